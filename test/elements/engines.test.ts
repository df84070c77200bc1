import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import fc from 'fast-check';

describe('the engine', () => {
  it('lays out the page in a viewport of real pixels', () => {
    expect(innerWidth).to.be.within(400, 4000);
    expect(innerHeight).to.be.within(300, 4000);
  });

  it('shares a constructable sheet with a shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { inline-size: 120px }');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = '<p>tekst</p>';
    expect(root.querySelector('p')?.offsetWidth).to.equal(120);
    host.remove();
  });

  it('takes keys as a user gives them, in a window that has the focus', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    const next = document.body.appendChild(document.createElement('button'));
    let changes = 0;
    input.addEventListener('change', () => {
      changes += 1;
    });
    input.focus();
    await sendKeys({ type: 'gesprek' });
    await sendKeys({ press: 'Tab' });
    expect(input.value).to.equal('gesprek');
    expect(changes).to.equal(1);
    expect(document.activeElement).to.equal(next);
    input.remove();
    next.remove();
  });

  it('runs the accessibility check, and it finds a fault', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    const { violations } = await axe.run(button);
    expect(violations.map(({ id }) => id)).to.deep.equal(['button-name']);
    button.remove();
  });

  it('runs a property', () => {
    fc.assert(fc.property(fc.string(), (text) => [...text].join('') === text));
  });

  for (const { what, present } of [
    { what: 'IndexedDB', present: 'indexedDB' in window },
    { what: 'web locks', present: 'locks' in navigator },
    { what: 'BroadcastChannel', present: 'BroadcastChannel' in window },
    { what: 'form-associated elements', present: 'attachInternals' in HTMLElement.prototype },
    { what: 'the dialog element', present: 'HTMLDialogElement' in window },
  ]) {
    it(`has ${what}`, () => expect(present).to.equal(true));
  }
});
