// What was measured, as a page to read: figures, ratios to vanilla, and whether the budget was met.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { SETTLE } from './rows.js';

/** @typedef {import('./sites.js').Kind} Kind */
/** @template Value @typedef {import('./bench.js').Samples<Value>} Samples */
/** @template {(...args: never[]) => unknown} Measure @typedef {Awaited<ReturnType<Measure>>} Of */
/**
 * @typedef {object} Measured
 * @property {Samples<Of<typeof import('./rows.js').firstQuestion>>} slowCpu
 * @property {Samples<Of<typeof import('./rows.js').firstQuestion>>} slowLine
 * @property {Samples<Of<typeof import('./rows.js').allAtOnce>>} allAtOnce
 * @property {Samples<Of<typeof import('./rows.js').answerAll>>} answered
 * @property {Samples<Of<typeof import('./rows.js').journey>>} journeys
 * @property {Of<typeof import('./rows.js').cycles>} cycles
 * @property {Of<typeof import('./rows.js').kit>} kit
 *
 * @typedef {object} Run
 * @property {string} browser
 * @property {number} cores
 * @property {number} minutes
 * @property {readonly [number, number]} load Of the machine, before and after.
 * @property {typeof import('./tab.js').SLOW_4G} line
 * @property {number} cpu
 */

/** @returns {string} Markdown. */
export function report(/** @type {Measured} */ measured, /** @type {Run} */ run) {
  const { slowCpu, slowLine, allAtOnce, answered, journeys, cycles, kit } = measured;
  const taken = (/** @type {{ milliseconds: number }} */ { milliseconds }) => milliseconds;
  const thread = (/** @type {{ thread: number }} */ { thread }) => thread;
  const shipped = lastOf(slowCpu.own).bytes / 1024;
  const journey = lastOf(journeys.own);
  const chart = sumOf(journey.resultFiles, (path) => path.includes('draw-radar'));
  const result = sumOf(journey.resultFiles, (path) => !path.includes('draw-radar'));
  const early = KINDS.map((kind) => `${kind} ${sum(journeys[kind].map(({ saving }) => saving.early))}`).join(', ');
  const longest = journeys.own.map(({ longTasks }) => Math.max(0, ...longTasks));
  const [small, , large] = kit.scoring;
  if (!small || !large) throw new Error('Scoring was not measured.');
  const growth = large.microseconds / large.questions / (small.microseconds / small.questions);
  const { records } = kit;

  return `# Benchmark

Written by \`npm run bench\`. Ratios hold from one machine to the next, times do not. A target is met or missed by the median.

| | vanilla | Werkspiegel | SurveyJS | target for Werkspiegel | |
| --- | ---: | ---: | ---: | --- | --- |
${[
  row('shipped until the first question can be answered, brotli KiB', {
    cells: KINDS.map((kind) => (lastOf(slowCpu[kind]).bytes / 1024).toFixed(1)),
    target: '≤ 30',
    isMet: shipped <= 30,
  }),
  row('chart.js with its drawing, when the chart is shown, KiB more', {
    cells: ['', chart.toFixed(1), ''],
    target: '≤ 52',
    isMet: chart > 0 && chart <= 52,
  }),
  ratios(`navigation to first question painted, CPU ${run.cpu}× slower, ms`, slowCpu, taken, 1.25),
  ratios(`the same on CPU ${run.cpu}× slower and slow 4G, ms`, slowLine, taken, 1.6),
  ratios('all 72 questions at once, Begin to last painted, ms', allAtOnce, taken, 1.3),
  ratios(
    'one answer, main-thread time, saving included, ms',
    flat(answered, ({ answers }) => answers),
    (time) => time,
    1.3,
  ),
  row('answers whose saving came before their paint', {
    cells: KINDS.map((kind) => String(sum(journeys[kind].map(({ saving }) => saving.early)))),
    target: '0',
    isMet: sum(journeys.own.map(({ saving }) => saving.early)) === 0,
  }),
  ratios(
    'theme to next theme painted, ms',
    flat(answered, ({ themes }) => themes),
    taken,
    1.5,
  ),
  ratios('JavaScript heap after 72 answers, MiB', answered, ({ heap }) => heap / 1024 / 1024, 3, 2),
  row('layout shift (CLS), load to result', {
    cells: KINDS.map((kind) => median(journeys[kind].map(({ cls }) => cls)).toFixed(3)),
    target: '0',
    isMet: journeys.own.every(({ cls }) => cls === 0),
  }),
  row('longest task over 50 ms, load to result with chart, ms (0: none)', {
    cells: KINDS.map((kind) => median(journeys[kind].map(({ longTasks }) => Math.max(0, ...longTasks))).toFixed(0)),
    target: '0',
    isMet: median(longest) === 0,
  }),
  row(`heap growth per cycle, mounted and removed ${cycles.times} times, bytes`, {
    cells: ['', cycles.heapPerCycle.toFixed(0), ''],
    target: '< 2048',
    isMet: cycles.heapPerCycle < 2048,
  }),
  row('listeners, DOM nodes and documents left behind by that', {
    cells: ['', `${cycles.listeners}, ${cycles.nodes}, ${cycles.documents}`, ''],
    target: '0, 0, 0',
    isMet: Math.max(cycles.listeners, cycles.nodes, cycles.documents) <= 0,
  }),
  row('scoring 72 answers, µs', {
    cells: ['', small.microseconds.toFixed(1), ''],
    target: '< 20',
    isMet: small.microseconds < 20,
  }),
  row('time per question with 7,200 questions, as a multiple of that with 72', {
    cells: ['', growth.toFixed(2), ''],
    target: 'linear: ≤ 2',
    isMet: growth <= 2,
  }),
  row('1,000 stored records listed, and each compared with the one before, ms', {
    cells: ['', `${records.again.toFixed(0)} + ${records.comparing.toFixed(0)}`, ''],
    target: '≤ 100',
    isMet: records.again + records.comparing <= 100,
  }),
].join('\n')}

Figures with quartiles behind them are medians; the bold ones before them are the ratio to vanilla.

The main thread's part, in milliseconds of processor time. What else the machine does is not in it, so it is the steadier figure; it has no target.

| | vanilla | Werkspiegel | SurveyJS |
| --- | ---: | ---: | ---: |
${[
  plain(`navigation to first question painted, CPU ${run.cpu}× slower`, slowCpu, thread),
  plain('all 72 questions at once', allAtOnce, thread),
  plain(
    'theme to next theme',
    flat(answered, ({ themes }) => themes),
    thread,
  ),
].join('\n')}

## How

- ${versions()}; Chromium ${run.browser}, headless, at 60 Hz, with ${run.cores} processor cores. The run took
  ${run.minutes.toFixed(0)} minutes; the machine's load average was ${run.load[0].toFixed(1)} before and ${run.load[1].toFixed(1)} after it. The bench itself makes about 2: with more, run it again
  when the machine is quiet.
- ${slowCpu.own.length} loads of each page for the times to the first question and of 72 at once, ${answered.own.length} times 72 answers, ${journeys.own.length} times from load to result. The pages take turns, each in
  a fresh profile with nothing cached; all three are served from memory in brotli.
- The rows about what is shipped, the first question, layout shift, long tasks and saving are of the page as published, with its 24 questions. The rows about 72 questions
  give each of the 24 elements two more with the same texts; ours come in through \`parseQuestionnaire\` and \`.content\`.
- The figures count only because each page has shown and kept every answer, chosen with a real click: the run stops at the first one that is
  missing, in IndexedDB or on the screen.
- Vanilla is written by hand: all questions are HTML, a script of some 200 lines shows one theme at a time. For 72 questions at once it builds them from data
  with a \`<template>\` at the click on Begin, as the other two do. SurveyJS is \`survey-core\` and \`survey-js-ui\` in one bundle with the fontless stylesheet and Dutch, a
  start page, a table of contents, progress and a button to clear an answer. All three stand in the same intranet page and save to IndexedDB after the paint.
- To the first question: coming from a blank page of the same site, a script in the page clicks Begin as soon as it is there, and after two animation frames the question is
  painted.
  Slow 4G: ${run.line.latency} ms for each request, ${((run.line.downloadThroughput * 8) / 1024 / 1024).toFixed(1)} Mbit/s down.
- 72 at once and theme to theme: from the click until what was asked stands there with its layout, plus the frame that paints it. The wait for the
  screen's next frame in between, up to 17 ms, is left out: it would make all pages alike.
- One answer: processor time of the main thread from the click until ${SETTLE} ms later, so with the saving. Saving before the paint: ${early}, of ${sum(journeys.own.map(({ saving }) => saving.answers))} answers each.
- Long tasks: the median over the runs of the longest one. All that occurred in ours: ${list(journeys.own.flatMap(({ longTasks }) => longTasks))}; in vanilla: ${list(journeys.vanilla.flatMap(({ longTasks }) => longTasks))}.
- With the result come ${result.toFixed(1)} KiB more besides the chart: its elements, tips and evidence.
- Mounted and removed: each time through the start, the first theme, and the result with its chart, after 100 times to warm up. One chart left behind would show as
  some 2,400 nodes.
- 1,000 records: the first listing, which also loads the check on stored records, took ${records.first.toFixed(0)} ms.
- The policy (see \`scripts/serve.js\`) is the same for all, except that SurveyJS needs one without \`require-trusted-types-for 'script'\`: it sets \`innerHTML\` and stops under
  it. Reports under its policy: ${reports(journeys.surveyjs)}. Ours: ${reports(journeys.own)}.
- Not measured yet, because the elements do not exist yet: 1,000 and 3,000 questions in one \`<werkspiegel-vragenlijst>\`, and the frames of the turning disc.
`;
}

/** @type {readonly Kind[]} */
const KINDS = ['vanilla', 'own', 'surveyjs'];

/**
 * @param {string} name
 * @param {{ cells: string[], target: string, isMet: boolean }} row
 */
function row(name, { cells, target, isMet }) {
  return `| ${[name, ...cells, target, isMet ? 'met' : '**missed**'].join(' | ')} |`;
}

/**
 * A row that is judged by its ratio to vanilla.
 *
 * @template Value
 * @param {string} name
 * @param {Samples<Value>} samples
 * @param {(value: Value) => number} toNumber
 * @param {number} most
 */
function ratios(name, samples, toNumber, most, digits = 1) {
  const values = numbers(samples, toNumber);
  return row(name, {
    cells: cells(values, digits),
    target: `≤ ${most} × vanilla`,
    isMet: median(values.own) <= most * median(values.vanilla),
  });
}

/**
 * @template Value
 * @param {string} name
 * @param {Samples<Value>} samples
 * @param {(value: Value) => number} toNumber
 */
function plain(name, samples, toNumber) {
  return `| ${[name, ...cells(numbers(samples, toNumber), 1)].join(' | ')} |`;
}

function cells(/** @type {Samples<number>} */ values, /** @type {number} */ digits) {
  const base = median(values.vanilla);
  return KINDS.map((kind) => {
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(values[kind], part).toFixed(digits));
    const ratio = kind === 'vanilla' ? '' : `**${(median(values[kind]) / base).toFixed(2)}** · `;
    return `${ratio}${middle} (${low}–${high})`;
  });
}

/**
 * @template Value
 * @param {Samples<Value>} samples
 * @param {(value: Value) => number} toNumber
 * @returns {Samples<number>}
 */
function numbers({ vanilla, own, surveyjs }, toNumber) {
  return { vanilla: vanilla.map(toNumber), own: own.map(toNumber), surveyjs: surveyjs.map(toNumber) };
}

/**
 * @template Value, Part
 * @param {Samples<Value>} samples
 * @param {(value: Value) => Part[]} toParts
 * @returns {Samples<Part>}
 */
function flat({ vanilla, own, surveyjs }, toParts) {
  return { vanilla: vanilla.flatMap(toParts), own: own.flatMap(toParts), surveyjs: surveyjs.flatMap(toParts) };
}

/** @returns {number} KiB of the files whose path is wanted. */
function sumOf(
  /** @type {readonly { path: string, bytes: number }[]} */ files,
  /** @type {(path: string) => boolean} */ isWanted,
) {
  return sum(files.filter(({ path }) => isWanted(path)).map(({ bytes }) => bytes)) / 1024;
}

function versions() {
  const version = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
  return ['lit', 'chart.js', 'survey-core', 'survey-js-ui', 'vite']
    .map((name) => `${name} ${version(name)}`)
    .join(', ');
}

function reports(/** @type {{ violations: string[] }[]} */ journeys) {
  return [...new Set(journeys.flatMap(({ violations }) => violations))].join(', ') || 'none';
}

function list(/** @type {readonly number[]} */ values) {
  return values.length === 0 ? 'none' : `${values.map((value) => value.toFixed(0)).join(', ')} ms`;
}

function sum(/** @type {readonly number[]} */ values) {
  return values.reduce((total, value) => total + value, 0);
}

/** @template Value @param {readonly Value[]} values @returns {Value} */
function lastOf(values) {
  const last = values.at(-1);
  if (last === undefined) throw new Error('Nothing was measured.');
  return last;
}

function median(/** @type {readonly number[]} */ values) {
  return quantile(values, 0.5);
}

function quantile(/** @type {readonly number[]} */ values, /** @type {number} */ part) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}
