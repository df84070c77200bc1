import '@werkspiegel/elements/records/define';
import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore, type RecordStore } from '@werkspiegel/elements';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { toRecordsFile } from '../packages/elements/src/records/records-file.js';
import { nl } from '../packages/elements/src/records/words.nl.js';
import { Sealing } from '../packages/elements/src/storage/sealing.js';
import { afname, BrowserStore, draft, FULL, FullStore, HALF, HostStore } from './support/records.js';
import { element, press, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { words } from './support/story-host.js';

export default {
  title: 'Onderdelen/Mijn gegevens',
  component: 'werkspiegel-records',
  parameters: {
    docs: {
      description: {
        component:
          'Wat er bewaard is, waar, hoelang en voor wie. Meenemen, terugzetten en wissen. De kop is van het hulpmiddel eromheen.',
      },
    },
  },
} satisfies Meta;

const { structure, words: inLanguages } = verbetertool;
const content = inLanguages.nl && { structure, words: inLanguages.nl };

/** A check from before the summer, to have more than one. */
const EARLIER = {
  ...afname(HALF),
  id: '0a7be1d24c6f4f0d9b3e5a81c2d7f694',
  changedAt: '2025-06-19T13:05:00.000Z',
  finishedAt: '2025-06-19T13:05:00.000Z',
};
const CHECKS = [draft(HALF, 4), afname(FULL), EARLIER];

/** A browser in which a newer version kept something, and something was damaged. */
class MixedStore extends BrowserStore {
  override async survey() {
    return { newer: 1, sealed: 0, unreadable: 2 };
  }
}

/** What is around the screen and what it is given. */
interface Setting {
  readonly storage: RecordStore;
  /** The term that the municipality set, in months. */
  readonly months?: number;
  readonly sealing?: Sealing;
  readonly narrow?: boolean;
  readonly themed?: boolean;
}

function page({ storage, months, sealing, narrow = false, themed = false }: Setting) {
  return html`
    <story-host .storage=${storage} ?narrow=${narrow} ?themed=${themed}>
      <h2>${words.records.title}</h2>
      <werkspiegel-records
        .contentOf=${(id: string) => (id === structure.id ? content : undefined)}
        .nameOf=${(id: string) => (id === structure.id ? (content?.words.name ?? id) : id)}
        .months=${months}
        .setByHost=${months !== undefined}
        .sealing=${sealing}
      ></werkspiegel-records>
    </story-host>
  `;
}

function inMemory() {
  const storage = new MemoryStore();
  void storage.save(...CHECKS);
  return storage;
}

/** Behind a pass phrase. As strong as it gets would take a second; a story is no secret. */
async function sealed() {
  const sealing = new Sealing(inMemory(), { iterations: 1000 });
  await sealing.seal('de kat krabt de krullen');
  return { storage: sealing.store, sealing };
}

async function sealedPage() {
  return page(await sealed());
}

const { list, explained, keep, wipe } = nl;
const titles = [list.draft(new Date(draft('').changedAt)), list.afname(new Date(EARLIER.finishedAt))];

export const Empty: Story = {
  name: 'Leeg',
  render: () => page({ storage: new BrowserStore() }),
  play: ({ canvasElement }) => see(canvasElement, explained.where.local, list.none, nl.in.explanation),
};

export const WithChecks: Story = {
  name: 'Met checks',
  render: () => page({ storage: new BrowserStore(...CHECKS) }),
  play: ({ canvasElement }) => see(canvasElement, ...titles, nl.out.json, wipe.action),
};

export const WithWayBack: Story = {
  name: 'Een check gewist, die nog terug kan',
  render: () => page({ storage: new BrowserStore(...CHECKS) }),
  play: async ({ canvasElement }) => {
    const name = `${list.remove}: ${titles[0]}`;
    (await element<HTMLButtonElement>(canvasElement, 'button', ({ ariaLabel }) => ariaLabel === name)).click();
    await see(canvasElement, list.removed(1), list.undo);
  },
};

export const AllWiped: Story = {
  name: 'Alles gewist, dat nog terug kan',
  render: () => page({ storage: new BrowserStore(...CHECKS) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, wipe.action);
    await see(canvasElement, list.removed(CHECKS.length), list.none);
  },
};

export const WipeFails: Story = {
  name: 'Wissen mislukt',
  render: () => page({ storage: new FullStore(...CHECKS) }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, wipe.action);
    await see(canvasElement, nl.failed);
  },
};

export const NewerAndDamaged: Story = {
  name: 'Met checks van een nieuwere versie, en beschadigde',
  render: () => page({ storage: new MixedStore(...CHECKS) }),
  play: ({ canvasElement }) => see(canvasElement, ...titles, list.newer(1), list.unreadable(2)),
};

export const InMemory: Story = {
  name: 'In het geheugen, voor een gedeelde computer',
  render: () => page({ storage: inMemory() }),
  play: ({ canvasElement }) => see(canvasElement, explained.where.memory, explained.howLong.memory, ...titles),
};

export const TermOfHost: Story = {
  name: 'Met een bewaartermijn van de gemeente',
  render: () => page({ storage: new BrowserStore(...CHECKS), months: 12 }),
  play: ({ canvasElement }) => see(canvasElement, keep.byHost(12), explained.howLong.months(12, true), ...titles),
};

export const OfHost: Story = {
  name: 'In het systeem van de organisatie',
  render: () => page({ storage: new HostStore(...CHECKS) }),
  play: ({ canvasElement }) => see(canvasElement, explained.where.host, explained.forWhom.host, ...titles),
};

export const TermAsked: Story = {
  name: 'Een bewaartermijn die checks wist: eerst gevraagd',
  render: () => page({ storage: new BrowserStore(...CHECKS) }),
  play: async ({ canvasElement }) => {
    const select = await element<HTMLSelectElement>(canvasElement, 'select', () => true);
    select.value = '6';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await see(canvasElement, keep.askTitle(1), keep.ask(1, 6), keep.cancel);
  },
};

export const ClockOff: Story = {
  name: 'Met een datum die nog moet komen',
  render: () => page({ storage: new BrowserStore({ ...EARLIER, startedAt: '2027-01-01T09:00:00.000Z' }) }),
  play: ({ canvasElement }) => see(canvasElement, list.clock),
};

export const Sealed: Story = {
  name: 'Achter een wachtzin, meenemen en veranderen open',
  render: () => html`${until(sealedPage())}`,
  play: async ({ canvasElement }) => {
    await see(canvasElement, nl.out.sealed);
    await press(canvasElement, nl.out.readable);
    await press(canvasElement, nl.sealing.change);
    await see(canvasElement, nl.out.readableExplanation, nl.sealing.changeExplanation);
  },
};

export const SealedFile: Story = {
  name: 'Een bestand met wachtzin teruggezet: de wachtzin gevraagd',
  render: () => page({ storage: new BrowserStore() }),
  play: async ({ canvasElement }) => {
    const field = await element<HTMLTextAreaElement>(canvasElement, 'textarea', () => true);
    const { sealing } = await sealed();
    field.value = JSON.stringify(toRecordsFile(await sealing.exportSealed([EARLIER.id]), new Date()));
    await press(canvasElement, nl.in.take);
    await see(canvasElement, nl.in.passphrase, nl.in.open);
  },
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ storage: new BrowserStore(...CHECKS), narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, ...titles, keep.label),
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ storage: new BrowserStore(...CHECKS), themed: true }),
  play: ({ canvasElement }) => see(canvasElement, ...titles),
};
