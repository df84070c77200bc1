import type { RoomId } from './rooms.js';

/** The texts around the rooms of the tool, for the coach. */
export const nl = {
  rooms: {
    scan: 'Scan',
    outcome: 'Uitkomst',
    workplace: 'Werkplekken',
    match: 'Match',
    plan: 'Veranderplan',
    growth: 'Groei en resultaat',
    moments: 'Momenten',
  } satisfies Record<RoomId, string>,
  navigation: 'Waar je bent in de quick scan',
  goElsewhere: 'Ga naar …',
  loading: 'Even laden.',
  loadFailed: 'Dit onderdeel kon niet worden geladen. Wat je invulde, is er nog. Probeer het nog eens.',
  loadAgain: 'Laad opnieuw',
  reopen: 'Ga verder',
  languageNote:
    'In makkelijk Nederlands en in het Engels zie je wat de jongere leest. Jouw eigen vragen en hulp staan onder Nederlands.',
  quickClose: 'Druk twee keer op Escape om dit scherm snel te verbergen.',
  kept: (name: string) => `Zo staat het er nu: bewaard bij ${name}. Je kunt gewoon verder invullen.`,
  keptNowhere: 'Er is geen casus open, dus er is niets bewaard. Begin een casus als je dit wilt houden.',
};
