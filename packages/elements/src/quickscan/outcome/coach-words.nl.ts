const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/** The texts around what only the coach reads and writes. */
export const coachWords = {
  part: 'Voor de coach',
  handOver: 'Deze kant is voor jou als coach. Draai het scherm even naar jezelf.',
  form: 'Twee kolommen: de jongere en jij',
  jongere: 'De jongere',
  coach: 'De coach',
  alsoSaid: 'Ook gezegd of gezien',
  own: (heading: string) => `Jouw woorden bij ${heading}`,
  psychologist: 'Twijfel je? Wanneer een psycholoog kan meekijken',
  print: 'Print het blad van de coach',
  made: (on: Date, nickname: string | undefined) =>
    `${nickname === undefined ? '' : `${nickname}. `}Gemaakt op ${date.format(on)}.`,
  results: 'Zeven uitkomsten',
  standsAt: (numbers: readonly number[]) => `Staat bij ${list.format(numbers.map(String))}.`,
  nothing: 'Nog niets over gezegd.',
  nothingHere: 'Besproken; er kwam niets uit dat hier hoort.',
};
