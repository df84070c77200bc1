import type { MatchWords, ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import type { MatchVerdict } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type PictogramId, renderPictogram } from '../pictograms.js';
import type { AspectInWords, PairInWords } from './compare.js';
import { mayRead, nl } from './words.nl.js';

/** A workplace beside the jongere. */
export interface ComparedPlace {
  readonly number: number;
  readonly name: string;
  /** Nothing was seen of it yet. */
  readonly isUnseen: boolean;
  readonly aspects: readonly AspectInWords[];
}

interface CompareContext {
  readonly words: MatchWords;
  /** Of the words of the jongere. */
  readonly language: ScanLanguage;
}

const PICTOGRAMS: Readonly<Record<MatchVerdict, PictogramId>> = { past: 'ja', bespreken: 'praten', onbekend: 'vraag' };
const VERDICTS = ['past', 'bespreken', 'onbekend'] as const;

/** Every workplace in a few words, in the order in which they were added. */
export function renderInShort(places: readonly ComparedPlace[], { words }: CompareContext) {
  return html`
    <section aria-labelledby="in-short">
      <h3 id="in-short">${nl.inShort}</h3>
      <div class="beside">
        ${places.map(
          ({ name, aspects, isUnseen }) => html`
            <div class="card">
              <h4>${name}</h4>
              ${
                isUnseen
                  ? html`<p>${nl.unseen}</p>`
                  : VERDICTS.map((verdict) => {
                      const titles = aspects
                        .filter((each) => each.verdict === verdict)
                        .map(({ id }) => words.aspects[id]?.title);
                      return titles.length === 0
                        ? nothing
                        : html`<p class="verdict">${renderPictogram(PICTOGRAMS[verdict])}<span><strong>${words.verdicts[verdict].word}:</strong> ${titles.join(', ')}</span></p>`;
                    })
              }
            </div>
          `,
        )}
      </div>
    </section>
  `;
}

/** One aspect, with every workplace beside the others. */
export function renderAspect(id: string, places: readonly ComparedPlace[], context: CompareContext) {
  const { title, explanation } = context.words.aspects[id] ?? { title: id, explanation: '' };
  return html`
    <section aria-labelledby="aspect-${id}">
      <h3 id="aspect-${id}">${title}</h3>
      <p>${explanation}</p>
      <div class="beside">
        ${places.map((place) => {
          const aspect = place.aspects.find((each) => each.id === id);
          return aspect ? renderPlace(place, aspect, context) : nothing;
        })}
      </div>
    </section>
  `;
}

function renderPlace(place: ComparedPlace, aspect: AspectInWords, context: CompareContext) {
  const { fitting, differing, silent, verdict } = aspect;
  const { word, text } = context.words.verdicts[verdict];
  const labels = (pairs: readonly PairInWords[]) => pairs.map(({ label }) => label).join(', ');
  return html`
    <article class="card" data-place=${place.number} data-verdict=${verdict} part="verdict">
      <h4>${place.name}</h4>
      <p class="verdict">${renderPictogram(PICTOGRAMS[verdict])}<strong>${word}</strong></p>
      <p>${text}</p>
      ${differing.map((pair) => renderPair(pair, place, context))}
      ${
        fitting.length === 0
          ? nothing
          : html`
              <details>
                <summary>${nl.fits}: ${labels(fitting)}</summary>
                ${fitting.map((pair) => renderPair(pair, place, context, { fits: true }))}
              </details>
            `
      }
      ${
        silent.length === 0
          ? nothing
          : html`
              <details>
                <summary>${nl.unknown}: ${labels(silent)}</summary>
                ${silent.map((pair) => renderPair(pair, place, context))}
              </details>
            `
      }
    </article>
  `;
}

/** One pair in the words of both, what to ask, and what of it may go into the talk. */
function renderPair(pair: PairInWords, place: ComparedPlace, { language }: CompareContext, { fits } = { fits: false }) {
  const { label, jongere, werkplek, open, isHeldBack, line } = pair;
  return html`
    <div class="pair" data-pair=${pair.id}>
      <h5>${label}</h5>
      <dl>
        ${jongere === undefined ? nothing : html`<div><dt>${nl.jongere}</dt><dd lang=${language}>${jongere}</dd></div>`}
        ${werkplek === undefined ? nothing : html`<div><dt>${nl.werkplek}</dt><dd>${werkplek}</dd></div>`}
        ${open.map(({ side, question }) => html`<div><dt>${nl.silent[side]}</dt><dd>${question}</dd></div>`)}
        ${fits ? nothing : html`<div class="ask"><dt>${nl.ask}</dt><dd>${pair.ask}</dd></div>`}
      </dl>
      ${isHeldBack ? html`<p class="soft">${nl.heldBack}</p>` : nothing}
      <div class="ticks">
        ${fits && !line?.isTicked ? nothing : renderAgendaTick(pair, place)}
        ${
          // Beside a workplace that is not known yet there is nothing for the words to stand next to.
          line && werkplek !== undefined ? renderLineTick(line, pair, place, language) : nothing
        }
      </div>
    </div>
  `;
}

function renderAgendaTick({ id, label, isOnAgenda }: PairInWords, { number, name }: ComparedPlace) {
  return html`
    <label class="answer">
      <input
        type="checkbox"
        data-agenda=${id}
        data-place=${number}
        aria-label="${nl.onAgenda}: ${label}, ${name}"
        .checked=${live(isOnAgenda)}
      />
      <span>${nl.onAgenda}</span>
    </label>
  `;
}

function renderLineTick(
  line: NonNullable<PairInWords['line']>,
  { label }: PairInWords,
  { name }: ComparedPlace,
  language: ScanLanguage,
) {
  return html`
    <label class="answer" lang=${language}>
      <input
        type="checkbox"
        data-line=${line.id}
        aria-label="${mayRead[language]}: ${label}, ${name}"
        .checked=${live(line.isTicked)}
      />
      <span>${mayRead[language]}</span>
    </label>
  `;
}
