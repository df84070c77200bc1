import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { type Draw, LazyChart } from '../result/lazy-chart.js';
import type { LinePoint } from './draw-line.js';

/**
 * One line over several checks, as company for the words and the table that hold the same numbers. It is drawn when it comes
 * into sight.
 *
 * @element werkspiegel-line
 * @csspart canvas - The drawing.
 */
export class WerkspiegelLine extends LazyChart {
  static override styles = [
    ...LazyChart.styles,
    css`
      .frame {
        max-inline-size: none;
        block-size: 10em;
      }
    `,
  ];

  /** The checks in order of time. */
  @property({ attribute: false }) points: readonly LinePoint[] = [];
  /** What it is called from 1 to 2, from 2 to 3, and from 3 to 4, each in one short word. */
  @property({ attribute: false }) bands: readonly string[] = [];

  protected override isEmpty() {
    return this.points.length === 0;
  }

  protected override async load(): Promise<Draw> {
    const { drawLine } = await import('./draw-line.js');
    return (canvas) => drawLine(canvas, this.points, this.bands);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-line': WerkspiegelLine;
  }
}
