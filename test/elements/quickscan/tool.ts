import '@werkspiegel/elements/quickscan/define';
import type { WerkspiegelQuickscan } from '@werkspiegel/elements';
import * as steps from '../../../stories/support/steps.js';
import { all, emptyPage, pageWith } from '../page.js';
import { until } from '../until.js';

/** How narrow and how wide a screen is, in pixels. */
export const NARROW = 360;

interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<WerkspiegelQuickscan>;
  readonly lang?: string;
  /** A page that keeps the records itself. */
  readonly environment?: Parameters<typeof pageWith>[0];
  /** Says something before the tool does. */
  readonly before?: (page: HTMLElement) => void;
}

/** The tool on a page of its own, with what a person does with it. */
export async function openScan({ attributes = {}, properties = {}, lang = 'nl', environment, before }: Given = {}) {
  const page = environment ? pageWith(environment) : emptyPage();
  page.lang = lang;
  before?.(page);
  const element = document.createElement('werkspiegel-quickscan');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  page.append(element);
  const scan = () => all<HTMLElement>(element, 'werkspiegel-quickscan-scan')[0];
  const settle = async () => {
    await element.updateComplete;
    for (const inner of all<HTMLElement & { updateComplete?: Promise<boolean> }>(element, '*'))
      await inner.updateComplete;
  };
  const radio = (name: string, value: string) =>
    all<HTMLInputElement>(element, `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`)[0];
  return {
    ...{ page, element, scan, settle, radio },
    ready: async () => {
      await until('first question', () => radio('interesse.dieren', 'leuk'));
    },
    goTo: async (section: string) => {
      const button = await until(`section ${section}`, () => all(element, `button[data-section="${section}"]`)[0]);
      (button as HTMLElement).click();
      await settle();
    },
    answer: async (name: string, value: string) => {
      (await until(`answer ${value} of ${name}`, () => radio(name, value))).click();
      await settle();
    },
    chosen: (name: string) =>
      all<HTMLInputElement>(element, `input[name="${CSS.escape(name)}"]`).find(({ checked }) => checked)?.value,
    press: async (text: string) => {
      await steps.press(page, text);
      await settle();
    },
    type: async (name: string, text: string) => {
      const field = await until(
        `field ${name}`,
        () => all<HTMLTextAreaElement>(element, `textarea[name="${CSS.escape(name)}"]`)[0],
      );
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle();
    },
    /** A case under a nickname. */
    begin: async (name: string) => {
      for (const details of all<HTMLDetailsElement>(element, 'details.case')) details.open = true;
      const field = await until('field for a nickname', () => all<HTMLInputElement>(element, 'input[name=name]')[0]);
      field.value = name;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle();
      await steps.press(page, 'Begin');
      await steps.see(page, `Casus ${name}`);
    },
    see: (...texts: readonly string[]) => steps.see(page, ...texts),
    links: () => all<HTMLAnchorElement>(element, '.help a').map((link) => link.getAttribute('href')),
  };
}

/** Nothing of a test stays in the browser. */
export async function clearStorage() {
  sessionStorage.clear();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('werkspiegel-casussen');
    request.onsuccess = resolve;
    request.onerror = resolve;
  });
}
