import '../packages/elements/src/quickscan/outcome/define.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Answers } from '@werkspiegel/elements';
import { loadOutcome, loadOutcomeCoach, loadScan, type ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html } from 'lit';
import { coachWords } from '../packages/elements/src/quickscan/outcome/coach-words.nl.js';
import { linesOf } from '../packages/elements/src/quickscan/outcome/lines.js';
import type { WerkspiegelQuickscanOutcome } from '../packages/elements/src/quickscan/outcome/outcome.js';
import { outcomeWords } from '../packages/elements/src/quickscan/outcome/words.js';
import type { AnswersChangedEvent } from '../packages/elements/src/quickscan/room-events.js';
import { MemoryStore } from '../packages/elements/src/storage/memory-store.js';
import { after, COACH_ANSWERS, FULL_SCAN, HALF_SCAN, NICKNAME, sharing } from './support/scan.js';
import { press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Quick scan: wat eruit komt',
  component: 'werkspiegel-quickscan-outcome',
  parameters: {
    docs: {
      description: {
        component:
          'Wat een gesprek oplevert: teruglezen, aanvinken wat een ander mag lezen, het blad om te delen, zeven uitkomsten, het eigen blad van de jongere en het formulier met twee kolommen.',
      },
    },
  },
} satisfies Meta;

const [scan, outcome, coach] = await Promise.all([loadScan('jongere', 'nl'), loadOutcome('nl'), loadOutcomeCoach()]);
const { words } = outcome;
const ALL_LINES = linesOf(FULL_SCAN, scan).map(({ id }) => id);
const ALL_TICKED = sharing(FULL_SCAN, ALL_LINES);

interface Setting {
  readonly language?: ScanLanguage;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

/** The room with these answers, and around it who keeps them. */
function page(answers: Answers, { language = 'nl', narrow = false, themed = false }: Setting = {}) {
  const keep = (event: AnswersChangedEvent) => {
    const room = event.target as WerkspiegelQuickscanOutcome;
    room.answers = after(room.answers, event.changes);
  };
  return html`
    <story-host heading="Quick scan" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-quickscan-outcome
        .answers=${answers}
        .language=${language}
        .case=${NICKNAME}
        .now=${() => new Date('2026-03-02T09:30:00.000Z')}
        @answers-changed=${keep}
      >
        <p slot="print-header">Gemeente Waterdam</p>
      </werkspiegel-quickscan-outcome>
    </story-host>
  `;
}

export const Empty: Story = {
  name: 'Nog niets besproken',
  render: () => page({}),
  play: ({ canvasElement }) => see(canvasElement, words.title, outcomeWords.nl.check.nothing),
};

export const Full: Story = {
  name: 'Klopt dit? Een volle scan',
  render: () => page(FULL_SCAN),
  play: ({ canvasElement }) => see(canvasElement, words.check.hint, 'De fietsenmaker bij het station'),
};

export const TakenBack: Story = {
  name: 'Een antwoord weggehaald, dat nog terug kan',
  render: () => page(HALF_SCAN),
  play: async ({ canvasElement }) => {
    await press(canvasElement, outcomeWords.nl.check.takeBack);
    await see(canvasElement, outcomeWords.nl.check.putBack);
  },
};

export const Choosing: Story = {
  name: 'Wat mag iemand anders lezen?',
  render: () => page({ ...FULL_SCAN, 'deel.werk.binnen-buiten.allebei': 'ja' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.share.title);
    await see(canvasElement, words.share.hint, words.products.balanskaart?.title ?? '', outcomeWords.nl.share.clear);
  },
};

export const NothingTicked: Story = {
  name: 'Om te delen, met niets aangevinkt',
  render: () => page(FULL_SCAN),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.copy.title);
    await see(canvasElement, words.share.none);
  },
};

export const AllTicked: Story = {
  name: 'Om te delen, met alles aangevinkt',
  render: () => page(ALL_TICKED),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.copy.title);
    await see(canvasElement, words.copy.preview, 'Mijn droombaan', outcomeWords.nl.copy.printCard);
  },
};

export const Results: Story = {
  name: 'Zeven uitkomsten',
  render: () => page(FULL_SCAN),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.results.title);
    await see(canvasElement, words.results.items.toekomst?.title ?? '', 'Fietsen klaarmaken');
  },
};

export const ResultsHalf: Story = {
  name: 'Zeven uitkomsten, halverwege: wat je nog kunt vragen',
  render: () => page(HALF_SCAN),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.results.title);
    await see(canvasElement, outcomeWords.nl.results.ask);
  },
};

export const OwnPage: Story = {
  name: 'Het blad van de jongere',
  render: () => page(FULL_SCAN),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.form.title);
    await see(canvasElement, words.form.introduction, outcomeWords.nl.paper.print);
  },
};

export const Coach: Story = {
  name: 'Voor de coach: twee kolommen, met een telefoonnummer erin',
  render: () => page({ ...FULL_SCAN, ...COACH_ANSWERS, 'coach.team': 'Bel oma op 06-12345678.' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, coachWords.part);
    await see(canvasElement, coach.headings.vips?.title ?? '', 'Dit lijkt op een telefoonnummer');
  },
};

export const English: Story = {
  name: 'In het Engels',
  render: () => page(ALL_TICKED, { language: 'en' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'To share');
    await see(canvasElement, 'What we know now', outcomeWords.en.copy.printCard);
  },
};

export const Simple: Story = {
  name: 'In makkelijk Nederlands, smal',
  render: () => page(ALL_TICKED, { language: 'nl-simple', narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, 'Wat we nu weten'),
};

export const NarrowCoach: Story = {
  name: 'Voor de coach, smal, 320 px',
  render: () => page({ ...FULL_SCAN, ...COACH_ANSWERS }, { narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, coachWords.part);
    await see(canvasElement, coach.headings.vips?.title ?? '');
  },
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page(ALL_TICKED, { themed: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, words.share.title);
    await see(canvasElement, words.share.hint);
  },
};
