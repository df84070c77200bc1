/**
 * A row of the table of faults.
 *
 * @typedef {object} Row
 * @property {string} id By which the tests tell how far they came.
 * @property {string} fault
 * @property {string} asked
 * @property {number} wanted
 * @property {boolean} [each] In every engine; without it in all of them together.
 * @property {string[]} [tests] Tests that stand elsewhere and run in full here: parts of their names.
 * @property {string} [but] What the figure does not say.
 */

/** @type {readonly Row[]} */
export const ROWS = [
  {
    ...{
      id: 'write',
      fault: 'A write fails at step k (quota, abort, unknown, invalid state)',
      wanted: 500,
      each: true,
    },
    asked: '≥ 500 injections over 14 journeys, in each engine',
    but: 'the fault is made in the ValueStore under the whole tool, and not in IndexedDB itself.',
  },
  {
    ...{ id: 'absent', fault: 'Storage absent: undefined, throws, onerror, never answers', wanted: 4, each: true },
    asked: '4 of 4, in each engine',
    but: 'the three seconds are told by a fake clock.',
  },
  {
    ...{ id: 'sandbox', fault: 'Storage refused in a real sandboxed frame', wanted: 1, each: true },
    asked: 'the whole tool works in memory and says so',
  },
  {
    ...{ id: 'kill', fault: 'The browser is killed (SIGKILL) while it writes', wanted: 50 },
    asked: '≥ 50 in Chromium and Firefox together: 0 acknowledged lost, 0 torn',
    but: 'the processes end; the power of the machine stays on. A third of them while checks are finished.',
  },
  {
    ...{ id: 'leave', fault: 'The page is left 0 to 300 ms after a click', wanted: 200 },
    asked: '200: 0 acknowledged lost',
    but: 'by a reload or a link, turn by turn.',
  },
  {
    ...{ id: 'leave-late', fault: 'The page is left 100 ms or later after a click', wanted: 200 },
    asked: '200 are there, all engines together',
    but: 'of every hundred that are left two may be missing that were not said to be kept, on a machine that is busy with something else.',
  },
  {
    ...{ id: 'tabs-model', fault: 'Two and three tabs on a model, in any order', wanted: 1000, each: true },
    asked: '≥ 1,000 schedules, in each engine',
  },
  {
    ...{ id: 'tabs-real', fault: 'Two and three real tabs: answer, finish, delete, import', wanted: 50 },
    asked: '≥ 50 schedules, all engines together',
  },
  {
    ...{ id: 'upgrade', fault: 'Upgrade while an old tab is open', wanted: 1, each: true },
    asked: 'said, 0 bytes changed',
  },
  { ...{ id: 'newer', fault: 'Data from a newer version', wanted: 1, each: true }, asked: 'said, 0 bytes changed' },
  {
    ...{ id: 'cleared', fault: 'Site data cleared under the open page', wanted: 1, each: true },
    asked: 'said, and the answers on the screen are kept again',
    but: 'the database is deleted by another page of the site, as the button of the browser does.',
  },
  {
    ...{ id: 'clock', fault: 'Clock moved back, summer time, UTC+14', wanted: 5, each: true },
    asked: '5 of 5: 0 bytes changed beside the check',
    but: "by the tool's own clock; the clock of the machine is not moved.",
  },
  {
    ...{
      id: 'migrate',
      fault: 'Migrations',
      wanted: 0,
      tests: ['a record that was kept by an earlier release', 'migrate '],
    },
    asked: "every released format's sample",
  },
  {
    ...{ id: 'import', fault: 'Bad import files', wanted: 0, tests: ['bad files'] },
    asked: '≥ 10,000: 0 crashes, 0 partial',
  },
  { ...{ id: 'csv', fault: 'CSV cells', wanted: 0, tests: ['makes 10000 cells harmless'] }, asked: '≥ 10,000' },
  {
    ...{
      id: 'hostile',
      fault: 'Hostile text',
      wanted: 0,
      tests: ['hostile texts, in every place at once', 'hostile texts, in the list or'],
    },
    asked: '≥ 300 strings: 0 elements made',
    but: 'in the page that is taken along, and in the list of what is kept.',
  },
  {
    ...{ id: 'seal', fault: 'Seals: wrong phrase, flipped bits, records swapped', wanted: 0 },
    tests: [
      'does not open when anything about it was changed',
      'reads nothing of it, 1,000 times',
      'leaves no readable word',
    ],
    asked: '1,000: 0 accepted, no readable byte',
  },
  {
    ...{ id: 'http', fault: 'Plain http (no crypto.subtle, randomUUID, locks, persist)', wanted: 1, each: true },
    asked: 'the whole tool works; sealing says why it cannot',
  },
];
