import type { MensbeeldId, Sentences } from '@werkspiegel/questionnaires/draaischijf';
import { differenceBetween } from '@werkspiegel/scoring';

/** What a coach and a jongere see of their two pictures: ids of sentences and openings, and no type. */
export interface BothPictures {
  /**
   * How they lie. `other`: the jongere chose none of the four; `alone`: the coach had none in mind; `same`; `among`: it is one of those
   * between which the coach doubts; `different`: it is none of those.
   */
  readonly kind: 'other' | 'alone' | 'same' | 'among' | 'different';
  /** Those that the coach thought of, without the one of the jongere. */
  readonly coach: readonly string[];
  /** Questions to go on with. */
  readonly openings: readonly string[];
}

/**
 * Lays two pictures beside each other.
 *
 * @param sentence Id of the sentence that the jongere chose.
 * @param types Those of the coach's picture. Empty: the coach has none.
 */
export function bothPictures(sentence: string, types: readonly MensbeeldId[], content: Sentences): BothPictures {
  const own = content.sentences.find(({ id }) => id === sentence)?.type;
  const coach = content.sentences.flatMap(({ id, type }) =>
    type !== undefined && type !== own && types.includes(type) ? [id] : [],
  );
  if (own === undefined) return { kind: 'other', coach, openings: ['geen-zin-gekozen'] };
  if (differenceBetween(types, own)) {
    const openings = content.openings.filter(
      ({ sentences = [] }) => sentences.includes(sentence) && sentences.some((id) => coach.includes(id)),
    );
    return { kind: 'different', coach, openings: openings.map(({ id }) => id) };
  }
  const kind = types.length === 0 ? 'alone' : coach.length === 0 ? 'same' : 'among';
  return { kind, coach, openings: ['dezelfde-zin'] };
}
