import { type Fault, pathText } from './content-error.js';

type Loose = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

/**
 * What a schema cannot see: ids that stand twice, that point nowhere, and words that are missing or left over. It reads content that
 * may be malformed, so that one call to the door names every fault, those of shape and those of reference together.
 */
export function crossCheck(input: unknown): Fault[] {
  const questionnaire = asObject(input);
  const structure = asObject(questionnaire.structure);
  const sections = objectsIn(structure.sections);
  const elements = objectsIn(structure.elements);
  const items = sections.flatMap((section, at) =>
    objectsIn(section.items).map((item, itemAt) => ({
      item,
      section,
      path: ['structure', 'sections', at, 'items', itemAt],
    })),
  );
  const advice = asObject(questionnaire.advice);
  const tips = objectsIn(advice.tips);
  const sources = objectsIn(questionnaire.sources);

  const faults: Fault[] = [];
  const report = (path: Path, message: string) => faults.push({ path: pathText(path), message });
  const elementIds = idsOf(elements);
  const sectionIds = idsOf(sections);
  const itemIds = idsOf(items.map(({ item }) => item));
  const sourceIds = idsOf(sources);

  const checkUnique = (ids: readonly { id: unknown; path: Path }[]) => {
    const seen = new Map<string, Path>();
    for (const { id, path } of ids) {
      if (typeof id !== 'string') continue;
      const first = seen.get(id);
      if (first) report(path, `de id '${id}' staat ook al op ${pathText(first)}`);
      else seen.set(id, path);
    }
  };
  checkUnique(sections.map(({ id }, at) => ({ id, path: ['structure', 'sections', at, 'id'] })));
  checkUnique(elements.map(({ id }, at) => ({ id, path: ['structure', 'elements', at, 'id'] })));
  checkUnique(items.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'] })));
  checkUnique(tips.map(({ id }, at) => ({ id, path: ['advice', 'tips', at, 'id'] })));
  checkUnique(sources.map(({ id }, at) => ({ id, path: ['sources', at, 'id'] })));
  // An answer is kept as one id, whether it is a level or a way out.
  const waysOut = listIn(structure.waysOut);
  checkUnique(waysOut.map((id, at) => ({ id, path: ['structure', 'waysOut', at] })));
  for (const { item, path } of items) {
    const levels = listIn(item.levels).map((id, at) => ({ id, path: [...path, 'levels', at] }));
    checkUnique(levels);
    for (const { id, path } of levels) if (waysOut.includes(id)) report(path, `de id '${id}' is al die van een uitweg`);
  }

  const checkKnown = (id: unknown, known: ReadonlySet<string>, path: Path, what: string) => {
    if (typeof id === 'string' && !known.has(id)) report(path, `'${id}' is geen bekende id van een ${what}`);
  };
  const checkSources = (value: unknown, path: Path) => {
    for (const [at, reference] of objectsIn(value).entries()) {
      checkKnown(reference.source, sourceIds, [...path, 'sources', at, 'source'], 'bron');
    }
  };
  for (const [at, element] of elements.entries()) {
    const path = ['structure', 'elements', at];
    checkKnown(element.section, sectionIds, [...path, 'section'], 'thema');
    const isAsked = items.some(({ item }) => item.element === element.id && item.deep === undefined);
    if (typeof element.id === 'string' && !isAsked) report([...path, 'id'], 'geen vraag gaat over dit element');
  }
  for (const { item, section, path } of items) {
    checkKnown(item.element, elementIds, [...path, 'element'], 'werkzaam element');
    const home = elements.find(({ id }) => id === item.element)?.section;
    if (typeof home === 'string' && home !== section.id)
      report([...path, 'element'], `dit element hoort bij thema '${home}'`);
  }

  const checkKeys = (value: unknown, wanted: ReadonlySet<string>, path: Path) => {
    const found = new Set(Object.keys(asObject(value)));
    for (const id of wanted) if (!found.has(id)) report(path, `de tekst bij '${id}' ontbreekt`);
    for (const id of found) if (!wanted.has(id)) report([...path, id], 'hier hoort niets bij');
  };
  const languages = stringsIn(structure.languages);
  const checkLanguages = (value: unknown, path: Path, check: (words: Loose, path: Path) => void) => {
    for (const language of languages) {
      if (Object.hasOwn(asObject(value), language)) continue;
      report(path, `de teksten in de taal '${language}' ontbreken`);
    }
    for (const [language, words] of Object.entries(asObject(value))) {
      if (languages.includes(language)) check(asObject(words), [...path, language]);
      else report([...path, language], 'deze taal staat niet in structure.languages');
    }
  };
  checkLanguages(questionnaire.words, ['words'], (words, path) => {
    checkKeys(words.waysOut, new Set(stringsIn(waysOut)), [...path, 'waysOut']);
    checkKeys(words.sections, sectionIds, [...path, 'sections']);
    checkKeys(words.elements, elementIds, [...path, 'elements']);
    checkKeys(words.items, itemIds, [...path, 'items']);
    if ((structure.organisation === true) !== 'organisation' in words) {
      report([...path, 'organisation'], 'structure.organisation en deze tekst horen bij elkaar');
    }
    for (const { item } of items) {
      if (typeof item.id !== 'string' || !Object.hasOwn(asObject(words.items), item.id)) continue;
      const { levels } = asObject(asObject(words.items)[item.id]);
      checkKeys(levels, new Set(stringsIn(item.levels)), [...path, 'items', item.id, 'levels']);
    }
  });

  const evidence = asObject(advice.evidence);
  const rowIds = new Set(Object.keys(asObject(evidence.rows)));
  const usedRowIds = new Set<unknown>();
  checkKeys(evidence.sections, sectionIds, ['advice', 'evidence', 'sections']);
  for (const [id, section] of Object.entries(asObject(evidence.sections))) {
    checkSources(asObject(section).sources, ['advice', 'evidence', 'sections', id]);
  }
  checkKeys(evidence.elements, elementIds, ['advice', 'evidence', 'elements']);
  for (const [id, element] of Object.entries(asObject(evidence.elements))) {
    checkSources(asObject(element).sources, ['advice', 'evidence', 'elements', id]);
    for (const [at, row] of objectsIn(asObject(element).rows).entries()) {
      checkKnown(row.id, rowIds, ['advice', 'evidence', 'elements', id, 'rows', at, 'id'], 'rij');
      usedRowIds.add(row.id);
    }
  }
  for (const id of rowIds) {
    if (!usedRowIds.has(id)) report(['advice', 'evidence', 'rows', id], 'geen element gebruikt deze rij');
  }
  checkLanguages(advice.evidenceWords, ['advice', 'evidenceWords'], (words, path) => {
    checkKeys(words.rows, rowIds, [...path, 'rows']);
    checkKeys(words.elements, elementIds, [...path, 'elements']);
    for (const [id, element] of Object.entries(asObject(evidence.elements))) {
      const isContested = asObject(element).contested === true;
      const saysHow = 'contested' in asObject(asObject(words.elements)[id]);
      if (isContested !== saysHow) report([...path, 'elements', id], 'contested en de uitleg ervan horen bij elkaar');
    }
  });
  checkLanguages(advice.tipWords, ['advice', 'tipWords'], (words, path) => checkKeys(words, idsOf(tips), path));
  for (const [at, tip] of tips.entries()) {
    const path = ['advice', 'tips', at];
    checkKnown(tip.element, elementIds, [...path, 'element'], 'werkzaam element');
    checkSources(tip.sources, path);
    if (tip.origin === 'bron' && objectsIn(tip.sources).length === 0) report([...path, 'sources'], 'noem de bron');
  }
  for (const id of elementIds) {
    if (!tips.some(({ element }) => element === id)) report(['advice', 'tips'], `er is geen tip bij '${id}'`);
  }

  // What may be left out: where there is anything of it, it is checked as a whole.
  const checkCards = (cards: unknown, words: unknown, path: Path, wordsPath: Path) => {
    if (cards === undefined && words === undefined) return;
    const listed = objectsIn(cards);
    checkUnique(listed.map(({ id }, at) => ({ id, path: [...path, at, 'id'] })));
    for (const [at, card] of listed.entries()) {
      for (const [elementAt, id] of listIn(card.elements).entries()) {
        checkKnown(id, elementIds, [...path, at, 'elements', elementAt], 'werkzaam element');
      }
      checkSources(card.sources, [...path, at]);
    }
    checkLanguages(words, wordsPath, (each, wordPath) => checkKeys(each, idsOf(listed), wordPath));
  };
  checkCards(advice.stops, advice.stopWords, ['advice', 'stops'], ['advice', 'stopWords']);
  checkCards(advice.doubts, advice.doubtWords, ['advice', 'doubts'], ['advice', 'doubtWords']);
  const recall = asObject(questionnaire.recall);
  checkCards(recall.actions, recall.words, ['recall', 'actions'], ['recall', 'words']);
  for (const [at, { mapping }] of objectsIn(questionnaire.earlier).entries()) {
    for (const id of Object.keys(asObject(mapping))) {
      checkKnown(id, itemIds, ['earlier', at, 'mapping', id], 'vraag');
    }
  }
  return faults;
}

function asObject(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function objectsIn(value: unknown): Loose[] {
  return listIn(value).map(asObject);
}

function listIn(value: unknown): readonly unknown[] {
  // Without holes: `map` keeps them, and whoever walks over one finds nothing to look at.
  return Array.isArray(value) ? Array.from(value) : [];
}

function stringsIn(value: unknown): string[] {
  return listIn(value).filter((entry) => typeof entry === 'string');
}

function idsOf(values: readonly Loose[]): Set<string> {
  return new Set(stringsIn(values.map(({ id }) => id)));
}
