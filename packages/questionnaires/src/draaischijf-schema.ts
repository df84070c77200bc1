// The shape of the content of the draaischijf; draaischijf-types.ts infers from it. The content is built in and proven by a test.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9.-]*$/));
const text = z.string().check(z.regex(/\S/));
const count = z.int().check(z.positive());
const origin = z.enum(['bron', 'eigen']);
const sources = z.array(z.strictObject({ source: id, section: text })).check(z.minLength(1));

const typeId = z.enum(['conformist', 'afhankelijke', 'overlever', 'ondernemer']);
const strategyId = z.enum(['faciliterend', 'pedagogisch', 'compenserend', 'participatief']);
const reading = z.enum(['sluit-aan', 'wrijft', 'averechts']);
const side = z.enum(['hoog', 'laag']);

const four = <T extends z.ZodMiniType>(shape: T) => z.array(shape).check(z.length(4));

export const discModelSchema = z.strictObject({
  /** What comes from the handbook and what is ours. */
  origins: z.strictObject({
    reactions: origin,
    readings: origin,
    positions: origin,
    waysOn: origin,
    language: origin,
    /** The lines on where the work is aimed that are ours, as `<strategy>.<line>`. */
    aimedOwn: z.array(text),
  }),
  types: four(z.strictObject({ id: typeId, willen: side, kunnen: side, strategy: strategyId, sources })),
  strategies: four(z.strictObject({ id: strategyId, type: typeId, sources })),
  combinations: z
    .array(
      z.strictObject({
        type: typeId,
        strategy: strategyId,
        reading,
        /** What the source excepts, and the reading it then has. */
        exception: z.optional(z.strictObject({ reading })),
        sources,
      }),
    )
    .check(z.length(16)),
});

const ways = { strategy: text, form: text, picture: text };

export const discWordsSchema = z.strictObject({
  types: z.record(
    typeId,
    z.strictObject({
      name: text,
      gist: text,
      image: text,
      above: z.strictObject({ cv: text, ambition: text }),
      below: z.strictObject({ attitude: text, communication: text, situation: text }),
      note: z.optional(text),
    }),
  ),
  strategies: z.record(
    strategyId,
    z.strictObject({
      ...{ name: text, gist: text, image: text, content: text, position: text, capital: text },
      language: z.array(text).check(z.minLength(2)),
      aimed: z.strictObject({ employers: text, jongere: text, network: text }),
      note: z.optional(text),
    }),
  ),
  /** By `<type>.<strategy>`. */
  combinations: z.record(id, z.strictObject({ reaction: text, exception: z.optional(text), ...ways })),
});

const titled = z.strictObject({ title: text, text });

export const limitsSchema = z.strictObject({
  is: z.record(id, titled),
  isNot: z.record(id, titled),
  origins: z.record(id, titled),
  group: z.record(id, titled),
  danger: z.strictObject({
    title: text,
    text,
    help: z.record(id, z.strictObject({ label: text, number: z.optional(text), text })),
  }),
});

/** What the jongere may see. Its ids say nothing: which type or strategy they stand for is in `type` and `strategy` alone. */
export const sentencesSchema = z.strictObject({
  /** The last has no type: something else. */
  sentences: z.array(z.strictObject({ id, type: z.optional(typeId), sources: z.optional(sources) })).check(z.length(5)),
  actions: four(z.strictObject({ id, strategy: strategyId, sources })),
  openings: z.array(z.strictObject({ id, sentences: z.optional(z.array(id).check(z.length(2))) })),
  handover: z.array(id),
});

export const sentenceWordsSchema = z.strictObject({
  question: text,
  hint: text,
  about: text,
  /** `short` stands on the disc where there is no room for all of it. */
  sentences: z.record(id, z.strictObject({ text, short: text, more: text })),
  actionsTitle: text,
  actions: z.record(id, z.strictObject({ title: text, short: text, does: z.array(text).check(z.length(3)) })),
  ask: text,
  leads: z.strictObject({ different: text, same: text, none: text }),
  openings: z.record(id, text),
  handover: z.record(id, titled),
});

/** Ten questions; an option without a type is the way out. */
export const recognitionSchema = z
  .array(
    z.strictObject({
      id,
      options: z.array(z.strictObject({ id, type: z.optional(typeId) })).check(z.length(5)),
      sources,
    }),
  )
  .check(z.length(10));

export const recognitionWordsSchema = z.record(
  id,
  z.strictObject({ question: text, options: z.record(id, text), note: z.optional(text) }),
);

export const principlesSchema = z.strictObject({
  principles: z
    .array(
      z.strictObject({
        ...{ id, number: count, base: z.boolean() },
        strategies: z.array(strategyId).check(z.minLength(1)),
        sources,
      }),
    )
    .check(z.length(6)),
  rehearse: z.array(
    z.strictObject({ id, principle: id, strategies: z.array(strategyId).check(z.minLength(1)), origin, sources }),
  ),
});

export const principleWordsSchema = z.strictObject({
  intro: text,
  namesNote: text,
  principles: z.record(
    id,
    z.strictObject({
      name: text,
      alsoCalled: z.optional(text),
      gist: text,
      skills: z.array(text).check(z.minLength(1)),
      remark: text,
    }),
  ),
  rehearse: z.record(id, z.strictObject({ situation: text, say: text, listen: text, caution: z.optional(text) })),
});

const week = z.int().check(z.nonnegative());

export const exampleSchema = z.strictObject({
  start: z.strictObject({
    recognition: z.strictObject({ week, leefgebied: id, types: z.array(typeId), origin }),
    sentence: z.strictObject({ week, leefgebied: id, type: typeId, origin }),
  }),
  sources,
  steps: z.array(
    z.strictObject({
      id,
      date: z.strictObject({ week }),
      leefgebied: id,
      strategy: strategyId,
      /** Empty: it was like none of the four. */
      reactions: z.array(typeId),
      origin,
      sources,
    }),
  ),
});

export const exampleWordsSchema = z.strictObject({
  title: text,
  note: text,
  background: z.array(text),
  start: z.strictObject({ recognition: text, sentence: text }),
  steps: z.record(id, z.strictObject({ title: text, happens: text, tried: text, reaction: text, changed: text })),
  closing: text,
});

/** By id, `algemeen` first. */
export const leefgebiedenSchema = z.record(id, text);

const signal = {
  id,
  /** Where it points, when it does. */
  direction: z.optional(strategyId),
  directionOrigin: z.optional(origin),
  /** It asks to look at the picture of the jongere anew. */
  reopens: z.optional(z.literal(true)),
  sources,
};

export const signalsSchema = z.strictObject({
  general: z.strictObject({ id, sources }),
  signals: z.array(z.strictObject({ ...signal, number: count })).check(z.length(11)),
});

export const signalWordsSchema = z.record(
  id,
  z.strictObject({ title: text, see: text, question: text, better: text, other: text }),
);
export const signalQuestionsSchema = z.record(id, text);

export const gearsSchema = z.strictObject({
  gears: z
    .array(
      z.strictObject({
        id,
        options: z.array(z.strictObject({ id, talk: z.optional(z.literal(true)) })).check(z.length(3)),
        sources,
      }),
    )
    .check(z.length(3)),
  waysOut: z.array(id),
});

export const gearWordsSchema = z.strictObject({
  gears: z.record(id, z.strictObject({ question: text, options: z.record(id, text) })),
  waysOut: z.record(id, text),
});

const meaning = z.strictObject({ means: text, helps: text });

export const gearCoachWordsSchema = z.strictObject({
  note: text,
  gears: z.record(id, z.strictObject({ name: text, gist: text, options: z.record(id, meaning) })),
  waysOut: z.record(id, meaning),
});
