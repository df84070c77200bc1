import { askToLast, lasting } from '@werkspiegel/elements/storage';
import { expect } from 'chai';

const says = (answer: boolean) => () => Promise.resolve(answer);
const refuses = () => Promise.reject(new TypeError('not here'));
const throws = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

for (const { why, browser, before, after } of [
  {
    why: 'that lasts already',
    browser: { persisted: says(true), persist: throws },
    before: 'persistent',
    after: 'persistent',
  },
  {
    why: 'that agrees',
    browser: { persisted: says(false), persist: says(true) },
    before: 'best-effort',
    after: 'persistent',
  },
  {
    why: 'that does not',
    browser: { persisted: says(false), persist: says(false) },
    before: 'best-effort',
    after: 'best-effort',
  },
  { why: 'that cannot tell', browser: { persist: says(true) }, before: 'unknown', after: 'persistent' },
  { why: 'that cannot be asked', browser: { persisted: says(false) }, before: 'best-effort', after: 'unknown' },
  { why: 'that rejects', browser: { persisted: refuses, persist: refuses }, before: 'unknown', after: 'unknown' },
  { why: 'that throws', browser: { persisted: throws, persist: throws }, before: 'unknown', after: 'unknown' },
  { why: 'without any of it', browser: {}, before: 'unknown', after: 'unknown' },
]) {
  it(`a browser ${why} is ${before}, and ${after} when it was asked`, async () => {
    expect(await lasting(browser)).to.equal(before);
    expect(await askToLast(browser)).to.equal(after);
  });
}

it('tells of this browser', async () => {
  expect(await lasting()).to.be.oneOf(['persistent', 'best-effort', 'unknown']);
});

it('does not know over plain http, where there is nothing to ask', async () => {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined });
  try {
    expect(await lasting()).to.equal('unknown');
    expect(await askToLast()).to.equal('unknown');
  } finally {
    Reflect.deleteProperty(navigator, 'storage');
  }
});
