import { html } from 'lit';

/** Puts a text on the clipboard. False: the page may not, and the person can copy it by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Over plain http there is no clipboard, and a page that stands in a frame may not use it.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The text in a field, to copy by hand. One in a tree. */
export function renderByHand(text: string, words: { readonly copyLabel: string; readonly copyByHand: string }) {
  return html`
    <div class="by-hand">
      <label for="by-hand">${words.copyLabel}</label>
      <p class="soft" id="by-hand-how">${words.copyByHand}</p>
      <textarea id="by-hand" rows="8" readonly aria-describedby="by-hand-how" .value=${text}></textarea>
    </div>
  `;
}

/** Puts the focus in that field, with all of it selected. */
export function selectByHand(root: ParentNode) {
  const field = root.querySelector<HTMLTextAreaElement>('#by-hand');
  field?.focus();
  field?.select();
}
