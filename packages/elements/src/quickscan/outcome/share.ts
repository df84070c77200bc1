import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderReadAloud } from '../../read-aloud/read-aloud.js';
import type { ReadAloudController } from '../../read-aloud/read-aloud-controller.js';
import { spoken } from '../../read-aloud/spoken.js';
import type { Content } from './content.js';
import type { Line } from './lines.js';
import type { OutcomeInterfaceWords } from './words.js';

interface ShareContext {
  readonly content: Content;
  readonly reader: ReadAloudController;
  readonly texts: OutcomeInterfaceWords['share'];
  readonly onTick: (lineId: string, mayRead: boolean) => void;
  readonly onClear: () => void;
  readonly onCopy: () => void;
}

/** Line by line: may somebody else read this? */
export function renderShare(lines: readonly Line[], { content, reader, texts, onTick, onClear, onCopy }: ShareContext) {
  const { outcome, words } = content.outcome;
  return html`
    <p>${words.share.hint}</p>
    ${outcome.products.map(({ id, line }) => {
      const own = lines.filter(({ kind }) => kind === line);
      const product = words.products[id];
      if (own.length === 0) {
        return html`<div class="product"><h4>${product?.title}</h4><p class="soft">${product?.empty}</p></div>`;
      }
      return html`
        <div class="product">
          <h4 id="product-${id}">${product?.title}</h4>
          <p>${product?.text}</p>
          ${renderReadAloud(reader, id, spoken([words.share.question, ...own.map(({ text }) => text)]), content.language, product?.title)}
          <fieldset aria-describedby="product-${id}">
            <legend>${words.share.question}</legend>
            ${own.map((each) => renderTick(each, onTick))}
          </fieldset>
        </div>
      `;
    })}
    <div class="actions">
      <button type="button" class="primary" @click=${onCopy}>${texts.toCopy}</button>
      ${
        lines.some(({ isTicked }) => isTicked)
          ? html`<button type="button" class="quiet" @click=${onClear}>${texts.clear}</button>`
          : nothing
      }
    </div>
  `;
}

function renderTick({ id, text, isTicked }: Line, onTick: ShareContext['onTick']) {
  return html`
    <label class="tick">
      <input
        type="checkbox"
        name=${id}
        .checked=${live(isTicked)}
        @change=${({ target }: Event) => onTick(id, (target as HTMLInputElement).checked)}
      />
      <span>${text}</span>
    </label>
  `;
}
