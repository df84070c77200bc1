import '@werkspiegel/elements/verbetertool/define-profile';
import { verbetertool } from '@werkspiegel/questionnaires';
import { expect } from 'chai';
import { Chart } from 'chart.js';
import * as real from '../../../stories/support/records.js';
import { press } from '../../../stories/support/steps.js';
import { all, allTextOf, faultsInPage, focused, pageWith, resultWords, textOf } from '../page.js';
import { catchPrint } from '../print/catch-print.js';
import { until } from '../until.js';
import { advice, afname, content, fullAdvice, structure, toAnswers } from './harbour.js';

const FULL = '314 221 11';
const texts = resultWords;

describe('werkspiegel-verbetertool-profile', () => {
  it('says first what goes well and where growing helps', async () => {
    const { part } = await renderProfile(FULL);
    expect(part('summary')).to.deep.equal(['Je staat sterk in cirkel en anker. Groeien helpt nu het meest bij baken.']);
  });

  it('names the strengths with their themes', async () => {
    const { section } = await renderProfile(FULL);
    expect(itemsIn(section(texts.strengthsTitle))).to.deep.equal(['Cirkel Water', 'Anker Water']);
  });

  it('names what is done most where nothing is strong, and nothing at the very beginning', async () => {
    const most = await renderProfile('112 111 11');
    expect(itemsIn(most.section(texts.mostTitle))).to.deep.equal(['Cirkel Water']);
    const none = await renderProfile('111 111 11');
    expect(none.section(texts.mostTitle) === undefined).to.equal(true);
    expect(none.section(texts.strengthsTitle) === undefined).to.equal(true);
  });

  it('shows the themes as bars, and the same in a table behind a press', async () => {
    const { page, section, element } = await renderProfile(FULL);
    const themes = section(texts.themesTitle);
    expect(itemsIn(themes)).to.deep.equal(['Water hier groeit het', 'Land hier begint het', 'Lucht hier begint het']);
    expect(allTextOf(element)).to.not.include('2,7');
    await press(page, texts.tableTitle);
    const [table] = all<HTMLElement>(element, 'table');
    expect(textOf(table)).to.include('Water 2,7 hier groeit het').and.include('Havik 1,0 hier begint het');
  });

  it('has a table that fits on a narrow screen, with the longest names and the answers about the organisation', async () => {
    const { page, element } = await renderProfile(FULL);
    page.style.inlineSize = '320px';
    const answered = real.afname(real.FULL);
    const answers = { ...answered.answers, ...real.toOrganisation('jdnw'.repeat(6)) };
    const { structure, words, loadAdvice } = verbetertool;
    Object.assign(element, {
      structure,
      words: words.nl,
      advice: await loadAdvice(),
      afname: { ...answered, answers },
    });
    await element.updateComplete;
    await press(page, texts.tableTitle);
    const [frame] = all<HTMLElement>(element, '.table-frame');
    expect(frame?.scrollWidth).to.equal(frame?.clientWidth);
    for (const cell of all<HTMLElement>(element, '.scores :is(th, td)')) {
      expect(cell.scrollWidth, textOf(cell)).to.be.at.most(cell.clientWidth);
    }
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('draws the themes when there are enough of them, and takes the drawing away with it', async () => {
    const { element } = await renderProfile(FULL);
    const [radar, ...others] = all(element, 'werkspiegel-radar');
    expect(others).to.deep.equal([]);
    radar?.scrollIntoView();
    await until('chart', () => Object.keys(Chart.instances).length === 1);
    element.remove();
    expect(Object.keys(Chart.instances)).to.have.length(0);
  });

  for (const { why, signs } of [
    { why: 'two themes have a mean', signs: '314 221 1.' },
    { why: 'five elements have a score', signs: '314 2nl 1.' },
    { why: 'no element has a score', signs: 'nnn nnn nn' },
  ]) {
    it(`draws nothing when ${why}`, async () => {
      const { element } = await renderProfile(signs);
      expect(all(element, 'werkspiegel-radar, canvas')).to.have.length(0);
    });
  }

  describe('with fewer than six elements', () => {
    it('says so, shows those as bars, and what to try with them', async () => {
      const { element, part, section } = await renderProfile('314 2nl 1.');
      expect(part('summary')).to.deep.equal([texts.tooFew(5)]);
      const bars = all<HTMLElement>(element, 'ul')[0];
      expect([...(bars?.children ?? [])].map((bar) => textOf(bar as HTMLElement))).to.deep.equal([
        'Anker hier sta je sterk',
        'Baken hier begint het',
        'Cirkel hier sta je sterk',
        'Dijk hier groeit het',
        'Gans hier begint het',
      ]);
      for (const title of [texts.strengthsTitle, texts.themesTitle]) {
        expect(section(title) === undefined, title).to.equal(true);
      }
      expect(part('growth').map((text) => text.split(' ')[0])).to.deep.equal(['Baken', 'Gans', 'Dijk']);
      expect(part('growth')[0]).to.include('Tip baken.eerste-stap.zelf.');
    });

    it('says what to pass on when those are at the highest', async () => {
      const { part, section } = await renderProfile('44. ... ..');
      expect(textOf(section(texts.passOnTitle))).to.include(texts.passOnLead);
      expect(part('growth').map((text) => text.split(' ')[0])).to.deep.equal(['Baken', 'Anker']);
    });

    it('has a sentence for none at all, and no bar', async () => {
      const { element, part, section } = await renderProfile('nnn nnn nn');
      expect(part('summary')).to.deep.equal([texts.tooFew(0)]);
      expect(all(element, 'svg')).to.have.length(0);
      expect(part('growth')).to.deep.equal([]);
      expect(itemsIn(section(texts.leftTitle))).to.have.length(8);
    });
  });

  it('names what was left open, by how', async () => {
    const { section } = await renderProfile('314 2n1 l.');
    expect(textOf(section(texts.leftTitle))).to.equal(
      'Wat je openliet Dit telt nergens mee, ook niet als nul. Hoort niet bij je werk Eiland Zeg je liever niet Gans Niet beantwoord Havik',
    );
  });

  it('says nothing of what was left open when nothing was', async () => {
    const { section } = await renderProfile(FULL);
    expect(section(texts.leftTitle) === undefined).to.equal(true);
  });

  describe('where growing helps', () => {
    it('gives three elements, each with where it stands, why, and how much is known', async () => {
      const { part } = await renderProfile(FULL);
      const growth = part('growth');
      expect(growth).to.have.length(3);
      expect(growth[0]).to.match(
        /^Baken Nu: hier begint het\. Staat hier omdat hier meer onderzoek en praktijk achter staat\./,
      );
      expect(growth.map((text) => text.split(' ')[0])).to.deep.equal(['Baken', 'Gans', 'Havik']);
    });

    it('says how strong the evidence is, in a word with both counts', async () => {
      const { badges } = await renderProfile('444 111 44'); // Dijk, Eiland, Fort
      expect(badges()).to.deep.equal([
        '●●● Breed onderbouwd: 5 bronnen, 12 keer genoemd',
        '●○○ Vooral uit de praktijk: 0 bronnen, 10 keer genoemd',
        '◌◌◌ Nog niet onderbouwd voor deze groep: geen rij in de twee overzichten',
      ]);
      const others = await renderProfile('414 444 1.'); // Baken, Gans
      expect(others.badges()).to.deep.equal([
        '●●● Breed onderbouwd: 5 bronnen, 12 keer genoemd',
        '○○○ Dun onderbouwd: 0 bronnen, geen aantal vermeld in de focusgroepen',
      ]);
    });

    it('says that the sources disagree where they do', async () => {
      const { part } = await renderProfile(FULL);
      const [baken, gans] = part('growth');
      expect(baken).to.include('De bronnen spreken elkaar tegen');
      expect(gans).to.not.include('De bronnen spreken elkaar tegen');
    });

    it('gives one tip that fits, and the others behind a press', async () => {
      const { element, part } = await renderProfile(FULL);
      expect(part('growth')[0]).to.include('Tip baken.eerste-stap.zelf.').and.not.include('Tip baken.verdiepen.zelf.');
      growthOf(element, 'Baken', 'Nog 5 tips').click();
      expect(part('growth')[0]).to.include('Tip baken.verdiepen.zelf.').and.include('Tip baken.doorgeven.team.');
    });

    it('says of a tip what kind it is, for whom and when', async () => {
      const { element, part } = await renderProfile(FULL);
      expect(part('growth')[0]).to.include('Eerste stap: zelf te doen; past bij de tijd daarna.');
      growthOf(element, 'Baken', 'Nog 5 tips').click();
      expect(part('growth')[0]).to.include(
        'Eerste stap: met je team; vooral voor jongeren met een licht verstandelijke beperking; past bij de tijd daarna.',
      );
    });

    it('says where a tip comes from behind a press, and at once when it is our own idea', async () => {
      const { element, part } = await renderProfile(FULL);
      growthOf(element, 'Baken', texts.sourceTitle).click();
      expect(part('growth')[0]).to.include('Bron: Logboek: Varen (2020), hoofdstuk 2.');
      growthOf(element, 'Baken', 'Nog 5 tips').click();
      const own = growthOf(element, 'Baken', `${texts.ownIdea}: ${texts.sourceTitle}`);
      own.click();
      expect(part('growth')[0]).to.include('Ons eigen idee.');
    });

    it('says what is known of an element, with both counts of every row', async () => {
      const { element, part } = await renderProfile(FULL);
      growthOf(element, 'Baken', texts.evidenceTitle).click();
      expect(part('growth')[0])
        .to.include('Over Baken is dit bekend.')
        .and.include('De bronnen twisten.')
        .and.include(
          'Veel bekend: 5 bronnen in de literatuur (noten 1, 2, 3, 4, 5); 12 keer genoemd in de focusgroepen.',
        );
    });

    it('says of a row that it is shared', async () => {
      const { element, part } = await renderProfile('444 444 41'); // Havik
      growthOf(element, 'Havik', texts.evidenceTitle).click();
      expect(part('growth')[0]).to.include('(gaat ook of vooral over iets anders).');
    });

    it('says of a point what the organisation makes possible of it, and beside the figures too', async () => {
      const { page, element, part } = await renderProfile(FULL, { organisation: '.d. ... n.', chosen: ['baken'] });
      expect(part('growth')[0]).to.include('Je organisatie maakt dit mogelijk: deels.');
      await press(page, texts.tableTitle);
      const [table] = all<HTMLElement>(element, 'table');
      expect(textOf(table))
        .to.include('In woorden Organisatie maakt dit mogelijk')
        .and.include('Baken 1,0 hier begint het deels')
        .and.include('Anker 3,0 hier sta je sterk niet beantwoord');
    });

    it('has no column for the organisation when nothing was said of it', async () => {
      const { page, element } = await renderProfile(FULL);
      await press(page, texts.tableTitle);
      expect(all(element, 'thead th')).to.have.length(3);
    });

    it('puts what the organisation does not make possible under what to talk about, what a team can do first', async () => {
      const { section } = await renderProfile(FULL, { organisation: '.n. ... ..' });
      expect(textOf(section(texts.growthTitle))).to.match(
        /Bespreken met je team of leiding Baken .*mogelijk: nee\. .*Tip baken\.eerste-stap\.team\./,
      );
    });

    it('says kindly that there is nothing to do alone where the organisation makes nothing possible', async () => {
      const { section } = await renderProfile(FULL, { organisation: 'nnn nnn nn' });
      expect(textOf(section(texts.growthTitle))).to.include(`${texts.growthOwn} ${texts.ownNone} ${texts.growthTeam}`);
    });

    it('sets what to stop doing beside the first point it belongs to, and nowhere else', async () => {
      const { part } = await renderProfile(FULL, { advice: fullAdvice });
      const [baken, gans] = part('growth');
      expect(part('stop')).to.have.length(1);
      expect(baken).to.include('Stop ermee Trossen losgooien zonder sein.');
      expect(gans).to.not.include('Trossen');
    });

    it('names what is doubtful, and tells it with what is known', async () => {
      const { page, element, part } = await renderProfile(FULL, { advice: fullAdvice });
      expect(part('growth')[0])
        .to.include('Wat nog niemand weet: Hoe fel brandt het licht?')
        .and.include('Waar de bronnen verschillen: Rood of groen?')
        .and.not.include('Dat is niet gemeten.');
      growthOf(element, 'Baken', texts.evidenceTitle).click();
      expect(part('growth')[0]).to.include('Dat is niet gemeten.').and.include('Vraag het de loods.');
      expect(part('doubt').join()).to.not.include('Niemand weet het.');
      await press(page, texts.generalDoubts);
      expect(part('doubt').join()).to.include('Niemand weet het.');
    });

    it('says in one sentence that more can be asked, while something was asked in short', async () => {
      const { element, section } = await renderProfile(FULL);
      expect(textOf(section(texts.growthTitle))).to.not.include(texts.growthDeeper);
      element.structure = {
        ...structure,
        sections: structure.sections.map((each) => ({
          ...each,
          items: each.items.flatMap((item) => [item, { ...item, id: `${item.element}.diep`, deep: true as const }]),
        })),
      };
      await element.updateComplete;
      expect(textOf(section(texts.growthTitle))).to.include(texts.growthDeeper);
    });

    it('says what to pass on when every score is the highest', async () => {
      const { element, part, section } = await renderProfile('444 444 44');
      expect(textOf(section(texts.passOnTitle))).to.include(texts.passOnLead);
      expect(part('growth').map((text) => text.split(' ')[0])).to.deep.equal(['Baken', 'Dijk', 'Cirkel']);
      expect(part('growth')[0]).to.include('Tip baken.doorgeven.zelf.');
      expect(allTextOf(element)).to.not.include(texts.growthTitle);
    });
  });

  describe('with a choice of one’s own', () => {
    it('puts what was chosen first, keeps the focus, and tells it', async () => {
      const { page, part, tick, heard } = await renderProfile(FULL);
      await press(page, texts.choose.title);
      await tick('Dijk');
      expect(part('growth').map((text) => text.split(' ')[0])).to.deep.equal(['Dijk', 'Baken', 'Gans']);
      expect(part('growth')[0]).to.include('Door jou gekozen Nu: hier groeit het. Staat hier omdat je dit nu');
      expect((focused() as HTMLInputElement).value).to.equal('dijk');
      await tick('Havik');
      expect(heard).to.deep.equal([['dijk'], ['dijk', 'havik']]);
      await tick('Dijk');
      expect(heard.at(-1)).to.deep.equal(['havik']);
    });

    it('holds no more than three, and says so', async () => {
      const { page, element, tick, heard, box } = await renderProfile(FULL, { chosen: ['anker', 'baken', 'dijk'] });
      await press(page, texts.choose.title);
      await tick('Havik');
      expect(box('Havik').checked).to.equal(false);
      expect(textOf(all<HTMLElement>(element, '.choose [role=status]')[0])).to.equal(texts.choose.enough);
      expect(heard).to.deep.equal([]);
      expect(focused() === box('Havik')).to.equal(true);
      await tick('Baken');
      await tick('Havik');
      expect(heard).to.deep.equal([
        ['anker', 'dijk'],
        ['anker', 'dijk', 'havik'],
      ]);
    });

    it('is shown as it was kept, in the groups of the lists, whatever can still grow', async () => {
      const { page, element, box } = await renderProfile(FULL, {
        chosen: ['cirkel', 'gans'],
        organisation: '... ... n.',
      });
      await press(page, texts.choose.title);
      expect(all<HTMLElement>(element, 'fieldset').map(textOf)).to.deep.equal([
        'Zelf, deze week Anker Baken Dijk Eiland Fort Havik',
        'Bespreken met je team of leiding Gans',
      ]);
      expect(box('Gans').checked).to.equal(true);
      element.chosen = [];
      await element.updateComplete;
      expect(box('Gans').checked).to.equal(false);
    });
  });

  describe('with tips for whom and when', () => {
    it('shows those that fit first and open, and loses none', async () => {
      const { element, part } = await renderProfile(FULL);
      const before = tipsIn(element);
      const [doelgroep] = all<HTMLSelectElement>(element, 'select');
      if (!doelgroep) throw new Error('there is no select');
      doelgroep.value = 'lvb';
      doelgroep.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(part('growth')[0])
        .to.include('Tip baken.eerste-stap.team.')
        .and.include('Tip baken.doorgeven.team.')
        .and.include('Nog 3 tips')
        .and.not.include('Tip baken.eerste-stap.zelf.');
      expect(tipsIn(element)).to.have.members(before);
    });

    it('offers every doelgroep and phase that a tip names, and everyone', async () => {
      const { element } = await renderProfile(FULL);
      const offered = all<HTMLSelectElement>(element, 'select').map(({ options }) =>
        [...options].map(({ value }) => value),
      );
      const named = (ids: readonly string[]) => ['', ...new Set(ids)];
      expect(offered[0]).to.have.members(named(advice.tips.flatMap((tip) => tip.doelgroepen)));
      expect(offered[1]).to.have.members(named(advice.tips.flatMap((tip) => tip.phases)));
    });

    it('are not there where no tip names anyone or any time', async () => {
      const tips = advice.tips.map((tip) => ({ ...tip, doelgroepen: [], phases: [] }));
      const { element } = await renderProfile(FULL, { advice: { ...advice, tips } });
      expect(all(element, 'select')).to.have.length(0);
    });
  });

  describe('to the plan', () => {
    it('goes a tip, by a button that names it', async () => {
      const { element } = await renderProfile(FULL, { canPlan: true });
      const heard: string[] = [];
      element.addEventListener('tip-chosen', ({ tip }) => heard.push(tip));
      const [button] = all<HTMLButtonElement>(element, '[data-tip="baken.eerste-stap.zelf"] button');
      expect(button?.getAttribute('aria-label')).to.equal('Zet in mijn plan: Tip baken.eerste-stap.zelf.');
      button?.click();
      expect(heard).to.deep.equal(['baken.eerste-stap.zelf']);
    });

    it('goes none where there is no plan', async () => {
      const { element } = await renderProfile(FULL);
      expect(all(element, '[data-tip] button')).to.deep.equal([]);
    });
  });

  describe('as text', () => {
    for (const { why, clipboard } of [
      { why: 'over plain http', clipboard: undefined },
      { why: 'when the browser refuses', clipboard: { writeText: () => Promise.reject(new DOMException('Nee')) } },
    ]) {
      it(`can be copied by hand ${why}`, async () => {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
        const { page, element } = await renderProfile(FULL);
        await press(page, texts.copy);
        await until('field', () => all(element, 'textarea').length === 1 && focused()?.localName === 'textarea');
        Reflect.deleteProperty(navigator, 'clipboard');
        const field = focused() as HTMLTextAreaElement;
        expect(field.value).to.match(/^Mijn spiegel\nGemaakt op 12 februari 2026\n/);
        expect(field.selectionEnd).to.equal(field.value.length);
        expect(await faultsInPage()).to.deep.equal([]);
      });
    }

    it('goes to the clipboard', async () => {
      let copied = '';
      const writeText = async (text: string) => {
        copied = text;
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      const { page, element } = await renderProfile(FULL);
      await press(page, texts.copy);
      await until('said', () => allTextOf(element).includes(texts.copied));
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied).to.include('Je staat sterk in cirkel en anker.');
    });
  });

  describe('on paper', () => {
    it('holds what the screen holds, opened, with a mirror and no measurement at its top', async () => {
      const { page, element } = await renderProfile('314 2n1 l1');
      const printed = catchPrint(element.shadowRoot ?? element);
      await press(page, texts.print);
      expect(printed).to.have.length(1);
      for (const sentence of [
        'Mijn spiegel Gemaakt op 12 februari 2026 Gemeente Waterdam',
        texts.mirror,
        'Je staat sterk in cirkel en anker. Groeien helpt nu het meest bij baken.',
        'Water hier groeit het',
        'Wat je al doet: Cirkel; Anker.',
        'Zelf, deze week Baken. Nu: hier begint het. Breed onderbouwd: 5 bronnen, 12 keer genoemd.',
        'Tip baken.eerste-stap.zelf. Zo doe je baken.eerste-stap.zelf.',
        'Bron van de tips: Logboek.',
        'Baken begint 1,0',
        'Wat je openliet: hoort niet bij je werk: Eiland. zeg je liever niet: Gans.',
      ]) {
        expect(printed[0]?.text).to.include(sentence);
      }
      expect(printed[0]?.text).to.not.match(/undefined|null|NaN|%|\[object/);
    });

    it('copies the header of the host, which keeps its own', async () => {
      const { page, element } = await renderProfile(FULL);
      const header = element.querySelector<HTMLElement>('[slot=print-header]');
      const printed = catchPrint(element.shadowRoot ?? element);
      await press(page, texts.print);
      await press(page, texts.print);
      expect(printed.map(({ text }) => text.includes('Gemeente Waterdam'))).to.deep.equal([true, true]);
      expect(header?.parentElement).to.equal(element);
    });

    for (const { why, signs, sentence } of [
      { why: 'too few elements', signs: '31. ... ..', sentence: texts.tooFew(2) },
      { why: 'too few elements', signs: '31. ... ..', sentence: 'Zelf, deze week Baken. Nu: hier begint het.' },
      { why: 'no element at all', signs: 'nnn nnn nn', sentence: texts.tooFew(0) },
      {
        why: 'every score at its highest',
        signs: '444 444 44',
        sentence: 'Wat je kunt doorgeven Baken. Nu: hier sta je sterk.',
      },
    ]) {
      it(`says what there is to say with ${why}`, async () => {
        const { page, element } = await renderProfile(signs);
        const printed = catchPrint(element.shadowRoot ?? element);
        await press(page, texts.print);
        expect(printed[0]?.text)
          .to.include(sentence)
          .and.not.match(/undefined|null|NaN|%/);
      });
    }
  });

  it('shows another check when it is given one', async () => {
    const { element, part } = await renderProfile(FULL);
    element.afname = afname('444 444 44');
    await element.updateComplete;
    expect(part('summary')[0]).to.include('Je koos overal de hoogste stap.');
  });

  it('renders nothing before all that it needs is there', async () => {
    const { element } = await renderProfile(FULL);
    element.advice = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('is accessible, also with everything opened', async () => {
    const { element } = await renderProfile('314 2n1 l1', {
      advice: fullAdvice,
      organisation: 'jdn nw. .n',
      chosen: ['baken'],
      canPlan: true,
    });
    expect(await faultsInPage()).to.deep.equal([]);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

interface Given {
  readonly advice?: typeof advice;
  /** One sign per element: what the organisation makes possible. */
  readonly organisation?: string;
  readonly chosen?: readonly string[];
  readonly canPlan?: boolean;
}

async function renderProfile(signs: string, { organisation, ...given }: Given = {}) {
  const page = pageWith();
  const element = document.createElement('werkspiegel-verbetertool-profile');
  element.innerHTML = '<p slot="print-header">Gemeente Waterdam</p>';
  const finished = { ...afname(signs), answers: toAnswers(signs, organisation) };
  Object.assign(element, { structure, words: content, advice, afname: finished, ...given });
  const heard: (readonly string[])[] = [];
  element.addEventListener('priorities-chosen', ({ elements }) => heard.push(elements));
  page.append(Object.assign(document.createElement('h2'), { textContent: 'Jouw spiegel' }), element);
  await element.updateComplete;
  const found = (selector: string) => all<HTMLElement>(element, selector);
  const box = (name: string) => {
    const label = found('fieldset label').find((each) => textOf(each) === name);
    const input = label?.querySelector('input');
    if (!input) throw new Error(`there is no box for ${name}`);
    return input;
  };
  return {
    page,
    element,
    box,
    /** What was chosen as important now, each time it changed. */
    heard,
    tick: async (name: string) => {
      box(name).focus();
      box(name).click();
      await element.updateComplete;
    },
    /** The texts of a part. */
    part: (name: string) => found(`[part~=${name}]`).map(textOf),
    badges: () => found('[part~=badge]').map(textOf),
    /** The section under a heading. */
    section: (title: string) => found('section').find((section) => nameOf(section) === title),
  };
}

/** Ids of all tips, also those behind a press. */
function tipsIn(root: HTMLElement): (string | undefined)[] {
  return all<HTMLElement>(root, '[data-tip]').map(({ dataset }) => dataset.tip);
}

/** What can be pressed with this text, in the advice on one element. */
function growthOf(root: HTMLElement, name: string, text: string): HTMLElement {
  const growth = all<HTMLElement>(root, '[part~=growth]').find((each) => textOf(each).startsWith(name));
  const summaries = [...(growth?.querySelectorAll('summary') ?? [])];
  const summary = summaries.find((each) => textOf(each) === text);
  if (!summary) throw new Error(`'${text}' is not among ${summaries.map(textOf).join(', ')}`);
  return summary;
}

function nameOf(region: Element): string | null | undefined {
  const root = region.getRootNode() as ShadowRoot;
  return root.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent;
}

function itemsIn(section: HTMLElement | undefined): string[] {
  return [...(section?.querySelectorAll('li') ?? [])].map(textOf);
}
