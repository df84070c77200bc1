import type { QuestionWords, Recall, Structure } from '@werkspiegel/questionnaires';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Answers } from '../storage/record.js';
import { recallItem } from './asked.js';

/** The texts of this screen. They come with it. */
export const nl = {
  title: 'Wat deed je in je laatste drie gesprekken?',
  lead: 'Denk even terug en vink aan wat je echt deed. Je ziet het straks terug bij de vragen waar het over gaat.',
  counts: 'Het telt nergens in mee. Wat je hier openlaat, is geen minpunt.',
  source:
    'De lijst begint met wat consulenten in hun gesprekken deden, in onderzoek van NHL Stenden. Waar dat ontbrak, vulden we aan uit de andere bronnen. De woorden zijn van ons.',
  toQuestions: 'Naar de vragen',
};

interface RecallScreen {
  readonly structure: Structure;
  readonly words: QuestionWords;
  readonly recall: Recall;
  readonly language: string;
  readonly answers: Answers;
  /** A box was ticked or cleared; its name is the item. */
  readonly onTicked: (event: Event) => void;
  readonly onDone: () => void;
}

/** What the person did lately, to tick before the questions. */
export function renderRecall(screen: RecallScreen) {
  const { structure, words, recall, language, answers, onTicked, onDone } = screen;
  const sectionOf = new Map(structure.elements.map(({ id, section }) => [id, section]));
  return html`
    <h2 part="title" tabindex="-1">${nl.title}</h2>
    <p class="lead">${nl.lead}</p>
    <p>${nl.counts}</p>
    <div class="recall" @change=${onTicked}>
      ${structure.sections.map(({ id }) => {
        const actions = recall.actions.filter(({ elements: [first = ''] }) => sectionOf.get(first) === id);
        return html`
          <fieldset>
            <legend>${words.sections[id]?.title}</legend>
            ${actions.map(
              (action) => html`
                <label>
                  <input
                    type="checkbox"
                    name=${recallItem(action.id)}
                    .checked=${live(answers[recallItem(action.id)] !== undefined)}
                  />
                  <span>${recall.words[language]?.[action.id]}</span>
                </label>
              `,
            )}
          </fieldset>
        `;
      })}
    </div>
    <p class="soft">${nl.source}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${onDone}>${nl.toQuestions}</button>
    </div>
  `;
}

/** What was ticked, in words, by element. */
export function recalledBy(recall: Recall, language: string, answers: Answers): ReadonlyMap<string, readonly string[]> {
  const byElement = new Map<string, string[]>();
  for (const { id, elements } of recall.actions) {
    const text = answers[recallItem(id)] === undefined ? undefined : recall.words[language]?.[id];
    if (text === undefined) continue;
    for (const element of elements) byElement.set(element, [...(byElement.get(element) ?? []), text]);
  }
  return byElement;
}
