import type { Draft } from '@werkspiegel/elements';
import { expect } from 'chai';
import fc from 'fast-check';
import { answerItem, finishDraft, goToSection, newDraft } from '../../../packages/elements/src/storage/draft.js';

const questionnaire = { id: 'klein', version: '1.2.0', sections: [{ id: 'vertrouwen' }, { id: 'omgeving' }] };
const BEGUN = new Date('2026-03-02T09:10:00.000Z');
const LATER = new Date('2026-03-02T09:25:30.500Z');

/** A draft that no step can change. */
function draftWith(answers: Draft['answers']): Draft {
  return Object.freeze({ ...newDraft('verbetertool', questionnaire, 'a1', BEGUN), answers: Object.freeze(answers) });
}

describe('newDraft', () => {
  it('begins without answers at the first section', () => {
    expect(newDraft('verbetertool', questionnaire, 'a1', BEGUN)).to.deep.equal({
      format: 'werkspiegel',
      formatVersion: 1,
      id: 'a1',
      kind: 'draft',
      tool: 'verbetertool',
      questionnaire: { id: 'klein', version: '1.2.0' },
      startedAt: '2026-03-02T09:10:00.000Z',
      changedAt: '2026-03-02T09:10:00.000Z',
      answers: {},
      section: 'vertrouwen',
    });
  });
});

describe('answerItem', () => {
  for (const { why, before, item, answer, after } of [
    { why: 'keeps a first answer', before: {}, item: 'a', answer: 'niveau-2', after: { a: 'niveau-2' } },
    { why: 'keeps another answer', before: { a: 'niveau-2' }, item: 'a', answer: 'niveau-3', after: { a: 'niveau-3' } },
    { why: 'takes an answer back', before: { a: 'niveau-2', b: 'x' }, item: 'a', answer: undefined, after: { b: 'x' } },
    { why: 'takes back what was not there', before: { b: 'x' }, item: 'a', answer: undefined, after: { b: 'x' } },
  ]) {
    it(`${why}, and keeps when`, () => {
      const draft = answerItem(draftWith(before), item, answer, LATER);
      expect(draft.answers).to.deep.equal(after);
      expect(draft.changedAt).to.equal('2026-03-02T09:25:30.500Z');
    });
  }
});

describe('goToSection', () => {
  it('keeps where the person is, and no answer less', () => {
    const draft = draftWith({ a: 'niveau-2' });
    expect(goToSection(draft, 'omgeving', LATER)).to.deep.equal({
      ...draft,
      section: 'omgeving',
      changedAt: '2026-03-02T09:25:30.500Z',
    });
  });
});

describe('the steps of a draft, whatever was answered', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,9}$/);
  const drafts = fc.dictionary(id, id).map((answers) => draftWith({ ...answers }));

  it('give the same answers when one is given and taken back', () => {
    fc.assert(
      fc.property(drafts, id, id, (draft, item, answer) => {
        fc.pre(!(item in draft.answers));
        const takenBack = answerItem(Object.freeze(answerItem(draft, item, answer, LATER)), item, undefined, LATER);
        expect(takenBack.answers).to.deep.equal(draft.answers);
      }),
    );
  });

  it('give the last of two answers to one question', () => {
    fc.assert(
      fc.property(drafts, id, id, id, (draft, item, first, last) => {
        const twice = answerItem(Object.freeze(answerItem(draft, item, first, LATER)), item, last, LATER);
        expect(twice).to.deep.equal(answerItem(draft, item, last, LATER));
      }),
    );
  });

  it('finish with the same id, answers and beginning, and without a place to go on', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { section: _section, ...rest } = draft;
        const time = '2026-03-02T09:25:30.500Z';
        const afname = { ...rest, kind: 'afname', changedAt: time, finishedAt: time };
        expect(finishDraft(draft, LATER)).to.deep.equal(afname);
      }),
    );
  });
});
