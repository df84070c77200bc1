/** The four types of the model, in the order in which they are always named. */
export const MENSBEELDEN = ['conformist', 'afhankelijke', 'overlever', 'ondernemer'] as const;

export type Mensbeeld = (typeof MENSBEELDEN)[number];

/** A whole number per type, 0 and up. */
export type Counts = Readonly<Record<Mensbeeld, number>>;

/** What adds to the counts: so many points for each of the types. */
export interface Raise {
  readonly types: readonly Mensbeeld[];
  readonly points: number;
}

export function addUp(raises: readonly Raise[]): Counts {
  const counts = { conformist: 0, afhankelijke: 0, overlever: 0, ondernemer: 0 };
  for (const { types, points } of raises) {
    for (const type of types) counts[type] += points;
  }
  return counts;
}

/** Each type once, in the fixed order. */
export function inFixedOrder(types: readonly Mensbeeld[]): Mensbeeld[] {
  return MENSBEELDEN.filter((type) => types.includes(type));
}
