import type {
  Indicators,
  IndicatorsWords,
  ResultArea,
  Results,
  ResultsWords,
} from '@werkspiegel/questionnaires/veranderplan';
import type { Answers } from '../../storage/record.js';

/** The answer that nothing came of it, and that it was tried. */
export const TRIED = 'nee-wel-geprobeerd';
/** The answer that it does not concern this jongere. */
export const NOT_CONCERNED = 'nvt';

/** Where the answers about the ten areas are kept. */
export const resultIds = {
  /** A line about how it was. */
  begin: (area: string) => `${area}.begin`,
  before: (area: string) => `${area}.begin.keuze`,
  now: (area: string) => `${area}.nu`,
  /** Each answer has a note of its own, so that what was tried stays when it worked later. */
  note: (area: string, option: string) => `${area}.toelichting.${option}`,
};

/** Where the answers about the twenty indicators are kept. */
export const indicatorIds = {
  card: (moment: string, indicator: string) => `${moment}.${indicator}`,
  /** The day on which something was said last in a moment. */
  day: (moment: string) => `${moment}.datum`,
};

/** An area as it was and is, each with what was asked: the answers are the same and the questions are not. */
export interface HardLine {
  readonly label: string;
  readonly before: Said | undefined;
  /** How it was, in a line. */
  readonly begin: string | undefined;
  readonly now: Said | undefined;
  readonly note: string | undefined;
  /** What was tried before it worked. */
  readonly tried: string | undefined;
}

interface Said {
  readonly asked: string;
  readonly answer: string;
}

/** What the jongere notices, at the beginning and now, in words. */
export interface SoftLine {
  readonly text: string;
  readonly begin: string | undefined;
  readonly now: string | undefined;
}

/** What changed outside and what the jongere notices: two lists beside each other. Nothing in either is counted. */
export interface Overview {
  readonly hard: readonly HardLine[];
  readonly soft: readonly SoftLine[];
  /** Of the areas about which nothing was filled in yet. */
  readonly hardOpen: readonly string[];
  readonly softOpen: readonly string[];
}

export function overviewOf(
  hard: { readonly results: Results; readonly words: ResultsWords; readonly answers: Answers },
  soft: { readonly indicators: Indicators; readonly words: IndicatorsWords; readonly answers: Answers },
): Overview {
  const areas = hard.results.areas.map((area) => hardLine(area, hard.words, hard.answers));
  const cards = soft.indicators.heads
    .flatMap(({ indicators }) => indicators)
    .map((id) => softLine(id, soft.indicators, soft.words, soft.answers));
  const isFilled = (line: HardLine) => line.before ?? line.begin ?? line.now ?? line.tried;
  const isNoticed = (line: SoftLine) => line.begin ?? line.now;
  return {
    hard: areas.filter(isFilled),
    soft: cards.filter(isNoticed),
    hardOpen: areas.filter((line) => !isFilled(line)).map(({ label }) => label),
    softOpen: cards.filter((line) => !isNoticed(line)).map(({ text }) => text),
  };
}

function hardLine({ id, scale }: ResultArea, words: ResultsWords, answers: Answers): HardLine {
  const own = words.areas[id];
  const chosen = scale.find((option) => option === answers[resultIds.now(id)]);
  const before = scale.find((option) => option === answers[resultIds.before(id)]);
  const said = (asked: string | undefined, option: string): Said => ({
    asked: asked ?? id,
    answer: own?.options[option] ?? option,
  });
  const note = (option: string) => answers[resultIds.note(id, option)]?.trim() || undefined;
  const begin = answers[resultIds.begin(id)]?.trim() || undefined;
  return {
    label: own?.label ?? id,
    before: before === undefined ? undefined : said(own?.before, before),
    begin,
    now: chosen === undefined ? undefined : said(own?.question, chosen),
    note: chosen && note(chosen),
    tried: chosen === TRIED || !scale.includes(TRIED) ? undefined : note(TRIED),
  };
}

function softLine(id: string, { options }: Indicators, words: IndicatorsWords, answers: Answers): SoftLine {
  const said = (moment: string) => {
    const answer = options.find((option) => option === answers[indicatorIds.card(moment, id)]);
    return answer && words.options[answer];
  };
  return { text: words.indicators[id]?.text ?? id, begin: said('begin'), now: said('nu') };
}

/** Whether anything was filled in at an area. */
export function isAreaBegun(area: string, answers: Answers): boolean {
  return Object.keys(answers).some((id) => id.startsWith(`${area}.`));
}
