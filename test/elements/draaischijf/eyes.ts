import { loadTogether, type TogetherLanguage } from '@werkspiegel/questionnaires/draaischijf';
import { eyesWords } from '../../../packages/elements/src/draaischijf/eyes-words.js';
import { LANGUAGE_NAMES } from '../../../packages/elements/src/draaischijf/together-words.js';
import { nl } from '../../../packages/elements/src/draaischijf/words.nl.js';
import { coachWords } from '../../../packages/elements/src/handing-over/words.js';
import { choose, element as find, press, see } from '../../../stories/support/steps.js';
import { all } from '../page.js';
import { openDisc } from './tool.js';

/** The disc on a page, with what a coach and a jongere do who hand the screen over. */
export async function openEyes(lang = 'nl') {
  const disc = await openDisc({}, lang);
  const { page, element } = disc;
  const words = await loadTogether('nl');
  return {
    ...disc,
    words,
    /** The coach gives the screen: by a button to hold, or with a code. */
    give: async (code?: string) => {
      await press(page, nl.toEyes);
      await see(page, coachWords.way);
      if (code !== undefined) {
        await choose(page, coachWords.ways.code);
        (await find<HTMLInputElement>(page, '[name=code]', () => true)).value = code;
      }
      await press(page, coachWords.give);
    },
    /** The jongere chooses a language and a sentence, and says that it is right. */
    pick: async (sentence: string, language: TogetherLanguage = 'nl') => {
      const own = await loadTogether(language);
      await choose(page, LANGUAGE_NAMES[language]);
      await see(page, own.handover['jouw-beurt']?.text ?? '');
      await press(page, eyesWords[language].next);
      await see(page, own.question);
      await choose(page, own.sentences[sentence]?.text ?? '');
      await press(page, eyesWords[language].next);
      await see(page, eyesWords[language].check);
      await press(page, eyesWords[language].yes);
      await see(page, own.handover.klaar?.text ?? '');
    },
    /** The coach holds the button for as long as it takes. */
    hold: async () => {
      const button = await find<HTMLElement>(page, '.hold', () => true);
      button.dispatchEvent(new PointerEvent('pointerdown', { button: 0, isPrimary: true }));
      all<HTMLElement>(element, '.bar')[0]?.getAnimations()[0]?.finish();
    },
    /** The coach types a code. */
    type: async (code: string) => {
      const field = await find<HTMLInputElement>(page, '[name=code]', () => true);
      field.value = code;
      await press(page, coachWords.tryCode);
    },
  };
}
