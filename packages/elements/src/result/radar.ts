import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../theme/base.styles.js';
import type { RadarPoint } from './to-radar-data.js';

/**
 * A radar chart, as company for the words and the table that hold the same numbers. It is drawn when it comes into sight.
 *
 * @element werkspiegel-radar
 * @csspart canvas - The drawing.
 */
export class WerkspiegelRadar extends LitElement {
  static override styles = [
    base,
    css`
      .frame {
        position: relative;
        inline-size: 100%;
        max-inline-size: 34em;
        block-size: 24em;
      }

      canvas {
        /* drawRadar reads these three: ink, accent and line. */
        color: var(--_ink);
        border: 0 solid var(--_accent);
        outline: 0 solid var(--_line-soft);
      }

      @media (forced-colors: active) {
        canvas {
          border-color: Highlight;
          outline-color: GrayText;
        }
      }
    `,
  ];

  /** The axes, clockwise from the top. */
  @property({ attribute: false }) points: readonly RadarPoint[] = [];
  /** The outer end of every axis. */
  @property({ type: Number }) max = 4;
  /** What the chart shows, and where the same numbers are: the accessible name of the drawing. */
  @property() label = '';
  /** What to say when the chart cannot be loaded. */
  @property({ attribute: 'failed-text' }) failedText = '';

  @state() private failed = false;
  @query('canvas') private canvas!: HTMLCanvasElement | null;

  #remove: (() => void) | undefined;
  #sight: IntersectionObserver | undefined;
  #seen = false;

  override connectedCallback() {
    super.connectedCallback();
    this.#sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#sight?.disconnect();
      this.#seen = true;
      void this.#draw();
    });
    this.#sight.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#seen = false;
    this.#clear();
  }

  protected override render() {
    if (this.failed) return html`<p class="notice">${this.failedText}</p>`;
    if (this.points.length === 0) return nothing;
    return html`<div class="frame"><canvas part="canvas" role="img" aria-label=${this.label}></canvas></div>`;
  }

  protected override updated() {
    if (this.#seen) void this.#draw();
  }

  async #draw() {
    try {
      const { drawRadar } = await import('./draw-radar.js');
      this.#clear();
      if (this.isConnected && this.canvas) this.#remove = drawRadar(this.canvas, this.points, this.max);
    } catch {
      this.failed = true;
    }
  }

  #clear() {
    this.#remove?.();
    this.#remove = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-radar': WerkspiegelRadar;
  }
}
