import '@werkspiegel/elements/tips/define';
import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore } from '@werkspiegel/elements';
import { type QuestionnaireContent, verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { nl } from '../packages/elements/src/tips/words.nl.js';
import { element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { resultWords } from './support/story-host.js';

export default {
  title: 'Hulpmiddelen/Tips',
  component: 'werkspiegel-tips',
  parameters: {
    docs: {
      description: {
        component:
          'Alle tips, methoden, stop-kaarten en open vragen, om in te zoeken en te filteren. Het vraagt niets en bewaart niets.',
      },
    },
  },
} satisfies Meta;

/** What is around the library and what it is given. */
interface Setting {
  /** The attribute `tip`. */
  readonly tip?: string;
  readonly content?: QuestionnaireContent;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ tip, content, narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Tips en methoden" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-tips tip=${ifDefined(tip)} .content=${content}>
        <p slot="print-header">Gemeente Waterdam</p>
      </werkspiegel-tips>
    </story-host>
  `;
}

const EVERYTHING = 'Alles bij elkaar';

/** Tips that never come, as on a very slow line. */
const SLOW: QuestionnaireContent = { ...verbetertool, loadAdvice: () => new Promise(() => {}) };
/** Tips that cannot be fetched, as after an update of the server. */
const BROKEN: QuestionnaireContent = {
  ...verbetertool,
  loadAdvice: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
};

/** Types in the search, when the tips are there. */
async function search(canvas: HTMLElement, text: string) {
  await see(canvas, EVERYTHING);
  const input = await element<HTMLInputElement>(canvas, 'input[type=search]', () => true);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function filter(canvas: HTMLElement, name: string, value: string) {
  await see(canvas, EVERYTHING);
  const select = await element<HTMLSelectElement>(canvas, 'select', (each) => each.name === name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

export const Everything: Story = {
  name: 'Alles, dichtgeklapt',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, EVERYTHING, nl.filterNote, nl.general),
};

export const Opened: Story = {
  name: 'Een thema open, met wat erover bekend is',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await see(canvasElement, EVERYTHING);
    await press(canvasElement, 'Aandacht voor persoonlijke situatie');
    await see(canvasElement, resultWords.evidenceTitle);
    await press(canvasElement, resultWords.evidenceTitle);
    await see(canvasElement, resultWords.evidenceNote, resultWords.stop, resultWords.refer);
  },
};

export const Searched: Story = {
  name: 'Gezocht op een woord',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'brief');
    await see(canvasElement, nl.shown.found(10), nl.clear);
  },
};

export const ForOneGroup: Story = {
  name: 'Voor één doelgroep',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await filter(canvasElement, 'doelgroep', 'statushouders');
    await see(canvasElement, nl.shown.named(9, ['statushouders']), nl.shown.rest(138, ['doelgroep']), nl.folded);
  },
};

export const Doubtful: Story = {
  name: 'Alleen waar de bronnen verschillen',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await filter(canvasElement, 'kind', 'disagree');
    await see(canvasElement, resultWords.doubt.disagree, resultWords.meanwhile);
  },
};

export const Nothing: Story = {
  name: 'Niets gevonden',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'ruimtevaart');
    await see(canvasElement, nl.nothing('ruimtevaart'));
  },
};

export const OneTip: Story = {
  name: 'Met een verwijzing naar één tip',
  render: () => page({ tip: 'tweede-kans.waakvlam' }),
  play: ({ canvasElement }) => see(canvasElement, 'Zoek iemand die de waakvlam brandend houdt.'),
};

export const UnknownTip: Story = {
  name: 'Met een verwijzing naar een tip die er niet is',
  render: () => page({ tip: 'van-vroeger' }),
  play: ({ canvasElement }) => see(canvasElement, nl.unknownTip, EVERYTHING),
};

export const Loading: Story = {
  name: 'Terwijl de tips geladen worden',
  render: () => page({ content: SLOW }),
  play: ({ canvasElement }) => see(canvasElement, nl.loading, 'Begeleiding met vertrouwen'),
};

export const NotLoaded: Story = {
  name: 'De tips konden niet worden geladen',
  render: () => page({ content: BROKEN }),
  play: ({ canvasElement }) => see(canvasElement, nl.loadFailed, nl.loadAgain),
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'stress');
    await see(canvasElement, resultWords.evidenceTitle);
  },
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ themed: true }),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'straf');
    await see(canvasElement, resultWords.evidenceTitle);
  },
};
