import { textOf } from '../page.js';

/** What was sent to the printer. */
export interface Printed {
  readonly view: Window;
  /** What stood on the paper, on one line. */
  readonly text: string;
}

/** Catches what frames in this place print, from now on: a browser under test has no printer. */
export function catchPrint(place: ParentNode): readonly Printed[] {
  const printed: Printed[] = [];
  const append = place.append.bind(place);
  place.append = (...nodes) => {
    append(...nodes);
    for (const view of nodes.map((node) => (node instanceof HTMLIFrameElement ? node.contentWindow : null))) {
      if (view) view.print = () => printed.push({ view, text: textOf(view.document.body) });
    }
  };
  return printed;
}
