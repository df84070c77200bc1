import type { loadEmployers, loadJobcarving, SourceReference } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { nl } from './words.nl.js';

type Whence = (sources: readonly SourceReference[]) => unknown;

/** Where to look for employers, the first contact, and what each can bring. */
export function renderEmployers({ employers, words }: Awaited<ReturnType<typeof loadEmployers>>, whence: Whence) {
  return html`
    ${employers.groups.map(
      ({ id, items }) => html`
        <details>
          <summary>${words.groups[id]?.title}</summary>
          <p>${words.groups[id]?.explanation}</p>
          <ul class="cards">
            ${items.map(
              (item) => html`
                <li>
                  <strong>${words.items[item.id]?.title}</strong>${renderOwn(item.origin)}
                  <p>${words.items[item.id]?.text}</p>
                </li>
              `,
            )}
          </ul>
          ${whence(items.flatMap(({ sources }) => sources))}
        </details>
      `,
    )}
    <p class="soft">${nl.ownNote}</p>
  `;
}

/** Making work from tasks: what to ask, and who can help. */
export function renderJobcarving({ jobcarving, words }: Awaited<ReturnType<typeof loadJobcarving>>, whence: Whence) {
  const { questions, methods, harrie } = jobcarving;
  return html`
    <p>${words.introduction}</p>
    <ul class="cards">
      ${questions.map(
        ({ id, origin }) => html`
          <li>
            <strong>${words.questions[id]?.ask}</strong>${renderOwn(origin)}
            <p>${words.questions[id]?.text}</p>
          </li>
        `,
      )}
    </ul>
    <h4>${words.harrie.title}</h4>
    <p>${words.harrie.text}</p>
    <ul>${words.harrie.letters.map((letter) => html`<li>${letter}</li>`)}</ul>
    <p>${words.harrie.refer}</p>
    <h4>${nl.jobcarving.methods}</h4>
    <ul class="cards">
      ${methods.map(
        ({ id }) => html`
          <li>
            <strong>${words.methods[id]?.name}</strong>
            <p>${words.methods[id]?.text}</p>
          </li>
        `,
      )}
    </ul>
    ${whence([...questions, ...methods, harrie].flatMap(({ sources }) => sources))}
  `;
}

function renderOwn(origin: 'bron' | 'eigen') {
  return origin === 'eigen' ? html` <span class="soft">(${nl.own})</span>` : nothing;
}
