// Measures the built verbetertool beside the same questions in plain HTML and in SurveyJS: `npm run bench`, or quicker, without
// writing results.md: `npm run bench -- --quick`. Let the machine do nothing else meanwhile.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { report } from './report.js';
import { root } from './root.js';
import { allAtOnce, answerAll, cycles, firstQuestion, journey, kit, proveAllAtOnce } from './rows.js';
import { servePages } from './serve-pages.js';
import { KINDS, policyOf, sites } from './sites.js';
import { launch, SLOW_4G } from './tab.js';

/** @typedef {import('./sites.js').Kind} Kind */
/** @template Value @typedef {Record<Kind, Value[]>} Samples */

const isQuick = process.argv.includes('--quick');
const LOADS = isQuick ? 3 : 15;
const JOURNEYS = isQuick ? 1 : 5;
const CYCLES = isQuick ? 40 : 200;
const CPU = 4;

const start = Date.now();
const [loadBefore = 0] = loadavg();
if (process.env.WERKSPIEGEL_BUILT !== '1') {
  say('building');
  await (await import('../../scripts/build.js')).build();
}
const { files, questionnaires } = await sites();
const server = await servePages(files, policyOf);
const browser = await launch();
try {
  const bench = { browser, url: server.url, sent: server.sent, questionnaires };
  say('proving that the pages keep what is chosen');
  for (const kind of KINDS) await proveAllAtOnce(bench, kind);

  const measured = {
    slowCpu: await interleaved('first question, CPU 4x slower', LOADS, (kind) =>
      firstQuestion(bench, kind, { cpu: CPU }),
    ),
    slowLine: await interleaved('first question, CPU 4x slower and slow 4G', LOADS, (kind) =>
      firstQuestion(bench, kind, { cpu: CPU, network: SLOW_4G }),
    ),
    allAtOnce: await interleaved('72 questions at once', LOADS, (kind) => allAtOnce(bench, kind)),
    answered: await interleaved('72 answers', JOURNEYS, (kind) => answerAll(bench, kind)),
    journeys: await interleaved('from load to result', JOURNEYS, (kind) => journey(bench, kind)),
    cycles: await step('mounted and removed', () => cycles(bench, CYCLES)),
    kit: await step('scoring and stored records', () => kit(bench)),
  };
  const text = report(measured, {
    browser: browser.version(),
    cores: cpus().length,
    minutes: (Date.now() - start) / 60_000,
    load: [loadBefore, loadavg()[0] ?? 0],
    line: SLOW_4G,
    cpu: CPU,
  });
  console.log(text);
  if (!isQuick) writeFileSync(join(root, 'test/bench/results.md'), text);
} finally {
  await browser.close();
  server.close();
}

/**
 * One of each kind in turn, each round beginning with another, so that what the machine does meanwhile meets all of them.
 *
 * @template Value
 * @param {string} name
 * @param {number} rounds
 * @param {(kind: Kind) => Promise<Value>} measure
 * @returns {Promise<Samples<Value>>}
 */
async function interleaved(name, rounds, measure) {
  /** @type {Samples<Value>} */
  const samples = { vanilla: [], own: [], surveyjs: [] };
  for (let round = 0; round < rounds; round += 1) {
    say(`${name}, ${round + 1} of ${rounds}`);
    for (let turn = 0; turn < KINDS.length; turn += 1) {
      const kind = KINDS[(round + turn) % KINDS.length];
      if (kind) samples[kind].push(await measure(kind));
    }
  }
  return samples;
}

/** @template Value @param {string} name @param {() => Promise<Value>} measure */
async function step(name, measure) {
  say(name);
  return measure();
}

function say(/** @type {string} */ what) {
  console.error(`${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}
