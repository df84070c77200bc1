import type { Answers } from '@werkspiegel/elements';
import fc from 'fast-check';
import { linesOf, type ScanContent } from '../../../../packages/elements/src/quickscan/outcome/lines.js';
import { sharing } from '../../../../stories/support/scan.js';

/**
 * Any answers to a scan, also ways out and what only the coach fills in, with any of its lines ticked. Every text is a word of its own
 * that is found in no other text, so that it can be looked for anywhere.
 */
export function answersWithTicks(scan: ScanContent): fc.Arbitrary<{ answers: Answers; secrets: readonly string[] }> {
  const items = scan.structure.sections.flatMap((section) => section.items);
  const choices = fc.tuple(...items.map(() => fc.nat(5)));
  const ticks = fc.array(fc.boolean(), { minLength: items.length, maxLength: items.length });
  return fc.tuple(choices, ticks, fc.boolean()).map(([chosen, ticked, allTicksOfChoices]) => {
    const answers: Record<string, string> = {};
    items.forEach((item, at) => {
      const pick = chosen[at] ?? 0;
      if (item.kind === 'choice') {
        const options = [...item.options.map(({ id }) => id), ...scan.structure.waysOut];
        const option = options[pick];
        if (option) answers[item.id] = option;
      } else if (item.kind === 'signal') {
        const option = ['goed', 'praten', 'hulp', ...scan.structure.waysOut][pick];
        if (option) answers[item.id] = option;
      } else if (item.kind === 'text' && pick > 1) answers[item.id] = `eigenwoord${at}x`;
      else if (item.kind === 'people' && pick > 1) answers[`${item.id}.${pick}.wie`] = item.roles[pick] ?? '';
    });
    answers['coach.team'] = 'coachwoord';
    const lines = linesOf(answers, scan);
    const shared = lines.filter((_, at) => ticked[at % ticked.length] ?? false).map(({ id }) => id);
    // A tick can also stand under an answer that was once chosen.
    const old = allTicksOfChoices
      ? items.flatMap((item) => (item.kind === 'choice' ? item.options.map(({ id }) => `${item.id}.${id}`) : []))
      : [];
    const chosenIds = new Set(lines.map(({ id }) => id));
    const all = sharing(answers, [...shared, ...old.filter((id) => !chosenIds.has(id))]);
    const secrets = items.flatMap(({ kind, id }) => {
      const text = answers[id];
      return kind === 'text' && text !== undefined && !shared.includes(id) ? [text] : [];
    });
    return { answers: all, secrets: [...secrets, 'coachwoord'] };
  });
}
