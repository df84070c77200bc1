import { html, nothing } from 'lit';

/** One of the parts of a room. */
export interface PartButton<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** For whom it is, or how far it is. */
  readonly more?: string | undefined;
  /** Language of the title, where it is another than that of the room. */
  readonly lang?: string | undefined;
}

/** The parts of a room, of which one is in sight. They look alike in every room: `partButtonStyles` goes with them. */
export function renderPartButtons<Id extends string>(
  label: string,
  parts: readonly PartButton<Id>[],
  shown: Id | undefined,
  onChosen: (id: Id) => void,
) {
  return html`
    <nav class="parts" aria-label=${label}>
      <ul role="list">
        ${parts.map(
          ({ id, title, more, lang = nothing }) => html`
            <li>
              <button
                type="button"
                data-part=${id}
                lang=${lang}
                aria-current=${id === shown ? 'true' : nothing}
                @click=${() => onChosen(id)}
              >
                <span>${title}</span>${more === undefined ? nothing : html` <span class="soft">${more}</span>`}
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}
