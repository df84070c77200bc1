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
  levels: z.array(id).check(z.length(4, 'een vraag heeft vier niveaus')),
});

export const structureSchema = z.strictObject({
  id,
  version: text,
  languages: z.array(language).check(z.minLength(1, 'noem minstens één taal')),
  waysOut: z.array(id),
  sections: z
    .array(
      z.strictObject({
        id,
        sources: z.array(sourceReference),
        items: z.array(levelsItem).check(z.minLength(1, 'een thema heeft minstens één vraag')),
      }),
    )
    .check(z.minLength(1, 'een vragenlijst heeft minstens één thema')),
  elements: z.array(z.strictObject({ id, number: text, section: id, sources: z.array(sourceReference) })),
});

export const questionWordsSchema = z.strictObject({
  waysOut: z.record(id, text),
  sections: z.record(id, z.strictObject({ title: text, explanation: text })),
  elements: z.record(id, z.strictObject({ name: text, explanation: text })),
  items: z.record(id, z.strictObject({ question: text, levels: z.record(id, text) })),
});

export const evidenceSchema = z.strictObject({
  rows: z.record(
    id,
    z.strictObject({
      literature: z.optional(z.array(count).check(z.minLength(1, 'laat dit weg als er geen bron is'))),
      mentions: z.optional(z.union([count, z.literal('not-stated')], "geef een aantal of 'not-stated'")),
    }),
  ),
  elements: z.record(
    id,
    z.strictObject({
      rows: z.array(z.strictObject({ id, own: z.boolean() })),
      contested: z.optional(z.literal(true)),
      notYetSupported: z.optional(z.literal(true)),
    }),
  ),
});

export const evidenceWordsSchema = z.strictObject({
  rows: z.record(id, text),
  elements: z.record(id, z.strictObject({ remark: text, contested: z.optional(text) })),
});

export const tipsSchema = z.array(
  z.strictObject({
    id,
    element: id,
    grade: z.enum(['eerste-stap', 'verdiepen', 'doorgeven']),
    reach: z.enum(['zelf', 'team']),
    phases: z.array(z.enum(['vooraf', 'eerste-gesprek', 'zoekperiode', 'plangesprek', 'verloop', 'nazorg'])),
    doelgroepen: z.array(
      z.enum([
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
      ]),
    ),
    origin: z.enum(['bron', 'eigen']),
    sources: z.array(sourceReference),
  }),
);

export const tipWordsSchema = z.record(id, z.strictObject({ title: text, text, caution: z.optional(text) }));

export const sourcesSchema = z.array(
  z.strictObject({ id, name: text, title: text, makers: text, year: z.optional(text), note: z.optional(text) }),
);

export const adviceSchema = z.strictObject({
  evidence: evidenceSchema,
  evidenceWords: z.record(language, evidenceWordsSchema),
  tips: tipsSchema,
  tipWords: z.record(language, tipWordsSchema),
});

/** A whole questionnaire as a host brings it: what is asked, its words per language, and with it what is known and advised. */
export const questionnaireSchema = z.strictObject({
  structure: structureSchema,
  words: z.record(language, questionWordsSchema),
  advice: adviceSchema,
  sources: sourcesSchema,
});
