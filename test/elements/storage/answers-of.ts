import type { Answers, WerkspiegelRecord } from '../../../packages/elements/src/storage/record.js';

/** The answers in a record. Undefined where there is no record, or one that has none. */
export function answersOf(record: WerkspiegelRecord | undefined): Answers | undefined {
  return record && 'answers' in record ? record.answers : undefined;
}
