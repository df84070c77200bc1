import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../theme/base.styles.js';

/** Draws on a canvas, and returns how to take the chart away again. */
export type Draw = (canvas: HTMLCanvasElement) => () => void;

/** A chart, as company for the words and the table that hold the same numbers. It is loaded and drawn when it comes into sight. */
export abstract class LazyChart extends LitElement {
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
        /* Who draws reads these three: ink, accent and line. */
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
    if (this.isEmpty()) return nothing;
    return html`<div class="frame"><canvas part="canvas" role="img" aria-label=${this.label}></canvas></div>`;
  }

  protected override updated() {
    if (this.#seen) void this.#draw();
  }

  /** There is nothing to draw. */
  protected abstract isEmpty(): boolean;

  /** Loads what draws. */
  protected abstract load(): Promise<Draw>;

  async #draw() {
    try {
      const draw = await this.load();
      this.#clear();
      if (this.isConnected && this.canvas) this.#remove = draw(this.canvas);
    } catch {
      this.failed = true;
    }
  }

  #clear() {
    this.#remove?.();
    this.#remove = undefined;
  }
}
