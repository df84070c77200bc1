// Knows chart.js, as draw-line.ts does and nothing else; it is imported when a radar is shown.
import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import { CHART_OPTIONS, chartLook } from './chart-look.js';
import { type RadarPoint, toRadarData } from './to-radar-data.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);

/** Draws the points on a scale of 0 to `max`. Returns how to take the chart away again. */
export function drawRadar(canvas: HTMLCanvasElement, points: readonly RadarPoint[], max: number): () => void {
  const { labels, values } = toRadarData(points);
  const { ink, accent, line, font } = chartLook(canvas);
  const chart = new Chart(canvas, {
    type: 'radar',
    data: {
      labels,
      datasets: [
        {
          data: values,
          spanGaps: false,
          borderColor: accent,
          borderWidth: 2.5,
          pointBackgroundColor: accent,
          pointRadius: 4,
          backgroundColor: `color-mix(in srgb, ${accent} 18%, transparent)`,
        },
      ],
    },
    options: {
      ...CHART_OPTIONS,
      scales: {
        r: {
          min: 0,
          max,
          ticks: { display: false, stepSize: 1 },
          grid: { color: line },
          angleLines: { color: line },
          pointLabels: { color: ink, font },
        },
      },
    },
  });
  return () => chart.destroy();
}
