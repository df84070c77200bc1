const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const dateAndTime = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

const checks = (count: number) => (count === 1 ? 'één check' : `${count} checks`);
const months = (count: number) => (count === 12 ? 'een jaar' : count === 24 ? 'twee jaar' : `${count} maanden`);

/** The texts of the screen about what is kept. They come with it, not with the questions. */
export const nl = {
  explained: {
    title: 'Wat, waar, hoelang en voor wie',
    what: {
      term: 'Wat',
      text: 'De stappen die je koos, welke vragenlijst dat was, en wanneer je begon en klaar was. En je plan: je leerdoelen, en wat je daarbij zelf opschrijft. Geen namen, en niets over één jongere.',
    },
    where: {
      term: 'Waar',
      local: 'In deze browser, op deze computer. Niets gaat naar een server.',
      session:
        'In dit tabblad. Niets gaat naar een server. Na een crash kan de browser het tabblad met inhoud terugzetten.',
      host: 'In het systeem van je organisatie. Vraag je beheerder waar dat staat.',
      memory: 'In het geheugen van deze pagina. Niets gaat naar een server.',
    },
    howLong: {
      term: 'Hoelang',
      session: 'Tot je het tabblad sluit, en hoogstens twaalf uur na je laatste keuze.',
      host: 'Hoelang je organisatie reservekopieën houdt, weet je beheerder.',
      memory: 'Tot je deze pagina sluit of herlaadt.',
      forever: 'Tot je het wist.',
      months: (count: number, isByHost = false) =>
        `Een afgeronde check${isByHost ? ' van deze vragenlijst' : ''} verdwijnt na ${months(count)}, of eerder als je hem wist. Je plan verdwijnt zo lang na je laatste wijziging.`,
      evict: 'Heeft de computer weinig ruimte, dan mag de browser het eerder weggooien. Een bestand is zekerder.',
      virtual: 'Op een virtuele werkplek kan de browser de volgende keer leeg zijn.',
    },
    forWhom: {
      term: 'Voor wie',
      host: 'Voor jou. Wie er in je organisatie nog meer bij kan, weet je beheerder.',
      text: "Voor jou. Wie met jouw account op deze computer werkt, kan erbij, net als de beheerder en andere pagina's van dit intranet.",
    },
  },
  list: {
    title: 'Wat er nu staat',
    none: 'Er staat nog niets.',
    failed: 'We konden niet lezen wat hier staat. Er is niets veranderd of gewist. Laad de pagina opnieuw.',
    draft: (changed: Date) => `Een check waar je aan bezig bent, laatst gewijzigd op ${dateAndTime.format(changed)}`,
    afname: (finished: Date) => `Afgerond op ${date.format(finished)}`,
    dossier: (changed: Date) => `Je plan, laatst gewijzigd op ${dateAndTime.format(changed)}`,
    about: (questionnaire: string, version: string) => `${questionnaire}, versie ${version}`,
    show: 'Bekijk',
    remove: 'Wis',
    removed: (count: number) => `${count === 1 ? 'Eén regel is' : `${count} regels zijn`} gewist.`,
    undo: 'Zet terug',
    restored: 'Teruggezet.',
    left: (count: number) =>
      `${count === 1 ? 'Eén check kan' : `${count} checks kunnen`} nu niet terug, want er staat al iets anders van dezelfde soort open. Rond dat eerst af, of wis het. Zolang dit scherm open is, kun je daarna opnieuw terugzetten.`,
    clock:
      'Hier staat een check met een datum die nog moet komen. De klok van deze computer loopt niet goed, of deed dat toen. Er is niets veranderd of gewist. Kijk de klok na.',
    newer: (count: number) =>
      `${count === 1 ? 'Er staat hier ook één check' : `Er staan hier ook ${checks(count)}`} van een nieuwere versie. Die kunnen we niet tonen; we laten ${count === 1 ? 'hem' : 'ze'} met rust.`,
    unreadable: (count: number) =>
      `${count === 1 ? 'Eén bewaarde check is' : `${count} bewaarde checks zijn`} beschadigd en niet te lezen. We laten ${count === 1 ? 'hem' : 'ze'} staan; vraag je beheerder om hulp.`,
  },
  out: {
    title: 'Neem mee',
    explanation:
      'Een bestand is van jou: het blijft als hier niets meer staat, en je kunt het op een andere computer terugzetten. Er staan al je antwoorden in. Bewaar het op een plek waar alleen jij bij kunt.',
    json: 'Als bestand om terug te zetten',
    csv: 'Als tabel voor een rekenblad',
    html: 'Als leesbare pagina',
    sealed: 'Als bestand met wachtzin',
    sealedExplanation:
      'Een bestand is van jou: het blijft als hier niets meer staat, en je kunt het op een andere computer terugzetten. Alleen met je wachtzin van nu gaat het open. Verander je je wachtzin later, dan blijft dit bestand bij de oude.',
    readable: 'Liever een bestand dat iedereen kan lezen?',
    readableExplanation:
      'Zonder wachtzin kan ieder die dit bestand heeft, al je antwoorden lezen. Bewaar het op een plek waar alleen jij bij kunt.',
    done: 'Het bestand staat klaar. Kijk bij je downloads.',
  },
  in: {
    title: 'Zet terug uit een bestand',
    explanation: 'Kies het bestand dat je eerder meenam, sleep het hierheen, of plak de inhoud.',
    choose: 'Kies een bestand',
    paste: 'Plak de inhoud hier',
    take: 'Zet deze tekst terug',
    passphrase: 'Wachtzin van wat je terugzet',
    open: 'Open en zet terug',
    done: (added: number, known: number) =>
      `${added === 0 ? 'Er is niets bijgekomen' : added === 1 ? 'Er is één regel bijgekomen' : `Er zijn ${added} regels bijgekomen`}.${
        known === 0 ? '' : ` ${known === 1 ? 'Eén stond er al' : `${known} stonden er al`}.`
      }`,
  },
  keep: {
    title: 'Bewaartermijn',
    label: 'Wis een afgeronde check, of een plan dat blijft liggen, na',
    never: 'nooit',
    clock: 'Van een check met een datum die nog moet komen, telt de termijn pas vanaf die datum.',
    months,
    byHost: (count: number) =>
      `Je gemeente heeft de termijn ingesteld: een afgeronde check van deze vragenlijst verdwijnt na ${months(count)}.`,
    askTitle: (count: number) => `${count === 1 ? 'Eén check' : `${count} checks`} nu wissen?`,
    ask: (count: number, term: number) =>
      `Met een termijn van ${months(term)} ${count === 1 ? 'verdwijnt nu één afgeronde check' : `verdwijnen nu ${count} afgeronde checks`}. Zolang dit scherm open is, kun je ${count === 1 ? 'hem' : 'ze'} terugzetten.`,
    confirm: (count: number) => `Ja, wis ${count === 1 ? 'die check' : `die ${count} checks`}`,
    cancel: 'Nee, verander niets',
    restored: 'Teruggezet. De bewaartermijn is weer zoals hij was.',
  },
  sealing: {
    title: 'Wachtzin',
    explanation:
      'Met een wachtzin wordt alles versleuteld bewaard. Neem een zin van minstens twaalf tekens die je onthoudt. Vergeet je hem, dan kan niemand meer bij wat hier staat, wij ook niet.',
    seal: 'Zet de wachtzin erop',
    busy: 'De wachtzin wordt erop gezet …',
    change: 'Verander de wachtzin',
    changeExplanation:
      'De oude wachtzin werkt daarna niet meer op wat hier staat. Bestanden die je eerder meenam, houden de oude.',
    changed: 'De wachtzin is veranderd. Bestanden die je eerder meenam, houden de oude.',
    done: 'De wachtzin staat erop. Na een kwartier zonder gebruik vragen we hem opnieuw.',
    differs: 'De twee wachtzinnen zijn niet gelijk. Er is niets veranderd; vul ze opnieuw in.',
    sealed: 'Alles wat hier staat, is versleuteld. Na een kwartier zonder gebruik vragen we de wachtzin opnieuw.',
    lock: 'Sluit nu',
    unseal: 'Haal de wachtzin eraf',
    gone: 'De wachtzin is eraf. Wat hier staat, is weer zonder wachtzin te lezen.',
  },
  wipe: {
    action: 'Wis alles',
  },
  close: 'Snel weg van dit scherm: druk twee keer kort na elkaar op Escape.',
  failed: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  outdated: {
    text: 'In een ander venster is een nieuwere versie van dit hulpmiddel open. Daarom kunnen we hier niets meer bewaren of wissen. Wat er stond, staat er nog. Laad de pagina opnieuw om verder te gaan.',
    unsaved:
      'Je antwoorden zijn er zolang deze pagina open is. Wat je het laatst koos, is na het laden misschien weg: neem het eerst mee als bestand.',
    takeAlong: 'Neem je antwoorden mee als bestand',
    reload: 'Laad de pagina opnieuw',
  },
  erased:
    'Wat hier bewaard was, is gewist in de browser zelf, en niet door dit hulpmiddel. De antwoorden op je scherm zijn er nog. We bewaren ze opnieuw, op zijn laatst bij je volgende keuze. Heb je eerdere spiegels als bestand, zet die dan terug bij "Mijn gegevens".',
};

export type RecordsWords = typeof nl;
