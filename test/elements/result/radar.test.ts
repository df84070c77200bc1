import '@werkspiegel/elements/verbetertool/define-profile';
import type { WerkspiegelRadar } from '@werkspiegel/elements';
import { expect } from 'chai';
import { Chart } from 'chart.js';
import { faultsInPage, pageWith, textOf } from '../page.js';
import { until } from '../until.js';

type Points = WerkspiegelRadar['points'];

const POINTS: Points = [
  { label: 'Begeleiding met vertrouwen', value: 3.5 },
  { label: 'Netwerk', value: undefined },
  { label: 'Vaardigheden', value: 2 },
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

describe('werkspiegel-radar', () => {
  it('draws its points, with a gap where there is no value', async () => {
    const radar = put(pageWith());
    const { data, options } = await drawn(radar);
    expect(data.labels).to.deep.equal([['Begeleiding met', 'vertrouwen'], ['Netwerk'], ['Vaardigheden']]);
    expect(data.datasets.map((dataset) => dataset.data)).to.deep.equal([[3.5, null, 2]]);
    expect(options.scales?.r).to.include({ min: 0, max: 4 });
  });

  it('draws nothing before it comes into sight', async () => {
    const page = pageWith();
    const inSight = put(page);
    page.appendChild(document.createElement('p')).style.height = '300vh';
    const below = put(page);
    await drawn(inSight);
    expect(chartOf(below)).to.equal(undefined);
    below.scrollIntoView();
    await drawn(below);
  });

  for (const { what, change, see } of [
    {
      what: 'points',
      change: { points: [{ label: 'Netwerk', value: 1 }] },
      see: ({ data }: Chart) => expect(data.datasets[0]?.data).to.deep.equal([1]),
    },
    {
      what: 'end',
      change: { max: 10 },
      see: ({ options }: Chart) => expect(options.scales?.r).to.include({ max: 10 }),
    },
  ]) {
    it(`draws again when it is given another ${what}, in the place of what stood there`, async () => {
      const radar = put(pageWith());
      const before = await drawn(radar);
      Object.assign(radar, change);
      see(await until('other chart', () => (chartOf(radar) === before ? undefined : chartOf(radar))));
      expect(charts()).to.have.length(1);
    });
  }

  it('leaves no chart behind when it is taken away', async () => {
    const radar = put(pageWith());
    await drawn(radar);
    radar.remove();
    expect(charts()).to.deep.equal([]);
  });

  it('leaves no chart behind when it is taken away before it is drawn', async () => {
    const page = pageWith();
    const radar = put(page);
    await radar.updateComplete;
    radar.remove();
    const other = put(page);
    await drawn(other);
    other.remove();
    expect(charts()).to.deep.equal([]);
  });

  it('draws again in another place', async () => {
    const page = pageWith();
    const radar = put(page);
    await drawn(radar);
    page.appendChild(document.createElement('div')).append(radar);
    await drawn(radar);
    expect(charts()).to.have.length(1);
  });

  it('says so when the chart cannot be loaded', async () => {
    const radar = put(pageWith(), BROKEN);
    await until('sentence', () => textOf(radar.shadowRoot?.querySelector('p')));
    expect(textOf(radar.shadowRoot?.querySelector('p'))).to.equal('De grafiek kon niet worden geladen.');
    expect(radar.shadowRoot?.querySelector('canvas')).to.equal(null);
    expect(charts()).to.deep.equal([]);
  });

  it('shows nothing without points', async () => {
    const radar = put(pageWith(), []);
    await radar.updateComplete;
    expect(radar.shadowRoot?.querySelector('canvas')).to.equal(null);
  });

  it('is an image with a name, and accessible', async () => {
    const radar = put(pageWith());
    await drawn(radar);
    const canvas = radar.shadowRoot?.querySelector('canvas');
    expect(canvas?.getAttribute('role')).to.equal('img');
    expect(canvas?.getAttribute('aria-label')).to.equal('Radar met drie gemiddelden');
    expect(await faultsInPage()).to.deep.equal([]);
  });
});

function put(page: HTMLElement, points = POINTS): WerkspiegelRadar {
  const radar = document.createElement('werkspiegel-radar');
  Object.assign(radar, {
    points,
    label: 'Radar met drie gemiddelden',
    failedText: 'De grafiek kon niet worden geladen.',
  });
  return page.appendChild(radar);
}

function drawn(radar: WerkspiegelRadar): Promise<Chart> {
  return until('chart', () => chartOf(radar));
}

function chartOf({ shadowRoot }: WerkspiegelRadar): Chart | undefined {
  const canvas = shadowRoot?.querySelector('canvas');
  return canvas ? Chart.getChart(canvas) : undefined;
}

/** All charts that there are in this page. */
function charts(): Chart[] {
  return Object.values(Chart.instances);
}
