import '@werkspiegel/elements/draaischijf/define';
import type { Meta } from '@storybook/web-components-vite';
import { type HelpLine, MemoryStore } from '@werkspiegel/elements';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { nl as reading } from '../packages/elements/src/draaischijf/reading-words.nl.js';
import { togetherWords } from '../packages/elements/src/draaischijf/together-words.js';
import { nl } from '../packages/elements/src/draaischijf/words.nl.js';
import { choose, element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';

export default {
  title: 'Hulpmiddelen/Draaischijf',
  component: 'werkspiegel-draaischijf',
  parameters: {
    docs: {
      description: {
        component:
          'De schijf van de coach, met zestien combinaties, en de schijf om samen naar te kijken. Er wordt niets bewaard.',
      },
    },
  },
} satisfies Meta;

/** What is around the disc and what it is given. */
interface Setting {
  readonly face?: 'coach' | 'samen';
  readonly help?: readonly HelpLine[];
  readonly language?: string;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ face, help, language, narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Draaischijf" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-draaischijf face=${ifDefined(face)} .help=${help} lang=${ifDefined(language)}>
        <p slot="print-header">Gemeente Waterdam</p>
      </werkspiegel-draaischijf>
    </story-host>
  `;
}

/** Makes the choice with this text, when it is there. */
async function pick(canvas: HTMLElement, ...texts: readonly string[]) {
  for (const text of texts) await choose(canvas, text);
}

export const Start: Story = {
  name: 'Nog niets gekozen',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, nl.chooseBoth, nl.notTogether),
};

export const OnlyType: Story = {
  name: 'Alleen een zelfbeeld gekozen',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'Overlever');
    await see(canvasElement, nl.chooseStrategy);
  },
};

export const Match: Story = {
  name: 'Een strategie die aansluit',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'Overlever', 'Compenserend');
    await see(canvasElement, nl.waysOn, nl.print);
  },
};

export const Turned: Story = {
  name: 'Gedraaid: wrijft',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'Overlever', 'Pedagogisch');
    await see(canvasElement, nl.waysOn, 'Wil doen, niet leren.');
  },
};

export const Exception: Story = {
  name: 'Averechts, met de uitzondering van het handboek',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'Ondernemer', 'Compenserend');
    await see(canvasElement, nl.exception);
  },
};

export const OwnHelp: Story = {
  name: 'Met de hulproute van de gemeente',
  render: () => page({ help: [{ label: 'Crisisdienst Waterdam', number: '012 345 67 89', text: 'Dag en nacht.' }] }),
  play: ({ canvasElement }) => see(canvasElement, '012 345 67 89'),
};

export const TypeCards: Story = {
  name: 'De kaarten van de zelfbeelden',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.typeCards);
    await see(canvasElement, reading.belowWaterline);
  },
};

export const StrategyCards: Story = {
  name: 'De kaarten van de strategieën',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.strategyCards);
    await see(canvasElement, reading.strategy.capital);
  },
};

export const Principles: Story = {
  name: 'De zes werkzame principes',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.principles);
    await see(canvasElement, reading.skills);
    await press(canvasElement, reading.rehearse);
    await see(canvasElement, reading.listen);
  },
};

export const Table: Story = {
  name: 'Alle zestien in een tabel',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.all.title);
    await see(canvasElement, nl.all.caption);
  },
};

export const Limits: Story = {
  name: 'Wat de schijf is, en wat niet',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.limits);
    await see(canvasElement, reading.whence);
  },
};

export const Example: Story = {
  name: 'Het voorbeeld van Jeffrey',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.exampleTitle);
    await see(canvasElement, reading.example.own);
  },
};

/** Answers so many questions with the option at this place. */
async function answer(canvas: HTMLElement, ...places: readonly number[]) {
  await press(canvas, nl.recognition.title);
  await see(canvas, nl.recognition.show);
  for (const [at, place] of places.entries()) {
    const set = await element<HTMLFieldSetElement>(
      canvas,
      '.recognition fieldset',
      (each) => [...(each.closest('.recognition')?.querySelectorAll('fieldset') ?? [])].indexOf(each) === at,
    );
    set.querySelectorAll('input')[place]?.click();
  }
  await press(canvas, nl.recognition.show);
}

export const Recognised: Story = {
  name: 'Tien vragen: dit lijkt op',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 1, 2, 0, 3, 3, 0);
    await see(canvasElement, nl.recognition.one('Overlever'), '6 van 6');
  },
};

export const TooLittle: Story = {
  name: 'Tien vragen: te weinig om te zeggen',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 1, 2);
    await see(canvasElement, nl.recognition.tooLittle);
  },
};

export const Tied: Story = {
  name: 'Tien vragen: twee beelden, smal',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 1, 2, 0, 1, 2, 3);
    await see(canvasElement, nl.recognition.more('overlever of ondernemer'), nl.recognition.chosen);
  },
};

export const Together: Story = {
  name: 'Samen kijken',
  render: () => page({ face: 'samen' }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Welke zin past nu het meest bij jou?');
    await pick(canvasElement, 'Ik heb een eigen plan.', 'Dan bouwen we verder');
    await see(canvasElement, 'Zou dit jou nu helpen?');
  },
};

export const TogetherSimple: Story = {
  name: 'Samen kijken, in makkelijk Nederlands en smal',
  render: () => page({ face: 'samen', language: 'nl-simple', narrow: true }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Welke zin past nu bij jou?');
    await pick(canvasElement, 'Er is nu te veel.', 'Dan zorgen we eerst voor rust.');
    await see(canvasElement, 'Helpt dit jou nu?');
  },
};

export const TogetherEnglish: Story = {
  name: 'Samen kijken, in het Engels',
  render: () => page({ face: 'samen', language: 'en' }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Which sentence fits you best right now?');
    await pick(canvasElement, 'Something else');
    await see(canvasElement, 'How would you say it yourself?');
  },
};

export const Stopped: Story = {
  name: 'Samen kijken, gestopt',
  render: () => page({ face: 'samen' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, togetherWords.nl.stop);
    await see(canvasElement, togetherWords.nl.stopped);
  },
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'Afhankelijke', 'Compenserend');
    await see(canvasElement, nl.waysOn);
  },
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ themed: true }),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, 'Conformist', 'Participatief');
    await see(canvasElement, nl.waysOn);
  },
};
