/** The texts on the printed page of a case. */
export const nl = {
  title: (name: string) => `Draaischijf: ${name}`,
  date: (day: string) => `Afgedrukt op ${day}.`,
  moment:
    'Een beeld van dit moment: geen karakter, geen meting, geen grond voor een besluit. Niet om samen naar te kijken.',
  empty: 'In deze casus staat nog niets over de schijf.',
  onDisc: 'Op de schijf:',
  since: (day: string) => `(bewaard op ${day})`,
  reaction: 'Te verwachten:',
  sum: 'De som:',
  all: 'alle vier',
  points: (types: string, points: number) => `${types} + ${points}`,
  older: (count: number) =>
    count === 1 ? '1 oudere regel telt niet meer mee.' : `${count} oudere regels tellen niet meer mee.`,
  none: 'geen regel telt mee.',
  line: (day: string, what: string, points: string) => `${day}, ${what}: ${points}`,
  chose: 'de zin van de jongere',
  differ: 'De jongere koos iets anders dan jij herkende. Praat daar eerst over.',
  checkIn: 'Laatste check-in',
  checkInAbout: (name: string, line: string) => `${name}, ${line}.`,
  gears: 'Gas, rem en bestemming',
  danger: 'Er is gevaar: eerst hulp',
};
