/**
 * How strongly the sources support an element, from strongest to weakest. 'niet-geteld' comes from a source that counts nothing;
 * 'nog-niet' is not yet supported for these young people.
 */
export const EVIDENCE_ORDER = ['breed', 'onderbouwd', 'praktijk', 'dun', 'niet-geteld', 'nog-niet'] as const;

export type EvidenceStrength = (typeof EVIDENCE_ORDER)[number];

/** What the counts of one row must reach (rule 6). The thresholds are ours, not the dossier's. */
export const EVIDENCE_FROM = { broadSources: 5, sources: 2, mentions: 10 } as const;

/** One row of the annexes of the dossier. */
export interface EvidenceRow {
  /** Numbers of the notes that name the sources. Absent: the row has no literature. */
  readonly literature?: readonly number[] | undefined;
  /** Times named in the focus groups. 'not-stated': the annex gives no number, which is not 0. Absent: not among them. */
  readonly mentions?: number | 'not-stated' | undefined;
}

/** The rows tied to one element. */
export interface ElementEvidence {
  /** Ids of rows; only an own row counts for the strength. */
  readonly rows: readonly { readonly id: string; readonly own: boolean }[];
  /** The sources contradict each other: a flag beside the strength, no part of it. */
  readonly contested?: boolean | undefined;
  /** The sources themselves say that research for this group is lacking. */
  readonly notYetSupported?: boolean | undefined;
  /** It comes from a source that counts nothing. Only where no own row is tied to it. */
  readonly notCounted?: boolean | undefined;
}

export interface Evidence {
  readonly rows: Readonly<Record<string, EvidenceRow>>;
  /** By element id. */
  readonly elements: Readonly<Record<string, ElementEvidence>>;
}

/** Strength of the evidence for one element: that of its best single own row (rule 6). 'dun' without an own row. */
export function evidenceStrength(element: string, evidence: Evidence): EvidenceStrength {
  const { notYetSupported, notCounted } = evidence.elements[element] ?? {};
  if (notYetSupported) return 'nog-niet';
  const best = bestOwnRow(element, evidence);
  if (best === undefined) return notCounted ? 'niet-geteld' : 'dun';
  return rowStrength(evidence.rows[best]);
}

/** Strength of the evidence by element id, for every element there is evidence of. */
export function evidenceStrengths(evidence: Evidence): Record<string, EvidenceStrength> {
  return Object.fromEntries(Object.keys(evidence.elements).map((id) => [id, evidenceStrength(id, evidence)]));
}

/**
 * Id of the own row that the strength comes from, whose two counts stand beside the word: the strongest, then the one with
 * more sources, more mentions, the first. Counts of two rows are never joined. Undefined without an own row.
 */
export function bestOwnRow(element: string, { rows, elements }: Evidence): string | undefined {
  const own = elements[element]?.rows.filter((row) => row.own) ?? [];
  const [best] = own.map(({ id }) => id).toSorted((a, b) => byEvidence(rows[a], rows[b]));
  return best;
}

function byEvidence(a: EvidenceRow | undefined, b: EvidenceRow | undefined): number {
  return (
    EVIDENCE_ORDER.indexOf(rowStrength(a)) - EVIDENCE_ORDER.indexOf(rowStrength(b)) ||
    sources(b) - sources(a) ||
    mentions(b) - mentions(a)
  );
}

function rowStrength(row: EvidenceRow | undefined): EvidenceStrength {
  const oftenMentioned = mentions(row) >= EVIDENCE_FROM.mentions;
  if (sources(row) >= EVIDENCE_FROM.broadSources && oftenMentioned) return 'breed';
  if (sources(row) >= EVIDENCE_FROM.sources) return 'onderbouwd';
  return oftenMentioned ? 'praktijk' : 'dun';
}

function sources(row: EvidenceRow | undefined): number {
  return row?.literature?.length ?? 0;
}

/** For the threshold alone: a number that is not stated reaches none. */
function mentions(row: EvidenceRow | undefined): number {
  return typeof row?.mentions === 'number' ? row.mentions : 0;
}
