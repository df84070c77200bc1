import { expect } from 'chai';
import { organisationItem } from '../../../packages/elements/src/item/organisation-item.js';
import { fillReport } from '../../../packages/elements/src/print/print-report.js';
import { nl } from '../../../packages/elements/src/result/words.nl.js';
import { NO_WISH, readAnswers } from '../../../packages/elements/src/verbetertool/reading.js';
import { renderReport } from '../../../packages/elements/src/verbetertool/report.js';
import { verbetertool } from '../../../packages/questionnaires/src/verbetertool.js';
import { verbetertoolAdvice } from '../../../packages/questionnaires/src/verbetertool-advice.js';
import { pageWith, textOf } from '../page.js';

/** What A4 leaves between the margins of our sheet: 210 less 2 times 18, and 297 less 18 and 20 millimetres. */
const WIDTH_MM = 174;
const HEIGHT_MM = 259;
const PIXELS_PER_MM = 96 / 25.4;

const { structure } = verbetertool;
const content = verbetertool.words.nl;
const ids = structure.elements.map(({ id }) => id);
const nameOf = (id: string) => content?.elements[id]?.name ?? id;
const byName = ids.toSorted((a, b) => nameOf(b).length - nameOf(a).length);
const [one = '', two = '', three = '', four = '', five = ''] = byName;

/** The longest tip as every tip, with the longest word of caution and the longest places in sources. */
const longest = {
  ...verbetertoolAdvice,
  tips: verbetertoolAdvice.tips.map((tip, at) => ({ ...tip, sources: longestSources()[at % 5] ?? [] })),
  tipWords: {
    nl: Object.fromEntries(
      verbetertoolAdvice.tips.map(({ id }, at) => [id, longestTips()[at % 5] ?? { title: '', text: '' }]),
    ),
  },
};

describe('the profile on paper', () => {
  for (const { why, levels } of [
    { why: 'all was answered', levels: Object.fromEntries(ids.map((id) => [id, '4'])) },
    {
      why: 'half was left open in three ways',
      levels: Object.fromEntries(ids.map((id, at) => [id, '4nl.4444'[at % 8]])),
    },
    { why: 'of no theme there is a mean', levels: Object.fromEntries(firsts().map((id) => [id, '4'])) },
  ]) {
    it(`fits on one page with the longest names, all five points and the longest tips, when ${why}`, () => {
      const low = Object.fromEntries([one, two, three, four, five].map((id) => [id, '1']));
      const { view, height } = onPaper({ ...levels, ...low }, [one, two], [three, four, five]);
      expect(view.document.querySelectorAll('.point')).to.have.length(5);
      expect(height / PIXELS_PER_MM).to.be.at.most(HEIGHT_MM);
    });
  }

  it('holds letters of 8 points and up', () => {
    const { view } = onPaper({ [one]: '1', [two]: '2', [three]: 'n' }, [], []);
    for (const each of view.document.querySelectorAll('.one-page, .one-page *')) {
      const { fontSize } = view.getComputedStyle(each);
      expect(Number.parseFloat(fontSize), each.localName).to.be.at.least(10.6); // 8pt is 10.67px
    }
  });

  it('says at the top that it is no judgement, beside a copy of what the host puts there', () => {
    const { view, header } = onPaper(Object.fromEntries(ids.map((id) => [id, '3'])), [], []);
    expect(textOf(view.document.body)).to.match(
      /^Mijn spiegel Gemaakt op 12 februari 2026 Gemeente Waterdam Een spiegel, geen beoordeling /,
    );
    expect(header.isConnected).to.equal(false);
  });
});

/** @param levels By element: 1 to 4, n or l for a way out; absent or a dot is left open. */
function onPaper(levels: Record<string, string | undefined>, nee: readonly string[], chosen: readonly string[]) {
  if (!content) throw new Error('there are no Dutch words');
  const waysOut: Record<string, string> = { n: 'niet-mijn-werk', l: 'liever-niet' };
  const answers = Object.fromEntries([
    ...structure.sections
      .flatMap(({ items }) => items)
      .flatMap(({ id, element }) => {
        const sign = levels[element] ?? '.';
        return sign === '.' ? [] : [[id, waysOut[sign] ?? `niveau-${sign}`]];
      }),
    ...nee.map((id) => [organisationItem(id), 'nee']),
    ...chosen.map((id) => [organisationItem(id), 'weet-ik-niet']),
  ]);
  const frame = pageWith().appendChild(document.createElement('iframe'));
  frame.width = String(WIDTH_MM * PIXELS_PER_MM);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('the frame has no window');
  const header = Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' });
  const body = renderReport(readAnswers(structure, longest, answers, { ...NO_WISH, chosen }), {
    ...{ profileWords: { structure, content, words: nl }, advice: longest, tipWords: longest.tipWords.nl },
    ...{ finished: new Date('2026-02-12T14:30:00.000Z'), header: [header] },
  });
  fillReport(view, { title: nl.printTitle, language: 'nl', body });
  return {
    view,
    header,
    height: view.document.querySelector('.one-page')?.getBoundingClientRect().height ?? Number.NaN,
  };
}

/** The first element of each theme. */
function firsts(): string[] {
  return structure.sections.flatMap(({ items: [item] }) => item?.element ?? []);
}

function longestTips() {
  const lengthOf = (tip: { title: string; text: string; caution?: string | undefined }) =>
    `${tip.title}${tip.text}${tip.caution ?? ''}`.length;
  return Object.values(verbetertoolAdvice.tipWords.nl ?? {}).toSorted((a, b) => lengthOf(b) - lengthOf(a));
}

function longestSources() {
  const lengthOf = (sources: readonly { readonly section: string }[]) =>
    sources.map(({ section }) => section).join('').length;
  return verbetertoolAdvice.tips.map(({ sources }) => sources).toSorted((a, b) => lengthOf(b) - lengthOf(a));
}
