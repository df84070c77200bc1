// The shape of the content of the two quick scans and the match; quickscan-types.ts infers from it. The content is built in and proven by a test.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9.-]*$/));
const text = z.string().check(z.regex(/\S/));
const origin = z.enum(['bron', 'eigen']);
const sources = z.array(z.strictObject({ source: id, section: text })).check(z.minLength(1));
const ids = z.array(id).check(z.minLength(1));
const titled = z.strictObject({ title: text, text });

/** Where the sentence of an answer belongs: what somebody offers, what to mind, which place suits, and the balanskaart. */
const line = z.enum(['verkoopverhaal', 'gebruiksaanwijzing', 'zoekprofiel', 'balans']);

const item = {
  ...{ id, pictogram: id },
  /** Only the coach sees it: its words are in `nl` alone. */
  for: z.optional(z.literal('coach')),
  /** Without it the sources of the section count. */
  origin: z.optional(z.literal('eigen')),
};

const choice = z.strictObject({
  ...item,
  kind: z.literal('choice'),
  /** Without `line` an option gives no sentence. */
  options: z
    .array(z.strictObject({ id, pictogram: z.optional(id), line: z.optional(line) }))
    .check(z.minLength(2), z.maxLength(3)),
});
const signal = z.strictObject({
  ...item,
  kind: z.literal('signal'),
  leefgebied: id,
  /** The first question of its leefgebied. */
  main: z.optional(z.literal(true)),
  /** `praten` and `hulp` open the help route at once. */
  acute: z.optional(z.literal(true)),
});
const written = z.strictObject({ ...item, kind: z.literal('text'), line: z.optional(line) });
const people = z.strictObject({
  ...item,
  kind: z.literal('people'),
  roles: ids,
  questions: z.array(z.strictObject({ id, options: z.array(id).check(z.minLength(2), z.maxLength(3)) })),
});

export const scanSchema = z.strictObject({
  ...{ id, version: text, languages: ids, waysOut: ids },
  sections: z.array(
    z.strictObject({ id, sources, items: z.array(z.discriminatedUnion('kind', [choice, signal, written, people])) }),
  ),
});

const options = z.record(id, text);

export const scanWordsSchema = z.strictObject({
  ...{ name: text, title: text, introduction: text },
  waysOut: options,
  /** The answers of every signal. Absent in a scan without signals. */
  signal: z.optional(z.strictObject({ goed: text, praten: text, hulp: text })),
  /** A question to try, about nothing; its answer is not kept. */
  practice: z.optional(z.strictObject({ question: text, options, done: text })),
  sections: z.record(id, z.strictObject({ title: text, explanation: text })),
  items: z.record(
    id,
    z.strictObject({
      ...{ label: text, question: text, help: z.optional(text) },
      /** Of a choice alone. */
      options: z.optional(options),
      /** By option: the sentence that somebody else may read, as the jongere says it. */
      lines: z.optional(options),
      // Of people alone:
      roles: z.optional(options),
      questions: z.optional(z.record(id, z.strictObject({ question: text, options }))),
    }),
  ),
});

export const safetySchema = z.strictObject({
  /** The month in which the numbers were checked, as `2026-11`. */
  checked: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  /** Without numbers it is somebody whose number differs by place. */
  lines: z.array(
    z.strictObject({ id, numbers: z.array(z.strictObject({ label: text, tel: z.string().check(z.regex(/^\d+$/)) })) }),
  ),
  /** Where the numbers were checked. */
  pages: z.array(z.strictObject({ name: text, url: z.url() })),
});

export const safetyWordsSchema = z.strictObject({
  ...{ title: text, introduction: text },
  lines: z.record(id, z.strictObject({ who: text, when: text })),
  ...{ stay: text, back: text },
  /** In `nl` alone. */
  coach: z.optional(text),
});

const heading = { id, from: z.array(id) };

export const outcomeSchema = z.strictObject({
  /** What the scan leads to. `from` holds items, or the start of their ids up to a dot. */
  results: z.array(z.strictObject({ ...heading, sources })).check(z.length(7)),
  /** Two columns. The rows belong together by place: the first of a jongere with the first of the coach. */
  form: z.strictObject({
    jongere: z.array(z.strictObject(heading)).check(z.length(8)),
    coach: z.array(z.strictObject({ ...heading, see: z.optional(z.literal('draaischijf')) })).check(z.length(8)),
    sources,
  }),
  products: z.array(z.strictObject({ id, line, origin: z.optional(origin), sources })).check(z.length(4)),
});

export const outcomeWordsSchema = z.strictObject({
  ...{ title: text, introduction: text },
  results: z.strictObject({ title: text, items: z.record(id, titled) }),
  form: z.strictObject({
    ...{ title: text, introduction: text, empty: text },
    headings: z.record(id, text),
  }),
  products: z.record(id, z.strictObject({ title: text, text, empty: text })),
  /** Ticking what somebody else may read. */
  share: z.strictObject({ ...{ title: text, question: text, hint: text }, none: text }),
  /** What is left when everything unticked is gone. */
  copy: z.strictObject({ title: text, text, preview: text }),
  /** Reading it back together. */
  check: z.strictObject({ question: text, hint: text, yes: text, change: text }),
  papers: z.record(id, titled),
});

export const outcomeCoachWordsSchema = z.strictObject({
  ...{ title: text, introduction: text, empty: text },
  headings: z.record(id, titled),
  /** What two abbreviations of the handbook stand for. */
  abbreviations: z.array(z.strictObject({ short: text, long: text, text })),
  /** At the one heading that another tool helps with. */
  see: text,
  share: titled,
  paper: titled,
});

const listed = z.strictObject({ id, sources });
const said = z.strictObject({ id, origin, sources });

export const talkSchema = z.array(said);
export const talkWordsSchema = z.record(id, titled);

export const psychologistSchema = z.strictObject({
  for: z.literal('coach'),
  grounds: z.array(z.strictObject({ id })),
  conditions: z.array(z.strictObject({ id })),
  sources,
});
export const psychologistWordsSchema = z.strictObject({
  ...{ title: text, introduction: text },
  ...{ groundsTitle: text, grounds: options },
  ...{ conditionsTitle: text, conditions: options },
});

export const instrumentsSchema = z.array(
  z.strictObject({ id, url: z.optional(z.url()), use: z.enum(['coach', 'psycholoog']), sources }),
);
export const instrumentsWordsSchema = z.strictObject({
  ...{ title: text, introduction: text },
  instruments: z.record(id, z.strictObject({ name: text, purpose: text, users: text, note: z.optional(text) })),
});

export const matchSchema = z.strictObject({
  aspects: z
    .array(
      z.strictObject({
        id,
        pairs: z.array(
          z.strictObject({
            id,
            jongere: id,
            werkplek: id,
            /** Option of the jongere beside option of the workplace: together something to talk about. */
            differ: z.array(z.tuple([id, id])).check(z.minLength(1)),
          }),
        ),
      }),
    )
    .check(z.length(5)),
  origin,
  sources,
});
export const matchWordsSchema = z.strictObject({
  aspects: z.record(id, z.strictObject({ title: text, explanation: text })),
  pairs: z.record(id, z.strictObject({ label: text, ask: text })),
  verdicts: z.strictObject({
    past: z.strictObject({ word: text, text }),
    bespreken: z.strictObject({ word: text, text }),
    onbekend: z.strictObject({ word: text, text }),
  }),
  employer: z.strictObject({ title: text, introduction: text }),
  agenda: z.strictObject({ title: text, introduction: text, closing: text }),
});

export const agreementsSchema = z.array(listed).check(z.length(10));
export const agreementsWordsSchema = z.record(id, z.strictObject({ title: text, ask: text }));

export const employersSchema = z.strictObject({ groups: z.array(z.strictObject({ id, items: z.array(said) })) });
export const employersWordsSchema = z.strictObject({
  groups: z.record(id, z.strictObject({ title: text, explanation: text })),
  items: z.record(id, titled),
});

export const jobcarvingSchema = z.strictObject({
  questions: z.array(said),
  methods: z.array(listed),
  harrie: z.strictObject({ sources }),
});
export const jobcarvingWordsSchema = z.strictObject({
  ...{ title: text, introduction: text },
  questions: z.record(id, z.strictObject({ ask: text, text })),
  methods: z.record(id, z.strictObject({ name: text, text })),
  harrie: z.strictObject({ title: text, text, letters: z.array(text).check(z.length(6)), refer: text }),
});
