import { draaischijf, type MensbeeldId } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { bothPictures } from '../../../packages/elements/src/draaischijf/both-pictures.js';

const { sentences: content } = draaischijf;

describe('two pictures beside each other', () => {
  for (const { why, sentence, types, kind, coach, openings } of [
    { why: 'the same', sentence: 'kans', types: ['conformist'], kind: 'same', coach: [], openings: ['dezelfde-zin'] },
    {
      ...{ why: 'another one', sentence: 'kans', types: ['overlever'], kind: 'different' },
      ...{ coach: ['eerst-regelen'], openings: ['kans-en-eerst-regelen'] },
    },
    {
      ...{ why: 'two others', sentence: 'leren', types: ['ondernemer', 'conformist'], kind: 'different' },
      ...{ coach: ['kans', 'eigen-plan'], openings: ['kans-en-leren', 'leren-en-eigen-plan'] },
    },
    {
      ...{ why: 'one of two', sentence: 'leren', types: ['afhankelijke', 'overlever'], kind: 'among' },
      ...{ coach: ['eerst-regelen'], openings: ['dezelfde-zin'] },
    },
    { why: 'none of the coach', sentence: 'leren', types: [], kind: 'alone', coach: [], openings: ['dezelfde-zin'] },
    {
      ...{ why: 'something else', sentence: 'iets-anders', types: ['overlever'], kind: 'other' },
      ...{ coach: ['eerst-regelen'], openings: ['geen-zin-gekozen'] },
    },
    {
      ...{ why: 'nothing of either', sentence: 'iets-anders', types: [], kind: 'other' },
      ...{ coach: [], openings: ['geen-zin-gekozen'] },
    },
  ] as const satisfies readonly { types: readonly MensbeeldId[]; [key: string]: unknown }[]) {
    it(`are ${kind} with ${why}`, () => {
      expect(bothPictures(sentence, types, content)).to.deep.equal({ kind, coach, openings });
    });
  }

  it('have one question for each pair that differs', () => {
    for (const { id, type: own } of content.sentences) {
      for (const { type } of content.sentences) {
        if (own === undefined || type === undefined || type === own) continue;
        const { kind, openings } = bothPictures(id, [type], content);
        expect([kind, openings.length]).to.deep.equal(['different', 1]);
      }
    }
  });
});
