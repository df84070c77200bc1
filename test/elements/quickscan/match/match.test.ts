import { sendKeys } from '@web/test-runner-commands';
import { loadScan, type ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import { html, render } from 'lit';
import '../../../../packages/elements/src/quickscan/match/define.js';
import { mayRead, nl } from '../../../../packages/elements/src/quickscan/match/words.nl.js';
import { linesOf } from '../../../../packages/elements/src/quickscan/outcome/lines.js';
import type { Answers } from '../../../../packages/elements/src/storage/record.js';
import { keepAnswers } from '../../../../stories/support/room-tool.js';
import { FULL_SCAN, sharing } from '../../../../stories/support/scan.js';
import { press, see } from '../../../../stories/support/steps.js';
import { ONE_PLACE, TWO_PLACES, UNSEEN_PLACE } from '../../../../stories/support/workplaces.js';
import { all, allTextOf, emptyPage, faultsInPage, focused, textOf } from '../../page.js';
import { catchPrint } from '../../print/catch-print.js';

const WORKSHOP = 'fietsenmaker bij het station';
const BAKERY = 'bakkerij 2';
const scanWords = await loadScan('jongere', 'nl');
const LINES = linesOf(FULL_SCAN, scanWords);
const SHARED = ['werk.alleen-samen.samen', 'werk.druk-rustig.rustig', 'talent.maken.lukt'];

interface Given {
  readonly scan?: Answers;
  readonly places?: Answers;
  readonly language?: ScanLanguage;
  readonly width?: string;
}

async function openRoom({ scan = {}, places = {}, language = 'nl', width = '360px' }: Given = {}) {
  const page = emptyPage();
  page.style.width = width;
  render(
    html`
      <werkspiegel-quickscan-match
        .scan=${scan}
        .places=${places}
        .language=${language}
        @answers-changed=${keepAnswers('scan', { 'quickscan-werkplek': 'places' })}
      ><p slot="print-header">Gemeente Waterdam</p></werkspiegel-quickscan-match>
    `,
    page,
  );
  const room = page.querySelector('werkspiegel-quickscan-match');
  if (!room) throw new Error('There is no room');
  await see(page, nl.title);
  const box = (name: string) => all<HTMLInputElement>(room, 'input').find(({ ariaLabel }) => ariaLabel === name);
  return {
    page,
    room,
    text: () => allTextOf(room),
    tick: async (name: string) => {
      const found = box(name);
      if (!found) throw new Error(`There is no box '${name}'`);
      found.click();
      await room.updateComplete;
    },
    box,
    /** All that is in the page for who looks closely: the tree with its attributes, and what stands in fields. */
    everything: () =>
      [
        room.shadowRoot?.innerHTML ?? '',
        ...all<HTMLTextAreaElement>(room, 'textarea, input').map(({ value }) => value),
      ].join('\n'),
    card: (aspect: string, place: number) =>
      textOf(all<HTMLElement>(room, `[aria-labelledby="aspect-${aspect}"] [data-place="${place}"]`)[0]),
    printed: catchPrint(room.renderRoot as ShadowRoot),
  };
}

describe('the match', () => {
  it('waits for a first workplace', async () => {
    const { text } = await openRoom({ scan: FULL_SCAN });
    expect(text()).to.include(nl.noPlace).and.not.include(nl.views.agenda);
  });

  for (const { why, given, says } of [
    { why: 'nothing of the jongere', given: { places: ONE_PLACE }, says: [nl.noScan] },
    { why: 'nothing of either', given: { places: UNSEEN_PLACE }, says: [nl.noScan, nl.unseen] },
  ]) {
    it(`says that all is unknown with ${why}`, async () => {
      const { text, room } = await openRoom(given);
      for (const said of says) expect(text()).to.include(said);
      const verdicts = all<HTMLElement>(room, '[data-verdict]').map(({ dataset }) => dataset.verdict);
      expect(verdicts).to.deep.equal(Array(5).fill('onbekend'));
    });
  }

  it('says per aspect what fits, what to talk about in the words of both, and what is not known', async () => {
    const { card, text } = await openRoom({ scan: FULL_SCAN, places: TWO_PLACES });
    expect(card('taken', 2)).to.include('Bespreken');
    expect(card('taken', 2)).to.include('Ik werk het liefst samen met anderen. Deze plek Ieder aan een eigen taak');
    expect(card('taken', 2)).to.include('Wat doe je hier alleen, en wat samen?');
    expect(card('sfeer', 2)).to.include('Past');
    expect(card('netwerk', 3)).to.include('Nog onbekend: Contact met klanten');
    expect(text()).not.to.match(/%|procent|score/i);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  for (const { width, isBeside } of [
    { width: '360px', isBeside: false },
    { width: '1200px', isBeside: true },
  ]) {
    it(`has workplaces ${isBeside ? 'beside' : 'below'} each other at ${width}, in the order in which they were added`, async () => {
      const { room, page } = await openRoom({ scan: FULL_SCAN, places: TWO_PLACES, width });
      const cards = all<HTMLElement>(room, '[aria-labelledby="aspect-sfeer"] article');
      expect(cards.map(({ dataset }) => dataset.place)).to.deep.equal(['2', '3']);
      const [first, second] = cards.map((each) => each.getBoundingClientRect());
      expect(first && second && (isBeside ? second.left >= first.right : second.top >= first.bottom)).to.equal(true);
      for (const { right } of all(room, '*').map((each) => each.getBoundingClientRect())) {
        expect(right).to.be.at.most(page.getBoundingClientRect().right + 1);
      }
    });
  }

  it('shows the words of the jongere in their language, and keeps the ticks', async () => {
    const { page, room, box, tick } = await openRoom({ scan: FULL_SCAN, places: ONE_PLACE });
    await tick(`${mayRead.nl}: Alleen of samen, ${WORKSHOP}`);
    room.language = 'en';
    await see(page, 'I like to work');
    expect(box(`${mayRead.en}: Alleen of samen, ${WORKSHOP}`)?.checked).to.equal(true);
    expect(all<HTMLElement>(room, 'dd[lang="en"]').length).to.be.greaterThan(0);
  });
});

describe('what goes into the talk', () => {
  it('is a question alone, until the jongere ticks the own words', async () => {
    const { page, room, text, tick } = await openRoom({ scan: FULL_SCAN, places: ONE_PLACE });
    await press(page, nl.views.agenda);
    await see(page, nl.agenda.undecided);
    expect(text()).not.to.include('Wat doe je hier alleen');
    await press(page, nl.agenda.agreed);
    await see(page, nl.agenda.added, 'Wat doe je hier alleen');
    expect(textOf(focused() as HTMLElement)).to.include('Agenda');
    expect(text()).not.to.include('Ieder aan een eigen taak').and.not.include(nl.agenda.undecided);
    await press(page, nl.agenda.change);
    await see(page, nl.inShort);
    await tick(`${mayRead.nl}: Alleen of samen, ${WORKSHOP}`);
    expect(room.scan).to.include({ 'deel.werk.alleen-samen.samen': 'ja' });
    await press(page, nl.views.agenda);
    await see(page, 'Ik werk het liefst samen met anderen.', 'Ieder aan een eigen taak');
    expect(textOf(focused() as HTMLElement)).to.include('Agenda');
  });

  it('is chosen and looked at with keys alone', async () => {
    const { page, room, box } = await openRoom({ scan: FULL_SCAN, places: ONE_PLACE });
    box(`${nl.onAgenda}: Alleen of samen, ${WORKSHOP}`)?.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await room.updateComplete;
    expect(room.scan).to.include({ 'deel.werk.alleen-samen.samen': 'ja' });
    room.focus();
    await room.updateComplete;
    for (const key of ['Tab', 'Tab', 'Enter']) await sendKeys({ press: key });
    await see(page, nl.agenda.for(WORKSHOP), 'Ik werk het liefst samen met anderen.');
    expect(textOf(focused() as HTMLElement)).to.include('Agenda');
  });

  it('is left out when it is taken off the agenda, and comes back', async () => {
    const { page, room, text, tick } = await openRoom({ scan: FULL_SCAN, places: TWO_PLACES });
    await tick(`${nl.onAgenda}: Alleen of samen, ${WORKSHOP}`);
    expect(room.places).to.include({ '2.agenda.taken.samen': 'ja' });
    await tick(`${nl.onAgenda}: Alleen of samen, ${WORKSHOP}`);
    expect(room.places).to.include({ '2.agenda.taken.samen': 'nee' });
    await press(page, nl.views.agenda);
    await see(page, nl.agenda.for(WORKSHOP));
    expect(text()).not.to.include('Wat doe je hier alleen');
    await press(page, nl.views.match);
    await see(page, nl.inShort);
    await tick(`${nl.onAgenda}: Alleen of samen, ${WORKSHOP}`);
    expect(room.places).to.include({ '2.agenda.taken.samen': 'ja' });
  });

  it('is about one workplace, the first one unless another is chosen', async () => {
    const { page, room, text } = await openRoom({ scan: FULL_SCAN, places: TWO_PLACES });
    await press(page, nl.views.agenda);
    await see(page, nl.agenda.for(WORKSHOP));
    const select = all<HTMLSelectElement>(room, 'select')[0] as HTMLSelectElement;
    select.value = '3';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await see(page, nl.agenda.for(BAKERY));
    await press(page, nl.views.employer);
    await see(page, nl.employer.for(BAKERY));
    expect(text()).to.include('Druk: veel geluid');
  });

  for (const view of ['agenda', 'employer'] as const) {
    it(`holds no word that was not ticked on the ${view}, on the screen, out of sight, on paper and copied`, async () => {
      const { page, room, everything, printed } = await openRoom({
        scan: sharing(FULL_SCAN, SHARED),
        places: ONE_PLACE,
      });
      await press(page, nl.views[view]);
      await see(page, WORKSHOP);
      await press(page, nl.print);
      await press(page, 'Kopieer als tekst');
      await room.updateComplete;
      const paper = printed[0]?.view.document.documentElement.outerHTML ?? '';
      expect(paper).to.include('Gemeente Waterdam').and.include('Rustig: weinig geluid en weinig geloop');
      for (const { id, text } of LINES) {
        const isThere = SHARED.includes(id) && (view === 'employer' || !id.startsWith('talent'));
        for (const read of [everything(), paper]) {
          if (isThere) expect(read, id).to.include(text);
          else expect(read, id).not.to.include(text);
        }
      }
      for (const note of ['De radio staat zacht', 'Dinsdag en donderdag']) {
        expect(everything() + paper).not.to.include(note);
      }
      expect(await faultsInPage()).to.deep.equal([]);
    });

    it(`fits on one page with everything ticked: the ${view}`, async () => {
      const all = sharing(
        FULL_SCAN,
        LINES.map(({ id }) => id),
      );
      const { page, printed } = await openRoom({ scan: all, places: ONE_PLACE });
      await press(page, nl.views[view]);
      await see(page, WORKSHOP);
      await press(page, nl.print);
      const view0 = printed[0]?.view;
      if (!view0) throw new Error('Nothing was printed');
      const { frameElement, document: paper } = view0;
      // A4 without its margins: 174 by 259 mm.
      (frameElement as HTMLElement).style.inlineSize = '174mm';
      expect(paper.querySelector('.talk')?.getBoundingClientRect().bottom).to.be.at.most((259 / 25.4) * 96);
    });
  }

  it('says on the page for the employer that nothing is ticked yet', async () => {
    const { page, text } = await openRoom({ scan: FULL_SCAN, places: ONE_PLACE });
    await press(page, nl.views.employer);
    await see(page, nl.employer.noLines, nl.employer.noLinesOnPaper);
    expect(text()).not.to.include('Mijn verkoopverhaal');
  });

  it('is in Dutch for the employer, also when the jongere reads English', async () => {
    const { page, text } = await openRoom({ scan: sharing(FULL_SCAN, SHARED), places: ONE_PLACE, language: 'en' });
    await press(page, nl.views.employer);
    await see(page, nl.inDutch, 'Ik werk het liefst op een rustige plek.');
    expect(text()).not.to.include('quiet');
  });

  it('comes with tips for the talk', async () => {
    const { page } = await openRoom({ scan: FULL_SCAN, places: ONE_PLACE });
    await press(page, nl.views.agenda);
    await press(page, nl.agenda.tips);
    await see(page, 'Schuif zelf aan.', 'Leg uit wat jij hier doet.');
  });
});
