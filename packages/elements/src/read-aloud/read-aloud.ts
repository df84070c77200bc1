import { html, nothing } from 'lit';
import type { ReadAloudController } from './read-aloud-controller.js';
import { readAloudWords } from './words.js';

/**
 * The button that reads a text aloud, and stops it. Nothing where this machine has no voice for the language: `renderNoVoice` says so.
 *
 * @param key Of this text on its screen.
 * @param name What it is, where the text is too long to name the button by.
 */
export function renderReadAloud(reader: ReadAloudController, key: string, text: string, language: string, name = text) {
  const words = readAloudWords[language];
  if (!words || !reader.canRead(language)) return nothing;
  const isReading = reader.reading === key;
  const action = isReading ? words.stop : words.read;
  return html`
    <button
      type="button"
      class="quiet read-aloud"
      aria-label="${action}: ${name}"
      @click=${() => reader.toggle(key, text, language)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d=${isReading ? 'M6 6h12v12H6z' : 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15 9a4.2 4.2 0 0 1 0 6m2.5-8.5a7.8 7.8 0 0 1 0 11'} />
      </svg>
      ${action}
    </button>
  `;
}

/** Says once on a screen that nothing can be read aloud, and why. It may come late: below all that can be pressed it moves nothing. */
export function renderNoVoice(reader: ReadAloudController, language: string) {
  const words = readAloudWords[language];
  if (!words) return nothing;
  if (reader.canRead(language) === false) return html`<p class="soft">${words.noVoice}</p>`;
  return reader.failed ? html`<p class="soft" role="alert">${words.failed}</p>` : nothing;
}
