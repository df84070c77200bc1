import '@werkspiegel/elements/verbetertool/define';
import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore, type RecordStore } from '@werkspiegel/elements';
import { SealedStore, SessionStore } from '@werkspiegel/elements/storage';
import { type QuestionnaireContent, verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { until } from 'lit/directives/until.js';
import { nl as recordsWords } from '../packages/elements/src/records/words.nl.js';
import { nl as locked } from '../packages/elements/src/verbetertool/locked.nl.js';
import { slips } from '../packages/elements/src/verbetertool/slips.nl.js';
import {
  afname,
  BrokenStore,
  BrowserStore,
  draft,
  FULL,
  FullStore,
  HALF,
  HostStore,
  OutdatedStore,
  toAnswers,
  UnreadableStore,
} from './support/records.js';
import { choose, element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { resultWords, words } from './support/story-host.js';

export default {
  title: 'Hulpmiddelen/Verbetertool',
  component: 'werkspiegel-verbetertool',
  parameters: {
    docs: {
      description: {
        component:
          'Een begeleider kijkt per thema terug op de eigen werkwijze en krijgt een spiegel met tips en hun bronnen. Alles blijft in de browser.',
      },
    },
  },
} satisfies Meta;

/** What is around the tool and what it is given. */
interface Setting {
  readonly storage: RecordStore;
  /** The attribute `storage`. */
  readonly mode?: string;
  readonly questionnaire?: string;
  readonly content?: QuestionnaireContent;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ storage, mode, questionnaire, content, narrow = false, themed = false }: Setting) {
  return html`
    <story-host .storage=${storage} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-verbetertool storage=${ifDefined(mode)} questionnaire=${ifDefined(questionnaire)} .content=${content}>
        <p slot="print-header">Gemeente Waterdam</p>
      </werkspiegel-verbetertool>
    </story-host>
  `;
}

const TITLE = verbetertool.words.nl?.title ?? '';
const { start, section, finish, wipe, failures } = words;
const profile = { ...resultWords, ...words.profile };
const { structure, words: inLanguages } = verbetertool;

const COUNT = Object.keys(toAnswers(FULL)).length;
const HALF_COUNT = Object.keys(toAnswers(HALF)).length;

/** The second answer to the very first question. */
const SECOND_ANSWER = inLanguages.nl?.items[structure.sections[0]?.items[0]?.id ?? '']?.levels['niveau-2'] ?? '';

/** Tips that never come, as on a very slow line. */
const WITH_SLOW_ADVICE: QuestionnaireContent = { ...verbetertool, loadAdvice: () => new Promise(() => {}) };
/** Tips that cannot be fetched, as after an update of the server. */
const WITHOUT_ADVICE: QuestionnaireContent = {
  ...verbetertool,
  loadAdvice: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
};

function themeTitle(number: number): string {
  return inLanguages.nl?.sections[structure.sections[number - 1]?.id ?? '']?.title ?? '';
}

/** The browser that a story plays in, to do something in another window of it. */
function browserOf(canvas: HTMLElement): BrowserStore {
  const storage = canvas.querySelector('story-host')?.storage;
  if (!(storage instanceof BrowserStore)) throw new TypeError('this story keeps its records elsewhere');
  return storage;
}

/** Puts a begun check behind a pass phrase, in this tab. */
async function sealSession() {
  const plain = new SessionStore();
  await new SealedStore(plain).wipe();
  await plain.save(draft(HALF, 4));
  // As strong as it gets would take a second; a story is no secret.
  await new SealedStore(plain, { iterations: 1000 }).sealAll('de kat krabt de krullen');
}

async function openMirror(canvas: HTMLElement) {
  await press(canvas, start.lastResult(new Date(afname('').finishedAt)));
}

export const StartEmpty: Story = {
  name: 'Start: leeg',
  render: () => page({ storage: new BrowserStore() }),
  play: ({ canvasElement }) => see(canvasElement, TITLE, start.kept.local, start.begin),
};

export const StartDraft: Story = {
  name: 'Start: met een begonnen check',
  render: () => page({ storage: new BrowserStore(draft(HALF, 4)) }),
  play: ({ canvasElement }) => see(canvasElement, start.resume(themeTitle(4), HALF_COUNT, COUNT), start.resumeAction),
};

export const StartEarlier: Story = {
  name: 'Start: met een eerdere spiegel',
  render: () => page({ storage: new BrowserStore(afname(FULL)) }),
  play: ({ canvasElement }) => see(canvasElement, start.begin, start.lastResult(new Date(afname(FULL).finishedAt))),
};

export const StartDraftAndEarlier: Story = {
  name: 'Start: met een begonnen check en een eerdere spiegel',
  render: () => page({ storage: new BrowserStore(draft(HALF, 4), afname(FULL)) }),
  play: ({ canvasElement }) =>
    see(canvasElement, start.resumeAction, start.lastResult(new Date(afname(FULL).finishedAt))),
};

export const StartNothingKept: Story = {
  name: 'Start: de browser bewaart niets',
  render: () => page({ storage: new MemoryStore() }),
  play: ({ canvasElement }) => see(canvasElement, start.keptOnlyHere),
};

export const StartStorageNone: Story = {
  name: 'Start: storage="none", voor een gedeelde computer',
  render: () => page({ storage: new MemoryStore(), mode: 'none' }),
  play: ({ canvasElement }) => see(canvasElement, start.kept.memory),
};

export const StartHost: Story = {
  name: 'Start: met een begonnen check, in het systeem van de organisatie',
  render: () => page({ storage: new HostStore(draft(HALF, 4)) }),
  play: ({ canvasElement }) => see(canvasElement, start.kept.host, start.resumeAction),
};

export const StartUnreadable: Story = {
  name: 'Start: een eerdere check is onleesbaar',
  render: () => page({ storage: new UnreadableStore() }),
  play: ({ canvasElement }) => see(canvasElement, failures.unreadable, start.begin),
};

export const Locked: Story = {
  name: 'Achter een wachtzin',
  render: () => html`
    <story-host>${until(sealSession().then(() => html`<werkspiegel-verbetertool storage="session"></werkspiegel-verbetertool>`))}</story-host>
  `,
  play: ({ canvasElement }) => see(canvasElement, locked.title, locked.open),
};

export const LockedWrong: Story = {
  ...Locked,
  name: 'Achter een wachtzin: de verkeerde gegeven',
  play: async ({ canvasElement }) => {
    const input = await element<HTMLInputElement>(canvasElement, 'input[type=password]', () => true);
    input.value = 'een andere zin';
    await press(canvasElement, locked.open);
    await see(canvasElement, 'past hier niet');
  },
};

export const StartNotRead: Story = {
  name: 'Start: de browser geeft niet terug wat hij bewaarde',
  render: () => page({ storage: new BrokenStore() }),
  play: ({ canvasElement }) => see(canvasElement, start.keptOnlyHere, start.begin),
};

export const StartEndedElsewhere: Story = {
  name: 'Start: in een ander venster afgerond',
  render: () => page({ storage: new BrowserStore(draft(HALF, 4)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await see(canvasElement, themeTitle(4));
    await browserOf(canvasElement).replaceElsewhere(draft(HALF, 4), afname(HALF));
    await see(canvasElement, start.endedElsewhere);
  },
};

export const StartNarrow: Story = {
  name: 'Start: smal, 320 px',
  render: () => page({ storage: new BrowserStore(draft(HALF, 4), afname(FULL)), narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, start.resumeAction),
};

export const ThemeEmpty: Story = {
  name: 'Thema: zonder antwoorden',
  render: () => page({ storage: new BrowserStore() }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.begin);
    await see(canvasElement, themeTitle(1), section.answered(0, COUNT), section.saved.local);
  },
};

export const ThemeHalf: Story = {
  name: 'Thema: half ingevuld',
  render: () => page({ storage: new BrowserStore(draft(HALF, 2)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await see(canvasElement, themeTitle(2), section.answered(HALF_COUNT, COUNT), section.skip);
  },
};

export const ThemeLast: Story = {
  name: 'Thema: het laatste, helemaal ingevuld',
  render: () => page({ storage: new BrowserStore(draft(FULL, 8)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await see(canvasElement, themeTitle(8), section.answered(COUNT, COUNT), section.toEnd);
  },
};

export const AnswerKept: Story = {
  name: 'Thema: een antwoord gekozen en bewaard',
  render: () => page({ storage: new BrowserStore() }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.begin);
    await choose(canvasElement, SECOND_ANSWER);
    await see(canvasElement, section.answered(1, COUNT), section.saved.local, section.clear);
  },
};

export const AnswerKeptInMemory: Story = {
  name: 'Thema: een antwoord onthouden zolang de pagina open is',
  render: () => page({ storage: new MemoryStore(), mode: 'none' }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.begin);
    await choose(canvasElement, SECOND_ANSWER);
    await see(canvasElement, section.answered(1, COUNT), section.saved.memory);
  },
};

export const PausedNotKept: Story = {
  name: 'Start: gepauzeerd terwijl bewaren niet lukt',
  render: () => page({ storage: new FullStore(draft(HALF, 1)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await choose(canvasElement, SECOND_ANSWER);
    await see(canvasElement, section.failed);
    await press(canvasElement, section.pause);
    await see(canvasElement, TITLE, section.failed);
  },
};

export const NewerElsewhere: Story = {
  name: 'Thema: een nieuwere versie nam de opslag over',
  render: () => page({ storage: new OutdatedStore(draft(HALF, 1)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await choose(canvasElement, SECOND_ANSWER);
    await see(canvasElement, recordsWords.outdated.text, recordsWords.outdated.takeAlong);
  },
};

export const Erased: Story = {
  name: 'Thema: de gegevens van de site zijn gewist',
  render: () => page({ storage: new BrowserStore(draft(HALF, 1)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await see(canvasElement, section.answered(HALF_COUNT, COUNT));
    await browserOf(canvasElement).clear();
    await choose(canvasElement, SECOND_ANSWER);
    await see(canvasElement, recordsWords.erased, section.saved.local);
  },
};

export const AnswerNotKept: Story = {
  name: 'Thema: bewaren lukt niet',
  render: () => page({ storage: new FullStore(draft(HALF, 1)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await choose(canvasElement, SECOND_ANSWER);
    await see(canvasElement, section.failed);
  },
};

export const OpenElsewhere: Story = {
  name: 'Thema: ook open in een ander venster',
  render: () => page({ storage: new BrowserStore(draft('3', 1)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await see(canvasElement, section.answered(1, COUNT));
    await browserOf(canvasElement).replaceElsewhere(draft('3', 1), draft('34', 1));
    await see(canvasElement, section.answered(2, COUNT), section.shared);
  },
};

export const ThemeNarrow: Story = {
  name: 'Thema: smal, 320 px',
  render: () => page({ storage: new BrowserStore(draft(HALF, 2)), narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await see(canvasElement, themeTitle(2));
  },
};

export const ThemeThemed: Story = {
  name: 'Thema: in de huisstijl van een gemeente',
  render: () => page({ storage: new BrowserStore(draft(HALF, 2)), themed: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await see(canvasElement, themeTitle(2));
  },
};

export const FinishOpen: Story = {
  name: 'Afronden: met open vragen',
  render: () => page({ storage: new BrowserStore(draft(HALF, 8)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await press(canvasElement, section.toEnd);
    await see(canvasElement, finish.open(COUNT - HALF_COUNT), finish.show);
  },
};

export const FinishAll: Story = {
  name: 'Afronden: alles beantwoord',
  render: () => page({ storage: new BrowserStore(draft(FULL, 8)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await press(canvasElement, section.toEnd);
    await see(canvasElement, finish.allAnswered, finish.show);
  },
};

export const FinishFails: Story = {
  name: 'Afronden: bewaren lukt niet',
  render: () => page({ storage: new FullStore(draft(FULL, 8)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await press(canvasElement, section.toEnd);
    await press(canvasElement, finish.show);
    await see(canvasElement, finish.failed);
  },
};

export const FinishNarrow: Story = {
  name: 'Afronden: smal, 320 px',
  render: () => page({ storage: new BrowserStore(draft(HALF, 8)), narrow: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await press(canvasElement, section.toEnd);
    await see(canvasElement, finish.open(COUNT - HALF_COUNT));
  },
};

export const MirrorNew: Story = {
  name: 'Spiegel: net afgerond',
  render: () => page({ storage: new BrowserStore(draft(FULL, 8)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, start.resumeAction);
    await press(canvasElement, section.toEnd);
    await press(canvasElement, finish.show);
    await see(canvasElement, profile.title, profile.strengthsTitle, profile.growthTitle);
  },
};

export const MirrorFull: Story = {
  name: 'Spiegel: vol',
  render: () => page({ storage: new BrowserStore(afname(FULL)) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.strengthsTitle, profile.themesTitle, profile.growthTitle);
  },
};

export const MirrorOpened: Story = {
  name: 'Spiegel: vol, met tabel, tips, bronnen en rekenregels open',
  render: () => page({ storage: new BrowserStore(afname(FULL)) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await press(canvasElement, profile.tableTitle);
    await press(canvasElement, profile.evidenceTitle);
    await press(canvasElement, profile.rulesTitle);
    await see(canvasElement, profile.table.subject, profile.evidenceNote, profile.rules[0] ?? '');
  },
};

export const MirrorPart: Story = {
  name: 'Spiegel: met te weinig thema’s voor een radar',
  render: () => page({ storage: new BrowserStore(afname('343 2433')) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.themeNone, profile.leftTitle, profile.left.unanswered);
  },
};

export const MirrorFew: Story = {
  name: 'Spiegel: met minder dan zes antwoorden',
  render: () => page({ storage: new BrowserStore(afname('343 2.l n')) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.tooFew(4), profile.left['liever-niet']);
  },
};

export const MirrorEmpty: Story = {
  name: 'Spiegel: zonder antwoorden',
  render: () => page({ storage: new BrowserStore(afname('')) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.tooFew(0), profile.left.unanswered);
  },
};

export const MirrorAllFour: Story = {
  name: 'Spiegel: overal de hoogste stap',
  render: () => page({ storage: new BrowserStore(afname('4'.repeat(24))) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.passOnTitle, profile.sentence.noGrowth);
  },
};

export const MirrorAllOne: Story = {
  name: 'Spiegel: overal de eerste stap',
  render: () => page({ storage: new BrowserStore(afname('1'.repeat(24))) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.sentence.none, profile.growthTitle);
  },
};

export const MirrorNotMyWork: Story = {
  name: 'Spiegel: overal ‘hoort niet bij mijn werk’',
  render: () => page({ storage: new BrowserStore(afname('n'.repeat(24))) }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.tooFew(0), profile.left['niet-mijn-werk']);
  },
};

export const MirrorLoading: Story = {
  name: 'Spiegel: wordt klaargezet',
  render: () => page({ storage: new BrowserStore(afname(FULL)), content: WITH_SLOW_ADVICE }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.loading);
  },
};

export const MirrorNotLoaded: Story = {
  name: 'Spiegel: tips laden mislukt',
  render: () => page({ storage: new BrowserStore(afname(FULL)), content: WITHOUT_ADVICE }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.loadFailed);
  },
};

export const MirrorNarrow: Story = {
  name: 'Spiegel: smal, 320 px',
  render: () => page({ storage: new BrowserStore(afname(FULL)), narrow: true }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await press(canvasElement, profile.tableTitle);
    await see(canvasElement, profile.growthTitle, profile.table.subject);
  },
};

export const MirrorThemed: Story = {
  name: 'Spiegel: in de huisstijl van een gemeente',
  render: () => page({ storage: new BrowserStore(afname(FULL)), themed: true }),
  play: async ({ canvasElement }) => {
    await openMirror(canvasElement);
    await see(canvasElement, profile.growthTitle);
  },
};

export const WipeAsked: Story = {
  name: 'Wissen: weet je het zeker?',
  render: () => page({ storage: new BrowserStore(draft(HALF, 4), afname(FULL)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, wipe.action);
    await see(canvasElement, wipe.title, wipe.confirm);
  },
};

export const WipeDone: Story = {
  name: 'Wissen: gelukt',
  render: () => page({ storage: new BrowserStore(draft(HALF, 4), afname(FULL)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, wipe.action);
    await press(canvasElement, wipe.confirm);
    await see(canvasElement, wipe.done, start.begin);
  },
};

export const WipeFails: Story = {
  name: 'Wissen: mislukt',
  render: () => page({ storage: new FullStore(draft(HALF, 4), afname(FULL)) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, wipe.action);
    await press(canvasElement, wipe.confirm);
    await see(canvasElement, wipe.failed);
  },
};

export const UnknownQuestionnaire: Story = {
  name: 'Fout van de pagina: onbekende vragenlijst',
  render: () => page({ storage: new BrowserStore(), questionnaire: 'werkplek' }),
  play: ({ canvasElement }) => see(canvasElement, slips.questionnaire('werkplek', ['verbetertool', 'netwerk'])),
};

export const UnknownStorage: Story = {
  name: 'Fout van de pagina: onbekende waarde van storage',
  render: () => page({ storage: new BrowserStore(), mode: 'cloud' }),
  play: ({ canvasElement }) => see(canvasElement, slips.storage('cloud')),
};
