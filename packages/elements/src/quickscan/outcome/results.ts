import type { ScanItem } from '@werkspiegel/questionnaires/quickscan';
import type { Answers } from '../../storage/record.js';
import type { ScanContent } from './lines.js';
import { type AnswerRow, type Said, summaryOf } from './summary.js';

/** A heading and what it is filled from: items, or the start of their ids up to a dot. */
export interface Heading {
  readonly id: string;
  readonly from: readonly string[];
}

/** One thing that was said, or several that were answered alike: then `term` is the answer. */
export interface Fact {
  /** Undefined: the text says it all. */
  readonly term: string | undefined;
  readonly texts: readonly string[];
}

/** What was said under a heading. */
export interface Finding {
  readonly id: string;
  readonly rows: readonly AnswerRow[];
  readonly facts: readonly Fact[];
  /** Something of it was talked about, even if that says nothing under this heading, such as what goes well under what is hard. */
  readonly isAsked: boolean;
  /** Questions that would fill it. */
  readonly ask: readonly string[];
}

export interface Reading {
  readonly reader: 'jongere' | 'coach';
  /** A question about danger, asked for safety: it stands on no paper that a jongere carries about. */
  readonly withAcute: boolean;
}

/** What these answers say under each heading, in the order of the headings. A way out says nothing. */
export function findingsOf(
  headings: readonly Heading[],
  answers: Answers,
  content: ScanContent,
  { reader, withAcute }: Reading,
): readonly Finding[] {
  const { structure, words } = content;
  const rows = summaryOf(answers, content, reader)
    .flatMap((section) => section.rows)
    .filter(({ said }) => !said.some(({ option }) => structure.waysOut.includes(option)))
    .filter(({ item }) => withAcute || !(item.kind === 'signal' && item.acute));
  const items = structure.sections.flatMap((section) => section.items);
  return headings.map(({ id, from }) => {
    // In the order of the heading: what it names first is said first.
    const asked = from.flatMap((start) => rows.filter(({ item }) => isOf(item, start)));
    const kept = asked
      .filter((row) => saysSomething(id, row))
      .sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)));
    return {
      id,
      rows: kept,
      facts: factsOf(id, kept, content),
      isAsked: asked.length > 0,
      ask: from
        .flatMap((start) => items.find((item) => item.for !== 'coach' && isOf(item, start)) ?? [])
        .slice(0, 2)
        .flatMap((item) => words.items[item.id]?.question ?? []),
    };
  });
}

/** The same findings without what others say already, so that nothing stands twice on one page. */
export function withoutRowsOf(findings: readonly Finding[], others: readonly Finding[], content: ScanContent) {
  const said = new Set(others.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)));
  return findings.map((finding) => {
    const rows = finding.rows.filter(({ keys }) => !keys.some((key) => said.has(key)));
    return { ...finding, rows, facts: factsOf(finding.id, rows, content) };
  });
}

function isOf({ id }: ScanItem, start: string): boolean {
  return id === start || id.startsWith(`${start}.`);
}

// What counts under a heading, and what of it is not worth saying there.

const STRENGTHS = ['toekomst'];
const HARD = ['problemen', 'belemmeringen', 'oplossen', 'moeilijk', 'leefgebieden', 'cognitief-psychisch'];
const HELPERS = ['wie-helpt', 'helpen', 'vips'];
const HINDERERS = ['wie-lastig', 'lastig', 'vaps'];
const PLACES = ['baan', 'zoekprofiel'];

/** Answers that say it goes well. */
const WELL = ['goed', 'lukt', 'vlot'];

function saysSomething(heading: string, { item, said }: AnswerRow): boolean {
  const option = (about?: string) => said.find((each) => each.about === about)?.option;
  if (item.kind === 'text') return true;
  if (item.kind === 'people' && item.id === 'netwerk.kring') {
    // Who was only named says neither: that is not ours to guess.
    if (HELPERS.includes(heading)) return ['helpt', 'allebei'].includes(option('invloed') ?? '');
    if (HINDERERS.includes(heading)) return ['maakt-moeilijk', 'allebei'].includes(option('invloed') ?? '');
  }
  if (item.kind === 'people') return true;
  const answer = option() ?? '';
  if (item.for === 'coach' || HINDERERS.includes(heading)) return answer !== 'nee';
  if (STRENGTHS.includes(heading)) return WELL.includes(answer);
  if (HARD.includes(heading)) return !WELL.includes(answer);
  if (heading === 'baan' && answer === 'niet-voor-mij') return false;
  return !(PLACES.includes(heading) && answer === 'gaat-wel');
}

/** What help is wanted with now comes before what is for a talk. */
function isUrgent({ item, said }: AnswerRow): boolean {
  return item.kind === 'signal' && said[0]?.option === 'hulp';
}

/** Options that mean the same whatever was asked: what was answered so is said together. */
const ALIKE = ['goed', 'praten', 'hulp', 'lukt', 'met-hulp', 'nog-niet', 'beetje', 'leuk', 'niet-voor-mij'];

function factsOf(heading: string, rows: readonly AnswerRow[], { words }: ScanContent): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const add = (key: string, term: string | undefined, ...texts: readonly string[]) =>
    facts.set(key, { term, texts: [...(facts.get(key)?.texts ?? []), ...texts] });
  for (const { item, label, said, keys } of rows) {
    const [first] = said;
    const key = keys.join();
    if (item.kind === 'people') {
      const about = said.filter((each) => isWorthSaying(heading, each)).map(inFull);
      if (about.length > 0) add(key, label, about.join('; '));
      else add(item.id, undefined, label);
    } else if (first && item.kind !== 'text' && ALIKE.includes(first.option)) {
      const term = first.text.replace(/\.$/, '');
      add(term, term, label);
    } else {
      const sentence = item.kind === 'choice' && first ? words.items[item.id]?.lines?.[first.option] : undefined;
      const term = item.for === 'coach' ? first?.question : label;
      if (sentence) add(key, undefined, sentence);
      else add(key, term, first?.text ?? '');
    }
  }
  return [...facts.values()];
}

/** Under 'who helps' it goes without saying that somebody helps, and how near somebody stands is in the circle. */
function isWorthSaying(heading: string, { about, option }: Said): boolean {
  if (about === 'plek') return false;
  // On the jongere's own page it is enough who they are: when they spoke and who may ring is for the talk.
  if (about === 'contact' || about === 'mag-bellen') return heading !== 'helpen';
  if (about === 'steun') return !HINDERERS.includes(heading);
  return about !== 'invloed' || option === 'allebei';
}

/** 'Yes' alone says nothing. */
function inFull({ question, text, option }: Said): string {
  return ['ja', 'nee', 'eerst-vragen'].includes(option) ? `${question} ${text}` : text;
}
