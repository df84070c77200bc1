import {
  draaischijf,
  type MensbeeldId,
  type SentenceWords,
  type TogetherLanguage,
} from '@werkspiegel/questionnaires/draaischijf';
import { html, nothing } from 'lit';
import { renderNoVoice, renderReadAloud } from '../read-aloud/read-aloud.js';
import type { ReadAloudController } from '../read-aloud/read-aloud-controller.js';
import { type BothPictures, bothPictures } from './both-pictures.js';
import { renderSentence } from './choosing.js';
import { eyesWords } from './eyes-words.js';
import { togetherWords } from './together-words.js';

interface Both {
  readonly words: SentenceWords;
  readonly language: TogetherLanguage;
  /** Id of the sentence that the jongere chose. */
  readonly sentence: string;
  /** The coach's picture. Empty: none. */
  readonly picture: readonly MensbeeldId[];
  readonly reader: ReadAloudController;
  readonly onLeave: () => void;
}

/** The two pictures beside each other, in the words of the jongere: where they agree or differ, and what to ask. */
export function renderBoth({ words, language, sentence, picture, reader, onLeave }: Both) {
  const texts = eyesWords[language];
  const both = bothPictures(sentence, picture, draaischijf.sentences);
  const lead = leadOf(both, words, language);
  const questions = both.openings.map((id) => words.openings[id] ?? '');
  return html`
    <h2 tabindex="-1">${texts.bothTitle}</h2>
    <p class="large">${lead}</p>
    <div class="pictures">
      <section>
        <h3>${both.kind === 'same' ? texts.both : texts.you}</h3>
        ${renderSentence(sentence, words)}
      </section>
      ${
        both.coach.length === 0
          ? nothing
          : html`
              <section>
                <h3>${texts.coach}</h3>
                ${both.coach.map((id) => renderSentence(id, words))}
              </section>
            `
      }
    </div>
    <section class="questions">
      <h3>${texts.questions(questions.length)}</h3>
      ${questions.map(
        (question, at) => html`
          <p class="ask">${question}</p>
          ${renderReadAloud(reader, `question-${at}`, question, language)}
        `,
      )}
    </section>
    <div class="actions">
      <button type="button" class="quiet" @click=${onLeave}>${togetherWords[language].toCoach}</button>
    </div>
    ${renderNoVoice(reader, language)}
  `;
}

function leadOf({ kind, coach }: BothPictures, { leads }: SentenceWords, language: TogetherLanguage): string {
  const texts = eyesWords[language];
  switch (kind) {
    case 'other':
      return leads.none;
    case 'alone':
      return texts.alone;
    case 'same':
      return leads.same;
    case 'among':
      return texts.among;
    default:
      return coach.length > 1 ? texts.differentMore : leads.different;
  }
}
