import type { LoadedAdvice, TipWords } from '@werkspiegel/questionnaires';
import { scoreWord } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { renderBars } from '../result/bars.js';
import { renderBadge } from '../result/evidence.js';
import { renderScoreTable } from '../result/score-table.js';
import { renderTipOnPaper } from '../result/tip-card.js';
import {
  capitalised,
  elementBars,
  elementName,
  leftOpen,
  type ProfileWords,
  summary,
  tableRows,
  themeBars,
} from './profile-words.js';
import type { GrowthAdvice, Reading } from './reading.js';

/** How many tips of an element go on paper. */
const TIPS_ON_PAPER = 2;

interface ReportContext {
  readonly profileWords: ProfileWords;
  readonly advice: LoadedAdvice;
  readonly tipWords: TipWords;
  readonly finished: Date;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** The profile on paper. */
export function renderReport(reading: Reading, { profileWords, advice, tipWords, finished, header }: ReportContext) {
  const { words } = profileWords;
  const { profile, own, team, passOn, strengths } = reading;
  const renderAdvice = ({ element, score, tips }: GrowthAdvice) => html`
    <div class="keep">
      <h3>${elementName(element, profileWords)}: ${words.bands[scoreWord(score)]}</h3>
      ${renderBadge(element, advice, words)}
      ${tips.slice(0, TIPS_ON_PAPER).map((tip) => renderTipOnPaper(tip, tipWords, advice, words))}
    </div>
  `;
  const renderList = (title: string, list: readonly GrowthAdvice[]) =>
    list.length === 0
      ? nothing
      : html`
          <h2>${title}</h2>
          ${list.map(renderAdvice)}
        `;
  return html`
    <header>
      <div>
        <h1>${words.printTitle}</h1>
        <div>${words.made(finished)}</div>
      </div>
      <div>${header.map((element) => element.cloneNode(true))}</div>
    </header>
    <p class="watermark">${words.mirror}</p>
    ${
      profile.enough
        ? html`
            <p>${summary(reading, profileWords)}</p>
            ${
              strengths.kind === 'none'
                ? nothing
                : html`
                    <h2>${strengths.kind === 'strong' ? words.strengthsTitle : words.mostTitle}</h2>
                    <ul>
                      ${strengths.elements.map((id) => html`<li>${elementName(id, profileWords)}</li>`)}
                    </ul>
                  `
            }
            <h2>${words.themesTitle}</h2>
            ${renderBars(themeBars(profile, profileWords))}
            ${renderList(words.growthOwn, own)}${renderList(words.growthTeam, team)}${renderList(words.passOnTitle, passOn)}
            <h2>${words.tableTitle}</h2>
            ${renderScoreTable(words.table, tableRows(profile, profileWords))}
          `
        : html`
            <p>${words.tooFew(elementBars(profile, profileWords).length)}</p>
            ${renderBars(elementBars(profile, profileWords))}
          `
    }
    ${leftOpen(profile, profileWords).map(
      ({ label, names }) => html`
        <div class="keep">
          <h3>${capitalised(label)}</h3>
          <p>${names.join('; ')}</p>
        </div>
      `,
    )}
  `;
}
