// The browser tests that have a part in the faults, with all of their figures.
import { appendFileSync } from 'node:fs';
import ordinary from '../../web-test-runner.config.js';
import { wtrResults } from './wtr-results.js';

const path = process.env.FAULTS_REPORT ?? '';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...ordinary,
  rootDir: new URL('../..', import.meta.url).pathname,
  files: [
    'test/elements/faults/*.test.ts',
    'test/elements/records/{parse-records-file,records-csv,records-html,records-file,records}.test.ts',
    'test/elements/storage/{migrate,open-store,seal,sealed-store,keep-months,session-store}.test.ts',
  ],
  testsFinishTimeout: 30 * 60_000,
  testFramework: { config: { timeout: String(25 * 60_000) } },
  testRunnerHtml: (script) => `<!doctype html>
    <html>
      <body>
        <script>globalThis.faultsInFull = true;</script>
        <script type="module" src="${script}"></script>
      </body>
    </html>`,
  middleware: [
    async (context, next) => {
      if (context.path !== '/faults-reached' || context.method !== 'POST') return next();
      /** @type {Buffer[]} */
      const chunks = [];
      for await (const chunk of context.req) chunks.push(chunk);
      const engine = engineOf(context.get('User-Agent'));
      appendFileSync(path, `${JSON.stringify({ ...JSON.parse(Buffer.concat(chunks).toString()), engine })}\n`);
      context.status = 204;
    },
  ],
  reporters: [...(ordinary.reporters ?? []), wtrResults(path)],
};

function engineOf(/** @type {string} */ agent) {
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Chrome/') ? 'chromium' : 'webkit';
}
