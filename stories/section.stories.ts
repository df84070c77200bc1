import '@werkspiegel/elements/verbetertool/define';
import type { Meta } from '@storybook/web-components-vite';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { BrowserStore, FULL, HALF, toAnswers } from './support/records.js';
import { see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Vragen van een thema',
  component: 'werkspiegel-section',
  parameters: {
    docs: {
      description: {
        component:
          'De vragen van één thema, met beschreven stappen en daaronder de uitwegen. De kop is van het hulpmiddel, dat weet waar iemand is.',
      },
    },
  },
} satisfies Meta;

const { structure, words } = verbetertool;
/** The second theme, 'Kwaliteiten': four questions. */
const section = structure.sections[1];
const title = words.nl?.sections[section?.id ?? '']?.title ?? '';
const firstQuestion = words.nl?.items[section?.items[0]?.id ?? '']?.question ?? '';

function page(signs: string, { narrow = false, themed = false } = {}) {
  return html`
    <story-host .storage=${new BrowserStore()} ?narrow=${narrow} ?themed=${themed}>
      <h2>${title}</h2>
      <werkspiegel-section
        .section=${section}
        .words=${words.nl}
        .waysOut=${structure.waysOut}
        .answers=${toAnswers(signs)}
      ></werkspiegel-section>
    </story-host>
  `;
}

export const Empty: Story = {
  name: 'Leeg',
  render: () => page(''),
  play: ({ canvasElement }) => see(canvasElement, firstQuestion),
};

export const Half: Story = {
  name: 'Half ingevuld',
  render: () => page(HALF),
  play: ({ canvasElement }) => see(canvasElement, firstQuestion),
};

export const Full: Story = {
  name: 'Helemaal ingevuld',
  render: () => page(FULL),
  play: ({ canvasElement }) => see(canvasElement, firstQuestion),
};

export const WaysOut: Story = {
  name: 'Met de uitwegen gekozen',
  render: () => page('... nln.'),
  play: ({ canvasElement }) => see(canvasElement, firstQuestion),
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page(HALF, { narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, firstQuestion),
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page(HALF, { themed: true }),
  play: ({ canvasElement }) => see(canvasElement, firstQuestion),
};
