import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render } from 'lit';
import { newDossier } from '../../../../packages/elements/src/dossier/dossier.js';
import '../../../../packages/elements/src/quickscan/workplace/define.js';
import type { AnswersChangedEvent } from '../../../../packages/elements/src/quickscan/room-events.js';
import { nl } from '../../../../packages/elements/src/quickscan/workplace/words.nl.js';
import type { Answers } from '../../../../packages/elements/src/storage/record.js';
import { keepAnswers } from '../../../../stories/support/room-tool.js';
import { after } from '../../../../stories/support/scan.js';
import { choose, element as found, press, see } from '../../../../stories/support/steps.js';
import { ONE_PLACE, TWO_PLACES } from '../../../../stories/support/workplaces.js';
import { all, allTextOf, emptyPage, faultsInPage, focused, NOW, textOf } from '../../page.js';

const WORKSHOP = 'fietsenmaker bij het station';
const BAKERY = 'bakkerij 2';

/** As the tool does it: what was told comes down at its own next update. */
function keepLater(event: AnswersChangedEvent) {
  const { currentTarget: room, changes } = event;
  queueMicrotask(() =>
    setTimeout(() =>
      Object.assign(room as object, { answers: after((room as unknown as { answers: Answers }).answers, changes) }),
    ),
  );
}

async function openRoom(
  answers: Answers = {},
  onChanged: (event: AnswersChangedEvent) => void = keepAnswers('answers'),
) {
  const page = emptyPage();
  page.style.width = '360px';
  render(
    html`
      <werkspiegel-quickscan-workplace .answers=${answers} @answers-changed=${onChanged}></werkspiegel-quickscan-workplace>
    `,
    page,
  );
  const room = page.querySelector('werkspiegel-quickscan-workplace');
  if (!room) throw new Error('There is no room');
  await see(page, 'Kijk rond');
  const button = (text: string) =>
    all<HTMLButtonElement>(room, 'button').find((each) => (each.ariaLabel ?? textOf(each)) === text);
  return {
    page,
    room,
    button,
    text: () => allTextOf(room),
    type: async (id: string, text: string) => {
      const field = await found<HTMLInputElement>(page, 'input, textarea', (each) => each.id === id);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await room.updateComplete;
    },
    chosen: () =>
      all<HTMLInputElement>(room, 'input').flatMap(({ checked, name, value }) => (checked ? [`${name}=${value}`] : [])),
  };
}

describe('the workplaces', () => {
  it('begin with a first one, which asks nothing that has to be typed', async () => {
    const { page, room } = await openRoom();
    await see(page, nl.list.none);
    await press(page, nl.add.action);
    await see(page, 'Hoe druk is het');
    expect(room.answers).to.deep.equal({ '1.naam': nl.nameless(1) });
    expect(textOf(focused() as HTMLElement)).to.equal('Sfeer');
  });

  it('bring a person to what was added, taken away and put back, however late it comes down', async () => {
    const { page, button } = await openRoom({}, keepLater);
    await press(page, nl.add.action);
    await see(page, 'Hoe druk is het');
    expect(textOf(focused() as HTMLElement)).to.equal('Sfeer');
    await press(page, nl.back);
    await see(page, nl.list.open(nl.nameless(1)));
    button(nl.list.remove + nl.list.of(nl.nameless(1)))?.click();
    await see(page, nl.undo);
    expect(textOf(focused() as HTMLElement)).to.equal(nl.undo);
    await press(page, nl.undo);
    await see(page, nl.list.open(nl.nameless(1)));
    expect(textOf(focused() as HTMLElement)).to.equal(nl.nameless(1));
  });

  it('take the number after the highest there ever was here, also after one is taken away', async () => {
    const { page, room, type, button } = await openRoom(TWO_PLACES);
    button(nl.list.remove + nl.list.of(BAKERY))?.click();
    await see(page, nl.removed(BAKERY));
    await type('add', 'garage');
    await press(page, nl.add.action);
    await see(page, nl.back);
    expect(Object.keys(room.answers)).to.include('4.naam').and.not.include('3.naam');
  });

  it('never take the number of one that was taken away, also when the page is loaded again', async () => {
    const first = await openRoom(TWO_PLACES);
    first.button(nl.list.remove + nl.list.of(BAKERY))?.click();
    await see(first.page, nl.removed(BAKERY));
    const { page, room } = await openRoom(first.room.answers);
    await press(page, nl.add.action);
    await see(page, nl.back);
    expect(Object.keys(room.answers)).to.include('4.naam').and.not.include('3.naam');
  });

  it('stay in sight when a case is begun on the tour', async () => {
    const { page, room, text } = await openRoom(ONE_PLACE);
    await press(page, nl.list.open(WORKSHOP));
    await see(page, 'Hoe druk is het');
    room.answers = {}; // as long as the case is being taken up
    room.dossier = newDossier('quickscan', 'd1', NOW, 'begonnen');
    await room.updateComplete;
    room.answers = ONE_PLACE;
    await room.updateComplete;
    expect(text()).to.include('Hoe druk is het');
  });

  it('warn of personal data in a name', async () => {
    const { page, type } = await openRoom();
    await type('add', 'bel 06-12345678');
    await see(page, 'Dit lijkt op een telefoonnummer');
  });

  it('get another name', async () => {
    const { page, room, type, button } = await openRoom(TWO_PLACES);
    button(nl.list.rename + nl.list.of(BAKERY))?.click();
    await see(page, nl.rename.action);
    expect(focused()?.id).to.equal('rename');
    await type('rename', 'bakker om de hoek');
    await press(page, nl.rename.action);
    await see(page, nl.said.renamed('bakker om de hoek'));
    expect(room.answers['3.naam']).to.equal('bakker om de hoek');
    expect(textOf(focused() as HTMLElement)).to.equal('bakker om de hoek');
  });

  it('are taken away with all that is known of them, and put back as they were', async () => {
    const { page, room, button, text } = await openRoom(TWO_PLACES);
    button(nl.list.remove + nl.list.of(WORKSHOP))?.click();
    await see(page, nl.removed(WORKSHOP));
    expect(Object.keys(room.answers).filter((id) => id.startsWith('2.'))).to.deep.equal([]);
    expect(textOf(focused() as HTMLElement)).to.equal(nl.undo);
    await press(page, nl.undo);
    await see(page, nl.said.restored(WORKSHOP));
    expect(room.answers).to.deep.include(TWO_PLACES);
    expect(text()).not.to.include(nl.removed(WORKSHOP));
  });

  it('cannot be put back into another case', async () => {
    const { page, room, button, text } = await openRoom(TWO_PLACES);
    button(nl.list.remove + nl.list.of(BAKERY))?.click();
    await see(page, nl.removed(BAKERY));
    room.dossier = newDossier('quickscan', 'd1', NOW, 'eerst');
    await room.updateComplete;
    room.dossier = newDossier('quickscan', 'd2', NOW, 'ander');
    room.answers = ONE_PLACE;
    await room.updateComplete;
    expect(text()).to.include(WORKSHOP).and.not.include(nl.undo);
  });

  it('say in words how far they are, without a number', async () => {
    const { page } = await openRoom(TWO_PLACES);
    await see(page, 'Bekeken: Sfeer, Taken, Vaardigheden', 'Begonnen: Taken, Leiding en groei. Nog leeg: Vaardigheden');
  });
});

describe('a workplace', () => {
  it('is looked at by one aspect at a time, in any order, and an answer can be taken back', async () => {
    const { page, room, button, chosen } = await openRoom(TWO_PLACES);
    await press(page, nl.list.open(BAKERY));
    await see(page, 'Hoe druk is het');
    expect(all(room, 'fieldset')).to.have.length(5);
    await press(page, 'Mensen op en rond het werk');
    await see(page, 'Spreek je hier klanten');
    expect(chosen()).to.deep.equal([]);
    await choose(page, 'Een enkele keer');
    expect(room.answers['3.netwerk.klanten']).to.equal('weinig');
    await press(page, nl.previous('Leiding en groei'));
    await see(page, 'Hoe laat begint de werkdag?');
    expect(chosen()).to.deep.equal(['leiding.tijden=vroeg']);
    const clear = all<HTMLButtonElement>(room, '[data-clear="leiding.tijden"]')[0];
    clear?.click();
    await room.updateComplete;
    expect(chosen()).to.deep.equal([]);
    expect(room.answers).not.to.have.property('3.leiding.tijden');
    expect((focused() as HTMLInputElement).name).to.equal('leiding.tijden');
    button(nl.back)?.click();
    await see(page, nl.list.title);
    expect(textOf(focused() as HTMLElement)).to.equal(BAKERY);
  });

  it('is filled in from front to back with a thumb, without typing', async () => {
    const { page, room, button } = await openRoom();
    await press(page, nl.add.action);
    for (const title of ['Taken', 'Vaardigheden', 'Leiding en groei', 'Mensen op en rond het werk', undefined]) {
      await room.updateComplete;
      for (const set of all<HTMLFieldSetElement>(room, 'fieldset')) set.querySelector('label')?.click();
      await room.updateComplete;
      button(title === undefined ? nl.done : nl.next(title))?.click();
    }
    await see(
      page,
      nl.list.progress(['Sfeer', 'Taken', 'Vaardigheden', 'Leiding en groei', 'Mensen op en rond het werk'], [], []),
    );
    expect(Object.values(room.answers)).to.have.length(27 + 1); // every choice, and the name
  });

  it('is filled in with keys alone', async () => {
    const { page, room, chosen } = await openRoom();
    room.focus();
    await room.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'kas' });
    await sendKeys({ press: 'Enter' });
    await see(page, 'Hoe druk is het');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await room.updateComplete;
    expect(room.answers).to.deep.equal({ '1.naam': 'kas', '1.sfeer.drukte': 'rustig' });
    await sendKeys({ press: 'Tab' });
    expect(textOf(focused() as HTMLElement)).to.equal(nl.clear);
    await sendKeys({ press: 'Enter' });
    await room.updateComplete;
    expect(chosen()).to.deep.equal([]);
    expect((focused() as HTMLInputElement).name).to.equal('sfeer.drukte');
  });

  it('has large targets, and fits on a telephone', async () => {
    const { page, room } = await openRoom(TWO_PLACES);
    await press(page, nl.list.open(WORKSHOP));
    await press(page, nl.agreements.title(WORKSHOP));
    await see(page, nl.agreements.explanation);
    const targets = all<HTMLElement>(room, 'button, summary, label.answer, textarea').filter(
      (each) => each.getBoundingClientRect().height > 0,
    );
    expect(targets.length).to.be.greaterThan(40);
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(56);
      expect(target.getBoundingClientRect().right, textOf(target)).to.be.at.most(page.getBoundingClientRect().right);
    }
  });

  it('keeps own words while they are typed, and nothing when they are gone', async () => {
    const { page, room, type } = await openRoom(ONE_PLACE);
    await press(page, nl.list.open(WORKSHOP));
    await type('sfeer.opviel', 'Het ruikt naar olie');
    expect(room.answers['1.sfeer.opviel']).to.equal('Het ruikt naar olie');
    await type('sfeer.opviel', '');
    expect(room.answers).not.to.have.property('1.sfeer.opviel');
  });

  it('has ten agreements to tick, each with room for a few words', async () => {
    const { page, room, type } = await openRoom(ONE_PLACE);
    await press(page, nl.list.open(WORKSHOP));
    await press(page, nl.agreements.title(WORKSHOP));
    await see(page, nl.agreements.explanation);
    const boxes = all<HTMLInputElement>(room, 'input[type=checkbox]');
    expect(boxes.map(({ name }) => name))
      .to.have.length(10)
      .and.include('afspraak.incidenten');
    boxes.find(({ name }) => name === 'afspraak.incidenten')?.click();
    await room.updateComplete;
    await type('afspraak.incidenten.tekst', 'Eerst bellen, dan pas mailen');
    boxes.find(({ name }) => name === 'afspraak.werktijden')?.click();
    await room.updateComplete;
    expect(room.answers).to.include({
      ...{ '1.afspraak.incidenten': 'ja', '1.afspraak.incidenten.tekst': 'Eerst bellen, dan pas mailen' },
      '1.afspraak.werktijden.tekst': 'Dinsdag en donderdag, van negen tot drie',
    });
    expect(room.answers).not.to.have.property('1.afspraak.werktijden');
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('is left when it is gone', async () => {
    const { page, room } = await openRoom(TWO_PLACES);
    await press(page, nl.list.open(BAKERY));
    room.answers = ONE_PLACE;
    await see(page, nl.list.title);
  });
});
