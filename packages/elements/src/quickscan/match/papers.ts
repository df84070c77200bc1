import type { MatchWords } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import type { Agenda, BothSides } from './agenda.js';
import type { EmployerPage } from './employer-page.js';
import { nl } from './words.nl.js';

// What others read, on the screen and on paper alike. It is made from values that hold nothing else.

/** The agenda of the talk. Its title stands above it. */
export function renderAgenda({ fits, parts }: Agenda, { closing }: MatchWords['agenda']) {
  if (fits.length === 0 && parts.length === 0) return html`<p>${nl.agenda.none}</p>`;
  return html`
    ${
      fits.length === 0
        ? nothing
        : html`
            <h3>${nl.agenda.fits}</h3>
            <ul>${fits.map(({ label, ...sides }) => html`<li class="keep"><strong>${label}.</strong> ${renderSides(sides)}</li>`)}</ul>
          `
    }
    ${parts.map(
      ({ title, lines }) => html`
        <h3>${title}</h3>
        <ul>
          ${lines.map(
            ({ label, ask, sides }) => html`
              <li class="keep"><strong>${label}.</strong> ${sides ? renderSides(sides) : nothing} ${ask}</li>
            `,
          )}
        </ul>
      `,
    )}
    <p class="keep">${closing}</p>
  `;
}

function renderSides({ jongere, werkplek }: BothSides) {
  return html`<q>${jongere}</q> ${nl.werkplek}: ${werkplek}.`;
}

/** The page for an employer. Its title stands above it. */
export function renderEmployerPage({ shared, seen }: EmployerPage, { introduction }: MatchWords['employer']) {
  return html`
    <p>${introduction}</p>
    <div class="side-by-side">
      <div>
        ${
          shared.length === 0
            ? html`<p>${nl.employer.noLinesOnPaper}</p>`
            : shared.map(
                ({ title, lines }) => html`
                  <h3>${title}</h3>
                  <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
                `,
              )
        }
      </div>
      <div>
        <h3>${nl.employer.seen}</h3>
        ${seen.length === 0 ? html`<p>${nl.employer.nothingSeen}</p>` : nothing}
        ${seen.map(
          ({ title, facts }) => html`
            <h4>${title}</h4>
            <ul>${facts.map(({ label, text }) => html`<li>${label}: ${text}</li>`)}</ul>
          `,
        )}
      </div>
    </div>
  `;
}
