import { expect } from 'chai';
import * as fc from 'fast-check';
import { personalDataIn } from '../../../packages/elements/src/personal-data/personal-data-in.js';

const FOUND: Readonly<Record<string, readonly string[]>> = {
  bsn: [
    '111222333', // 9+8+7+12+10+8+9+6-3 = 66
    'bsn 123456782.',
    '123 456 782',
    '1234.56.782',
    '1234 56 782',
    '12.34.56.782',
    '1 2 3 4 5 6 7 8 2',
    '123-456-782',
    'In 2024 kreeg 123456782 een brief.',
    '123 123 456 782',
    'nummer:012345672',
  ],
  'e-mail': ['sem@voorbeeld.nl', 'Mail naar s.de-vries+werk@post.gemeente.nl!', 'jörg@bücher.example'],
  phone: [
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06 1234 5678',
    '06 - 123 456 78',
    '06.12.34.56.78',
    '(06) 12345678',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6-1234 5678',
    '+31(0)612345678',
    '0031 6 12 34 56 78',
    '050-1234567',
    '(058) 123 45 67',
    '0512 - 12 34 56',
    '+31 58 1234567',
    '020/1234567',
    '06–12345678',
    'bel 0612345678.',
  ],
  iban: [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91 abna 0417 1643 00',
    'NL91 ABNA 0417 1643 00 van de jongere',
    'NL91 ABNA 0417.16.43.00',
    'NL 91 ABNA 0417 164 300',
    'de 16 NL91 ABNA 0417 1643 00',
    'GB82 WEST 1234 5698 7654 32',
    'BE68 5390 0754 7034 voor mijn huur',
    'DE89370400440532013000',
    'FR14 2004 1010 0505 0001 3M02 606',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    'SC18 SSCB 1101 0000 0000 0000 1497 USD',
    'NO93 8601 1117 947',
  ],
};

describe('personalDataIn', () => {
  for (const [kind, texts] of Object.entries(FOUND)) {
    for (const text of texts) {
      it(`finds a ${kind} in '${text}'`, () => expect(personalDataIn(text)).to.deep.equal([kind]));
    }
  }

  for (const { why, text } of [
    { why: 'nothing at all', text: '' },
    { why: 'nine digits that fail the elfproef', text: '123456789' },
    { why: 'nine zeros', text: '000000000' },
    { why: 'ten digits', text: '1112223334' },
    { why: 'an account number with a wrong digit', text: 'NL92 ABNA 0417 1643 00' },
    { why: 'a day and a time', text: 'Op 06-03-2026 12.30 uur en 02.03.2026 om 14.15 uur.' },
    { why: 'years and a budget', text: 'In 2024 en 2025 was er € 1.250.000, in 2026 12500 euro.' },
    { why: 'an at sign alone', text: 'Ik was @ kantoor, met collega@school.' },
    { why: 'a service number', text: 'Bel 14 058 of 0800-1234.' },
    { why: 'a postal code', text: 'Postbus 12, 8900 AA Leeuwarden' },
    { why: 'young people and their ages', text: 'De 16 jongeren van 18 tot 23 jaar kwamen in 12 weken langs.' },
  ]) {
    it(`finds nothing in ${why}`, () => expect(personalDataIn(text)).to.deep.equal([]));
  }

  it('finds several kinds, each once', () => {
    const text =
      'Sem (111222333, ook 123456782) is te bereiken op 06-12345678 of sem@voorbeeld.nl; NL91ABNA0417164300.';
    expect(personalDataIn(text)).to.have.members(['bsn', 'e-mail', 'phone', 'iban']);
  });

  it('finds every valid bsn, however it is grouped, between words', () => {
    fc.assert(
      fc.property(bsn, grouping, sign, (digits, sizes, between) => {
        expect(personalDataIn(`Zijn nummer is ${inGroups(digits, sizes, between)}, zei hij.`)).to.deep.equal(['bsn']);
      }),
    );
  });

  it('finds no bsn any more when one digit is changed', () => {
    fc.assert(
      fc.property(bsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
        const changed = [...digits]
          .map((digit, place) => (place === at ? (Number(digit) + more) % 10 : digit))
          .join('');
        expect(personalDataIn(changed)).to.deep.equal([]);
      }),
    );
  });

  it('finds every valid account number, in one or in fours, and none with a changed digit', () => {
    fc.assert(
      fc.property(iban, fc.nat(9), fc.boolean(), (account, more, isSpaced) => {
        const fours = (text: string) => (isSpaced ? (text.match(/.{1,4}/g) ?? []).join(' ') : text);
        expect(personalDataIn(`rekening ${fours(account)}, op naam`)).to.deep.equal(['iban']);
        const last = (Number(account.at(-1)) + more + 1) % 10;
        if (more < 9) expect(personalDataIn(account.slice(0, -1) + last)).to.not.include('iban');
      }),
    );
  });

  it('finds every mobile number', () => {
    const spellings = ['06-########', '06 ## ## ## ##', '+316########', '0031 6 #### ####', '+31 (0)6 ########'];
    const first = fc.constantFrom(1, 2, 3, 4, 5, 8);
    fc.assert(
      fc.property(first, digitsOf(7), fc.constantFrom(...spellings), (one, others, spelling) => {
        const digits = [one, ...others];
        expect(personalDataIn(`Bel ${spelling.replace(/#/g, () => String(digits.shift()))} even.`)).to.include('phone');
      }),
    );
  });

  it('finds nothing in ordinary sentences with dates, years and amounts', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    const dates = fc.tuple(day, fc.constantFrom('nl-NL', 'en-CA', 'fr-FR', 'de-DE')).map(([on, how]) => {
      return new Intl.DateTimeFormat(how, { dateStyle: 'short', timeZone: 'UTC' }).format(on);
    });
    const amounts = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.boolean()).map(([cents, isWhole]) => {
      const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
      return isWhole ? `${cents % 10_000} euro` : euros.format(cents / 100);
    });
    const years = fc.integer({ min: 1990, max: 2060 }).map(String);
    const words = fc.constantFrom('Op', 'sprak ik', 'jongeren', 'en', 'na', 'het gesprek', 'van', 'in', 'de', 'uur');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.oneof(dates, amounts, years)), { maxLength: 8 }), (pairs) => {
        expect(personalDataIn(`${pairs.flat().join(' ')}.`)).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('looks through a long text at once', () => {
    for (const text of ['a'.repeat(20_000), '1 '.repeat(10_000), 'NL91 '.repeat(2_000), '06-'.repeat(5_000)]) {
      const begin = performance.now();
      personalDataIn(text);
      expect(performance.now() - begin, text.slice(0, 6)).to.be.lessThan(10_000);
    }
  });
});

function digitsOf(count: number) {
  return fc.array(fc.nat(9), { minLength: count, maxLength: count });
}

/** Eight digits and the ninth that goes with them, where there is one. */
const bsn = digitsOf(8)
  .map((digits) => {
    const check = digits.reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 11;
    return check === 10 ? '' : [...digits, check].join('');
  })
  .filter((digits) => digits !== '' && digits !== '000000000');

const grouping = fc.constantFrom([9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3]);
const sign = fc.constantFrom(' ', '.');

function inGroups(digits: string, sizes: readonly number[], between: string): string {
  const rest = [...digits];
  return sizes.map((size) => rest.splice(0, size).join('')).join(between);
}

/** A country, a bank of four letters or none, and digits; with the two digits that make it right. */
const iban = fc
  .tuple(
    fc.constantFrom('NL', 'BE', 'DE', 'FR', 'PL', 'TR', 'MA', 'GB'),
    fc.constantFrom('', 'ABNA', 'INGB', 'WEST'),
    fc.integer({ min: 11, max: 26 }).chain(digitsOf),
  )
  .map(([country, bank, digits]) => {
    const rest = bank + digits.join('');
    const number = [...`${rest}${country}00`].map((each) => Number.parseInt(each, 36)).join('');
    return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${rest}`;
  });
