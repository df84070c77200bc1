// npm test: from a fresh clone to one last line with what passed and what failed.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowsers, wantedEngines } from './browsers.js';
import { ensureDependencies } from './dependencies.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'werkspiegel-test-'));
/** Stands in the environment of everything this run starts, so that nothing of it stays behind. */
const MARK = `WERKSPIEGEL_TEST_RUN=${randomUUID()}`;
/** No runner takes this long, in milliseconds, unless it hangs. */
const PATIENCE = 20 * 60_000;

/** @typedef {import('./count-browser-tests.js').Counts} Counts */
const total = { passed: 0, failed: 0 };
let stopping = false;
process.once('exit', () => {
  endAll('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, async () => {
    stopping = true;
    endAll('SIGTERM'); // browsers get the time to tidy up after themselves
    await pause(2000);
    process.exit(1);
  });
}

try {
  ensureDependencies(root);
  await ensureBrowsers();
  await check('Types', 'node_modules/.bin/tsc');
  await check('Stijl', 'node_modules/.bin/biome', 'check', '.');
  const built = await check('Bouwen', process.execPath, 'scripts/build.js');
  const engines = wantedEngines().join(', ');
  await runTests(`Onderdelen in ${engines}`, (counts) => ({
    args: ['node_modules/@web/test-runner/dist/bin.js'],
    env: { TEST_COUNTS: counts },
  }));
  if (built) {
    await runTests(`Hele pagina's in ${engines}`, (counts) => ({
      args: [
        ...['--test', '--test-concurrency=1'],
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=./scripts/count-node-tests.js', `--test-reporter-destination=${counts}`],
        ...journeys(),
      ],
      env: { WERKSPIEGEL_BUILT: '1' },
    }));
  } else {
    console.log("Hele pagina's … niet gedraaid, want er is niets gebouwd");
  }
} catch (error) {
  total.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Something that is right or wrong as a whole: it counts when it fails. */
async function check(/** @type {string} */ name, /** @type {string} */ command, /** @type {string[]} */ ...args) {
  const { code, output, seconds } = await run(name, command, args, {});
  if (code !== 0) total.failed += 1;
  report(code === 0, seconds, output);
  return code === 0;
}

/**
 * A test runner, that writes its counts to a file of ours.
 *
 * @param {string} name
 * @param {(counts: string) => { args: string[], env: Record<string, string> }} toStart
 */
async function runTests(name, toStart) {
  const path = join(folder, 'counts.json');
  rmSync(path, { force: true });
  const { args, env } = toStart(path);
  const { code, output, seconds } = await run(name, process.execPath, args, env);
  const { passed, failed, skipped } = readCounts(path);
  total.passed += passed;
  // A runner that ends badly for a reason of its own is a failure as well.
  total.failed += failed > 0 || code === 0 ? failed : 1;
  const isGood = code === 0 && failed === 0;
  report(isGood, seconds, output, `${passed} goed, ${failed} fout${skipped > 0 ? `, ${skipped} overgeslagen` : ''}`);
}

/** @returns {Counts} */
function readCounts(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // the runner died before it could report
  }
}

function journeys() {
  const files = readdirSync(join(root, 'test/journeys')).filter((name) => name.endsWith('.test.js'));
  return files.map((name) => join('test/journeys', name));
}

/**
 * Runs a program to its end, and keeps what it says.
 *
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number | null, output: string, seconds: number }>}
 */
function run(name, command, args, env) {
  process.stdout.write(`${name} … `);
  const start = Date.now();
  const [key = '', value] = MARK.split('=');
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What a browser that is killed leaves behind goes with the folder.
    env: { ...process.env, [key]: value, TMPDIR: folder, ...env },
  });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const hanging = setTimeout(() => {
    chunks.push(Buffer.from(`\nAfgebroken na ${PATIENCE / 60_000} minuten.\n`));
    endAll('SIGKILL');
    child.kill('SIGKILL');
  }, PATIENCE);
  // A browser that stays behind would hold the output open.
  child.once('exit', () => endAll('SIGKILL'));
  return new Promise((resolve) => {
    const end = (/** @type {number | null} */ code) => {
      if (stopping) return; // nothing comes after this
      clearTimeout(hanging);
      resolve({ code, output: Buffer.concat(chunks).toString(), seconds: (Date.now() - start) / 1000 });
    };
    child.once('error', (error) => {
      chunks.push(Buffer.from(error.message));
      end(null);
    });
    child.once('close', end);
  });
}

/** @param {boolean} isGood @param {number} seconds @param {string} output @param {string} [summary] */
function report(isGood, seconds, output, summary) {
  console.log([isGood ? 'goed' : 'FOUT', summary, `${seconds.toFixed(1)} s`].filter(Boolean).join(', '));
  if (!isGood) console.log(stripVTControlCharacters(output).trim());
}

/** Ends what this run started and is still there. Only Linux tells the environment of a process. */
function endAll(/** @type {NodeJS.Signals} */ signal) {
  if (process.platform !== 'linux') return;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${id}/environ`, 'utf8').split('\0').includes(MARK)) process.kill(Number(id), signal);
    } catch {
      // it ended meanwhile, or is someone else's
    }
  }
}
