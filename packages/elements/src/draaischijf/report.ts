import { draaischijf, type MensbeeldId, type StrategieId } from '@werkspiegel/questionnaires/draaischijf';
import { html } from 'lit';
import type { Report } from '../print/print-report.js';
import { sourceList } from '../result/evidence.js';
import { combinationName, combinationOf, renderCombinationText } from './combination.js';
import { nl } from './words.nl.js';

/** One combination on one page, for the coach. `header` is what the host puts at the top; it is copied. */
export function combinationReport(type: MensbeeldId, strategy: StrategieId, header: readonly Element[]): Report {
  const { limits, sources, words } = draaischijf;
  const body = html`
    <header>
      <h1>${nl.printTitle}</h1>
      <div>${header.map((element) => element.cloneNode(true))}</div>
    </header>
    <p class="watermark">${nl.notTogether}</p>
    ${renderCombinationText(type, strategy, 2)}
    <h3>${words.types[type].name}</h3>
    <p>${words.types[type].gist}</p>
    <h3>${words.strategies[strategy].name}</h3>
    <p>${words.strategies[strategy].gist}</p>
    <p class="soft">${limits.is.moment?.text} ${limits.isNot.besluit?.text}</p>
    <p class="soft">
      ${nl.origin} ${nl.sources}: ${sourceList([...(combinationOf(type, strategy)?.sources ?? [])], { sources })}
    </p>
  `;
  return { title: `${nl.printTitle}: ${combinationName(type, strategy)}`, language: 'nl', body };
}
