import { html, type SVGTemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Quarter } from './turn.js';

interface PartRadio {
  /** Of the group. */
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  /** What is drawn on the disc for it, and the hue of its quadrant, if that counts. Undefined: it is not on the disc. */
  readonly picture?: { readonly drawing: SVGTemplateResult; readonly quarter: Quarter | undefined } | undefined;
  readonly label: string;
  /** What stands under the label. */
  readonly more?: string | undefined;
}

/** One choice of a ring of the disc, as a card around a native radio. */
export function renderPartRadio({ name, value, isChosen, picture, label, more }: PartRadio) {
  return html`
    <label part="choice" class="answer ${picture?.quarter === undefined ? '' : `hue-${picture.quarter}`}">
      <input type="radio" name=${name} .value=${value} .checked=${live(isChosen)} />
      ${picture ? html`<svg class="sign" viewBox="-2 -2 28 28" aria-hidden="true" focusable="false">${picture.drawing}</svg>` : ''}
      <span>${label}${more === undefined ? '' : html`<span class="more">${more}</span>`}</span>
    </label>
  `;
}
