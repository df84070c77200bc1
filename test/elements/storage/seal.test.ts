import { RecordError } from '@werkspiegel/elements';
import { CANNOT_SEAL, canSeal, type SealedRecord } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { newSecret, seal, secretFor, unseal } from '../../../packages/elements/src/storage/seal.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { failureOf } from './failure-of.js';
import { flipBit } from './flip-bit.js';

/** Few enough for a test; one test below has the real number. */
const FEW = 10;
const PHRASE = 'vier woorden zonder verband';
const envelope = { key: 'draft/verbetertool', id: 'a0', formatVersion: 1 };
const record = draft(HALF, 4);

describe('a sealed record', () => {
  it('opens with its pass phrase, as hard to guess as is advised', async () => {
    const sealed = await seal(await newSecret(PHRASE), envelope, record);
    expect(sealed.seal.iterations).to.be.at.least(600_000);
    expect(atob(sealed.seal.salt)).to.have.length(16);
    expect(atob(sealed.seal.iv)).to.have.length(12);
    expect(await unseal(await secretFor(PHRASE, sealed.seal), sealed)).to.deep.equal(record);
  });

  it('gives back anything that is JSON', async () => {
    const secret = await newSecret(PHRASE, FEW);
    const property = fc.asyncProperty(fc.jsonValue(), async (value) => {
      const given = JSON.parse(JSON.stringify(value));
      expect(await unseal(secret, await seal(secret, envelope, given))).to.deep.equal(given);
    });
    await fc.assert(property);
  });

  it('is another one at every writing, and of another store', async () => {
    const [secret, other] = await Promise.all([newSecret(PHRASE, FEW), newSecret(PHRASE, FEW)]);
    const sealed = await Promise.all(Array.from({ length: 100 }, () => seal(secret, envelope, record)));
    expect(new Set(sealed.map(({ seal: { iv } }) => iv))).to.have.length(100);
    expect(new Set(sealed.map(({ seal: { data } }) => data))).to.have.length(100);
    expect(secret.salt).to.not.equal(other.salt);
  });

  it('keeps its key where no script reads it', async () => {
    const { key } = await newSecret(PHRASE, FEW);
    expect(key.extractable).to.equal(false);
    expect(await failureOf(crypto.subtle.exportKey('raw', key))).to.have.property('name', 'InvalidAccessError');
  });

  it('has a pass phrase of any length and script', async () => {
    for (const phrase of ['x', 'één woord 👩🏽‍🔧', 'x'.repeat(10_000)]) {
      const sealed = await seal(await newSecret(phrase, FEW), envelope, record);
      expect(await unseal(await secretFor(phrase, sealed.seal), sealed)).to.deep.equal(record);
    }
  });

  it('opens with the same letters of another keyboard', async () => {
    const sealed = await seal(await newSecret('caf\u00e9', FEW), envelope, record);
    expect(await unseal(await secretFor('cafe\u0301', sealed.seal), sealed)).to.deep.equal(record);
  });

  it('asks for a pass phrase', async () => {
    expect(await failureOf(newSecret('', FEW)))
      .to.be.instanceOf(RecordError)
      .and.include({ fault: 'passphrase' });
  });

  it('is not worked on for hours when its number was damaged', async () => {
    const salt = btoa('x'.repeat(16));
    expect(await failureOf(secretFor(PHRASE, { iterations: 4e9, salt }))).to.be.instanceOf(RecordError);
  });

  it('does not open when anything about it was changed: 1,000 times, in any bit, any field, any phrase', async () => {
    const secret = await newSecret(PHRASE, FEW);
    const sealed = await seal(secret, envelope, record);
    const other = await seal(secret, { ...envelope, key: 'b1', id: 'b1' }, afname(FULL));
    const inSeal = (part: object) => ({ ...sealed, seal: { ...sealed.seal, ...part } });
    const faults = fc.oneof(
      fc
        .string()
        .filter((phrase) => phrase.normalize('NFKC') !== PHRASE && phrase !== '')
        .map((phrase) => ({ phrase, sealed })),
      fc.nat().map((bit) => ({ phrase: PHRASE, sealed: inSeal({ iv: flipBit(sealed.seal.iv, bit) }) })),
      fc.nat().map((bit) => ({ phrase: PHRASE, sealed: inSeal({ data: flipBit(sealed.seal.data, bit) }) })),
      // The last 16 bytes are the tag.
      fc.nat(127).map((bit) => ({ phrase: PHRASE, sealed: inSeal({ data: flipBit(sealed.seal.data, bit - 128) }) })),
      fc.nat().map((bit) => ({ phrase: PHRASE, sealed: inSeal({ salt: flipBit(sealed.seal.salt, bit) }) })),
      fc.nat(500).map((length) => ({ phrase: PHRASE, sealed: inSeal({ data: sealed.seal.data.slice(0, length) }) })),
      fc
        .constantFrom(
          ...[
            { ...sealed, key: 'b1' },
            { ...sealed, id: 'b1' },
            { ...sealed, formatVersion: 2 },
          ],
          ...[
            { ...sealed, seal: other.seal },
            { ...other, seal: sealed.seal },
          ],
          ...[inSeal({ iv: other.seal.iv }), inSeal({ data: other.seal.data }), inSeal({ iterations: FEW + 1 })],
          ...[inSeal({ algorithm: 'none' }), inSeal({ iv: '' }), inSeal({ data: '' }), inSeal({ data: '***' })],
        )
        .map((changed) => ({ phrase: PHRASE, sealed: changed })),
    );
    const property = fc.asyncProperty(faults, async (fault) => {
      expect(await failureOf(open(fault.phrase, fault.sealed))).to.be.instanceOf(RecordError);
    });
    await fc.assert(property, { numRuns: 1000 });
  }).timeout(60_000);
});

describe('without the cryptography of the browser, as over plain http', () => {
  beforeEach(() => Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined }));
  afterEach(() => Reflect.deleteProperty(crypto, 'subtle'));

  it('cannot seal, and says why', async () => {
    expect(canSeal()).to.equal(false);
    expect(await failureOf(newSecret(PHRASE, FEW)))
      .to.be.instanceOf(RecordError)
      .and.include({ message: CANNOT_SEAL });
    expect(CANNOT_SEAL).to.include('https');
  });
});

it('can seal with it', () => {
  expect(canSeal()).to.equal(true);
});

async function open(phrase: string, sealed: SealedRecord) {
  return unseal(await secretFor(phrase, sealed.seal), sealed);
}
