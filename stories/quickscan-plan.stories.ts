import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore } from '@werkspiegel/elements';
import { html } from 'lit';
import { goalWords } from '../packages/elements/src/quickscan/plan/goal-words.js';
import { nl } from '../packages/elements/src/quickscan/plan/words.nl.js';
import { youthWords } from '../packages/elements/src/quickscan/youth-words.js';
import { element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';
import { APPROACH, BEGUN_PLAN, caseOf, type StoryRoom, smallGoal, strategy } from './support/veranderplan.js';

export default {
  title: 'Quickscan/Veranderplan',
  component: 'werkspiegel-quickscan-plan',
  parameters: {
    docs: {
      description: {
        component:
          'Het veranderplan van een casus: zeven onderdelen, de zes vragen van het plan van aanpak, het gesprek met iedereen die meehelpt, en kleine doelen.',
      },
    },
  },
} satisfies Meta;

type Setting = Partial<Pick<StoryRoom, 'kept' | 'dossier' | 'language'>> & { narrow?: boolean; themed?: boolean };

function page({ kept = {}, dossier = caseOf(), language = 'nl', narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Quickscan" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <story-room room="plan" .kept=${kept} .dossier=${dossier} .language=${language}></story-room>
    </story-host>
  `;
}

const kept = { veranderplan: BEGUN_PLAN, 'plan-van-aanpak': APPROACH };

/** Opens a part, which shows its columns a moment later. */
async function openPart(canvas: HTMLElement, title: string) {
  await press(canvas, title);
  await element(canvas, 'details[open] fieldset', () => true);
}

export const Start: Story = {
  name: 'Nog niets ingevuld',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, 'Veranderplan', nl.printNothing),
};

export const NoStrategy: Story = {
  name: 'Een onderdeel zonder gekozen strategie',
  render: () => page({ kept }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Baan of opleiding');
    await openPart(canvasElement, 'Baan of opleiding');
    await see(canvasElement, nl.order.none);
  },
};

export const WithStrategy: Story = {
  name: 'De volgorde van de draaischijf',
  render: () => page({ kept, dossier: caseOf(strategy('pedagogisch', 'werk')) }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Baan of opleiding');
    await openPart(canvasElement, 'Baan of opleiding');
    await see(canvasElement, 'koos je hier pedagogisch', nl.order.ours);
  },
};

export const Narrow: Story = {
  name: 'Een onderdeel, smal, 320 px',
  render: () => page({ kept, dossier: caseOf(strategy('participatief')), narrow: true }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Schulden');
    await openPart(canvasElement, 'Schulden');
    await see(canvasElement, 'Bij dit onderdeel lijkt geen aanpak');
  },
};

export const Together: Story = {
  name: 'Samen om de tafel',
  render: () => page({ kept, themed: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.together);
    await see(canvasElement, 'Als samen te veel is');
  },
};

export const Question: Story = {
  name: 'De zes vragen, één tegelijk',
  render: () => page({ kept, language: 'nl-simple', narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.approach);
    await see(canvasElement, 'Wat wil je bereiken?');
  },
};

export const Said: Story = {
  name: 'De zes vragen, wat er is gezegd',
  render: () => page({ kept, language: 'en' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.approach);
    for (let at = 0; at < 6; at += 1) await press(canvasElement, youthWords.en.next);
    await see(canvasElement, youthWords.en.overview, "I don't know");
  },
};

export const NoGoals: Story = {
  name: 'Kleine doelen: nog geen doel',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.goals);
    await see(canvasElement, goalWords.nl.none);
  },
};

export const NewGoal: Story = {
  name: 'Kleine doelen: een doel maken',
  render: () => page({ language: 'nl-simple', narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.goals);
    await press(canvasElement, goalWords['nl-simple'].make);
    await press(canvasElement, 'Ideeën voor een doel');
    await see(canvasElement, 'Ja, dit past.');
  },
};

const three = [
  smallGoal('bellen', 'Ik bel dinsdag de fietsenmaker.', { when: '2026-03-03', withWhom: 'mijn coach' }),
  smallGoal('wekker', 'Ik zet deze week elke avond mijn wekker.'),
  smallGoal('post', 'Ik open vrijdag mijn post.', { withWhom: 'mijn tante' }),
];

export const ThreeGoals: Story = {
  name: 'Kleine doelen: drie tegelijk',
  render: () => page({ dossier: caseOf(...three) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.goals);
    await see(canvasElement, 'Je hebt nu drie doelen.');
  },
};

export const Reached: Story = {
  name: 'Kleine doelen: dit is gelukt',
  render: () => page({ dossier: caseOf(...three) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.goals);
    await press(canvasElement, 'Dit is gelukt');
    await see(canvasElement, 'Vier het');
  },
};

export const Stopped: Story = {
  name: 'Gestopt',
  render: () => page({ kept, language: 'nl-simple' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.faces.approach);
    await press(canvasElement, youthWords['nl-simple'].stop);
    await see(canvasElement, youthWords['nl-simple'].stoppedText);
  },
};
