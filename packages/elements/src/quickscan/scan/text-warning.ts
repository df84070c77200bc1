import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { personalDataIn } from '../../personal-data/personal-data-in.js';
import { renderPersonalDataWarning } from '../../personal-data/warning.js';

/** As the jongere reads it. */
const OWN: Readonly<Partial<Record<ScanLanguage, string>>> = {
  'nl-simple': 'Hier staat een nummer of adres. Laat dat weg. Dat is veiliger.',
  en: 'There is a number or an address here. Leave it out. That is safer.',
};

/** Under a field for free text: what in it points to one person. It never stops anyone. */
export function renderTextWarning(text: string, language: ScanLanguage) {
  const own = OWN[language];
  if (own === undefined) return renderPersonalDataWarning(text);
  return html`
    <div role="status">
      ${personalDataIn(text).length === 0 ? nothing : html`<p class="notice" part="personal-data">${own}</p>`}
    </div>
  `;
}
