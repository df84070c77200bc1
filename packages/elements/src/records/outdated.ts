import { html, nothing } from 'lit';
import type { Draft } from '../storage/record.js';
import { download } from './download.js';
import { recordsFileName, recordsFileText, toRecordsFile } from './records-file.js';
import { nl } from './words.nl.js';

export { nl };

/** For a page under which a newer version took over the database: what is on the screen is there still, and can be taken along. */
export function renderOutdated(draft: Draft | undefined, now: Date) {
  const onTakeAlong = ({ currentTarget }: Event) => {
    const text = recordsFileText(toRecordsFile(draft ? [draft] : [], now));
    download(currentTarget as HTMLElement, recordsFileName(now, 'json'), 'application/json', text);
  };
  return html`
    <div class="notice failed" role="alert">
      <p>${nl.outdated.text}${draft ? ` ${nl.outdated.unsaved}` : ''}</p>
      <div class="actions">
        ${draft ? html`<button type="button" class="primary" @click=${onTakeAlong}>${nl.outdated.takeAlong}</button>` : nothing}
        <button type="button" @click=${() => location.reload()}>${nl.outdated.reload}</button>
      </div>
    </div>
  `;
}
