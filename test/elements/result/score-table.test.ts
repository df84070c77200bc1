import { expect } from 'chai';
import { render } from 'lit';
import { renderScoreTable } from '../../../packages/elements/src/result/score-table.js';
import { pageWith, textOf } from '../page.js';

describe('renderScoreTable', () => {
  it('gives every row its heading, score and word, under the headings of the columns', () => {
    const page = pageWith();
    const headings = { subject: 'Thema', score: 'Stap', word: 'In woorden' };
    const rows = [
      { label: 'Netwerk', isTheme: true, score: '2,5', word: 'hier groeit het' },
      { label: 'Rolmodellen', isTheme: false, score: 'geen', word: 'niet beantwoord' },
    ];
    render(renderScoreTable(headings, rows), page);
    expect(
      [...page.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => textOf(cell as HTMLElement))),
    ).to.deep.equal([
      ['Thema', 'Stap', 'In woorden'],
      ['Netwerk', '2,5', 'hier groeit het'],
      ['Rolmodellen', 'geen', 'niet beantwoord'],
    ]);
    expect([...page.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal([
      'col',
      'col',
      'col',
      'row',
      'row',
    ]);
  });
});
