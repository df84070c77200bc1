import type { Safety, SafetyWords, ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import type { HelpLine } from '../../environment/help-line.js';
import { renderPictogram } from '../pictograms.js';
import { helpWords, monthIn } from './safety-words.js';

interface HelpRoute {
  readonly safety: Safety;
  readonly words: SafetyWords;
  readonly language: ScanLanguage;
  /** The page's own, which come first. The national ones are there as well. */
  readonly own: readonly HelpLine[];
  /** The person has read it: it stays, with less around the numbers. */
  readonly isBrief: boolean;
  /** An answer asks for it, so it cannot be closed. */
  readonly isStanding: boolean;
  readonly forCoach: boolean;
  readonly onBack: () => void;
}

/** Whom to call now. It stands before all else, and says it by itself when it comes. */
export function renderHelpRoute(route: HelpRoute) {
  const { safety, words, language, own, isBrief, isStanding, forCoach, onBack } = route;
  const texts = helpWords[language];
  const given = new Set(own.map(({ number = '' }) => dialled(number)));
  const national = safety.lines.filter(
    ({ numbers }) => numbers.length === 0 || !numbers.every(({ tel }) => given.has(tel)),
  );
  return html`
    <section class="help" part="help" role=${isBrief ? 'region' : 'alert'} aria-labelledby="help-title" lang=${language}>
      <h2 id="help-title" tabindex="-1">${words.title}</h2>
      ${isBrief ? nothing : html`<p>${words.introduction}</p>`}
      <ul role="list">
        ${own.map((line) => renderOwn(line, texts.call, isBrief))}
        ${national.map(({ id, numbers }) => {
          const said = words.lines[id];
          return html`
            <li>
              <strong>${said?.who}</strong>
              ${
                numbers.length === 0
                  ? nothing
                  : html`
                      <span class="numbers">
                        ${numbers.map(
                          ({ label, tel }, at) => html`
                            ${at > 0 ? html`<span>${texts.or}</span>` : nothing} ${renderNumber(tel, texts.call(label))}
                          `,
                        )}
                      </span>
                    `
              }
              ${isBrief ? nothing : html`<span class="when">${said?.when}</span>`}
            </li>
          `;
        })}
      </ul>
      ${
        isBrief
          ? html`
              <details>
                <summary>${texts.when}</summary>
                <ul>
                  ${national.map(({ id }) => html`<li>${words.lines[id]?.who}. ${words.lines[id]?.when}</li>`)}
                </ul>
              </details>
            `
          : html`<p><strong>${words.stay}</strong></p>`
      }
      ${
        forCoach && words.coach !== undefined
          ? html`
              <details>
                <summary>${texts.forCoach}</summary>
                <p>${words.coach}</p>
              </details>
            `
          : nothing
      }
      <p class="soft">${texts.checked(monthIn(language, safety.checked))}</p>
      ${
        isBrief
          ? nothing
          : html`<div class="actions">
              <button type="button" @click=${onBack}>${isStanding ? words.back : texts.close}</button>
            </div>`
      }
    </section>
  `;
}

function renderOwn({ label, number, text }: HelpLine, call: (number: string) => string, isBrief: boolean) {
  return html`
    <li lang="nl">
      <strong>${label}</strong>
      ${number === undefined ? nothing : html`<span class="numbers">${renderNumber(dialled(number), call(number))}</span>`}
      ${isBrief ? nothing : html`<span class="when">${text}</span>`}
    </li>
  `;
}

function renderNumber(tel: string, text: string) {
  return html`<a class="call" href="tel:${tel}">${renderPictogram('telefoon')}<span>${text}</span></a>`;
}

/** A number as it is written, as a telephone takes it. */
function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
