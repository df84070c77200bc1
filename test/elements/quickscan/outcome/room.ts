import '../../../../packages/elements/src/quickscan/outcome/define.js';
import type { Answers } from '@werkspiegel/elements';
import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import type { ItemWantedEvent } from '../../../../packages/elements/src/quickscan/outcome/outcome-events.js';
import type { AnswersChangedEvent } from '../../../../packages/elements/src/quickscan/room-events.js';
import { after } from '../../../../stories/support/scan.js';
import { press, see } from '../../../../stories/support/steps.js';
import { emptyPage, NOW } from '../../page.js';
import { catchPrint } from '../../print/catch-print.js';
import { contentIn } from './content.js';

/** The room in a page that keeps its answers, as the tool does. */
export async function openRoom(answers: Answers, language: ScanLanguage = 'nl') {
  const page = emptyPage();
  const room = document.createElement('werkspiegel-quickscan-outcome');
  const header = Object.assign(document.createElement('p'), { slot: 'print-header', textContent: 'Gemeente Waterdam' });
  Object.assign(room, { answers, language, now: () => NOW, case: 'Fietsbel' });
  room.append(header);
  const changes: AnswersChangedEvent['changes'][] = [];
  const wanted: string[] = [];
  room.addEventListener('answers-changed', (event) => {
    changes.push((event as AnswersChangedEvent).changes);
    room.answers = after(room.answers, (event as AnswersChangedEvent).changes);
  });
  room.addEventListener('item-wanted', (event) => wanted.push((event as ItemWantedEvent).itemId));
  page.append(room);
  const { outcome } = await contentIn(language);
  await see(page, outcome.words.title);
  const root = room.shadowRoot;
  if (!root) throw new Error('the room has no shadow root');
  const printed = catchPrint(root);
  return {
    ...{ page, room, root, changes, wanted, printed, words: outcome.words },
    press: (text: string) => press(page, text),
    see: (...texts: readonly string[]) => see(page, ...texts),
    /** Everything in the room for who looks closely: text, attributes and what stands in fields. */
    everything: () =>
      [
        root.innerHTML,
        ...[...root.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value),
      ].join('\n'),
    speak: async (next: ScanLanguage) => {
      room.language = next;
      await see(page, (await contentIn(next)).outcome.words.introduction);
    },
  };
}
