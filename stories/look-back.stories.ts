import '@werkspiegel/elements/look-back/define';
import type { Meta } from '@storybook/web-components-vite';
import type { RecordStore } from '@werkspiegel/elements';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { nl } from '../packages/elements/src/dossier/words.nl.js';
import { goal, plan } from './support/plan.js';
import { BrowserStore, FullStore } from './support/records.js';
import { choose, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Terugkijken',
  component: 'werkspiegel-look-back',
  parameters: {
    docs: {
      description: {
        component:
          'Waar een volgende check mee begint: van elk open leerdoel of je het probeerde, wat er gebeurde, en hoe nu verder.',
      },
    },
  },
} satisfies Meta;

const { lookBack } = nl;
const two = plan(goal('ritme'), goal('route'));

function page(storage: RecordStore, narrow = false) {
  return html`
    <story-host .storage=${storage} ?narrow=${narrow}>
      <h2>Kijk eerst even terug</h2>
      <werkspiegel-look-back
        .structure=${verbetertool.structure}
        .words=${verbetertool.words.nl}
      ></werkspiegel-look-back>
    </story-host>
  `;
}

export const TwoGoals: Story = {
  name: 'Twee leerdoelen',
  render: () => page(new BrowserStore(two)),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, lookBack.triedValues.deels);
    await see(canvasElement, goal('ritme').learn, goal('route').learn);
  },
};

export const NotKept: Story = {
  name: 'Bewaren mislukt',
  render: () => page(new FullStore(two)),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, lookBack.triedValues.ja);
    await press(canvasElement, lookBack.saveAll);
    await see(canvasElement, nl.failed);
  },
};

export const NoneOpen: Story = {
  name: 'Geen leerdoel open',
  render: () => page(new BrowserStore()),
  play: ({ canvasElement }) => see(canvasElement, lookBack.noneOpen, lookBack.toQuestions),
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page(new BrowserStore(two), true),
  play: ({ canvasElement }) => see(canvasElement, goal('ritme').learn, lookBack.saveAll),
};
