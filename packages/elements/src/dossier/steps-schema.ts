// The one definition of every step in a dossier; steps.ts infers from it. Only the door for records loads it.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/\S/));
const text = z.string().check(z.regex(/\S/));
const step = { id, at: z.iso.datetime() };

/** Chosen as important now, in one questionnaire; at most three. The newest counts. */
const prioritiesStep = z.strictObject({
  ...step,
  kind: z.literal('priorities'),
  questionnaire: id,
  elements: z.array(id).check(z.maxLength(3)),
});

/** A goal as it was set, or set anew: of the steps with the same `goal` the newest counts. */
const goalStep = z.strictObject({
  ...step,
  kind: z.literal('goal'),
  goal: id,
  questionnaire: id,
  element: id,
  tip: z.optional(id),
  learn: text,
  /** A calendar day, without a time of day or a time zone. */
  when: z.optional(z.iso.date()),
  withWhom: z.optional(z.enum(['alleen', 'collega', 'leiding', 'jongere', 'partner'])),
  support: z.optional(text),
});

/** 'Heb je dit geprobeerd, wat gebeurde er?' */
const lookedBackStep = z.strictObject({
  ...step,
  kind: z.literal('looked-back'),
  goal: id,
  tried: z.enum(['ja', 'deels', 'nee']),
  happened: z.optional(text),
});

/** The goal makes room for another. */
const goalClosedStep = z.strictObject({
  ...step,
  kind: z.literal('goal-closed'),
  goal: id,
  outcome: z.enum(['gelukt', 'losgelaten']),
});

export const stepSchema = z.discriminatedUnion('kind', [prioritiesStep, goalStep, lookedBackStep, goalClosedStep]);
