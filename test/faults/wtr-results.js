import { appendFileSync } from 'node:fs';

/**
 * A reporter of Web Test Runner that writes down how every test went, for faults.js.
 *
 * @param {string} path
 * @returns {import('@web/test-runner').Reporter}
 */
export function wtrResults(path) {
  return {
    onTestRunFinished({ sessions }) {
      for (const { browser, testResults, passed } of sessions) {
        const engine = browser.name.toLowerCase().replace(/\W.*/, '');
        const tests = testResults ? namesIn(testResults, '') : [];
        if (tests.length === 0) tests.push({ name: 'a file that did not load', passed: passed === true });
        for (const test of tests) appendFileSync(path, `${JSON.stringify({ ...test, engine })}\n`);
      }
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string} within
 * @returns {{ name: string, passed: boolean }[]}
 */
function namesIn({ name, tests, suites }, within) {
  const path = `${within} ${name}`.trim();
  return [
    ...tests.filter(({ skipped }) => !skipped).map((test) => ({ name: `${path} ${test.name}`, passed: test.passed })),
    ...suites.flatMap((suite) => namesIn(suite, path)),
  ];
}
