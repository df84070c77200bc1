import type { QuestionWords, Section } from '@werkspiegel/questionnaires';
import { expect } from 'chai';
import { sectionMinutes, totalMinutes } from '../../../packages/elements/src/item/reading-time.js';

const NO_WORDS: QuestionWords = { title: '', introduction: '', waysOut: {}, sections: {}, elements: {}, items: {} };

describe('sectionMinutes', () => {
  for (const { why, count, minutes } of [
    { why: 'nothing to read, because less than a minute is one', count: 0, minutes: 1 },
    { why: 'half a minute', count: 100, minutes: 1 },
    { why: 'just under one and a half', count: 299, minutes: 1 },
    { why: 'one and a half', count: 300, minutes: 2 },
    { why: 'five', count: 1000, minutes: 5 },
  ]) {
    it(`is ${minutes} with ${why}`, () => {
      expect(sectionMinutes(toSection('a'), toWords('a', count))).to.equal(minutes);
    });
  }

  it('counts all that is read, and nothing of another section', () => {
    const words: QuestionWords = {
      ...NO_WORDS,
      waysOut: { liever: text(20), niet: text(20) },
      sections: { a: { title: text(5), explanation: text(55) }, b: { title: text(500), explanation: text(500) } },
      elements: {
        'a.element': { name: text(10), explanation: text(30) },
        'b.element': { name: text(500), explanation: text(500) },
      },
      items: {
        'a.item': { question: text(40), levels: { laag: text(30), midden: text(30), hoog: text(30), top: text(30) } },
        'b.item': { question: text(500), levels: {} },
      },
    };
    expect(sectionMinutes(toSection('a'), words)).to.equal(2); // 300 words: one less would be 1
    const { 'a.element': element } = words.elements;
    const shorter = { ...words, elements: { 'a.element': { name: text(9), explanation: element?.explanation ?? '' } } };
    expect(sectionMinutes(toSection('a'), shorter)).to.equal(1);
  });

  it('counts words by the space between them', () => {
    const words = toWords('a', 0);
    words.sections.a = { title: '', explanation: `  ${"zo'n 23-plusser,\n\tof niet  ".repeat(75)}` };
    expect(sectionMinutes(toSection('a'), words)).to.equal(2); // 4 x 75
  });

  it('is 1 without words', () => {
    expect(sectionMinutes(toSection('a'), NO_WORDS)).to.equal(1);
  });
});

describe('totalMinutes', () => {
  it('rounds the whole and not the parts', () => {
    const words = { ...NO_WORDS, sections: { ...toWords('a', 150).sections, ...toWords('b', 150).sections } };
    expect(totalMinutes([toSection('a'), toSection('b')], words)).to.equal(2); // 1.5, where each alone is 1
  });

  it('is 1 without sections', () => {
    expect(totalMinutes([], NO_WORDS)).to.equal(1);
  });
});

function toSection(id: string): Section {
  const item = { id: `${id}.item`, kind: 'levels' as const, element: `${id}.element`, revision: 1, levels: [] };
  return { id, items: [item] };
}

/** Words of which those of one section are `count`. */
function toWords(section: string, count: number): QuestionWords {
  return { ...NO_WORDS, sections: { [section]: { title: '', explanation: text(count) } } };
}

function text(count: number): string {
  return 'woord '.repeat(count);
}
