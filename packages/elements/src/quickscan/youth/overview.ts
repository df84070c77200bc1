import type { Scan, ScanLanguage, ScanWords } from '@werkspiegel/questionnaires/quickscan';
import { html } from 'lit';
import type { Answers } from '../../storage/record.js';
import { answerText, askedOf } from '../scan/asked.js';
import { youthWords } from './youth-words.js';

/** What a jongere answered, part by part, each to be changed at once. */
export function renderOverview(scan: Scan, words: ScanWords, answers: Answers, language: ScanLanguage) {
  const texts = youthWords[language];
  return scan.sections.map((section) => {
    const answered = askedOf(section, answers, 'jongere').flatMap((item) => {
      const text = answerText(item, words, answers);
      return text === undefined ? [] : [{ id: item.id, label: words.items[item.id]?.label ?? '', text }];
    });
    const title = words.sections[section.id]?.title ?? '';
    return html`
      <section aria-labelledby="part-${section.id}">
        <h3 id="part-${section.id}">${title}</h3>
        ${
          answered.length === 0
            ? html`
                <p class="soft">${texts.nothing}</p>
                <button type="button" class="quiet" data-section=${section.id}>${texts.goOn(title)}</button>
              `
            : html`
                <ul class="own-answers" role="list">
                  ${answered.map(
                    ({ id, label, text }) => html`
                      <li>
                        <span><span class="soft">${label}</span><br /><strong>${text}</strong></span>
                        <button type="button" data-change=${id} aria-label=${texts.change(label)}>
                          ${texts.changeShort}
                        </button>
                      </li>
                    `,
                  )}
                </ul>
              `
        }
      </section>
    `;
  });
}
