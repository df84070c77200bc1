const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });
const megabytes = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

const chooseOwn = 'kies het bestand dat je eerder meenam om terug te zetten, met een naam die eindigt op .json.';
const keepAgain = 'neem het opnieuw mee uit Werkspiegel en kies dat bestand.';

/** Why records are not taken in: one sentence that says what is wrong, where, and what to do. 'Dit' is a file or a pasted text. */
export const refusals = {
  tooLarge: (size: number, most: number) =>
    `Dit is te groot (${megabytes.format(size)} MB, en hooguit ${megabytes.format(most)} MB kan): ${chooseOwn}`,
  noText: `Dit is geen tekstbestand: ${chooseOwn}`,
  empty: `Dit is leeg: ${chooseOwn}`,
  foreign: `Dit komt niet uit Werkspiegel: ${chooseOwn}`,
  cutOff: `Dit is niet compleet, want het einde ontbreekt: ${keepAgain}`,
  damaged: `Dit is beschadigd en daardoor niet te lezen: ${keepAgain}`,
  tooDeep: `Dit komt niet uit Werkspiegel, want er zitten te veel lagen in: ${chooseOwn}`,
  unsafeName: (name: string) =>
    `Dit is niet veilig, want er staat een naam in die hier niet mag (${name}): ${chooseOwn}`,
  newer: (place: string) =>
    `${place} is gemaakt met een nieuwere versie van Werkspiegel: herlaad deze pagina, en vraag je beheerder om hulp als dat niet helpt.`,
  sealed: 'Dit zit achter een wachtzin: geef de wachtzin die erop stond toen je het meenam.',
  wrongPassphrase:
    'Deze wachtzin past hier niet op, dus is er niets overgenomen: let op hoofdletters en spaties, en geef de wachtzin die erop stond toen je het meenam.',
  sealedApart: `Dit bestand is samengesteld uit bestanden met verschillende wachtzinnen: ${chooseOwn}`,
  sealedDamaged: (place: string) => `${place} is beschadigd en gaat met deze wachtzin niet open: ${keepAgain}`,
  malformed: (place: string, name: string | undefined, fault: string) =>
    `${place} klopt niet, want ${name === undefined ? 'het' : `'${name}'`} ${fault}: ${keepAgain}`,
  sameId: (first: number, second: number) =>
    `Record ${first} en record ${second} hebben hetzelfde kenmerk ('id'): ${keepAgain}`,
  sameDraft: (first: number, second: number) =>
    `Record ${first} en record ${second} zijn allebei een open check van dezelfde vragenlijst, of allebei een plan: ${keepAgain}`,

  /** The record as a whole, or one in the list, counted from 1. */
  place: (number: number | undefined) => (number === undefined ? 'Dit' : `Record ${number}`),
  fault: {
    missing: 'ontbreekt',
    unknownName: 'hoort daar niet',
    unknownValue: 'heeft een waarde die we niet kennen',
    noTime: 'is geen datum met tijd',
    wrongType: 'heeft de verkeerde vorm',
  },

  ofCase:
    'Dit gaat over een jongere, dus is er niets overgenomen: open het in de draaischijf of in de quick scan, waar het achter een wachtzin staat of weg is als je klaar bent.',
  noCase:
    'Hierin staat iets wat niet over een casus gaat, dus is er niets overgenomen: kies een bestand dat je bij een casus meenam.',

  keptOtherwise: (kept: Date) =>
    `De check van ${date.format(kept)} staat hier al met een andere inhoud, dus is er niets overgenomen: wis hem hier eerst als je die uit het bestand wilt hebben.`,
  otherDraft:
    'Hier staat al een andere check van dezelfde vragenlijst open, dus is er niets overgenomen: rond die eerst af, of wis hem.',
};
