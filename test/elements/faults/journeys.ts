import type { WerkspiegelRecord, WerkspiegelVerbetertool } from '@werkspiegel/elements';
import { nl as planWords } from '../../../packages/elements/src/dossier/words.nl.js';
import { recordsFileText, toRecordsFile } from '../../../packages/elements/src/records/records-file.js';
import { nl as recordsWords } from '../../../packages/elements/src/records/words.nl.js';
import { readOwnTerm } from '../../../packages/elements/src/storage/own-term.js';
import { all, NOW, textOf, words } from '../page.js';
import { until } from '../until.js';
import { afname, draft, TITLE } from '../verbetertool/harbour.js';
import { answer, buttonsIn, chosenIn, press } from '../verbetertool/tool.js';

const { start, section, finish, wipe, profile, records } = words;

/** One thing that a person does. */
export interface Action {
  readonly name: string;
  readonly act: (tool: WerkspiegelVerbetertool) => Promise<void>;
  /** Whether it is done and kept. */
  readonly isDone: (tool: WerkspiegelVerbetertool) => boolean;
  /** What is said when it cannot be kept. */
  readonly sentence: string;
  /** Whether the screen still shows what was done when it could not be kept. */
  readonly staysOnScreen: (tool: WerkspiegelVerbetertool) => boolean;
  /** What cannot be kept is kept with the next save, or has to be done again. */
  readonly retries: boolean;
}

/** What a person does from one end to the other, in a browser that has something or nothing. */
export interface Journey {
  readonly name: string;
  readonly kept: readonly WerkspiegelRecord[];
  readonly actions: readonly Action[];
}

/** What is said of how things went: less to look through than all that can be read. */
export function toldIn(tool: WerkspiegelVerbetertool): string {
  return all(tool, '[role=status], [role=alert], .kept')
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' '))
    .join(' ');
}

const isSaved = (tool: WerkspiegelVerbetertool) => toldIn(tool).includes(section.saved.local);
const titleIn = (tool: WerkspiegelVerbetertool) => textOf(all<HTMLElement>(tool, '[part~=title]')[0]);

const saving = { isDone: isSaved, sentence: section.failed, retries: true };
const again = { retries: false };

const begun: Action = {
  ...saving,
  name: 'begin',
  act: (tool) => press(tool, start.begin),
  staysOnScreen: (tool) => titleIn(tool) === 'Water',
};
/** Where the last save before it failed, that is still said. */
const resumed: Action = {
  ...begun,
  name: 'resume',
  act: (tool) => press(tool, start.resumeAction),
  isDone: (tool) => all(tool, 'fieldset').length > 0,
};
const paused: Action = {
  ...saving,
  name: 'pause',
  act: (tool) => press(tool, section.pause),
  isDone: (tool) => buttonsIn(tool).includes(start.resumeAction),
  staysOnScreen: (tool) => buttonsIn(tool).includes(start.resumeAction),
};

function chose(at: number, value: string): Action {
  return {
    ...saving,
    name: `answer ${at} ${value}`,
    act: async (tool) => {
      // From the screen before this one, there may be none to answer yet.
      await until(`question ${at}`, () => all(tool, 'fieldset')[at]);
      await answer(tool, at, value);
    },
    staysOnScreen: (tool) => chosenIn(tool)[at] === value,
  };
}

/** Of the questions that have an answer, the one at this place. */
function cleared(at: number): Action {
  return {
    ...saving,
    name: `clear ${at}`,
    act: async (tool) => {
      const find = () => all<HTMLButtonElement>(tool, 'button[data-clear]:not([hidden])')[at];
      const button = await until(`button to clear ${at}`, find);
      button.click();
      await tool.updateComplete;
    },
    staysOnScreen: (tool) => chosenIn(tool)[at] === undefined,
  };
}

function went(button: string, title: string): Action {
  return {
    ...saving,
    name: `to ${title}`,
    act: (tool) => press(tool, button),
    staysOnScreen: (t) => titleIn(t) === title,
  };
}

/** Nothing is written by it. */
function saw(name: string, button: string, isThere: (tool: WerkspiegelVerbetertool) => boolean): Action {
  return { ...saving, name, act: (tool) => press(tool, button), isDone: isThere, staysOnScreen: isThere };
}

const atEnd = saw('to the end', section.toEnd, (tool) => titleIn(tool) === finish.title);
const atRecords = saw('to the records', records.action, (tool) => all(tool, '#in').length > 0);
const fromRecords = saw('from the records', records.back, (tool) => titleIn(tool) === TITLE);

const finished: Action = {
  ...again,
  name: 'finish',
  act: (tool) => press(tool, finish.show),
  isDone: (tool) => buttonsIn(tool).includes(profile.again),
  sentence: finish.failed,
  staysOnScreen: (tool) => titleIn(tool) === finish.title,
};
const begunAgain: Action = { ...begun, name: 'begin again', act: (tool) => press(tool, profile.again) };

const wiped: Action = {
  ...again,
  name: 'wipe',
  act: async (tool) => {
    await press(tool, wipe.action);
    await press(tool, wipe.confirm);
  },
  isDone: (tool) => toldIn(tool).includes(wipe.done),
  sentence: wipe.failed,
  staysOnScreen: (tool) => buttonsIn(tool).includes(wipe.action),
};

function inRecords(name: string, message: string, act: (tool: WerkspiegelVerbetertool) => Promise<void>): Action {
  const count = (tool: WerkspiegelVerbetertool) => all(tool, 'werkspiegel-records').length;
  return {
    ...{ ...again, name, act, sentence: recordsWords.failed },
    isDone: (tool) => toldIn(tool).includes(message),
    staysOnScreen: (tool) => count(tool) === 1,
  };
}

function removed(count: number, button: string): Action {
  return inRecords(`remove ${count}`, recordsWords.list.removed(count), (tool) => pressExactly(tool, button));
}

const undone = inRecords('undo', recordsWords.list.restored, (tool) => pressExactly(tool, recordsWords.list.undo));

function tookIn(...brought: readonly WerkspiegelRecord[]): Action {
  return inRecords(`import ${brought.length}`, recordsWords.in.done(brought.length, 0), async (tool) => {
    const field = all<HTMLInputElement>(tool, 'input[type=file]')[0];
    if (!field) throw new Error('there is no place for a file');
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([recordsFileText(toRecordsFile(brought, NOW))], 'spiegel.json', { type: 'application/json' }),
    );
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const termChosen: Action = {
  ...inRecords('choose a term', recordsWords.list.removed(1), async (tool) => {
    const select = await until('term', () => all<HTMLSelectElement>(tool, 'select')[0]);
    select.value = '6';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await pressExactly(tool, recordsWords.keep.confirm(1));
  }),
  isDone: (tool) => toldIn(tool).includes(recordsWords.list.removed(1)) && readOwnTerm() === 6,
};
const termUndone: Action = {
  ...inRecords('undo a term', recordsWords.keep.restored, (tool) => pressExactly(tool, recordsWords.list.undo)),
  isDone: (tool) => toldIn(tool).includes(recordsWords.keep.restored) && readOwnTerm() === undefined,
};

/** As text that is typed. */
function typedIn(brought: WerkspiegelRecord): Action {
  return inRecords('take in a text', recordsWords.in.done(1, 0), async (tool) => {
    const field = await until('field', () => all<HTMLTextAreaElement>(tool, 'textarea')[0]);
    field.value = recordsFileText(toRecordsFile([brought], NOW));
    await pressExactly(tool, recordsWords.in.take);
  });
}

function inPlan(
  name: string,
  message: string,
  sentence: string,
  act: (tool: WerkspiegelVerbetertool) => Promise<void>,
): Action {
  return {
    ...{ ...again, name, act, sentence },
    isDone: (tool) => toldIn(tool).includes(message),
    staysOnScreen: (tool) => all(tool, 'werkspiegel-plan').length === 1,
  };
}

/** With what stands in the form, also when it stands there because it could not be kept. */
function goalSet(element: string): Action {
  return inPlan(`set a goal about ${element}`, planWords.said.saved, planWords.failed, async (tool) => {
    if (all(tool, 'form').length === 0) await pressExactly(tool, planWords.begin);
    const select = await until('elements to choose from', () => all<HTMLSelectElement>(tool, 'form select')[0]);
    select.value = element;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    select.form?.requestSubmit();
  });
}

const goalClosed = inPlan('close a goal', planWords.said.gelukt, planWords.failedToClose, (tool) =>
  pressExactly(tool, planWords.goal.done),
);
const atPlan = saw('to the plan', start.plan, (tool) => buttonsIn(tool).includes(planWords.begin));

const old = afname('111 111 11', '2025-06-12T14:30:00.000Z');
const one = afname('343 343 34', '2026-01-12T14:30:00.000Z');
const other = afname('222 111 44', '2026-02-12T14:30:00.000Z');
const third = afname('444 111 22', '2026-02-20T14:30:00.000Z');
const half = draft('12');
const last = draft('111 111 1', 'lucht');

const water = [chose(0, 'niveau-1'), chose(1, 'niveau-2'), chose(2, 'niveau-3')];
const land = [went(section.next, 'Land'), chose(0, 'niveau-4'), chose(1, 'liever-niet'), chose(2, 'niveau-2')];
const lucht = [went(section.next, 'Lucht'), chose(0, 'niveau-1'), chose(1, 'niet-mijn-werk')];

export const journeys: readonly Journey[] = [
  {
    name: 'from the first question to the profile',
    kept: [],
    actions: [begun, ...water, ...land, ...lucht, atEnd, finished],
  },
  {
    name: 'every answer changed, and one taken back',
    kept: [],
    actions: [
      begun,
      ...water,
      chose(0, 'niveau-4'),
      chose(1, 'niveau-4'),
      cleared(2),
      chose(2, 'liever-niet'),
      cleared(0),
    ],
  },
  {
    name: 'going on where it was left, to the profile',
    kept: [half],
    actions: [resumed, chose(2, 'niveau-3'), ...land, ...lucht, atEnd, finished],
  },
  {
    name: 'a pause after every question',
    kept: [],
    actions: [begun, ...water.flatMap((step) => [step, paused, resumed]), ...land, chose(2, 'niveau-1')],
  },
  {
    name: 'to and fro, past what is open',
    kept: [half],
    actions: [
      ...[resumed, went('Lucht', 'Lucht'), chose(1, 'niveau-3'), went('Land', 'Land'), chose(1, 'niveau-2')],
      ...[
        went(section.back, 'Water'),
        chose(0, 'niveau-2'),
        went('Lucht', 'Lucht'),
        chose(0, 'niveau-3'),
        chose(1, 'niveau-1'),
      ],
      ...[went('Land', 'Land'), chose(0, 'niveau-1'), chose(2, 'liever-niet')],
      ...[went(section.back, 'Water'), chose(2, 'niveau-4'), chose(1, 'niveau-1')],
    ],
  },
  {
    name: 'two checks after each other',
    kept: [],
    actions: [
      ...[begun, ...water, went('Lucht', 'Lucht'), atEnd, finished],
      ...[begunAgain, ...water, ...land, ...lucht, atEnd, finished],
    ],
  },
  {
    name: 'a new check beside one of before, wiped with it',
    kept: [one],
    actions: [begun, ...water, ...land, ...lucht, atEnd, finished, wiped],
  },
  {
    name: 'a check that is wiped, and begun anew',
    kept: [half],
    actions: [resumed, chose(2, 'niveau-1'), paused, wiped, begun, ...water, ...land],
  },
  {
    name: 'one record removed and put back, then all',
    kept: [one, other, half],
    actions: [
      ...[atRecords, removed(1, recordsWords.list.remove), undone],
      ...[removed(3, recordsWords.wipe.action), undone, fromRecords, resumed, chose(2, 'niveau-2')],
    ],
  },
  {
    name: 'a file taken in, and gone on with',
    kept: [],
    actions: [atRecords, tookIn(one, other, half), fromRecords, resumed, chose(2, 'niveau-2'), ...land, ...lucht],
  },
  {
    name: 'a file taken in beside a check that is filled in',
    kept: [half],
    actions: [
      resumed,
      chose(2, 'niveau-4'),
      ...land,
      paused,
      atRecords,
      tookIn(one),
      tookIn(other, third),
      fromRecords,
      resumed,
      chose(0, 'niveau-3'),
    ],
  },
  {
    name: 'a term that wipes a check, taken back, and a text taken in',
    kept: [half, old],
    actions: [
      ...[atRecords, termChosen, termUndone, typedIn(one), fromRecords, resumed, chose(2, 'niveau-3')],
      ...[chose(1, 'niveau-1'), ...land],
    ],
  },
  {
    name: 'a goal set and reached, and wiped with the check it came from',
    kept: [one],
    actions: [atPlan, goalSet('anker'), goalClosed, fromRecords, wiped],
  },
  {
    name: 'the last question changed and the check finished',
    kept: [last],
    actions: [
      ...[{ ...resumed, staysOnScreen: () => true }, chose(1, 'niveau-1'), chose(1, 'niveau-2'), chose(1, 'niveau-3')],
      ...[went(section.back, 'Land'), chose(0, 'niveau-2'), went(section.back, 'Water'), chose(0, 'niveau-2')],
      ...[went('Lucht', 'Lucht'), chose(0, 'niveau-2'), atEnd, finished],
    ],
  },
];

/** The sentences about what could not be kept, of which only one may show. Some say the same. */
export const SENTENCES = [
  ...new Set([
    section.failed,
    finish.failed,
    wipe.failed,
    recordsWords.failed,
    planWords.failed,
    planWords.failedToClose,
  ]),
];

/** Where nothing comes after what could not be kept: the person goes to another theme, and comes back. */
export async function goAndComeBack(tool: WerkspiegelVerbetertool) {
  const here = titleIn(tool);
  const elsewhere = here === 'Water' ? 'Land' : 'Water';
  await press(tool, elsewhere);
  await until(elsewhere, () => titleIn(tool) === elsewhere && isSaved(tool));
  await press(tool, here);
  await until(here, () => titleIn(tool) === here && isSaved(tool));
}

async function pressExactly(tool: WerkspiegelVerbetertool, text: string) {
  const button = await until(`button ${text}`, () =>
    all<HTMLButtonElement>(tool, 'button:enabled').find((each) => textOf(each) === text),
  );
  button.click();
}
