import '@werkspiegel/elements/quickscan/define';
import type { Meta } from '@storybook/web-components-vite';
import { type HelpLine, MemoryStore } from '@werkspiegel/elements';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { coachTexts, scanTexts } from '../packages/elements/src/quickscan/scan/scan-words.js';
import { nl } from '../packages/elements/src/quickscan/words.nl.js';
import { youthWords } from '../packages/elements/src/quickscan/youth/youth-words.js';
import { element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';

export default {
  title: 'Hulpmiddelen/Quick scan',
  component: 'werkspiegel-quickscan',
  parameters: {
    docs: {
      description: {
        component:
          'Een gesprek van coach en jongere over werk en leven, in gewoon en makkelijk Nederlands en in het Engels. Zonder casus wordt er niets bewaard.',
      },
    },
  },
} satisfies Meta;

const youth = youthWords['nl-simple'];

/** What is around the tool and what it is given. */
interface Setting {
  readonly help?: readonly HelpLine[];
  readonly language?: string;
  readonly subject?: string;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ help, language, subject = 'jongere', narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Quick scan" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-quickscan subject=${subject} .help=${help} lang=${ifDefined(language)}>
        <p slot="print-header">Gemeente Waterdam</p>
      </werkspiegel-quickscan>
    </story-host>
  `;
}

/** Presses what is marked so, such as the button of a section. */
async function pick(canvas: HTMLElement, ...selectors: readonly string[]) {
  for (const selector of selectors) (await element<HTMLElement>(canvas, selector, () => true)).click();
}

const section = (id: string) => `nav [data-section=${id}]`;
const answer = (id: string, value: string) => `input[name="${id}"][value=${value}]`;

export const Start: Story = {
  name: 'Begin',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, 'Samen kijken wat past', 'Werk dat past'),
};

export const Answered: Story = {
  name: 'Antwoorden, en wat er in woorden staat',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, answer('interesse.dieren', 'leuk'), answer('interesse.eten', 'weet-ik-niet'));
    await press(canvasElement, scanTexts.nl.list);
    await see(canvasElement, 'Lijkt me leuk', scanTexts.nl.howFar.begun);
  },
};

export const Circle: Story = {
  name: 'Mensen in een kring',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, section('netwerk'), '[data-item="netwerk.kring"] [data-add=moeder]');
    await pick(canvasElement, answer('netwerk.kring.1.plek', 'dichtbij'), answer('netwerk.kring.1.invloed', 'helpt'));
    await pick(canvasElement, '[data-item="netwerk.kring"] [data-add=vriend]');
    await pick(canvasElement, answer('netwerk.kring.2.plek', 'ver'), answer('netwerk.kring.2.invloed', 'allebei'));
    await pick(canvasElement, '[data-item="netwerk.kring"] [data-add=buur]');
    await see(canvasElement, 'moeder: dichtbij, ● helpt', 'vriend: verder weg, ◆ helpt en is lastig');
  },
};

export const CircleNarrow: Story = {
  name: 'Mensen in een kring, smal',
  render: () => page({ narrow: true }),
  play: Circle.play as NonNullable<Story['play']>,
};

export const Areas: Story = {
  name: 'Een leefgebied met meer vragen',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, section('leefgebieden'), answer('geld.hoe', 'praten'));
    await see(canvasElement, 'Hoe gaat het met terugbetalen: worden de schulden kleiner?');
  },
};

export const Acute: Story = {
  name: 'Hulp gaat voor',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, section('leefgebieden'), answer('thuis.veilig', 'hulp'));
    await see(canvasElement, 'Nu hulp', '0800-2000');
  },
};

export const AcuteRead: Story = {
  name: 'Hulp blijft staan',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, section('leefgebieden'), answer('thuis.veilig', 'hulp'));
    await press(canvasElement, 'Terug naar het gesprek');
    await see(canvasElement, 'Wie bel je wanneer?');
  },
};

export const OwnHelp: Story = {
  name: 'Hulp, met de nummers van de gemeente',
  render: () => page({ help: [{ label: 'Crisisdienst Waterdam', number: '012 345 67 89', text: 'Dag en nacht.' }] }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Hulp nu');
    await see(canvasElement, '012 345 67 89');
  },
};

export const Simple: Story = {
  name: 'In makkelijk Nederlands, smal',
  render: () => page({ language: 'nl-simple', narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, 'Wat past bij jou?', nl.languageNote),
};

export const English: Story = {
  name: 'In het Engels',
  render: () => page({ language: 'en' }),
  play: ({ canvasElement }) => see(canvasElement, 'What suits you?'),
};

export const Aids: Story = {
  name: 'Hulp voor de coach: psycholoog en instrumenten',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, section('hoofd'));
    await press(canvasElement, coachTexts.psychologist);
    await press(canvasElement, coachTexts.instruments);
    await see(canvasElement, 'Drie aanleidingen', 'SCIL');
  },
};

export const Talk: Story = {
  name: 'Geheugensteun voor het gesprek',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await press(canvasElement, coachTexts.talk);
    await see(canvasElement, 'NIVEA');
  },
};

export const NotKept: Story = {
  name: 'Klaar voor nu, zonder casus',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, answer('interesse.dieren', 'leuk'));
    await press(canvasElement, coachTexts.finish);
    await see(canvasElement, nl.keptNowhere);
  },
};

/** The jongere has the screen. */
async function handOver(canvas: HTMLElement, at = 'werk') {
  await pick(canvas, section(at));
  await press(canvas, coachTexts.together);
  await see(canvas, youth.practice);
}

export const Practice: Story = {
  name: 'Samen: oefenen',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await handOver(canvasElement);
    await pick(canvasElement, answer('oefenen', 'zon'));
    await see(canvasElement, 'Zo werkt het.');
  },
};

export const OneQuestion: Story = {
  name: 'Samen: één vraag per scherm',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await handOver(canvasElement);
    await press(canvasElement, youth.skip);
    await pick(canvasElement, answer('interesse.dieren', 'leuk'));
    await see(canvasElement, youth.next, youth.stop);
  },
};

export const OneQuestionEnglish: Story = {
  name: 'Samen: in het Engels, smal',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await handOver(canvasElement, 'leefgebieden');
    await press(canvasElement, youth.skip);
    await press(canvasElement, 'English');
    await see(canvasElement, youthWords.en.skip);
  },
};

export const OwnCircle: Story = {
  name: 'Samen: wie horen er bij jou?',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await handOver(canvasElement, 'netwerk');
    await press(canvasElement, youth.skip);
    await press(canvasElement, youth.add);
    await see(canvasElement, youth.about('moeder'));
  },
};

export const Between: Story = {
  name: 'Samen: klaar met een deel',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await handOver(canvasElement, 'professionals');
    for (let at = 0; at < 4; at += 1) await press(canvasElement, youth.skip);
    await see(canvasElement, youth.choose);
  },
};

export const Overview: Story = {
  name: 'Samen: klopt dit?',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await handOver(canvasElement);
    await press(canvasElement, youth.skip);
    await pick(canvasElement, answer('interesse.dieren', 'leuk'));
    await press(canvasElement, youth.answers);
    await see(canvasElement, youth.overviewText, 'Leuk');
  },
};

export const Stopped: Story = {
  name: 'Samen: gestopt',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await handOver(canvasElement);
    await press(canvasElement, youth.stop);
    await see(canvasElement, youth.stopped);
  },
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, 'Samen kijken wat past'),
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ themed: true }),
  play: async ({ canvasElement }) => {
    await pick(canvasElement, answer('interesse.dieren', 'leuk'));
    await see(canvasElement, 'Lijkt me leuk');
  },
};

export const Slip: Story = {
  name: 'Een attribuut dat we niet kennen',
  render: () => page({ subject: 'school' }),
  play: ({ canvasElement }) => see(canvasElement, 'subject="school" kennen we niet.'),
};
