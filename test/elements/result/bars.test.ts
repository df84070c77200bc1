import { expect } from 'chai';
import { render } from 'lit';
import { type Bar, renderBars } from '../../../packages/elements/src/result/bars.js';
import { pageWith, textOf } from '../page.js';

const BARS: readonly Bar[] = [
  { label: 'Netwerk', score: 4, word: 'hier sta je sterk' },
  { label: 'Werkvloer', score: 1, word: 'hier begint het' },
  { label: 'Onderwijs', score: undefined, word: 'geen stap gekozen' },
];

describe('renderBars', () => {
  it('says every bar in words, in the order given', () => {
    const { items } = renderInPage(BARS);
    expect(items.map((item) => [...item.querySelectorAll('span')].map(textOf))).to.deep.equal([
      ['Netwerk', 'hier sta je sterk'],
      ['Werkvloer', 'hier begint het'],
      ['Onderwijs', 'geen stap gekozen'],
    ]);
  });

  it('draws a bar for its share of four, and none where there is no score', () => {
    const shares = renderInPage(BARS).items.map(shareDrawn);
    expect(shares).to.deep.equal([1, 0.25, undefined]);
  });

  it('is a list to a screen reader, without the drawing', () => {
    const { list, items } = renderInPage(BARS);
    expect(list?.getAttribute('role')).to.equal('list');
    for (const item of items) expect(item.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is empty without bars', () => {
    expect(renderInPage([]).items).to.deep.equal([]);
  });
});

function renderInPage(bars: readonly Bar[]) {
  const page = pageWith();
  render(renderBars(bars), page);
  return { list: page.querySelector('ul'), items: [...page.querySelectorAll('li')] };
}

/** How much of its track is filled. */
function shareDrawn(item: Element): number | undefined {
  const [track, fill] = [...item.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().width);
  return track && fill ? Math.round((fill / track) * 100) / 100 : undefined;
}
