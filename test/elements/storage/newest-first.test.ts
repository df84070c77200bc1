import { expect } from 'chai';
import { newestFirst } from '../../../packages/elements/src/storage/newest-first.js';

const NOW = new Date('2026-03-02T09:30:00.000Z');

describe('newestFirst', () => {
  for (const { why, given, expected } of [
    {
      why: 'has the last one first',
      given: ['2025-01-01T00:00:00.000Z', '2026-03-02T09:30:00.000Z', '2025-12-31T23:59:59.999Z'],
      expected: ['2026-03-02T09:30:00.000Z', '2025-12-31T23:59:59.999Z', '2025-01-01T00:00:00.000Z'],
    },
    {
      why: 'has what is dated later than now after the others, whether the clock was ahead then or was moved back since',
      given: ['2099-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2026-03-02T09:30:00.001Z'],
      expected: ['2026-03-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z', '2026-03-02T09:30:00.001Z'],
    },
  ]) {
    it(why, () => {
      expect(newestFirst(given, (time) => time, NOW)).to.deep.equal(expected);
    });
  }
});
