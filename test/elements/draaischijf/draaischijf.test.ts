import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, textOf } from '../page.js';
import { catchPrint } from '../print/catch-print.js';
import { until } from '../until.js';
import { handOn, openDisc } from './tool.js';

const { model, words, limits } = draaischijf;

function closeQuickly() {
  for (let times = 0; times < 2; times += 1) dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
}

describe('werkspiegel-draaischijf', () => {
  it('begins with nothing chosen, the help route first, and the four matches in sight', async () => {
    const { element, chosen, windows } = await openDisc();
    expect(chosen()).to.deep.equal([]);
    expect(windows()).to.deep.equal(Array(4).fill('● sluit aan'));
    const help = all<HTMLElement>(element, '[part=help]')[0];
    expect(textOf(help)).to.include(limits.danger.title).and.include('112').and.include('0800-2000');
    const [fieldset] = all(element, 'fieldset');
    expect(help && fieldset && help.compareDocumentPosition(fieldset)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(allTextOf(element)).to.include(nl.notKept).and.include(nl.notTogether).and.include(nl.chooseBoth);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  for (const { type, strategy, reading, exception } of model.combinations) {
    it(`shows what to expect of ${type} and ${strategy}, and three ways on`, async () => {
      const { element, choose } = await openDisc();
      await choose(words.types[type].name);
      await choose(words.strategies[strategy].name);
      const card = textOf(all<HTMLElement>(element, '[part=combination]')[0]);
      const own = words.combinations[`${type}.${strategy}`];
      for (const text of [own?.reaction, own?.strategy, own?.form, own?.picture, nl.reading[reading], nl.readingOwn]) {
        expect(card).to.include(text);
      }
      expect(card.includes(nl.exception)).to.equal(exception !== undefined);
      if (own?.exception) expect(card).to.include(own.exception);
      expect(textOf(all<HTMLElement>(element, '.heard')[0])).to.include(own?.reaction);
    });
  }

  it('turns the drawing when a strategy is chosen, and says it in the windows', async () => {
    const { choose, windows } = await openDisc();
    await choose('Overlever');
    await choose('Pedagogisch');
    // Clockwise from the top right: conformist, ondernemer, overlever, afhankelijke.
    expect(windows()).to.deep.equal(['▲ wrijft', '◆ averechts', '▲ wrijft', '◆ averechts']);
  });

  it('keeps the strategy when another self-image is chosen', async () => {
    const { choose, chosen } = await openDisc();
    await choose('Overlever');
    await choose('Pedagogisch');
    await choose('Ondernemer');
    expect(chosen()).to.deep.equal(['ondernemer', 'pedagogisch']);
  });

  it('is two groups of native radios, with names', async () => {
    const { element, radios, disc } = await openDisc();
    expect(all(element, 'fieldset').map((group) => group.querySelector('legend')?.textContent)).to.deep.equal([
      nl.types,
      nl.strategies,
    ]);
    expect(new Set(radios().map(({ name }) => name))).to.have.property('size', 2);
    expect(disc.getAttribute('aria-hidden')).to.equal('true');
  });

  it("takes the help route of the host in place of the country's", async () => {
    const { element } = await openDisc({
      help: [{ label: 'Crisisdienst Waterdam', number: '012 345', text: 'Bel altijd.' }],
    });
    const help = textOf(all<HTMLElement>(element, '[part=help]')[0]);
    expect(help).to.include('Crisisdienst Waterdam: 012 345').and.not.include('0800-2000');
  });

  it('has all sixteen in a table, with the matches marked and bold', async () => {
    const { page, element } = await openDisc();
    await press(page, nl.all.title);
    await see(page, nl.all.caption);
    const cells = all<HTMLElement>(element, 'td');
    expect(cells).to.have.length(16);
    expect(cells.filter((cell) => textOf(cell).startsWith('● sluit aan'))).to.have.length(4);
    const bold = cells.filter((cell) => Number(getComputedStyle(cell).fontWeight) >= 600);
    expect(bold.map((cell) => textOf(cell))).to.deep.equal(Array(4).fill('● sluit aan'));
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('prints the chosen combination', async () => {
    const { page, element, choose } = await openDisc();
    await choose('Ondernemer');
    await choose('Compenserend');
    const printed = catchPrint(element.shadowRoot ?? document.body);
    await press(page, nl.print);
    const own = words.combinations['ondernemer.compenserend'];
    await until('paper', () => printed.length === 1);
    for (const text of [own?.reaction, own?.exception, own?.strategy, own?.form, own?.picture, nl.notTogether]) {
      expect(printed[0]?.text).to.include(text);
    }
  });

  it('leaves nothing that is on its way to the printer behind another face, nor when it hides itself', async () => {
    const { page, element, choose } = await openDisc();
    await choose('Ondernemer');
    await choose('Compenserend');
    catchPrint(element.shadowRoot ?? document.body);
    for (const go of [() => press(page, nl.toTogether), () => press(page, nl.toEyes), closeQuickly]) {
      await press(page, nl.print);
      await until('frame', () => all(element, 'iframe').length === 1);
      await go();
      await element.updateComplete;
      expect(all(element, 'iframe')).to.deep.equal([]);
      element.face = element.face === 'coach' ? 'samen' : 'coach';
      await element.updateComplete;
      element.face = 'coach';
      await element.updateComplete;
    }
  });

  it('hides itself when Escape is pressed twice, and comes back as it was', async () => {
    const { page, element, choose, chosen } = await openDisc();
    await choose('Overlever');
    closeQuickly();
    await element.updateComplete;
    expect(allTextOf(element)).to.equal(nl.reopen);
    expect(focused()?.textContent).to.equal(nl.reopen);
    await press(page, nl.reopen);
    await element.updateComplete;
    expect(chosen()).to.deep.equal(['overlever']);
    expect(textOf(focused() as HTMLElement)).to.equal(nl.title);
  });

  it('keeps nothing', async () => {
    // Other tests may have left something here.
    const kept = () => [localStorage.length, sessionStorage.length];
    const before = kept();
    const { choose } = await openDisc();
    await choose('Overlever');
    await choose('Compenserend');
    expect(kept()).to.deep.equal(before);
  });
});

describe('the ring under a hand', () => {
  for (const pointer of ['mouse', 'touch', 'pen'] as const) {
    it(`turns by ${pointer}, clicks into place, and chooses what comes to stand there`, async () => {
      const { choose, chosen, ring, settle } = await openDisc();
      await choose('Conformist');
      const hand = handOn(ring(), pointer);
      hand.down();
      for (const degrees of [10, 30, 50, 70]) hand.move(degrees);
      hand.up(70);
      await settle();
      // A quarter clockwise brings what stood top left, pedagogisch, to the top right.
      expect(chosen()).to.deep.equal(['conformist', 'pedagogisch']);
    });
  }

  it('changes nothing in the tree while it is held, and once when it is let go', async () => {
    const { choose, ring, settle, disc, element } = await openDisc();
    await choose('Conformist');
    const before = [element, disc].map((host) => host.shadowRoot?.innerHTML);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const hand = handOn(ring());
    hand.down();
    for (const root of [element.shadowRoot, disc.shadowRoot]) {
      if (root) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    const angles = new Set<string>();
    for (let degrees = 5; degrees <= 85; degrees += 10) {
      hand.move(degrees);
      await new Promise(requestAnimationFrame);
      angles.add(getComputedStyle(ring()).rotate);
    }
    changes.push(...observer.takeRecords());
    expect(changes).to.deep.equal([]);
    expect(angles.size).to.equal(9);
    hand.up(85);
    await settle();
    expect([element, disc].map((host) => host.shadowRoot?.innerHTML)).to.not.deep.equal(before);
    observer.disconnect();
  });

  it('goes back to the nearest place when the browser takes the pointer', async () => {
    const { ring, settle, windows } = await openDisc();
    const hand = handOn(ring());
    hand.down();
    for (const degrees of [10, 20, 30]) hand.move(degrees);
    hand.cancel(30);
    await settle();
    expect(windows()).to.deep.equal(Array(4).fill('● sluit aan'));
    expect(ring().classList.contains('held')).to.equal(false);
  });

  it('takes a tap for a choice', async () => {
    const { chosen, ring, settle } = await openDisc();
    const hand = handOn(ring());
    hand.down(-45);
    hand.up(-45);
    await settle();
    expect(chosen()).to.deep.equal(['faciliterend']);
  });

  it('takes a tap on the outer ring for a choice', async () => {
    const { chosen, disc, settle } = await openDisc();
    all<SVGElement>(disc, 'g.part')[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    expect(chosen()).to.deep.equal(['overlever']);
  });
});
