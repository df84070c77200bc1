import type { EvidenceWords, LoadedAdvice, SourceReference, Tip } from '@werkspiegel/questionnaires';
import { bestOwnRow, type EvidenceStrength, evidenceStrength } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import type { ResultWords } from './words.nl.js';

/** Filled dots for how strong the evidence is; the word always stands beside them. */
const DOTS: Readonly<Record<EvidenceStrength, string>> = {
  breed: '●●●',
  onderbouwd: '●●○',
  praktijk: '●○○',
  dun: '○○○',
  'niet-geteld': '–',
  'nog-niet': '◌◌◌',
};

/** How strong the evidence for an element is, with the two counts the word rests on, and whether the sources disagree. */
export function renderBadge(element: string, { evidence }: LoadedAdvice, words: ResultWords) {
  return html`
    <p class="badges">
      <span class="badge" part="badge">
        <span aria-hidden="true">${DOTS[evidenceStrength(element, evidence)]}</span>
        ${badgeText(element, evidence, words)}
      </span>
      ${
        evidence.elements[element]?.contested
          ? html`<span class="badge"><span aria-hidden="true">⇄</span> ${words.contested}</span>`
          : nothing
      }
    </p>
  `;
}

/** How strong the evidence is in a word, and the two counts it rests on. */
export function badgeText(element: string, evidence: LoadedAdvice['evidence'], words: ResultWords): string {
  const strength = evidenceStrength(element, evidence);
  const row = evidence.rows[bestOwnRow(element, evidence) ?? ''];
  const counts = row
    ? words.counts(row.literature?.length ?? 0, row.mentions)
    : strength === 'niet-geteld'
      ? words.notCounted
      : words.noRow;
  return `${words.badge[strength]}: ${counts}`;
}

/** What is known about an element: both counts per row, what is doubtful, and the sources by title and section. */
export function renderEvidence(
  element: string,
  evidenceWords: EvidenceWords,
  advice: LoadedAdvice,
  words: ResultWords,
) {
  const elementWords = evidenceWords.elements[element];
  const { rows = [], sources = [] } = advice.evidence.elements[element] ?? {};
  return html`
    <p>${elementWords?.remark}</p>
    ${elementWords?.contested ? html`<p><strong>${words.contested}.</strong> ${elementWords.contested}</p>` : nothing}
    ${
      rows.length === 0
        ? nothing
        : html`
            <ul>
              ${rows.map(({ id, own }) => {
                const row = advice.evidence.rows[id];
                const counts = [
                  words.literature(row?.literature?.length, row?.literature ?? []),
                  words.mentions(row?.mentions),
                ].join('; ');
                return html`<li>${evidenceWords.rows[id]}: ${counts}${own ? '' : ` (${words.sharedRow})`}.</li>`;
              })}
            </ul>
          `
    }
    <p class="soft">${words.sources}: ${sourceList(sources, advice)}</p>
    <p class="soft">${words.evidenceNote}</p>
  `;
}

/** Where a tip comes from, or that it is our own idea. */
export function tipOrigin(tip: Tip, advice: LoadedAdvice, words: ResultWords): string {
  const sources = sourceList(tip.sources, advice);
  if (tip.origin === 'bron') return `${words.sources}: ${sources}`;
  return sources === '' ? `${words.ownIdea}.` : `${words.ownIdeaWith}: ${sources}`;
}

/** Where a card comes from that is ours in words alone. */
export function renderSources(
  references: readonly SourceReference[],
  advice: Pick<LoadedAdvice, 'sources'>,
  words: ResultWords,
) {
  return html`<p class="soft">${words.sources}: ${sourceList(references, advice)}</p>`;
}

/** Every source once, with each of its places. */
export function sourceList(references: readonly SourceReference[], { sources }: Pick<LoadedAdvice, 'sources'>): string {
  return [...new Set(references.map(({ source }) => source))]
    .map((source) => {
      const places = new Set(references.filter((each) => each.source === source).map(({ section }) => section));
      const { title = '', name = '', year } = sources.find(({ id }) => id === source) ?? {};
      return `${name}: ${title}${year ? ` (${year})` : ''}, ${[...places].join('; ')}.`;
    })
    .join(' ');
}
