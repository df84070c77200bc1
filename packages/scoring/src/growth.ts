import type { ElementScore } from './element-score.js';
import { EVIDENCE_ORDER, type EvidenceStrength } from './evidence-strength.js';

/** The answer to 'mijn organisatie maakt dit mogelijk', in the order in which rule 5 (c) helps an element up its list. */
export const ORGANISATION_ORDER = ['ja', 'weet-ik-niet', 'deels', 'nee'] as const;

export type OrganisationAnswer = (typeof ORGANISATION_ORDER)[number];

/** Elements the person may choose as important now (rule 5 (a)). */
export const MOST_CHOSEN = 3;

/** How many of each list are shown first (rule 5). */
export const GROWTH_SHOWN = { zelf: 3, bespreken: 2 } as const;

/** What put an element where it stands: the first of (a) to (d) of rule 5 in which it differs from one below it. */
export type GrowthReason = 'gekozen' | 'score' | 'organisatie' | 'bewijs';

export interface GrowthInput {
  /** In questionnaire order. Those without a score, or with a full 4, are on neither list. */
  readonly elements: readonly ElementScore[];
  /** By element id. Absent: not asked or not answered, which counts as 'weet-ik-niet'. */
  readonly organisation: Readonly<Record<string, OrganisationAnswer | undefined>>;
  /** Ids of the elements chosen as important now. Only the first three count. */
  readonly chosen: readonly string[];
  /** By element id. Absent: no evidence is known, which counts as 'dun'. */
  readonly evidence: Readonly<Record<string, EvidenceStrength | undefined>>;
}

/** An element in which growing helps. */
export interface GrowthPoint {
  readonly id: string;
  /** 1 to below 4, not rounded. */
  readonly score: number;
  /** Why it stands above the first one below it that differs in (a) to (d). Undefined when none below it does. */
  readonly reason: GrowthReason | undefined;
}

export interface GrowthList {
  /** The whole list, in order. */
  readonly all: readonly GrowthPoint[];
  /** The first of them, to show; fewer if there are fewer. */
  readonly shown: readonly GrowthPoint[];
}

export interface Growth {
  /** What the person can take up alone. */
  readonly zelf: GrowthList;
  /** What the organisation does not make possible: to talk about. */
  readonly bespreken: GrowthList;
}

/** Where growing helps (rule 5). Both lists are empty when every score is 4: then see bestSupported. */
export function growth({ elements, organisation, chosen, evidence }: GrowthInput): Growth {
  const counted = chosen.slice(0, MOST_CHOSEN);
  const candidates = elements.flatMap(({ id, score }): Candidate[] => {
    if (score === undefined || score >= 4) return [];
    return [
      {
        id,
        score,
        chosen: counted.includes(id),
        organisation: organisation[id] ?? 'weet-ik-niet',
        evidence: evidence[id] ?? 'dun',
      },
    ];
  });
  return {
    zelf: toList(
      candidates.filter((candidate) => candidate.organisation !== 'nee'),
      GROWTH_SHOWN.zelf,
    ),
    bespreken: toList(
      candidates.filter((candidate) => candidate.organisation === 'nee'),
      GROWTH_SHOWN.bespreken,
    ),
  };
}

interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly chosen: boolean;
  readonly organisation: OrganisationAnswer;
  readonly evidence: EvidenceStrength;
}

/** (a) to (d) of rule 5, in turn. The lower rank comes first; (e), questionnaire order, is what is left. */
const RANKS: readonly { readonly reason: GrowthReason; readonly of: (candidate: Candidate) => number }[] = [
  { reason: 'gekozen', of: ({ chosen }) => (chosen ? 0 : 1) },
  { reason: 'score', of: ({ score }) => score },
  { reason: 'organisatie', of: ({ organisation }) => ORGANISATION_ORDER.indexOf(organisation) },
  { reason: 'bewijs', of: ({ evidence }) => EVIDENCE_ORDER.indexOf(evidence) },
];

function toList(candidates: readonly Candidate[], most: number): GrowthList {
  const ordered = candidates.toSorted((a, b) => {
    const rank = firstDifference(a, b);
    return rank ? rank.of(a) - rank.of(b) : 0;
  });
  let reason: GrowthReason | undefined;
  const all: GrowthPoint[] = [];
  // From the last up: one that equals the next has the next one's reason.
  for (const [index, candidate] of [...ordered.entries()].toReversed()) {
    const next = ordered[index + 1];
    reason = (next && firstDifference(candidate, next)?.reason) ?? reason;
    all.push({ id: candidate.id, score: candidate.score, reason });
  }
  all.reverse();
  return { all, shown: all.slice(0, most) };
}

function firstDifference(a: Candidate, b: Candidate) {
  return RANKS.find((rank) => rank.of(a) !== rank.of(b));
}
