import { expect } from 'chai';
import { html } from 'lit';
import { fillReport, printReport, type Report } from '../../../packages/elements/src/print/print-report.js';
import { pageWith, textOf } from '../page.js';
import { catchPrint } from './catch-print.js';

const REPORT: Report = {
  title: 'Mijn spiegel',
  language: 'nl',
  body: html`<header><h1>Mijn spiegel</h1></header><p class="watermark">Een spiegel, geen meting</p>`,
};

describe('fillReport', () => {
  it('fills the document with the report, its title and its language', () => {
    const { document } = filledFrame();
    expect(document.title).to.equal('Mijn spiegel');
    expect(document.documentElement.lang).to.equal('nl');
    expect(textOf(document.body)).to.equal('Mijn spiegel Een spiegel, geen meting');
  });

  it('gives it a sheet for A4, and none of the page', () => {
    const page = pageWith();
    const style = page.appendChild(document.createElement('style'));
    style.textContent = 'h1 { font-size: 99px } .watermark { display: none }';
    const view = filledFrame(page);
    expect(view.document.querySelectorAll('style, link')).to.have.length(0);
    const rules = view.document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    expect(rules.find((rule) => rule.startsWith('@page'))).to.match(/size: a4/i);
    const [heading, mirror] = ['h1', '.watermark'].map((selector) => view.document.querySelector(selector));
    expect(heading && view.getComputedStyle(heading).fontSize).to.equal('24px'); // 18pt
    expect(mirror && view.getComputedStyle(mirror).display).to.equal('block');
  });
});

describe('printReport', () => {
  it('prints the report once, from a frame with its title', () => {
    const page = pageWith();
    const printed = catchPrint(page);
    printReport(page, REPORT);
    expect(printed.map(({ text }) => text)).to.deep.equal(['Mijn spiegel Een spiegel, geen meting']);
    expect(page.querySelector('iframe')?.title).to.equal('Mijn spiegel');
  });

  it('takes the frame away after printing, and not before', () => {
    const page = pageWith();
    const printed = catchPrint(page);
    printReport(page, REPORT);
    expect(page.querySelectorAll('iframe')).to.have.length(1);
    printed[0]?.view.dispatchEvent(new Event('afterprint'));
    expect(page.querySelectorAll('iframe')).to.have.length(0);
  });

  it('prints again', () => {
    const page = pageWith();
    const printed = catchPrint(page);
    for (const _time of ['first', 'second']) {
      printReport(page, REPORT);
      printed.at(-1)?.view.dispatchEvent(new Event('afterprint'));
    }
    expect(printed).to.have.length(2);
    expect(page.querySelectorAll('iframe')).to.have.length(0);
  });

  it('leaves nothing behind where a frame cannot stand', () => {
    const place = document.createElement('div'); // in no page, so its frame has no window
    printReport(place, REPORT);
    expect(place.childElementCount).to.equal(0);
  });

  it('changes nothing of the page itself', () => {
    const page = pageWith();
    const before = [document.title, document.adoptedStyleSheets.length, textOf(page)];
    const printed = catchPrint(page);
    printReport(page, REPORT);
    printed[0]?.view.dispatchEvent(new Event('afterprint'));
    expect([document.title, document.adoptedStyleSheets.length, textOf(page)]).to.deep.equal(before);
  });
});

function filledFrame(page = pageWith()) {
  const view = page.appendChild(document.createElement('iframe')).contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('the frame has no window');
  fillReport(view, REPORT);
  return view;
}
