import { property } from 'lit/decorators.js';
import { type Draw, LazyChart } from './lazy-chart.js';
import type { RadarPoint } from './to-radar-data.js';

/**
 * A radar chart, as company for the words and the table that hold the same numbers. It is drawn when it comes into sight.
 *
 * @element werkspiegel-radar
 * @csspart canvas - The drawing.
 */
export class WerkspiegelRadar extends LazyChart {
  /** The axes, clockwise from the top. */
  @property({ attribute: false }) points: readonly RadarPoint[] = [];
  /** The outer end of every axis. */
  @property({ type: Number }) max = 4;

  protected override isEmpty() {
    return this.points.length === 0;
  }

  protected override async load(): Promise<Draw> {
    const { drawRadar } = await import('./draw-radar.js');
    return (canvas) => drawRadar(canvas, this.points, this.max);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-radar': WerkspiegelRadar;
  }
}
