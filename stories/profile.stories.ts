import '@werkspiegel/elements/verbetertool/define-profile';
import type { Meta } from '@storybook/web-components-vite';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { afname, BrowserStore, FULL, toOrganisation } from './support/records.js';
import { choose, element, press, see } from './support/steps.js';
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

/** What is around the spiegel and what it is given. */
interface Setting {
  /** One sign per element: what the organisation makes possible. */
  readonly organisation?: string;
  readonly chosen?: readonly string[];
  readonly canPlan?: boolean;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page(
  signs: string,
  { organisation = '', chosen = [], canPlan = false, narrow = false, themed = false }: Setting = {},
) {
  const finished = afname(signs);
  const answers = { ...finished.answers, ...toOrganisation(organisation) };
  return html`
    <story-host .storage=${new BrowserStore()} ?narrow=${narrow} ?themed=${themed}>
      <h2>${profile.title}</h2>
      <werkspiegel-verbetertool-profile
        .structure=${verbetertool.structure}
        .words=${verbetertool.words.nl}
        .advice=${until(verbetertool.loadAdvice())}
        .afname=${{ ...finished, answers }}
        .chosen=${chosen}
        .canPlan=${canPlan}
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
  name: 'Vijf onderdelen: nog geen profiel, wel tips',
  render: () => page('343 24'),
  play: ({ canvasElement }) => see(canvasElement, profile.tooFew(5), profile.growthTitle),
};

export const SixElements: Story = {
  name: 'Zes onderdelen: een profiel',
  render: () => page('343 243'),
  play: ({ canvasElement }) => see(canvasElement, profile.themesTitle),
};

/** The organisation does not make the second, sixth and eighth element possible, and others in part. */
const HINDERED = 'jndjwn.nddjw';

export const Organisation: Story = {
  name: 'Met wat de organisatie mogelijk maakt',
  render: () => page(FULL, { organisation: HINDERED, canPlan: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, profile.tableTitle);
    await see(
      canvasElement,
      profile.growthTeam,
      profile.organisation('nee'),
      profile.table.organisation,
      profile.toPlan,
    );
  },
};

export const NothingAlone: Story = {
  name: 'De organisatie maakt niets mogelijk',
  render: () => page('2'.repeat(24), { organisation: 'n'.repeat(24) }),
  play: ({ canvasElement }) => see(canvasElement, profile.ownNone, profile.growthTeam),
};

export const Chosen: Story = {
  name: 'Met een eigen keuze, en een vierde die er niet bij kan',
  render: () => page(FULL, { organisation: HINDERED, chosen: ['motivatie', 'realiteitszin', 'ontmoeting'] }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, profile.choose.title);
    await choose(canvasElement, 'Sollicitatievaardigheden');
    await see(canvasElement, profile.choose.chosen, profile.choose.enough);
  },
};

export const ForWhom: Story = {
  name: 'Met tips voor een doelgroep vooraan',
  render: () => page(FULL, { canPlan: true }),
  play: async ({ canvasElement }) => {
    const select = await element<HTMLSelectElement>(canvasElement, 'select', ({ name }) => name === 'doelgroep');
    select.value = 'lvb';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await see(canvasElement, profile.wish.note, profile.doelgroep.lvb);
  },
};

export const StopsAndDoubts: Story = {
  name: 'Met wat je beter kunt laten, en wat nog niemand weet',
  render: () => page('344 3441 441 44 444 444 444 444'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, profile.evidenceTitle);
    await press(canvasElement, profile.generalDoubts);
    await see(canvasElement, profile.stop, profile.instead, profile.meanwhile);
  },
};

export const CopiedByHand: Story = {
  name: 'Als tekst, op een pagina die niet mag kopiëren',
  render: () => page(FULL),
  play: async ({ canvasElement }) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await press(canvasElement, profile.copy);
    await see(canvasElement, profile.copyByHand);
    Reflect.deleteProperty(navigator, 'clipboard');
  },
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page(FULL, { narrow: true, organisation: HINDERED, chosen: ['motivatie'], canPlan: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, profile.choose.title);
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
