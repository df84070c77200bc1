import '@werkspiegel/elements/verbetertool/define-profile';
import type { Meta } from '@storybook/web-components-vite';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { afname, BrowserStore, FULL } from './support/records.js';
import { press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { resultWords, words } from './support/story-host.js';

const profile = { ...resultWords, ...words.profile };

export default {
  title: 'Onderdelen/Spiegel',
  component: 'werkspiegel-verbetertool-profile',
  parameters: {
    docs: {
      description: {
        component:
          'De uitkomst van één afgeronde check: wat goed gaat, het profiel, wat openbleef, en waar groeien helpt.',
      },
    },
  },
} satisfies Meta;

function page(signs: string, { narrow = false, themed = false } = {}) {
  return html`
    <story-host .storage=${new BrowserStore()} ?narrow=${narrow} ?themed=${themed}>
      <h2>${profile.title}</h2>
      <werkspiegel-verbetertool-profile
        .structure=${verbetertool.structure}
        .words=${verbetertool.words.nl}
        .advice=${until(verbetertool.loadAdvice())}
        .afname=${afname(signs)}
      >
        <p slot="print-header">Gemeente Waterdam</p>
        <button slot="actions" type="button">${profile.again}</button>
      </werkspiegel-verbetertool-profile>
    </story-host>
  `;
}

export const Full: Story = {
  name: 'Vol',
  render: () => page(FULL),
  play: ({ canvasElement }) =>
    see(canvasElement, profile.strengthsTitle, profile.themesTitle, profile.growthTitle, profile.print),
};

export const Opened: Story = {
  name: 'Vol, met de tabel en een onderbouwing open',
  render: () => page(FULL),
  play: async ({ canvasElement }) => {
    await press(canvasElement, profile.tableTitle);
    await press(canvasElement, profile.evidenceTitle);
    await see(canvasElement, profile.table.subject, profile.evidenceNote);
  },
};

export const Gaps: Story = {
  name: 'Met thema’s die te weinig beantwoord zijn',
  render: () => page('343 2.33 3n. 2. 341 4l. ... 342'),
  play: ({ canvasElement }) => see(canvasElement, profile.themeTooFew, profile.themeNone, profile.leftTitle),
};

export const NoStrengths: Story = {
  name: 'Nog zonder sterke kanten',
  render: () => page('2'.repeat(24)),
  play: ({ canvasElement }) => see(canvasElement, profile.mostTitle, profile.growthTitle),
};

export const AllFirst: Story = {
  name: 'Overal de eerste stap',
  render: () => page('1'.repeat(24)),
  play: ({ canvasElement }) => see(canvasElement, profile.sentence.none),
};

export const AllHighest: Story = {
  name: 'Overal de hoogste stap',
  render: () => page('4'.repeat(24)),
  play: ({ canvasElement }) => see(canvasElement, profile.passOnTitle),
};

export const FiveElements: Story = {
  name: 'Vijf onderdelen: nog geen profiel',
  render: () => page('343 24'),
  play: ({ canvasElement }) => see(canvasElement, profile.tooFew(5)),
};

export const SixElements: Story = {
  name: 'Zes onderdelen: een profiel',
  render: () => page('343 243'),
  play: ({ canvasElement }) => see(canvasElement, profile.themesTitle),
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page(FULL, { narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, profile.tableTitle);
    await press(canvasElement, profile.evidenceTitle);
    await see(canvasElement, profile.table.subject, profile.evidenceNote);
  },
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page(FULL, { themed: true }),
  play: ({ canvasElement }) => see(canvasElement, profile.growthTitle),
};
