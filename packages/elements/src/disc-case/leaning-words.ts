import { draaischijf, type SentenceWords } from '@werkspiegel/questionnaires/draaischijf';
import type { Leaning, LeaningLine, Mensbeeld, Picture } from '@werkspiegel/scoring';
import { dayInWords } from './days.js';
import { nl } from './log-words.nl.js';

const { words, sentences } = draaischijf;
const either = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

/** A type as it stands in a sentence. */
export function typeName(type: Mensbeeld): string {
  return words.types[type].name.toLowerCase();
}

/** 'conformist of overlever'. */
export function typeNames(types: readonly Mensbeeld[]): string {
  return either.format(types.map(typeName));
}

/** What four counts say, to go on with after a colon. */
export function pictureInWords({ kind, types }: Picture): string {
  return kind === 'lijkt-op' || kind === 'een-van' ? nl.picture[kind](typeNames(types)) : nl.picture[kind];
}

/** '12 mei, pedagogisch, wil doen, niet leren: overlever + 1'. */
export function lineInWords(line: LeaningLine, today: string, together: SentenceWords | undefined): string {
  return `${subjectInWords(line, today, together)}: ${pointsInWords(line)}`;
}

/** The line without what it counts for. */
export function subjectInWords({ step }: LeaningLine, today: string, together: SentenceWords | undefined): string {
  const day = dayInWords(step.date, today);
  if (step.kind === 'recognition') return `${day}, ${nl.line.recognition}`;
  if (step.kind === 'sentence') return `${day}, ${sentenceInWords(step.type, together)}`;
  const strategy = words.strategies[step.strategy].name.toLowerCase();
  const reactions = step.reactions.map((type) =>
    shortReaction(words.combinations[`${type}.${step.strategy}`]?.reaction),
  );
  return [day, strategy, reactions.length === 0 ? nl.line.other : reactions.join('; ')].join(', ');
}

/** What it counts for, and why not. */
export function pointsInWords({ types, points, unused }: LeaningLine): string {
  const raised = types.map((type) => nl.line.point(typeName(type), points)).join(', ');
  if (unused !== undefined) return [raised, nl.line.unused[unused]].filter(Boolean).join(', ');
  return raised === '' ? nl.line.noPoint : raised;
}

/** How many points there are together. */
export function allPoints({ counts }: Pick<Leaning, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The sentence of a type, as the jongere reads it. */
export function sentenceOf(type: Mensbeeld, together: SentenceWords | undefined): string {
  const { id = '' } = sentences.sentences.find((each) => each.type === type) ?? {};
  return together?.sentences[id]?.text ?? '';
}

/** Questions to begin with where two pictures differ, for each pair of them. */
export function openingsFor(coach: readonly Mensbeeld[], jongere: Mensbeeld, together: SentenceWords): string[] {
  const idOf = (type: Mensbeeld) => sentences.sentences.find((each) => each.type === type)?.id ?? '';
  return coach.flatMap((type) => {
    const pair = [idOf(type), idOf(jongere)];
    const opening = sentences.openings.find(({ sentences: both }) => both && pair.every((id) => both.includes(id)));
    return (opening && together.openings[opening.id]) ?? [];
  });
}

function sentenceInWords(type: Mensbeeld | undefined, together: SentenceWords | undefined): string {
  return type === undefined ? nl.line.sentenceOther : nl.line.sentence(sentenceOf(type, together).replace(/\.$/, ''));
}

/** The first sentence of a reaction, to stand in the middle of a line. */
export function shortReaction(reaction = ''): string {
  const [first = reaction] = reaction.match(/^.*?[.!?]['’]?(?=\s|$)/) ?? [];
  const bare = first.replace(/\.$/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
