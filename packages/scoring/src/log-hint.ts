import type { Leaning } from './leaning.js';
import { addUp, type Mensbeeld } from './mensbeeld.js';

/** 'Je log wijst nu (ook) naar …' */
export interface LogHint {
  /** Where the log points, in the fixed order: one to three types. */
  readonly types: readonly Mensbeeld[];
  /** The type that the disc stands on is named too. */
  readonly also: boolean;
}

/**
 * Where the log points while the disc stands elsewhere (rule 5): to the named types for which it counts more than for that one. What
 * only the pictures say is no word of the log. The disc is never turned by it.
 *
 * @param disc The type that the disc stands on. Undefined: none yet.
 * @returns Undefined: there is nothing to say.
 */
export function logHint({ lines, picture }: Leaning, disc: Mensbeeld | undefined): LogHint | undefined {
  const inLog = addUp(lines.filter(({ step, unused }) => step.kind === 'log' && unused === undefined));
  const forDisc = disc === undefined ? 0 : inLog[disc];
  const types = picture.types.filter((type) => inLog[type] > forDisc);
  if (types.length === 0) return undefined;
  return { types, also: disc !== undefined && picture.types.includes(disc) };
}
