import { expect } from 'chai';
import { LitElement } from 'lit';
import { QuickCloseController } from '../../../packages/elements/src/environment/quick-close-controller.js';
import { emptyPage } from '../page.js';

class Screen extends LitElement {
  readonly quickClose = new QuickCloseController(this);
  updates = 0;

  protected override updated() {
    this.updates += 1;
  }
}

customElements.define('test-quick-close', Screen);

/** A press of a key, so many milliseconds after the page began. Held down, it comes again and again. */
interface Press {
  readonly at: number;
  readonly key?: string;
  readonly repeat?: boolean;
}

describe('QuickCloseController', () => {
  for (const { why, presses, isClosed } of [
    { why: 'nothing', presses: [], isClosed: false },
    { why: 'Escape once', presses: [{ at: 1000 }], isClosed: false },
    { why: 'Escape once, just after the page began', presses: [{ at: 0 }], isClosed: false },
    { why: 'Escape twice in a row', presses: [{ at: 1000 }, { at: 1200 }], isClosed: true },
    { why: 'Escape twice within 0.7 seconds, just', presses: [{ at: 1000 }, { at: 1700 }], isClosed: true },
    { why: 'Escape twice, slowly', presses: [{ at: 1000 }, { at: 1701 }], isClosed: false },
    {
      why: 'Escape twice, slowly, and once more at once',
      presses: [{ at: 1000 }, { at: 1701 }, { at: 1900 }],
      isClosed: true,
    },
    {
      why: 'Escape held down',
      presses: [{ at: 1000 }, ...[1500, 1530, 1560, 1590].map((at) => ({ at, repeat: true }))],
      isClosed: false,
    },
    {
      why: 'other keys',
      presses: [
        { at: 1000, key: 'Enter' },
        { at: 1100, key: 'Enter' },
      ],
      isClosed: false,
    },
    { why: 'Escape and another key', presses: [{ at: 1000 }, { at: 1100, key: 'Tab' }], isClosed: false },
  ] satisfies { presses: Press[]; [key: string]: unknown }[]) {
    it(`${isClosed ? 'closes' : 'does not close'} with ${why}`, async () => {
      const screen = await openScreen();
      for (const each of presses) press(each);
      expect(screen.quickClose.isClosed).to.equal(isClosed);
    });
  }

  it('has the screen follow at once, and again when it is opened', async () => {
    const screen = await openScreen();
    const { updates } = screen;
    press({ at: 1000 });
    press({ at: 1100 });
    await screen.updateComplete;
    expect(screen.updates).to.equal(updates + 1);
    screen.quickClose.reopen();
    await screen.updateComplete;
    expect(screen.quickClose.isClosed).to.equal(false);
    expect(screen.updates).to.equal(updates + 2);
  });

  it('stays closed with more presses', async () => {
    const screen = await openScreen();
    for (const at of [1000, 1100, 1200, 1300]) press({ at });
    expect(screen.quickClose.isClosed).to.equal(true);
  });

  it('takes two presses to close again', async () => {
    const screen = await openScreen();
    for (const at of [1000, 1100]) press({ at });
    screen.quickClose.reopen();
    press({ at: 1200 });
    expect(screen.quickClose.isClosed).to.equal(false);
    press({ at: 1300 });
    expect(screen.quickClose.isClosed).to.equal(true);
  });

  it('hears it wherever the focus is, also where others stop the key', async () => {
    const screen = await openScreen();
    const field = emptyPage().appendChild(document.createElement('input'));
    field.addEventListener('keydown', (event) => event.stopPropagation());
    press({ at: 1000 }, field);
    press({ at: 1100 }, field);
    expect(screen.quickClose.isClosed).to.equal(true);
  });

  it('leaves the key to others as well', async () => {
    await openScreen();
    const heard: Event[] = [];
    const page = emptyPage();
    page.addEventListener('keydown', (event) => heard.push(event));
    press({ at: 1000 }, page);
    press({ at: 1100 }, page);
    expect(heard.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false, false]);
  });

  it('hears nothing when the screen left the page', async () => {
    const screen = await openScreen();
    screen.remove();
    press({ at: 1000 });
    press({ at: 1100 });
    expect(screen.quickClose.isClosed).to.equal(false);
  });
});

async function openScreen() {
  const screen = new Screen();
  emptyPage().append(screen);
  await screen.updateComplete;
  return screen;
}

/** At a moment of its own, so that nothing has to wait. */
function press({ at, key = 'Escape', repeat = false }: Press, target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: at }));
}
