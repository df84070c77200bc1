import { inSentence } from '../result/words.nl.js';

const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const dateAndTime = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
const shortDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium' });
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const score = new Intl.NumberFormat('nl-NL', oneDecimal);
const change = new Intl.NumberFormat('nl-NL', { ...oneDecimal, signDisplay: 'exceptZero' });
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const names = (all: readonly string[]) => list.format(all.map(inSentence));

/** The texts of the screen over time. They come with it, not with the questions. */
export const nl = {
  date: (finished: Date) => date.format(finished),
  dateAndTime: (finished: Date) => dateAndTime.format(finished),
  shortDate: (finished: Date) => shortDate.format(finished),
  score: (value: number) => score.format(value),
  change: (value: number) => change.format(value),
  none: 'geen',

  tooFew: (count: number) =>
    count === 0
      ? 'Hier komen je afgeronde checks. Vanaf de tweede zie je ook wat er veranderde.'
      : 'Hier zie je straks wat er tussen je checks veranderde. Dat kan vanaf de tweede.',

  list: {
    title: 'Je checks',
    answered: (count: number) => (count === 1 ? 'één vraag beantwoord' : `${count} vragen beantwoord`),
    version: (version: string) => `versie ${version}`,
    notComparable:
      'Deze versie van de vragenlijst kunnen we niet vergelijken met die van nu. De check telt hieronder niet mee.',
    show: 'Bekijk',
  },

  word: {
    gegroeid: 'gegroeid',
    lager: 'lager',
    gelijk: 'ongeveer gelijk',
    'niet-te-vergelijken': 'niet te vergelijken',
    'te-weinig': 'te weinig om te vergelijken',
  },
  sharper: 'het kan ook zijn dat je scherper kijkt',

  summary: {
    grown: (all: readonly string[]) => `Je groeide in ${names(all)}.`,
    grownMany: (count: number, some: readonly string[]) => `Je groeide in ${count} onderdelen, zoals ${names(some)}.`,
    lower: (all: readonly string[]) => `Lager dan toen: ${names(all)}; het kan ook zijn dat je scherper kijkt.`,
    lowerMany: (count: number, some: readonly string[]) =>
      `Lager dan toen zijn ${count} onderdelen, zoals ${names(some)}; het kan ook zijn dat je scherper kijkt.`,
    same: 'Het bleef ongeveer gelijk.',
    nothing: 'Niets hiervan is te vergelijken: er is geen vraag die je beide keren beantwoordde en die gelijk bleef.',
    nothingInLine: 'Er is geen vraag die je vaker beantwoordde en die gelijk bleef. Een lijn is er daarom nog niet.',
  },

  compare: {
    title: 'Vergelijk twee checks',
    first: 'Eerst',
    second: 'Later',
    tooFew:
      'Je hebt nog geen twee checks die we kunnen vergelijken. Na je volgende check zie je hier wat er veranderde.',
    same: 'Dit is twee keer dezelfde check. Kies er twee van verschillende momenten.',
    turned: 'Je koos ze andersom. We kijken van de vroegste naar de laatste.',
    span: (earlier: string, later: string) => `Van ${earlier} naar ${later}`,
    versions:
      'De vragenlijst is tussendoor veranderd. We vergelijken alleen vragen die gelijk bleven, of die hetzelfde vragen.',
    themesTitle: 'Per thema en onderdeel',
    tableTitle: 'De cijfers in een tabel',
    subject: 'Thema en element',
    difference: 'Verschil',
    word: 'In woorden',
    note: 'Het verschil telt alleen vragen die je beide keren beantwoordde. We ronden pas op het eind af.',
    noteLower: 'Staat er lager? Het kan ook zijn dat je scherper kijkt.',
  },

  line: {
    title: 'De lijn over al je checks',
    span: (count: number, first: string, last: string) => `${count} checks, van ${first} tot ${last}`,
    theme: 'Thema',
    whole: 'Het hele thema',
    bands: ['begint', 'groeit', 'sterk'],
    chartLabel: (name: string, word: string) => `Lijn van ${inSentence(name)}: ${word}. De cijfers staan in de tabel.`,
    chartFailed: 'De grafiek kon niet worden geladen. De tabel toont dezelfde cijfers.',
    table: (theme: string) => `De cijfers van ${inSentence(theme)}`,
    word: 'Van eerste naar laatste',
    note: 'Een lijn telt alleen vragen die je bij elk punt beantwoordde. Een cijfer kan daarom anders zijn dan in de spiegel van die dag. Waar je niets koos, is een gat.',
  },

  attention: {
    title: 'Naar wie gaat je tijd?',
    lead: 'Denk aan je laatste tien jongeren, ook aan wie je niet sprak.',
    kept: 'Wat je hier kiest, bewaren we nergens. Ga je weg van dit scherm, dan is het weg.',
    time: {
      question: 'Wie kreeg de afgelopen weken de meeste tijd?',
      answers: {
        mee: 'Wie meedoet en snel reageert',
        stil: 'Wie stilvalt of moeilijk te bereiken is',
        gelijk: 'Iedereen ongeveer evenveel',
      },
    },
    need: {
      question: 'En wie had het meest nodig?',
      answers: {
        mee: 'Wie meedoet en snel reageert',
        stil: 'Wie stilvalt of moeilijk te bereiken is',
        onbekend: 'Dat weet ik niet',
      },
    },
    /** By who got the time, then by who needed it most: what it says, and one thing to try. */
    reply: {
      mee: {
        mee: {
          said: 'Je tijd ging naar wie die nodig had. Wie je weinig ziet, telt in dat beeld niet snel mee.',
          attempt: 'Stuur deze week één bericht aan de jongere die je het langst niet sprak.',
        },
        stil: {
          said: 'Dat gebeurt vaak: wie meedoet is makkelijker te helpen, en zo loopt je week vol.',
          attempt: 'Zet deze week een halfuur in je agenda voor één jongere die stilviel.',
        },
        onbekend: {
          said: 'Wie meedoet, laat zelf zien wat er nodig is. Bij wie stil is, blijft dat langer onbekend.',
          attempt: "Vraag één jongere die je weinig spreekt: 'Wat zou je nu het meest helpen?'",
        },
      },
      stil: {
        mee: {
          said: 'Je zocht op wie anders uit beeld raakt. Intussen wachtte er iemand die nu verder kan.',
          attempt:
            'Zoek iemand die bij die stap kan helpen, een collega of een werkgever. Dan houd jij het andere contact vast.',
        },
        stil: {
          said: 'Je tijd ging naar wie die het meest nodig had, ook al vraagt dat een lange adem.',
          attempt: 'Vertel een collega wat bij jou hielp om weer contact te krijgen.',
        },
        onbekend: {
          said: 'Je stak veel tijd in contact zoeken. Wat er achter de stilte zit, is daarmee nog niet bekend.',
          attempt: "Begin het volgende contact met één open vraag: 'Hoe gaat het met je?'",
        },
      },
      gelijk: {
        mee: {
          said: 'Evenveel tijd voor iedereen voelt eerlijk. Toch kon iemand die meedoet meer gebruiken.',
          attempt: 'Plan één extra gesprek met de jongere die nu een volgende stap kan zetten.',
        },
        stil: {
          said: 'Evenveel tijd voor iedereen voelt eerlijk. Bij wie stilvalt gaat veel ervan op aan contact krijgen.',
          attempt:
            'Probeer het bij één jongere deze week op een andere manier: appen, langsgaan, of samen met een bekende.',
        },
        onbekend: {
          said: 'Je verdeelt je tijd gelijk. Of dat past, weten de jongeren zelf het best.',
          attempt: 'Vraag drie jongeren wat ze de komende weken van je nodig hebben.',
        },
      },
    },
    attempt: 'Om te proberen:',
    source:
      'De Handreiking Baanwijs (paragraaf 4.4) noemt dit de aandachtsparadox: aandacht lijkt vooral te gaan naar jongeren die gemotiveerd zijn. Ook wie je iets gunt, kan meespelen.',
    ours: 'De reacties en de stappen zijn van ons.',
  },
};

export type OverTimeWords = typeof nl;
