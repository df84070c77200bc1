import type { Doelgroep, Phase } from '@werkspiegel/questionnaires';
import type { EvidenceStrength } from '@werkspiegel/scoring';
import { type CardKind, type Findable, folded, type Place } from './cards.js';

/** What to leave out. An absent filter leaves out nothing. */
export interface Filters {
  readonly kind?: CardKind | undefined;
  readonly theme?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly doelgroep?: Doelgroep | undefined;
  readonly strength?: EvidenceStrength | undefined;
}

export interface Found<C extends Findable> {
  readonly card: C;
  /** Where it stands: those of its elements that the filters let through. Empty: it is about all. */
  readonly places: readonly Place[];
  /** It names the phase or the doelgroep that was asked for. */
  readonly isNamed: boolean;
}

/**
 * The cards that have every word of the query somewhere, also as part of a longer word, and that pass every filter. What names the
 * phase or the doelgroep comes first; what is for everyone stays, what is only for others goes. Further the order is as given.
 */
export function findCards<C extends Findable>(cards: readonly C[], query: string, filters: Filters): Found<C>[] {
  const { kind, theme, phase, doelgroep, strength } = filters;
  const words = folded(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isForPlaces = theme !== undefined || strength !== undefined;
  const found = cards.flatMap((card) => {
    const { places: all, phases, doelgroepen, text } = card;
    const places = all.filter(
      (place) => (theme ?? place.theme) === place.theme && (strength ?? place.strength) === place.strength,
    );
    const fits =
      (kind ?? card.kind) === card.kind &&
      (places.length > 0 || (all.length === 0 && !isForPlaces)) &&
      fitsAny(phases, phase) &&
      fitsAny(doelgroepen, doelgroep) &&
      words.every((word) => text.includes(word));
    const isNamed = names(phases, phase) || names(doelgroepen, doelgroep);
    return fits ? [{ card, places, isNamed }] : [];
  });
  return found.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed));
}

function fitsAny<T>(values: readonly T[], wanted: T | undefined): boolean {
  return wanted === undefined || values.length === 0 || values.includes(wanted);
}

function names<T>(values: readonly T[], wanted: T | undefined): boolean {
  return wanted !== undefined && values.includes(wanted);
}
