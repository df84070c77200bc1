import type { DiscModel, MensbeeldId, StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import type { Quarter } from './turn.js';

/** The quadrant of a type: willen is up, kunnen is to the right. */
export function quarterOf(type: MensbeeldId | undefined, { types }: DiscModel): Quarter {
  const found = types.find(({ id }) => id === type);
  if (found?.willen === 'hoog') return found.kunnen === 'hoog' ? 0 : 3;
  return found?.kunnen === 'hoog' ? 1 : 2;
}

/** The quadrant of a strategy when the ring is not turned: under the type that it goes with. */
export function quarterOfStrategy(strategy: StrategieId | undefined, model: DiscModel): Quarter {
  return quarterOf(model.strategies.find(({ id }) => id === strategy)?.type, model);
}

/** The type in a quadrant. */
export function typeAt<Q extends Quarter | undefined>(quarter: Q, model: DiscModel) {
  return quarter === undefined ? undefined : model.types.find(({ id }) => quarterOf(id, model) === quarter);
}

/** The strategy that stands in a quadrant when the ring is not turned. */
export function strategyAt(quarter: Quarter | undefined, model: DiscModel) {
  return quarter === undefined
    ? undefined
    : model.strategies.find(({ id }) => quarterOfStrategy(id, model) === quarter);
}
