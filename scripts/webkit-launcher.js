// WebKitGTK without a screen: broadwayd is the display, WebKitWebDriver drives MiniBrowser, and a small library loaded
// into MiniBrowser does what it has no option for.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_WITH_LEAVING_IN_MS = 30_000;

/**
 * What the library changes:
 * - GTK's broadway display says its resolution is -1 dpi; WebKitGTK divides by it and gets a viewport of -98304 pixels.
 * - Under automation MiniBrowser always has a profile in memory; with WERKSPIEGEL_PROFILE it has one in that folder.
 * - WebDriver has no script that runs before those of the page; WERKSPIEGEL_PRELOAD is the path of one.
 */
const LIBRARY = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

double gdk_screen_get_resolution(void *screen) { (void)screen; return 96.0; }

void *webkit_website_data_manager_new_ephemeral(void) {
  const char *folder = getenv("WERKSPIEGEL_PROFILE");
  if (folder) {
    void *(*make)(const char *, ...) = dlsym(RTLD_NEXT, "webkit_website_data_manager_new");
    return make("base-data-directory", folder, "base-cache-directory", folder, NULL);
  }
  void *(*make)(void) = dlsym(RTLD_NEXT, "webkit_website_data_manager_new_ephemeral");
  return make();
}

void *webkit_user_content_manager_new(void) {
  void *(*make)(void) = dlsym(RTLD_NEXT, "webkit_user_content_manager_new");
  void *manager = make();
  const char *path = getenv("WERKSPIEGEL_PRELOAD");
  FILE *file = path ? fopen(path, "r") : NULL;
  if (file) {
    static char source[65536];
    source[fread(source, 1, sizeof source - 1, file)] = 0;
    fclose(file);
    void *(*script)(const char *, int, int, const char *const *, const char *const *) = dlsym(RTLD_NEXT, "webkit_user_script_new");
    void (*add)(void *, void *) = dlsym(RTLD_NEXT, "webkit_user_content_manager_add_script");
    add(manager, script(source, 0 /* all frames */, 0 /* at document start */, NULL, NULL));
  }
  return manager;
}
`;

/** @typedef {{ port: number, stop: () => void }} WebKitDriver */

/**
 * Starts a display and a WebKitWebDriver on it.
 *
 * @param {{ profile?: string, preload?: string }} [options] A folder that keeps what sites store, and the source of a
 *   script to run in every page before its own. Without them MiniBrowser keeps nothing and runs nothing.
 * @returns {Promise<WebKitDriver>}
 */
export async function startWebKitDriver({ profile, preload } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'werkspiegel-webkit-'));
  const log = openSync(join(folder, 'log'), 'a');
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const stop = () => {
    for (const child of children.splice(0)) killGroup(child);
    rmSync(folder, { recursive: true, force: true });
  };
  stopOnExit(stop);
  // A runtime folder of its own gives every display its own socket, so that two runs never share one.
  const env = { ...process.env, XDG_RUNTIME_DIR: folder };
  const start = (/** @type {string} */ program, /** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ more) =>
    children.push(spawn(program, args, { stdio: ['ignore', log, log], detached: true, env: { ...env, ...more } }));

  try {
    start('broadwayd', ['--unixsocket', join(folder, 'http.socket'), ':0'], {});
    // Its socket is in no file system, but it says when it listens.
    await until(() => readFileSync(join(folder, 'log'), 'utf8').includes('broadway1.socket'), 'broadwayd');
    const port = await freePort();
    start('WebKitWebDriver', [`--port=${port}`], {
      GDK_BACKEND: 'broadway',
      BROADWAY_DISPLAY: ':0',
      LD_PRELOAD: compileLibrary(folder),
      ...(profile && { WERKSPIEGEL_PROFILE: profile }),
      ...(preload && { WERKSPIEGEL_PRELOAD: writeIn(folder, 'preload.js', preload) }),
    });
    await until(async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok, 'WebKitWebDriver');
    return { port, stop };
  } catch (error) {
    const output = readFileSync(join(folder, 'log'), 'utf8');
    stop();
    throw new Error(`WebKitGTK start niet: ${/** @type {Error} */ (error).message}\n${output}`);
  } finally {
    closeSync(log);
  }
}

/** What to ask WebKitWebDriver for. */
export function webKitCapabilities(/** @type {string} */ executable, /** @type {string[]} */ ...args) {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: executable, args: ['--automation', ...args] },
  };
}

/** The launcher of Web Test Runner for WebKitGTK. It wants the runner's concurrency at 1: with more its frames fail. */
export async function webkitGtkLauncher(/** @type {string} */ executable) {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: { ...webKitCapabilities(executable), 'wdio:enforceWebDriverClassic': true },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop, stopSession } = launcher;
  /** @type {WebKitDriver | undefined} */
  let driver;
  launcher.initialize = async (config) => {
    driver = await startWebKitDriver();
    options.port = driver.port;
    await initialize.call(launcher, config);
    launcher.name = 'WebKitGTK';
  };
  // Now and then the driver does not answer when a page is left, and goes on with the next one all the same.
  launcher.stopSession = (id) =>
    Promise.race([
      stopSession.call(launcher, id),
      pause(PATIENCE_WITH_LEAVING_IN_MS, { testCoverage: undefined }, { ref: false }),
    ]);
  launcher.stop = async () => {
    await stop.call(launcher);
    driver?.stop();
  };
  return launcher;
}

function compileLibrary(/** @type {string} */ folder) {
  const library = join(folder, 'library.so');
  execFileSync('cc', ['-shared', '-fPIC', '-o', library, writeIn(folder, 'library.c', LIBRARY)], { stdio: 'pipe' });
  return library;
}

function writeIn(/** @type {string} */ folder, /** @type {string} */ name, /** @type {string} */ text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

async function until(/** @type {() => boolean | Promise<boolean>} */ isReady, /** @type {string} */ what) {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(25)) {
    if (
      await Promise.resolve()
        .then(isReady)
        .catch(() => false)
    )
      return;
  }
  throw new Error(`${what} geeft na 20 seconden geen antwoord.`);
}

/** MiniBrowser and its processes are in the group of the driver that started them. */
function killGroup(/** @type {import('node:child_process').ChildProcess} */ child) {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

function stopOnExit(/** @type {() => void} */ stop) {
  process.once('exit', stop);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      stop();
      // Listening took the ordinary end away: give it back unless someone else still has to tidy up.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}
