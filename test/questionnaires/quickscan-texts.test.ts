import { expect } from 'chai';
import { coachTexts, forJongere, inEach, NOT_FOR_JONGERE, youthTexts } from './quickscan.js';
import { avoidedIn, sentences as sentencesIn, textRules, textsIn, words as wordsIn } from './text-rules.js';

describe('the texts of the quick scans', () => {
  for (const { rule, breaks } of textRules) {
    it(`${rule}, for the coach`, () => {
      // Where a thing can be looked up, its address is the thing.
      const texts = coachTexts.filter(({ text }) => !(rule.includes('address') && text.includes('justis.nl')));
      expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
    });
    for (const { language, texts } of youthTexts) {
      it(`${rule}, in ${language}`, () => {
        expect(texts.filter(({ text }) => breaks(text))).to.deep.equal([]);
      });
    }
  }

  it('avoid the words that we avoid', () => {
    // What somebody else is to remember or to solve is said as the handbook asks it.
    const asked = /verwachting\.onthouden|headings\.(oplossen|onthouden)$/;
    const texts = youthTexts.flatMap((each) => each.texts.filter(({ place }) => !asked.test(place)));
    expect(avoidedIn([...coachTexts, ...texts])).to.deep.equal([]);
  });

  for (const { language, texts } of youthTexts) {
    it(`hold no type, strategy, instrument or diagnosis in ${language}`, () => {
      expect(texts.filter(({ text }) => NOT_FOR_JONGERE.test(text))).to.deep.equal([]);
    });
    if (language === 'nl') continue;
    it(`have sentences of ${language === 'en' ? 15 : 12} words at most in ${language}`, () => {
      const most = language === 'en' ? 15 : 12;
      const long = texts.filter(({ text }) => sentencesIn(text).some((sentence) => wordsIn(sentence).length > most));
      expect(long).to.deep.equal([]);
    });
  }

  it('have labels that fit in a list', () => {
    for (const { language, scan } of inEach) {
      const long = Object.values(scan.items).filter(({ label }) => wordsIn(label).length > 5 || label.length > 30);
      expect(long, language).to.deep.equal([]);
    }
  });

  it('have answers without a full stop, as long as they are one sentence', () => {
    for (const { language, scan } of inEach) {
      const options = Object.values(scan.items).flatMap(({ options = {} }) => Object.values(options));
      expect(
        options.filter((text) => /^[^.]*\.$/.test(text)),
        language,
      ).to.deep.equal([]);
    }
  });

  it('speak to the jongere in every question', () => {
    for (const { language, scan } of inEach) {
      const about = Object.values(forJongere(scan.items)).flatMap(({ question, questions, lines, options }) =>
        textsIn({ question, questions, lines, options }).filter(({ text }) => /\bde jongere\b/i.test(text)),
      );
      expect(about, language).to.deep.equal([]);
    }
  });
});
