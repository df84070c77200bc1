import { html, nothing } from 'lit';
import type { CasesState } from '../cases/cases-state.js';

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
  return html`<div class="notice"><p>${words.why} ${words.cases[disc.case]}</p>${renderDiscLink(disc)}</div>`;
}

/** The way to the draaischijf, where the page says it. None from a page that has the case alone: who leaves it, loses the case. */
export function renderDiscLink({ href, case: where }: DiscPlace) {
  return href === undefined || where === 'here' ? nothing : html`<p><a href=${href}>${words.open}</a></p>`;
}
