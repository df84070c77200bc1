import '@werkspiegel/elements/over-time/define';
import type { Meta } from '@storybook/web-components-vite';
import type { Afname, EarlierVersion } from '@werkspiegel/elements';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { nl } from '../packages/elements/src/over-time/words.nl.js';
import { afname, BrowserStore, FULL, HALF } from './support/records.js';
import { choose, element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { versionBefore } from './support/version-before.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Door de tijd',
  component: 'werkspiegel-over-time',
  parameters: {
    docs: {
      description: {
        component:
          'De eigen checks naast elkaar: twee vergeleken, en vanaf drie de lijn over alle. Eerst in woorden, dan in een tabel, dan in een grafiek. De kop is van het hulpmiddel eromheen.',
      },
    },
  },
} satisfies Meta;

const { structure, words } = verbetertool;

/** A finished check of a day by its date. */
function onDay(day: string, signs: string): Afname {
  const finishedAt = `${day}T13:40:00.000Z`;
  return { ...afname(signs), id: `op-${day}`, changedAt: finishedAt, finishedAt };
}

const LAST = afname(FULL);
const SPRING = onDay('2025-05-20', '243 1323 212 23 243 312 313 231');
const AUTUMN = onDay('2025-10-07', '342 2423 3n2 14 3.3 41l 323 341');
const WINTER = onDay('2024-12-03', '333 2433 222 24 343 413 323 4.2');
const FOUR = [LAST, SPRING, AUTUMN, WINTER];

/** A version from before: of the first theme one question asked something else, and one had another name. */
const BEFORE = versionBefore(structure, {
  revised: 'tweede-kans',
  renamed: ['vaste-begeleider.kort', 'vaste-begeleider.ritme'],
});

/** The same check as it was made with an older version. */
function madeWith(version: string, { id, answers, ...rest }: Afname): Afname {
  const { 'vaste-begeleider.kort': moved = '', ...same } = answers;
  const questionnaire = { id: structure.id, version };
  return { ...rest, id: `${id}-${version}`, questionnaire, answers: { ...same, 'vaste-begeleider.ritme': moved } };
}

/** What is around the screen and what it is given. */
interface Setting {
  readonly earlier?: readonly EarlierVersion[];
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page(checks: readonly Afname[], { earlier = [], narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host .storage=${new BrowserStore()} ?narrow=${narrow} ?themed=${themed}>
      <h2>Je checks door de tijd</h2>
      <werkspiegel-over-time
        .checks=${checks}
        .structure=${structure}
        .words=${words.nl}
        .earlier=${earlier}
      ></werkspiegel-over-time>
    </story-host>
  `;
}

/** Chooses in the select with this label. */
async function select(canvas: HTMLElement, label: string, option: string) {
  const list = await element<HTMLSelectElement>(canvas, 'select', ({ labels }) =>
    [...labels].some(({ textContent }) => textContent?.trim().startsWith(label)),
  );
  const { value = '' } = [...list.options].find(({ text }) => text === option) ?? {};
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

const dayOf = ({ finishedAt }: Afname) => nl.date(new Date(finishedAt));

export const None: Story = {
  name: 'Nog geen check',
  render: () => page([]),
  play: ({ canvasElement }) => see(canvasElement, nl.tooFew(0), nl.attention.title),
};

export const One: Story = {
  name: 'Eén check',
  render: () => page([LAST]),
  play: ({ canvasElement }) => see(canvasElement, nl.tooFew(1), dayOf(LAST), nl.list.answered(24)),
};

export const Two: Story = {
  name: 'Twee checks',
  render: () => page([SPRING, LAST]),
  play: ({ canvasElement }) => see(canvasElement, nl.compare.span(dayOf(SPRING), dayOf(LAST)), 'Je groeide'),
};

export const TwoOpened: Story = {
  name: 'Twee checks, met een thema en de tabel open',
  render: () => page([SPRING, LAST]),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.nl?.sections.vertrouwen?.title ?? '');
    await press(canvasElement, nl.compare.tableTitle);
    await see(canvasElement, nl.compare.difference, nl.compare.note);
  },
};

export const Turned: Story = {
  name: 'Andersom gekozen',
  render: () => page(FOUR),
  play: async ({ canvasElement }) => {
    await select(canvasElement, nl.compare.first, dayOf(LAST));
    await select(canvasElement, nl.compare.second, dayOf(SPRING));
    await see(canvasElement, nl.compare.turned, nl.compare.span(dayOf(SPRING), dayOf(LAST)));
  },
};

export const SameTwice: Story = {
  name: 'Twee keer dezelfde check gekozen',
  render: () => page([SPRING, LAST]),
  play: async ({ canvasElement }) => {
    await select(canvasElement, nl.compare.first, dayOf(LAST));
    await see(canvasElement, nl.compare.same);
  },
};

export const Equal: Story = {
  name: 'Niets veranderd',
  render: () => page([onDay('2025-05-20', FULL), LAST]),
  play: ({ canvasElement }) => see(canvasElement, nl.summary.same),
};

export const Lower: Story = {
  name: 'Lager dan toen',
  render: () => page([onDay('2025-05-20', '4'.repeat(24)), LAST]),
  play: ({ canvasElement }) => see(canvasElement, 'Lager dan toen', nl.sharper),
};

export const NothingInCommon: Story = {
  name: 'Niets gemeen',
  render: () => page([onDay('2025-05-20', '222 2222'), afname('... .... 333 33')]),
  play: ({ canvasElement }) => see(canvasElement, nl.summary.nothing),
};

export const Four: Story = {
  name: 'Vier checks, met de lijn',
  render: () => page(FOUR),
  play: async ({ canvasElement }) => {
    await see(canvasElement, nl.line.title, nl.line.whole, nl.line.note);
    await drawn(canvasElement);
  },
};

export const OtherTheme: Story = {
  name: 'De lijn van een ander thema, met gaten',
  render: () => page([...FOUR, onDay('2025-08-28', HALF)]),
  play: async ({ canvasElement }) => {
    const theme = words.nl?.sections.vaardigheden?.title ?? '';
    await select(canvasElement, nl.line.theme, theme);
    await see(canvasElement, nl.line.table(theme), nl.none);
  },
};

export const Versions: Story = {
  name: 'Met een eerdere versie, en een die niet te vergelijken is',
  render: () => page([madeWith('0.9.0', SPRING), madeWith('0.1.0', WINTER), LAST], { earlier: [BEFORE] }),
  play: ({ canvasElement }) =>
    see(canvasElement, nl.list.version('0.9.0'), nl.list.notComparable, nl.compare.versions, 'Je groeide'),
};

export const NothingComparable: Story = {
  name: 'Alleen een check van een andere versie om mee te vergelijken',
  render: () => page([madeWith('0.1.0', WINTER), LAST]),
  play: ({ canvasElement }) => see(canvasElement, nl.list.notComparable, nl.compare.tooFew),
};

export const AttentionAnswered: Story = {
  name: 'Naar wie je tijd gaat, beantwoord',
  render: () => page([LAST]),
  play: async ({ canvasElement }) => {
    const { time, need, reply } = nl.attention;
    await choose(canvasElement, time.answers.gelijk);
    await choose(canvasElement, need.answers.onbekend);
    await see(canvasElement, reply.gelijk.onbekend.said, nl.attention.source);
  },
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page(FOUR, { narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.compare.tableTitle);
    await see(canvasElement, nl.compare.note, nl.line.note);
    await drawn(canvasElement);
  },
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page(FOUR, { themed: true }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, nl.line.note);
    await drawn(canvasElement);
  },
};

/** Brings the first line into sight and waits until it stands there. */
async function drawn(canvas: HTMLElement) {
  (await element(canvas, 'werkspiegel-line', () => true)).scrollIntoView();
  await element<HTMLCanvasElement>(canvas, 'canvas', ({ width, style }) => width > 0 && style.display === 'block');
}
