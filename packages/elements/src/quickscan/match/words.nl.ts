import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import type { MatchSide } from '@werkspiegel/scoring';

/** Where one can look in this room. */
export type MatchView = 'match' | 'agenda' | 'employer';

/** What the jongere says yes to, in the language of the jongere. */
export const mayRead: Readonly<Record<ScanLanguage, string>> = {
  nl: 'Mijn woorden mogen erbij staan',
  'nl-simple': 'Mijn woorden mogen erbij staan',
  en: 'My words may be written there',
};

/** The texts around the match. The questions and the verdicts are content. */
export const nl = {
  title: 'Past deze plek?',
  loading: 'De vergelijking komt eraan.',
  loadFailed: 'De vergelijking is niet geladen. Wat jullie invulden, is er nog.',
  loadAgain: 'Probeer het nog een keer',
  views: {
    match: 'Naast elkaar',
    agenda: 'Agenda voor het gesprek',
    employer: 'Blad voor de werkgever',
  } satisfies Record<MatchView, string>,
  viewsLabel: 'Onderdelen van de match',
  introduction:
    'Hier ligt de jongere naast de werkplek. Je ziet wat past, wat een gesprek waard is en wat jullie nog niet weten.',
  noPlace: 'Er is nog geen werkplek om naast de jongere te leggen. Voeg er een toe bij de werkplekken.',
  noScan: 'Van de jongere is nog niets ingevuld over werk en vaardigheden. Daarom is alles nog onbekend.',
  unseen: 'Van deze plek is nog niets bekend. Kijk er eerst een keer rond.',
  choose: {
    title: 'Kies samen wat de werkgever hoort',
    text: 'Wat nog onbekend is, staat als vraag op de agenda. Wat verschilt, komt erop als de jongere het goedvindt. De eigen woorden van de jongere komen er alleen bij na een vinkje.',
  },
  inShort: 'In het kort',
  fits: 'Past hier',
  unknown: 'Nog onbekend',
  jongere: 'De jongere',
  werkplek: 'Deze plek',
  silent: { jongere: 'Vraag de jongere', werkplek: 'Vraag of kijk op de plek' } satisfies Record<MatchSide, string>,
  heldBack: 'De jongere wil hier liever niets over zeggen. Dat is goed. De vraag staat daarom uit.',
  ask: 'Vraag voor het gesprek',
  onAgenda: 'Op de agenda',
  own: 'Welke antwoorden samen een gesprek waard zijn, is onze eigen lezing. Weten jullie het beter, dan geldt dat.',
  ownIdea: 'ons eigen idee',
  forPlace: 'Voor welke werkplek?',
  agenda: {
    for: (place: string) => `Over ${place}`,
    fits: 'Dit past al',
    none: 'Er staat niets op de agenda. Zet een vraag aan, of vul eerst meer in.',
    undecided:
      'Er zijn ook onderwerpen waarop de jongere en de plek verschillen. Die staan nog niet op de agenda, want een vraag kan al iets verraden. Vraag het eerst aan de jongere.',
    agreed: 'De jongere vindt het goed: zet alles erop',
    choose: 'Kies per vraag',
    added: "De vragen staan op de agenda. Eraf halen kan altijd, bij 'Naast elkaar'.",
    tips: "Tips voor het gesprek met z'n drieën",
    change: 'Verander wat erop staat',
  },
  employer: {
    for: (place: string) => `Werkplek: ${place}`,
    noLines: 'De jongere heeft nog niets aangevinkt om te delen. Daarom staat er niets van de jongere op dit blad.',
    noLinesOnPaper: 'Wat de jongere wil vertellen, hoort u in het gesprek.',
    seen: 'Wat we zagen en hoorden',
    nothingSeen: 'Van deze plek is nog niets ingevuld.',
    /** `share` is what the part of the outcome is called where the jongere ticks. */
    onlyTicked: (share: string) =>
      `Hier staat van de jongere alleen wat die zelf aanvinkte, bij '${share}' of bij de vergelijking. Jouw eigen notities van de rondleiding staan er niet op.`,
  },
  inDutch: 'Dit is in het Nederlands, omdat de werkgever het ook leest.',
  paper: 'Een begin van een gesprek. Geen meting, en geen oordeel over iemand.',
  print: 'Print',
  copied: 'De tekst staat op je klembord.',
  copyLabel: 'De tekst',
};
