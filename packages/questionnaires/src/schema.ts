// The one definition of every shape in this package; types.ts infers from it. Only the doors load it, so that a first visit does not.
import * as z from 'zod/mini';

// 'constructor' would be found on any object, also where no such id was given.
const id = z
  .string()
  .check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9.-]*$/, 'gebruik kleine letters, cijfers, punten en streepjes'));
const text = z.string().check(z.regex(/\S/, 'schrijf hier een tekst'));
const language = z.string().check(z.regex(/^[a-z]{2}(-[a-z0-9]+)*$/, 'gebruik een taalcode, zoals nl of nl-simple'));

const count = z.int().check(z.positive('tel vanaf 1'));

const sourceReference = z.strictObject({ source: id, section: text });

const levelsItem = z.strictObject({
  id,
  kind: z.literal('levels'),
  element: id,
  revision: count,
  /** Asked only of who goes deeper into the section. */
  deep: z.optional(z.literal(true)),
  levels: z.array(id).check(z.length(4, 'een vraag heeft vier niveaus')),
});

export const structureSchema = z.strictObject({
  id,
  version: text,
  languages: z.array(language).check(z.minLength(1, 'noem minstens één taal')),
  waysOut: z.array(id),
  /** Ask of every element whether the organisation makes it possible. */
  organisation: z.optional(z.literal(true)),
  sections: z
    .array(
      z.strictObject({
        id,
        items: z.array(levelsItem).check(z.minLength(1, 'een thema heeft minstens één vraag')),
      }),
    )
    .check(z.minLength(1, 'een vragenlijst heeft minstens één thema')),
  elements: z.array(z.strictObject({ id, number: text, section: id })),
});

const itemWords = z.strictObject({ question: text, levels: z.record(id, text) });
const organisationAnswers = z.strictObject({ ja: text, deels: text, nee: text, 'weet-ik-niet': text });

export const questionWordsSchema = z.strictObject({
  /** Above the first screen, and what it says below: for whom it is and what it gives. */
  title: text,
  introduction: text,
  waysOut: z.record(id, text),
  organisation: z.optional(z.strictObject({ question: text, answers: organisationAnswers })),
  sections: z.record(id, z.strictObject({ title: text, explanation: text })),
  elements: z.record(id, z.strictObject({ name: text, explanation: text })),
  items: z.record(id, itemWords),
});

export const evidenceSchema = z.strictObject({
  rows: z.record(
    id,
    z.strictObject({
      literature: z.optional(z.array(count).check(z.minLength(1, 'laat dit weg als er geen bron is'))),
      mentions: z.optional(z.union([count, z.literal('not-stated')], "geef een aantal of 'not-stated'")),
    }),
  ),
  sections: z.record(id, z.strictObject({ sources: z.array(sourceReference) })),
  elements: z.record(
    id,
    z.strictObject({
      sources: z.array(sourceReference),
      rows: z.array(z.strictObject({ id, own: z.boolean() })),
      contested: z.optional(z.literal(true)),
      notYetSupported: z.optional(z.literal(true)),
      notCounted: z.optional(z.literal(true)),
    }),
  ),
});

export const evidenceWordsSchema = z.strictObject({
  rows: z.record(id, text),
  elements: z.record(id, z.strictObject({ remark: text, contested: z.optional(text) })),
});

const doelgroep = z.enum([
  'lvb',
  'ass',
  'statushouders',
  '23-plus',
  'overgang',
  'zorg',
  'schulden',
  'buiten-beeld',
  'schoolverlaters',
  'justitie',
]);

export const tipsSchema = z.array(
  z.strictObject({
    id,
    element: id,
    grade: z.enum(['eerste-stap', 'verdiepen', 'doorgeven']),
    reach: z.enum(['zelf', 'team']),
    phases: z.array(z.enum(['vooraf', 'eerste-gesprek', 'zoekperiode', 'plangesprek', 'verloop', 'nazorg'])),
    doelgroepen: z.array(doelgroep),
    origin: z.enum(['bron', 'eigen']),
    sources: z.array(sourceReference),
  }),
);

export const tipWordsSchema = z.record(id, z.strictObject({ title: text, text, caution: z.optional(text) }));

/** What does not work: it stands with the tips of these elements. */
export const stopsSchema = z.array(z.strictObject({ id, elements: z.array(id), sources: z.array(sourceReference) }));
export const stopWordsSchema = z.record(id, z.strictObject({ title: text, text, instead: text }));

/** What the sources do not know (`gap`), or see differently (`disagree`). Without elements it is about all. */
export const doubtsSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(['gap', 'disagree']),
    elements: z.array(id),
    sources: z.array(sourceReference),
  }),
);
export const doubtWordsSchema = z.record(id, z.strictObject({ title: text, text, meanwhile: text }));

/** Ways of working that the sources name. `refer`: treatment, for others to give. */
export const methodsSchema = z.array(
  z.strictObject({
    id,
    elements: z.array(id),
    doelgroepen: z.array(doelgroep),
    refer: z.optional(z.literal(true)),
    origin: z.literal('bron'),
    sources: z.array(sourceReference).check(z.minLength(1, 'noem de bron')),
  }),
);
export const methodWordsSchema = z.record(id, z.strictObject({ name: text, text, status: text }));

/** What someone may have done lately, to tick before the questions. */
export const recallSchema = z.strictObject({
  actions: z.array(z.strictObject({ id, elements: z.array(id), sources: z.array(sourceReference) })),
  words: z.record(language, z.record(id, text)),
});

/** A version before today's: what it asked, and by the id of today's question which of its questions may be compared with it. */
export const earlierSchema = z.array(
  z.strictObject({
    version: text,
    questionnaire: z.strictObject({
      sections: z.array(z.strictObject({ id, items: z.array(levelsItem) })),
      elements: z.array(z.strictObject({ id, section: id })),
    }),
    mapping: z.record(id, id),
  }),
);

export const sourcesSchema = z.array(
  z.strictObject({ id, name: text, title: text, makers: text, year: z.optional(text), note: z.optional(text) }),
);

export const adviceSchema = z.strictObject({
  evidence: evidenceSchema,
  evidenceWords: z.record(language, evidenceWordsSchema),
  tips: tipsSchema,
  tipWords: z.record(language, tipWordsSchema),
  stops: z.optional(stopsSchema),
  stopWords: z.optional(z.record(language, stopWordsSchema)),
  doubts: z.optional(doubtsSchema),
  doubtWords: z.optional(z.record(language, doubtWordsSchema)),
});

/** A whole questionnaire as a host brings it: what is asked, its words per language, and with it what is known and advised. */
export const questionnaireSchema = z.strictObject({
  structure: structureSchema,
  words: z.record(language, questionWordsSchema),
  advice: adviceSchema,
  recall: z.optional(recallSchema),
  earlier: z.optional(earlierSchema),
  sources: sourcesSchema,
});
