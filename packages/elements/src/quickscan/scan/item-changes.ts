import type { ScanItem } from '@werkspiegel/questionnaires/quickscan';
import type { AnswerChanges } from '../../cases/case-drafts.js';
import type { Answers } from '../../storage/record.js';
import { keyOf, nextNumber, removal } from './people-answers.js';

/** What a pressed button changes, and what has the focus then, as a selector. Undefined: it is no button of a question. */
export function changesOf(
  button: HTMLElement,
  items: readonly ScanItem[],
  answers: Answers,
): { changes: AnswerChanges; focus: string } | undefined {
  const { clear, add, remove } = button.dataset;
  // The button goes with the answer; the person goes on at the question it belonged to.
  if (clear !== undefined) return { changes: { [clear]: undefined }, focus: `[name="${CSS.escape(clear)}"]` };
  const { item: id = '' } = button.closest<HTMLElement>('[data-item]')?.dataset ?? {};
  const item = items.find((each) => each.id === id);
  if (item?.kind !== 'people') return undefined;
  const place = `[data-item="${CSS.escape(id)}"]`;
  if (add !== undefined) {
    const number = nextNumber(item, answers);
    return { changes: { [keyOf(id, number, 'wie')]: add }, focus: `${place} [data-person="${number}"] summary` };
  }
  if (remove === undefined) return undefined;
  return { changes: removal(item, Number(remove)), focus: `${place} h4` };
}

/** What has the focus when a person goes to a question: what is chosen, else the first that can be. A selector. */
export function focusOf(id: string): string {
  const item = `[data-item="${CSS.escape(id)}"]`;
  return `${item} input:checked, ${item}:not(:has(input:checked)) :is(input, textarea, [data-add])`;
}

/** Puts the focus on what may be folded; of who was just added, all that can be said comes with it. */
export function focusUnfolded(element: HTMLElement) {
  for (let folded = element.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null) {
    folded.open = true;
  }
  element.focus();
}
