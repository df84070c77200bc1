import type { LoadedAdvice, TipWords } from '@werkspiegel/questionnaires';
import { type ElementScore, scoreWord } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import { renderBars } from '../result/bars.js';
import { badgeText } from '../result/evidence.js';
import {
  elementBars,
  elementName,
  leftOpen,
  type ProfileWords,
  pointFacts,
  summary,
  themeBars,
} from './profile-words.js';
import type { GrowthAdvice, Reading } from './reading.js';

interface ReportContext {
  readonly profileWords: ProfileWords;
  readonly advice: LoadedAdvice;
  readonly tipWords: TipWords;
  readonly finished: Date;
  /** What the host puts at the top. It is copied; the page keeps its own. */
  readonly header: readonly Element[];
}

/** The profile on one page. Of each point only the tip that fits best; the others can be read on the screen. */
export function renderReport(reading: Reading, context: ReportContext) {
  const { profileWords, advice, finished, header } = context;
  const { words } = profileWords;
  const { profile, own, team, passOn } = reading;
  const renderList = (title: string, list: readonly GrowthAdvice[]) =>
    list.length === 0
      ? nothing
      : html`
          <h2>${title}</h2>
          ${list.map((point) => renderPoint(point, context))}
        `;
  const named = [...own, ...team, ...passOn].flatMap(
    ({ tips: [tip] }) => tip?.sources.map(({ source }) => source) ?? [],
  );
  const sources = advice.sources.filter(({ id }) => named.includes(id));
  return html`
    <div class="one-page">
      <header>
        <div>
          <h1>${words.printTitle}</h1>
          <div>${words.made(finished)}</div>
        </div>
        <div>${header.map((element) => element.cloneNode(true))}</div>
      </header>
      <p class="watermark">${words.mirror}</p>
      ${profile.enough ? renderProfile(reading, profileWords) : renderTooFew(reading, profileWords)}
      ${renderList(words.growthOwn, own)}${renderList(words.growthTeam, team)}${renderList(words.passOnTitle, passOn)}
      ${profile.enough ? renderFigures(reading, profileWords) : nothing}
      ${renderLeftOpen(reading, profileWords)}
      ${sources.length === 0 ? nothing : html`<p class="soft">${words.paper.sources(sources.map(({ name }) => name))}</p>`}
    </div>
  `;
}

function renderProfile(reading: Reading, profileWords: ProfileWords) {
  const { words } = profileWords;
  const { profile, strengths } = reading;
  const names = strengths.elements.map((id) => elementName(id, profileWords));
  return html`
    <p>${summary(reading, profileWords)}</p>
    ${
      strengths.kind === 'none'
        ? nothing
        : html`
            <p>
              <strong>${strengths.kind === 'strong' ? words.strengthsTitle : words.mostTitle}:</strong>
              ${names.join('; ')}.
            </p>
          `
    }
    <h2>${words.themesTitle}</h2>
    ${renderBars(themeBars(profile, profileWords, true))}
  `;
}

function renderTooFew({ profile }: Reading, profileWords: ProfileWords) {
  const bars = elementBars(profile, profileWords);
  return html`
    <p>${profileWords.words.tooFew(bars.length)}</p>
    ${renderBars(bars)}
  `;
}

function renderPoint(point: GrowthAdvice, { profileWords, advice, tipWords }: ReportContext) {
  const { words } = profileWords;
  const { element, tips } = point;
  const [tip] = tips;
  const { title, text, caution } = tipWords[tip?.id ?? ''] ?? {};
  const facts = [
    ...pointFacts(point, words),
    badgeText(element, advice.evidence, words),
    ...(advice.evidence.elements[element]?.contested ? [words.contested] : []),
    ...(tip?.origin === 'eigen' ? [`${words.paper.tip}: ${words.ownIdea.toLowerCase()}`] : []),
  ];
  return html`
    <div class="keep point">
      <h3>${elementName(element, profileWords)}.</h3>
      <p>${facts.join('. ')}.</p>
      ${title === undefined ? nothing : html`<p><strong>${title}</strong> ${text} ${caution}</p>`}
    </div>
  `;
}

/** The elements in two tables beside each other, cut between two themes. How one was left open stands below them. */
function renderFigures({ profile: { elements } }: Reading, profileWords: ProfileWords) {
  const { structure, words } = profileWords;
  const { paper, table } = words;
  const half = structure.sections.slice(0, Math.ceil(structure.sections.length / 2)).map(({ id }) => id);
  const isLeft = ({ section }: ElementScore) => half.includes(section);
  const renderTable = (some: readonly ElementScore[]) => html`
    <table>
      <thead>
        <tr>
          <th scope="col">${paper.element}</th>
          <th scope="col">${paper.word}</th>
          <th scope="col">${paper.step}</th>
        </tr>
      </thead>
      <tbody>
        ${some.map(
          ({ id, score }) => html`
            <tr>
              <th scope="row">${elementName(id, profileWords)}</th>
              <td>${score === undefined ? paper.open : paper.bands[scoreWord(score)]}</td>
              <td>${score === undefined ? table.none : words.number(score)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
  return html`
    <h2>${paper.figures}</h2>
    <div class="side-by-side">
      ${renderTable(elements.filter(isLeft))}${renderTable(elements.filter((element) => !isLeft(element)))}
    </div>
  `;
}

function renderLeftOpen({ profile }: Reading, profileWords: ProfileWords) {
  const groups = leftOpen(profile, profileWords);
  if (groups.length === 0) return nothing;
  const said = groups.map(({ label, names }) => `${label}: ${names.join('; ')}`);
  return html`<p><strong>${profileWords.words.leftTitle}:</strong> ${said.join('. ')}.</p>`;
}
