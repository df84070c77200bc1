import { SCAN_LANGUAGES, type ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html } from 'lit';

/** Each language in its own words. */
const NAMES: Readonly<Record<ScanLanguage, string>> = {
  nl: 'Nederlands',
  'nl-simple': 'Makkelijk Nederlands',
  en: 'English',
};
const LABELS: Readonly<Record<ScanLanguage, string>> = { nl: 'Taal', 'nl-simple': 'Taal', en: 'Language' };

/** Those that a jongere reads by themselves: the first one speaks to the coach. */
export const OWN_LANGUAGES: readonly ScanLanguage[] = SCAN_LANGUAGES.filter((language) => language !== 'nl');

/** The languages, of which one is spoken now. It can be changed at any moment. */
export function renderLanguages(
  chosen: ScanLanguage,
  languages: readonly ScanLanguage[],
  onChosen: (language: ScanLanguage) => void,
) {
  return html`
    <div class="languages" role="group" aria-label=${LABELS[chosen]} lang=${chosen}>
      ${languages.map(
        (each) => html`
          <button type="button" lang=${each} aria-pressed=${each === chosen} @click=${() => onChosen(each)}>
            ${NAMES[each]}
          </button>
        `,
      )}
    </div>
  `;
}
