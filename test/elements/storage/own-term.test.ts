import { expect } from 'chai';
import { keepOwnTerm, readOwnTerm } from '../../../packages/elements/src/storage/own-term.js';

const NAME = 'werkspiegel-keep-months';
const realStorage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};

afterEach(() => {
  Object.defineProperty(globalThis, 'localStorage', realStorage);
  localStorage.removeItem(NAME);
});

describe("the owner's own term", () => {
  it('is none at first', () => {
    expect(readOwnTerm()).to.equal(undefined);
  });

  it('is what was chosen last, and none again', () => {
    keepOwnTerm(6);
    keepOwnTerm(24);
    expect(readOwnTerm()).to.equal(24);
    keepOwnTerm(undefined);
    expect(readOwnTerm()).to.equal(undefined);
    expect(localStorage.getItem(NAME)).to.equal(null);
  });

  for (const value of ['', '0', '-6', '1.5', 'een jaar', 'NaN', 'Infinity', '1O']) {
    it(`is none where something else stands: '${value}' must wipe nothing`, () => {
      localStorage.setItem(NAME, value);
      expect(readOwnTerm()).to.equal(undefined);
    });
  }

  it('leaves alone what others keep', () => {
    localStorage.setItem('intranet', 'menu open');
    keepOwnTerm(6);
    keepOwnTerm(undefined);
    expect(localStorage.getItem('intranet')).to.equal('menu open');
    localStorage.removeItem('intranet');
  });

  for (const { why, property } of [
    {
      why: 'refuses it',
      property: {
        get: () => {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      },
    },
    { why: 'has no such storage', property: { value: undefined } },
    { why: 'has no room', property: { value: { getItem: () => null, setItem: refuse, removeItem: refuse } } },
  ]) {
    it(`is none, without a fault, where the browser ${why}`, () => {
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...property });
      expect(() => keepOwnTerm(6)).to.not.throw();
      expect(() => keepOwnTerm(undefined)).to.not.throw();
      expect(readOwnTerm()).to.equal(undefined);
    });
  }
});

function refuse() {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}
