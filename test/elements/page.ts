import { ContextProvider } from '@lit/context';
import { type Environment, environmentContext, MemoryStore } from '@werkspiegel/elements';
import axe from 'axe-core';
import { nl } from '../../packages/elements/src/environment/words.nl.js';
import { nl as nlResult } from '../../packages/elements/src/result/words.nl.js';
import { nl as failures } from '../../packages/elements/src/verbetertool/failures.nl.js';
import { nl as nlRooms } from '../../packages/elements/src/verbetertool/rooms.nl.js';
import { axeOptions } from '../../stories/support/axe-options.js';

/** The words of the interface, to find and judge by. */
export const words = { ...nl, ...nlRooms, failures, wipe: { ...nl.wipe, ...nlRooms.wipe } };
/** Those of the result, which come with it. */
export const resultWords = nlResult;

/** The moment at which every test plays. */
export const NOW = new Date('2026-03-02T09:30:00.000Z');

let pages: HTMLElement[] = [];

afterEach(() => {
  for (const page of pages) page.remove();
  pages = [];
});

/** The main part of a page, gone after the test. */
export function emptyPage() {
  document.documentElement.lang = 'nl';
  document.title = 'Intranet';
  const page = document.body.appendChild(document.createElement('main'));
  page.innerHTML = '<h1>Intranet</h1>';
  pages.push(page);
  return page;
}

/** The same, which gives its environment to what is put in it. */
export function pageWith(given: Partial<Environment> = {}) {
  const page = emptyPage();
  const environment = { language: 'nl', words, storage: new MemoryStore(), now: () => NOW, ...given };
  new ContextProvider(page, { context: environmentContext, initialValue: environment });
  return page;
}

/** What has the focus, also inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What a person reads of it, on one line. */
export function textOf(element: HTMLElement | null | undefined): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  return (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** What a person reads in it and in every shadow root under it, on one line. */
export function allTextOf(root: ParentNode): string {
  return roots(root)
    .flatMap((each) => [...each.children].map((child) => textOf(child as HTMLElement)))
    .join(' ');
}

/** All that fit, in it and in every shadow root under it. */
export function all<E extends Element>(root: ParentNode, selector: string): E[] {
  return roots(root).flatMap((each) => [...each.querySelectorAll<E>(selector)]);
}

function roots(root: ParentNode): ParentNode[] {
  const own = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...[...own, ...inside].flatMap(roots)];
}

/** What axe finds wrong with the page once nothing moves any more, one line per element. */
export async function faultsInPage(): Promise<string[]> {
  const moving = roots(document).flatMap((root) => (root as Document | ShadowRoot).getAnimations?.() ?? []);
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const { violations } = await axe.run(document, axeOptions);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
