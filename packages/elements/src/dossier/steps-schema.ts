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

/** What the coach calls the case: a nickname or a number, never a name. The newest counts. */
const namedStep = z.strictObject({ ...step, kind: z.literal('named'), name: text });

/** The day it is about, without a time of day or a time zone, and the part of life. */
const about = { date: z.iso.date(), leefgebied: id };
const mensbeeld = z.enum(['conformist', 'afhankelijke', 'overlever', 'ondernemer']);
const strategie = z.enum(['faciliterend', 'pedagogisch', 'compenserend', 'participatief']);

/** What the coach recognised. Without a type: too little, or no clear picture. */
const recognitionStep = z.strictObject({
  ...step,
  ...about,
  kind: z.literal('recognition'),
  types: z.array(mensbeeld),
});

/** The sentence that the jongere chose. Without a type: 'iets anders, of weet ik niet'. */
const sentenceStep = z.strictObject({ ...step, ...about, kind: z.literal('sentence'), type: z.optional(mensbeeld) });

/** What the coach tried, and the reactions it resembled. Without a reaction: 'iets anders'. */
const logStep = z.strictObject({
  ...step,
  ...about,
  kind: z.literal('log'),
  strategy: strategie,
  reactions: z.array(mensbeeld),
  note: z.optional(text),
});

/** How the disc was set. The newest of a leefgebied counts. */
const discStep = z.strictObject({
  ...step,
  ...about,
  kind: z.literal('disc'),
  type: z.optional(mensbeeld),
  strategy: z.optional(strategie),
});

/** A check-in on the signals to reconsider: those that were seen, by id, with the strategy in use. */
const signalsStep = z.strictObject({
  ...step,
  ...about,
  kind: z.literal('signals'),
  strategy: z.optional(strategie),
  seen: z.array(id),
});

/** The three quick questions for when nothing moves: what was answered, by the id of the question. */
const gearsStep = z.strictObject({ ...step, ...about, kind: z.literal('gears'), answers: z.record(id, id) });

/** A step that counts no more. */
const withdrawnStep = z.strictObject({ ...step, kind: z.literal('withdrawn'), step: id });

/** A small goal of the jongere as it was set, or set anew: of the steps with the same `goal` the newest counts. */
const smallGoalStep = z.strictObject({
  ...step,
  kind: z.literal('small-goal'),
  goal: id,
  what: text,
  when: z.optional(z.iso.date()),
  withWhom: z.optional(text),
});

const smallGoalClosedStep = z.strictObject({
  ...step,
  kind: z.literal('small-goal-closed'),
  goal: id,
  outcome: z.enum(['gelukt', 'losgelaten']),
});

export const stepSchema = z.discriminatedUnion('kind', [
  prioritiesStep,
  goalStep,
  lookedBackStep,
  goalClosedStep,
  namedStep,
  recognitionStep,
  sentenceStep,
  logStep,
  discStep,
  signalsStep,
  gearsStep,
  withdrawnStep,
  smallGoalStep,
  smallGoalClosedStep,
]);
