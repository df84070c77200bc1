import '@werkspiegel/elements/draaischijf/define';
import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore } from '@werkspiegel/elements';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { eyesWords, outcomeWords } from '../packages/elements/src/draaischijf/eyes-words.js';
import { LANGUAGE_NAMES, togetherWords } from '../packages/elements/src/draaischijf/together-words.js';
import { nl } from '../packages/elements/src/draaischijf/words.nl.js';
import { coachWords, turnWords } from '../packages/elements/src/handing-over/words.js';
import { choose, element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';

export default {
  title: 'Hulpmiddelen/Draaischijf, twee paar ogen',
  component: 'werkspiegel-draaischijf',
  parameters: {
    docs: {
      description: {
        component:
          'De coach geeft het scherm, de jongere kiest zelf een zin, en daarna kijken ze samen. Zolang de jongere het scherm heeft, staat er niets van de coach in de pagina.',
      },
    },
  },
} satisfies Meta;

/** What is around the disc. */
interface Setting {
  readonly language?: string;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ language, narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Draaischijf" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-draaischijf lang=${ifDefined(language)}></werkspiegel-draaischijf>
    </story-host>
  `;
}

/** The coach gives the screen, with this picture on the disc, to be taken back by holding a button or with a code. */
async function give(canvas: HTMLElement, type?: string, code?: string) {
  if (type !== undefined) await choose(canvas, type);
  await press(canvas, nl.toEyes);
  if (code !== undefined) {
    await choose(canvas, coachWords.ways.code);
    (await element<HTMLInputElement>(canvas, '[name=code]', () => true)).value = code;
  }
  await press(canvas, coachWords.give);
}

/** The jongere chooses the sentence that begins like this. */
async function pick(canvas: HTMLElement, sentence: string, texts = eyesWords.nl) {
  await press(canvas, texts.next);
  await choose(canvas, sentence);
  await press(canvas, texts.next);
  await press(canvas, texts.yes);
}

async function takeBack(canvas: HTMLElement) {
  await press(canvas, coachWords.twoSteps);
  await press(canvas, coachWords.yes);
}

async function tryCodes(canvas: HTMLElement, ...codes: readonly string[]) {
  for (const code of codes) {
    (await element<HTMLInputElement>(canvas, '[name=code]', () => true)).value = code;
    await press(canvas, coachWords.tryCode);
  }
}

export const Giving: Story = {
  name: 'De coach geeft het scherm',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.toEyes);
    await see(canvasElement, 'Geef het scherm nu aan de jongere.', coachWords.way);
  },
};

export const GivingWithCode: Story = {
  name: 'De coach kiest een code, en vult te weinig in',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await give(canvasElement, undefined, '12');
    await see(canvasElement, coachWords.noCode);
  },
};

export const Language: Story = {
  name: 'De jongere kiest een taal',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await give(canvasElement, 'Overlever');
    await see(canvasElement, 'Nu ben jij aan de beurt.', LANGUAGE_NAMES.en);
  },
};

export const Sentences: Story = {
  name: 'De jongere kiest een zin',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await give(canvasElement, 'Overlever');
    await press(canvasElement, eyesWords.nl.next);
    await choose(canvasElement, 'Ik heb een eigen plan.');
    await see(canvasElement, 'Welke zin past nu het meest bij jou?');
  },
};

export const SentencesEasy: Story = {
  name: 'De jongere kiest een zin, in makkelijk Nederlands en smal',
  render: () => page({ language: 'nl-simple', narrow: true }),
  play: async ({ canvasElement }) => {
    await give(canvasElement);
    await press(canvasElement, eyesWords['nl-simple'].next);
    await see(canvasElement, 'Welke zin past nu bij jou?');
  },
};

export const NothingChosen: Story = {
  name: 'De jongere gaat verder zonder zin, in het Engels',
  render: () => page({ language: 'en' }),
  play: async ({ canvasElement }) => {
    await give(canvasElement);
    await press(canvasElement, eyesWords.en.next);
    await see(canvasElement, 'Which sentence fits you best right now?');
    await press(canvasElement, eyesWords.en.next);
    await see(canvasElement, eyesWords.en.nothingYet);
  },
};

export const Check: Story = {
  name: 'Klopt dit?',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await give(canvasElement);
    await press(canvasElement, eyesWords.nl.next);
    await choose(canvasElement, 'Er is nu te veel tegelijk.');
    await press(canvasElement, eyesWords.nl.next);
    await see(canvasElement, eyesWords.nl.check);
  },
};

export const Done: Story = {
  name: 'De jongere is klaar; de coach houdt de knop vast',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await give(canvasElement);
    await pick(canvasElement, 'Ik kan het.');
    await see(canvasElement, 'Je bent klaar.', coachWords.hold);
    const button = await element<HTMLElement>(canvasElement, '.hold', () => true);
    button.dispatchEvent(new PointerEvent('pointerdown', { button: 0, isPrimary: true }));
    const [filling] = button.querySelector('.bar')?.getAnimations() ?? [];
    filling?.pause();
    if (filling) filling.currentTime = 1000;
  },
};

export const TwoSteps: Story = {
  name: 'Terug in twee stappen',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await give(canvasElement);
    await pick(canvasElement, 'Ik kan het.');
    await press(canvasElement, coachWords.hold);
    await see(canvasElement, coachWords.tooShort);
    await press(canvasElement, coachWords.twoSteps);
    await see(canvasElement, 'Heeft de coach het scherm weer?');
  },
};

export const WrongCode: Story = {
  name: 'Drie keer een andere code',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await give(canvasElement, undefined, '2468');
    await pick(canvasElement, 'Ik kan het.');
    await tryCodes(canvasElement, '1111', '2222', '3333');
    await see(canvasElement, coachWords.paused);
  },
};

export const StoppedAlone: Story = {
  name: 'De jongere stopt',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await give(canvasElement);
    await press(canvasElement, turnWords.nl.stop);
    await see(canvasElement, 'Je bent gestopt. Dat is goed.');
  },
};

export const Different: Story = {
  name: 'Samen: een andere zin',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await give(canvasElement, 'Overlever');
    await pick(canvasElement, 'Ik heb een eigen plan.');
    await takeBack(canvasElement);
    await see(canvasElement, 'Je coach dacht aan een andere zin.', eyesWords.nl.questions(1));
  },
};

export const Same: Story = {
  name: 'Samen: dezelfde zin, in de huisstijl van een gemeente',
  render: () => page({ themed: true }),
  play: async ({ canvasElement }) => {
    await give(canvasElement, 'Ondernemer');
    await pick(canvasElement, 'Ik heb een eigen plan.');
    await takeBack(canvasElement);
    await see(canvasElement, 'Je coach dacht aan dezelfde zin.');
  },
};

export const Other: Story = {
  name: 'Samen: geen van de vier, smal',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await give(canvasElement, 'Conformist');
    await pick(canvasElement, 'Iets anders');
    await takeBack(canvasElement);
    await see(canvasElement, 'Jij koos geen van de vier zinnen.', 'Hoe zou jij het zelf zeggen?');
  },
};

export const Outcome: Story = {
  name: 'Wat de coach daarna leest',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await give(canvasElement, 'Overlever');
    await pick(canvasElement, 'Ik heb een eigen plan.');
    await takeBack(canvasElement);
    await press(canvasElement, togetherWords.nl.toCoach);
    await see(canvasElement, outcomeWords.title, outcomeWords.differs);
  },
};
