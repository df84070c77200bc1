export interface ReadAloudWords {
  readonly read: string;
  readonly stop: string;
  readonly noVoice: string;
  readonly failed: string;
}

/** By language of what is read. One that is not here has no button. */
export const readAloudWords: Readonly<Record<string, ReadAloudWords>> = {
  nl: {
    read: 'Lees voor',
    stop: 'Stop met voorlezen',
    noVoice: 'Deze computer heeft geen Nederlandse stem. Je kunt het samen lezen.',
    failed: 'Voorlezen lukt nu niet. Je kunt het samen lezen.',
  },
  'nl-simple': {
    read: 'Lees voor',
    stop: 'Stop met voorlezen',
    noVoice: 'Deze computer heeft geen Nederlandse stem. Lees samen met je coach.',
    failed: 'Voorlezen lukt nu niet. Lees samen met je coach.',
  },
  en: {
    read: 'Read aloud',
    stop: 'Stop reading',
    noVoice: 'This computer has no English voice. You can read it together.',
    failed: 'Reading aloud does not work now. You can read it together.',
  },
};
