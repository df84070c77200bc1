import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { POLICY } from '../../scripts/serve.js';

/** @typedef {{ child: import('node:child_process').ChildProcess, out: () => string, err: () => string, ended: Promise<number | null> }} Started */

const root = fileURLToPath(new URL('../../', import.meta.url));
/** How long a build and a start may take, in milliseconds. */
const PATIENCE = 60_000;
/** How long stopping may take. */
const STOP_PATIENCE = 5_000;

/** @type {Set<Started>} */
const running = new Set();
afterEach(() => {
  for (const started of running) sendTo(started, 'SIGKILL');
});

it('serves the little intranet on the port that was asked for, and stops when it is told to', async () => {
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const started = start(port);
  await said(started, `Werkspiegel staat klaar op ${url}`);
  assert.match(started.out(), /Stoppen: Ctrl-C/);

  for (const [path, type, text] of [
    ['', 'text/html', 'Gereedschap voor begeleiders'],
    ['verbetertool.html', 'text/html', '<werkspiegel-verbetertool>'],
    ['netwerk.html', 'text/html', 'questionnaire="netwerk"'],
    ['tips.html', 'text/html', '<werkspiegel-tips>'],
    ['draaischijf.html', 'text/html', '<werkspiegel-draaischijf>'],
    ['quickscan.html', 'text/html', '<werkspiegel-quickscan subject="jongere"'],
    ['site.css', 'text/css', ''],
    ['werkspiegel/werkspiegel-verbetertool.js', 'text/javascript', 'werkspiegel-verbetertool'],
    ['werkspiegel/werkspiegel-tips.js', 'text/javascript', 'werkspiegel-tips'],
    ['werkspiegel/werkspiegel-draaischijf.js', 'text/javascript', 'werkspiegel-draaischijf'],
    ['werkspiegel/werkspiegel-quickscan.js', 'text/javascript', 'werkspiegel-quickscan'],
  ]) {
    const answer = await fetch(`${url}${path}`);
    assert.equal(answer.status, 200, path);
    assert.ok(answer.headers.get('Content-Type')?.startsWith(type ?? ''), path);
    assert.equal(answer.headers.get('Content-Security-Policy'), POLICY, path);
    assert.ok((await answer.text()).includes(text ?? ''), path);
  }
  const missing = await fetch(`${url}is-er-niet.html`);
  assert.equal(missing.status, 404);
  assert.equal(await missing.text(), 'Deze pagina is er niet.');

  // Ctrl-C in a terminal. npm and its shell then end by the signal themselves, so that they have no code of their own.
  await stop(started, 'SIGINT');
  await occupy(port);
});

it('ends well when it is told to, also with a page open', async () => {
  const port = await freePort();
  const started = start(port, [process.execPath, 'scripts/start.js']);
  await said(started, 'Werkspiegel staat klaar');
  const open = connect(port, 'localhost');
  await once(open, 'connect');
  assert.equal(await stop(started, 'SIGINT'), 0);
  open.destroy();
  await occupy(port);
});

it('says which port is busy and what to do about it', async () => {
  const { server, port } = await listen(0);
  const started = start(port);
  assert.equal(await started.ended, 1);
  server.close();
  const sentence = `Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm start`;
  assert.ok(started.err().includes(sentence), started.err());
  assert.doesNotMatch(started.err(), /^ +at /m);
});

for (const port of ['abc', '-1', '65536', '80.5']) {
  it(`says that ${port} is no port`, async () => {
    const started = start(port);
    assert.equal(await started.ended, 1);
    assert.ok(started.err().includes(`PORT is '${port}'; geef een heel getal van 0 tot en met 65535.`), started.err());
    assert.doesNotMatch(started.err(), /^ +at /m);
  });
}

/** Starts the site as a terminal does: in a process group, that a signal reaches as a whole. @returns {Started} */
function start(/** @type {number | string} */ port, [command = '', ...args] = ['npm', 'start']) {
  const child = spawn(command, args, { cwd: root, detached: true, env: { ...process.env, PORT: String(port) } });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (texts.out += chunk));
  child.stderr.on('data', (chunk) => (texts.err += chunk));
  const ended = once(child, 'close').then(([code]) => code);
  /** @type {Started} */
  const started = { child, out: () => texts.out, err: () => texts.err, ended };
  running.add(started);
  ended.then(() => running.delete(started));
  return started;
}

/** Sends a signal, and gives the code that it ends with. */
async function stop(/** @type {Started} */ started, /** @type {NodeJS.Signals} */ signal) {
  const patience = new AbortController();
  sendTo(started, signal);
  const tooLong = pause(STOP_PATIENCE, undefined, { signal: patience.signal }).then(() => assert.fail('it goes on'));
  tooLong.catch(() => {});
  const code = await Promise.race([started.ended, tooLong]);
  patience.abort();
  return code;
}

function sendTo(/** @type {Started} */ { child }, /** @type {NodeJS.Signals} */ name) {
  if (child.pid !== undefined) process.kill(-child.pid, name);
}

async function said(/** @type {Started} */ { child, out, err }, /** @type {string} */ text) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    if (out().includes(text)) return;
    if (child.exitCode !== null) break;
  }
  assert.fail(`npm start never said '${text}':\n${out()}${err()}`);
}

/** Takes a port for a moment. Rejects when it is not free. */
async function occupy(/** @type {number} */ port) {
  (await listen(port)).server.close();
}

async function freePort() {
  const { server, port } = await listen(0);
  server.close();
  await once(server, 'close');
  return port;
}

/** Rejects when the port is taken. */
async function listen(/** @type {number} */ wanted) {
  const server = createServer().listen(wanted, 'localhost');
  await once(server, 'listening');
  return { server, port: /** @type {import('node:net').AddressInfo} */ (server.address()).port };
}
