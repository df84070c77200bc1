import { html, nothing } from 'lit';

interface Clear {
  readonly text: string;
  /** What it is called for who cannot see where it stands. */
  readonly label: string;
  /** There is an answer to take back. */
  readonly isShown: boolean;
  readonly onClear: () => void;
}

/** Takes back what was chosen in the fieldset around it. It goes with the answer, so the focus goes on at the first choice. */
export function renderClear({ text, label, isShown, onClear }: Clear) {
  if (!isShown) return nothing;
  const onClick = ({ currentTarget }: Event) => {
    (currentTarget as HTMLElement).closest('fieldset')?.querySelector<HTMLElement>('input')?.focus();
    onClear();
  };
  return html`
    <div class="actions">
      <button type="button" class="quiet" aria-label=${label} @click=${onClick}>${text}</button>
    </div>
  `;
}
