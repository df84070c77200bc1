import '@werkspiegel/elements/plan/define';
import type { Meta } from '@storybook/web-components-vite';
import type { RecordStore } from '@werkspiegel/elements';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { nl } from '../packages/elements/src/dossier/words.nl.js';
import { closed, goal, lookedBack, plan } from './support/plan.js';
import { BrokenStore, BrowserStore, FullStore } from './support/records.js';
import { element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Plan',
  component: 'werkspiegel-plan',
  parameters: {
    docs: {
      description: {
        component:
          'Hoogstens drie leerdoelen, elk met wanneer, met wie en wat daarvoor nodig is; en wat er van de vorige kwam. De kop is van het hulpmiddel eromheen.',
      },
    },
  },
} satisfies Meta;

const TIP = 'met-de-jongere.eerste-vraag';

/** What is around the plan and what it is given. */
interface Setting {
  readonly storage?: RecordStore;
  /** The tip that was just chosen. */
  readonly tip?: string;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ storage = new BrowserStore(), tip, narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host .storage=${storage} ?narrow=${narrow} ?themed=${themed}>
      <h2>${nl.paper.title}</h2>
      <werkspiegel-plan
        .structure=${verbetertool.structure}
        .words=${verbetertool.words.nl}
        .advice=${until(verbetertool.loadAdvice())}
        .tip=${tip}
      >
        <p slot="print-header">Gemeente Waterdam</p>
      </werkspiegel-plan>
    </story-host>
  `;
}

const [RHYTHM, ROUTE, NETWORK] = [goal('ritme'), goal('route'), goal('netwerk')];
const three = () => new BrowserStore(plan(RHYTHM, lookedBack('ritme'), ROUTE, NETWORK));

const { form, full } = nl;

export const Empty: Story = {
  name: 'Nog geen leerdoel',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, nl.none, nl.begin),
};

export const ThreeGoals: Story = {
  name: 'Drie leerdoelen',
  render: () => page({ storage: three() }),
  play: ({ canvasElement }) => see(canvasElement, RHYTHM.learn, NETWORK.learn, nl.goal.lookedBack, full.title),
};

export const FromTip: Story = {
  name: 'Een leerdoel van een tip',
  render: () => page({ tip: TIP }),
  play: ({ canvasElement }) => see(canvasElement, form.newTitle, form.openings.leren),
};

export const Quota: Story = {
  name: 'Een leerdoel dat op een aantal lijkt, met een telefoonnummer erin',
  render: () => page({ tip: TIP }),
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'learn', 'Ik bel elke week minstens drie jongeren, te beginnen met 06-12345678.');
    await press(canvasElement, form.quotaWhyTitle);
    await see(canvasElement, form.quota, form.quotaSource, 'Dit lijkt op een telefoonnummer');
  },
};

export const Faults: Story = {
  name: 'Een formulier waarin iets ontbreekt',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.begin);
    await press(canvasElement, form.save);
    await see(canvasElement, form.faults.element, form.faults.learn);
  },
};

export const NoRoom: Story = {
  name: 'Drie leerdoelen, en een tip die wacht',
  render: () => page({ storage: three(), tip: TIP }),
  play: ({ canvasElement }) => see(canvasElement, full.title, full.tip),
};

export const LookingBack: Story = {
  name: 'Terugkijken op een leerdoel',
  render: () => page({ storage: new BrowserStore(plan(RHYTHM)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.goal.lookBack);
    await see(canvasElement, nl.lookBack.tried, nl.lookBack.next);
  },
};

export const JustClosed: Story = {
  name: 'Een leerdoel gesloten, dat nog terug kan',
  render: () => page({ storage: new BrowserStore(plan(RHYTHM, ROUTE, NETWORK, closed('netwerk'))) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.goal.done);
    await see(canvasElement, nl.closed.here('gelukt'), nl.closed.undo);
    await press(canvasElement, nl.closed.title);
    await see(canvasElement, NETWORK.learn);
  },
};

export const NotKept: Story = {
  name: 'Bewaren mislukt',
  render: () => page({ storage: new FullStore(), tip: TIP }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, form.save);
    await see(canvasElement, nl.failed);
  },
};

export const NotRead: Story = {
  name: 'Niet te lezen',
  render: () => page({ storage: new BrokenStore() }),
  play: ({ canvasElement }) => see(canvasElement, nl.readFailed, nl.readAgain),
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ storage: three(), narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.goal.edit);
    await see(canvasElement, form.editTitle, ROUTE.learn);
  },
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ storage: new BrowserStore(plan(RHYTHM)), themed: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.begin);
    await see(canvasElement, RHYTHM.learn, form.newTitle);
  },
};

async function type(canvas: HTMLElement, id: string, text: string) {
  const field = await element<HTMLTextAreaElement>(canvas, 'textarea', (each) => each.id === id);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
