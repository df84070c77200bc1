import '@werkspiegel/elements/records/define';
import { MemoryStore, type RecordStore, type WerkspiegelRecord, type WerkspiegelRecords } from '@werkspiegel/elements';
import { keyOf, SealedStore, SessionStore } from '@werkspiegel/elements/storage';
import { expect } from 'chai';
import Papa from 'papaparse';
import { openRecordsFile, parseRecordsFile } from '../../../packages/elements/src/records/parse-records-file.js';
import { recordsFileText, toRecordsFile } from '../../../packages/elements/src/records/records-file.js';
import { recordsFileSchema } from '../../../packages/elements/src/records/records-file-schema.js';
import { refusals } from '../../../packages/elements/src/records/refusals.nl.js';
import { nl } from '../../../packages/elements/src/records/words.nl.js';
import { Sealing } from '../../../packages/elements/src/storage/sealing.js';
import { afname, draft, FULL, HALF } from '../../../stories/support/records.js';
import { see } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, NOW, pageWith, textOf } from '../page.js';
import { Browser } from '../storage/browser.js';
import { failureOf } from '../storage/failure-of.js';
import { until } from '../until.js';
import { fieldsOf } from '../verbetertool/tool.js';
import { contentOf } from './contents.js';
import { hostileTexts } from './hostile-texts.js';

const PHRASE = 'vier woorden zonder verband';
const begun = draft(HALF, 4); // changed on 2 March 2026
const recent = afname(FULL); // finished on 12 February 2026
const early = { ...afname(HALF), id: 'vroeg', ...both('2025-11-03T10:00:00.000Z') };
const newer = { ...recent, id: 'later', formatVersion: 99 };
const damaged = { ...recent, id: 'stuk', answers: 'weg' };

const titleOf = {
  begun: nl.list.draft(new Date(begun.changedAt)),
  recent: nl.list.afname(new Date(recent.finishedAt)),
  early: nl.list.afname(new Date(early.finishedAt)),
};
const ABOUT = nl.list.about('Verbetertool', '1.0.0');

describe('the list of what is kept', () => {
  it('has the newest first, each with its date, its name and its version', async () => {
    const { rows } = await openScreen(new Browser(early, begun, recent).openWindow());
    const { show, remove } = nl.list;
    expect(rows()).to.deep.equal([
      `${titleOf.begun} ${ABOUT} ${remove}`,
      `${titleOf.recent} ${ABOUT} ${show} ${remove}`,
      `${titleOf.early} ${ABOUT} ${show} ${remove}`,
    ]);
  });

  it('says so, and puts it last, when something is dated later than now; nothing is wiped for it', async () => {
    const later = { ...recent, id: 'later', ...both('2027-11-03T10:00:00.000Z') };
    const browser = new Browser(later, early, recent);
    const { page, rows } = await openScreen(browser.openWindow(), { months: 12 });
    await see(page, nl.list.clock, nl.keep.clock);
    expect(rows().map((row) => row.slice(0, row.indexOf(ABOUT) - 1))).to.deep.equal(
      [recent, early, later].map(({ finishedAt }) => nl.list.afname(new Date(finishedAt))),
    );
    expect(await browser.records.list()).to.have.length(3);
  });

  it('says nothing of the clock when something is dated just now, or in another zone', async () => {
    const soon = { ...recent, id: 'zo', ...both('2026-03-02T09:32:00.000Z') };
    const { page } = await openScreen(new Browser(soon, recent).openWindow(), { months: 12 });
    expect(allTextOf(page)).to.not.include(nl.list.clock).and.not.include(nl.keep.clock);
  });

  it('is a list to a screen reader, with buttons that say what they are about', async () => {
    const { screen, names } = await openScreen(new Browser(begun, recent).openWindow());
    expect(all(screen, 'ul')[0]?.getAttribute('role')).to.equal('list');
    expect(names()).to.include.members([
      `${nl.list.remove}: ${titleOf.begun}`,
      `${nl.list.show}: ${titleOf.recent}`,
      `${nl.list.remove}: ${titleOf.recent}`,
    ]);
  });

  it('says so when there is nothing, and offers nothing to take along or wipe', async () => {
    const { page, names } = await openScreen(new Browser().openWindow());
    await see(page, nl.list.none);
    expect(allTextOf(page)).to.not.include(nl.out.title);
    expect(names()).to.not.include(nl.wipe.action);
  });

  it('reports the check that the person wants to see', async () => {
    const { press, heard } = await openScreen(new Browser(begun, recent, early).openWindow());
    await press(`${nl.list.show}: ${titleOf.early}`);
    expect(heard.map(said)).to.deep.equal([['record-chosen', { recordId: 'vroeg' }]]);
    expect(heard[0]).to.include({ bubbles: true, composed: false });
  });

  it('follows what another tab does', async () => {
    const browser = new Browser(early);
    const { rows } = await openScreen(browser.openWindow());
    const elsewhere = browser.openWindow();
    await elsewhere.save(recent);
    await until('the check of the other tab', () => rows().length === 2);
    await elsewhere.remove(early.id);
    await until('one check', () => rows().length === 1);
    expect(rows()[0]).to.include(titleOf.recent);
  });

  it('stops listening when it leaves the page', async () => {
    const storage = new Browser(early).openWindow();
    const { screen } = await openScreen(storage);
    expect(storage.listeners).to.equal(1);
    screen.remove();
    expect(storage.listeners).to.equal(0);
  });

  it('follows on when it is moved in the page', async () => {
    const browser = new Browser(early);
    const { screen, page, rows } = await openScreen(browser.openWindow());
    page.append(screen);
    await browser.openWindow().save(recent);
    await until('the check of the other tab', () => rows().length === 2);
  });

  it('offers to show only what this page has the questions of', async () => {
    const unknown = { ...recent, id: 'ander', questionnaire: { id: 'ander', version: '2' } };
    const { rows } = await openScreen(new Browser(unknown).openWindow());
    expect(rows()).to.deep.equal([`${titleOf.recent} ${nl.list.about('ander', '2')} ${nl.list.remove}`]);
  });

  it(`makes no element and no attribute of ${hostileTexts.length} hostile texts, in the list or in why a file is refused`, async () => {
    const store = new MemoryStore();
    const { screen } = await openScreen(store);
    const show = async (text: string) => {
      await store.save({ ...recent, questionnaire: { id: text, version: text } });
      await screen.refresh();
      bring(screen, 'drop', textTransfer(JSON.stringify({ ...recent, [text]: [] })));
      await until('word of it', () => all(screen, '[role=status] p')[0]);
      await screen.updateComplete;
    };
    const bones = () => all(screen, '*').map(({ localName, attributes }) => `${localName} ${attributes.length}`);
    await show('x');
    const before = bones();
    for (const text of hostileTexts) {
      await show(text);
      expect(bones(), text).to.deep.equal(before);
      const about = all<HTMLElement>(screen, 'li .soft')[0]?.textContent;
      expect(about, text).to.equal(nl.list.about(text, text));
    }
  });

  it('counts what cannot be shown, by why, and touches none of it', async () => {
    const storage = await storeWith([recent], [newer, damaged]);
    const before = await rawIn(storage);
    const { page, rows, press } = await openScreen(storage);
    await see(page, nl.list.newer(1), nl.list.unreadable(1));
    expect(rows()).to.have.length(1);
    await press(nl.wipe.action);
    await see(page, nl.list.none, nl.list.newer(1), nl.list.unreadable(1));
    await press(nl.list.undo);
    await see(page, nl.list.restored);
    expect(await rawIn(storage)).to.have.deep.members(before);
  });
});

describe('wiping what is kept', () => {
  it('takes one away, with the focus on the heading of the list', async () => {
    const browser = new Browser(begun, recent, early);
    const { page, rows, press, heard } = await openScreen(browser.openWindow());
    await press(`${nl.list.remove}: ${titleOf.recent}`);
    await see(page, nl.list.removed(1));
    await until('a shorter list', () => rows().length === 2);
    expect(await browser.records.list()).to.have.deep.members([begun, early]);
    expect(textOf(focused() as HTMLElement)).to.equal(nl.list.title);
    expect(heard.map(said)).to.deep.equal([['records-changed', { term: undefined }]]);
  });

  it('takes all away at once', async () => {
    const browser = new Browser(begun, recent, early);
    const changes: (readonly string[])[] = [];
    browser.openWindow().watch((keys) => changes.push(keys));
    const { page, names, press } = await openScreen(browser.openWindow());
    await press(nl.wipe.action);
    await see(page, nl.list.removed(3), nl.list.none);
    expect(changes).to.deep.equal([['draft/verbetertool', recent.id, early.id]]);
    expect(await browser.records.list()).to.deep.equal([]);
    expect(names()).to.not.include(nl.wipe.action);
    expect(textOf(focused() as HTMLElement)).to.equal(nl.list.title);
  });

  for (const { why, wipe } of [
    { why: 'one', wipe: [`${nl.list.remove}: ${titleOf.begun}`] },
    { why: 'two, one after the other', wipe: [titleOf.begun, titleOf.early].map((it) => `${nl.list.remove}: ${it}`) },
    { why: 'all', wipe: [nl.wipe.action] },
  ]) {
    it(`can be taken back: ${why}`, async () => {
      const browser = new Browser(begun, recent, early);
      const { page, names, rows, press, heard } = await openScreen(browser.openWindow());
      const before = rows();
      for (const name of wipe) {
        await press(name);
        await until('a shorter list', () => !names().includes(name));
      }
      await press(nl.list.undo);
      await see(page, nl.list.restored);
      await until('the whole list', () => rows().length === before.length);
      expect(rows()).to.deep.equal(before);
      expect(await browser.records.list()).to.have.deep.members([begun, recent, early]);
      expect(names()).to.not.include(nl.list.undo);
      expect(textOf(focused() as HTMLElement)).to.equal(nl.list.title);
      expect(heard).to.have.length(wipe.length + 1);
    });
  }

  it('does not put a check back over one that was begun since', async () => {
    const browser = new Browser(begun);
    const { page, names, press } = await openScreen(browser.openWindow());
    await press(`${nl.list.remove}: ${titleOf.begun}`);
    await until('a way back', () => names().includes(nl.list.undo));
    const other = { ...draft('1'), id: 'anders' };
    await browser.openWindow().save(other);
    await press(nl.list.undo);
    await see(page, nl.list.left(1));
    expect(names()).to.include(nl.list.undo);
    expect(await browser.records.list()).to.deep.equal([other]);
    await browser.openWindow().remove('draft/verbetertool');
    await press(nl.list.undo);
    await see(page, nl.list.restored);
    expect(await browser.records.list()).to.deep.equal([begun]);
  });

  it('puts back the last of two open checks of one questionnaire, and says that the other is left', async () => {
    const browser = new Browser(begun, recent);
    const { page, names, rows, press } = await openScreen(browser.openWindow());
    await press(`${nl.list.remove}: ${titleOf.begun}`);
    await until('a shorter list', () => rows().length === 1);
    const second = { ...draft('1'), id: 'tweede' };
    await browser.openWindow().save(second);
    await until('the second', () => rows().length === 2);
    await press(nl.wipe.action);
    await see(page, nl.list.none);
    await press(nl.list.undo);
    await see(page, nl.list.left(1));
    expect(await browser.records.list()).to.have.deep.members([second, recent]);
    expect(names()).to.include(nl.list.undo);
    await browser.openWindow().remove('draft/verbetertool');
    await press(nl.list.undo);
    await see(page, nl.list.restored);
    expect(await browser.records.list()).to.have.deep.members([begun, recent]);
    expect(names()).to.not.include(nl.list.undo);
  });

  for (const { why, name } of [
    { why: 'one check', name: `${nl.list.remove}: ${titleOf.recent}` },
    { why: 'all', name: nl.wipe.action },
  ]) {
    it(`is told of when it fails, and then everything is there still: ${why}`, async () => {
      const browser = new Browser(begun, recent);
      const storage = browser.openWindow();
      const { page, names, rows, press, heard } = await openScreen(storage);
      const before = rows();
      storage.fail('writing');
      await press(name);
      await see(page, nl.failed);
      expect(rows()).to.deep.equal(before);
      expect(names()).to.not.include(nl.list.undo);
      expect(heard).to.deep.equal([]);
      expect(await browser.records.list()).to.have.deep.members([begun, recent]);
    });
  }

  it('can be taken back after that failed once', async () => {
    const browser = new Browser(recent);
    const storage = browser.openWindow();
    const { page, press } = await openScreen(storage);
    await press(nl.wipe.action);
    await see(page, nl.list.removed(1));
    storage.fail('writing');
    await press(nl.list.undo);
    await see(page, nl.failed);
    storage.fail();
    await press(nl.list.undo);
    await see(page, nl.list.restored);
    expect(await browser.records.list()).to.deep.equal([recent]);
  });
});

describe('taking along', () => {
  it('gives a file that comes back exactly', async () => {
    const { download } = await openScreen(new Browser(early, begun, recent).openWindow());
    const { name, type, text } = await download(nl.out.json);
    expect({ name, type }).to.deep.equal({ name: 'werkspiegel-2026-03-02.json', type: 'application/json' });
    expect(parseRecordsFile(text)).to.deep.equal([begun, recent, early]);
    expect(JSON.parse(text).exportedAt).to.equal(NOW.toISOString());
  });

  it('gives a table with every answer in words', async () => {
    const { download } = await openScreen(new Browser(begun, recent).openWindow());
    const { name, type, text } = await download(nl.out.csv);
    expect({ name, type }).to.deep.equal({ name: 'werkspiegel-2026-03-02.csv', type: 'text/csv' });
    const { data, errors } = Papa.parse<Record<string, string>>(text.trim(), { delimiter: ';', header: true });
    expect(errors).to.deep.equal([]);
    expect(data.map(({ id }) => id)).to.deep.equal(
      [begun, recent].flatMap(({ id, answers }) => Object.keys(answers).map(() => id)),
    );
    expect(data[0]?.thema).to.equal('Begeleiding met vertrouwen');
  });

  it('gives a page with every check to read', async () => {
    const { download } = await openScreen(new Browser(begun, recent).openWindow(), { language: 'nl-BE' });
    const { name, type, text } = await download(nl.out.html);
    expect({ name, type }).to.deep.equal({ name: 'werkspiegel-2026-03-02.html', type: 'text/html' });
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.documentElement.lang).to.equal('nl-BE');
    expect(page.querySelectorAll('h2')).to.have.length(2);
    expect(page.querySelectorAll('dt')).to.have.length(
      [begun, recent].flatMap(({ answers }) => Object.keys(answers)).length,
    );
  });

  for (const form of [nl.out.json, nl.out.csv, nl.out.html]) {
    it(`says that the file is there, and changes nothing: ${form}`, async () => {
      const browser = new Browser(begun, recent);
      const { page, heard, download } = await openScreen(browser.openWindow());
      await download(form);
      await see(page, nl.out.done);
      expect(heard).to.deep.equal([]);
      expect(await browser.records.list()).to.have.deep.members([begun, recent]);
    });
  }
});

describe('behind a pass phrase, taking along', () => {
  it('gives a file that only the pass phrase opens, and that comes back exactly', async () => {
    const { download } = await openSealedScreen(begun, recent);
    const { name, type, text } = await download(nl.out.sealed);
    expect({ name, type }).to.deep.equal({
      name: 'werkspiegel-2026-03-02.wachtzin.json',
      type: 'application/json',
    });
    expect(text).to.not.match(/niveau|answers|startedAt/);
    const file = JSON.parse(text);
    expect(recordsFileSchema.safeParse(file).success).to.equal(true);
    expect(file.records.map(({ kind }: { kind: string }) => kind)).to.deep.equal(['sealed', 'sealed']);
    expect(await openRecordsFile(text, PHRASE)).to.have.deep.members([begun, recent]);
  });

  it('gives a file that everyone can read only to who asks for that, and says what it means', async () => {
    const { page, screen, download } = await openSealedScreen(begun, recent);
    const [primary] = all<HTMLElement>(screen, 'button.primary').map(textOf);
    expect(primary).to.equal(nl.out.sealed);
    expect(allTextOf(page)).to.not.include(nl.out.readableExplanation);
    all<HTMLElement>(screen, 'summary')
      .find((each) => textOf(each) === nl.out.readable)
      ?.click();
    await see(page, nl.out.readableExplanation);
    const { text } = await download(nl.out.json);
    expect(parseRecordsFile(text)).to.have.deep.members([begun, recent]);
  });

  it('asks for the pass phrase of what is brought back, and takes in all of it', async () => {
    const text = await sealedFileOf(begun, recent);
    const browser = new Browser(early);
    const { screen, page, rows, heard } = await openScreen(browser.openWindow());
    bring(screen, 'drop', fileTransfer(text));
    await see(page, refusals.sealed, nl.in.passphrase);
    await until('the focus on the field', () => focused()?.matches('#unseal input'));
    expect(await faultsInPage()).to.deep.equal([]);
    expect(await browser.records.list()).to.deep.equal([early]);
    await givePassphrase(screen, 'een heel andere zin');
    await see(page, refusals.wrongPassphrase, nl.in.passphrase);
    expect(await browser.records.list()).to.deep.equal([early]);
    expect(heard).to.deep.equal([]);
    await givePassphrase(screen, PHRASE);
    await see(page, nl.in.done(2, 0));
    await until('a longer list', () => rows().length === 3);
    expect(await browser.records.list()).to.have.deep.members([early, begun, recent]);
    expect(all(screen, '#unseal')).to.deep.equal([]);
  });

  it('takes what is brought back behind the pass phrase that is here', async () => {
    const text = await sealedFileOf(recent);
    const { screen, page, values } = await openSealedScreen(early);
    bring(screen, 'drop', fileTransfer(text));
    await see(page, refusals.sealed);
    await givePassphrase(screen, PHRASE);
    await see(page, nl.in.done(1, 0));
    expect([...(await values.read()).values()].map((value) => (value as { kind: string }).kind)).to.deep.equal([
      'sealed',
      'sealed',
      'sealed',
    ]);
  });

  for (const { why, spoil, sentence } of [
    {
      why: 'one of which was changed',
      spoil: ([one, other]: Sealed[]) => [one, { ...other, id: 'anders' }],
      sentence: refusals.sealedDamaged(refusals.place(2)),
    },
    {
      why: 'that were sealed apart',
      spoil: ([one, other]: Sealed[]) => [one, { ...other, seal: { ...other?.seal, salt: 'AAAA' } }],
      sentence: refusals.sealedApart,
    },
    {
      why: 'that all were changed',
      spoil: ([one]: Sealed[]) => [{ ...one, id: 'anders' }],
      sentence: refusals.wrongPassphrase,
    },
    {
      why: 'that would take hours to try',
      spoil: ([one]: Sealed[]) => [{ ...one, seal: { ...one?.seal, iterations: 2_000_000_000 } }],
      sentence: 'beschadigd',
    },
  ]) {
    it(`takes in nothing of records ${why}`, async () => {
      const file = JSON.parse(await sealedFileOf(begun, recent));
      const browser = new Browser(early);
      const { screen, page } = await openScreen(browser.openWindow());
      bring(screen, 'drop', fileTransfer(JSON.stringify({ ...file, records: spoil(file.records) })));
      await see(page, refusals.sealed);
      await givePassphrase(screen, PHRASE);
      await see(page, sentence);
      expect(await browser.records.list()).to.deep.equal([early]);
    });
  }
});

describe('another pass phrase', () => {
  it('takes the place of the one before, which is not asked again', async () => {
    const { screen, page, sealing, values } = await openSealedScreen(begun, recent);
    await changePassphrase(screen, 'een nieuwe zin van later', 'een nieuwe zin van later');
    await see(page, nl.sealing.changed);
    expect(sealing.isLocked).to.equal(false);
    expect(await sealing.store.list()).to.have.length(2);
    const again = new SealedStore({ values });
    expect(await failureOf(again.unlock(PHRASE))).to.include({ fault: 'passphrase' });
    await again.unlock('een nieuwe zin van later');
    expect(await again.list()).to.have.deep.members([begun, recent]);
  });

  it('changes nothing when it was not written twice the same', async () => {
    const { screen, page, values } = await openSealedScreen(begun);
    const before = [...(await values.read())];
    await changePassphrase(screen, 'een nieuwe zin van later', 'een nieuwe zin van straks');
    await see(page, nl.sealing.differs);
    expect([...(await values.read())]).to.deep.equal(before);
  });
});

/** How a person brings a file or a text to the screen. */
const WAYS: Readonly<Record<string, (screen: WerkspiegelRecords, text: string) => void>> = {
  'a file that is chosen': (screen, text) => {
    const [input] = all<HTMLInputElement>(screen, 'input[type=file]');
    if (!input) throw new Error('there is no place to choose a file');
    input.files = fileTransfer(text).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
  'a file that is dropped': (screen, text) => bring(screen, 'drop', fileTransfer(text)),
  'a text that is dropped': (screen, text) => bring(screen, 'drop', textTransfer(text)),
  'a text that is typed': (screen, text) => {
    const [field] = all<HTMLTextAreaElement>(screen, 'textarea');
    if (!field) throw new Error('there is no field to type in');
    field.value = text;
    all<HTMLButtonElement>(screen, 'button')
      .find((button) => textOf(button) === nl.in.take)
      ?.click();
  },
  'a file that is pasted': (screen, text) => bring(screen, 'paste', fileTransfer(text)),
  'a text that is pasted': (screen, text) => bring(screen, 'paste', textTransfer(text)),
};

describe('bringing back', () => {
  for (const [way, give] of Object.entries(WAYS)) {
    it(`takes in ${way}`, async () => {
      const browser = new Browser(early);
      const { screen, page, rows, heard } = await openScreen(browser.openWindow());
      give(screen, fileOf(recent, begun));
      await see(page, nl.in.done(2, 0));
      await until('a longer list', () => rows().length === 3);
      expect(await browser.records.list()).to.have.deep.members([early, recent, begun]);
      expect(heard.map(said)).to.deep.equal([['records-changed', { term: undefined }]]);
    });

    it(`changes nothing when ${way} does not come from here`, async () => {
      const browser = new Browser(early, begun);
      const { screen, page, heard } = await openScreen(browser.openWindow());
      const before = structuredClone(await browser.records.list());
      give(screen, 'Beste collega, hierbij het verslag.');
      await see(page, refusals.foreign);
      expect(await browser.records.list()).to.deep.equal(before);
      expect(heard).to.deep.equal([]);
    });
  }

  for (const { why, kept, file, sentence } of [
    { why: 'one that is new and one that is here', kept: [early], file: fileOf(recent, early), sentence: [1, 1] },
    { why: 'only what is here', kept: [recent, early], file: fileOf(recent, early), sentence: [0, 2] },
    { why: 'nothing', kept: [early], file: fileOf(), sentence: [0, 0] },
    { why: 'one bare check', kept: [], file: JSON.stringify(recent), sentence: [1, 0] },
  ] as const) {
    it(`says what came in, with ${why} in the file`, async () => {
      const browser = new Browser(...kept);
      const { screen, page } = await openScreen(browser.openWindow());
      bring(screen, 'drop', fileTransfer(file));
      await see(page, nl.in.done(...(sentence as [number, number])));
      expect(await browser.records.list()).to.have.length(kept.length + sentence[0]);
    });
  }

  for (const { why, file, sentence } of [
    {
      why: 'a check that is here with other answers',
      file: fileOf(early, { ...recent, answers: {} }),
      sentence: refusals.keptOtherwise(new Date(recent.finishedAt)),
    },
    {
      why: 'another check of which one is open here',
      file: fileOf(early, { ...begun, id: 'anders' }),
      sentence: refusals.otherDraft,
    },
    { why: 'an end that is missing', file: fileOf(early).slice(0, -20), sentence: refusals.cutOff },
    { why: 'nothing in it', file: '', sentence: refusals.empty },
    {
      why: 'a check of a newer version',
      file: fileOf(early, newer as unknown as WerkspiegelRecord),
      sentence: refusals.newer(refusals.place(2)),
    },
    {
      why: 'a check that is damaged',
      file: fileOf(early, damaged as unknown as WerkspiegelRecord),
      sentence: refusals.malformed(refusals.place(2), 'answers', refusals.fault.wrongType),
    },
    { why: 'more in it than any of ours', file: ' '.repeat(5_000_001), sentence: refusals.tooLarge(5.1, 5) },
  ]) {
    it(`takes nothing of a file with ${why}`, async () => {
      const storage = await storeWith([begun, recent], [{ ...newer, id: 'nog later' }]);
      const before = structuredClone(await rawIn(storage));
      const { screen, page, heard } = await openScreen(storage);
      bring(screen, 'drop', fileTransfer(file));
      await see(page, sentence);
      expect(await rawIn(storage)).to.deep.equal(before);
      expect(heard).to.deep.equal([]);
    });
  }

  it('changes nothing when the store fails, and works when it is tried again', async () => {
    const browser = new Browser(begun);
    const storage = browser.openWindow();
    const { screen, page, heard } = await openScreen(storage);
    storage.fail('writing');
    bring(screen, 'drop', fileTransfer(fileOf(recent)));
    await see(page, nl.failed);
    expect(await browser.records.list()).to.deep.equal([begun]);
    expect(heard).to.deep.equal([]);
    storage.fail();
    bring(screen, 'drop', fileTransfer(fileOf(recent)));
    await see(page, nl.in.done(1, 0));
  });

  it('lets the person choose the same file again', async () => {
    const { screen, page, press } = await openScreen(new Browser().openWindow());
    for (const _time of [1, 2]) {
      WAYS['a file that is chosen']?.(screen, fileOf(recent));
      await see(page, nl.in.done(1, 0));
      expect(all<HTMLInputElement>(screen, 'input[type=file]')[0]?.value).to.equal('');
      await press(nl.wipe.action);
      await see(page, nl.list.none);
    }
  });

  it('keeps the browser from opening what is dropped', async () => {
    const { screen } = await openScreen(new Browser().openWindow());
    for (const type of ['dragover', 'drop']) {
      expect(bring(screen, type, fileTransfer('')).defaultPrevented, type).to.equal(true);
    }
  });

  it('leaves alone a pass phrase that is pasted', async () => {
    const sealing = new Sealing(new MemoryStore(), { now: () => NOW, onLocked: () => {} });
    const { screen, page } = await openScreen(new Browser().openWindow(), { sealing });
    const field = await until('field for it', () => all(screen, 'input[type=password]')[0]);
    const paste = transferEvent('paste', textTransfer('een wachtzin van zes woorden lang'));
    field.dispatchEvent(paste);
    expect(paste.defaultPrevented).to.equal(false);
    expect(textOf(all<HTMLElement>(page, '[role=status]')[0])).to.equal('');
  });

  it('leaves alone a paste of nothing that can be read', async () => {
    const { screen, page } = await openScreen(new Browser().openWindow());
    expect(bring(screen, 'paste', new DataTransfer()).defaultPrevented).to.equal(false);
    expect(textOf(all<HTMLElement>(page, '[role=status]')[0])).to.equal('');
  });
});

describe('the explanation of what is kept', () => {
  const { where, howLong } = nl.explained;
  for (const { why, storage, months, says, offersTerm } of [
    {
      why: 'in the browser, without a term',
      storage: () => new Browser().openWindow(),
      months: undefined,
      says: [where.local, howLong.forever, howLong.evict, howLong.virtual],
      offersTerm: true,
    },
    {
      why: 'in the browser, for a year',
      storage: () => new Browser().openWindow(),
      months: 12,
      says: [where.local, howLong.months(12), howLong.evict, howLong.virtual],
      offersTerm: true,
    },
    {
      why: 'in the tab',
      storage: () => new SessionStore(),
      months: 12,
      says: [where.session, howLong.session],
      offersTerm: false,
    },
    {
      why: 'in the page',
      storage: () => new MemoryStore(),
      months: 12,
      says: [where.memory, howLong.memory],
      offersTerm: false,
    },
  ]) {
    it(`is true of what is kept ${why}`, async () => {
      const { screen, page } = await openScreen(storage(), { months });
      const { what, forWhom } = nl.explained;
      const texts = all<HTMLElement>(screen, 'dd').map(textOf);
      expect(texts).to.deep.equal([what.text, says[0], says.slice(1).join(' '), forWhom.text]);
      await see(page, nl.close, nl.list.none);
      expect(all(screen, 'select')).to.have.length(offersTerm ? 1 : 0);
    });
  }
});

describe('the term', () => {
  const { keep } = nl;

  for (const { chosen, months } of [
    { chosen: keep.months(6), months: 6 },
    { chosen: keep.months(12), months: 12 },
    { chosen: keep.months(24), months: 24 },
    { chosen: keep.never, months: undefined },
  ]) {
    it(`is chosen by the person: ${chosen}`, async () => {
      const { screen, heard } = await openScreen(new Browser().openWindow(), { months: months === 6 ? 12 : 6 });
      await chooseIn(screen, chosen);
      expect(heard.map(said)).to.deep.equal([['records-changed', { term: { months } }]]);
      expect(heard[0]).to.include({ bubbles: true, composed: false });
    });
  }

  for (const { months, shown } of [
    { months: undefined, shown: keep.never },
    { months: 24, shown: keep.months(24) },
  ]) {
    it(`is the one that was chosen before: ${shown}`, async () => {
      const { screen } = await openScreen(new Browser().openWindow(), { months });
      const select = await until('term to choose', () => all<HTMLSelectElement>(screen, 'select')[0]);
      expect(select.labels[0] && textOf(select.labels[0])).to.include(keep.label);
      expect(select.selectedOptions[0] && textOf(select.selectedOptions[0])).to.equal(shown);
    });
  }

  const old = { ...early, id: 'oud', ...both('2025-04-03T10:00:00.000Z') };
  const older = { ...early, id: 'ouder', ...both('2025-03-03T10:00:00.000Z') };

  it('is asked about first when it would wipe something, and a no changes nothing', async () => {
    const browser = new Browser(begun, recent, old, older);
    const { page, screen, press, heard } = await openScreen(browser.openWindow(), { months: 24 });
    await chooseIn(screen, keep.months(6));
    await see(page, keep.askTitle(2), keep.ask(2, 6));
    await until('a question', () => all<HTMLDialogElement>(screen, 'dialog')[0]?.open);
    expect(await faultsInPage()).to.deep.equal([]);
    await press(keep.cancel);
    await until('no question', () => all(screen, 'dialog').length === 0);
    expect(heard).to.deep.equal([]);
    expect(await browser.records.list()).to.have.length(4);
    expect(all<HTMLSelectElement>(screen, 'select')[0]?.value).to.equal('24');
  });

  it('wipes after a yes, and can be taken back with what it wiped', async () => {
    const browser = new Browser(begun, recent, old, older);
    const { page, screen, press, heard } = await openScreen(browser.openWindow(), { months: undefined });
    await chooseIn(screen, keep.months(6));
    await press(keep.confirm(2));
    await see(page, nl.list.removed(2));
    expect(await browser.records.list()).to.have.deep.members([begun, recent]);
    expect(heard.map(said)).to.deep.equal([['records-changed', { term: { months: 6 } }]]);
    screen.months = 6;
    await press(nl.list.undo);
    await see(page, keep.restored);
    expect(await browser.records.list()).to.have.deep.members([begun, recent, old, older]);
    expect(heard.slice(1).map(said)).to.deep.equal([['records-changed', { term: { months: undefined } }]]);
  });

  it('stays what it was when the browser cannot wipe', async () => {
    const browser = new Browser(recent, old);
    const storage = browser.openWindow();
    const { page, screen, press, heard } = await openScreen(storage, { months: 24 });
    storage.fail('writing');
    await chooseIn(screen, keep.months(6));
    await press(keep.confirm(1));
    await see(page, nl.failed);
    expect(heard).to.deep.equal([]);
    await until('the term as it was', () => all<HTMLSelectElement>(screen, 'select')[0]?.value === '24');
  });

  it('is only told where the host page set it', async () => {
    const { screen, page } = await openScreen(new Browser().openWindow(), { months: 3, setByHost: true });
    await see(page, keep.byHost(3), nl.explained.howLong.months(3, true));
    expect(all(screen, 'select')).to.deep.equal([]);
  });
});

describe('the screen about what is kept', () => {
  it('says so when the store cannot be read, and does not say that there is nothing', async () => {
    const storage = new Browser(begun).openWindow();
    storage.fail('reading');
    const { page } = await openScreen(storage);
    await see(page, nl.list.failed);
    expect(allTextOf(page)).to.not.include(nl.list.none);
  });

  it('says so when the store cannot be read any more, and keeps what it showed', async () => {
    const browser = new Browser(begun);
    const storage = browser.openWindow();
    const { page, rows } = await openScreen(storage);
    storage.fail('reading');
    await browser.openWindow().save(recent);
    await see(page, nl.list.failed);
    expect(rows()).to.have.length(1);
  });

  for (const { why, open } of [
    { why: 'with nothing in it', open: () => openScreen(new Browser().openWindow()) },
    { why: 'with checks', open: () => openScreen(new Browser(begun, recent, early).openWindow()) },
    {
      why: 'with something wiped',
      open: async () => {
        const opened = await openScreen(new Browser(begun, recent).openWindow());
        await opened.press(`${nl.list.remove}: ${titleOf.recent}`);
        await see(opened.page, nl.list.removed(1));
        return opened;
      },
    },
    {
      why: 'with what cannot be shown',
      open: async () => openScreen(await storeWith([recent], [newer, damaged, { ...damaged, id: 'ook stuk' }])),
    },
    { why: 'of a page that keeps nothing', open: async () => openScreen(await storeWith([recent], [])) },
    {
      why: 'with a term of the host',
      open: () => openScreen(new Browser(recent).openWindow(), { months: 12, setByHost: true }),
    },
  ]) {
    it(`can be used by everyone ${why}, and says nothing odd`, async () => {
      const { page } = await open();
      expect(await faultsInPage()).to.deep.equal([]);
      expect(allTextOf(page)).to.not.match(/undefined|null|NaN|Invalid|\[object/);
    });

    it(`fits in 320 px ${why}`, async () => {
      const { page, screen } = await open();
      page.style.inlineSize = '320px';
      await screen.updateComplete;
      const edge = page.getBoundingClientRect().right + 1;
      const wider = all(page, '*').filter((element) => element.getBoundingClientRect().right > edge);
      expect(wider.map(({ localName }) => localName)).to.deep.equal([]);
      expect(page.scrollWidth).to.be.at.most(321);
    });
  }

  it('is bold in its labels, and not in the fields in them', async () => {
    const { screen } = await openScreen(new Browser(recent).openWindow());
    const weights = (selector: string) => all(screen, selector).map((each) => getComputedStyle(each).fontWeight);
    expect(new Set(weights('label'))).to.deep.equal(new Set(['600']));
    expect(new Set(weights('label :is(select, input, textarea)'))).to.deep.equal(new Set(['400']));
  });
});

type Sealed = Readonly<Record<'id' | 'seal', object>>;

/** The screen over records behind a pass phrase that was given. */
async function openSealedScreen(...given: readonly WerkspiegelRecord[]) {
  const { sealing, values } = await sealed(...given);
  return { sealing, values, ...(await openScreen(sealing.store, { sealing })) };
}

async function sealed(...given: readonly WerkspiegelRecord[]) {
  const store = new MemoryStore();
  await store.save(...given);
  const sealing = new Sealing(store, { now: () => NOW, onLocked: () => {}, iterations: 10 });
  await sealing.seal(PHRASE);
  return { sealing, values: store.values };
}

async function sealedFileOf(...given: readonly WerkspiegelRecord[]): Promise<string> {
  const { sealing } = await sealed(...given);
  return recordsFileText(toRecordsFile(await sealing.exportSealed(given.map(keyOf)), NOW));
}

async function givePassphrase(screen: WerkspiegelRecords, passphrase: string) {
  const field = await until('field for it', () => all<HTMLInputElement>(screen, '#unseal input')[0]);
  field.value = passphrase;
  field.form?.requestSubmit();
}

async function changePassphrase(screen: WerkspiegelRecords, passphrase: string, again: string) {
  all<HTMLElement>(screen, 'summary')
    .find((each) => textOf(each) === nl.sealing.change)
    ?.click();
  const [first, second] = await until('fields for it', () => {
    const fields = all<HTMLInputElement>(screen, 'input[autocomplete=new-password]');
    return fields.length === 2 ? fields : undefined;
  });
  if (first) first.value = passphrase;
  if (second) second.value = again;
  first?.form?.requestSubmit();
}

/** The screen in a page with a store, once it shows what is kept there. */
async function openScreen(storage: RecordStore, properties: Partial<WerkspiegelRecords> = {}) {
  const page = pageWith({ storage });
  page.appendChild(document.createElement('h2')).textContent = 'Mijn gegevens';
  const screen = Object.assign(document.createElement('werkspiegel-records'), {
    ...{ contentOf, nameOf: (id: string) => (id === 'verbetertool' ? 'Verbetertool' : id) },
    ...properties,
  });
  const heard: Event[] = [];
  for (const type of ['record-chosen', 'records-changed']) screen.addEventListener(type, (event) => heard.push(event));
  page.append(screen);
  const rows = () => all<HTMLElement>(screen, 'li').map(textOf);
  const kept = await storage.list().catch(() => []);
  await until('list', () => rows().length === kept.length);
  const buttons = () => all<HTMLButtonElement>(screen, 'button:enabled');
  const press = async (name: string) => {
    (await until(`button '${name}'`, () => buttons().find((each) => nameOf(each) === name))).click();
  };
  return {
    page,
    screen,
    heard,
    rows,
    press,
    names: () => buttons().map(nameOf),
    download: downloadFrom(screen, press),
  };
}

/** Presses a button and gives the file that the browser would keep; none is left on the machine. */
function downloadFrom(screen: WerkspiegelRecords, press: (name: string) => Promise<void>) {
  return async (button: string) => {
    const links: HTMLAnchorElement[] = [];
    screen.shadowRoot?.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        links.push(event.target);
      },
      { capture: true },
    );
    await press(button);
    const link = await until('file', () => links[0]);
    const response = await fetch(link.href);
    const [type] = response.headers.get('content-type')?.split(';') ?? [];
    return { name: link.download, type, text: await response.text() };
  };
}

/** What a screen reader calls it. */
function nameOf(button: HTMLElement): string {
  return button.ariaLabel ?? textOf(button);
}

async function chooseIn(screen: WerkspiegelRecords, text: string) {
  const select = await until('term to choose', () => all<HTMLSelectElement>(screen, 'select')[0]);
  const option = [...select.options].find((each) => textOf(each) === text);
  if (!option) throw new Error(`there is no '${text}' to choose`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Drops it on the place for that, or pastes it into the field for that. */
function bring(screen: WerkspiegelRecords, type: string, data: DataTransfer): Event {
  const event = transferEvent(type, data);
  all<HTMLElement>(screen, 'textarea')[0]?.dispatchEvent(event);
  return event;
}

/** Not every browser lets a script make these events with something in them. */
function transferEvent(type: string, data: DataTransfer): Event {
  return Object.defineProperties(new Event(type, { bubbles: true, composed: true, cancelable: true }), {
    dataTransfer: { value: data },
    clipboardData: { value: data },
  });
}

function fileTransfer(text: string): DataTransfer {
  const data = new DataTransfer();
  data.items.add(new File([text], 'werkspiegel.json', { type: 'application/json' }));
  return data;
}

function textTransfer(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

function fileOf(...records: readonly WerkspiegelRecord[]): string {
  return recordsFileText(toRecordsFile(records, NOW));
}

/** A store with records and with what no version of today can read. */
async function storeWith(records: readonly WerkspiegelRecord[], others: readonly { readonly id: string }[]) {
  const store = new MemoryStore();
  await store.save(...records);
  await store.values.change([], () => new Map(others.map((other) => [other.id, other])));
  return store;
}

async function rawIn(store: MemoryStore): Promise<unknown[]> {
  return [...(await store.values.read())];
}

function both(time: string) {
  return { changedAt: time, finishedAt: time };
}

function said(event: Event) {
  return [event.type, fieldsOf(event)];
}
