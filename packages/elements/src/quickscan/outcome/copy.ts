import { html, nothing } from 'lit';
import { renderByHand } from '../../print/copy-text.js';
import { renderReadAloud } from '../../read-aloud/read-aloud.js';
import type { ReadAloudController } from '../../read-aloud/read-aloud-controller.js';
import { spoken } from '../../read-aloud/spoken.js';
import type { Content } from './content.js';
import { onlyPart, type ShareVersion } from './share-version.js';
import { outcomeWords } from './words.js';

interface CopyContext {
  readonly content: Content;
  readonly reader: ReadAloudController;
  /** What was just done. */
  readonly message: string;
  /** The text, where the page may not copy it. */
  readonly byHand: string | undefined;
  readonly onPrint: (version: ShareVersion, paper: 'deelversie' | 'balanskaart') => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onChoose: () => void;
}

/** What another reads. It is made of the version to share alone, so what was not ticked is not here in any form. */
export function renderCopy(version: ShareVersion, context: CopyContext) {
  const { content, reader, message, byHand, onPrint } = context;
  const { words } = content.outcome;
  const texts = outcomeWords[content.language].copy;
  if (version.parts.length === 0) {
    return html`
      <p>${words.share.none}</p>
      <div class="actions">
        <button type="button" class="primary" @click=${context.onChoose}>${texts.toShare}</button>
      </div>
    `;
  }
  const card = onlyPart(version, 'balanskaart');
  return html`
    <p>${words.copy.text} ${words.copy.preview}</p>
    ${renderReadAloud(reader, 'copy', spoken(version.parts.flatMap(({ title, lines }) => [title, ...lines])), content.language, words.copy.title)}
    <div class="preview">
      <p><strong>${words.papers.deelversie?.title}</strong></p>
      <p>${words.papers.deelversie?.text}</p>
      ${version.parts.map(
        ({ title, lines }) => html`
          <h4>${title}</h4>
          <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
        `,
      )}
    </div>
    <div class="actions">
      <button type="button" class="primary" @click=${() => onPrint(version, 'deelversie')}>${texts.print}</button>
      ${
        card.parts.length > 0
          ? html`<button type="button" @click=${() => onPrint(card, 'balanskaart')}>${texts.printCard}</button>`
          : nothing
      }
      <button type="button" @click=${context.onCopy}>${texts.copy}</button>
      <button type="button" @click=${context.onSave}>${texts.save}</button>
    </div>
    <p role="status">${message}</p>
    ${byHand === undefined ? nothing : renderByHand(byHand, { copyLabel: words.copy.title, copyByHand: texts.copyByHand })}
  `;
}
