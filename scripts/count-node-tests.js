import { basename } from 'node:path';

/**
 * A reporter for node:test that gives how many tests passed, failed and were skipped, as JSON. It counts the tests
 * themselves: a suite, or a test that only holds others, counts when it fails by itself.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** By file the depth of the result before this one: it is the child of a result that is less deep. @type {Map<string, number>} */
  const depths = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, file = '' } = data;
    const isGroup = data.details.type === 'suite' || (depths.get(file) ?? 0) > nesting;
    depths.set(file, nesting);
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:fail') counts.failed += failsByItself(data.details) ? 1 : 0;
    // A file without a test in it is reported as a test with the name of the file.
    else if (!isGroup && basename(name) !== basename(file)) counts.passed += 1;
  }
  yield JSON.stringify(counts);
}

/** A group fails too when a test in it did; that test was counted. */
function failsByItself(/** @type {object} */ details) {
  const error = /** @type {{ error?: { failureType?: string } }} */ (details).error;
  return error?.failureType !== 'subtestsFailed';
}
