import { sendKeys } from '@web/test-runner-commands';
import '@werkspiegel/elements/verbetertool/define';
import { type Answers, SectionAnsweredEvent } from '@werkspiegel/elements';
import { verbetertool } from '@werkspiegel/questionnaires';
import { expect } from 'chai';
import { all, faultsInPage, focused, pageWith, textOf, words } from '../page.js';

const { structure } = verbetertool;
const deep = await verbetertool.loadDeep?.();
const content = verbetertool.words.nl;
const section = structure.sections[0];
const whole = deep?.structure.sections[0];
const wholeContent = deep?.words.nl;
const item = section?.items[0];
if (!content || !whole || !wholeContent || !section || !item) throw new Error('the verbetertool has no first question');
const LEVELS = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4'];
const WAYS_OUT = ['niet-mijn-werk', 'liever-niet'];

describe('werkspiegel-section', () => {
  it('asks every question of its section, with its element and all answers', async () => {
    const { question } = await renderSection();
    const asked = section.items.map((_, at) => {
      const { region, group, answers } = question(at);
      return { name: nameOf(region), question: textOf(group.querySelector('legend')), answers: answers.map(labelOf) };
    });
    expect(asked).to.deep.equal(
      section.items.map(({ id, element }) => ({
        name: content.elements[element]?.name,
        question: content.items[id]?.question,
        answers: [
          ...LEVELS.map((level) => content.items[id]?.levels[level]),
          ...WAYS_OUT.map((way) => content.waysOut[way]),
        ],
      })),
    );
  });

  it('renders nothing without a section', async () => {
    const { element } = await renderSection();
    element.section = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('makes one group of the answers to one question', async () => {
    const { question, heard } = await renderSection();
    question(0).answers[1]?.click();
    question(1).answers[2]?.click();
    question(0).answers[3]?.click();
    expect(question(0).answers.map(({ checked }) => checked)).to.deep.equal([false, false, false, true, false, false]);
    expect(question(1).answers.map(({ checked }) => checked)).to.deep.equal([false, false, true, false, false, false]);
    expect(heard).to.have.length(3);
  });

  for (const { at, answer } of [...LEVELS, ...WAYS_OUT].map((value, index) => ({ at: index, answer: value }))) {
    it(`reports '${answer}' when the person presses its label`, async () => {
      const { question, heard } = await renderSection();
      question(0).answers[at]?.labels?.[0]?.click();
      expect(heard).to.have.length(1);
      expect(heard[0]).to.include({ itemId: item.id, answer, bubbles: true, composed: false });
    });
  }

  it('reports the answer that the arrow keys go to', async () => {
    const { question, heard } = await renderSection({ [item.id]: 'niveau-1' });
    question(0).answers[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(heard.map(({ answer }) => answer)).to.deep.equal(['niveau-2', 'niveau-3']);
    expect(focused()).to.equal(question(0).answers[2]);
  });

  it('keeps its report inside the tool that it stands in', async () => {
    const page = pageWith();
    const tool = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const { question, heard } = await renderSection({}, tool);
    const outside: Event[] = [];
    document.addEventListener('section-answered', (event) => outside.push(event), { once: true });
    question(0).answers[0]?.click();
    expect(heard).to.have.length(1);
    expect(outside).to.deep.equal([]);
  });

  it('shows the answer that it is given, and only that', async () => {
    const { element, question } = await renderSection({ [item.id]: 'niveau-3' });
    expect(chosen(question(0).answers)).to.equal('niveau-3');
    question(0).answers[0]?.click();
    element.answers = { [item.id]: 'niveau-3' };
    await element.updateComplete;
    expect(chosen(question(0).answers)).to.equal('niveau-3');
    element.answers = {};
    await element.updateComplete;
    expect(chosen(question(0).answers)).to.equal(undefined);
  });

  it('reports nothing when the page sets the answer', async () => {
    const { element, heard } = await renderSection();
    element.answers = { [item.id]: 'niveau-2' };
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('shows no answer at all when it is given one that it does not know', async () => {
    const { question } = await renderSection({ [item.id]: 'niveau-9' });
    expect(chosen(question(0).answers)).to.equal(undefined);
  });

  it('lets the person take back an answer, and go on at its question', async () => {
    const { question, heard } = await renderSection({ [item.id]: 'niveau-3' });
    question(0).clear.focus();
    question(0).clear.click();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ itemId: item.id, answer: undefined, composed: false });
    expect(question(0).group.contains(focused())).to.equal(true);
  });

  it('offers to take back an answer where there is one', async () => {
    const { question } = await renderSection({ [item.id]: 'liever-niet' });
    const offered = section.items.map((_, at) => getComputedStyle(question(at).clear).visibility);
    expect(offered).to.deep.equal(['visible', ...section.items.slice(1).map(() => 'hidden')]);
  });

  it('does not move the questions when an answer comes', async () => {
    const { element, question } = await renderSection();
    const place = () => question(1).region.getBoundingClientRect().top;
    const before = place();
    element.answers = { [item.id]: 'niveau-1' };
    await element.updateComplete;
    expect(place()).to.equal(before);
  });

  it('puts all questions about one element under its name', async () => {
    const { element } = await renderSection();
    Object.assign(element, { section: whole, words: wholeContent });
    await element.updateComplete;
    const regions = all<HTMLElement>(element, 'section');
    expect(regions.map(nameOf)).to.deep.equal(section.items.map(({ element: id }) => content.elements[id]?.name));
    expect(regions.map((region) => region.querySelectorAll('fieldset').length)).to.deep.equal([3, 3, 3]);
    expect(whole.items.map(({ id }) => textOf(fieldset(element, id)?.querySelector('legend')))).to.deep.equal(
      whole.items.map(({ id }) => wholeContent.items[id]?.question),
    );
    element.focusItem('vaste-begeleider.overdracht');
    expect(fieldset(element, 'vaste-begeleider.overdracht')?.contains(focused())).to.equal(true);
    element.before(Object.assign(document.createElement('h2'), { textContent: 'Thema' }));
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('asks aside whether the organisation makes it possible, where that is asked', async () => {
    const { element, heard } = await renderSection();
    expect(fieldset(element, 'vaste-begeleider.organisatie')).to.equal(undefined);
    element.organisation = true;
    await element.updateComplete;
    const aside = fieldset(element, 'vaste-begeleider.organisatie');
    const answers = [...(aside?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    expect(answers.map(labelOf)).to.deep.equal(['Ja', 'Deels', 'Nee', 'Weet ik niet']);
    answers[2]?.labels?.[0]?.click();
    expect(heard[0]).to.include({ itemId: 'vaste-begeleider.organisatie', answer: 'nee' });
    element.answers = { 'vaste-begeleider.organisatie': 'deels' };
    await element.updateComplete;
    expect(chosen(answers)).to.equal('deels');
    element.before(Object.assign(document.createElement('h2'), { textContent: 'Thema' }));
    expect(await faultsInPage()).to.deep.equal([]);
  });

  it('shows beside an element what the person did of it lately', async () => {
    const { element } = await renderSection();
    element.recalled = new Map([['tweede-kans', ['Ik belde.', 'Ik vroeg door.']]]);
    await element.updateComplete;
    const texts = all<HTMLElement>(element, 'section').map((region) => textOf(region.querySelector('.recalled')));
    expect(texts[1]).to.equal(`${words.section.recalled} Ik belde. Ik vroeg door.`);
    expect(all(element, '.recalled')).to.have.length(1);
  });

  it('is accessible, answered or not', async () => {
    const { element } = await renderSection();
    // The tool has the headings above it.
    element.before(Object.assign(document.createElement('h2'), { textContent: 'Thema' }));
    expect(await faultsInPage()).to.deep.equal([]);
    element.answers = { [item.id]: 'niveau-3' };
    await element.updateComplete;
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

/** The first section of the verbetertool in a page, or in the tree that is given. */
async function renderSection(answers: Answers = {}, place: ParentNode = pageWith()) {
  const element = document.createElement('werkspiegel-section');
  Object.assign(element, { section, words: content, waysOut: structure.waysOut, answers });
  const heard: SectionAnsweredEvent[] = [];
  element.addEventListener(SectionAnsweredEvent.type, (event) => heard.push(event));
  place.append(element);
  await element.updateComplete;
  return { element, heard, question: (at: number) => questionIn(element, at) };
}

function fieldset(element: Element, itemId: string): HTMLFieldSetElement | undefined {
  return all<HTMLFieldSetElement>(element, 'fieldset').find(({ dataset }) => dataset.item === itemId);
}

function questionIn(element: Element, at: number) {
  const region = all<HTMLElement>(element, 'section')[at];
  const group = region?.querySelector('fieldset');
  const clear = [...(region?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.trim() === words.section.clear,
  );
  if (!region || !group || !clear) throw new Error(`there is no question ${at}`);
  return { region, group, clear, answers: [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')] };
}

function nameOf(region: Element): string | null | undefined {
  const root = region.getRootNode() as ShadowRoot;
  return root.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent;
}

function labelOf({ labels }: HTMLInputElement): string {
  return textOf(labels?.[0]);
}

function chosen(answers: readonly HTMLInputElement[]): string | undefined {
  return answers.find(({ checked }) => checked)?.value;
}
