import type { Answers } from '@werkspiegel/elements';

// The quick scan of an invented jongere: eighteen, lives with his grandma, likes bicycles.

/** What the coach calls the case. */
export const NICKNAME = 'Fietsbel';

/** The seven points and the balance card, every question for the jongere answered. Nothing in it asks for help at once. */
export const FULL_SCAN: Answers = {
  ...{ 'interesse.dieren': 'gaat-wel', 'interesse.eten': 'niet-voor-mij', 'interesse.winkel': 'gaat-wel' },
  ...{ 'interesse.bouw': 'leuk', 'interesse.techniek': 'leuk', 'interesse.groen': 'gaat-wel' },
  ...{ 'interesse.vervoer': 'leuk', 'interesse.zorg': 'niet-voor-mij', 'interesse.computer': 'weet-ik-niet' },
  'interesse.schoonmaak': 'niet-voor-mij',
  'werk.droombaan': 'Een eigen werkplaats voor fietsen en brommers',
  'werk.broodbaan': 'Fietsen klaarmaken bij een verhuurbedrijf',
  ...{ 'talent.maken': 'lukt', 'talent.sjouwen': 'lukt', 'talent.opruimen': 'beetje' },
  ...{ 'talent.uitleggen': 'beetje', 'talent.luisteren': 'lukt', 'talent.zorgen': 'weet-ik-niet' },
  ...{ 'werk.binnen-buiten': 'allebei', 'werk.alleen-samen': 'samen', 'werk.precies-snel': 'precies' },
  ...{ 'werk.hoofd-handen': 'handen', 'werk.druk-rustig': 'rustig', 'werk.afwisseling': 'afwisseling' },
  ...{ 'werk.uitleg': 'voordoen', 'werk.uitleg-hoe-vaak': 'elke-dag', 'werk.aanspreken': 'rustig-apart' },
  ...{ 'werk.klanten': 'liever-niet', 'werk.prive': 'liever-niet', 'werk.tijden': 'later' },
  'werk.leren': 'eerst-vast',
  ...{ 'basis.op-tijd': 'met-hulp', 'basis.afspraken': 'lukt', 'basis.laten-weten': 'nog-niet' },
  ...{ 'basis.samenwerken': 'lukt', 'basis.doorzetten': 'lukt' },
  'werk.bedrijf': 'De fietsenmaker bij het station',

  ...{ 'netwerk.kring.1.wie': 'oma', 'netwerk.kring.1.plek': 'dichtbij' },
  ...{ 'netwerk.kring.1.invloed': 'helpt', 'netwerk.kring.1.steun': 'allebei' },
  ...{ 'netwerk.kring.2.wie': 'broer', 'netwerk.kring.2.plek': 'dichtbij' },
  ...{ 'netwerk.kring.2.invloed': 'allebei', 'netwerk.kring.2.steun': 'praktisch' },
  ...{ 'netwerk.kring.3.wie': 'vriend', 'netwerk.kring.3.plek': 'midden' },
  'netwerk.kring.3.invloed': 'maakt-moeilijk',
  ...{ 'netwerk.kring.4.wie': 'trainer', 'netwerk.kring.4.plek': 'midden' },
  ...{ 'netwerk.kring.4.invloed': 'helpt', 'netwerk.kring.4.steun': 'luisteren' },
  ...{ 'netwerk.kring.5.wie': 'vader', 'netwerk.kring.5.plek': 'ver', 'netwerk.kring.5.invloed': 'maakt-moeilijk' },
  'netwerk.eerst-bellen': 'familie',
  'netwerk.meer-helpen': 'Mijn tante werkt bij een garage',
  'netwerk.andere-kant': 'een-beetje',
  'netwerk.erbij': 'Mijn oma',

  ...{ 'professionals.kring.1.wie': 'consulent', 'professionals.kring.1.contact': 'af-en-toe' },
  'professionals.kring.1.mag-bellen': 'ja',
  ...{ 'professionals.kring.2.wie': 'jongerenwerker', 'professionals.kring.2.contact': 'vaak' },
  'professionals.kring.2.mag-bellen': 'eerst-vragen',
  ...{ 'professionals.kring.3.wie': 'huisarts', 'professionals.kring.3.contact': 'lang-geleden' },
  'professionals.kring.3.mag-bellen': 'nee',
  'professionals.niet-opnieuw': 'Hoe het ging op mijn oude school',
  'professionals.meeste-aan': 'De jongerenwerker',

  ...{ 'geld.hoe': 'praten', 'geld.inkomen': 'hulp', 'geld.uitgeven': 'goed', 'geld.rekeningen': 'praten' },
  'geld.schulden': 'hulp',
  ...{ 'dagbesteding.hoe': 'praten', 'dagbesteding.vaste-dagen': 'praten', 'dagbesteding.straat': 'goed' },
  ...{ 'wonen.hoe': 'goed', 'wonen.vannacht': 'goed', 'wonen.passend': 'goed', 'wonen.kosten': 'goed' },
  'wonen.blijven': 'weet-ik-niet',
  ...{ 'thuis.hoe': 'goed', 'thuis.verzorging': 'goed', 'thuis.veilig': 'goed', 'thuis.kinderen': 'goed' },
  ...{ 'gezondheid-hoofd.hoe': 'praten', 'gezondheid-hoofd.dagelijks': 'goed' },
  ...{ 'gezondheid-hoofd.jezelf-veilig': 'goed', 'gezondheid-hoofd.zelfdoding': 'goed' },
  ...{ 'gezondheid-hoofd.anderen-veilig': 'goed', 'gezondheid-hoofd.hulp': 'praten' },
  ...{ 'gezondheid-lichaam.hoe': 'goed', 'gezondheid-lichaam.dokter-nu': 'goed' },
  ...{ 'gezondheid-lichaam.behandeling': 'goed', 'gezondheid-lichaam.beperking': 'goed' },
  ...{ 'middelen.hoe': 'goed', 'middelen.gedachten': 'goed', 'middelen.dag-zonder': 'wil-ik-niet-zeggen' },
  'middelen.andere-dingen': 'goed',
  ...{ 'zelfzorg.hoe': 'goed', 'zelfzorg.eten': 'goed', 'zelfzorg.wassen': 'goed', 'zelfzorg.huishouden': 'praten' },
  ...{ 'netwerk.hoe': 'goed', 'netwerk.steun': 'goed', 'netwerk.andere-mensen': 'praten' },
  'netwerk.blijven-zien': 'goed',
  ...{ 'meedoen.hoe': 'goed', 'meedoen.ergens-heen': 'goed', 'meedoen.zin': 'praten', 'meedoen.praatje': 'goed' },
  ...{ 'justitie.hoe': 'goed', 'justitie.politie': 'goed', 'justitie.zaken': 'goed' },

  ...{ 'vaardigheden.klok': 'lukt', 'vaardigheden.plannen': 'met-hulp', 'vaardigheden.geld': 'met-hulp' },
  ...{ 'vaardigheden.reizen': 'lukt', 'vaardigheden.brieven': 'nog-niet', 'vaardigheden.begrijpen': 'lukt' },
  ...{ 'vaardigheden.zeggen': 'met-hulp', 'vaardigheden.tegelijk': 'nog-niet' },
  ...{ 'vaardigheden.onthouden-kort': 'lukt', 'vaardigheden.onthouden-dagdeel': 'met-hulp' },
  ...{ 'vaardigheden.onthouden-week': 'nog-niet', 'vaardigheden.ruzie': 'met-hulp', 'vaardigheden.fouten': 'lukt' },

  ...{ 'hoofd.vol': 'praten', 'hoofd.spanning': 'praten', 'hoofd.tempo': 'rustig', 'hoofd.rust': 'lopen' },
  'hoofd.leuk': 'Aan mijn brommer sleutelen, met muziek aan',

  'verwachting.gaat-goed': 'Ik help mijn oma elke week met de boodschappen',
  'verwachting.toekomst': 'Een eigen huis en werk waar ik iets maak',
  'verwachting.eerst': 'De brieven over mijn schuld',
  'verwachting.stress': 'Post die ik niet snap',
  'verwachting.moeilijk': 'Bellen met iemand die ik niet ken',
  ...{ 'verwachting.waarmee': 'papieren-en-geld', 'verwachting.hoe-helpen': 'samen' },
  ...{ 'verwachting.tempo': 'een-ding', 'verwachting.contact': 'appen' },
  'verwachting.van-coach': 'Dat je meegaat naar de eerste afspraak',
  'verwachting.onthouden': 'Ik zeg snel ja, ook als ik iets niet snap',

  ...{ 'balans.slecht-zien': 'stil', 'balans.slecht-helpt': 'rust', 'balans.slecht-tekst': 'Even buiten lopen' },
  ...{ 'balans.goed-zien': 'werk-door', 'balans.goed-helpt': 'zeg-wat-goed-gaat' },
  'balans.goed-tekst': 'Pauze met mijn vaste collega',
  ...{ 'balans.top-zien': 'grappen', 'balans.top-helpt': 'kies-een-ding' },
  'balans.top-tekst': 'Laat mij iets voordoen aan een ander',
};

/** What only the coach sees and fills in. */
export const COACH_ANSWERS: Answers = {
  'vaardigheden.twijfel': 'een-beetje',
  ...{ 'hoofd.zien-contact': 'nee', 'hoofd.zien-gespannen': 'een-beetje', 'hoofd.zien-afwezig': 'nee' },
  ...{ 'hoofd.zien-losse-draad': 'nee', 'hoofd.zien-hoog-oplopen': 'nee', 'hoofd.zien-op-zichzelf': 'een-beetje' },
};

/** A talk that only just began: two points, one way out. */
export const HALF_SCAN: Answers = {
  ...{ 'interesse.techniek': 'leuk', 'interesse.zorg': 'wil-ik-niet-zeggen', 'werk.binnen-buiten': 'buiten' },
  'werk.droombaan': 'Iets met motoren',
  ...{ 'netwerk.kring.1.wie': 'zus', 'netwerk.kring.1.invloed': 'helpt' },
  ...{ 'verwachting.gaat-goed': 'Ik slaap weer beter', 'verwachting.hoe-helpen': 'zelf-proberen' },
};

/** All of it may be read by another, line by line: the ids of the lines that these answers make. */
export function sharing(answers: Answers, lineIds: readonly string[]): Answers {
  return { ...answers, ...Object.fromEntries(lineIds.map((id) => [`deel.${id}`, 'ja'])) };
}

/** The answers after a change, as the tool around a room keeps them. */
export function after(answers: Answers, changes: Readonly<Record<string, string | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries({ ...answers, ...changes }).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}
