import { html, nothing } from 'lit';
import { nl as texts } from './locked.nl.js';

interface LockedScreen {
  /** Why the last try did not open it. Empty before a try. */
  readonly problem: string;
  readonly onUnlock: (event: SubmitEvent) => void;
  readonly onForgotten: () => void;
}

/** What is kept is behind a pass phrase: nothing of it is in the page. */
export function renderLocked({ problem, onUnlock, onForgotten }: LockedScreen) {
  return html`
    <h2 part="title" tabindex="-1">${texts.title}</h2>
    <p>${texts.explanation}</p>
    <form @submit=${onUnlock}>
      <label>
        ${texts.passphrase}
        <input
          name="passphrase"
          type="password"
          autocomplete="current-password"
          required
          aria-invalid=${problem === '' ? nothing : 'true'}
          aria-describedby=${problem === '' ? nothing : 'problem'}
        />
      </label>
      ${problem === '' ? nothing : html`<p id="problem" class="notice" role="alert">${problem}</p>`}
      <button class="primary">${texts.open}</button>
    </form>
    <details>
      <summary>${texts.forgotten}</summary>
      <p>${texts.forgottenExplanation}</p>
      <button type="button" @click=${onForgotten}>${texts.wipe}</button>
    </details>
  `;
}
