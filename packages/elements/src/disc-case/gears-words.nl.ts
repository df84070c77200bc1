import type { TogetherLanguage } from '@werkspiegel/questionnaires/draaischijf';

/** The texts of the coach around the three quick questions. */
export const nl = {
  lead: 'Komt er geen beweging in? Stel deze drie vragen, of laat de jongere ze lezen. Wat een antwoord kan betekenen, zie je pas als je daarom vraagt.',
  notKept: 'Er is geen casus open: de antwoorden worden niet bewaard.',
  language: 'Taal van de vragen',
  show: 'Toon wat dit kan betekenen (voor jou)',
  result: 'Wat dit kan betekenen',
  means: 'Wat het kan betekenen',
  helps: 'Wat kan helpen',
  talk: 'Praat hier samen over door.',
  nothing: 'Er is nog geen vraag beantwoord.',
  save: 'Bewaar in de casus',
  clear: 'Wis de antwoorden',
  kept: 'De antwoorden staan in de casus.',
  problem: 'Dit kon niet worden bewaard. De antwoorden staan er nog; probeer het zo opnieuw.',
  earlier: 'Eerder gevraagd',
  line: (day: string, answers: string) => `${day}: ${answers}`,
};

/** What a jongere reads beside the questions. */
export const askWords: Readonly<Record<TogetherLanguage, { readonly hint: string }>> = {
  nl: { hint: 'Elk antwoord is goed. Je mag er ook een overslaan.' },
  'nl-simple': { hint: 'Elk antwoord is goed. Je mag een vraag overslaan.' },
  en: { hint: 'Every answer is fine. You may also skip one.' },
};
