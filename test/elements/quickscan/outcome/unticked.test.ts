import { SCAN_LANGUAGES } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import fc from 'fast-check';
import { linesOf } from '../../../../packages/elements/src/quickscan/outcome/lines.js';
import { outcomeWords } from '../../../../packages/elements/src/quickscan/outcome/words.js';
import { FULL_SCAN, sharing } from '../../../../stories/support/scan.js';
import { answersWithTicks } from './arbitraries.js';
import { contentIn } from './content.js';
import { openRoom } from './room.js';

/** Saves as a person would, and gives what is in the file. */
async function savedFrom(root: ShadowRoot, save: () => Promise<void>): Promise<string> {
  const links: HTMLAnchorElement[] = [];
  const catchLink = (event: Event) => {
    const link = (event.composedPath()[0] as Element).closest('a');
    if (!link) return;
    event.preventDefault(); // so that no file is left on the machine
    links.push(link);
  };
  root.addEventListener('click', catchLink, { capture: true });
  await save();
  root.removeEventListener('click', catchLink, { capture: true });
  const [link] = links;
  if (!link) throw new Error('nothing was saved');
  expect(link.download).to.match(/^[a-z-]+-2026-03-02\.html$/);
  return (await fetch(link.href)).text();
}

/** Gives what is copied, in the place of the clipboard. */
function catchCopied() {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  return copied;
}

after(() => Reflect.deleteProperty(navigator, 'clipboard'));

describe('what was not ticked', () => {
  for (const language of SCAN_LANGUAGES) {
    it(`is in no preview, text, file or paper, in ${language}`, async () => {
      const { scan } = await contentIn(language);
      const { room, root, press, everything, printed, words } = await openRoom(
        sharing(FULL_SCAN, ['werk.tijden.later']),
        language,
      );
      const copied = catchCopied();
      await press(words.copy.title);
      const { copy } = outcomeWords[language];
      await fc.assert(
        fc.asyncProperty(answersWithTicks(scan), async ({ answers, secrets }) => {
          room.answers = answers;
          await room.updateComplete;
          const lines = linesOf(answers, scan);
          const ticked = lines.filter(({ isTicked }) => isTicked).map(({ text }) => text);
          const out = [everything()];
          if (ticked.length > 0) {
            copied.length = 0;
            await press(copy.copy);
            out.push(copied[0] ?? '');
            out.push(await savedFrom(root, () => press(copy.save)));
            await press(copy.print);
            const body = printed.at(-1)?.view.document.documentElement.outerHTML ?? '';
            for (const frame of root.querySelectorAll('iframe')) frame.remove();
            out.push(body);
            for (const given of out) for (const text of ticked) expect(given.replaceAll('&amp;', '&')).to.include(text);
          }
          const unticked = lines.filter(({ isTicked }) => !isTicked);
          for (const given of out) {
            // The same words can be ticked elsewhere, or be part of a longer sentence that was.
            for (const { id, text } of unticked) {
              if (!ticked.some((other) => other.includes(text))) expect(given).not.to.include(text);
              expect(given).not.to.include(id);
            }
            for (const secret of secrets) expect(given).not.to.match(new RegExp(`${secret}(?!\\w)`));
            expect(given).not.to.include('deel.');
          }
        }),
        { numRuns: 25 },
      );
    });
  }
});

it('a text that wants to be more than text is text in the file', async () => {
  const text = '<img src=x onerror=alert(1)></li></ul><script>alert(1)</script>';
  const { root, press, words } = await openRoom({ 'werk.droombaan': text, 'deel.werk.droombaan': 'ja' });
  await press(words.copy.title);
  const saved = await savedFrom(root, () => press(outcomeWords.nl.copy.save));
  const page = new DOMParser().parseFromString(saved, 'text/html');
  expect(page.querySelectorAll('img, script, [src], [href], [onerror]')).to.have.lengthOf(0);
  expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal([
    `Mijn droombaan: ${text}`,
  ]);
  expect(page.documentElement.lang).to.equal('nl');
});

it('where the page may not copy, the text stands in a field to copy by hand', async () => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('not allowed')) },
  });
  const { root, press, see, words } = await openRoom(sharing(FULL_SCAN, ['werk.tijden.later']));
  await press(words.copy.title);
  await press(outcomeWords.nl.copy.copy);
  await see(outcomeWords.nl.copy.copyByHand);
  expect(root.querySelector('textarea')?.value).to.equal(
    `Over mij\n\n${words.products.zoekprofiel?.title}\n- Ik begin het liefst later op de dag.`,
  );
});
