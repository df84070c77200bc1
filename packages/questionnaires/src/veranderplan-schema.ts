// The shape of the content of the veranderplan and what goes with it; veranderplan-types.ts infers from it. The content is built in and proven by a test.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9.-]*$/));
const text = z.string().check(z.regex(/\S/));
const count = z.int().check(z.positive());
const origin = z.enum(['bron', 'eigen']);
const sources = z.array(z.strictObject({ source: id, section: text })).check(z.minLength(1));
const ids = z.array(id).check(z.minLength(1));
const titled = z.strictObject({ title: text, text });
const options = z.record(id, text);
const head = { id, version: text, languages: ids };

const strategyId = z.enum(['faciliterend', 'pedagogisch', 'compenserend', 'participatief']);

export const planSchema = z.strictObject({
  ...head,
  columns: ids,
  origins: z.strictObject({ readings: origin, parallel: origin }),
  parts: z
    .array(
      z.strictObject({
        ...{ id, leefgebied: id, basics: z.array(id), tools: z.array(id) },
        /** It runs beside the others. */
        parallel: z.optional(z.literal(true)),
        strategies: z.array(
          z.strictObject({
            id,
            /** Which strategies of the draaischijf it is like. Empty: none in particular. */
            reading: z.array(strategyId),
            readingOrigin: origin,
            /** Not to be begun without somebody who knows about it. */
            consult: z.optional(z.literal(true)),
          }),
        ),
        ...{ tasks: ids, sources },
      }),
    )
    .check(z.length(7)),
});

export const planWordsSchema = z.strictObject({
  ...{ title: text, explanation: text },
  columns: z.record(id, titled),
  ...{ readingNote: text, consultNote: text },
  parts: z.record(
    id,
    z.strictObject({
      ...{ title: text, explanation: text },
      ...{ basics: z.record(id, titled), tools: z.record(id, titled), strategies: z.record(id, titled) },
      /** By who does it. */
      tasks: options,
    }),
  ),
});

export const approachSchema = z.strictObject({
  ...head,
  waysOut: ids,
  questions: z.array(z.strictObject({ id, kind: z.literal('text'), pictogram: id })).check(z.length(6)),
  sources,
});

const asked = z.strictObject({ label: text, question: text, help: text });

export const approachWordsSchema = z.strictObject({
  ...{ title: text, intro: text, waysOut: options },
  questions: z.record(id, asked),
});

export const wraparoundSchema = z.strictObject({
  ...head,
  phases: z.array(
    z.strictObject({ id, items: z.array(z.strictObject({ id, origin: z.optional(z.literal('eigen')) })), sources }),
  ),
});

export const wraparoundWordsSchema = z.strictObject({
  ...{ title: text, explanation: text },
  phases: z.record(id, z.strictObject({ title: text, explanation: text })),
  items: z.record(id, titled),
});

export const goalsSchema = z.strictObject({
  ...head,
  /** So many goals at a time. */
  max: count,
  make: ids,
  states: ids,
  starters: z.array(z.strictObject({ id, leefgebied: id, pictogram: id, origin })),
  origins: z.strictObject({ max: origin, words: origin }),
  sources,
});

export const goalsWordsSchema = z.strictObject({
  ...{ title: text, intro: text, max: text, full: text },
  make: z.strictObject({ title: text, wat: asked, wanneer: asked, 'met-wie': asked }),
  check: z.strictObject({ question: text, yes: text, smaller: text, help: text }),
  states: z.record(id, z.strictObject({ label: text, text })),
  celebrate: z.strictObject({ title: text, items: options }),
  startersTitle: text,
  starters: options,
});

export const growthSchema = z.strictObject({
  ...head,
  options: ids,
  waysOut: ids,
  leaderWaysOut: ids,
  views: ids,
  origins: z.strictObject({ skills: origin, steps: origin, openings: origin }),
  skills: z.array(z.strictObject({ id, pictogram: id, steps: ids })).check(z.length(10)),
  sources,
});

export const growthWordsSchema = z.strictObject({
  ...{ title: text, intro: text, options, waysOut: options },
  /** What to say when the two views are not the same. */
  differ: z.strictObject({
    ...{ title: text, opening: text, 'jongere-verder': text, 'leider-verder': text, same: text, next: text },
  }),
  // What the leader reads is in `nl` alone:
  ...{ leaderTitle: z.optional(text), leaderIntro: z.optional(text), leaderWaysOut: z.optional(options) },
  skills: z.record(
    id,
    z.strictObject({
      ...{ name: text, self: text },
      /** By step, as the jongere says it. */
      steps: options,
      /** By step, as the leader sees it. */
      leader: z.optional(options),
    }),
  ),
});

export const resultsSchema = z.strictObject({
  ...head,
  moments: z.array(z.strictObject({ id, origin: z.optional(origin) })),
  areas: z
    .array(
      z.strictObject({
        id,
        /** Its own answers: those of two areas are not to be compared. */
        scale: ids,
        note: id,
        /** By answer, where it asks something else than `note`. */
        notes: z.optional(z.record(id, id)),
        /** Only when the jongere agrees and the organisation allows it. */
        sensitive: z.optional(z.literal(true)),
        sources,
      }),
    )
    .check(z.length(10)),
});

export const resultsWordsSchema = z.strictObject({
  ...{ title: text, explanation: text, hint: text, sensitiveHint: text },
  moments: z.record(id, titled),
  notes: options,
  areas: z.record(
    id,
    z.strictObject({
      ...{ label: text, question: text, options, note: text },
      /** About the beginning, with the same answers; and a line about how it was then. */
      ...{ before: text, begin: text },
      notes: z.optional(options),
    }),
  ),
});

export const indicatorsSchema = z.strictObject({
  ...head,
  ...{ options: ids, waysOut: ids, moments: ids },
  origins: z.strictObject({ indicators: origin, cards: origin, options: origin }),
  heads: z.array(z.strictObject({ id, pictogram: id, indicators: z.array(id).check(z.length(4)) })).check(z.length(5)),
  sources,
});

// What is called coach is in `nl` alone.
export const indicatorsWordsSchema = z.strictObject({
  ...{ title: text, intro: text, options, waysOut: options },
  coach: z.optional(z.strictObject({ title: text, note: text, use: text })),
  heads: z.record(id, z.strictObject({ title: text, coach: z.optional(text) })),
  indicators: z.record(id, z.strictObject({ text, coach: z.optional(text) })),
});

export const momentsSchema = z.strictObject({
  ...head,
  origins: z.strictObject({ weeksBefore: origin, lines: origin }),
  moments: z
    .array(
      z.strictObject({
        id,
        /** When to begin, in weeks before the day itself. */
        weeksBefore: count,
        lines: z.array(z.strictObject({ id, origin: z.optional(z.literal('eigen')), sources: z.optional(sources) })),
        sources,
      }),
    )
    .check(z.length(4)),
});

export const momentsWordsSchema = z.strictObject({
  ...{ title: text, explanation: text, dateHint: text, calendarHint: text },
  /** `summary` is what an agenda shows: it tells nobody whom it is about, or why. */
  moments: z.record(id, z.strictObject({ title: text, summary: text, lines: options })),
});
