import '../packages/elements/src/quickscan/match/define.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Answers } from '@werkspiegel/elements';
import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html } from 'lit';
import { nl } from '../packages/elements/src/quickscan/match/words.nl.js';
import { keepAnswers } from './support/room-tool.js';
import { FULL_SCAN, sharing } from './support/scan.js';
import { press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { ONE_PLACE, TWO_PLACES, UNSEEN_PLACE } from './support/workplaces.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Quick scan: match',
  component: 'werkspiegel-quickscan-match',
  parameters: {
    docs: {
      description: {
        component:
          'De jongere naast een of meer werkplekken, in woorden per onderdeel. Daaruit komen de agenda voor het gesprek en het blad voor de werkgever, met alleen wat de jongere aanvinkte.',
      },
    },
  },
} satisfies Meta;

interface Setting {
  readonly scan?: Answers;
  readonly places?: Answers;
  readonly language?: ScanLanguage;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ scan = {}, places = {}, language = 'nl', narrow = false, themed = false }: Setting = {}) {
  return html`
    <story-host heading="Quick scan" ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-quickscan-match
        .scan=${scan}
        .places=${places}
        .language=${language}
        @answers-changed=${keepAnswers('scan', { 'quickscan-werkplek': 'places' })}
      >
        <p slot="print-header">Gemeente Waterdam</p>
      </werkspiegel-quickscan-match>
    </story-host>
  `;
}

const WORKSHOP = 'fietsenmaker bij het station';
const BAKERY = 'bakkerij 2';
/** What the jongere of the fixture lets an employer read. */
const SHARED = sharing(FULL_SCAN, [
  ...['interesse.techniek.leuk', 'talent.maken.lukt', 'werk.droombaan', 'basis.afspraken.lukt'],
  ...['werk.druk-rustig.rustig', 'werk.uitleg.voordoen', 'vaardigheden.brieven.nog-niet', 'werk.klanten.liever-niet'],
]);

export const NoPlace: Story = {
  name: 'Nog geen werkplek',
  render: () => page({ scan: FULL_SCAN }),
  play: ({ canvasElement }) => see(canvasElement, nl.noPlace),
};

export const NoScan: Story = {
  name: 'Nog niets van de jongere',
  render: () => page({ places: ONE_PLACE }),
  play: ({ canvasElement }) => see(canvasElement, nl.noScan, WORKSHOP),
};

export const OnePlace: Story = {
  name: 'Een werkplek',
  render: () => page({ scan: FULL_SCAN, places: ONE_PLACE }),
  play: ({ canvasElement }) =>
    see(canvasElement, 'Bespreken', 'Ik werk het liefst samen met anderen', 'Ieder aan een eigen taak'),
};

export const TwoPlaces: Story = {
  name: 'Twee werkplekken naast elkaar',
  render: () => page({ scan: FULL_SCAN, places: TWO_PLACES }),
  play: ({ canvasElement }) => see(canvasElement, WORKSHOP, BAKERY, nl.unknown),
};

export const AllUnknown: Story = {
  name: 'Van beide nog niets bekend',
  render: () => page({ places: UNSEEN_PLACE }),
  play: ({ canvasElement }) => see(canvasElement, nl.noScan, nl.unseen),
};

export const English: Story = {
  name: 'De woorden van de jongere in het Engels',
  render: () => page({ scan: FULL_SCAN, places: ONE_PLACE, language: 'en' }),
  play: ({ canvasElement }) => see(canvasElement, 'My words may be written there'),
};

export const AgendaNeutral: Story = {
  name: 'De agenda, voordat de jongere iets goedvond',
  render: () => page({ scan: FULL_SCAN, places: TWO_PLACES }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.views.agenda);
    await see(canvasElement, nl.agenda.for(WORKSHOP), nl.agenda.undecided);
  },
};

export const AgendaAgreed: Story = {
  name: 'De agenda, met de verschillen erop',
  render: () => page({ scan: FULL_SCAN, places: TWO_PLACES }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.views.agenda);
    await press(canvasElement, nl.agenda.agreed);
    await see(canvasElement, nl.agenda.added, 'Wat doe je hier alleen, en wat samen?');
  },
};

export const Agenda: Story = {
  name: 'De agenda, met aangevinkte woorden en tips',
  render: () => page({ scan: SHARED, places: ONE_PLACE }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.views.agenda);
    await press(canvasElement, nl.agenda.tips);
    await see(canvasElement, nl.agenda.fits, 'Schuif zelf aan.');
  },
};

export const Employer: Story = {
  name: 'Het blad voor de werkgever',
  render: () => page({ scan: SHARED, places: ONE_PLACE }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.views.employer);
    await see(canvasElement, 'Mijn verkoopverhaal', nl.employer.seen);
  },
};

export const EmployerEmpty: Story = {
  name: 'Het blad voor de werkgever, met niets aangevinkt',
  render: () => page({ scan: FULL_SCAN, places: ONE_PLACE }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, nl.views.employer);
    await see(canvasElement, nl.employer.noLines);
  },
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ scan: SHARED, places: TWO_PLACES, narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, WORKSHOP, BAKERY),
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ scan: SHARED, places: TWO_PLACES, themed: true }),
  play: ({ canvasElement }) => see(canvasElement, WORKSHOP, BAKERY),
};
