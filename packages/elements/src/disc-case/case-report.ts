// One case on one page of paper. It is loaded when the coach prints.
import {
  draaischijf,
  loadGears,
  loadSignals,
  loadTogether,
  type SentenceWords,
} from '@werkspiegel/questionnaires/draaischijf';
import { firstShown, type Leaning, type LeaningLine, leaning, MENSBEELDEN } from '@werkspiegel/scoring';
import { html, nothing } from 'lit';
import type { HelpLine } from '../draaischijf/help.js';
import { nl as discWords } from '../draaischijf/words.nl.js';
import type { Report } from '../print/print-report.js';
import { sourceList } from '../result/evidence.js';
import type { CaseView } from './case-view.js';
import { dayInWords, shortDay } from './days.js';
import { gearsLine } from './gears.js';
import { discSteps, leefgebiedenIn, newestFirst, settingOf } from './kept.js';
import { lineInWords, pictureInWords, typeName, typeNames } from './leaning-words.js';
import { nl as logWords } from './log-words.nl.js';
import { nl } from './report-words.nl.js';
import { checkInLine } from './signals.js';

const { limits, words, sources, model } = draaischijf;

/** So many leefgebieden, with so many reactions in the sum, have room for every line in full; with more it is all in short, in small letters. */
const MOST_AT_EASE = { leefgebieden: 2, reactions: 6 };

/** A case for paper. `header` is what the host puts at the top; it is copied. Rejects when the words of the signals cannot be loaded. */
export async function caseReport(
  view: CaseView,
  name: string,
  header: readonly Element[],
  help: readonly HelpLine[],
): Promise<Report> {
  const [signals, gears, together] = await Promise.all([loadSignals(), loadGears('nl'), loadTogether('nl')]);
  const title = nl.title(name);
  const [checkIn] = newestFirst(view.steps, 'signals');
  const [gear] = newestFirst(view.steps, 'gears');
  const about = leefgebiedenIn(view.steps, Object.keys(view.names));
  const isAtEase = hasRoom(about, view);
  return {
    ...{ title, language: 'nl' },
    body: html`
      <div class=${isAtEase ? '' : 'one-page'}>
        <header>
          <h1>${title}</h1>
          <div>${header.map((element) => element.cloneNode(true))}</div>
        </header>
        <p class="watermark">${nl.moment} ${nl.date(dayInWords(view.today, ''))}</p>
        ${
          view.isDanger
            ? html`
                <h2>${nl.danger}</h2>
                <ul>${help.map(({ label, text }) => html`<li>${label}. ${text}</li>`)}</ul>
              `
            : nothing
        }
        ${about.length === 0 ? html`<p>${nl.empty}</p>` : about.map((id) => (isAtEase ? renderAtEase(id, view, together) : renderLeefgebied(id, view)))}
        ${
          checkIn
            ? html`
                <div class=${isAtEase ? '' : 'point'}>
                  <h3>${nl.checkIn}.</h3>
                  <p>${nl.checkInAbout(nameOf(checkIn.leefgebied, view), checkInLine(checkIn, signals, view.today))}</p>
                </div>
              `
            : nothing
        }
        ${
          gear
            ? html`<div class=${isAtEase ? '' : 'point'}><h3>${nl.gears}.</h3> <p>${nameOf(gear.leefgebied, view)}, ${gearsLine(gear, gears, gears.words, view.today)}</p></div>`
            : nothing
        }
        <p class="soft">
          ${logWords.rule} ${limits.isNot.besluit?.text} ${discWords.origin} ${discWords.sources}:
          ${sourceList(
            model.types.flatMap((type) => type.sources),
            { sources },
          )}
        </p>
      </div>
    `,
  };
}

function nameOf(id: string, { names }: CaseView): string {
  return names[id] ?? id;
}

function hasRoom(about: readonly string[], { steps, today }: CaseView): boolean {
  const lines = about.flatMap((leefgebied) => leaning({ steps: discSteps(steps), leefgebied, today }).lines);
  const reactions = lines
    .filter(({ unused }) => unused === undefined)
    .reduce((sum, { types }) => sum + types.length, 0);
  return about.length <= MOST_AT_EASE.leefgebieden && reactions <= MOST_AT_EASE.reactions;
}

/** Line by line, with the reactions. */
function renderAtEase(leefgebied: string, view: CaseView, together: SentenceWords) {
  const { steps, today, isDanger } = view;
  const shown = firstShown(isDanger, { steps: discSteps(steps), leefgebied, today });
  const lines = shown.first === 'help' ? [] : shown.leaning.lines;
  const counting = lines.filter(({ unused }) => unused === undefined);
  const older = lines.filter(({ unused }) => unused === 'older').length;
  return html`
    <h2>${nameOf(leefgebied, view)}</h2>
    <p>${renderSetting(leefgebied, view)}</p>
    ${shown.first === 'difference' ? html`<p><strong>${nl.differ}</strong></p>` : nothing}
    ${
      shown.first === 'help' || lines.length === 0
        ? nothing
        : html`
            <p><strong>${logWords.now(pictureInWords(shown.leaning.picture))}</strong></p>
            <ul>${counting.map((line) => html`<li>${lineInWords(line, today, together)}</li>`)}</ul>
            ${older === 0 ? nothing : html`<p>${nl.older(older)}</p>`}
          `
    }
  `;
}

function renderLeefgebied(leefgebied: string, view: CaseView) {
  const { steps, today, isDanger } = view;
  const shown = firstShown(isDanger, { steps: discSteps(steps), leefgebied, today });
  return html`
    <div class="point">
      <h3>${nameOf(leefgebied, view)}.</h3>
      <p>
        ${renderSetting(leefgebied, view)}
        ${shown.first === 'difference' ? html`<strong>${nl.differ}</strong>` : nothing}
        ${shown.first === 'help' ? nothing : renderSum(shown.leaning, today)}
      </p>
    </div>
  `;
}

function renderSetting(leefgebied: string, { steps, today }: CaseView) {
  const setting = settingOf(steps, leefgebied);
  if (setting?.leefgebied !== leefgebied) return nothing;
  const { type, strategy, date } = setting;
  const chosen = [type && words.types[type].name, strategy && words.strategies[strategy].name].filter(Boolean);
  const reaction = type && strategy ? words.combinations[`${type}.${strategy}`]?.reaction : undefined;
  const reading = model.combinations.find((each) => each.type === type && each.strategy === strategy)?.reading;
  return html`
    ${nl.onDisc} <strong>${chosen.join(' en ').toLowerCase()}</strong>${reading ? `, ${discWords.reading[reading]}` : ''}
      ${nl.since(shortDay(date, today))}. ${reaction === undefined ? nothing : html`${nl.reaction} ${reaction}`}
  `;
}

function renderSum({ lines, picture }: Leaning, today: string) {
  if (lines.length === 0) return nothing;
  const counting = lines.filter(({ unused }) => unused === undefined);
  const older = lines.filter(({ unused }) => unused === 'older').length;
  return html`
    <strong>${logWords.now(picture.types.length > 1 ? `${typeNames(picture.types)}.` : pictureInWords(picture))}</strong> ${nl.sum}
      ${counting.length === 0 ? nl.none : `${counting.map((line) => shortLine(line, today)).join(' · ')}.`}
      ${older === 0 ? nothing : nl.older(older)}
  `;
}

/** Without the reaction: on paper there is room for where it counts. */
function shortLine(line: LeaningLine, today: string): string {
  const { step } = line;
  const what =
    step.kind === 'log'
      ? words.strategies[step.strategy].name.toLowerCase()
      : step.kind === 'recognition'
        ? logWords.line.recognition
        : nl.chose;
  const types = line.types.length === MENSBEELDEN.length ? nl.all : line.types.map(typeName).join(', ');
  const points = line.types.length === 0 ? logWords.line.noPoint : nl.points(types, line.points);
  return nl.line(shortDay(step.date, today), what, points);
}
