import nl from 'zod/v4/locales/nl.js';
import type { QuestionnaireContent } from './content.js';
import { ContentError, pathText } from './content-error.js';
import { crossCheck } from './cross-check.js';
import { questionnaireSchema } from './schema.js';

export type { QuestionnaireContent } from './content.js';
export { ContentError, type Fault } from './content-error.js';

/**
 * The door for content that a host brings: checks it once, and everything after may trust the type.
 *
 * @param input The questionnaire as plain data, for instance parsed JSON, in the shape of `questionnaireSchema`.
 * @param origin Where it came from, such as a file name; it stands in the message.
 * @throws {ContentError} with every fault and its path, when anything does not fit. Nothing of it is used then.
 */
export function parseQuestionnaire(input: unknown, origin: string): QuestionnaireContent {
  // The error map is given per parse: z.config is global and would reach into the host's own zod.
  const result = questionnaireSchema.safeParse(input, { error: nl().localeError });
  const shapeFaults = result.error?.issues.map(({ path, message }) => ({ path: pathText(path), message })) ?? [];
  const faults = [...shapeFaults, ...crossCheck(input)];
  if (!result.success || faults.length > 0) throw new ContentError(origin, faults);
  const { structure, words, advice, sources } = result.data;
  return { structure, words, loadAdvice: async () => ({ ...advice, sources }) };
}
