import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';
import { answerAll, begin, screen, showProfile, themes } from './support/verbetertool.js';

/**
 * @typedef {import('./support/browsers.js').Page} Page
 * @typedef {import('./support/verbetertool.js').Answer} Answer
 * @typedef {{ role: string, name?: string | RegExp, item?: string }} Wanted What to come to; of a radio the question it answers.
 */

const url = await site();

/**
 * A whole check of 24 answers, and by hand what has to come of it: the length of a theme's bar in hundredths, and what
 * the table says.
 *
 * @type {readonly { theme: string, answers: readonly Answer[], length: number | undefined, score: string, word: string }[]}
 */
const CHECK = [
  // (4 + 3 + 2) / 3
  { theme: 'Begeleiding met vertrouwen', answers: [4, 3, 2], length: 3, score: '3,0', word: 'hier sta je sterk' },
  // (1 + 2 + 2 + 3) / 4
  {
    ...{ theme: 'Aandacht voor kwaliteiten van de jongere', answers: [1, 2, 2, 3] },
    ...{ length: 2, score: '2,0', word: 'hier groeit het' },
  },
  // (2 + 1 + 1) / 3
  {
    ...{ theme: 'Aandacht voor persoonlijke situatie', answers: [2, 1, 1] },
    ...{ length: 1.33, score: '1,3', word: 'hier begint het' },
  },
  // one step is too few for a mean
  {
    ...{ theme: 'Versterken van sociaal netwerk', answers: [4, 'liever-niet'] },
    ...{ length: undefined, score: 'geen', word: 'te weinig beantwoord voor een gemiddelde' },
  },
  // (3 + 3 + 4) / 3
  { theme: 'Vaardigheden ontwikkelen', answers: [3, 3, 4], length: 3.33, score: '3,3', word: 'hier sta je sterk' },
  // (2 + 3) / 2: a way out is no zero
  { theme: 'Onderwijs op maat', answers: [2, 'niet-mijn-werk', 3], length: 2.5, score: '2,5', word: 'hier groeit het' },
  // (4 + 4 + 4) / 3
  { theme: 'Duurzame relatie werkgevers', answers: [4, 4, 4], length: 4, score: '4,0', word: 'hier sta je sterk' },
  // (2 + 2 + 1) / 3
  { theme: 'Begeleiding op de werkvloer', answers: [2, 2, 1], length: 1.67, score: '1,7', word: 'hier begint het' },
];

/** The first three fours; of the four ones that with the strongest evidence. */
const SENTENCE =
  'Je staat sterk in frequente en gerichte ondersteuning door vaste begeleider, werken aan support uit de directe ' +
  'leefomgeving en sollicitatievaardigheden. Groeien helpt nu het meest bij samenwerking met betrokken organisaties.';
/** Highest first; what has no mean comes last. */
const BARS = [
  'Duurzame relatie werkgevers',
  'Vaardigheden ontwikkelen',
  'Begeleiding met vertrouwen',
  'Onderwijs op maat',
  'Aandacht voor kwaliteiten van de jongere',
  'Begeleiding op de werkvloer',
  'Aandacht voor persoonlijke situatie',
  'Versterken van sociaal netwerk',
];
/** How an answer stands in the table. @type {Readonly<Record<Answer, readonly [string, string]>>} */
const CELLS = {
  1: ['1,0', 'hier begint het'],
  2: ['2,0', 'hier groeit het'],
  3: ['3,0', 'hier sta je sterk'],
  4: ['4,0', 'hier sta je sterk'],
  'niet-mijn-werk': ['geen', 'hoort niet bij je werk'],
  'liever-niet': ['geen', 'zeg je liever niet'],
};
const TABLE = CHECK.flatMap(({ theme, answers, score, word }, index) => [
  [theme, score, word],
  ...answers.map((answer, at) => [themes[index]?.items[at]?.element ?? '', ...CELLS[answer]]),
]);
/** The same on paper, where there is one page: every element in a word, and its step. */
const ON_PAPER = CHECK.flatMap(({ answers }, index) =>
  answers.map((answer, at) => {
    const [score, word] = CELLS[answer];
    return [
      themes[index]?.items[at]?.element ?? '',
      score === 'geen' ? 'open' : (word.split(' ').at(score < '3' ? 1 : -1) ?? ''),
      score,
    ];
  }),
);

forEachEngine((_engine, launch) => {
  it('goes by keyboard alone from opening the page to where a tip comes from', async () => {
    const browser = await launch();
    const page = await browser.open(`${url}verbetertool.html`);
    const tabTo = (/** @type {Wanted} */ wanted) => pressTabTo(page, wanted, browser.hasFocus);
    await page.find({ role: 'heading', name: 'Hoe werk jij met jongeren?' });
    await tabTo({ role: 'link', name: 'Naar de inhoud' });
    await page.press('Enter');
    await tabTo({ role: 'button', name: 'Begin' });
    await page.press('Enter');

    for (const [index, { title, items }] of themes.entries()) {
      await screen(page, title);
      // Two themes make the six elements that a profile takes.
      for (const { id } of index < 2 ? items : []) {
        await tabTo({ role: 'radio', item: id });
        for (const key of ['Space', 'ArrowDown']) await page.press(key);
        assert.deepEqual(await focusedRadio(page), { item: id, value: 'niveau-2', checked: true });
      }
      await tabTo({ role: 'button', name: index === themes.length - 1 ? 'Afronden' : 'Verder' });
      await page.press('Space');
    }
    await screen(page, 'Klaar om te kijken?');
    await tabTo({ role: 'button', name: 'Toon mijn spiegel' });
    await page.press('Enter');
    await screen(page, 'Jouw spiegel');
    await page.find({ role: 'button', name: 'Druk af' });
    await tabTo({ role: 'button', name: /Waar komt dit vandaan\?$/ });
    await page.press('Enter');
    await page.find(/^(Bron|Ons eigen idee, naar aanleiding van): .+ \(\d{4}\), /);
  });

  it('gives back what was answered: in a sentence, bars, a table, a drawing and on paper', async () => {
    const page = await (await launch()).open(`${url}verbetertool.html`);
    await begin(page);
    await answerAll(
      page,
      CHECK.map(({ answers }) => answers),
    );
    await page.find('Je hebt alle vragen beantwoord.');
    await showProfile(page);

    await page.find(SENTENCE);
    const { bars } = await page.evaluate(readResult);
    assert.deepEqual(
      bars,
      BARS.map((label) => {
        const { length, word } = CHECK.find(({ theme }) => theme === label) ?? {};
        const only = 'Werken aan support uit de directe leefomgeving: hier sta je sterk';
        return { label, word: length === undefined ? `${word}; ${only}` : word, length: length ?? null };
      }),
    );
    await page.click({ role: 'button', name: 'Dezelfde cijfers in een tabel' });
    await page.find({ role: 'table' });
    assert.deepEqual((await page.evaluate(readResult)).rows, TABLE);
    assert.equal(await page.count({ css: 'h5' }), 3);
    await page.until(isRadarDrawn);

    await page.evaluate(catchPrint);
    await page.click({ role: 'button', name: 'Druk af' });
    const paper = await page.until(printed);
    assert.ok(paper);
    assert.equal(paper.title, 'Mijn spiegel');
    assert.equal(paper.lang, 'nl');
    assert.match(paper.text, /^Mijn spiegel Gemaakt op .+ Gemeente Waterdam /);
    for (const text of [
      SENTENCE,
      'samenwerking met betrokken organisaties. Nu: hier begint het.',
      'Bron van de tips: ',
      'liever niet',
    ]) {
      assert.ok(paper.text.toLowerCase().includes(text.toLowerCase()), `not on paper: ${text}`);
    }
    assert.ok(!paper.text.includes('Intranet'), 'the page itself is not on paper');
    assert.deepEqual(paper.rows, ON_PAPER);
    await page.gone({ css: 'iframe' });
  });
});

/** Presses Tab until it is there. All that is passed shows that it has the focus, where the window has it. */
async function pressTabTo(
  /** @type {Page} */ page,
  /** @type {Wanted} */ { role, name, item },
  /** @type {boolean} */ windowHasFocus,
) {
  /** @type {string[]} */
  const passed = [];
  while (passed.length < 80) {
    await page.press('Tab');
    const focused = await page.focused();
    const isNamed = typeof name === 'string' ? focused.name === name : (name?.test(focused.name ?? '') ?? true);
    passed.push(`${focused.role} "${focused.name}"`);
    assert.ok(!windowHasFocus || (await page.evaluate(showsFocus)), `no visible focus: ${passed.at(-1)}`);
    if (focused.role !== role || !isNamed) continue;
    if (item === undefined || (await focusedRadio(page)).item === item) return;
  }
  assert.fail(`Tab does not come to ${role} "${name ?? item}", only to ${passed.join(', ')}`);
}

async function focusedRadio(/** @type {Page} */ page) {
  return await page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { name: item, value, checked } = /** @type {HTMLInputElement} */ (element);
    return { item, value, checked };
  });
}

/** Whether there is a ring around what has the focus, or around its label. Outside the page, as in the browser's own bar, it is not ours. */
function showsFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return true;
  return [element, element.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/[,/] 0\)$/.test(outlineColor);
  });
}

function readResult() {
  const root = document.querySelector('werkspiegel-verbetertool')?.shadowRoot;
  const profile = root?.querySelector('werkspiegel-verbetertool-profile')?.shadowRoot;
  const text = (/** @type {Element | undefined} */ element) => element?.textContent?.replace(/\s+/g, ' ').trim();
  return {
    bars: [...(profile?.querySelectorAll('li:has(svg)') ?? [])].map((bar) => {
      const [label, word] = bar.querySelectorAll('span');
      const [, fill] = bar.querySelectorAll('rect');
      const length = fill ? Math.round(Number(fill.getAttribute('width')) * 100) / 100 : null;
      return { label: text(label), word: text(word), length };
    }),
    rows: [...(profile?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(text)),
  };
}

/** The drawing appears when it comes into sight. */
function isRadarDrawn() {
  const root = document.querySelector('werkspiegel-verbetertool')?.shadowRoot;
  const profile = root?.querySelector('werkspiegel-verbetertool-profile')?.shadowRoot;
  const canvas = profile?.querySelector('werkspiegel-radar')?.shadowRoot?.querySelector('canvas');
  canvas?.scrollIntoView();
  if (!canvas || canvas.width < 200 || canvas.height < 200) return false;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  return data.some((value) => value > 0);
}

/** Takes the place of the print dialog, which no driver can answer: keeps what would be on paper, and says it is done. */
function catchPrint() {
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') ?? {};
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const view = get?.call(this);
      if (!view) return view;
      view.print = () => {
        const text = (/** @type {Element} */ element) => element.textContent?.replace(/\s+/g, ' ').trim();
        const { title, body, documentElement } = view.document;
        const rows = [...body.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text));
        const paper = { title, lang: documentElement.lang, text: text(body), rows };
        Reflect.set(window, Symbol.for('test.paper'), paper);
        view.dispatchEvent(new view.Event('afterprint'));
      };
      return view;
    },
  });
}

/** @returns {{ title: string, lang: string, text: string, rows: string[][] } | undefined} */
function printed() {
  return Reflect.get(window, Symbol.for('test.paper'));
}
