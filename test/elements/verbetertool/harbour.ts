import type { Afname, Answers, Draft } from '@werkspiegel/elements';
import type { LoadedAdvice, QuestionnaireContent, QuestionWords, Structure, Tip } from '@werkspiegel/questionnaires';
import { organisationItem } from '../../../packages/elements/src/item/organisation-item.js';
import { nl } from '../../../packages/elements/src/result/words.nl.js';
import type { ProfileWords } from '../../../packages/elements/src/verbetertool/profile-words.js';

/** A questionnaire of eight elements in three themes, with names that are easy to tell apart; one question each. */
const THEMES = { Water: ['Anker', 'Baken', 'Cirkel'], Land: ['Dijk', 'Eiland', 'Fort'], Lucht: ['Gans', 'Havik'] };
const LEVELS = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4'];
const GRADES = ['eerste-stap', 'verdiepen', 'doorgeven'] as const;

const themes = Object.entries(THEMES);
const names = themes.flatMap(([, elements]) => elements);

export const structure: Structure = {
  id: 'haven',
  version: '1.0.0',
  languages: ['nl'],
  waysOut: ['niet-mijn-werk', 'liever-niet'],
  sections: themes.map(([theme, elements]) => ({
    id: toId(theme),
    items: elements.map((name) => ({
      id: `${toId(name)}.kort`,
      kind: 'levels',
      element: toId(name),
      revision: 1,
      levels: LEVELS,
    })),
  })),
  elements: themes.flatMap(([theme, elements]) =>
    elements.map((name, at) => ({ id: toId(name), number: String(at + 1), section: toId(theme) })),
  ),
};

/** Above the first screen. */
export const TITLE = 'Hoe ligt de haven erbij?';

export const content: QuestionWords = {
  name: 'Haven',
  title: TITLE,
  introduction: 'Voor wie op de kade staat.',
  waysOut: { 'niet-mijn-werk': 'Dit hoort niet bij mijn werk', 'liever-niet': 'Dat zeg ik liever niet' },
  sections: Object.fromEntries(themes.map(([theme]) => [toId(theme), { title: theme, explanation: `Over ${theme}.` }])),
  elements: Object.fromEntries(names.map((name) => [toId(name), { name, explanation: `Over ${name}.` }])),
  items: Object.fromEntries(
    names.map((name) => [
      `${toId(name)}.kort`,
      { question: `Hoe gaat het met ${name}?`, levels: Object.fromEntries(LEVELS.map((level) => [level, level])) },
    ]),
  ),
};

/** Baken and Dijk rest on most, then Cirkel, then Eiland, then Anker, Gans and Havik; for Fort there is nothing yet. */
export const advice: LoadedAdvice = {
  evidence: {
    rows: {
      veel: { literature: [1, 2, 3, 4, 5], mentions: 12 },
      boeken: { literature: [1, 2] },
      praktijk: { mentions: 10 },
      weinig: { mentions: 'not-stated' },
    },
    sections: Object.fromEntries(themes.map(([theme]) => [toId(theme), { sources: [] }])),
    elements: {
      anker: { sources: [], rows: [] },
      baken: { sources: [], rows: [{ id: 'veel', own: true }], contested: true },
      cirkel: { sources: [], rows: [{ id: 'boeken', own: true }] },
      dijk: { sources: [], rows: [{ id: 'veel', own: true }] },
      eiland: { sources: [], rows: [{ id: 'praktijk', own: true }] },
      fort: { sources: [], rows: [], notYetSupported: true },
      gans: { sources: [], rows: [{ id: 'weinig', own: true }] },
      havik: { sources: [], rows: [{ id: 'veel', own: false }] },
    },
  },
  evidenceWords: {
    nl: {
      rows: { veel: 'Veel bekend', boeken: 'Uit boeken', praktijk: 'Uit de praktijk', weinig: 'Weinig bekend' },
      elements: Object.fromEntries(
        names.map((name) => [
          toId(name),
          { remark: `Over ${name} is dit bekend.`, ...(name === 'Baken' && { contested: 'De bronnen twisten.' }) },
        ]),
      ),
    },
  },
  tips: names.flatMap((name) => GRADES.flatMap((grade) => [toTip(name, grade, 'team'), toTip(name, grade, 'zelf')])),
  tipWords: {
    nl: Object.fromEntries(
      names.flatMap((name) =>
        GRADES.flatMap((grade) =>
          (['team', 'zelf'] as const).map((reach) => {
            const { id } = toTip(name, grade, reach);
            return [id, { title: `Tip ${id}.`, text: `Zo doe je ${id}.` }];
          }),
        ),
      ),
    ),
  },
  sources: [{ id: 'logboek', name: 'Logboek', title: 'Varen', makers: 'De schippers', year: '2020' }],
};

/** With cards beside the tips: one shared by Baken and Gans, and doubts about Baken and about the whole. */
export const fullAdvice: LoadedAdvice = {
  ...advice,
  stops: [
    { id: 'trossen', elements: ['baken', 'gans'], sources: [{ source: 'logboek', section: 'hoofdstuk 3' }] },
    { id: 'ankeren', elements: ['anker'], sources: [] },
  ],
  stopWords: {
    nl: {
      trossen: { title: 'Trossen losgooien zonder sein.', text: 'Dat schrikt af.', instead: 'Geef eerst een sein.' },
      ankeren: { title: 'Ankeren in de vaargeul.', text: 'Dat houdt op.', instead: 'Zoek een ree.' },
    },
  },
  doubts: [
    { id: 'licht', kind: 'gap', elements: ['baken'], sources: [] },
    { id: 'kleur', kind: 'disagree', elements: ['baken', 'dijk'], sources: [] },
    { id: 'zee', kind: 'gap', elements: [], sources: [] },
  ],
  doubtWords: {
    nl: {
      licht: { title: 'Hoe fel brandt het licht?', text: 'Dat is niet gemeten.', meanwhile: 'Kijk zelf.' },
      kleur: { title: 'Rood of groen?', text: 'De een zegt rood, de ander groen.', meanwhile: 'Vraag het de loods.' },
      zee: { title: 'Hoe diep is de zee?', text: 'Niemand weet het.', meanwhile: 'Vaar rustig.' },
    },
  },
};

/** The whole of it, as a host brings it. */
export const harbour: QuestionnaireContent = { structure, words: { nl: content }, loadAdvice: async () => advice };

export const profileWords: ProfileWords = { structure, content, words: nl };

const ANSWERS: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(LEVELS.map((level, at) => [at + 1, level])),
  n: 'niet-mijn-werk',
  l: 'liever-niet',
};

const ORGANISATION: typeof ANSWERS = { j: 'ja', d: 'deels', n: 'nee', w: 'weet-ik-niet' };

const ENVELOPE = {
  format: 'werkspiegel',
  formatVersion: 1,
  id: 'begonnen',
  tool: 'verbetertool',
  questionnaire: { id: structure.id, version: structure.version },
  startedAt: '2026-02-12T14:10:00.000Z',
  changedAt: '2026-02-12T14:20:00.000Z',
} as const;

/**
 * Answers from one sign per element, in order: 1 to 4 is a level, n 'niet mijn werk', l 'liever niet', a dot is left open; and whether the
 * organisation makes it possible: j 'ja', d 'deels', n 'nee', w 'weet ik niet', a dot is left open.
 */
export function toAnswers(signs: string, organisation = ''): Answers {
  const pick = (from: string, answers: typeof ANSWERS, toItem: (element: string) => string) =>
    [...from.replaceAll(' ', '')].flatMap((sign, at) => {
      const [name, answer] = [names[at], answers[sign]];
      return name && answer ? [[toItem(toId(name)), answer]] : [];
    });
  return Object.fromEntries([
    ...pick(signs, ANSWERS, (element) => `${element}.kort`),
    ...pick(organisation, ORGANISATION, organisationItem),
  ]);
}

/** A check of it that was begun, at a section by its id. */
export function draft(signs: string, section = 'water'): Draft {
  return { ...ENVELOPE, kind: 'draft', answers: toAnswers(signs), section };
}

/** A finished check of it. */
export function afname(signs: string, finishedAt = '2026-02-12T14:30:00.000Z'): Afname {
  const id = `op ${finishedAt}`;
  return { ...ENVELOPE, id, kind: 'afname', answers: toAnswers(signs), changedAt: finishedAt, finishedAt };
}

function toTip(name: string, grade: Tip['grade'], reach: Tip['reach']): Tip {
  const id = `${toId(name)}.${grade}.${reach}`;
  const isOwn = reach === 'team';
  return {
    ...{ id, element: toId(name), grade, reach, phases: ['verloop'], doelgroepen: isOwn ? ['lvb'] : [] },
    ...{ origin: isOwn ? 'eigen' : 'bron', sources: isOwn ? [] : [{ source: 'logboek', section: 'hoofdstuk 2' }] },
  };
}

function toId(name: string): string {
  return name.toLowerCase();
}
