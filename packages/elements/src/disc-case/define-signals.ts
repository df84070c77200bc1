import { loadSignalQuestions, loadSignals, TOGETHER_LANGUAGES } from '@werkspiegel/questionnaires/draaischijf';
import { html } from 'lit';
import type { PartContext } from './part-context.js';
import { WerkspiegelDiscSignals } from './signals.js';

if (!customElements.get('werkspiegel-disc-signals')) {
  customElements.define('werkspiegel-disc-signals', WerkspiegelDiscSignals);
}

/** The signals with their content. Rejects when that cannot be loaded. */
export async function loadPart() {
  const [content, ...each] = await Promise.all([loadSignals(), ...TOGETHER_LANGUAGES.map(loadSignalQuestions)]);
  const questions = Object.fromEntries(TOGETHER_LANGUAGES.map((language, at) => [language, each[at]]));
  return {
    renderPart: ({ view, onNoted, onRecognitionAsked }: PartContext) => html`
      <werkspiegel-disc-signals
        .view=${view}
        .content=${content}
        .questions=${questions}
        @steps-noted=${onNoted}
        @recognition-asked=${onRecognitionAsked}
      ></werkspiegel-disc-signals>
    `,
  };
}
