import '@werkspiegel/elements/tips/define';
import type { WerkspiegelFailedEvent, WerkspiegelTips } from '@werkspiegel/elements';
import type { QuestionnaireContent } from '@werkspiegel/questionnaires';
import { expect } from 'chai';
import { nl } from '../../../packages/elements/src/tips/words.nl.js';
import { press, see } from '../../../stories/support/steps.js';
import { smallQuestionnaire } from '../../questionnaires/small-questionnaire.js';
import { all, emptyPage, faultsInPage, focused, resultWords, textOf } from '../page.js';
import { catchPrint } from '../print/catch-print.js';
import { until } from '../until.js';
import { cards, library, names } from './library.js';

const { advice } = library;
const realTimers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
afterEach(() => Object.assign(globalThis, realTimers));

const small: QuestionnaireContent = {
  structure: smallQuestionnaire.structure,
  words: smallQuestionnaire.words,
  loadAdvice: async () => ({ ...smallQuestionnaire.advice, sources: smallQuestionnaire.sources }),
};

describe('werkspiegel-tips', () => {
  it('shows the themes with what there is in them, all folded, on a page with nothing else', async () => {
    const { element, themes, heading } = await openLibrary();
    expect(heading()).to.equal(nl.shown.everything(cards.length));
    expect(themes().map((theme) => textOf(theme.querySelector('h4')))).to.deep.equal([
      ...library.structure.sections.map(({ id }) => names.sections[id]?.title),
      nl.general,
    ]);
    expect(themes().some(({ open }) => open)).to.equal(false);
    expect(textOf(themes()[0])).to.include('24 tips').and.include('methoden');
    expect(element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).to.equal('nl');
  });

  it('has the themes and the search on the screen before the tips come, where they will stand', async () => {
    let give: () => void = () => {};
    const content = {
      ...small,
      loadAdvice: () => new Promise<void>((resolve) => (give = resolve)).then(small.loadAdvice),
    };
    const { element, themes, heading, type } = await openLibrary({ content }, nl.loading);
    const before = themes().map((theme) => theme.getBoundingClientRect().top);
    await type('kring');
    give();
    await until('the tips', () => heading() === nl.shown.found(1));
    await type('');
    await element.updateComplete;
    expect(before).to.have.length(2);
    const after = themes().map((theme) => theme.getBoundingClientRect().top);
    expect(after.slice(0, 2)).to.deep.equal(before);
  });

  it('gives a tip with its caution and source, and how strong the evidence is once above the tips of an element', async () => {
    const { page, element } = await openLibrary();
    await press(page, 'Begeleiding met vertrouwen');
    await see(page, names.elements['tweede-kans']?.name ?? '');
    const [section] = all<HTMLElement>(element, '[data-element=tweede-kans]');
    expect(all(section ?? page, '[part~=badge]')).to.have.length(1);
    const tip = all<HTMLElement>(element, '[data-tip="tweede-kans.pauzedatum"]')[0];
    const { title = '', text = '', caution = '' } = advice.tipWords.nl?.['tweede-kans.pauzedatum'] ?? {};
    expect(tip?.querySelector('h6')?.textContent).to.equal(title);
    expect(textOf(tip)).to.include(text).and.include(caution);
    await press(tip ?? page, resultWords.sourceTitle);
    expect(textOf(tip)).to.match(/Bron: |naar aanleiding van: /);
  });

  it("has the 'stop ermee' cards in full beside the tips of each of their elements", async () => {
    const { element, openThemes } = await openLibrary();
    await openThemes();
    for (const { id, elements } of advice.stops ?? []) {
      const places = all<HTMLElement>(element, `[data-stop=${id}]`);
      expect(places.map(elementOf)).to.have.members(elements);
      for (const place of places) {
        expect(place.parentElement?.localName, 'not folded').to.equal('section');
        expect(place.querySelector('.sign')).to.not.equal(null);
        expect(place.textContent).to.include(resultWords.stop).and.include(advice.stopWords?.nl?.[id]?.instead);
      }
    }
  });

  it('has doubts with what to do meanwhile, and methods with what is known, once in full and further folded', async () => {
    const { element, ask, choose } = await openLibrary();
    await choose('kind', 'disagree');
    const straf = all<HTMLElement>(element, '[data-doubt=straf]');
    expect(straf.map(({ parentElement }) => parentElement?.localName)).to.deep.equal(['section', 'details', 'details']);
    expect(straf[0]?.textContent).to.include(resultWords.doubt.disagree).and.include(resultWords.meanwhile);
    await choose('kind', 'method');
    await ask('emdr');
    expect(all(element, '[data-method=emdr]')[0]?.textContent)
      .to.include(resultWords.refer)
      .and.include(resultWords.status);
    await ask('jobcarving');
    expect(all(element, '[data-method=jobcarving]')[0]?.textContent).to.not.include(resultWords.refer);
  });

  it('has a doubt about all by itself', async () => {
    const { element, ask } = await openLibrary();
    await ask('welke aanpak werkt');
    const [theme] = all<HTMLElement>(element, '[data-theme]');
    expect(textOf(theme?.querySelector('h4'))).to.equal(nl.general);
    expect(all(element, 'h6').map(({ textContent }) => textContent)).to.deep.equal(['Welke aanpak werkt het best?']);
  });
});

describe('searching in werkspiegel-tips', () => {
  it('shows what is found with every key, opened, with the focus where it was', async () => {
    const { heading, themes, type, titles } = await openLibrary();
    for (const query of ['w', 'wa', 'waa', 'waak', 'waakvlam']) await type(query);
    expect(heading()).to.equal(nl.shown.found(1));
    expect(themes().map(({ open }) => open)).to.deep.equal([true]);
    expect(titles()).to.deep.equal([advice.tipWords.nl?.['tweede-kans.waakvlam']?.title]);
    expect(focused()?.localName).to.equal('input');
  });

  it('finds by the name of an element and of a method', async () => {
    const { ask, titles } = await openLibrary();
    await ask('jobcarving');
    expect(titles()).to.include('Jobcarving');
    await ask('Intrinsieke motivatie');
    expect(titles()).to.include('Motiverende gespreksvoering');
  });

  it('tells a screen reader how many when the typing rests, and not at every key', async () => {
    const clock = fakeTimers();
    const { said, type } = await openLibrary();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said())).observe(statusOf(), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const query of ['w', 'wa', 'waak', 'waakvlam']) await type(query);
    expect(heard).to.deep.equal([]);
    clock.ring();
    await until('word of it', () => heard.length > 0);
    expect(heard).to.deep.equal(["1 gevonden voor 'waakvlam'"]);

    function statusOf() {
      return all<HTMLElement>(document.body, 'werkspiegel-tips')[0]?.shadowRoot?.querySelector(
        '[role=status]',
      ) as Element;
    }
  });

  it('tells it at once on Enter, and says nothing after it left the page', async () => {
    const clock = fakeTimers();
    const { element, said, type, input } = await openLibrary();
    await type('waakvlam');
    input().dispatchEvent(new Event('change', { bubbles: true }));
    await until('word of it', () => said() !== '');
    expect(clock.waiting()).to.equal(0);
    await type('brief');
    expect(clock.waiting()).to.equal(1);
    element.remove();
    expect(clock.waiting()).to.equal(0);
  });

  it('helps who finds nothing back to everything', async () => {
    const { page, ask, choose, heading, input, filter, said } = await openLibrary();
    await choose('doelgroep', 'lvb');
    await ask('xyzzy');
    await see(page, nl.nothing('xyzzy'));
    const buttons = all<HTMLButtonElement>(page, 'button');
    expect(buttons.filter(({ disabled }) => disabled).map(textOf)).to.deep.equal([nl.print]);
    expect(buttons.map(textOf)).to.have.members([nl.print, nl.clear]);
    await press(page, nl.clear);
    await until('everything', () => heading() === nl.shown.everything(cards.length));
    expect([input().value, filter('doelgroep').value]).to.deep.equal(['', '']);
    expect(focused()).to.equal(input());
    await until('word of it', () => said() === nl.said(cards.length, ''));
  });

  it('folds the themes again when there is much to choose from', async () => {
    const { page, ask, themes } = await openLibrary();
    await ask('brief');
    expect(themes().every(({ open }) => open)).to.equal(true);
    await ask('e');
    expect(themes().some(({ open }) => open)).to.equal(false);
    await see(page, nl.folded);
  });

  it('leaves open what the person opened, after the search', async () => {
    const { page, ask, themes } = await openLibrary();
    await press(page, 'Onderwijs op maat');
    await until('an open theme', () => themes()[5]?.open);
    await ask('brief');
    await ask('');
    await until('the folded themes', () => themes().filter(({ open }) => open).length === 1);
    expect(themes()[5]?.open).to.equal(true);
  });
});

describe('filtering in werkspiegel-tips', () => {
  for (const { name, value, every } of [
    { name: 'kind', value: 'stop', every: '[part~=stop]' },
    { name: 'theme', value: 'netwerk', every: '[data-theme=netwerk] *' },
  ]) {
    it(`leaves only what fits the ${name}`, async () => {
      const { element, choose, openThemes } = await openLibrary();
      await choose(name, value);
      await openThemes();
      const found = all<HTMLElement>(element, '[part~=tip], [part~=stop], [part~=doubt], [part~=method]');
      expect(found).not.to.have.length(0);
      for (const card of found) expect(card.matches(every), card.textContent ?? '').to.equal(true);
    });
  }

  it('leaves only the elements with that evidence, by the word of the badge', async () => {
    const { element, choose, filter, openThemes } = await openLibrary();
    await choose('strength', 'breed');
    await openThemes();
    const word = filter('strength').selectedOptions[0]?.textContent;
    expect(word).to.equal(resultWords.badge.breed);
    const badges = all<HTMLElement>(element, '[part~=badge]').map(textOf);
    expect(badges).not.to.have.length(0);
    for (const badge of badges) expect(badge).to.include(`${word}:`);
  });

  it('puts what names the doelgroep first, then what is for everyone, and says so', async () => {
    const { page, element, choose, said, themes, openThemes } = await openLibrary();
    await see(page, nl.filterNote);
    await choose('doelgroep', 'statushouders');
    expect(all<HTMLElement>(element, 'h3').map(textOf)).to.deep.equal([
      '9 kaarten vooral voor statushouders',
      '138 kaarten voor iedereen',
    ]);
    expect(said()).to.equal('147 gevonden');
    const [named, rest] = all<HTMLElement>(element, '.part');
    for (const theme of themes()) expect(theme.open).to.equal(theme.parentElement === named);
    await openThemes();
    for (const tip of all<HTMLElement>(named ?? page, '[part~=tip]'))
      expect(tip.textContent).to.include('statushouders');
    expect(rest?.textContent).to.not.include('vooral voor');
  });

  it('names both the phase and the doelgroep that were asked for', async () => {
    const { element, choose } = await openLibrary();
    await choose('doelgroep', 'zorg');
    await choose('phase', 'nazorg');
    const titles = all<HTMLElement>(element, 'h3').map(textOf);
    expect(titles[0]).to.match(/^\d+ kaarten vooral voor wie voor een kind of naaste zorgt of de nazorg$/);
    expect(titles[1]).to.match(/^\d+ kaarten voor iedereen en elke fase$/);
  });
});

describe('a link to one tip', () => {
  const id = 'passend-werk.verzameling';

  it('opens its theme, and brings its heading into sight with the focus', async () => {
    const { element, themes } = await openLibrary({ tip: id });
    const heading = await until('a focused heading', () => (focused()?.matches('h6') ? focused() : null));
    expect(heading.textContent).to.equal(advice.tipWords.nl?.[id]?.title);
    expect(themes().filter(({ open }) => open)).to.deep.equal([heading.closest('details')]);
    const { top, bottom } = heading.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    expect(element.getAttribute('tip') ?? element.tip).to.equal(id);
  });

  it('clears what would hide it', async () => {
    const { element, ask, choose, input, filter } = await openLibrary();
    await choose('theme', 'netwerk');
    await ask('xyzzy');
    element.setAttribute('tip', id);
    await until('the tip', () => focused()?.textContent === advice.tipWords.nl?.[id]?.title);
    expect([input().value, filter('theme').value]).to.deep.equal(['', '']);
  });

  it('says so when there is no such tip, until it is taken away', async () => {
    const { page, element, heading } = await openLibrary({ tip: 'weg"]' });
    await see(page, nl.unknownTip);
    expect(heading()).to.equal(nl.shown.everything(cards.length));
    element.removeAttribute('tip');
    element.tip = undefined;
    await element.updateComplete;
    expect(all(element, '[role=alert]')).to.have.length(0);
  });
});

describe('the content of werkspiegel-tips', () => {
  it("can be a host's own, without methods", async () => {
    const { element, heading, titles, openThemes } = await openLibrary({ content: small });
    expect(heading()).to.equal(nl.shown.everything(4));
    await openThemes();
    expect(titles()).to.have.members(['Spreek een ritme af.', 'Teken de kring.', 'Stop met brieven', 'Hoe vaak?']);
    element.content = undefined;
    await until('the built-in content', () => heading() === nl.shown.everything(cards.length));
  });

  it('comes in the language of the page where there is one', async () => {
    const { structure, words, advice } = smallQuestionnaire;
    const easy = {
      ...words.nl,
      sections: { ...words.nl?.sections, vertrouwen: { title: 'Ik en jij', explanation: 'Kort.' } },
    };
    const content = {
      ...small,
      structure: { ...structure, languages: ['nl', 'nl-simple'] },
      words: { ...words, 'nl-simple': easy },
      loadAdvice: async () => ({
        ...advice,
        tipWords: {
          ...advice.tipWords,
          'nl-simple': { 'contact.tip': { title: 'Bel elke week.', text: 'Op maandag.' } },
        },
        sources: smallQuestionnaire.sources,
      }),
    } as QuestionnaireContent;
    const { themes, titles, openThemes } = await openLibrary({ content, lang: 'nl-simple' });
    await openThemes();
    expect(textOf(themes()[0])).to.include('Ik en jij');
    expect(titles()).to.include('Bel elke week.');
  });

  it('is asked for again after it could not be loaded, which the host hears too', async () => {
    let isThere = false;
    const content = {
      ...small,
      loadAdvice: () => (isThere ? small.loadAdvice() : Promise.reject(new TypeError('Failed to fetch'))),
    };
    const heard: string[] = [];
    addEventListener('werkspiegel-failed', (event) => heard.push((event as WerkspiegelFailedEvent).message), {
      once: true,
    });
    const { page, heading } = await openLibrary({ content }, nl.loadFailed);
    expect(heard).to.deep.equal([nl.loadFailed]);
    expect(await faultsInPage()).to.deep.equal([]);
    isThere = true;
    await press(page, nl.loadAgain);
    await until('the tips', () => heading() === nl.shown.everything(4));
  });
});

describe('printing from werkspiegel-tips', () => {
  it('puts on paper what is shown now, opened, once each, with the header of the host', async () => {
    const { page, element, ask, choose } = await openLibrary();
    await choose('kind', 'stop');
    await ask('brief');
    const printed = catchPrint(element.shadowRoot ?? element);
    await press(page, nl.print);
    const text = printed[0]?.text ?? '';
    const { title = '', instead = '' } = advice.stopWords?.nl?.['brieven-en-oproepen'] ?? {};
    for (const sentence of [
      'Tips en methoden Gemeente Waterdam',
      "Gekozen: 'brief'; Stop ermee.",
      'één kaart gevonden',
      'Begeleiding met vertrouwen',
      title,
      instead,
      'Bron: Movisie-dossier 2019',
      nl.elsewhere(`${resultWords.stop}: ${title}`, names.elements['tweede-kans']?.name ?? ''),
    ]) {
      expect(text).to.include(sentence);
    }
    expect(text.split(instead)).to.have.length(2);
  });

  it('has every card of the library in words', async () => {
    const { page, element } = await openLibrary();
    const printed = catchPrint(element.shadowRoot ?? element);
    await press(page, nl.print);
    const text = printed[0]?.text ?? '';
    for (const { title } of Object.values(advice.tipWords.nl ?? {})) expect(text).to.include(title);
    expect(text).to.include(nl.general);
    expect(text).to.not.match(/undefined|null|NaN|\[object/);
  });
});

describe('werkspiegel-tips for everyone', () => {
  it('has no fault that axe can find: folded, opened, filtered, empty', async () => {
    const { page, element, ask, choose } = await openLibrary();
    expect(await faultsInPage()).to.deep.equal([]);
    await press(page, 'Aandacht voor persoonlijke situatie');
    await see(page, resultWords.stop);
    for (const details of all<HTMLDetailsElement>(element, '[data-theme=situatie] details')) details.open = true;
    expect(await faultsInPage()).to.deep.equal([]);
    await choose('doelgroep', 'justitie');
    await choose('theme', 'vertrouwen');
    expect(await faultsInPage()).to.deep.equal([]);
    await ask('xyzzy');
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('keeps nothing, anywhere', async () => {
    const before = [localStorage.length, sessionStorage.length];
    const { ask, choose } = await openLibrary();
    await choose('phase', 'nazorg');
    await ask('brief');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });
});

interface Given {
  readonly content?: QuestionnaireContent;
  readonly tip?: string;
  readonly lang?: string;
}

/** The library on a page of its own, when its heading tells that the tips are there, or `sign` can be read. */
async function openLibrary({ content, tip, lang = '' }: Given = {}, sign?: string) {
  const page = emptyPage();
  const element = document.createElement('werkspiegel-tips') as WerkspiegelTips;
  element.innerHTML = '<p slot="print-header">Gemeente Waterdam</p>';
  if (lang) element.lang = lang;
  if (content) element.content = content;
  if (tip) element.setAttribute('tip', tip);
  page.append(element);
  if (sign) await see(page, sign);
  else await see(page, 'Alles bij elkaar');
  const root = element.shadowRoot as ShadowRoot;
  const input = () => root.querySelector('input') as HTMLInputElement;
  const filter = (name: string) => root.querySelector(`select[name=${name}]`) as HTMLSelectElement;
  const type = async (text: string) => {
    input().focus();
    input().value = text;
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  };
  return {
    page,
    element,
    input,
    filter,
    /** The search holds this text from now on, as after a key. */
    type,
    /** The same, after which the person waits. */
    async ask(text: string) {
      await type(text);
      input().dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    },
    async choose(name: string, value: string) {
      filter(name).value = value;
      filter(name).dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      await element.updateComplete;
    },
    async openThemes() {
      for (const theme of all<HTMLDetailsElement>(element, '[data-theme]')) theme.open = true;
      await until('all themes', () => all(element, '[data-theme]').every((theme) => theme.querySelector('section')));
    },
    themes: () => all<HTMLDetailsElement>(element, '[data-theme]'),
    /** The titles of all cards, once each. */
    titles: () => [...new Set(all(element, 'h6').map(({ textContent }) => textContent))],
    heading: () => textOf(root.querySelector('h3')),
    said: () => root.querySelector('[role=status]')?.textContent ?? '',
  };
}

function elementOf(card: Element): string | undefined {
  return card.closest<HTMLElement>('[data-element]')?.dataset.element;
}

/** Timers that ring when the test says so. */
function fakeTimers() {
  const alarms = new Map<number, () => void>();
  let last = 0;
  globalThis.setTimeout = ((ring: () => void) => {
    last += 1;
    alarms.set(last, ring);
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => alarms.delete(id)) as unknown as typeof clearTimeout;
  return {
    waiting: () => alarms.size,
    ring() {
      for (const ring of alarms.values()) ring();
      alarms.clear();
    },
  };
}
