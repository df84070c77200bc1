import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { combinationReport } from '../../../packages/elements/src/draaischijf/report.js';
import { fillReport } from '../../../packages/elements/src/print/print-report.js';
import { emptyPage, textOf } from '../page.js';

/** What A4 leaves between the margins of our sheet: 210 less 2 times 18, and 297 less 18 and 20 millimetres. */
const WIDTH_MM = 174;
const HEIGHT_MM = 259;
const PIXELS_PER_MM = 96 / 25.4;

describe('a combination on paper', () => {
  it('fits on one page, whichever it is, with the header of the host on it', () => {
    for (const { type, strategy } of draaischijf.model.combinations) {
      const frame = emptyPage().appendChild(document.createElement('iframe'));
      frame.width = String(WIDTH_MM * PIXELS_PER_MM);
      const view = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!view) throw new Error('the frame has no window');
      const header = Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' });
      fillReport(view, combinationReport(type, strategy, [header]));
      const { body } = view.document;
      expect(body.getBoundingClientRect().height / PIXELS_PER_MM, `${type} ${strategy}`).to.be.at.most(HEIGHT_MM);
      expect(textOf(body)).to.include('Gemeente Waterdam');
      expect(textOf(body)).to.include(draaischijf.words.combinations[`${type}.${strategy}`]?.reaction);
    }
  });
});
