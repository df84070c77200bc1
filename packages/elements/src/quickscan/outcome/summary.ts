import type { ChoiceItem, PeopleItem, ScanItem, ScanItemWords } from '@werkspiegel/questionnaires/quickscan';
import type { Answers } from '../../storage/record.js';
import type { ScanContent } from './lines.js';

const SIGNALS = ['goed', 'praten', 'hulp'] as const;
type Signal = (typeof SIGNALS)[number];

/** An answer in words, with what was asked. */
export interface Said {
  readonly question: string;
  readonly text: string;
  /** Id of the option. Of a text what was written. */
  readonly option: string;
  /** Id of what was asked about a person. Undefined: the item itself was asked. */
  readonly about: string | undefined;
}

/** One item that was answered; of people one person. */
export interface AnswerRow {
  readonly item: ScanItem;
  /** What it is about, or who. */
  readonly label: string;
  /** Empty: of this person nothing more was said. */
  readonly said: readonly Said[];
  /** Under which keys it is kept: without these it is taken back. */
  readonly keys: readonly string[];
}

export interface SummarySection {
  readonly id: string;
  readonly title: string;
  /** Empty: nothing was answered yet. */
  readonly rows: readonly AnswerRow[];
}

/** What was answered, by point and in the order of the questions. A jongere does not get what the coach filled in alone. */
export function summaryOf(
  answers: Answers,
  content: ScanContent,
  reader: 'jongere' | 'coach',
): readonly SummarySection[] {
  const { structure, words } = content;
  return structure.sections.map(({ id, items }) => ({
    id,
    title: words.sections[id]?.title ?? '',
    rows: items
      .filter((item) => reader === 'coach' || item.for !== 'coach')
      .flatMap((item) => {
        const own = words.items[item.id];
        if (!own) return [];
        const row = rowOf(item, own, answers, content);
        return item.kind === 'people' ? [...row, ...peopleIn(item, own, answers)] : row;
      }),
  }));
}

/** Of people only a way out is an answer by itself: who does not know, or does not want to say. */
function rowOf(item: ScanItem, own: ScanItemWords, answers: Answers, content: ScanContent): readonly AnswerRow[] {
  const option = answers[item.id]?.trim() ?? '';
  if (option === '') return [];
  // An answer that this version does not know is shown as it is kept, so that it can be taken back.
  const text = wordsOf(item, own, option, content) ?? option;
  const said = { question: own.question, text, option, about: undefined };
  return [{ item, label: own.label, said: [said], keys: [item.id] }];
}

function wordsOf(item: ScanItem, own: ScanItemWords, option: string, { structure, words }: ScanContent) {
  if (structure.waysOut.includes(option)) return words.waysOut[option];
  if (item.kind === 'choice') return optionIn(item, own, option);
  return item.kind === 'signal' && isSignal(option) ? words.signal?.[option] : undefined;
}

function optionIn({ options }: ChoiceItem, own: ScanItemWords, option: string) {
  return options.some(({ id }) => id === option) ? own.options?.[option] : undefined;
}

function isSignal(option: string): option is Signal {
  return (SIGNALS as readonly string[]).includes(option);
}

function peopleIn(item: PeopleItem, own: ScanItemWords, answers: Answers): readonly AnswerRow[] {
  return numbersIn(item.id, answers).map((number) => {
    const start = `${item.id}.${number}.`;
    const role = answers[`${start}wie`] ?? '';
    return {
      item,
      label: (item.roles.includes(role) ? own.roles?.[role] : undefined) ?? own.label,
      said: item.questions.flatMap(({ id, options }) => {
        const option = answers[start + id] ?? '';
        const words = own.questions?.[id];
        const text = options.includes(option) ? words?.options[option] : undefined;
        return words && text ? [{ question: words.question, text, option, about: id }] : [];
      }),
      keys: Object.keys(answers).filter((key) => key.startsWith(start)),
    };
  });
}

/** The numbers under which people are kept; one that was taken back leaves a gap. */
function numbersIn(item: string, answers: Answers): readonly number[] {
  const numbers = Object.keys(answers).flatMap((key) => {
    const [number = ''] = key.startsWith(`${item}.`) ? key.slice(item.length + 1).split('.') : [];
    return /^[1-9]\d*$/.test(number) ? [Number(number)] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
