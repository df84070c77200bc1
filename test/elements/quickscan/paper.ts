import { pageWith } from '../page.js';

/** What A4 leaves between the margins of our sheet: 210 less 2 times 18, and 297 less 18 and 20 millimetres. */
const WIDTH_MM = 174;
const HEIGHT_MM = 259;
const PIXELS_PER_MM = 96 / 25.4;

/** How much of a page of A4 is used by what is filled in. */
export function heightOnPaper(fill: (view: Window & typeof globalThis) => void) {
  const frame = pageWith().appendChild(document.createElement('iframe'));
  frame.width = String(WIDTH_MM * PIXELS_PER_MM);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('the frame has no window');
  fill(view);
  return { view, pages: view.document.body.getBoundingClientRect().height / PIXELS_PER_MM / HEIGHT_MM };
}
