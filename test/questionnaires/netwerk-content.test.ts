import { netwerk } from '@werkspiegel/questionnaires/netwerk';
import { parseQuestionnaire } from '@werkspiegel/questionnaires/parse-questionnaire';
import { expect } from 'chai';
import { avoidedIn, textRules, textsIn, words } from './text-rules.js';
import { nl as consultant, whole } from './verbetertool.js';

const questionnaire = await whole(netwerk);
const { structure, advice, sources } = questionnaire;
const { elements, sections } = structure;
const { tips } = advice;
const tipWords = advice.tipWords.nl ?? {};
const content = questionnaire.words.nl;
const texts = textsIn({ words: questionnaire.words, evidenceWords: advice.evidenceWords, tipWords: advice.tipWords });

describe('the content of the network check', () => {
  it('passes the door whole', () => {
    const { structure: parsed } = parseQuestionnaire(JSON.parse(JSON.stringify(questionnaire)), 'netwerk');
    expect(parsed).to.deep.equal(structure);
  });

  it('asks about the seven succesfactoren and the conditions for working together', () => {
    expect(sections).to.have.length(8);
    expect(elements.length).to.be.within(17, 24);
  });

  it('is about other elements than the check of a consultant', () => {
    expect(elements.filter(({ id }) => Object.hasOwn(consultant.elements, id))).to.deep.equal([]);
  });

  it('asks short questions with short answers', () => {
    for (const [id, { question, levels }] of Object.entries(content?.items ?? {})) {
      expect(words(question).length, id).to.be.at.most(16);
      for (const level of Object.values(levels)) expect(words(level).length, id).to.be.at.most(18);
    }
  });

  it('has tips of every grade for every element, to do alone and with others', () => {
    for (const { id } of elements) {
      const own = tips.filter(({ element }) => element === id);
      expect(own.length, id).to.be.at.least(4);
      expect(new Set(own.map(({ grade }) => grade)), id).to.have.property('size', 3);
      expect(new Set(own.map(({ reach }) => reach)), id).to.have.property('size', 2);
    }
  });

  it('begins every tip in words of its own, those of the consultant included', () => {
    const all = [...Object.values(tipWords), ...Object.values(consultant.tips)];
    const beginnings = all.map(({ title, text }) => words(`${title} ${text}`).slice(0, 4).join(' '));
    expect(beginnings.filter((beginning, at) => beginnings.indexOf(beginning) !== at)).to.deep.equal([]);
  });

  it('points into sources that we know', () => {
    const known = sources.map(({ id }) => id);
    expect(known).to.include.members(tips.flatMap((tip) => tip.sources.map(({ source }) => source)));
  });

  for (const { rule, breaks } of textRules) {
    it(`${rule}, in every text`, () => {
      expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
    });
  }

  it('avoids the words that we avoid', () => {
    expect(avoidedIn(texts)).to.deep.equal([]);
  });
});
