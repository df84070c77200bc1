import { sendKeys } from '@web/test-runner-commands';
import { MemoryStore, RecordError } from '@werkspiegel/elements';
import { loadScan, type Scan, type ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import { nl as caseWords } from '../../../packages/elements/src/cases/words.nl.js';
import { coachWords } from '../../../packages/elements/src/quickscan/outcome/coach-words.nl.js';
import { isAnswered } from '../../../packages/elements/src/quickscan/scan/asked.js';
import { coachTexts, scanTexts } from '../../../packages/elements/src/quickscan/scan/scan-words.js';
import { nl } from '../../../packages/elements/src/quickscan/words.nl.js';
import { all, allTextOf, faultsInPage, focused, NOW, textOf } from '../page.js';
import { until } from '../until.js';
import { clearStorage, NARROW, openScan } from './tool.js';

let structure: Scan;
let words: ScanWords;

before(async () => {
  ({ structure, words } = await loadScan('jongere', 'nl'));
});
beforeEach(clearStorage);
afterEach(clearStorage);

const EVENTS = ['werkspiegel-started', 'werkspiegel-answered', 'werkspiegel-completed', 'werkspiegel-failed'] as const;

async function open(given: Parameters<typeof openScan>[0] = {}) {
  const heard: Event[] = [];
  const tool = await openScan({
    ...given,
    before: (page) => {
      for (const type of EVENTS) page.addEventListener(type, (event) => heard.push(event));
    },
  });
  return { ...tool, heard, types: () => heard.map(({ type }) => type.replace('werkspiegel-', '')) };
}

describe('the quick scan of a jongere, for the coach', () => {
  it('opens at the first of seven points and the balanskaart, and asks nothing first', async () => {
    const tool = await open();
    await tool.ready();
    const titles = all<HTMLElement>(tool.element, 'nav button[data-section] span:first-child').map((each) =>
      textOf(each),
    );
    expect(titles).to.deep.equal([
      ...['Werk dat past', 'Sociaal netwerk', 'Professionals', 'Leefgebieden', 'Basisvaardigheden'],
      ...['Hoofd, tempo en rust', 'Jij en ik', 'Balanskaart'],
    ]);
    await tool.see(words.title, 'Geen casus open', 'nog open');
    expect(all(tool.element, ':required:not([name=name])')).to.deep.equal([]);
    expect(allTextOf(tool.element)).to.not.match(/\d+\s*%|score|punten/i);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('is filled in whole by keyboard alone, on a narrow screen', async () => {
    const tool = await open();
    tool.page.style.inlineSize = `${NARROW}px`;
    await tool.ready();
    (all<HTMLElement>(tool.element, '[data-help]')[0] as HTMLElement).focus();
    await fillInByKeyboard();
    const record = await tool.element.exportRecord();
    const answers = record?.kind === 'draft' ? record.answers : {};
    const left = structure.sections.flatMap(({ items }) => items).filter((item) => !isAnswered(item, answers));
    // A leefgebied that goes well is not asked further.
    expect(left.filter((item) => item.kind !== 'signal' || item.main || item.acute).map(({ id }) => id)).to.deep.equal(
      [],
    );
    expect(answers['netwerk.kring.1.wie']).to.equal('moeder');
    expect(answers['netwerk.kring.1.invloed']).to.equal('helpt');
    expect(all(tool.element, '.help')).to.deep.equal([]);
    const wide = all<HTMLElement>(tool.element, '*').filter((each) => each.getBoundingClientRect().right > NARROW + 40);
    expect(wide.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    await tool.see(nl.keptNowhere);
  }).timeout(120_000);

  it('takes every answer back', async () => {
    const tool = await open();
    await tool.ready();
    await tool.answer('interesse.dieren', 'leuk');
    expect(tool.chosen('interesse.dieren')).to.equal('leuk');
    await tool.answer('interesse.dieren', 'weet-ik-niet');
    expect(tool.chosen('interesse.dieren')).to.equal('weet-ik-niet');
    const clear = all<HTMLElement>(tool.element, '[data-clear="interesse.dieren"]')[0];
    expect(clear?.getAttribute('aria-label')).to.include(words.items['interesse.dieren']?.label);
    clear?.click();
    await tool.settle();
    expect(tool.chosen('interesse.dieren')).to.equal(undefined);
    expect(focused()).to.equal(tool.radio('interesse.dieren', 'leuk'));
    await tool.type('werk.droombaan', 'kok');
    await tool.type('werk.droombaan', '');
    expect(((await tool.element.exportRecord()) as { answers: object }).answers).to.deep.equal({});
  });

  it('says beside the questions what was answered, and jumps to one that is folded', async () => {
    const tool = await open();
    await tool.ready();
    await tool.answer('werk.binnen-buiten', 'buiten');
    await tool.press(scanTexts.nl.list);
    const row = all<HTMLElement>(tool.element, '[data-jump="werk.binnen-buiten"]')[0]?.closest('li');
    expect(textOf(row)).to.equal('Binnen of buiten Buiten');
    row?.querySelector('button')?.click();
    await until('question with the focus', () => focused() === tool.radio('werk.binnen-buiten', 'buiten'));
    await tool.see('begonnen');
  });

  it('folds open what is asked further of a leefgebied, by itself or by hand, and always asks what is acute', async () => {
    const tool = await open();
    await tool.ready();
    await tool.goTo('leefgebieden');
    const isSeen = (id: string) => tool.radio(id, 'goed')?.checkVisibility() === true;
    expect([isSeen('wonen.hoe'), isSeen('wonen.vannacht'), isSeen('wonen.kosten')]).to.deep.equal([true, true, false]);
    await tool.answer('wonen.hoe', 'praten');
    await until('further questions', () => isSeen('wonen.kosten'));
    await tool.answer('wonen.hoe', 'goed');
    await until('no further questions', () => !isSeen('wonen.kosten'));
    const [summary] = all<HTMLElement>(tool.element, '.area summary');
    summary?.click();
    await until('folded open by hand', () => isSeen('geld.schulden'));
    await tool.answer('geld.hoe', 'goed');
    expect(isSeen('geld.schulden'), 'it stays as the coach left it').to.equal(true);
  });

  it('draws people in a circle and says the same beside it', async () => {
    const tool = await open();
    await tool.ready();
    await tool.goTo('netwerk');
    await tool.see(scanTexts.nl.people.nobody);
    const add = async (role: string) => {
      all<HTMLElement>(tool.element, `[data-item="netwerk.kring"] [data-add=${role}]`)[0]?.click();
      await tool.settle();
    };
    await add('moeder');
    expect(textOf(focused() as HTMLElement)).to.equal('moeder: nog niet gezegd');
    await tool.answer('netwerk.kring.1.plek', 'dichtbij');
    await tool.answer('netwerk.kring.1.invloed', 'helpt');
    await add('vriend');
    await tool.answer('netwerk.kring.2.plek', 'ver');
    await tool.answer('netwerk.kring.2.invloed', 'maakt-moeilijk');
    await tool.see('moeder: dichtbij, ● helpt', 'vriend: verder weg, ▲ maakt het lastig');
    expect(all(tool.element, '[data-item="netwerk.kring"] .mark')).to.have.length(2);
    expect(await faultsInPage()).to.deep.equal([]);
    const role = all<HTMLSelectElement>(tool.element, '[name="netwerk.kring.2.wie"]')[0] as HTMLSelectElement;
    role.value = 'buur';
    role.dispatchEvent(new Event('change', { bubbles: true }));
    await tool.settle();
    await tool.see('buur: verder weg, ▲ maakt het lastig');
    all<HTMLElement>(tool.element, '[data-item="netwerk.kring"] [data-remove="1"]')[0]?.click();
    await tool.settle();
    const record = (await tool.element.exportRecord()) as { answers: Record<string, string> };
    expect(record.answers).to.deep.equal({
      ...{ 'netwerk.kring.2.wie': 'buur', 'netwerk.kring.2.plek': 'ver', 'netwerk.kring.2.invloed': 'maakt-moeilijk' },
    });
  });

  it('warns of what points to one person, in the language of who reads', async () => {
    const tool = await open();
    await tool.ready();
    await tool.press(scanTexts.nl.groups['werk.droombaan']);
    await tool.type('werk.droombaan', 'bel 06 12345678');
    await tool.see('Dit lijkt op een telefoonnummer.');
    await tool.press('English');
    await tool.see('Leave it out. That is safer.');
    expect(allTextOf(tool.element)).to.not.include('Dit lijkt op');
  });

  it('has the reminders, the psychologist and the instruments folded, with links that give nothing away', async () => {
    const tool = await open();
    await tool.ready();
    await tool.press(coachTexts.talk);
    await tool.see('LSD: luister, vat samen en vraag door.');
    await tool.goTo('hoofd');
    await tool.press(coachTexts.psychologist);
    await tool.see('Drie aanleidingen');
    await tool.press(coachTexts.instruments);
    await tool.see('Zelfredzaamheid-Matrix (ZRM)');
    const links = all<HTMLAnchorElement>(tool.element, '.aid a');
    expect(links.length).to.be.greaterThan(1);
    for (const { rel, target } of links) expect([rel, target]).to.deep.equal(['noopener noreferrer', '_blank']);
    await tool.goTo('verwachting');
    await tool.see('Begin eerst een casus, dan staat die daar ook open.');
    expect(await faultsInPage()).to.deep.equal([]);
  });

  for (const { why, attributes, said, link } of [
    { why: 'is not said by the page', attributes: {}, said: 'Daar staat dezelfde casus open.', link: undefined },
    {
      ...{
        why: 'holds the same case',
        attributes: { draaischijf: '/schijf' },
        said: 'Daar staat dezelfde casus open.',
      },
      link: '/schijf',
    },
    {
      why: 'is no place to go with a case that this page alone has',
      attributes: { draaischijf: '/schijf', storage: 'none' },
      ...{ said: 'Deze casus blijft op deze pagina', link: undefined },
    },
  ]) {
    it(`has the way to a draaischijf that ${why}`, async () => {
      const tool = await open({ attributes });
      await tool.ready();
      await tool.begin('Zebra');
      await tool.goTo('verwachting');
      await tool.see(said);
      const links = () =>
        all<HTMLAnchorElement>(tool.element, 'a')
          .filter((each) => textOf(each) === 'Open de draaischijf')
          .map((each) => each.getAttribute('href'));
      expect(links()).to.deep.equal(link ? [link] : []);
      await tool.press(nl.rooms.outcome);
      await tool.press(coachWords.part);
      await tool.see('Je aanpak bij het zelfbeeld');
      expect(links()).to.deep.equal(link ? [link] : []);
      scrollTo(0, 0);
      expect(await faultsInPage()).to.deep.equal([]);
    });
  }

  it('has nothing with the focus under the bar, also when the coach goes back up by keyboard', async () => {
    const tool = await open();
    await tool.ready();
    const bar = all<HTMLElement>(tool.element, '.bar')[0] as HTMLElement;
    const isUnderBar = (each: Element) => each.getBoundingClientRect().top < bar.getBoundingClientRect().bottom - 1;
    const places = all<HTMLElement>(tool.scan() as HTMLElement, 'input[value=leuk], button, summary, [tabindex]')
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .toReversed();
    expect(places.length).to.be.greaterThan(20);
    const hidden = places.filter((each) => {
      each.focus();
      return isUnderBar(each);
    });
    expect(hidden.map((each) => each.outerHTML)).to.deep.equal([]);
    scrollTo(0, document.body.scrollHeight);
    await tool.press(nl.rooms.outcome);
    const title = await until('title with the focus', () => (focused()?.localName === 'h2' ? focused() : undefined));
    await until('the title clear of the bar', () => !isUnderBar(title as HTMLElement));
  });

  it('says on a narrow screen in one line where the coach is, and goes elsewhere from there', async () => {
    const tool = await open();
    tool.page.style.inlineSize = `${NARROW}px`;
    await tool.ready();
    const fold = () => all<HTMLElement>(tool.element, 'nav .fold')[0] as HTMLElement;
    const list = () => all<HTMLElement>(tool.element, 'nav[part=navigation] ul')[0] as HTMLElement;
    expect(list().checkVisibility()).to.equal(false);
    fold().click();
    await tool.settle();
    expect([list().checkVisibility(), fold().getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    await tool.press(nl.rooms.moments);
    await until('room', () => all(tool.element, 'werkspiegel-quickscan-moments')[0]);
    await tool.settle();
    expect(textOf(fold())).to.include(nl.rooms.moments);
    expect(list().checkVisibility()).to.equal(false);
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

describe('the language of the quick scan', () => {
  it('is there to choose where a jongere reads, and the coach reads Dutch where none does', async () => {
    const tool = await open({ lang: 'en' });
    await tool.see('English', 'Help now');
    for (const room of ['workplace', 'moments'] as const) {
      await tool.press(nl.rooms[room]);
      await tool.see('Hulp nu');
      expect(all(tool.element, '.languages'), room).to.deep.equal([]);
    }
    await tool.press(nl.rooms.outcome);
    await tool.see('English', 'Help now');
  });

  it('changes in the middle of a question, and keeps all', async () => {
    const tool = await open();
    await tool.ready();
    await tool.answer('interesse.dieren', 'leuk');
    await tool.answer('werk.binnen-buiten', 'weet-ik-niet');
    await tool.type('werk.droombaan', 'kok op een b');
    for (const [name, language] of [
      ['Makkelijk Nederlands', 'nl-simple'],
      ['English', 'en'],
      ['Nederlands', 'nl'],
    ] as const) {
      const button = all<HTMLElement>(tool.element, `.languages [lang=${language}]`)[0];
      expect(textOf(button)).to.include(name);
      button?.focus();
      button?.click();
      await until(`words in ${language}`, () => all(tool.element, `.scan[lang=${language}]`)[0]);
      const { words: spoken } = await loadScan('jongere', language);
      await tool.see(spoken.items['interesse.dieren']?.question ?? '');
      expect(tool.chosen('interesse.dieren')).to.equal('leuk');
      expect(tool.chosen('werk.binnen-buiten')).to.equal('weet-ik-niet');
      const text = all<HTMLTextAreaElement>(tool.element, 'textarea[name="werk.droombaan"]')[0];
      expect(text?.value).to.equal('kok op een b');
      expect(focused()).to.equal(button);
      expect(button?.getAttribute('aria-pressed')).to.equal('true');
      expect(await faultsInPage(), language).to.deep.equal([]);
    }
  });

  it('has nothing for the coach in the page when it speaks to the jongere', async () => {
    const tool = await open({ lang: 'en' });
    await until('English', () => all(tool.element, '.scan[lang=en]')[0]);
    await tool.goTo('hoofd');
    expect(tool.radio('hoofd.zien-contact', 'ja')).to.equal(undefined);
    expect(all(tool.element, '[data-aid]')).to.deep.equal([]);
    await tool.press('Nederlands');
    await until('question for the coach', () => tool.radio('hoofd.zien-contact', 'ja'));
  });
});

describe('what is kept of the quick scan', () => {
  it('is nothing as long as no case is open', async () => {
    const tool = await open();
    await tool.ready();
    await tool.answer('interesse.dieren', 'leuk');
    await tool.press(coachTexts.finish);
    await tool.see(nl.keptNowhere);
    expect(tool.types()).to.deep.equal(['started', 'answered']);
    expect(sessionStorage.length).to.equal(0);
    expect(localStorage.length).to.equal(0);
  });

  it('is the case, also what came before it had a name, and also after a reload', async () => {
    const tool = await open();
    await tool.ready();
    await tool.answer('interesse.dieren', 'leuk');
    await tool.begin('Zebra');
    await tool.answer('interesse.eten', 'gaat-wel');
    await until('both in the tab', () => JSON.stringify({ ...sessionStorage }).includes('interesse.eten'));
    tool.page.remove();
    const again = await open();
    await again.ready();
    await until('answer that was kept', () => again.chosen('interesse.eten') === 'gaat-wel');
    expect(again.chosen('interesse.dieren')).to.equal('leuk');
    await again.see('Casus Zebra');
    expect(again.types(), 'nothing was begun anew').to.deep.equal([]);
  });

  it('can be set down as it stands, taken out, wiped and brought back', async () => {
    const storage = new MemoryStore();
    const tool = await open({ environment: { storage } });
    await tool.ready();
    await tool.begin('Zebra');
    await tool.answer('interesse.dieren', 'leuk');
    await tool.press(coachTexts.finish);
    await tool.see(nl.kept('Zebra'));
    const [completed] = tool.heard.filter(({ type }) => type === 'werkspiegel-completed') as (Event & {
      recordId: string;
    })[];
    const record = await tool.element.exportRecord();
    expect(record).to.include({
      kind: 'afname',
      id: completed?.recordId,
      tool: 'quickscan',
      changedAt: NOW.toISOString(),
    });
    expect(JSON.stringify(tool.heard.map((event) => ({ ...event })))).to.not.include('leuk');
    await tool.press(nl.rooms.scan);
    await tool.answer('interesse.eten', 'leuk');
    await tool.element.reset();
    await tool.settle();
    expect(tool.chosen('interesse.eten')).to.equal(undefined);
    expect(await tool.element.exportRecord()).to.deep.equal(record);

    const elsewhere = await open({ environment: { storage: new MemoryStore() } });
    await elsewhere.ready();
    await elsewhere.element.importRecord(record);
    await elsewhere.see(`Casus ${caseWords.nameless}`);
    expect(await elsewhere.element.exportRecord()).to.deep.equal(record);
  });

  it('comes back as it was being filled in', async () => {
    const tool = await open({ environment: { storage: new MemoryStore() } });
    await tool.ready();
    await tool.begin('Zebra');
    await tool.answer('interesse.dieren', 'leuk');
    const draft = await tool.element.exportRecord();
    const elsewhere = await open({ environment: { storage: new MemoryStore() } });
    await elsewhere.ready();
    await elsewhere.element.importRecord(draft);
    await until('answer', () => elsewhere.chosen('interesse.dieren') === 'leuk');
    const refused = await elsewhere.element.importRecord({ format: 'iets anders' }).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(RecordError);
    expect(elsewhere.chosen('interesse.dieren')).to.equal('leuk');
  });

  it('tells a host how many, and nothing of what', async () => {
    const tool = await open();
    await tool.ready();
    await tool.answer('interesse.dieren', 'leuk');
    await tool.answer('interesse.dieren', 'gaat-wel');
    expect(tool.types()).to.deep.equal(['started', 'answered', 'answered']);
    expect(tool.heard[1]).to.include({ tool: 'quickscan', questionnaire: 'quickscan-jongere', answered: 1 });
    expect(JSON.stringify(tool.heard.map((event) => ({ ...event })))).to.not.match(/leuk|gaat-wel|dieren/);
  });
});

describe('around the quick scan', () => {
  for (const [attribute, value, sentence] of [
    ['subject', 'school', `subject="school" kennen we niet. Gebruik 'jongere' of 'werkplek'.`],
    ['storage', 'cloud', `storage="cloud" kennen we niet. Gebruik 'local', 'session' of 'none'.`],
  ] as const) {
    it(`tells a slip in ${attribute} in a sentence, and recovers from it`, async () => {
      const tool = await open({ attributes: { [attribute]: value } });
      await tool.see(sentence);
      expect(tool.heard).to.have.length(1);
      expect(tool.heard[0]).to.include({ type: 'werkspiegel-failed', message: sentence });
      tool.element.setAttribute(attribute, attribute === 'subject' ? 'jongere' : 'none');
      await tool.ready();
    });
  }

  it('hides at once, by key or by button, and comes back as it was', async () => {
    const tool = await open();
    await tool.ready();
    await tool.answer('interesse.dieren', 'leuk');
    await tool.press('Verberg');
    expect(allTextOf(tool.element).trim()).to.equal(nl.reopen);
    await tool.press(nl.reopen);
    expect(tool.chosen('interesse.dieren')).to.equal('leuk');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await until('hidden', () => allTextOf(tool.element).trim() === nl.reopen);
  });

  it('shows nothing of a case that is behind a pass phrase', async () => {
    const tool = await open({ attributes: { storage: 'local' } });
    await tool.ready();
    for (const details of all<HTMLDetailsElement>(tool.element, 'details.case')) details.open = true;
    await tool.see(caseWords.seal.first);
  });
});

/** Goes through every section with Tab, Space, Enter and letters. */
async function fillInByKeyboard() {
  const seen = new Set<Element>();
  for (let presses = 0; presses < 1500; presses += 1) {
    await sendKeys({ press: 'Tab' });
    const element = focused();
    if (!(element instanceof HTMLElement)) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked)
      await sendKeys({ press: ' ' });
    else if (element instanceof HTMLTextAreaElement && element.value === '') await sendKeys({ type: 'x' });
    else if (element.localName === 'summary' && element.closest('details.fold:not([open])')) {
      // What is asked further of a leefgebied stays folded.
      if (!element.closest('.area')) await sendKeys({ press: 'Enter' });
    } else if (element.matches('[data-add]:first-of-type') && !seen.has(element)) {
      seen.add(element);
      await sendKeys({ press: 'Enter' });
    } else if (element.matches('.actions [data-section].primary')) {
      await sendKeys({ press: 'Enter' });
    } else if (textOf(element) === coachTexts.finish && !element.parentElement?.querySelector('.primary')) {
      await sendKeys({ press: 'Enter' });
      return;
    }
  }
  throw new Error(`The end is still not there, but ${focused()?.outerHTML}`);
}
