import '@werkspiegel/elements/draaischijf/define';
import type { WerkspiegelDraaischijf } from '@werkspiegel/elements';
import { all, emptyPage } from '../page.js';
import { until } from '../until.js';

/** The tool on a page of its own, with what a person does with it. */
export async function openDisc(given: Partial<WerkspiegelDraaischijf> = {}, lang = 'nl') {
  const page = emptyPage();
  page.lang = lang;
  const element = document.createElement('werkspiegel-draaischijf');
  Object.assign(element, given);
  page.append(element);
  await element.updateComplete;
  const disc = await until(
    'disc',
    () => all<HTMLElement & { updateComplete: Promise<boolean> }>(element, 'werkspiegel-disc')[0],
  );
  await disc.updateComplete;
  // On the face of the coach the cases come a moment later.
  if (given.face !== 'samen') await until('cases', () => all(element, 'details.case')[0]);
  const settle = async () => {
    await element.updateComplete;
    await disc.updateComplete;
  };
  const radios = () => all<HTMLInputElement>(element, 'input[type=radio]');
  const labelled = (text: string) => radios().find(({ labels }) => labels?.[0]?.textContent?.includes(text));
  return {
    ...{ page, element, disc, settle, radios },
    /** The values of the radios that are chosen. */
    chosen: () => radios().flatMap(({ checked, value }) => (checked ? [value] : [])),
    choose: async (text: string) => {
      labelled(text)?.click();
      await settle();
    },
    /** What is said between the rings, clockwise from the top right. */
    windows: () =>
      all<SVGElement>(disc, '.window').map(({ textContent }) => (textContent ?? '').trim().replace(/\s+/g, ' ')),
    ring: () => all<HTMLElement>(disc, '.ring')[0] as HTMLElement,
  };
}

/** What a hand does on the ring: it takes hold to the right of the centre and goes round it by so many degrees. */
export function handOn(ring: HTMLElement, pointerType: 'mouse' | 'touch' | 'pen' = 'mouse') {
  const { x, y, width, height } = ring.getBoundingClientRect();
  // A pointer of a test is not one that the browser knows.
  ring.setPointerCapture = () => {};
  const send = (type: string, degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    ring.dispatchEvent(
      new PointerEvent(type, {
        ...{ bubbles: true, composed: true, pointerId: 7, isPrimary: true, button: 0, pointerType },
        clientX: x + width / 2 + width * 0.35 * Math.cos(angle),
        clientY: y + height / 2 + height * 0.35 * Math.sin(angle),
      }),
    );
  };
  return {
    down: (degrees = 0) => send('pointerdown', degrees),
    move: (degrees: number) => send('pointermove', degrees),
    up: (degrees: number) => send('pointerup', degrees),
    cancel: (degrees: number) => send('pointercancel', degrees),
  };
}
