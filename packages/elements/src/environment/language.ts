/**
 * The language to show: that of the nearest `lang` up the tree, through shadow roots, shortened from the right (`nl-NL` to `nl`)
 * until it is one we have; else the first one we have.
 */
export function languageFor(element: Element, available: readonly [string, ...string[]]): string {
  let wanted = nearestLang(element);
  while (wanted !== '') {
    const found = available.find((language) => language.toLowerCase() === wanted.toLowerCase());
    if (found) return found;
    wanted = wanted.slice(0, Math.max(wanted.lastIndexOf('-'), 0));
  }
  return available[0];
}

function nearestLang(element: Element): string {
  let current: Element | null = element;
  while (current) {
    const closest: Element | null = current.closest('[lang]');
    if (closest) return closest.getAttribute('lang') ?? '';
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
