import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const browser = join(root, 'packages/elements/dist/browser');
const site = join(root, 'stories/site');

/** Addresses that are names, which nothing is asked of. */
const NAMES = ['http://www.w3.org/'];
/** Addresses that a person may follow: of instruments that are only named, and of where numbers for help were checked. */
const LINKS = ['instruments.json', 'safety.json'].flatMap((name) => {
  const text = readFileSync(join(root, 'packages/questionnaires/src/content/quickscan-jongere', name), 'utf8');
  return text.match(/https:\/\/[^"]+/g) ?? [];
});

before(async () => {
  // scripts/test.js has just built; by itself this file builds first.
  if (process.env.WERKSPIEGEL_BUILT !== '1') await (await import('../../scripts/build.js')).build();
});

it('ships at most 30 KiB until the first question can be answered', () => {
  const files = [join(site, 'verbetertool.html'), join(site, 'site.css'), ...firstModules()];
  const total = kibibytes(files);
  assert.ok(total <= 30, `${total.toFixed(2)} KiB: ${describe(files)}`);
});

it('ships at most 52 KiB more for a chart', () => {
  const files = moduleWith('radialLinear').filter((path) => !firstModules().includes(path));
  assert.equal(files.length, 1, `chart.js is in ${describe(files)}`);
  const total = kibibytes(files);
  assert.ok(total <= 52, `${total.toFixed(2)} KiB: ${describe(files)}`);
});

it('ships at most 44 KiB until the library of tips is on the screen, and then its texts', () => {
  const files = [join(site, 'tips.html'), join(site, 'site.css'), ...firstModules('tips')];
  const total = kibibytes(files);
  assert.ok(total <= 44, `${total.toFixed(2)} KiB: ${describe(files)}`);
});

it('ships at most 56 KiB until the disc is on the screen, and nothing of what comes later', () => {
  const files = [join(site, 'draaischijf.html'), join(site, 'site.css'), ...firstModules('draaischijf')];
  const total = kibibytes(files);
  assert.ok(total <= 56, `${total.toFixed(2)} KiB: ${describe(files)}`);
  for (const later of [
    'Dominicaanse Republiek',
    'een tas vol dichte enveloppen',
    'Hoe liep het tot nu toe met school',
    'Houd twee tellen vast',
    'SpeechSynthesisUtterance',
  ]) {
    assert.deepEqual(
      firstModules('draaischijf')
        .filter((path) => read(path).includes(later))
        .map(named),
      [],
    );
  }
});

it('ships at most 72 KiB until the first question of the quick scan can be answered, in one language', () => {
  const texts = [
    ...['Vakken vullen of achter de kassa staan', 'interesse.winkel'],
    // Whom to call is there before anything is asked.
    ...['Leg de vragen weg', '08002000'],
  ];
  const isFirst = (/** @type {string} */ path) => /\/(words\.nl|structure|safety|safety\.nl)-[^/]+$/.test(path);
  const content = texts.map((text) => moduleWith(text).filter(isFirst)[0]);
  assert.ok(!content.includes(undefined), 'this looks for the wrong thing');
  // A case is kept in the tab.
  const keeping = allModules().filter((path) => path.includes('/session-values-'));
  const first = [...firstModules('quickscan'), ...content.map(String), ...keeping];
  const files = [join(site, 'quickscan.html'), join(site, 'site.css'), ...new Set(first)];
  const total = kibibytes(files);
  assert.ok(total <= 72, `${total.toFixed(2)} KiB: ${describe(files)}`);
  for (const later of ['Stocking shelves', 'Klopt dit?', 'Zelfredzaamheid-Matrix']) {
    assert.deepEqual(files.filter((path) => read(path).includes(later)).map(named), []);
  }
});

it('loads nothing of the library of tips with the verbetertool', () => {
  const library = firstModules('tips').filter((path) => read(path).includes('werkspiegel-tips'));
  assert.notEqual(library.length, 0, 'this looks for the wrong thing');
  assert.deepEqual(
    firstModules('verbetertool').filter((path) => library.includes(path)),
    [],
  );
});

it('asks for an entry from no chunk: with a query on its address that would be a second copy', () => {
  for (const path of allModules()) assert.doesNotMatch(read(path), /\.\.\/werkspiegel-[a-z]+\.js/, named(path));
});

it('loads the check on stored records, with zod in it, only when there is something to check', () => {
  const withZod = moduleWith('invalid_type');
  assert.notEqual(withZod.length, 0, 'no module has zod in it, so this looks for the wrong thing');
  assert.deepEqual(withZod.filter((path) => firstModules().includes(path)).map(named), []);
});

it('names no address elsewhere', () => {
  for (const path of allModules()) {
    const addresses = read(path).match(/\b(https?|wss?):\/\/[^\s"'`\\)]*/g) ?? [];
    const known = [...NAMES, ...LINKS];
    const strange = addresses.filter((address) => !known.some((name) => address.startsWith(name)));
    assert.deepEqual(strange, [], named(path));
  }
});

it('makes no code from text', () => {
  for (const path of firstModules()) assert.doesNotMatch(read(path), /\beval\s*\(|\bnew\s+Function\b/, named(path));
});

/** The module that the page of a tool names and all that it imports at once. @returns {string[]} */
function firstModules(tool = 'verbetertool') {
  const found = new Set([join(browser, `werkspiegel-${tool}.js`)]);
  for (const path of found) {
    // Static imports stand at the start of a built module; `import(` is a later one.
    for (const [, address = ''] of read(path).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      found.add(join(dirname(path), address));
    }
  }
  return [...found];
}

/** The modules that hold a text which only one dependency has. */
function moduleWith(/** @type {string} */ text) {
  return allModules().filter((path) => read(path).includes(text));
}

function allModules() {
  const paths = readdirSync(browser, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  return paths.map((path) => join(browser, path));
}

function kibibytes(/** @type {string[]} */ paths) {
  return paths.reduce((sum, path) => sum + brotliSize(path), 0) / 1024;
}

function brotliSize(/** @type {string} */ path) {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

function describe(/** @type {string[]} */ paths) {
  return paths.map((path) => `${named(path)} ${(brotliSize(path) / 1024).toFixed(2)}`).join(', ');
}

function named(/** @type {string} */ path) {
  return relative(root, path);
}

function read(/** @type {string} */ path) {
  return readFileSync(path, 'utf8');
}
