import { all } from '../page.js';

/** Words of the model in any form: types, strategies, axes, readings and advice. Begins of words, so that ids and names are seen too. */
export const OF_THE_MODEL =
  /conformist|afhankelijk|overlever|ondernemer|faciliter|pedagog|compens|participatief|willen|kunnen|sluit|wrijft|averechts|zelfbeeld|strateg|advies|advice|mensbeeld|[●▲◆]/i;

/** All that is in the page for who looks closely: the tree with its attributes and values, every style sheet, every accessible name. */
export function everythingIn(element: Element): string {
  const roots = [element, ...all(element, '*')];
  const sheets = roots.flatMap(({ shadowRoot }) =>
    (shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );
  const values = all<HTMLInputElement>(element, 'input, option, select, textarea').flatMap(({ value, name }) => [
    value,
    name,
  ]);
  const trees = roots.map((each) => each.shadowRoot?.innerHTML ?? '');
  const { shadowRoot: _, ...rest } = element;
  return [...trees, ...sheets, ...values, element.outerHTML, document.title, JSON.stringify(Object.keys(rest))].join(
    '\n',
  );
}
