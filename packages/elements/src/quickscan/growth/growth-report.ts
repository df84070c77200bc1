import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, nothing } from 'lit';
import { hasRoom } from '../paper-room.js';
import { youthWords } from '../youth-words.js';
import type { GrownSkill } from './growth-on-paper.js';
import { growthWords } from './growth-words.js';

/** Characters in a line of half a page at the usual size. */
const WIDTH = 36;

interface ReportContext {
  readonly language: ScanLanguage;
  /** The day on which it is printed, as 2026-03-02. */
  readonly day: string;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** The growth list of the jongere on one page, in their language. */
export function renderGrowthReport(skills: readonly GrownSkill[], { language, day, header }: ReportContext) {
  const [texts, around] = [growthWords[language], youthWords[language]];
  const half = Math.ceil(skills.length / 2);
  const columns = [skills.slice(0, half), skills.slice(half)];
  const isRoomy = columns.every((column) =>
    hasRoom(
      column.map((skill) => textsOf(skill, around.day)),
      WIDTH,
    ),
  );
  return html`
    <div class=${isRoomy ? 'roomy' : 'one-page'}>
      <header>
        <div>
          <h1>${texts.paperTitle}</h1>
          <div>${around.day(day)}</div>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <p class="watermark">${texts.paperMark}</p>
      <div class="side-by-side">
        ${columns.map((column) => html`<div>${column.map((skill) => renderSkill(skill, around.day))}</div>`)}
      </div>
    </div>
  `;
}

function renderSkill({ name, ownWords, steps }: GrownSkill, day: (value: string) => string) {
  return html`
    <div class="keep">
      <h2>${name}</h2>
      ${ownWords === undefined ? nothing : html`<p>“${ownWords}”</p>`}
      ${steps.map(
        ({ text, before, now }) => html`
          <p>
            ${text}<br />
            ${before ? html`${before.word} (${day(before.day)}) → ` : nothing}<strong>${now.word}</strong> (${day(now.day)})
          </p>
        `,
      )}
    </div>
  `;
}

/** What stands under the heading, as long as it is: a step and how it went each on lines of their own. */
function textsOf({ ownWords = '', steps }: GrownSkill, day: (value: string) => string): string[] {
  const said = ({ word, day: on }: GrownSkill['steps'][number]['now']) => `${word} (${day(on)}) → `;
  return [ownWords, ...steps.flatMap(({ text, before, now }) => [text, `${before ? said(before) : ''}${said(now)}`])];
}
