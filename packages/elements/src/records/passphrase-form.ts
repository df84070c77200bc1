import { html } from 'lit';
import { nl } from './passphrase-words.nl.js';

/** Characters in a pass phrase, at least: shorter ones are guessed. */
const SHORTEST = 12;

/** Asks for a new pass phrase twice, so that a slip of the hand closes nothing for good. */
export function renderPassphraseForm(action: string, onSubmit: (event: SubmitEvent) => void) {
  return html`
    <form @submit=${onSubmit}>
      <label>
        ${nl.passphrase}
        <input name="passphrase" type="password" autocomplete="new-password" minlength=${SHORTEST} required />
      </label>
      <label>
        ${nl.again}
        <input name="again" type="password" autocomplete="new-password" required />
      </label>
      <button>${action}</button>
    </form>
  `;
}

/** What was filled in. Undefined when the two are not the same. */
export function passphraseIn(form: HTMLFormElement): string | undefined {
  const { passphrase, again } = Object.fromEntries(new FormData(form));
  return passphrase === again ? String(passphrase) : undefined;
}
