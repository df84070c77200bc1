import { expect } from 'chai';
import fc from 'fast-check';
import {
  doubtLines,
  elementBars,
  leftOpen,
  radarPoints,
  reasonText,
  summary,
  tableRows,
  themeBars,
} from '../../../packages/elements/src/verbetertool/profile-words.js';
import { readAnswers } from '../../../packages/elements/src/verbetertool/reading.js';
import { advice, fullAdvice, profileWords, structure, toAnswers } from './harbour.js';

const read = (signs: string) => readAnswers(structure, advice, toAnswers(signs));

describe('summary', () => {
  for (const { why, signs, sentence } of [
    {
      why: 'strengths and growth',
      signs: '314 221 11',
      sentence: 'Je staat sterk in cirkel en anker. Groeien helpt nu het meest bij baken.',
    },
    {
      why: 'one strength',
      signs: '311 111 11',
      sentence: 'Je staat sterk in anker. Groeien helpt nu het meest bij baken.',
    },
    {
      why: 'no strength, but something that is done most',
      signs: '112 111 11',
      sentence: 'Dit doe je nu het meest: cirkel. Groeien helpt nu het meest bij baken.',
    },
    {
      why: 'all at the beginning',
      signs: '111 111 11',
      sentence:
        'Je staat aan het begin, en dat is een goed moment om te kiezen waar je start. Groeien helpt nu het meest bij baken.',
    },
    {
      why: 'all at the highest',
      signs: '444 444 44',
      sentence: 'Je staat sterk in anker, baken en cirkel. Je koos overal de hoogste stap. Geef door wat je kunt.',
    },
  ]) {
    it(`says with ${why}: ${sentence}`, () => {
      expect(summary(read(signs), profileWords)).to.equal(sentence);
    });
  }
});

describe('themeBars', () => {
  it('gives a bar per theme, the highest first', () => {
    expect(themeBars(read('1.2 444 33').profile, profileWords)).to.deep.equal([
      { label: 'Land', score: 4, word: 'hier sta je sterk' },
      { label: 'Lucht', score: 3, word: 'hier sta je sterk' },
      { label: 'Water', score: 1.5, word: 'hier begint het' },
    ]);
  });

  it('ends with the themes without a mean, with what there is to say of them', () => {
    expect(themeBars(read('n.l 2.. 11').profile, profileWords)).to.deep.equal([
      { label: 'Lucht', score: 1, word: 'hier begint het' },
      { label: 'Water', score: undefined, word: 'geen stap gekozen' },
      {
        label: 'Land',
        score: undefined,
        word: 'te weinig beantwoord voor een gemiddelde; Dijk: hier groeit het',
      },
    ]);
  });
});

describe('elementBars', () => {
  it('gives a bar per element with a score, in the order of the questions', () => {
    expect(elementBars(read('n4. 1').profile, profileWords)).to.deep.equal([
      { label: 'Baken', score: 4, word: 'hier sta je sterk' },
      { label: 'Dijk', score: 1, word: 'hier begint het' },
    ]);
  });
});

describe('tableRows', () => {
  it('gives every theme with its elements below it, and how what has no score was left open', () => {
    const rows = tableRows(read('342 .nl n1'), profileWords);
    expect(rows.map(({ label, isTheme, score, word }) => [isTheme ? label : `  ${label}`, score, word])).to.deep.equal([
      ['Water', '3,0', 'hier sta je sterk'],
      ['  Anker', '3,0', 'hier sta je sterk'],
      ['  Baken', '4,0', 'hier sta je sterk'],
      ['  Cirkel', '2,0', 'hier groeit het'],
      ['Land', 'geen', 'geen stap gekozen'],
      ['  Dijk', 'geen', 'niet beantwoord'],
      ['  Eiland', 'geen', 'hoort niet bij je werk'],
      ['  Fort', 'geen', 'zeg je liever niet'],
      ['Lucht', 'geen', 'te weinig beantwoord voor een gemiddelde'],
      ['  Gans', 'geen', 'hoort niet bij je werk'],
      ['  Havik', '1,0', 'hier begint het'],
    ]);
  });

  it('takes the word from the score before it is rounded', () => {
    const reading = read('');
    const [nearly] = tableRows(
      {
        ...reading,
        profile: { ...reading.profile, themes: [{ id: 'water', score: 1.96, onlyElement: undefined }] },
      },
      profileWords,
    );
    expect(nearly).to.deep.include({ score: '2,0', word: 'hier begint het' });
  });
});

describe('tableRows of who said what the organisation makes possible', () => {
  it('says so beside each element, and nothing beside a theme', () => {
    const rows = tableRows(readAnswers(structure, advice, toAnswers('342 111 11', 'jdn w')), profileWords);
    expect(rows.slice(0, 6).map(({ label, organisation }) => [label, organisation])).to.deep.equal([
      ['Water', ''],
      ['Anker', 'ja'],
      ['Baken', 'deels'],
      ['Cirkel', 'nee'],
      ['Land', ''],
      ['Dijk', 'weet ik niet'],
    ]);
    expect(rows[6]?.organisation).to.equal('niet beantwoord');
  });
});

describe('reasonText', () => {
  for (const { why, signs, organisation, reasons } of [
    {
      why: 'the organisation makes it possible',
      signs: '11. ... ..',
      organisation: 'dj',
      reasons: ['Staat hier omdat je organisatie dit mogelijk maakt.', ''],
    },
    {
      why: 'it is not known whether it does, and of another only in part',
      signs: '11. ... ..',
      organisation: 'dw',
      reasons: ['Staat hier omdat je organisatie een punt hieronder maar deels mogelijk maakt.', ''],
    },
    {
      why: 'it is lower',
      signs: '21. ... ..',
      organisation: '',
      reasons: ['Staat hier omdat je hier de meeste ruimte ziet.', ''],
    },
  ]) {
    it(`says that a point stands first because ${why}`, () => {
      const { own } = readAnswers(structure, advice, toAnswers(signs, organisation));
      expect(own.map((point) => reasonText(point, profileWords.words))).to.deep.equal(reasons);
    });
  }
});

describe('doubtLines', () => {
  it('names what nobody knows and where the sources differ', () => {
    const [baken] = readAnswers(structure, fullAdvice, toAnswers('.1. ... ..')).own;
    expect(doubtLines(baken?.doubts ?? [], fullAdvice.doubtWords?.nl ?? {}, profileWords.words)).to.deep.equal([
      'Wat nog niemand weet: Hoe fel brandt het licht?',
      'Waar de bronnen verschillen: Rood of groen?',
    ]);
  });
});

describe('radarPoints', () => {
  it('gives the themes in the order of the questions, with a gap where there is no mean', () => {
    expect(radarPoints(read('1.2 2.. 44').profile, profileWords)).to.deep.equal([
      { label: 'Water', value: 1.5 },
      { label: 'Land', value: undefined },
      { label: 'Lucht', value: 4 },
    ]);
  });
});

describe('leftOpen', () => {
  for (const { why, signs, groups } of [
    { why: 'nothing when all has a level', signs: '123 412 34', groups: [] },
    {
      why: 'the elements by how they were left open',
      signs: 'n1l 1.1 ln',
      groups: [
        { label: 'hoort niet bij je werk', names: ['Anker', 'Havik'] },
        { label: 'zeg je liever niet', names: ['Cirkel', 'Gans'] },
        { label: 'niet beantwoord', names: ['Eiland'] },
      ],
    },
    {
      why: 'one group when only that is there',
      signs: 'nnn nnn nn',
      groups: [
        {
          label: 'hoort niet bij je werk',
          names: ['Anker', 'Baken', 'Cirkel', 'Dijk', 'Eiland', 'Fort', 'Gans', 'Havik'],
        },
      ],
    },
  ]) {
    it(`gives ${why}`, () => {
      expect(leftOpen(read(signs).profile, profileWords)).to.deep.equal(groups);
    });
  }
});

describe('the words of a profile, whatever was answered', () => {
  const signs = fc.stringMatching(/^[1234nl.]{8}$/);

  it('hold no percentage and nothing that was forgotten', () => {
    fc.assert(
      fc.property(signs, (given) => {
        const reading = read(given);
        const { profile } = reading;
        const said = [
          summary(reading, profileWords),
          ...themeBars(profile, profileWords).map(({ label, word }) => `${label} ${word}`),
          ...elementBars(profile, profileWords).map(({ label, word }) => `${label} ${word}`),
          ...tableRows(reading, profileWords).map(({ label, score, word }) => `${label} ${score} ${word}`),
          ...leftOpen(profile, profileWords).map(({ label, names }) => `${label} ${names.join(' ')}`),
        ];
        for (const sentence of said)
          expect(sentence)
            .to.match(/\S/)
            .and.not.match(/undefined|null|NaN|%|\[object/);
      }),
    );
  });

  it('hold a number per theme and element at most, and none over all', () => {
    fc.assert(
      fc.property(signs, (given) => {
        const reading = read(given);
        const { profile } = reading;
        const labels = tableRows(reading, profileWords).map(({ label }) => label);
        expect(labels).to.deep.equal([
          ...['Water', 'Anker', 'Baken', 'Cirkel'],
          ...['Land', 'Dijk', 'Eiland', 'Fort'],
          ...['Lucht', 'Gans', 'Havik'],
        ]);
        const drawn = [...themeBars(profile, profileWords), ...radarPoints(profile, profileWords)];
        expect(new Set(drawn.map(({ label }) => label))).to.deep.equal(new Set(['Water', 'Land', 'Lucht']));
      }),
    );
  });

  it('name every element once: with a score or with how it was left open', () => {
    fc.assert(
      fc.property(signs, (given) => {
        const { profile } = read(given);
        const open = leftOpen(profile, profileWords).flatMap(({ names }) => names);
        const scored = elementBars(profile, profileWords).map(({ label }) => label);
        expect([...open, ...scored]).to.have.members([
          ...['Anker', 'Baken', 'Cirkel', 'Dijk', 'Eiland', 'Fort', 'Gans', 'Havik'],
        ]);
      }),
    );
  });
});
