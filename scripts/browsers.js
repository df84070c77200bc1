// The browsers the tests run in: where they stand and, on Debian, how they get there. It uses nothing but Node itself;
// Playwright, when it is installed, only tells where its own browsers are.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/**
 * One browser of this machine and what drives it: Playwright (any Chromium, and its own Firefox and WebKit), Puppeteer
 * (an ordinary Firefox, over WebDriver BiDi), or WebKitWebDriver (WebKitGTK's MiniBrowser).
 *
 * @typedef {{ name: EngineName, driver: 'playwright' | 'puppeteer' | 'webkitgtk', executable: string }} Engine
 */

/** @type {readonly EngineName[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const DEBIAN_PACKAGES = [
  ...['chromium', 'firefox-esr', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'libgtk-3-bin'],
  ...['gcc', 'libc6-dev', 'fonts-dejavu-core'],
];

/** The engines to test in: all three, or while developing those that BROWSERS names. @returns {EngineName[]} */
export function wantedEngines() {
  const wanted = process.env.BROWSERS?.split(',') ?? [...ENGINES];
  const unknown = wanted.filter((name) => !ENGINES.some((engine) => engine === name));
  if (unknown.length > 0)
    throw new Error(`BROWSERS kent '${unknown.join(', ')}' niet; kies uit ${ENGINES.join(', ')}.`);
  return ENGINES.filter((engine) => wanted.includes(engine));
}

/** Finds the wanted browsers, and installs them first where that is ours to do. Throws one line that says what to do. */
export async function ensureBrowsers() {
  if ((await missingEngines()).length > 0 && isRootOnDebian()) {
    console.log('De browsers voor de tests worden geïnstalleerd …');
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
  }
  const missing = await missingEngines();
  if (missing.length > 0) throw new Error(`Niet gevonden: ${missing.join(', ')}. ${advice()}`);
}

/** @returns {Promise<Engine>} The browser of this engine. Throws when there is none. */
export async function findEngine(/** @type {EngineName} */ name) {
  const engine = await { chromium: findChromium, firefox: findFirefox, webkit: findWebKit }[name]();
  if (!engine) throw new Error(`Niet gevonden: ${name}. ${advice()}`);
  return engine;
}

async function missingEngines() {
  const wanted = wantedEngines();
  const found = await Promise.all([findChromium(), findFirefox(), findWebKit()]);
  return wanted.filter((name) => !found.some((engine) => engine?.name === name));
}

/** @returns {Promise<Engine | undefined>} */
async function findChromium() {
  const executable =
    fromVariable('CHROME_PATH') ??
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
    firstProgram(
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ) ??
    (await anyPlaywrightChromium());
  return executable ? { name: 'chromium', driver: 'playwright', executable } : undefined;
}

/** @returns {Promise<Engine | undefined>} */
async function findFirefox() {
  const executable =
    fromVariable('FIREFOX_PATH') ??
    onPath('firefox-esr', 'firefox') ??
    firstProgram('/opt/firefox/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');
  if (executable) return { name: 'firefox', driver: 'puppeteer', executable };
  return await ownOfPlaywright('firefox');
}

/** @returns {Promise<Engine | undefined>} */
async function findWebKit() {
  const executable = firstProgram(
    ...readFolder('/usr/lib').map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser')),
    '/usr/lib/webkit2gtk-4.1/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  );
  // Without a screen it takes all four: webkit-launcher.js says why.
  const helpers = ['WebKitWebDriver', 'broadwayd', 'cc'].every((program) => onPath(program));
  if (executable && helpers) return { name: 'webkit', driver: 'webkitgtk', executable };
  return await ownOfPlaywright('webkit');
}

/** @returns {Promise<Engine | undefined>} */
async function ownOfPlaywright(/** @type {'firefox' | 'webkit'} */ name) {
  // Playwright's Firefox and WebKit are patched: only the exact build that belongs to this Playwright will do.
  const executable = firstProgram((await playwrightPath(name)) ?? '');
  return executable ? { name, driver: 'playwright', executable } : undefined;
}

/** Playwright's Chromium is an ordinary one, so that of another Playwright version does as well. */
async function anyPlaywrightChromium() {
  const exact = await playwrightPath('chromium');
  if (!exact) return undefined;
  const [, registry, inside] = exact.match(/^(.*)[/\\]chromium-\d+[/\\](.*)$/) ?? [];
  if (!registry || !inside) return firstProgram(exact);
  const builds = readFolder(registry).filter((folder) => /^chromium-\d+$/.test(folder));
  return firstProgram(exact, ...builds.map((folder) => [registry, folder, inside].join(sep)));
}

async function playwrightPath(/** @type {EngineName} */ name) {
  try {
    return (await import('playwright-core'))[name].executablePath();
  } catch {
    return undefined; // the npm packages are not there, or Playwright has no build for this platform
  }
}

function fromVariable(/** @type {string} */ variable) {
  const path = process.env[variable];
  if (path && !isProgram(path)) throw new Error(`${variable} is '${path}', maar daar staat geen programma.`);
  return path || undefined;
}

function onPath(/** @type {string[]} */ ...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstProgram(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function firstProgram(/** @type {string[]} */ ...paths) {
  return paths.find((path) => isProgram(path) && !isSnapStub(path));
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's chromium and firefox packages hold a script that only says to install the snap. */
function isSnapStub(/** @type {string} */ path) {
  if (statSync(path).size > 10_000) return false;
  const [snap] = readFileSync(path, 'utf8').match(/\/snap\/bin\/[a-z-]+/) ?? [];
  return snap !== undefined && !existsSync(snap);
}

function readFolder(/** @type {string} */ path) {
  return existsSync(path) ? readdirSync(path) : [];
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && isDebian() && onPath('apt-get') !== undefined;
}

/** Debian 12 or later; testing and unstable have no number. */
function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  const version = release.match(/^VERSION_ID="?(\d+)/m)?.[1];
  return /^ID=debian$/m.test(release) && (version === undefined || Number(version) >= 12);
}

function aptGet(/** @type {string[]} */ ...args) {
  try {
    execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: Buffer, stderr?: Buffer }} */ (error);
    throw new Error(`apt-get ${args[0]} is gestopt:\n${stdout ?? ''}${stderr ?? ''}`);
  }
}

function advice() {
  return isDebian()
    ? `Installeer ze met: sudo apt-get install --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`
    : 'Installeer ze met: npx playwright install --with-deps chromium firefox webkit (of wijs ze aan met CHROME_PATH en FIREFOX_PATH).';
}
