import '@werkspiegel/elements/verbetertool/define-profile';
import type { Meta } from '@storybook/web-components-vite';
import type { WerkspiegelRadar } from '@werkspiegel/elements';
import { verbetertool } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { BrowserStore } from './support/records.js';
import { element, see } from './support/steps.js';
import type { Story } from './support/story.js';
import { resultWords } from './support/story-host.js';

export default {
  title: 'Onderdelen/Radar',
  component: 'werkspiegel-radar',
  parameters: {
    docs: {
      description: {
        component:
          'De gemiddelden van de thema’s als radar, naast de woorden en de tabel met dezelfde cijfers. Hij wordt pas geladen als hij in beeld komt.',
      },
    },
  },
} satisfies Meta;

type Points = WerkspiegelRadar['points'];

/** The themes with these values, in order. */
function points(...values: readonly (number | undefined)[]): Points {
  return verbetertool.structure.sections.map(({ id }, at) => ({
    label: verbetertool.words.nl?.sections[id]?.title ?? id,
    value: values[at],
  }));
}

/** A point that cannot be drawn, which goes the same way as a drawing module that cannot be loaded. */
const BROKEN: Points = [
  {
    value: 1,
    get label(): string {
      throw new TypeError('Failed to fetch dynamically imported module');
    },
  },
];

function page(points: Points, { narrow = false, themed = false } = {}) {
  const { themesTitle, chartLabel, chartFailed } = resultWords;
  return html`
    <story-host .storage=${new BrowserStore()} heading=${themesTitle} ?narrow=${narrow} ?themed=${themed}>
      <werkspiegel-radar .points=${points} label=${chartLabel} failed-text=${chartFailed}></werkspiegel-radar>
    </story-host>
  `;
}

/** Waits until something is on the canvas. It is looked at in a copy, so that the chart's own is never read. */
async function drawn(canvas: HTMLElement) {
  await element<HTMLCanvasElement>(canvas, 'canvas', (chart) => {
    const { width, height } = chart;
    if (width === 0 || height === 0) return false;
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(chart, 0, 0);
    return context?.getImageData(0, 0, width, height).data.some((value) => value > 0) ?? false;
  });
}

export const Full: Story = {
  name: 'Alle thema’s',
  render: () => page(points(3.33, 3, 2, 3, 3.33, 2.67, 2.67, 3)),
  play: ({ canvasElement }) => drawn(canvasElement),
};

export const Gaps: Story = {
  name: 'Met gaten: te weinig beantwoord is geen nul',
  render: () => page(points(3.33, 2.67, 2.5, undefined, 4, undefined, 1, 3)),
  play: ({ canvasElement }) => drawn(canvasElement),
};

export const Extremes: Story = {
  name: 'Overal 1 of overal 4',
  render: () => page(points(1, 4, 1, 4, 1, 4, 1, 4)),
  play: ({ canvasElement }) => drawn(canvasElement),
};

export const NotLoaded: Story = {
  name: 'Laden mislukt',
  render: () => page(BROKEN),
  play: ({ canvasElement }) => see(canvasElement, resultWords.chartFailed),
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page(points(3.33, 3, 2, 3, 3.33, 2.67, 2.67, 3), { narrow: true }),
  play: ({ canvasElement }) => drawn(canvasElement),
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page(points(3.33, 3, 2, 3, 3.33, 2.67, 2.67, 3), { themed: true }),
  play: ({ canvasElement }) => drawn(canvasElement),
};
