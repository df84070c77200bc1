import type { OutcomeCoachWords, OutcomeWords, PsychologistWords } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';
import type { Answers } from '../../storage/record.js';
import { type DiscPlace, renderDiscLink } from '../disc-link.js';
import { coachWords } from './coach-words.nl.js';
import { renderFacts } from './findings.js';
import type { Finding } from './results.js';

interface CoachContext {
  /** In the coach's Dutch. */
  readonly words: OutcomeWords;
  readonly coach: OutcomeCoachWords;
  readonly psychologist: PsychologistWords;
  readonly draaischijfHeadings: ReadonlySet<string>;
  readonly answers: Answers;
  /** The coach wrote under a heading. Undefined: everything there was taken out. */
  readonly onWritten: (heading: string, text: string | undefined) => void;
  readonly disc: DiscPlace;
  readonly onPrint: () => void;
}

/** The form of two columns: eight headings of the jongere, and beside each that of the coach, who writes there. */
export function renderCoachPart(left: readonly Finding[], right: readonly Finding[], context: CoachContext) {
  const { words, coach, psychologist, onPrint } = context;
  return html`
    <p class="notice">${coachWords.handOver}</p>
    <p>${coach.introduction}</p>
    <div class="pairs">
      ${left.map((finding, row) => {
        const other = right[row];
        return html`
          <div class="pair">
            <div>
              <p class="soft">${coachWords.jongere}</p>
              <h4>${words.form.headings[finding.id]}</h4>
              ${finding.facts.length > 0 ? renderFacts(finding.facts) : html`<p class="soft">${coachWords.nothing}</p>`}
            </div>
            ${other ? renderHeading(other, context) : nothing}
          </div>
        `;
      })}
    </div>
    <dl class="soft">
      ${coach.abbreviations.map(({ short, long, text }) => html`<dt>${short} (<span lang="en">${long}</span>)</dt><dd>${text}</dd>`)}
    </dl>
    <h4>${coach.share.title}</h4>
    <p>${coach.share.text}</p>
    <details>
      <summary>${coachWords.psychologist}</summary>
      <div class="aside">
        <p>${psychologist.introduction}</p>
        ${renderList(psychologist.groundsTitle, psychologist.grounds)}
        ${renderList(psychologist.conditionsTitle, psychologist.conditions)}
      </div>
    </details>
    <p class="soft">${coach.paper.text}</p>
    <div class="actions"><button type="button" class="primary" @click=${onPrint}>${coachWords.print}</button></div>
  `;
}

function renderHeading({ id, facts }: Finding, { coach, answers, draaischijfHeadings, disc, onWritten }: CoachContext) {
  const { title = '', text = '' } = coach.headings[id] ?? {};
  const written = answers[`coach.${id}`] ?? '';
  return html`
    <div>
      <p class="soft">${coachWords.coach}</p>
      <h4>${title}</h4>
      ${facts.length > 0 ? html`<p class="soft">${coachWords.alsoSaid}:</p>${renderFacts(facts)}` : nothing}
      <p class="soft" id="how-${id}">${text} ${draaischijfHeadings.has(id) ? coach.see : nothing}</p>
      ${draaischijfHeadings.has(id) ? renderDiscLink(disc) : nothing}
      <label for="coach-${id}">${coachWords.own(title)}</label>
      <textarea
        id="coach-${id}"
        rows="3"
        aria-describedby="how-${id}"
        .value=${live(written)}
        @input=${({ target }: Event) => onWritten(id, (target as HTMLTextAreaElement).value || undefined)}
      ></textarea>
      ${renderPersonalDataWarning(written)}
    </div>
  `;
}

function renderList(title: string, texts: Readonly<Record<string, string>>) {
  return html`<p><strong>${title}</strong></p><ul>${Object.values(texts).map((text) => html`<li>${text}</li>`)}</ul>`;
}
