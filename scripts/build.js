// Builds the three packages as they are published (dist/) and the script-tag modules (packages/elements/dist/browser/).
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, build as viteBuild } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// In the order of their dependencies: declarations of the later ones are made against those of the earlier.
const PACKAGES = ['scoring', 'questionnaires', 'elements'];

/** The tools with a script-tag module of their own, by folder. The first one's first visit is the one that is kept small. */
const TOOLS = /** @type {const} */ (['verbetertool', 'tips', 'draaischijf']);

/** The chunk with all that a first visit needs. */
const CORE = 'werkspiegel';

export async function build() {
  for (const name of PACKAGES) {
    const folder = join(root, 'packages', name);
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    await buildModules(folder);
    run('tsc', '--project', join(folder, 'tsconfig.json'));
    writeManifest(folder);
  }
  await buildForScriptTag(join(root, 'packages/elements'));
  run('custom-elements-manifest', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet');
}

/** One readable module per source module, for npm; what the package depends on stays outside. */
async function buildModules(/** @type {string} */ folder) {
  const source = join(folder, 'src');
  await viteBuild({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      minify: false,
      lib: { entry: entriesOf(folder), formats: ['es'] },
      rolldownOptions: {
        external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.includes(folder),
        output: { preserveModules: true, preserveModulesRoot: source, entryFileNames: '[name].js' },
      },
    },
  });
}

/** The source modules that the package's exports name. */
function entriesOf(/** @type {string} */ folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values(exports)
    .flatMap((target) => target['werkspiegel-source'] ?? [])
    .map((path) => join(folder, path));
}

/**
 * One small module per tool with a fixed name, that imports its chunks; those are named by version or content, so a cache never mixes
 * them. What two tools need is in a chunk of its own, that a page with both loads once.
 */
async function buildForScriptTag(/** @type {string} */ folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [first, ...others] = TOOLS.map((name) => ({ name, entry: join(folder, `src/${name}/define.ts`) }));
  if (!first) return;
  const toOptions = (
    /** @type {readonly { name: string, entry: string }[]} */ tools,
    /** @type {import('vite').Rolldown.CodeSplittingNameFunction | undefined} */ chunkOf,
  ) => ({
    configFile: /** @type {const} */ (false),
    root: folder,
    base: './',
    logLevel: /** @type {const} */ ('warn'),
    resolve: { conditions: ['werkspiegel-source', ...defaultClientConditions] },
    plugins: [withoutIndentation, withoutPreloading],
    build: {
      target: 'es2022',
      outDir: 'dist/browser',
      emptyOutDir: true,
      // The polyfill fetches, which connect-src 'none' refuses, and preloading would add links to the host's head.
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(tools.map(({ name, entry }) => [`werkspiegel-${name}`, entry])),
        // Chunks as they are told below, not with all that their modules could reach.
        preserveEntrySignatures: /** @type {const} */ ('allow-extension'),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: (/** @type {{ name: string }} */ { name }) =>
            name === CORE ? `${version}/[name].js` : 'chunks/[name]-[hash].js',
          ...(chunkOf && {
            codeSplitting: { groups: [{ debugName: 'tools', name: chunkOf, includeDependenciesRecursively: false }] },
          }),
        },
      },
    },
  });

  // The first tool by itself shows what it uses: another tool must not make its first visit larger.
  const alone = toOptions([first], undefined);
  const used = modulesOf(await viteBuild({ ...alone, build: { ...alone.build, write: false } }), first.entry);
  const tools = others.map(({ name, entry }) => ({ name, isEager: eagerFrom(entry) }));
  await viteBuild(
    toOptions([first, ...others], (id, modules) => {
      // All that a first visit needs in one chunk, under a name that a page can know and preload.
      if (used.atOnce.has(id)) return CORE;
      if (used.ever.has(id)) return null;
      // An entry holds nothing that a chunk could ask for: with a query on its address that would be a second copy of the tool.
      // What only two of the others share is no part of either.
      const [one, another] = tools.filter(({ isEager }) => isEager(id, modules));
      return another ? 'shared' : (one?.name ?? null);
    }),
  );
}

/** The modules that a built tool loads with its entry, and all that it may ever load. The entry itself is in neither. */
function modulesOf(/** @type {unknown} */ built, /** @type {string} */ entry) {
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const chunks = output.filter((file) => file.type === 'chunk');
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const fileName of loaded) {
    for (const imported of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) loaded.add(imported);
  }
  const idsIn = (/** @type {typeof chunks} */ list) =>
    new Set(list.flatMap(({ moduleIds }) => moduleIds).filter((id) => id !== entry));
  return { atOnce: idsIn(chunks.filter(({ fileName }) => loaded.has(fileName))), ever: idsIn(chunks) };
}

/**
 * Indentation and empty lines are for readers of the source. In a template they would be shipped, and so would the comments in styles;
 * to code they mean nothing, and in HTML and CSS one line end says the same.
 *
 * @type {import('vite').Plugin}
 */
const withoutIndentation = {
  name: 'without-indentation',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/elements/src/') || !/\.ts$/.test(id)) return undefined;
    const said = id.endsWith('.styles.ts') ? code.replace(/\/\*.*?\*\//gs, '') : code;
    return { code: said.replace(/\n\s+/g, '\n'), map: null };
  },
};

/**
 * Vite wraps every dynamic import in a helper that preloads what belongs to it. Nothing does here, so both would be bytes for nothing.
 *
 * @type {import('vite').Plugin}
 */
const withoutPreloading = {
  name: 'without-preloading',
  configResolved({ plugins }) {
    const wrapping = plugins.find(({ name }) => name === 'native:import-analysis-build');
    if (wrapping) wrapping.applyToEnvironment = () => false;
  },
};

/** Tells whether a module is loaded with the entry: reached from it without a dynamic import. */
function eagerFrom(/** @type {string} */ entry) {
  /** @type {Set<string> | undefined} */
  let eager;
  /**
   * @param {string} id
   * @param {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} modules
   */
  return (id, modules) => {
    if (!eager) {
      eager = new Set([entry]);
      for (const reached of eager)
        for (const next of modules.getModuleInfo(reached)?.importedIds ?? []) eager.add(next);
      eager.delete(entry);
    }
    return eager.has(id);
  };
}

/** The package.json that is published from dist/: without our private condition, scripts and workspace paths. */
function writeManifest(/** @type {string} */ folder) {
  const {
    private: _private,
    scripts: _scripts,
    devDependencies: _dev,
    ...manifest
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8').replaceAll('./dist/', './'));
  for (const target of Object.values(manifest.exports)) {
    if (typeof target === 'object') delete target['werkspiegel-source'];
  }
  writeFileSync(join(folder, 'dist/package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const path of Object.values(manifest.exports)) {
    // What is published as it is written, such as a JSON Schema.
    const source = typeof path === 'string' && join(folder, 'src', path);
    if (source && existsSync(source)) copyFileSync(source, join(folder, 'dist', path));
  }
  writeFileSync(join(folder, 'dist/LICENSE.md'), readFileSync(join(root, 'LICENSE.md')));
}

function run(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  const program = join(root, 'node_modules/.bin', command);
  try {
    execFileSync(program, args, { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: Buffer, stderr?: Buffer }} */ (error);
    throw new Error(`${command} ${relative(root, args[1] ?? '')} is gestopt:\n${stdout ?? ''}${stderr ?? ''}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
