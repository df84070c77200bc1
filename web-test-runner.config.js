import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findEngine, wantedEngines } from './scripts/browsers.js';
import { countBrowserTests } from './scripts/count-browser-tests.js';
import { webkitGtkLauncher } from './scripts/webkit-launcher.js';

/** axe-core has no ES module; as one it sets `window.axe`, which is what its importer gets. */
const axeAsModule = {
  name: 'axe-as-module',
  /** @param {{ path: string, body: unknown }} context */
  transform({ path, body }) {
    return path.endsWith('/axe-core/axe.js') ? `${body}\nexport default window.axe;` : undefined;
  },
};

/** Papaparse is a CommonJS module; its importer gets what it exports. */
const papaparseAsModule = {
  name: 'papaparse-as-module',
  /** @param {{ path: string, body: unknown }} context */
  transform({ path, body }) {
    if (!/\/papaparse(\.min)?\.js$/.test(path)) return undefined;
    return `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`;
  },
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/{scoring,questionnaires,elements,stories}/**/*.test.ts',
  // Our own packages from source; Lit's development build, so that its warnings become visible.
  nodeResolve: { exportConditions: ['werkspiegel-source', 'development', 'browser'] },
  plugins: [
    axeAsModule,
    papaparseAsModule,
    esbuildPlugin({ ts: true, json: true, tsconfig: './tsconfig.json', target: 'es2022' }),
  ],
  browsers: await Promise.all(wantedEngines().map(async (name) => launcher(await findEngine(name)))),
  concurrency: 1, // WebKitGTK: with more the runner works in frames, which fails there
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '30000' } }, // axe on a busy machine takes longer than mocha's 2 s
  reporters: [defaultReporter(), countBrowserTests(process.env.TEST_COUNTS)],
  coverage: process.env.COV === '1',
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: ['**/*.test.ts'],
    threshold: { statements: 90, branches: 90, functions: 90, lines: 90 },
  },
};

/**
 * @param {import('./scripts/browsers.js').Engine} engine
 * @returns {any} The launchers do not fit the runner's own type of them under exactOptionalPropertyTypes.
 */
function launcher({ name, driver, executable }) {
  if (driver === 'webkitgtk') return webkitGtkLauncher(executable);
  if (driver === 'playwright') {
    return playwrightLauncher({ product: name, launchOptions: { executablePath: executable } });
  }
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: executable, timeout: 60_000 },
  });
}
