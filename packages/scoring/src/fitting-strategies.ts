import type { Picture } from './picture.js';
import { READINGS, STRATEGIEEN, type Strategie } from './readings.js';

/**
 * The strategies to put forward: those that meet one of the named types and work against none of the others (rule 8). Two: the
 * coach chooses. None: ask the jongere first. An exception of the source opens nothing here, because it hangs on a condition.
 */
export function fittingStrategies({ types }: Pick<Picture, 'types'>): Strategie[] {
  return STRATEGIEEN.filter((strategy) => {
    const readings = types.map((type) => READINGS[type][strategy]);
    return readings.includes('sluit-aan') && !readings.includes('averechts');
  });
}
