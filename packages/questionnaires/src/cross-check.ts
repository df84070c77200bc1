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
    const seen = new Map<unknown, Path>();
    for (const { id, path } of ids) {
      const first = seen.get(id);
      if (first) report(path, `de id '${id}' staat ook al op ${pathText(first)}`);
      else if (id !== undefined) seen.set(id, path);
    }
  };
  checkUnique(sections.map(({ id }, at) => ({ id, path: ['structure', 'sections', at, 'id'] })));
  checkUnique(elements.map(({ id }, at) => ({ id, path: ['structure', 'elements', at, 'id'] })));
  checkUnique(items.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'] })));
  checkUnique(tips.map(({ id }, at) => ({ id, path: ['advice', 'tips', at, 'id'] })));
  checkUnique(sources.map(({ id }, at) => ({ id, path: ['sources', at, 'id'] })));

  const checkKnown = (id: unknown, known: ReadonlySet<unknown>, path: Path, what: string) => {
    if (id !== undefined && !known.has(id)) report(path, `'${id}' is geen bekende id van een ${what}`);
  };
  const checkSources = (value: unknown, path: Path) => {
    for (const [at, reference] of objectsIn(value).entries()) {
      checkKnown(reference.source, sourceIds, [...path, 'sources', at, 'source'], 'bron');
    }
  };
  for (const [at, element] of elements.entries()) {
    const path = ['structure', 'elements', at];
    checkKnown(element.section, sectionIds, [...path, 'section'], 'thema');
    checkSources(element.sources, path);
    if (!items.some(({ item }) => item.element === element.id))
      report([...path, 'id'], 'geen vraag gaat over dit element');
  }
  for (const [at, section] of sections.entries()) checkSources(section.sources, ['structure', 'sections', at]);
  for (const { item, section, path } of items) {
    checkKnown(item.element, elementIds, [...path, 'element'], 'werkzaam element');
    const home = elements.find(({ id }) => id === item.element)?.section;
    if (home !== undefined && home !== section.id)
      report([...path, 'element'], `dit element hoort bij thema '${home}'`);
  }

  const checkKeys = (value: unknown, wanted: ReadonlySet<unknown>, path: Path) => {
    const found = new Set(Object.keys(asObject(value)));
    for (const id of wanted) if (!found.has(String(id))) report(path, `de tekst bij '${id}' ontbreekt`);
    for (const id of found) if (!wanted.has(id)) report([...path, id], 'hier hoort niets bij');
  };
  const languages = Array.isArray(structure.languages) ? structure.languages : [];
  const checkLanguages = (value: unknown, path: Path, check: (words: Loose, path: Path) => void) => {
    for (const language of languages) {
      if (Object.hasOwn(asObject(value), language)) continue;
      report(path, `de teksten in de taal '${language}' ontbreken`);
    }
    for (const [language, words] of Object.entries(asObject(value))) check(asObject(words), [...path, language]);
  };
  checkLanguages(questionnaire.words, ['words'], (words, path) => {
    checkKeys(words.waysOut, new Set(Array.isArray(structure.waysOut) ? structure.waysOut : []), [...path, 'waysOut']);
    checkKeys(words.sections, sectionIds, [...path, 'sections']);
    checkKeys(words.elements, elementIds, [...path, 'elements']);
    checkKeys(words.items, itemIds, [...path, 'items']);
    for (const { item } of items) {
      const itemWords = asObject(asObject(words.items)[String(item.id)]);
      if (Object.keys(itemWords).length === 0 || !Array.isArray(item.levels)) continue;
      checkKeys(itemWords.levels, new Set(item.levels), [...path, 'items', String(item.id), 'levels']);
    }
  });

  const evidence = asObject(advice.evidence);
  const rowIds = new Set<unknown>(Object.keys(asObject(evidence.rows)));
  checkKeys(evidence.elements, elementIds, ['advice', 'evidence', 'elements']);
  for (const [id, element] of Object.entries(asObject(evidence.elements))) {
    for (const [at, row] of objectsIn(asObject(element).rows).entries()) {
      checkKnown(row.id, rowIds, ['advice', 'evidence', 'elements', id, 'rows', at, 'id'], 'rij');
    }
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
  return faults;
}

function asObject(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function objectsIn(value: unknown): Loose[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function idsOf(values: readonly Loose[]): Set<unknown> {
  return new Set(values.map(({ id }) => id).filter((id) => id !== undefined));
}
