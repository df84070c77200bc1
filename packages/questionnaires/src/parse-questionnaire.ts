import type * as z from 'zod/mini';
import nl from 'zod/v4/locales/nl.js';
import type { QuestionnaireContent } from './content.js';
import { ContentError, type Fault, pathText } from './content-error.js';
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
  const { localeError } = nl();
  const result = questionnaireSchema.safeParse(input, {
    error: (issue) => (issue.input === undefined ? 'dit ontbreekt' : localeError(issue)),
  });
  const faults = [...(result.error?.issues ?? []).flatMap(toFaults), ...crossCheck(input)];
  if (!result.success || faults.length > 0) throw new ContentError(origin, faults);
  const { structure, words, advice, recall, earlier, sources } = result.data;
  return {
    structure,
    words,
    loadAdvice: async () => ({ ...advice, sources }),
    ...(recall && { loadRecall: async () => recall }),
    ...(earlier && { earlier }),
  };
}

/** Names each key by its own path, and says of a malformed one what a good one looks like. */
function toFaults(issue: z.core.$ZodIssue): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...path, key]),
      message: 'deze naam is onbekend: een tikfout?',
    }));
  }
  const issues = issue.code === 'invalid_key' ? issue.issues : [issue];
  return issues.map(({ message }) => ({ path: pathText(path), message }));
}
