import '../packages/elements/src/quickscan/workplace/define.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Answers } from '@werkspiegel/elements';
import { html } from 'lit';
import { nl } from '../packages/elements/src/quickscan/workplace/words.nl.js';
import { keepAnswers } from './support/room-tool.js';
import { element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { ONE_PLACE, TWO_PLACES } from './support/workplaces.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Quick scan: werkplek',
  component: 'werkspiegel-quickscan-workplace',
  parameters: {
    docs: {
      description: {
        component:
          'Rondkijken op een werkplek, met de telefoon in één hand: vijf onderdelen, elk op een eigen scherm. Daarnaast: waar je werkgevers vindt, werk maken dat past, en de tien afspraken voor de start.',
      },
    },
  },
} satisfies Meta;

interface Setting {
  readonly answers?: Answers;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ answers = {}, narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Quick scan" ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-quickscan-workplace
        .answers=${answers}
        @answers-changed=${keepAnswers('answers')}
      ></werkspiegel-quickscan-workplace>
    </story-host>
  `;
}

const WORKSHOP = 'fietsenmaker bij het station';
const BAKERY = 'bakkerij 2';

export const Empty: Story = {
  name: 'Nog geen werkplek',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, nl.list.none, nl.add.label),
};

export const TwoPlaces: Story = {
  name: 'Twee werkplekken, de tweede half bekeken',
  render: () => page({ answers: TWO_PLACES }),
  play: ({ canvasElement }) => see(canvasElement, WORKSHOP, BAKERY, 'Nog leeg: Vaardigheden'),
};

export const Aspect: Story = {
  name: 'Een onderdeel',
  render: () => page({ answers: TWO_PLACES }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.list.open(BAKERY));
    await see(canvasElement, 'Hoe druk is het', nl.states.begonnen);
  },
};

export const OwnWords: Story = {
  name: 'Eigen woorden, met een telefoonnummer erin',
  render: () => page({ answers: ONE_PLACE }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.list.open(WORKSHOP));
    const field = await element<HTMLTextAreaElement>(canvasElement, 'textarea', ({ id }) => id === 'sfeer.opviel');
    field.value = 'Bel 06-12345678';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await see(canvasElement, 'Dit lijkt op een telefoonnummer');
  },
};

export const Removed: Story = {
  name: 'Een werkplek weggehaald, die nog terug kan',
  render: () => page({ answers: TWO_PLACES }),
  play: async ({ canvasElement }) => {
    const button = await element<HTMLButtonElement>(
      canvasElement,
      'button',
      ({ ariaLabel }) => ariaLabel === nl.list.remove + nl.list.of(BAKERY),
    );
    button.click();
    await see(canvasElement, nl.removed(BAKERY), nl.undo);
  },
};

export const Agreements: Story = {
  name: 'De tien afspraken',
  render: () => page({ answers: ONE_PLACE }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.list.open(WORKSHOP));
    await press(canvasElement, nl.agreements.title(WORKSHOP));
    await see(canvasElement, nl.agreements.explanation, 'Als er iets misgaat', nl.agreements.label);
  },
};

export const Search: Story = {
  name: 'Waar je werkgevers vindt, en werk maken dat past',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.employers.title);
    await press(canvasElement, 'Waar je kunt zoeken');
    await press(canvasElement, 'Werk maken dat past');
    await see(canvasElement, 'Bedrijven waar je al een band mee hebt', 'Welk werk blijft hier liggen?', 'Hulpvaardig');
  },
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ answers: TWO_PLACES, narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.list.open(WORKSHOP));
    await press(canvasElement, 'Mensen op en rond het werk');
    await see(canvasElement, 'Is er één collega', nl.done);
  },
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ answers: TWO_PLACES, themed: true }),
  play: ({ canvasElement }) => see(canvasElement, WORKSHOP, nl.add.title),
};
