import { expect } from 'chai';
import fc from 'fast-check';
import { profileText } from '../../../packages/elements/src/verbetertool/profile-text.js';
import { NO_WISH, readAnswers } from '../../../packages/elements/src/verbetertool/reading.js';
import { advice, profileWords, structure, toAnswers } from './harbour.js';

const finished = new Date('2026-02-12T14:30:00.000Z');

const textFor = (signs: string, organisation = '', chosen: readonly string[] = []) =>
  profileText(readAnswers(structure, advice, toAnswers(signs, organisation), { ...NO_WISH, chosen }), {
    profileWords,
    tipWords: advice.tipWords.nl ?? {},
    finished,
  });

describe('profileText', () => {
  it('tells the whole result in words, with the first tip of each point', () => {
    expect(textFor('342 n21 11', '... ..n dj', ['gans'])).to.equal(`Mijn spiegel
Gemaakt op 12 februari 2026
Een spiegel, geen beoordeling en geen meting. Bedoeld voor jou.

Je staat sterk in baken en anker. Groeien helpt nu het meest bij gans.

WAT JE AL DOET
- Baken
- Anker

JE THEMA'S
- Water: hier sta je sterk
- Land: hier begint het
- Lucht: hier begint het

ZELF, DEZE WEEK
- Gans
  Nu: hier begint het. Door jou gekozen. Je organisatie maakt dit mogelijk: deels.
  Tip: Tip gans.eerste-stap.zelf. Zo doe je gans.eerste-stap.zelf.
- Havik
  Nu: hier begint het. Je organisatie maakt dit mogelijk: ja.
  Tip: Tip havik.eerste-stap.zelf. Zo doe je havik.eerste-stap.zelf.
- Cirkel
  Nu: hier groeit het.
  Tip: Tip cirkel.eerste-stap.zelf. Zo doe je cirkel.eerste-stap.zelf.

BESPREKEN MET JE TEAM OF LEIDING
- Fort
  Nu: hier begint het. Je organisatie maakt dit mogelijk: nee.
  Tip: Tip fort.eerste-stap.team. Zo doe je fort.eerste-stap.team.

WAT JE OPENLIET
- hoort niet bij je werk: Dijk
`);
  });

  it('tells of fewer than six elements which they are, and what to try', () => {
    expect(textFor('31')).to.include(`
WAT JE KOOS
- Anker: hier sta je sterk
- Baken: hier begint het

ZELF, DEZE WEEK
- Baken
`);
  });

  it('tells what to pass on when every score is the highest', () => {
    expect(textFor('444 444 44')).to.include('WAT JE KUNT DOORGEVEN\n- Baken\n');
  });

  it('holds the watermark and no number that was measured, whatever was answered', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1234nl.]{8}$/), fc.stringMatching(/^[jdnw.]{8}$/), (signs, organisation) => {
        const text = textFor(signs, organisation);
        expect(text).to.include('geen beoordeling').and.match(/\n$/);
        expect(text).to.not.match(/undefined|null|NaN|%|\[object|\d,\d|\n{3}/);
      }),
    );
  });
});
