import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { renderPersonalDataWarning } from '../personal-data/warning.js';
import { passphraseIn, renderPassphraseForm } from '../records/passphrase-form.js';
import { base } from '../theme/base.styles.js';
import { styles } from './case-bar.styles.js';
import { type CaseRequest, CaseRequestedEvent } from './case-events.js';
import { type CasesState, NO_CASES } from './cases-state.js';
import { nl } from './words.nl.js';

/**
 * Which case is open, where it is kept and for how long; and how to begin one, take it along, put it behind a pass phrase, or let it go.
 *
 * @element werkspiegel-case-bar
 * @fires {CaseRequestedEvent} case-requested - The person asks for something about the cases. Not composed: heard by the tool alone.
 * @csspart personal-data - The warning that a nickname seems to point to one person.
 */
export class WerkspiegelCaseBar extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) state: CasesState = NO_CASES;

  /** What stands in the field for a nickname now. */
  @state() private name = '';
  /** Why the two pass phrases are not taken. */
  @state() private slip = '';

  @query('details') private details!: HTMLDetailsElement | null;

  /** Opens it, at this way to keep the case: for who is about to lose something. Without a case at the way to begin one. */
  async showKeeping(way: 'seal' | 'file' = 'file') {
    if (this.details) this.details.open = true;
    await this.updateComplete;
    const seal = this.renderRoot.querySelector<HTMLDetailsElement>('#seal');
    if (seal && way === 'seal') seal.open = true;
    const place = this.state.open ? (seal && way === 'seal' ? '#seal > summary' : '#keep') : 'input[name=name]';
    this.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('state');
    if (before && before.open?.id !== this.state.open?.id) this.name = '';
  }

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('state');
    // Opened, sealed or gone: what it is now is in the line on top.
    const isAnother = before && before.status !== 'loading' && before.open?.id !== this.state.open?.id;
    const isSealedNow = before && before.status !== 'loading' && !before.isSealed && this.state.isSealed;
    if ((isAnother || isSealedNow) && this.details?.open) {
      this.details.open = this.state.open === undefined;
      this.renderRoot.querySelector<HTMLElement>('summary')?.focus();
    }
  }

  protected override render() {
    const { status, open, place, said, problem } = this.state;
    if (status === 'loading') return nothing;
    const title = open ? nl.open(open.name) : status === 'locked' ? nl.locked.title : nl.none;
    return html`
      <details class="case" ?open=${status === 'locked'} lang="nl">
        <summary>
          <span><strong>${title}</strong>${open ? html`<span class="soft"> · ${nl.kept[place]}</span>` : nothing}</span>
        </summary>
        <div class="body">${this.#renderBody()}</div>
      </details>
      <div role="status" lang="nl">${said === '' ? nothing : html`<p class="notice">${said}</p>`}</div>
      ${problem === '' ? nothing : html`<p class="notice" role="alert" lang="nl">${problem}</p>`}
    `;
  }

  #renderBody() {
    const { status, open } = this.state;
    if (status === 'locked') return this.#renderLocked();
    if (status === 'unsealed') return this.#renderNewPassphrase(nl.seal.first);
    return open
      ? html`${this.#renderOut()}${this.#renderSeal()}${this.#renderOthers()}${this.#renderRename()}
      ${this.#renderForget()}${this.#renderLock()}`
      : html`${this.#renderBegin()}${this.#renderOthers()}${this.#renderIn()}
      ${this.#renderSeal()}${this.#renderLock()}`;
  }

  #renderBegin() {
    const { title, explanation, action } = nl.begin;
    return html`
      <section aria-labelledby="begin">
        <h3 id="begin">${title}</h3>
        <p>${explanation}</p>
        <form @submit=${this.#onBegin}>
          ${this.#renderName()}
          <button class="primary">${action}</button>
        </form>
        ${
          this.state.canPutBack
            ? html`<button type="button" @click=${() => this.#ask({ what: 'put-back' })}>${nl.forget.undo}</button>`
            : nothing
        }
      </section>
    `;
  }

  #renderName() {
    return html`
      <label>
        ${nl.begin.label}
        <input name="name" maxlength="40" autocomplete="off" required .value=${this.name} @input=${this.#onName} />
      </label>
      ${renderPersonalDataWarning(this.name)}
    `;
  }

  #renderOthers() {
    const { cases, open } = this.state;
    const others = cases.filter(({ id }) => id !== open?.id);
    if (others.length === 0 && !open) return nothing;
    return html`
      <section aria-labelledby="others">
        <h3 id="others">${nl.list.title}</h3>
        <ul role="list" class="plain">
          ${others.map(
            ({ id, name }) => html`
              <li>
                <button type="button" @click=${() => this.#ask({ what: 'choose', id })}>${nl.list.choose(name)}</button>
              </li>
            `,
          )}
        </ul>
        ${
          open
            ? html`
                <button type="button" class="quiet" @click=${() => this.#ask({ what: 'choose', id: undefined })}>
                  ${nl.list.close}
                </button>
              `
            : nothing
        }
      </section>
    `;
  }

  #renderOut() {
    const { place, isSealed } = this.state;
    const { out } = nl;
    const why = place === 'session' ? out.session : place === 'memory' ? out.memory : out.kept;
    return html`
      <section aria-labelledby="keep">
        <h3 id="keep" tabindex="-1">${out.title}</h3>
        <p>${why}</p>
        ${
          isSealed
            ? html`<button type="button" @click=${() => this.#takeAlong()}>${out.sealedKept}</button>`
            : this.#hasCryptography
              ? renderPassphraseForm(out.sealed, this.#onTakeAlong)
              : nothing
        }
        ${this.#renderSlip()}
        <details>
          <summary>${out.readable}</summary>
          <p>${out.readableExplanation}</p>
          <button type="button" @click=${this.#onTakeAlongReadable}>${out.readableAction}</button>
        </details>
      </section>
    `;
  }

  #renderIn() {
    const { sealedSource } = this.state;
    const words = nl.in;
    return html`
      <section aria-labelledby="in">
        <h3 id="in">${words.title}</h3>
        <p>${words.explanation}</p>
        <label>
          ${words.label}
          <input type="file" accept=".json,application/json" @change=${this.#onFile} />
        </label>
        ${
          sealedSource
            ? html`
                <form @submit=${(event: SubmitEvent) => this.#onUnsealSource(event, sealedSource)}>
                  <label>
                    ${words.passphrase}
                    <input name="passphrase" type="password" autocomplete="off" required />
                  </label>
                  <button class="primary">${words.action}</button>
                </form>
              `
            : nothing
        }
      </section>
    `;
  }

  #renderSeal() {
    const { canSeal, hasSealed, open } = this.state;
    if (!canSeal) return nothing;
    const { title, titleNone, explanation, known } = nl.seal;
    return html`
      <details id="seal" @toggle=${this.#onLookForSealed}>
        <summary>${open ? title : titleNone}</summary>
        ${hasSealed === undefined ? nothing : hasSealed ? this.#renderUnlock(known) : this.#renderNewPassphrase(explanation)}
      </details>
    `;
  }

  #renderNewPassphrase(explanation: string) {
    const { hint, action } = nl.seal;
    return html`
      <p>${explanation}</p>
      <p class="soft">${hint}</p>
      ${renderPassphraseForm(action, this.#onSeal)}${this.#renderSlip()}
    `;
  }

  #renderUnlock(explanation: string) {
    return html`
      ${explanation === '' ? nothing : html`<p>${explanation}</p>`}
      <form @submit=${this.#onUnlock}>
        <label>
          ${nl.seal.passphrase}
          <input name="passphrase" type="password" autocomplete="current-password" required />
        </label>
        <button class="primary">${nl.seal.open}</button>
      </form>
      <details>
        <summary>${nl.locked.forgotten}</summary>
        <p>${nl.locked.forgottenExplanation}</p>
        <button type="button" @click=${() => this.#ask({ what: 'wipe-sealed' })}>${nl.locked.wipe}</button>
      </details>
    `;
  }

  #renderLocked() {
    return this.#renderUnlock('');
  }

  #renderSlip() {
    if (this.state.isBusy) return html`<p role="status">${nl.seal.busy}</p>`;
    return this.slip === '' ? nothing : html`<p class="notice" role="alert">${this.slip}</p>`;
  }

  #renderRename() {
    const { title, action } = nl.rename;
    return html`
      <details>
        <summary>${title}</summary>
        <form @submit=${this.#onRename}>
          ${this.#renderName()}
          <button>${action}</button>
        </form>
      </details>
    `;
  }

  #renderForget() {
    const { open } = this.state;
    if (!open) return nothing;
    const { title, explanation, action } = nl.forget;
    return html`
      <section aria-labelledby="forget">
        <h3 id="forget">${title}</h3>
        <p>${explanation}</p>
        <button type="button" @click=${() => this.#ask({ what: 'forget', id: open.id })}>${action(open.name)}</button>
      </section>
    `;
  }

  #renderLock() {
    if (!this.state.isSealed) return nothing;
    return html`<button type="button" @click=${() => this.#ask({ what: 'lock' })}>${nl.locked.lock}</button>`;
  }

  /** It is missing over plain http. */
  get #hasCryptography() {
    return globalThis.crypto?.subtle !== undefined;
  }

  #ask(request: CaseRequest) {
    this.slip = '';
    this.dispatchEvent(new CaseRequestedEvent(request));
  }

  #takeAlong(passphrase?: string) {
    this.#ask({ what: 'take-along', passphrase });
  }

  readonly #onName = ({ target }: Event) => {
    this.name = (target as HTMLInputElement).value;
  };

  readonly #onBegin = (event: SubmitEvent) => {
    event.preventDefault();
    const name = this.name.trim();
    if (name !== '') this.#ask({ what: 'begin', name });
  };

  readonly #onRename = (event: SubmitEvent) => {
    event.preventDefault();
    const name = this.name.trim();
    if (name === '') return;
    this.name = '';
    this.#ask({ what: 'rename', name });
  };

  readonly #onTakeAlong = (event: SubmitEvent) => {
    this.#withNewPassphrase(event, (passphrase) => this.#takeAlong(passphrase));
  };

  readonly #onTakeAlongReadable = () => {
    this.#ask({ what: 'take-along-readable' });
  };

  readonly #onSeal = (event: SubmitEvent) => {
    this.#withNewPassphrase(event, (passphrase) => this.#ask({ what: 'seal', passphrase }));
  };

  readonly #onUnlock = (event: SubmitEvent) => {
    event.preventDefault();
    this.#ask({ what: 'seal', passphrase: takenFrom(event) });
  };

  readonly #onFile = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [source] = input.files ?? [];
    if (source) this.#ask({ what: 'bring', source, passphrase: undefined });
    input.value = '';
  };

  #onUnsealSource(event: SubmitEvent, source: Blob) {
    event.preventDefault();
    this.#ask({ what: 'bring', source, passphrase: takenFrom(event) });
  }

  readonly #onLookForSealed = ({ currentTarget }: Event) => {
    const { open } = currentTarget as HTMLDetailsElement;
    if (open && this.state.hasSealed === undefined) this.#ask({ what: 'look-for-sealed' });
  };

  #withNewPassphrase(event: SubmitEvent, step: (passphrase: string) => void) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const passphrase = passphraseIn(form);
    if (passphrase === undefined) {
      this.slip = nl.seal.differs;
      return;
    }
    form.reset();
    step(passphrase);
  }
}

/** The pass phrase in a form, which does not stay in it. */
function takenFrom({ target }: SubmitEvent): string {
  const form = target as HTMLFormElement;
  const passphrase = String(new FormData(form).get('passphrase'));
  form.reset();
  return passphrase;
}

declare global {
  interface HTMLElementTagNameMap {
    'werkspiegel-case-bar': WerkspiegelCaseBar;
  }
}
