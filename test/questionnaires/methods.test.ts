import { loadMethods } from '@werkspiegel/questionnaires';
import { expect } from 'chai';
import { methodsSchema, methodWordsSchema } from '../../packages/questionnaires/src/schema.js';
import { elements, questionnaire } from './verbetertool.js';

const { methods, words } = await loadMethods();

describe('the methods', () => {
  it('have the shape that is described', () => {
    expect(methodsSchema.parse(methods)).to.deep.equal(methods);
    for (const each of Object.values(words)) expect(methodWordsSchema.parse(each)).to.deep.equal(each);
  });

  it('stand there once, with their words and no others', () => {
    const ids = methods.map(({ id }) => id);
    expect(ids).to.have.length(new Set(ids).size);
    expect(Object.keys(words.nl ?? {})).to.have.members(ids);
  });

  it('are about elements that exist, and from sources that we know', () => {
    const known = elements.map(({ id }) => id);
    const sources = questionnaire.sources.map(({ id }) => id);
    for (const method of methods) {
      expect(known, method.id).to.include.members(method.elements);
      expect(sources, method.id).to.include.members(method.sources.map(({ source }) => source));
    }
  });

  it('leave treatment to others', () => {
    expect(methods.filter(({ refer }) => refer)).not.to.have.length(0);
  });
});
