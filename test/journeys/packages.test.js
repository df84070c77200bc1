import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { site } from './support/site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'packages');
const dist = (/** @type {string} */ name) => join(packages, name, 'dist');
const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
await site(); // it builds, unless that was done

for (const name of readdirSync(packages)) {
  describe(`@werkspiegel/${name}`, () => {
    const manifest = readJson(join(dist(name), 'package.json'));

    it('is published as publint wants it', async () => {
      const { messages } = await publint({ pkgDir: dist(name), strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest, { color: false })),
        [],
      );
    });

    it('has types that every way of importing finds', async () => {
      await checkTypes(name, manifest);
    });

    it('says nothing of how it is made', () => {
      assert.equal(manifest.name, `@werkspiegel/${name}`);
      for (const key of ['private', 'scripts', 'devDependencies', 'workspaces']) assert.ok(!(key in manifest), key);
      assert.doesNotMatch(JSON.stringify(manifest), /werkspiegel-source|\bsrc\/|\bdist\//);
    });
  });
}

describe('the elements in a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkspiegel-bundle-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  // As they are installed: what stands in dist.
  mkdirSync(join(folder, 'node_modules/@werkspiegel'), { recursive: true });
  for (const name of readdirSync(packages)) symlinkSync(dist(name), join(folder, 'node_modules/@werkspiegel', name));
  const DEFINES = /customElements\.define\(/;
  const { exports } = readJson(join(dist('elements'), 'package.json'));
  const entries = Object.keys(exports).filter((path) => !/browser|\.json$/.test(path));

  for (const entry of entries.filter((path) => !/define/.test(path))) {
    const specifier = `@werkspiegel/elements${entry.slice(1)}`;
    it(`registers nothing for who imports ${specifier}`, async () => {
      assert.ok(!DEFINES.test(await bundle(folder, `import '${specifier}';`)));
      // Used as well: all comes along, still without a tag.
      const code = await bundle(folder, `import * as all from '${specifier}'; globalThis.all = { ...all };`);
      assert.ok(code.length > 1000);
      assert.ok(!DEFINES.test(code));
    });
  }

  for (const entry of entries.filter((path) => /define/.test(path))) {
    const specifier = `@werkspiegel/elements${entry.slice(1)}`;
    it(`registers the tags for who imports ${specifier}`, async () => {
      assert.ok(DEFINES.test(await bundle(folder, `import '${specifier}';`)));
    });
  }
});

describe('custom-elements.json', () => {
  const { modules } = readJson(join(dist('elements'), 'custom-elements.json'));
  /** @typedef {{ name: string }} Named */

  for (const { tag, className, path, ...lists } of [
    {
      ...{
        tag: 'werkspiegel-verbetertool',
        className: 'WerkspiegelVerbetertool',
        path: 'verbetertool/verbetertool.js',
      },
      attributes: ['questionnaire', 'storage'],
      events: ['werkspiegel-answered', 'werkspiegel-completed', 'werkspiegel-failed', 'werkspiegel-started'],
      cssParts: ['navigation', 'title'],
      cssProperties: [
        ...['--werkspiegel-accent-color', '--werkspiegel-background-color', '--werkspiegel-border-radius'],
        ...['--werkspiegel-focus-color', '--werkspiegel-font-family', '--werkspiegel-font-size'],
        ...['--werkspiegel-on-accent-color', '--werkspiegel-text-color'],
      ],
    },
    {
      ...{ tag: 'werkspiegel-tips', className: 'WerkspiegelTips', path: 'tips/tips.js' },
      ...{ attributes: ['tip'], events: ['werkspiegel-failed'], cssProperties: [] },
      cssParts: ['badge', 'doubt', 'method', 'stop', 'tip', 'title'],
    },
    {
      ...{ tag: 'werkspiegel-draaischijf', className: 'WerkspiegelDraaischijf', path: 'draaischijf/draaischijf.js' },
      ...{ attributes: ['face'], events: ['werkspiegel-failed'], cssProperties: [] },
      cssParts: ['card', 'choice', 'combination', 'help', 'title'],
    },
    {
      ...{ tag: 'werkspiegel-quickscan', className: 'WerkspiegelQuickscan', path: 'quickscan/quickscan.js' },
      attributes: ['storage', 'subject'],
      events: ['werkspiegel-answered', 'werkspiegel-completed', 'werkspiegel-failed', 'werkspiegel-started'],
      cssParts: ['help', 'navigation'],
      cssProperties: [],
    },
    {
      ...{ tag: 'werkspiegel-section', className: 'WerkspiegelSection', path: 'item/section.js' },
      attributes: [],
      events: ['section-answered'],
      cssParts: ['answer', 'element', 'item', 'question'],
      cssProperties: ['--werkspiegel-item-gap'],
    },
    {
      ...{ tag: 'werkspiegel-radar', className: 'WerkspiegelRadar', path: 'result/radar.js' },
      ...{ attributes: ['failed-text', 'label', 'max'], events: [], cssParts: ['canvas'], cssProperties: [] },
    },
    {
      ...{ tag: 'werkspiegel-line', className: 'WerkspiegelLine', path: 'over-time/line.js' },
      ...{ attributes: ['failed-text', 'label'], events: [], cssParts: ['canvas'], cssProperties: [] },
    },
    {
      ...{ tag: 'werkspiegel-over-time', className: 'WerkspiegelOverTime', path: 'over-time/over-time.js' },
      ...{ attributes: [], events: ['record-chosen'], cssParts: ['record', 'reply', 'summary'], cssProperties: [] },
    },
    {
      ...{ tag: 'werkspiegel-verbetertool-profile', className: 'WerkspiegelVerbetertoolProfile' },
      ...{ path: 'verbetertool/profile.js', attributes: [], events: [] },
      ...{ cssParts: ['badge', 'growth', 'summary', 'tip'], cssProperties: [] },
    },
  ]) {
    it(`tells what <${tag}> has`, () => {
      const module = modules.find((/** @type {{ path: string }} */ module) => module.path === path);
      const declaration = module?.declarations.find((/** @type {Named} */ { name }) => name === className);
      assert.equal(declaration?.tagName, tag);
      assert.ok(declaration.description);
      const missing = Object.entries(lists).flatMap(([list, wanted]) => {
        const names = (declaration[list] ?? []).map((/** @type {Named} */ { name }) => name);
        return wanted.filter((name) => !names.includes(name));
      });
      assert.deepEqual(missing, []);
    });
  }
});

describe('the repository', () => {
  it('has a lockfile that names no host', () => {
    const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
    assert.deepEqual(lockfile.match(/"resolved": "(?!packages\/).*"/g) ?? [], []);
  });

  it('names no path of a machine', (test) => {
    const isGit = runs('git', '-C', root, 'rev-parse', '--is-inside-work-tree');
    if (!isGit) return test.skip('not a clone');
    // Where homes are on the three systems, the home of whoever runs this, and where this clone stands.
    const homes = ['/home/[a-z]', '/Users/[A-Za-z]', '[A-Z]:\\\\Users', `${literal(homedir())}/`];
    const above = dirname(root);
    const here = above === dirname(above) ? literal(root) : `${literal(above)}/`;
    const pattern = `(^|[^A-Za-z0-9_.:/-])(${[...homes, here].join('|')})`;
    let found = '';
    try {
      found = execFileSync('git', ['grep', '--untracked', '-nIE', pattern], { cwd: root, encoding: 'utf8' });
    } catch (error) {
      // It ends with 1 when there is nothing to find.
      assert.equal(/** @type {{ status?: number }} */ (error).status, 1);
    }
    assert.equal(found, '');
  });
});

/** Are-the-types-wrong on what npm would pack. Throws with its table. */
async function checkTypes(/** @type {string} */ name, /** @type {{ exports: object }} */ { exports }) {
  // The script-tag module and the JSON have no types, and want none.
  const untyped = Object.keys(exports).filter((path) => /browser|\.json$/.test(path));
  const program = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = ['--pack', dist(name), '--profile', 'esm-only', '--no-emoji', '--no-color'];
  if (untyped.length > 0) args.push('--exclude-entrypoints', ...untyped);
  try {
    await promisify(execFile)(process.execPath, [program, ...args], { cwd: root });
  } catch (error) {
    assert.fail(/** @type {{ stdout?: string }} */ (error).stdout ?? String(error));
  }
}

/** All code that a page loads at once for these lines: what is imported dynamically comes later, if at all. */
async function bundle(/** @type {string} */ folder, /** @type {string} */ code) {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const outputs = await build({
    ...{ configFile: false, root: folder, logLevel: 'error' },
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (outputs);
  const chunks = output.filter((file) => file.type === 'chunk');
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const fileName of loaded) {
    for (const imported of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) loaded.add(imported);
  }
  assert.ok(loaded.size > 0);
  return chunks.map(({ fileName, code }) => (loaded.has(fileName) ? code : '')).join('\n');
}

function runs(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function literal(/** @type {string} */ text) {
  return text.replace(/\/$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
