import type { GoalWords } from './goal-words.js';
import type { PlanWords } from './words.nl.js';

/** The open goals as plain text, to paste somewhere else. Every line ends. */
export function planText(goals: readonly GoalWords[], words: PlanWords): string {
  const { goal: terms, paper } = words;
  const blocks = goals.map(({ learn, element, tip, facts, lookedBack }, at) =>
    [
      `${at + 1}. ${learn}`,
      terms.about(element),
      ...(tip ? [`${paper.tip}: ${[tip.title, tip.text, tip.caution].filter(Boolean).join(' ')}`] : []),
      ...facts.map(({ term, text }) => `${term}: ${text}`),
      ...lookedBack.map(({ said, happened }) => [`${terms.lookedBack}: ${said}`, happened].filter(Boolean).join(' ')),
    ]
      // What belongs to a goal stands under it, also where the person typed more lines.
      .map((line, place) => (place === 0 ? '' : INDENT) + line.replace(/\r?\n/g, `\n${INDENT}`))
      .join('\n'),
  );
  return `${[`${paper.title}\n${paper.mirror}`, ...blocks].join('\n\n')}\n`;
}

const INDENT = '   ';
