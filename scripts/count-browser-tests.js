import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * A reporter for Web Test Runner that writes how many tests passed, failed and were skipped, each test once per browser.
 *
 * @param {string | undefined} path Where to write it. Without one it does nothing.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countBrowserTests(path) {
  return {
    stop({ sessions }) {
      if (path) writeFileSync(path, JSON.stringify(sessions.map(countSession).reduce(add, { ...NONE })));
    },
  };
}

const NONE = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** One test file in one browser. @returns {Counts} */
function countSession(/** @type {import('@web/test-runner').TestSession} */ session) {
  const counts = session.testResults ? countSuite(session.testResults) : { ...NONE };
  // A file that does not load, a failing hook or a browser that dies is in no test's result.
  const broken = session.errors.length > 0 || (!session.passed && counts.failed === 0);
  return broken ? add(counts, { ...NONE, failed: 1 }) : counts;
}

/** @returns {Counts} */
function countSuite(/** @type {import('@web/test-runner').TestSuiteResult} */ { tests, suites }) {
  const own = {
    passed: tests.filter(({ skipped, passed }) => !skipped && passed).length,
    failed: tests.filter(({ skipped, passed }) => !skipped && !passed).length,
    skipped: tests.filter(({ skipped }) => skipped).length,
  };
  return suites.map(countSuite).reduce(add, own);
}

/** @returns {Counts} */
function add(/** @type {Counts} */ one, /** @type {Counts} */ other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
