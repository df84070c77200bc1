import { html, nothing } from 'lit';
import type { CasesState } from '../cases/cases-state.js';
import { coachTexts } from './scan/scan-words.js';

/** Where a coach finds the draaischijf, as far as the page says, and what of the case is there. */
export interface DiscPlace {
  /** Address of the page with the draaischijf. Undefined: the page does not say. */
  readonly href: string | undefined;
  /** `shared`: the case that is open is there as well. `here`: it is on this page alone. `none`: no case is open. */
  readonly case: 'shared' | 'here' | 'none';
}

const words = {
  why: 'In de draaischijf kijk je welke aanpak past bij hoe de jongere zichzelf ziet.',
  cases: {
    shared: 'Daar staat dezelfde casus open.',
    here: 'Deze casus blijft op deze pagina en staat daar niet.',
    none: 'Begin eerst een casus, dan staat die daar ook open.',
  } satisfies Record<DiscPlace['case'], string>,
  open: 'Open de draaischijf',
};

export function discPlace(href: string | undefined, { open, place }: CasesState): DiscPlace {
  return { href, case: open === undefined ? 'none' : place === 'memory' ? 'here' : 'shared' };
}

/** What the draaischijf is for, with the way there. */
export function renderDiscNotice(disc: DiscPlace) {
  return html`
    <div class="notice">
      <p>${words.why} ${words.cases[disc.case]}</p>
      ${disc.href === undefined ? nothing : html`<p>${renderDiscLink(disc)}</p>`}
    </div>
  `;
}

/** The way to the draaischijf. Nothing when the page does not say where it is. */
export function renderDiscLink({ href, case: where }: DiscPlace) {
  if (href === undefined) return nothing;
  // A case that is nowhere but on this page is gone when the page is left.
  return where === 'here'
    ? html`<a href=${href} target="_blank">${words.open}</a> <span class="soft">${coachTexts.opensElsewhere}</span>`
    : html`<a href=${href}>${words.open}</a>`;
}
