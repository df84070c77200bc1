import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore } from '@werkspiegel/elements';
import { html } from 'lit';
import { growthWords } from '../packages/elements/src/quickscan/growth/growth-words.js';
import { nl } from '../packages/elements/src/quickscan/growth/words.nl.js';
import { youthWords } from '../packages/elements/src/quickscan/youth-words.js';
import { press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';
import { GROWTH, INDICATORS, RESULTS, type StoryRoom } from './support/veranderplan.js';

export default {
  title: 'Quickscan/Groei',
  component: 'werkspiegel-quickscan-growth',
  parameters: {
    docs: {
      description: {
        component:
          'Tien vaardigheden in stappen van woorden, tien gebieden met eigen antwoorden, en twintig kaarten. Hard en zacht staan naast elkaar en worden niet opgeteld.',
      },
    },
  },
} satisfies Meta;

type Setting = Partial<Pick<StoryRoom, 'kept' | 'language'>> & { narrow?: boolean; themed?: boolean };

function page({ kept = {}, language = 'nl', narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Quickscan" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <story-room room="growth" .kept=${kept} .language=${language}></story-room>
    </story-host>
  `;
}

const kept = { groei: GROWTH, resultaat: RESULTS, indicatoren: INDICATORS };

export const Start: Story = {
  name: 'Waar je heen kunt',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, nl.title, nl.faces.overview),
};

export const Skill: Story = {
  name: 'Een vaardigheid, zonder wat de leidinggevende zag',
  render: () => page({ kept, language: 'nl-simple', narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.skills);
    await see(canvasElement, growthWords['nl-simple'].seeLeader);
  },
};

export const Beside: Story = {
  name: 'Een vaardigheid, met wat de leidinggevende zag',
  render: () => page({ kept }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.skills);
    await press(canvasElement, growthWords.nl.seeLeader);
    await see(canvasElement, growthWords.nl.hideLeader);
  },
};

export const Grown: Story = {
  name: 'Van toen naar nu',
  render: () => page({ kept, language: 'en' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.skills);
    for (let at = 0; at < 10; at += 1) await press(canvasElement, youthWords.en.next);
    await see(canvasElement, growthWords.en.overview, '3 December 2025');
  },
};

export const Leader: Story = {
  name: 'De leidinggevende vult in',
  render: () => page({ kept, narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.leader);
    await see(canvasElement, nl.leader.theirs);
  },
};

export const Results: Story = {
  name: 'Tien gebieden',
  render: () => page({ kept, themed: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.results);
    for (const area of ['Schulden', 'Gezondheid']) await press(canvasElement, area);
    await see(canvasElement, nl.results.triedHint, nl.results.triedBefore);
  },
};

export const Cards: Story = {
  name: 'Wat merk jij?',
  render: () => page({ kept, narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.indicators);
    await see(canvasElement, growthWords.nl.lookAt, 'Ik hoor erbij');
  },
};

export const CardsSaid: Story = {
  name: 'Wat merk jij? Wat er is gezegd',
  render: () => page({ kept, language: 'nl-simple' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.indicators);
    for (let at = 0; at < 5; at += 1) await press(canvasElement, youthWords['nl-simple'].next);
    await see(canvasElement, youthWords['nl-simple'].overview);
  },
};

export const Overview: Story = {
  name: 'Hard en zacht naast elkaar',
  render: () => page({ kept }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.overview);
    await see(canvasElement, nl.overview.hard, nl.overview.soft);
  },
};

export const OverviewNarrow: Story = {
  name: 'Hard en zacht, smal, 320 px',
  render: () => page({ kept, narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.overview);
    await see(canvasElement, nl.overview.hard, nl.overview.soft);
  },
};
