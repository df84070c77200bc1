import type {
  Doelgroep,
  Doubt,
  LoadedAdvice,
  Method,
  Methods,
  Phase,
  Stop,
  Structure,
  Tip,
} from '@werkspiegel/questionnaires';
import { type EvidenceStrength, evidenceStrengths } from '@werkspiegel/scoring';

/** What there is, in the order in which it stands under an element. `gap`: nobody knows; `disagree`: the sources differ. */
export const KINDS = ['tip', 'stop', 'gap', 'disagree', 'method'] as const;
export type CardKind = (typeof KINDS)[number];

/** A werkzaam element that a card belongs to, with what the filters ask of it. */
export interface Place {
  readonly element: string;
  readonly theme: string;
  readonly strength: EvidenceStrength;
}

/** What is looked for and filtered by, whatever the kind. */
export interface Findable {
  readonly kind: CardKind;
  /** In the order of the themes. Empty: it is about all. */
  readonly places: readonly Place[];
  /** Empty: any. */
  readonly phases: readonly Phase[];
  /** Empty: for everyone. */
  readonly doelgroepen: readonly Doelgroep[];
  /** All its texts and the names of its elements, as `folded` gives them. */
  readonly text: string;
}

export type Card = Findable &
  (
    | { readonly kind: 'tip'; readonly of: Tip }
    | { readonly kind: 'stop'; readonly of: Stop }
    | { readonly kind: 'gap' | 'disagree'; readonly of: Doubt }
    | { readonly kind: 'method'; readonly of: Method }
  );

export interface Library {
  readonly structure: Structure;
  readonly advice: LoadedAdvice;
  /** Undefined: there are none with this content. */
  readonly methods: Methods | undefined;
}

/** Every card of a library, in the order of the elements, and under an element by kind. What belongs to no element comes last. */
export function toCards(
  { structure, advice, methods }: Library,
  names: Readonly<Record<string, { readonly name: string }>>,
  language: string,
): Card[] {
  const strengths = evidenceStrengths(advice.evidence);
  const places = structure.sections.flatMap(({ id: theme }) =>
    structure.elements
      .filter(({ section }) => section === theme)
      .map(({ id }): Place => ({ element: id, theme, strength: strengths[id] ?? 'dun' })),
  );
  const common = (elements: readonly string[], words: Readonly<Record<string, string | undefined>> | undefined) => ({
    places: places.filter(({ element }) => elements.includes(element)),
    phases: [],
    doelgroepen: [],
    text: folded([...Object.values(words ?? {}), ...elements.map((id) => names[id]?.name)].join('\n')),
  });
  const { tips, tipWords, stops = [], stopWords = {}, doubts = [], doubtWords = {} } = advice;
  const cards: Card[] = [
    ...tips.map(
      (tip): Card => ({
        ...common([tip.element], tipWords[language]?.[tip.id]),
        ...{ kind: 'tip', of: tip, phases: tip.phases, doelgroepen: tip.doelgroepen },
      }),
    ),
    ...stops.map(
      (stop): Card => ({ ...common(stop.elements, stopWords[language]?.[stop.id]), kind: 'stop', of: stop }),
    ),
    ...doubts.map(
      (doubt): Card => ({ ...common(doubt.elements, doubtWords[language]?.[doubt.id]), kind: doubt.kind, of: doubt }),
    ),
    ...(methods?.methods ?? []).map(
      (method): Card => ({
        ...common(method.elements, methods?.words[language]?.[method.id]),
        ...{ kind: 'method', of: method, doelgroepen: method.doelgroepen },
      }),
    ),
  ];
  const rank = ({ places: [home] }: Card) => (home ? places.indexOf(home) : places.length);
  return cards.toSorted((a, b) => rank(a) - rank(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** Text without case and accents, to look for words in. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
