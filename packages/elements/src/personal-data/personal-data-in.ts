/** What points to one person. */
export type PersonalData = 'bsn' | 'e-mail' | 'phone' | 'iban';

interface Look {
  readonly kind: PersonalData;
  /** What looks like it. */
  readonly like: string;
  /** The part of it that really is one. Undefined: none. */
  readonly real: (match: string) => string | undefined;
}

/** What in a text looks like something that points to one person: each kind once. It judges by form, so it sees no name. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const found: PersonalData[] = [];
  let rest = text.replace(/\s/g, ' ').replace(/[‐‑‒–]/g, '-');
  // One after the other, each in what the one before left: a phone number is not also nine digits.
  for (const { kind, like, real } of LOOKS) {
    // Looked for from every place, because what is no account number may still end in one.
    const parts = [...rest.matchAll(new RegExp(`(?=(${like}))`, 'gu'))].flatMap(([, match = '']) => real(match) ?? []);
    if (parts.length > 0) found.push(kind);
    rest = parts.reduce((left, part) => left.replaceAll(part, '|'), rest);
  }
  return found;
}

/** Digits in groups of these sizes, with the same sign between all of them. */
function inGroups(...sizes: readonly number[]): string {
  const groups = sizes.map((size) => `\\d{${size}}`);
  return groups.length === 1 ? groups.join('') : [' ', '\\.', '-'].map((sign) => groups.join(sign)).join('|');
}

const EMAIL = '(?<![\\p{L}\\p{N}._%+\\-])[\\p{L}\\p{N}._%+\\-]+@[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)+';

/** A country, two digits, perhaps a bank, and groups with a digit or of capitals; so the words after it mostly end it. */
const IBAN =
  '(?<![\\p{L}\\p{N}])[A-Za-z]{2} ?\\d{2}(?:[ .\\-]?[A-Za-z]{3,4}(?![A-Za-z]))?' +
  '(?:[ .\\-]?(?:(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{1,30}|[A-Z]{1,4}(?![A-Za-z0-9]))){1,15}';

/** Nine digits as people write them down: in one, in groups, or one by one. */
const NINE_DIGITS = [
  inGroups(9),
  inGroups(3, 3, 3),
  inGroups(4, 2, 3),
  inGroups(2, 2, 2, 3),
  inGroups(3, 2, 2, 2),
  inGroups(1, 1, 1, 1, 1, 1, 1, 1, 1),
].join('|');

const GAP = '[ .\\-\\/]{0,3}';
const FROM_ABROAD = `(?<![\\d+])(?:\\+|00)31${GAP}(?:\\(0\\)${GAP})?`;
const EIGHT_DIGITS = [
  inGroups(8),
  inGroups(4, 4),
  inGroups(2, 2, 2, 2),
  inGroups(3, 3, 2),
  inGroups(2, 3, 3),
  inGroups(3, 2, 3),
  inGroups(4, 2, 2),
  inGroups(2, 2, 4),
  inGroups(1, 7),
  inGroups(1, 3, 4),
].join('|');
const SEVEN_DIGITS = [inGroups(7), inGroups(3, 4), inGroups(4, 3), inGroups(3, 2, 2), inGroups(2, 2, 3)].join('|');
const SIX_DIGITS = [inGroups(6), inGroups(3, 3), inGroups(2, 2, 2), inGroups(2, 4)].join('|');

/**
 * Mobile numbers, and those with an area code of two or three figures after the 0. After 06 comes no 0, 6, 7 or 9, so that most dates
 * are none.
 */
const PHONE =
  `(?:${FROM_ABROAD}\\(?|(?<!\\d)\\(?0)` +
  `(?:6\\)?${GAP}(?=[1-58])(?:${EIGHT_DIGITS})` +
  `|[1-57-9]\\d\\)?${GAP}(?:${SEVEN_DIGITS})` +
  `|[1-57-9]\\d\\d\\)?${GAP}(?:${SIX_DIGITS}))(?!\\d)`;

const LOOKS: readonly Look[] = [
  { kind: 'e-mail', like: EMAIL, real: (match) => match },
  { kind: 'iban', like: IBAN, real: ibanAtStartOf },
  { kind: 'phone', like: PHONE, real: (match) => match },
  {
    kind: 'bsn',
    like: `(?<!\\d)(?:${NINE_DIGITS})(?!\\d)`,
    real: (match) => (passesElfproef(match) ? match : undefined),
  },
];

/** Nine times the first digit and so on down to two times the eighth, less the ninth, is a multiple of eleven. */
function passesElfproef(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && digits.some((digit) => digit !== 0);
}

/** Other numbers may follow it, so every end of a group is tried. */
function ibanAtStartOf(text: string): string | undefined {
  const ends = [...text.matchAll(/[a-z0-9](?![a-z0-9])/gi)].map(({ index }) => index + 1);
  return ends.map((end) => text.slice(0, end)).find(isIban);
}

/** With its first four signs behind the others and every letter as a number from 10, it leaves 1 when divided by 97. */
function isIban(text: string): boolean {
  const signs = text.replace(/[^a-z0-9]/gi, '');
  if (signs.length < 15 || signs.length > 34) return false;
  const digits = [...signs.slice(4), ...signs.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
