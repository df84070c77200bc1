import '@werkspiegel/elements/draaischijf/define';
import { MemoryStore, type RecordStore } from '@werkspiegel/elements';
import { draaischijf, type MensbeeldId, type StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import { nl as caseBar } from '../../../packages/elements/src/cases/words.nl.js';
import { nl as log } from '../../../packages/elements/src/disc-case/log-words.nl.js';
import { nl as around } from '../../../packages/elements/src/disc-case/words.nl.js';
import type { NewStep } from '../../../packages/elements/src/dossier/steps.js';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, pageWith, textOf } from '../page.js';
import { until } from '../until.js';

const { words } = draaischijf;

interface Given {
  /** The day on which it plays, as 2026-05-12. */
  readonly day?: string;
  readonly storage?: RecordStore;
  /** Opens a case with this name; none if it is empty. */
  readonly begin?: string;
}

/** The disc with a clock that is set by hand, and what a coach does with it. */
export async function openCaseTool({ day = '2026-05-12', storage = new MemoryStore(), begin = 'Zebra' }: Given = {}) {
  const clock = { now: at(day) };
  const page = pageWith({ storage, now: () => clock.now });
  const tool = page.appendChild(document.createElement('werkspiegel-draaischijf'));
  await until('cases', () => all(tool, 'details.case')[0]);

  const part = (name: 'log' | 'signals' | 'gears' | 'recognition') =>
    all<HTMLElement>(tool, `[data-part=${name}]`)[0] as HTMLElement;
  const fold = (open: boolean) => {
    for (const details of all<HTMLDetailsElement>(tool, 'details.case')) details.open = open;
  };
  const beginCase = async (name: string) => {
    fold(true);
    const field = await elementWith<HTMLInputElement>(page, 'input[name=name]', (each) => each.checkVisibility());
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await press(page, caseBar.begin.action);
    await see(page, caseBar.open(name));
    fold(false);
  };
  const ask = async (action: string, sign: string) => {
    fold(true);
    await press(page, action);
    await see(page, sign);
    fold(false);
  };
  const select = async (root: HTMLElement, id: string, value: string) => {
    const has = ({ options }: HTMLSelectElement) => [...options].some((option) => option.value === value);
    const field = await elementWith<HTMLSelectElement>(root, `select#${id}`, has);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await tool.updateComplete;
  };
  const radio = async (name: string) => {
    (await elementWith<HTMLLabelElement>(tool, '.rings label', (each) => textOf(each).startsWith(name))).click();
    await tool.updateComplete;
  };
  const onDisc = () =>
    all<HTMLInputElement>(tool, '.rings input').flatMap(({ checked, value }) => (checked ? [value] : []));
  const standing = () => textOf(all<HTMLElement>(tool, '#stands')[0]);
  const stand = () => textOf(all<HTMLElement>(tool, '#stand')[0]);
  const keep = async (name: string) => {
    await press(page, around.stand.inCase.keep(name));
    await see(page, around.stand.inCase.kept(name));
  };
  const openPart = async (name: 'log' | 'signals' | 'gears' | 'recognition') => {
    const details = part(name) as HTMLDetailsElement;
    if (!details.open) details.querySelector('summary')?.click();
    await until(name, () =>
      details.querySelector(name === 'recognition' ? '.recognition' : `werkspiegel-disc-${name}`),
    );
  };
  const inLog = () => part('log').querySelector<HTMLElement>('werkspiegel-disc-log') as HTMLElement;
  const fillIn = async (strategy: StrategieId, reactions: readonly MensbeeldId[], date?: string, note?: string) => {
    await openPart('log');
    const form = await until('log', () => inLog());
    if (all(form, 'form').length === 0) await press(page, log.form.open);
    const strategyRadio = await elementWith<HTMLInputElement>(
      form,
      'input[name=strategy]',
      ({ value }) => value === strategy,
    );
    strategyRadio.click();
    if (reactions.length === 0) {
      (await elementWith<HTMLInputElement>(form, 'input[name=other]', () => true)).click();
    }
    for (const reaction of reactions) {
      const label = words.combinations[`${reaction}.${strategy}`]?.reaction ?? '';
      (await elementWith<HTMLLabelElement>(form, 'label', (each) => textOf(each) === label)).click();
    }
    if (date !== undefined) await type(form, '#date', date);
    if (note !== undefined) await type(form, '#note', note);
    await press(page, log.form.save);
  };
  return {
    ...{ page, tool, part, beginCase, ask, select, radio, onDisc, standing, stand, keep, openPart, inLog, fillIn },
    text: (name: 'log' | 'signals' | 'gears') => textIn(part(name)),
    goTo: (leefgebied: string) => select(tool, 'leefgebied', leefgebied),
    turnClock: async (to: string) => {
      clock.now = at(to);
      tool.requestUpdate();
      await tool.updateComplete;
    },
    /** Adds an entry to the log and waits until it stands there. */
    logs: async (strategy: StrategieId, reactions: readonly MensbeeldId[], date?: string) => {
      await openPart('log');
      const before = await until(
        'the log',
        () => all(inLog(), '.part')[0] && { lines: all(inLog(), '.sum > li').length },
      );
      await fillIn(strategy, reactions, date);
      const isAsked = () => textIn(inLog()).includes(log.keep.title);
      await until('an answer', () => isAsked() || textIn(inLog()).includes(log.added));
      if (isAsked()) await press(page, log.keep.now);
      await until(
        'the entry',
        () => all(inLog(), 'form').length === 0 && all(inLog(), '.sum > li').length > before.lines,
      );
    },
    sum: () => all<HTMLElement>(inLog(), '.sum > li p:first-child').map((line) => textOf(line)),
    ...(begin === '' ? {} : { begun: await beginCase(begin) }),
  };
}

/** Waits until there is an element that fits, also in the shadow roots. */
export async function elementWith<E extends Element>(root: HTMLElement, selector: string, fits: (each: E) => boolean) {
  return until(selector, () => all<E>(root, selector).find(fits));
}

/** What a person reads in it and in the shadow roots right under it. */
export function textIn(root: HTMLElement): string {
  const inside = [root, ...root.querySelectorAll<HTMLElement>('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.children].map((child) => textOf(child as HTMLElement)) : [],
  );
  return [textOf(root), ...inside].join(' ');
}

export async function type(root: HTMLElement, selector: string, text: string) {
  const field = await elementWith<HTMLInputElement>(root, selector, () => true);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Noon where the test runs. */
function at(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** A record of a case with these steps, each dated on its own day. */
export function caseWith(...steps: readonly (NewStep & { readonly date?: string })[]) {
  const time = '2026-01-01T10:00:00.000Z';
  return {
    ...({ format: 'werkspiegel', formatVersion: 1, id: 'zebra-record', kind: 'dossier', tool: 'draaischijf' } as const),
    ...{ startedAt: time, changedAt: time, caseId: 'zebra' },
    steps: [
      { kind: 'named' as const, name: 'Zebra', id: 'n', at: time },
      ...steps.map((step, index) => ({ ...step, id: `s${index}`, at: time })),
    ],
  };
}
export { nl };
