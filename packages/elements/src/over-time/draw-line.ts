// Knows chart.js, as draw-radar.ts does and nothing else; it is imported when a line is shown.
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { CHART_OPTIONS, chartLook } from '../result/chart-look.js';

Chart.register(LineController, CategoryScale, LinearScale, PointElement, LineElement);

/** One check on the line. Undefined: a gap, and no line across it. */
export interface LinePoint {
  /** When it was. */
  readonly label: string;
  /** 1 to 4. */
  readonly value: number | undefined;
}

const STEPS = [1, 2, 3, 4];

/**
 * Draws the points between 1 and 4, with a word between two steps. The checks stand at equal distances: what was chosen in
 * between nobody knows, so a slope says nothing per month; and two checks in one week would lie on each other. Returns how to
 * take the chart away again.
 */
export function drawLine(
  canvas: HTMLCanvasElement,
  points: readonly LinePoint[],
  bands: readonly string[],
): () => void {
  const { ink, accent, line, font } = chartLook(canvas);
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      labels: points.map(({ label }) => label),
      datasets: [
        {
          data: points.map(({ value }) => value ?? null),
          spanGaps: false,
          borderColor: accent,
          borderWidth: 2.5,
          pointBackgroundColor: accent,
          pointRadius: 5,
          clip: false, // a point on the edge is drawn whole
        },
      ],
    },
    options: {
      ...CHART_OPTIONS,
      scales: {
        x: { offset: true, grid: { display: false }, ticks: { color: ink, font, maxRotation: 0 } },
        y: {
          min: STEPS[0],
          max: STEPS.at(-1),
          // A line at every step, and between two of them the word for what lies there.
          afterBuildTicks: (axis) => {
            axis.ticks = [...STEPS, ...bands.map((_, at) => at + 1.5)].map((value) => ({ value }));
          },
          grid: { color: ({ tick }) => (Number.isInteger(tick.value) ? line : 'transparent'), drawTicks: false },
          border: { display: false },
          ticks: {
            color: ink,
            font,
            autoSkip: false,
            padding: 8,
            callback: (value) => (Number.isInteger(value) ? '' : bands[Number(value) - 1.5]),
          },
        },
      },
    },
  });
  return () => chart.destroy();
}
