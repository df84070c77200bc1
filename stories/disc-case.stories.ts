import '@werkspiegel/elements/draaischijf/define';
import type { Meta } from '@storybook/web-components-vite';
import { type Dossier, MemoryStore, type RecordStore } from '@werkspiegel/elements';
import { draaischijf } from '@werkspiegel/questionnaires/draaischijf';
import { html } from 'lit';
import { nl as cases } from '../packages/elements/src/cases/words.nl.js';
import { nl as gears } from '../packages/elements/src/disc-case/gears-words.nl.js';
import { nl as log } from '../packages/elements/src/disc-case/log-words.nl.js';
import { nl as signals } from '../packages/elements/src/disc-case/signals-words.nl.js';
import { nl as words } from '../packages/elements/src/disc-case/words.nl.js';
import type { NewStep } from '../packages/elements/src/dossier/steps.js';
import { nl } from '../packages/elements/src/draaischijf/words.nl.js';
import { discCase } from './support/disc-case.js';
import { BrowserStore } from './support/records.js';
import { choose, element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';

export default {
  title: 'Hulpmiddelen/Draaischijf met een casus',
  component: 'werkspiegel-draaischijf',
  parameters: {
    docs: {
      description: {
        component:
          'Hoe de schijf is bewaard per leefgebied, een log met zijn som, de signalen om te heroverwegen, en gas, rem en bestemming.',
      },
    },
  },
} satisfies Meta;

const RECOGNISED: NewStep = { kind: 'recognition', date: '2026-01-12', leefgebied: 'algemeen', types: ['conformist'] };
const ON_DISC: NewStep = {
  ...{ kind: 'disc', date: '2026-01-12', leefgebied: 'algemeen' },
  ...{ type: 'conformist', strategy: 'pedagogisch' },
};
const logged = (date: string, type: 'overlever' | 'afhankelijke' = 'overlever'): NewStep => ({
  ...{ kind: 'log', date, leefgebied: 'algemeen', strategy: 'pedagogisch', reactions: [type] },
});
const LOGGED = ['2026-01-15', '2026-01-29', '2026-02-12', '2026-02-26'].map((date) => logged(date));

interface Setting {
  readonly steps?: readonly NewStep[];
  readonly storage?: RecordStore;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({
  steps = [ON_DISC],
  storage = new BrowserStore(discCase('Zebra', ...steps)),
  narrow = false,
  themed = false,
}: Setting = {}) {
  return html`
    <story-host heading="Draaischijf" .storage=${storage} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-draaischijf><p slot="print-header">Gemeente Waterdam</p></werkspiegel-draaischijf>
    </story-host>
  `;
}

/** Gone with the page. */
function memoryWith(record: Dossier) {
  const storage = new MemoryStore();
  void storage.save(record);
  return storage;
}

async function open(canvas: HTMLElement, part: keyof typeof nl.caseParts, sign: string) {
  await see(canvas, cases.open('Zebra'));
  await press(canvas, nl.caseParts[part]);
  await see(canvas, sign);
}

async function tick(canvas: HTMLElement, name: string, value: string) {
  (await element<HTMLInputElement>(canvas, `input[name=${name}]`, (each) => each.value === value)).click();
}

export const WithCase: Story = {
  name: 'Een casus, voor werk nog niets bewaard',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await see(canvasElement, cases.open('Zebra'));
    const select = await element<HTMLSelectElement>(canvasElement, '#leefgebied', ({ options }) => options.length > 1);
    select.value = 'werk';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await see(canvasElement, words.nothing('werk'), words.stand.inCase['as-for-all']());
  },
};

export const TurnedOnly: Story = {
  name: 'Een casus, de schijf staat nu anders',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, cases.open('Zebra'), words.stand.inCase.kept('alles bij elkaar'));
    (
      await element<HTMLInputElement>(canvasElement, 'input[name=strategy]', ({ value }) => value === 'compenserend')
    ).click();
    await see(canvasElement, words.stand.inCase.other(), words.stand.inCase.keep('alles bij elkaar'), words.putBack);
  },
};

export const EmptyLog: Story = {
  name: 'Het log, nog leeg',
  render: () => page({ narrow: true }),
  play: ({ canvasElement }) => open(canvasElement, 'log', log.form.reactions),
};

export const KeepingOffered: Story = {
  name: 'De eerste regel, en waar het log bewaard wordt',
  render: () => page({ storage: memoryWith(discCase('Zebra', ON_DISC)), narrow: true }),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'log', log.form.reactions);
    await choose(canvasElement, 'Wil doen, niet leren.');
    await press(canvasElement, log.form.save);
    await see(canvasElement, log.keep.title, log.keep.file, log.keep.now);
  },
};

export const LogWithoutCase: Story = {
  name: 'Het log, zonder casus',
  render: () => page({ storage: new BrowserStore() }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, cases.none);
    await press(canvasElement, nl.caseParts.log);
    await see(canvasElement, log.noCase);
  },
};

export const Refused: Story = {
  name: 'Het log, een dag die nog komt en een BSN',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'log', log.form.reactions);
    const fill = async (selector: string, value: string) => {
      const field = await element<HTMLInputElement>(canvasElement, selector, () => true);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await fill('#date', '2026-03-09');
    await fill('#note', 'Zijn BSN is 111222333.');
    await press(canvasElement, log.form.save);
    await see(canvasElement, log.form.faults.future, log.form.faults.reactions, 'burgerservicenummer');
  },
};

export const Leaning: Story = {
  name: 'Het log wijst naar een ander beeld dan de schijf',
  render: () => page({ steps: [ON_DISC, RECOGNISED, ...LOGGED] }),
  play: ({ canvasElement }) => open(canvasElement, 'log', log.hint.title('overlever', false)),
};

export const LeaningNarrow: Story = {
  name: 'Het log wijst naar twee beelden, smal',
  render: () =>
    page({
      steps: [ON_DISC, RECOGNISED, logged('2026-02-02', 'afhankelijke'), logged('2026-02-09', 'afhankelijke')],
      narrow: true,
    }),
  play: ({ canvasElement }) => open(canvasElement, 'log', log.hint.fitting('pedagogisch')),
};

export const Differ: Story = {
  name: 'Coach en jongere zien iets anders',
  render: () =>
    page({
      steps: [
        ON_DISC,
        RECOGNISED,
        { kind: 'sentence', date: '2026-01-19', leefgebied: 'algemeen', type: 'overlever' },
        ...LOGGED.slice(2),
      ],
    }),
  play: ({ canvasElement }) => open(canvasElement, 'log', log.differ.title),
};

export const Danger: Story = {
  name: 'Er is gevaar: geen som, wel hulp',
  render: () => page({ steps: [ON_DISC, RECOGNISED, ...LOGGED] }),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'log', log.result);
    await choose(canvasElement, log.danger);
    await see(canvasElement, log.inDanger, draaischijf.limits.danger.text);
  },
};

export const TakenBack: Story = {
  name: 'Een regel teruggenomen',
  render: () => page({ steps: [ON_DISC, RECOGNISED, ...LOGGED], themed: true }),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'log', log.result);
    (await element<HTMLButtonElement>(canvasElement, '.sum button', () => true)).click();
    await see(canvasElement, log.undo);
  },
};

export const Signals: Story = {
  name: 'De signalen, met twee aangekruist',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'signals', signals.general);
    await tick(canvasElement, 'seen', 'niets-tastbaars');
    await tick(canvasElement, 'seen', 'ander-beeld');
    await see(canvasElement, signals.own, signals.reopen);
  },
};

export const CheckIns: Story = {
  name: 'De signalen, met eerdere check-ins, smal',
  render: () =>
    page({
      steps: [
        ON_DISC,
        { kind: 'signals', date: '2026-01-19', leefgebied: 'algemeen', strategy: 'pedagogisch', seen: [] },
        {
          kind: 'signals',
          date: '2026-02-16',
          leefgebied: 'algemeen',
          strategy: 'pedagogisch',
          seen: ['het-stokt', 'dun-contact'],
        },
      ],
      narrow: true,
    }),
  play: ({ canvasElement }) => open(canvasElement, 'signals', signals.earlier),
};

export const ShownQuestion: Story = {
  name: 'Eén vraag, groot, voor de jongere',
  render: () => page(),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'signals', signals.general);
    await tick(canvasElement, 'seen', 'dun-contact');
    await press(canvasElement, signals.show);
    await element<HTMLDialogElement>(canvasElement, 'dialog', ({ open: isOpen }) => isOpen);
  },
};

export const Gears: Story = {
  name: 'Gas, rem en bestemming',
  render: () => page({ narrow: true }),
  play: async ({ canvasElement }) => {
    await open(canvasElement, 'gears', 'Heb je zin om hiermee te beginnen?');
    await choose(canvasElement, 'Ik twijfel nog.');
    await choose(canvasElement, 'Het is te vol.');
    await press(canvasElement, gears.show);
    await see(canvasElement, gears.save);
  },
};
