import { sendKeys } from '@web/test-runner-commands';
import { MemoryStore } from '@werkspiegel/elements';
import { draaischijf, loadRecognition, loadTogether } from '@werkspiegel/questionnaires/draaischijf';
import { expect } from 'chai';
import { nl as caseBar } from '../../../packages/elements/src/cases/words.nl.js';
import { nl as log } from '../../../packages/elements/src/disc-case/log-words.nl.js';
import { nl as words } from '../../../packages/elements/src/disc-case/words.nl.js';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { all, allTextOf, emptyPage, faultsInPage, focused, textOf } from '../page.js';
import { until } from '../until.js';
import { caseWith, elementWith, openCaseTool, textIn, type } from './tool.js';

const together = await loadTogether('nl');
const recognition = await loadRecognition();
const stored = caseWith as (...steps: object[]) => Parameters<MemoryStore['save']>[0];

async function storeWith(...steps: object[]) {
  const storage = new MemoryStore();
  await storage.save(stored(...steps));
  return storage;
}

describe('the case beside the disc', () => {
  it('is none at first: the disc works, keeps nothing, and says so', async () => {
    const storage = new MemoryStore();
    const { tool, radio, onDisc, page } = await openCaseTool({ storage, begin: '' });
    await radio('Overlever');
    await radio('Pedagogisch');
    expect(onDisc()).to.deep.equal(['overlever', 'pedagogisch']);
    expect(allTextOf(tool)).to.include(caseBar.none).and.include(nl.notKept);
    expect(await storage.list()).to.deep.equal([]);
    await see(page, nl.caseParts.log);
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('does not stand on the face to look at together', async () => {
    const { tool, page } = await openCaseTool();
    await press(page, nl.toTogether);
    await see(page, together.question);
    expect(all(tool, 'werkspiegel-case-bar')).to.deep.equal([]);
    expect(allTextOf(tool)).not.to.include('Zebra');
  });

  it('takes what was kept before it had a name', async () => {
    const { radio, onDisc, beginCase, standing, tool, goTo, page } = await openCaseTool({ begin: '' });
    await radio('Overlever');
    await radio('Compenserend');
    await goTo('werk');
    expect(onDisc()).to.deep.equal(['overlever', 'compenserend']); // what was chosen before it was said what it is about
    await press(page, words.stand.inPage.keep('werk'));
    await see(page, words.stand.inPage.kept('werk'), words.held('werk', 'overlever, compenserend'));
    await beginCase('Zebra');
    expect(onDisc()).to.deep.equal(['overlever', 'compenserend']);
    expect(standing()).to.equal(words.kept('werk', 'overlever, compenserend', '12 mei'));
    expect(allTextOf(tool)).not.to.include(nl.notKept);
  });

  it('keeps how the disc stands when the coach says so, per leefgebied, and not by turning or going elsewhere', async () => {
    const storage = new MemoryStore();
    const { page, radio, onDisc, goTo, standing, stand, keep } = await openCaseTool({ storage });
    const kept = async () => JSON.stringify(await storage.list());
    await radio('Conformist');
    await radio('Faciliterend');
    expect(standing()).to.equal(words.nothing('alles bij elkaar'));
    expect(stand()).to.equal(words.stand.inCase.new());
    expect(await kept()).not.to.include('"disc"');
    await keep('alles bij elkaar');
    expect(textOf(focused() as HTMLElement)).to.equal(words.stand.inCase.kept('alles bij elkaar'));
    expect(await kept()).to.include('faciliterend');
    await goTo('geld');
    expect(onDisc()).to.deep.equal(['conformist', 'faciliterend']);
    expect(standing()).to.equal(
      `${words.nothing('geld')} ${words.kept('alles bij elkaar', 'conformist, faciliterend', '12 mei')}`,
    );
    expect(stand()).to.equal(words.stand.inCase['as-for-all']());
    await radio('Overlever');
    await radio('Compenserend');
    expect(stand()).to.equal(words.stand.inCase.other());
    expect(await faultsInPage()).to.deep.equal([]);
    await goTo('algemeen');
    expect(onDisc()).to.deep.equal(['conformist', 'faciliterend']);
    expect(stand()).to.equal(words.stand.inCase.kept('alles bij elkaar'));
    await goTo('geld');
    expect(onDisc()).to.deep.equal(['conformist', 'faciliterend']);
    expect(await kept()).not.to.include('compenserend');
    await radio('Overlever');
    await radio('Compenserend');
    await keep('geld');
    expect(standing()).to.equal(words.kept('geld', 'overlever, compenserend', '12 mei'));
    await radio('Pedagogisch');
    expect(stand()).to.equal(words.stand.inCase.other());
    await press(page, words.putBack);
    expect(onDisc()).to.deep.equal(['overlever', 'compenserend']);
    await until('the focus', () => textOf(focused() as HTMLElement) === words.stand.inCase.kept('geld'));
    await goTo('algemeen');
    expect(onDisc()).to.deep.equal(['conformist', 'faciliterend']);
    expect(await kept()).not.to.include('pedagogisch');
  });

  it('stands as it did when the page is opened again, and another case knows nothing of it', async () => {
    const storage = new MemoryStore();
    const first = await openCaseTool({ storage });
    await first.goTo('werk');
    await first.radio('Ondernemer');
    await first.radio('Participatief');
    await first.keep('werk');
    first.page.remove();
    const { onDisc, ask, beginCase, standing } = await openCaseTool({ storage, begin: '', day: '2026-06-01' });
    await until('the case', () => onDisc().length === 2);
    expect(onDisc()).to.deep.equal(['ondernemer', 'participatief']);
    expect(standing()).to.include('Voor werk').and.include('12 mei');
    await ask(caseBar.list.close, caseBar.none);
    expect(onDisc()).to.deep.equal([]);
    await beginCase('12');
    expect(onDisc()).to.deep.equal([]);
    await ask(caseBar.list.choose('Zebra'), caseBar.open('Zebra'));
    expect(onDisc()).to.deep.equal(['ondernemer', 'participatief']);
  });

  it('is kept in the tab, and there again after a reload', async () => {
    sessionStorage.clear();
    const page = emptyPage();
    const open = async () => {
      const tool = page.appendChild(document.createElement('werkspiegel-draaischijf'));
      await until('cases', () => all(tool, 'details.case')[0]);
      return tool;
    };
    const tool = await open();
    for (const details of all<HTMLDetailsElement>(tool, 'details.case')) details.open = true;
    await type(tool, 'input[name=name]', 'Zebra');
    await press(page, caseBar.begin.action);
    await see(page, caseBar.open('Zebra'), caseBar.kept.session);
    all<HTMLInputElement>(tool, '.rings input')[2]?.click();
    await press(page, words.stand.inCase.keep('alles bij elkaar'));
    await until('kept', () => JSON.stringify({ ...sessionStorage }).includes('overlever'));
    tool.remove();
    const again = await open();
    await until('the disc', () => all<HTMLInputElement>(again, '.rings input')[2]?.checked);
    again.remove();
    sessionStorage.clear();
  });

  it('tells a slip in the attribute in a sentence, and keeps nothing', async () => {
    const page = emptyPage();
    const told: string[] = [];
    page.addEventListener('werkspiegel-failed', ({ message }) => told.push(message));
    const tool = document.createElement('werkspiegel-draaischijf');
    tool.setAttribute('storage', 'locaal');
    page.append(tool);
    await see(page, 'storage="locaal" kennen we niet.');
    expect(told).to.have.length(1);
    expect(all(tool, 'werkspiegel-case-bar')).to.deep.equal([]);
  });

  it('keeps what the recognition looks like when the coach says so, with its day', async () => {
    const { page, tool, openPart, sum } = await openCaseTool();
    await openPart('recognition');
    await see(page, nl.recognition.show);
    for (const { id, options } of recognition.questions.slice(0, 5)) {
      const option = options.find((each) => each.type === 'conformist');
      all<HTMLInputElement>(tool, `input[name="${id}"]`)
        .find(({ value }) => value === option?.id)
        ?.click();
    }
    await press(page, nl.recognition.show);
    await press(page, nl.recognition.keep);
    await see(page, nl.recognition.kept);
    await openPart('log');
    await until('the line', () => sum().length === 1);
    expect(sum()).to.deep.equal(['12 mei, jouw herkenning: conformist + 2']);
  });
});

describe('the log of a case', () => {
  it('asks for a case first', async () => {
    const { page, openPart } = await openCaseTool({ begin: '' });
    await openPart('log');
    await see(page, log.noCase);
    await press(page, log.begin);
    await until('the field', () => (focused() as HTMLInputElement | null)?.name === 'name');
  });

  it('offers both ways to keep a case before its first entry is closed', async () => {
    const storage = new MemoryStore();
    const { page, fillIn, text } = await openCaseTool({ storage });
    await fillIn('pedagogisch', ['overlever']);
    await see(page, log.keep.title, log.keep.file, log.keep.now);
    expect(textOf(focused() as HTMLElement)).to.equal(log.keep.title);
    expect(JSON.stringify(await storage.list())).not.to.include('"log"');
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, log.keep.back);
    await press(page, log.form.save);
    await press(page, log.keep.file);
    await see(page, caseBar.out.title);
    await until('the focus there', () => textOf(focused() as HTMLElement) === caseBar.out.title);
    expect(JSON.stringify(await storage.list())).to.include('"log"');
    await fillIn('pedagogisch', ['overlever']);
    await until('the second entry', () => text('log').includes(log.added));
  });

  it('offers a pass phrase too where the browser can keep a case', async () => {
    sessionStorage.clear();
    await withoutSealedCases();
    const page = emptyPage();
    const tool = page.appendChild(document.createElement('werkspiegel-draaischijf'));
    await until('cases', () => all(tool, 'details.case')[0]);
    for (const details of all<HTMLDetailsElement>(tool, 'details.case')) details.open = true;
    await type(tool, 'input[name=name]', 'Zebra');
    await press(page, caseBar.begin.action);
    await press(page, nl.caseParts.log);
    await see(page, log.form.title);
    all<HTMLInputElement>(tool, 'input[name=strategy]').at(-1)?.click();
    await until('reactions', () => all(tool, 'input[name=other]')[0]);
    all<HTMLInputElement>(tool, 'input[name=other]')[0]?.click();
    await press(page, log.form.save);
    await press(page, log.keep.seal);
    await see(page, caseBar.seal.explanation);
    expect(textOf(focused() as HTMLElement)).to.equal(caseBar.seal.title);
    tool.remove();
    sessionStorage.clear();
  });

  it('changes what it points to as the rules say, entry by entry, with what it said before', async () => {
    const storage = await storeWith({
      kind: 'recognition',
      date: '2026-05-01',
      leefgebied: 'algemeen',
      types: ['conformist'],
    });
    const { turnClock, logs, text, sum, radio, onDisc } = await openCaseTool({
      storage,
      begin: '',
      day: '2026-05-03',
    });
    await radio('Conformist');
    const says = () => text('log');
    await logs('pedagogisch', ['overlever']); // 2 and 1
    expect(says())
      .to.include(log.now('conformist of overlever.'))
      .and.include(log.before('3 mei', 'lijkt het meest op conformist.'));
    await turnClock('2026-05-17');
    await logs('pedagogisch', ['overlever']); // 2 and 2
    expect(says())
      .to.include(log.now('conformist of overlever.'))
      .and.include(log.before('17 mei', 'conformist of overlever.'));
    await turnClock('2026-05-31');
    await logs('pedagogisch', ['overlever']); // 2 and 3
    await turnClock('2026-06-14');
    await logs('pedagogisch', ['overlever']); // 2 and 4
    expect(says())
      .to.include(log.now('lijkt het meest op overlever.'))
      .and.include(log.before('14 juni', 'conformist of overlever.'));
    expect(says()).to.include('4 van 6').and.not.include('%');
    expect(sum()).to.deep.equal([
      '1 mei, jouw herkenning: conformist + 2',
      '3 mei, pedagogisch, wil doen, niet leren: overlever + 1',
      '17 mei, pedagogisch, wil doen, niet leren: overlever + 1',
      '31 mei, pedagogisch, wil doen, niet leren: overlever + 1',
      '14 juni, pedagogisch, wil doen, niet leren: overlever + 1',
    ]);
    // The disc is never turned by it.
    expect(onDisc()[0]).to.equal('conformist');
    expect(says())
      .to.include(log.hint.title('overlever', false))
      .and.include(log.hint.fittingOne('compenserend', 'overlever'));
    for (const way of Object.values(nl.ways)) expect(says()).to.include(way);
    expect(await faultsInPage()).to.deep.equal([]);
    await turnClock('2026-06-20');
    await logs('faciliterend', ['conformist']);
    expect(sum()[1]).to.equal('3 mei, pedagogisch, wil doen, niet leren: overlever + 1, telt niet meer mee');
  });

  it('names two types by the rule for two, and puts one on the disc when the coach says so', async () => {
    const storage = await storeWith({
      kind: 'recognition',
      date: '2026-05-01',
      leefgebied: 'algemeen',
      types: ['conformist'],
    });
    const { page, logs, text, radio, onDisc } = await openCaseTool({ storage, begin: '' });
    await radio('Conformist');
    await logs('compenserend', ['afhankelijke']);
    await logs('compenserend', ['afhankelijke']);
    // Pedagogisch fits the one and rubs with the other; faciliterend works against the one.
    expect(text('log')).to.include(log.hint.title('afhankelijke', true)).and.include(log.hint.fitting('pedagogisch'));
    await press(page, log.hint.put('afhankelijke'));
    expect(onDisc()[0]).to.equal('afhankelijke');
  });

  it('has coach and jongere first where they differ, with a question to begin with', async () => {
    const storage = await storeWith(
      { kind: 'recognition', date: '2026-05-01', leefgebied: 'algemeen', types: ['overlever'] },
      { kind: 'sentence', date: '2026-05-02', leefgebied: 'algemeen', type: 'conformist' },
    );
    const { openPart, text, inLog } = await openCaseTool({ storage, begin: '' });
    await openPart('log');
    await until('the difference', () => text('log').includes(log.differ.title));
    expect(text('log')).to.include(together.openings['kans-en-eerst-regelen']);
    const [differ] = all<HTMLElement>(inLog(), '.differ');
    const now = all<HTMLElement>(inLog(), 'strong').find((each) => textOf(each).startsWith('Nu:'));
    expect(now && differ?.compareDocumentPosition(now)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows no leaning while there is danger, but the help route', async () => {
    const { logs, inLog, text, page } = await openCaseTool();
    for (const _ of [1, 2]) await logs('pedagogisch', ['overlever']);
    expect(text('log')).to.include(log.now('lijkt het meest op overlever.'));
    all<HTMLInputElement>(inLog(), 'input[name=danger]')[0]?.click();
    await see(page, log.inDanger);
    expect(text('log')).to.include(draaischijf.limits.danger.title).and.include('112');
    for (const hidden of [log.result, 'overlever + 1', log.counts, 'van 2']) expect(text('log')).not.to.include(hidden);
    expect(await faultsInPage()).to.deep.equal([]);
    all<HTMLInputElement>(inLog(), 'input[name=danger]')[0]?.click();
    await see(page, log.result);
  });

  it('refuses a day that is still to come, and an entry that says nothing', async () => {
    const { page, fillIn, inLog, openPart, text } = await openCaseTool();
    await openPart('log');
    await until('the form', () => all(inLog(), 'form')[0]);
    await press(page, log.form.save);
    await until('the fault', () => text('log').includes(log.form.faults.strategy));
    await fillIn('pedagogisch', ['overlever'], '2026-05-13');
    await until('the refusal', () => text('log').includes(log.form.faults.future));
    expect((focused() as HTMLElement).id).to.equal('date');
    await fillIn('pedagogisch', [], '2026-05-12');
    await until('what goes on', () => text('log').includes(log.keep.title));
  });

  it('goes along to another leefgebied while it is filled in, unless it was said to be about something else', async () => {
    const { openPart, inLog, goTo, select } = await openCaseTool();
    await openPart('log');
    const about = async () => (await elementWith<HTMLSelectElement>(inLog(), 'select#leefgebied', () => true)).value;
    expect(await about()).to.equal('algemeen');
    await goTo('werk');
    expect(await about()).to.equal('werk');
    await select(inLog(), 'leefgebied', 'geld');
    await goTo('algemeen');
    expect(await about()).to.equal('geld');
  });

  it('has fields and answers that are large enough for a finger', async () => {
    const { tool, openPart, inLog } = await openCaseTool();
    await openPart('log');
    await openPart('signals');
    await openPart('gears');
    await elementWith(inLog(), 'form', () => true);
    const parts = all<HTMLElement>(tool, 'werkspiegel-disc-log, werkspiegel-disc-signals, werkspiegel-disc-gears');
    for (const part of parts) {
      const fields = all<HTMLElement>(part, "select, textarea, input[type='date'], label:has(input)");
      expect(fields).not.to.deep.equal([]);
      for (const field of fields) {
        expect(field.getBoundingClientRect().height, `${part.localName} ${textOf(field)}`).to.be.at.least(44);
      }
      // An answer can be pressed anywhere on its line.
      for (const label of fields.filter(({ localName }) => localName === 'label')) {
        expect(getComputedStyle(label).display).to.equal('grid');
      }
    }
  });

  it('warns about personal data in a note', async () => {
    const { fillIn, text } = await openCaseTool();
    await fillIn('pedagogisch', [], '2026-05-13', 'bel 0612345678');
    await until('the warning', () => text('log').includes('telefoonnummer'));
  });

  it('counts nothing for something else, and for each reaction that was ticked', async () => {
    const { logs, sum } = await openCaseTool();
    await logs('pedagogisch', []);
    await logs('pedagogisch', ['overlever', 'ondernemer']);
    expect(sum()).to.deep.equal([
      '12 mei, pedagogisch, iets anders: telt voor geen van de vier',
      '12 mei, pedagogisch, wil doen, niet leren; verveelt zich al snel: overlever + 1, ondernemer + 1',
    ]);
  });

  it('takes an entry back, which gives the leaning without it, and puts it back', async () => {
    const { page, logs, inLog, sum, text } = await openCaseTool();
    await logs('pedagogisch', ['overlever'], '2026-05-10');
    await logs('pedagogisch', ['overlever'], '2026-05-11');
    await logs('pedagogisch', ['ondernemer']);
    const [before, lines] = [text('log'), sum()];
    all<HTMLButtonElement>(inLog(), '.sum button')[2]?.click();
    await until('two lines', () => sum().length === 2);
    expect(text('log')).to.include(log.now('lijkt het meest op overlever.')).and.include('2 van 2');
    await until('the way back', () => textOf(focused() as HTMLElement) === log.undo);
    await press(page, log.undo);
    await until('three lines', () => sum().length === 3);
    expect(sum()).to.deep.equal(lines);
    expect(text('log')).to.include(before.slice(before.indexOf('Nu:'), before.indexOf(log.sum)));
  });

  it('is of a leefgebied, and takes from all of it what that has none of', async () => {
    const { logs, goTo, sum, text } = await openCaseTool();
    await logs('pedagogisch', ['overlever']);
    await goTo('werk');
    await until('lines', () => sum().length === 1);
    expect(sum()[0]).to.include('overlever + 1 (alles bij elkaar)');
    await logs('faciliterend', ['conformist']);
    expect(sum()).to.deep.equal([
      '12 mei, pedagogisch, wil doen, niet leren: overlever + 1, telt hier niet mee, want dit leefgebied heeft een eigen regel (alles bij elkaar)',
      '12 mei, faciliterend, gebruikt de kans die je biedt, en doet dat graag: conformist + 1',
    ]);
    expect(text('log')).to.include('1 van 1');
    await goTo('algemeen');
    await until('one line', () => sum().length === 1);
  });

  it('goes away with its case, also what was half filled in', async () => {
    const { beginCase, logs, inLog, sum, ask, text } = await openCaseTool();
    await logs('pedagogisch', ['overlever']);
    await ask(caseBar.list.close, caseBar.none);
    expect(text('log')).to.include(log.noCase).and.not.include('overlever');
    await beginCase('12');
    await until('an empty log', () => textIn(inLog()).includes(log.nothing));
    expect(sum()).to.deep.equal([]);
  });

  it('goes by keyboard alone: opened, filled in, kept, taken back and put back', async () => {
    const { part, inLog, sum, text } = await openCaseTool();
    const tabTo = async (what: string, fits: (element: HTMLElement) => boolean) => {
      for (let times = 0; times < 40; times += 1) {
        const element = focused();
        if (element && fits(element as HTMLElement)) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error(`${what} was not reached`);
    };
    const tabToText = (name: string) => tabTo(name, (element) => textOf(element) === name);
    part('recognition').querySelector('summary')?.focus();
    await tabToText(nl.caseParts.log);
    await sendKeys({ press: 'Enter' });
    await until('the form', () => inLog() && all(inLog(), 'form')[0]);
    await tabTo('the leefgebied', ({ id }) => id === 'leefgebied');
    await tabTo('the strategies', (element) => (element as HTMLInputElement).name === 'strategy');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await until('the second strategy', () => (focused() as HTMLInputElement).value === 'pedagogisch');
    await tabTo('the third reaction', (element) => (element as HTMLInputElement).value === 'overlever');
    await sendKeys({ press: ' ' });
    await tabTo('the note', ({ id }) => id === 'note');
    await sendKeys({ type: 'gesprek' });

    await tabToText(log.form.save);
    await sendKeys({ press: 'Enter' });
    await until('where to keep it', () => textOf(focused() as HTMLElement) === log.keep.title);
    await tabToText(log.keep.now);
    await sendKeys({ press: 'Enter' });
    await until('what it says', () => textOf(focused() as HTMLElement) === log.result);
    const lines = ['12 mei, pedagogisch, wil doen, niet leren: overlever + 1'];
    expect(sum()).to.deep.equal(lines);
    expect(text('log')).to.include('gesprek');
    await tabToText(log.line.take);
    await sendKeys({ press: 'Enter' });
    await until('the way back', () => textOf(focused() as HTMLElement) === log.undo);
    expect(sum()).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await until('the line', () => sum().length === 1);
    expect(sum()).to.deep.equal(lines);
    expect(textOf(focused() as HTMLElement)).to.equal(log.result);
  });
});

/** Another test in this browser may have left some. */
function withoutSealedCases() {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('werkspiegel-casussen');
    request.onsuccess = resolve;
    request.onerror = resolve;
    request.onblocked = resolve;
  });
}
