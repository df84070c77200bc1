import type { Answers, ElementScore, Evidence, ScorableQuestionnaire } from '@werkspiegel/scoring';

/** How many elements each of the eight themes of the verbetertool has: 24 together. */
const ELEMENTS_PER_THEME = [3, 4, 3, 2, 3, 3, 3, 3];

const LEVELS = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4'];

/** The shape of the verbetertool: elements 1.1 to 8.3 with three questions each, 1.1a to 8.3c, so 72 questions. */
export const verbetertool: ScorableQuestionnaire = toQuestionnaire(
  ELEMENTS_PER_THEME.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => ({ id: `${theme + 1}.${index + 1}`, items: ['a', 'b', 'c'] })),
  ),
);

/** A questionnaire of these elements; what stands before the dot of an element is its theme. */
export function toQuestionnaire(
  elements: readonly { readonly id: string; readonly items: readonly string[] }[],
): ScorableQuestionnaire {
  const owned = elements.map((element) => ({ ...element, section: element.id.split('.')[0] ?? '' }));
  const sections = [...new Set(owned.map(({ section }) => section))];
  return {
    sections: sections.map((section) => ({
      id: section,
      items: owned
        .filter((element) => element.section === section)
        .flatMap(({ id, items }) => items.map((item) => ({ id: `${id}${item}`, element: id, levels: LEVELS }))),
    })),
    elements: owned.map(({ id, section }) => ({ id, section })),
  };
}

/** Answers by item id, from a level number or a way out. */
export function toAnswers(given: Readonly<Record<string, number | string>>): Answers {
  return Object.fromEntries(
    Object.entries(given).map(([item, answer]) => [item, typeof answer === 'number' ? `niveau-${answer}` : answer]),
  );
}

/** The same answer to every question. */
export function toAll({ sections }: ScorableQuestionnaire, answer: number | string): Answers {
  return toAnswers(Object.fromEntries(sections.flatMap(({ items }) => items).map(({ id }) => [id, answer])));
}

/** Element scores in the order given; what stands before the dot is the theme. */
export function toScores(scores: Readonly<Record<string, number | undefined>>): ElementScore[] {
  return Object.entries(scores).map(([id, score]) => ({ id, section: id.split('.')[0] ?? '', score }));
}

/** The rows of annex 4 (note numbers) and annex 5 (mentions) of the Movisie dossier that the elements rest on. */
export const evidence: Evidence = {
  rows: {
    'vaste begeleider': { literature: [2, 4, 6, 7, 10, 11, 12], mentions: 13 },
    'langdurige begeleiding': { literature: [3, 6, 11, 16, 19, 20, 23, 24], mentions: 12 },
    'persoonlijk contact': { literature: [2, 7], mentions: 12 },
    'ruimte voor fouten of time-out': { mentions: 13 },
    'jongere centraal': { literature: [2, 4, 6, 7, 10, 11, 12, 16, 20, 24], mentions: 12 },
    'maatwerk bieden': { literature: [1, 3, 6, 7, 11, 19], mentions: 18 },
    'goede intake': { literature: [4], mentions: 3 },
    zelfreflectie: { literature: [1, 3, 6, 24], mentions: 11 },
    'vergroting zelfvertrouwen': { literature: [1, 3], mentions: 6 },
    gedragsverandering: { literature: [1, 3], mentions: 5 },
    verwachtingsmanagement: { mentions: 6 },
    'ontwikkelen motivatie': { literature: [1, 3, 6, 7], mentions: 20 },
    'concrete belemmeringen': { literature: [3, 11, 16, 17, 20], mentions: 3 },
    'situatie stabiliseren': { mentions: 18 },
    'integrale aanpak': { literature: [1, 3, 4, 10, 12, 17], mentions: 17 },
    'effectieve samenwerking': { literature: [4, 6, 10, 16, 26], mentions: 6 },
    'sociale omgeving betrekken': { literature: [2, 6, 8, 10, 11, 12, 25], mentions: 7 },
    'voorlichting jongeren en ouders': { literature: [1, 11], mentions: 'not-stated' },
    'coaching door rolmodellen': { literature: [2, 3, 4, 8, 16, 18, 20, 24], mentions: 8 },
    'onderlinge uitwisseling': { literature: [1], mentions: 10 },
    'ontwikkeling vaardigheden': { literature: [1, 3, 6, 11], mentions: 13 },
    'laagdrempelige programma’s': { literature: [1, 11, 19, 25], mentions: 'not-stated' },
    'leren in de praktijk': { literature: [3, 6, 7, 8, 11, 16, 18], mentions: 7 },
    beroepskeuzebegeleiding: { literature: [8], mentions: 1 },
    'vroegtijdige signalering': { literature: [11, 17], mentions: 1 },
    'wegnemen vooroordelen': { literature: [1, 3, 7, 12], mentions: 16 },
    'ondersteunen werkgevers': { literature: [7, 10, 11], mentions: 5 },
    'regelgeving vereenvoudigen': { mentions: 10 },
    'motivatie vanuit mvo': { mentions: 19 },
    'begeleiding binnen bedrijf': { literature: [6, 7, 11], mentions: 21 },
    'veilige omgeving': { mentions: 4 },
    jobcarving: { literature: [6], mentions: 10 },
  },
  elements: {
    '1.1': { rows: own('persoonlijk contact', 'langdurige begeleiding', 'vaste begeleider') },
    '1.2': { rows: own('ruimte voor fouten of time-out') },
    '1.3': { rows: own('goede intake', 'maatwerk bieden', 'jongere centraal') },
    '2.1': { rows: own('zelfreflectie') },
    '2.2': { rows: own('vergroting zelfvertrouwen') },
    '2.3': { rows: own('verwachtingsmanagement', 'gedragsverandering') },
    '2.4': { rows: own('ontwikkelen motivatie'), contested: true },
    '3.1': { rows: own('situatie stabiliseren', 'concrete belemmeringen') },
    '3.2': { rows: own('effectieve samenwerking', 'integrale aanpak') },
    '3.3': { rows: [], notYetSupported: true },
    '4.1': { rows: own('voorlichting jongeren en ouders', 'sociale omgeving betrekken') },
    '4.2': { rows: own('onderlinge uitwisseling', 'coaching door rolmodellen'), contested: true },
    '5.1': { rows: own('ontwikkeling vaardigheden') },
    '5.2': { rows: own('ontwikkeling vaardigheden') },
    '5.3': { rows: own('ontwikkeling vaardigheden') },
    '6.1': { rows: own('laagdrempelige programma’s'), contested: true },
    '6.2': { rows: own('leren in de praktijk') },
    '6.3': { rows: [...own('beroepskeuzebegeleiding'), { id: 'vroegtijdige signalering', own: false }] },
    '7.1': { rows: own('wegnemen vooroordelen') },
    '7.2': { rows: own('regelgeving vereenvoudigen', 'ondersteunen werkgevers') },
    '7.3': { rows: own('motivatie vanuit mvo'), contested: true },
    '8.1': { rows: own('begeleiding binnen bedrijf') },
    '8.2': { rows: [...own('veilige omgeving'), { id: 'ruimte voor fouten of time-out', own: false }] },
    '8.3': { rows: own('jobcarving') },
  },
};

function own(...ids: string[]) {
  return ids.map((id) => ({ id, own: true }));
}
