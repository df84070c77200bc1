import Papa from 'papaparse';
import type { WerkspiegelRecord } from '../storage/record.js';
import { answerRows, type ContentOf } from './answer-rows.js';
import { dossierRows } from './dossier-rows.js';
import { exportWords } from './export-words.nl.js';
import { localDay } from './local-day.js';
import { recordTime } from './record-time.js';

/**
 * What a spreadsheet could take for a formula: these signs and their wide and small forms, also after what cannot be seen, and a cell
 * that begins with a tab or a new line. A text that begins with an apostrophe gets one too, so that taking one off gives back the original.
 */
const FORMULA = /^['\s\p{C}\p{DI}]*[=+\-@＝＋－＠﹦﹢﹣﹫\t\r\n]/u;

/** Excel reads a file without it in the code page of the computer, and breaks every accent. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One row per answer, for a spreadsheet. Between the cells stands a semicolon, because a Dutch Excel takes the comma for a decimal.
 * A text that could work as a formula has one apostrophe in front; numbers are left alone.
 */
export function recordsCsv(records: readonly WerkspiegelRecord[], contentOf: ContentOf): string {
  const rows = records.flatMap((record) => {
    if (record.kind === 'dossier') {
      return dossierRows(record, contentOf).map(({ at, questionnaire, element, question, answer }) => [
        ...[
          dayOf(at),
          exportWords.kind.dossier,
          questionnaire,
          '',
          '',
          element,
          question,
          answer,
          undefined,
          record.id,
        ],
      ]);
    }
    return answerRows(record, contentOf).map(({ theme, element, question, answer, step }) => [
      dayOf(recordTime(record)),
      exportWords.kind[record.kind],
      record.questionnaire.id,
      record.questionnaire.version,
      theme,
      element,
      question,
      answer,
      step,
      record.id,
    ]);
  });
  const table = [exportWords.columns, ...rows];
  return BYTE_ORDER_MARK + Papa.unparse(table, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA });
}

/** A time that cannot be read stays as it is: the host's own store is not ours to judge here. */
function dayOf(time: string): string {
  const day = new Date(time);
  return Number.isNaN(day.getTime()) ? time : localDay(day);
}
