// npm run test:faults: every fault with all of its figure, in every engine, and what came of it in results.md.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantedEngines } from '../../scripts/browsers.js';
import { ROWS } from './rows.js';

/**
 * What a test tells: how far it came, or how it went.
 *
 * @typedef {{ fault: string, engine: string, figure: number }} Reached
 * @typedef {{ name: string, engine: string, passed: boolean }} Went
 */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'werkspiegel-faults-'));
const report = join(folder, 'report.jsonl');
writeFileSync(report, '');

const start = Date.now();
const env = { ...process.env, FAULTS_IN_FULL: '1', FAULTS_REPORT: report };
const hasBuilt = (await run(['scripts/build.js'], env)) === 0;
const inPages = await run(['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/faults/wtr.config.js'], env);
const inBrowsers = hasBuilt
  ? await run(['--test', '--test-timeout=3600000', 'test/journeys/faults.test.js'], { ...env, WERKSPIEGEL_BUILT: '1' })
  : 1;
const minutes = Math.round((Date.now() - start) / 60_000);

/** @type {(Reached | Went)[]} */
const lines = readFileSync(report, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });
const rows = ROWS.map((row) => ({ ...row, ...outcome(row) }));
writeFileSync(join(root, 'test/faults/results.md'), page());
const isGood = rows.every(({ verdict }) => verdict === 'passed') && inPages === 0 && inBrowsers === 0;
process.stdout.write(`test/faults/results.md: ${isGood ? 'all' : 'not all'} reached\n`);
process.exitCode = isGood ? 0 : 1;

/** @returns {Promise<number | null>} */
function run(/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  return new Promise((resolve) => child.once('close', resolve));
}

/** How far a row came, engine by engine, and whether that is far enough. */
function outcome(/** @type {import('./rows.js').Row} */ { id, wanted, each, tests }) {
  const told = lines.filter((line) => 'fault' in line).filter(({ fault }) => fault === id);
  const went = lines.filter((line) => 'name' in line).filter(({ name }) => tests?.some((part) => name.includes(part)));
  const failed = went.filter(({ passed }) => !passed);
  const all = wantedEngines();
  const isThere = (tests ?? []).every((part) =>
    all.every((own) => went.some(({ name, engine }) => engine.startsWith(own) && name.includes(part))),
  );
  /** @type {Record<string, number>} */
  const figures = {};
  for (const { engine, figure } of told) figures[engine] = (figures[engine] ?? 0) + figure;
  const engines = [...new Set([...told, ...went].map(({ engine }) => engine))].sort();
  // A test that is run as it stands has its figure in its name or its own constant.
  const sum = Object.values(figures).reduce((total, figure) => total + figure, 0);
  const isReached = each ? all.every((engine) => (figures[engine] ?? 0) >= wanted) : sum >= wanted;
  const isEnough = tests ? isThere : isReached;
  const figure = tests
    ? `${went.length - failed.length} of ${went.length} tests`
    : engines.map((engine) => `${engine} ${figures[engine]}`).join(', ') || 'nothing';
  return { figure, engines, verdict: isEnough && failed.length === 0 ? 'passed' : 'failed' };
}

function page() {
  return `# Faults: what was tried and what was reached

Written by \`npm run test:faults\`; do not edit. Run on ${new Date().toISOString().slice(0, 10)} in ${wantedEngines().join(', ')},
in ${minutes} minutes. A figure is how many times the fault was made and nothing was lost. A failed test tells no figure.

| fault | wanted | reached | engines | |
| --- | --- | --- | --- | --- |
${rows.map(({ fault, asked, figure, engines, verdict }) => `| ${fault} | ${asked} | ${figure} | ${engines.join(', ')} | ${verdict} |`).join('\n')}

## What these figures do not say

${ROWS.flatMap(({ fault, but }) => (but ? [`- ${fault}: ${but}`] : [])).join('\n')}
`;
}
