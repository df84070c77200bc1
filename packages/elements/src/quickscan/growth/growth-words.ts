import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';

/** Around the growth list and the cards, as the jongere reads them. What is asked is content. */
export interface GrowthInterfaceWords {
  readonly moment: (day: string) => string;
  readonly newMoment: string;
  readonly newMomentHint: string;
  readonly ownWords: string;
  readonly ownWordsHint: string;
  readonly seeLeader: string;
  readonly hideLeader: string;
  readonly leaderNotice: string;
  readonly you: string;
  readonly leader: string;
  readonly notSeen: string;
  readonly notSaid: string;
  readonly overview: string;
  readonly nothing: string;
  /** Above all that was said of a skill. */
  readonly everyTime: string;
  readonly print: string;
  readonly paperTitle: string;
  readonly paperMark: string;
  readonly lookAt: string;
  readonly moments: Readonly<Record<string, string>>;
}

export const growthWords: Readonly<Record<ScanLanguage, GrowthInterfaceWords>> = {
  nl: {
    moment: (day) => `Dit gaat over ${day}.`,
    newMoment: 'Kijk vandaag opnieuw',
    newMomentHint: 'Wat je eerder koos, blijft bewaard. Je ziet straks wat er veranderde.',
    ownWords: 'In je eigen woorden',
    ownWordsHint: 'Hoe gaat dit bij jou? Mag leeg blijven.',
    seeLeader: 'Bekijk wat je leidinggevende zag',
    hideLeader: 'Doe dit weer dicht',
    leaderNotice: 'Je leidinggevende vulde ook iets in. Jij bepaalt of je het nu wilt zien.',
    you: 'Jij',
    leader: 'Je leidinggevende',
    notSeen: 'Kon dit nog niet zien',
    notSaid: 'Nog niets gekozen',
    overview: 'Zo groei ik',
    nothing: 'Je hebt nog niets gekozen. Dat mag ook.',
    everyTime: 'Alle keren dat ik keek',
    print: 'Druk mijn lijst af',
    paperTitle: 'Zo groei ik op mijn werk',
    paperMark: 'Dit zijn mijn eigen woorden. Het is geen cijfer en geen beoordeling.',
    lookAt: 'Ik kijk naar:',
    moments: { begin: 'Toen we begonnen', nu: 'Nu' },
  },
  'nl-simple': {
    moment: (day) => `Dit gaat over ${day}.`,
    newMoment: 'Kijk vandaag opnieuw',
    newMomentHint: 'Je oude antwoorden blijven. Je ziet straks wat anders is.',
    ownWords: 'In jouw woorden',
    ownWordsHint: 'Hoe gaat dit bij jou? Leeg mag.',
    seeLeader: 'Kijk wat je baas zag',
    hideLeader: 'Maak dit weer dicht',
    leaderNotice: 'Je baas heeft ook iets ingevuld. Jij kiest: wil je het zien?',
    you: 'Jij',
    leader: 'Je baas',
    notSeen: 'Heeft dit nog niet gezien',
    notSaid: 'Nog niets gekozen',
    overview: 'Zo groei ik',
    nothing: 'Je hebt nog niets gekozen. Dat mag.',
    everyTime: 'Alle keren',
    print: 'Print mijn lijst',
    paperTitle: 'Zo groei ik op mijn werk',
    paperMark: 'Dit zijn mijn eigen woorden. Het is geen cijfer.',
    lookAt: 'Ik kijk naar:',
    moments: { begin: 'Het begin', nu: 'Nu' },
  },
  en: {
    moment: (day) => `This is about ${day}.`,
    newMoment: 'Look again today',
    newMomentHint: 'What you chose before is kept. You will see what has changed.',
    ownWords: 'In your own words',
    ownWordsHint: 'How does this go for you? May stay empty.',
    seeLeader: 'See what your boss saw',
    hideLeader: 'Close this again',
    leaderNotice: 'Your boss filled in something too. You choose if you want to see it now.',
    you: 'You',
    leader: 'Your boss',
    notSeen: 'Could not see this yet',
    notSaid: 'Nothing chosen yet',
    overview: 'How I grow',
    nothing: 'You have not chosen anything yet. That is fine.',
    everyTime: 'Every time I looked',
    print: 'Print my list',
    paperTitle: 'How I grow at my work',
    paperMark: 'These are my own words. It is no mark and no judgement.',
    lookAt: 'I look at:',
    moments: { begin: 'When we started', nu: 'Now' },
  },
};
