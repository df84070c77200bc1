// A calendar day has no time zone: it is made and shown in one and the same.
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
const dayWords = (value: string) => day.format(new Date(`${value}T00:00:00Z`));

/** The texts of the coach around the moments. */
export const nl = {
  loading: 'Een moment …',
  failed: 'Dit kon niet worden geladen. Wat je hebt ingevuld, is er nog.',
  again: 'Probeer opnieuw',
  day: 'Op welke dag is dit?',
  /** For who cannot see to which moment a field or button belongs. */
  of: (what: string, moment: string) => `${what}: ${moment}`,
  noDay: 'nog geen dag gekozen',
  on: dayWords,
  weeks: (count: number) => `Ons voorstel: begin ${count} weken van tevoren.`,
  state: {
    ahead: (begin: string) => `Begin op ${dayWords(begin)}.`,
    begun: (begin: string) => `Je kunt nu beginnen. Ons voorstel was ${dayWords(begin)}.`,
    past: () => 'Deze dag is al geweest. Kijk samen terug: wat is er nog nodig?',
  },
  calendar: 'Zet in je agenda',
  calendarDone: 'Het agendabestand staat klaar. Kijk bij je downloads. Er staat geen naam in.',
  calendarDescription: 'Werkspiegel: kijk in je eigen aantekeningen waar dit over gaat.',
  lines: 'Wat je kunt doen',
  own: 'Ons eigen idee',
};
