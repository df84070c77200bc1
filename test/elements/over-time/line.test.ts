import '@werkspiegel/elements/over-time/define';
import type { WerkspiegelLine } from '@werkspiegel/elements';
import { expect } from 'chai';
import { Chart } from 'chart.js';
import { faultsInPage, pageWith, textOf } from '../page.js';
import { until } from '../until.js';

type Points = WerkspiegelLine['points'];

const POINTS: Points = [
  { label: '3 dec 2024', value: 1 },
  { label: '20 mei 2025', value: undefined },
  { label: '12 feb 2026', value: 2.5 },
];

/** Points that cannot be drawn, which goes the same way as a drawing module that cannot be loaded. */
const BROKEN: Points = [
  {
    value: 1,
    get label(): string {
      throw new TypeError('Failed to fetch dynamically imported module');
    },
  },
];

describe('werkspiegel-line', () => {
  it('draws its points between 1 and 4, with a gap where there is no value', async () => {
    const { data, options } = await drawn(put(pageWith()));
    expect(data.labels).to.deep.equal(['3 dec 2024', '20 mei 2025', '12 feb 2026']);
    expect(data.datasets.map((dataset) => dataset.data)).to.deep.equal([[1, null, 2.5]]);
    expect(data.datasets[0]).to.include({ spanGaps: false });
    expect(options.scales?.y).to.include({ min: 1, max: 4 });
  });

  it('says in words what lies between the steps, and no numbers', async () => {
    const { scales } = await drawn(put(pageWith()));
    const labels = scales.y?.ticks.map(({ label }) => label).filter((label) => label !== '');
    expect(labels).to.deep.equal(['begint', 'groeit', 'sterk']);
  });

  it('draws again when it is given other points, in the place of what stood there', async () => {
    const line = put(pageWith());
    const before = await drawn(line);
    line.points = [{ label: 'nu', value: 4 }];
    const after = await until('other chart', () => (chartOf(line) === before ? undefined : chartOf(line)));
    expect(after.data.datasets[0]?.data).to.deep.equal([4]);
    expect(Object.values(Chart.instances)).to.have.length(1);
  });

  it('leaves no chart behind when it is taken away', async () => {
    const line = put(pageWith());
    await drawn(line);
    line.remove();
    expect(Object.values(Chart.instances)).to.deep.equal([]);
  });

  it('says so when the chart cannot be loaded', async () => {
    const line = put(pageWith(), BROKEN);
    await until('sentence', () => textOf(line.shadowRoot?.querySelector('p')));
    expect(textOf(line.shadowRoot?.querySelector('p'))).to.equal('De grafiek kon niet worden geladen.');
  });

  it('shows nothing without points', async () => {
    const line = put(pageWith(), []);
    await line.updateComplete;
    expect(line.shadowRoot?.querySelector('canvas')).to.equal(null);
  });

  it('is an image with a name, and accessible', async () => {
    const line = put(pageWith());
    await drawn(line);
    const canvas = line.shadowRoot?.querySelector('canvas');
    expect([canvas?.getAttribute('role'), canvas?.getAttribute('aria-label')]).to.deep.equal(['img', 'Lijn van water']);
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

function put(page: HTMLElement, points = POINTS): WerkspiegelLine {
  const line = document.createElement('werkspiegel-line');
  const bands = ['begint', 'groeit', 'sterk'];
  Object.assign(line, { points, bands, label: 'Lijn van water', failedText: 'De grafiek kon niet worden geladen.' });
  return page.appendChild(line);
}

function drawn(line: WerkspiegelLine): Promise<Chart> {
  return until('chart', () => chartOf(line));
}

function chartOf({ shadowRoot }: WerkspiegelLine): Chart | undefined {
  const canvas = shadowRoot?.querySelector('canvas');
  return canvas ? Chart.getChart(canvas) : undefined;
}
