import { pathText } from '../../packages/questionnaires/src/content-error.js';
import { nodesIn } from './nodes.js';

/** Adverbs of frequency and degree: levels that differ in these alone describe no other behaviour. */
const ADVERBS = words(
  'altijd bijna echt erg goed heel helemaal meer meestal minder nauwelijks niet nog nooit regelmatig soms steeds vaak vaker veel ' +
    'volledig vooral weinig wel zelden zeer',
);

/** Words that put someone down or sound like an office, as patterns of whole words; beside them what we say instead. */
export const AVOIDED = [
  'onvoldoende', // kan groeien
  'nooit', // nog niet
  'moet|moeten|dient|dienen', // kan, helpt
  'cli[eë]nt\\p{L}*', // jongere
  '\\p{L}*traject(en)?', // plan, samen
  '\\p{L}*problematiek', // wat er speelt
  '\\p{L}*sancti\\p{L}+|maatregel(en)?', // nothing: it is no help
];

/** Rules for one text. `breach` is a text that breaks the rule, so that we know the rule sees it. */
export const textRules = [
  {
    rule: 'has no sentence of more than 20 words',
    breach: `Kort. ${'lang '.repeat(20)}genoeg. Kort.`,
    breaks: (text: string) => sentences(text).some((sentence) => words(sentence).length > 20),
  },
  { rule: 'holds no HTML', breach: 'Dit is <b>vet</b>.', breaks: (text: string) => /[<>]|&\w+;/.test(text) },
  {
    rule: 'holds no address',
    breach: 'Zie www.movisie.nl.',
    breaks: (text: string) => /\/\/|www\.|\.nl\b|@/.test(text),
  },
  {
    rule: 'has single spaces, inside alone',
    breach: 'Twee  spaties',
    breaks: (text: string) => /\s\s|^\s|\s$|[^\S ]/.test(text),
  },
  { rule: 'has straight quotes', breach: 'foto’s', breaks: (text: string) => /[‘’“”„"]/.test(text) },
  { rule: 'has no dash as a comma', breach: 'Bel — als het kan.', breaks: (text: string) => /[—–]| - /.test(text) },
];

/** Every text in a value of plain data, with its place. */
export function textsIn(value: unknown): { place: string; text: string }[] {
  return nodesIn(value)
    .filter((node): node is typeof node & { value: string } => typeof node.value === 'string')
    .map(({ path, value: text }) => ({ place: pathText(path), text }));
}

/** The avoided words in texts, each with its place. */
export function avoidedIn(texts: readonly { readonly place: string; readonly text: string }[]): string[] {
  const avoided = new RegExp(`(?<!\\p{L})(${AVOIDED.join('|')})(?!\\p{L})`, 'giu');
  return texts.flatMap(({ place, text }) => (text.match(avoided) ?? []).map((word) => `${place}: ${word}`));
}

/** In lower case, without punctuation around them. */
export function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu) ?? []).map((word) =>
    word.replace(/['.,-]+$/, ''),
  );
}

/** A sentence ends where a capital follows: 'Wat ging goed?' en 'Wat niet?' is one. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]['’)]*)\s+(?=['‘(]?[\p{Lu}\p{N}])/u);
}

/** How many words stand in only one of the two, adverbs left aside. */
export function otherWords(one: string, other = ''): number {
  const [left, right] = [words(one), words(other)];
  const apart = [...left.filter((word) => !right.includes(word)), ...right.filter((word) => !left.includes(word))];
  return apart.filter((word) => !ADVERBS.includes(word)).length;
}
