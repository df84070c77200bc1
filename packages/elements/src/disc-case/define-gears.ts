import { loadGearMeanings, loadGears, TOGETHER_LANGUAGES } from '@werkspiegel/questionnaires/draaischijf';
import { html } from 'lit';
import { WerkspiegelDiscGears } from './gears.js';
import type { PartContext } from './part-context.js';

if (!customElements.get('werkspiegel-disc-gears')) {
  customElements.define('werkspiegel-disc-gears', WerkspiegelDiscGears);
}

/** The quick questions with their content. Rejects when that cannot be loaded. */
export async function loadPart() {
  const [meanings, ...each] = await Promise.all([loadGearMeanings(), ...TOGETHER_LANGUAGES.map(loadGears)]);
  const [gears] = each;
  const words = Object.fromEntries(TOGETHER_LANGUAGES.map((language, at) => [language, each[at]?.words]));
  return {
    renderPart: ({ view, onNoted }: PartContext) => html`
      <werkspiegel-disc-gears
        .view=${view}
        .gears=${gears}
        .words=${words}
        .meanings=${meanings}
        @steps-noted=${onNoted}
      ></werkspiegel-disc-gears>
    `,
  };
}
