import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { hasRoom } from '../paper-room.js';
import { youthWords } from '../youth-words.js';
import { goalWords } from './goal-words.js';
import type { MyPlan } from './my-plan-on-paper.js';

/** Characters in a line at the usual size. */
const WIDTH = 80;

interface ReportContext {
  readonly title: string;
  readonly goalsTitle: string;
  readonly language: ScanLanguage;
  /** The day on which it is printed, as 2026-03-02. */
  readonly day: string;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** What the jongere said of the plan, and the goals of now, on one page and in their language. */
export function renderMyPlanReport(
  { said, goals }: MyPlan,
  { title, goalsTitle, language, day, header }: ReportContext,
) {
  const [texts, around] = [goalWords[language], youthWords[language]];
  const details = ({ when, withWhom }: MyPlan['goals'][number]) =>
    [
      when === undefined ? '' : `${texts.on}: ${around.day(when)}`,
      withWhom === undefined ? '' : `${texts.withWhom}: ${withWhom}`,
    ].filter(Boolean);
  const blocks = [...said.map(({ text }) => [text]), goals.flatMap((goal) => [goal.what, details(goal).join(' ')])];
  return html`
    <div class=${hasRoom(blocks, WIDTH) ? 'roomy' : 'one-page'}>
      <header>
        <div>
          <h1>${title}</h1>
          <div>${around.day(day)}</div>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <p class="watermark">${texts.paperMark}</p>
      ${said.map(({ label, text }) => html`<div class="keep"><h2>${label}</h2><p>${text}</p></div>`)}
      ${
        goals.length === 0
          ? nothing
          : html`
              <div class="keep">
                <h2>${goalsTitle}</h2>
                ${goals.map((goal) => html`<p><strong>${goal.what}</strong>${details(goal).map((detail) => html`<br />${detail}`)}</p>`)}
              </div>
            `
      }
    </div>
  `;
}
