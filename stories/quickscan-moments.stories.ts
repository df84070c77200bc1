import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore } from '@werkspiegel/elements';
import { html } from 'lit';
import { nl } from '../packages/elements/src/quickscan/moments/words.nl.js';
import { press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';
import './support/veranderplan.js';

export default {
  title: 'Quickscan/Momenten',
  component: 'werkspiegel-quickscan-moments',
  parameters: {
    docs: {
      description: {
        component: 'Vier momenten waarop vroeg beginnen helpt, met een dag voor de agenda waarin geen naam staat.',
      },
    },
  },
} satisfies Meta;

function page(answers: Readonly<Record<string, string>> = {}, narrow = false) {
  return html`
    <story-host heading="Quickscan" .storage=${new MemoryStore()} ?narrow=${narrow}>
      <story-room room="moments" .kept=${{ momenten: answers }}></story-room>
    </story-host>
  `;
}

/** What is folded, as it is called. */
const TITLES = ['De jongere wordt achttien', 'Een ander gaat je werk', 'De nazorg loopt af'];

export const Start: Story = {
  name: 'Nog geen dag gekozen',
  render: () => page(),
  play: async ({ canvasElement }) => {
    for (const title of TITLES) await press(canvasElement, title);
    await see(canvasElement, nl.weeks(26), nl.weeks(4));
  },
};

export const WithDays: Story = {
  name: 'Op tijd, nu, en al geweest; smal, 320 px',
  render: () =>
    page(
      {
        'van-17-naar-18.datum': '2026-12-01',
        'van-17-naar-18.wonen': 'ja',
        'andere-consulent.datum': '2026-03-09',
        'einde-nazorg.datum': '2026-02-01',
      },
      true,
    ),
  play: async ({ canvasElement }) => {
    for (const title of TITLES) await press(canvasElement, title);
    await see(canvasElement, 'Begin op dinsdag 2 juni 2026.', nl.calendar, nl.state.past());
  },
};
