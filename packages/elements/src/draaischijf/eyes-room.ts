// What comes when the coach lets the jongere choose: the room in which they do, and what the coach reads of it afterwards.
import { draaischijf, type MensbeeldId, type SentenceWords } from '@werkspiegel/questionnaires/draaischijf';
import { differenceBetween } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ScreenGivenEvent } from '../handing-over/handing-over-events.js';
import type { EyesController } from './eyes-controller.js';
import type { ChosenSentence, SentenceChosenEvent } from './eyes-events.js';
import { outcomeWords } from './eyes-words.js';
import { nl } from './words.nl.js';

interface EyesRoom {
  /** The Dutch words. */
  readonly words: SentenceWords;
  readonly eyes: EyesController;
  readonly onGiven: (event: ScreenGivenEvent) => void;
  readonly onReturned: () => void;
  readonly onChosen: (event: SentenceChosenEvent) => void;
  readonly onLeft: () => void;
}

export function renderEyes({ words, eyes, onGiven, onReturned, onChosen, onLeft }: EyesRoom) {
  return keyed(
    eyes.times,
    html`
      <werkspiegel-disc-eyes
        .coachWords=${words}
        .picture=${eyes.picture}
        .reloaded=${eyes.isReloaded}
        .code=${eyes.code}
        @screen-given=${onGiven}
        @screen-returned=${onReturned}
        @sentence-chosen=${onChosen}
        @eyes-left=${onLeft}
      ></werkspiegel-disc-eyes>
    `,
  );
}

interface Outcome {
  readonly words: SentenceWords;
  readonly sentence: ChosenSentence;
  readonly picture: readonly MensbeeldId[];
  readonly onPut: (type: MensbeeldId) => void;
  readonly onClear: () => void;
}

/** What the jongere chose, for the coach. The disc does not turn by itself. */
export function renderOutcome({ words, sentence: { type }, picture, onPut, onClear }: Outcome) {
  const { types } = draaischijf.words;
  const { id = '' } = draaischijf.sentences.sentences.find((each) => each.type === type) ?? {};
  const texts = outcomeWords;
  return html`
    <section class="notice" aria-labelledby="sentence">
      <h3 id="sentence">${texts.title}</h3>
      ${
        type === undefined
          ? html`<p>${texts.other}</p>`
          : html`
              <p>${texts.chosen(words.sentences[id]?.text ?? '')}</p>
              <p>
                ${texts.belongs(types[type].name)}
                ${picture.length === 0 ? nothing : differenceBetween(picture, type) ? texts.differs : texts.agrees}
              </p>
            `
      }
      <div class="actions">
        ${
          type === undefined
            ? nothing
            : html`<button type="button" @click=${() => onPut(type)}>${nl.recognition.put(types[type].name)}</button>`
        }
        <button type="button" class="quiet" @click=${onClear}>${texts.clear}</button>
      </div>
    </section>
  `;
}
