import { SCAN_LANGUAGES } from '@werkspiegel/questionnaires/quickscan';
import { expect } from 'chai';
import fc from 'fast-check';
import { linesOf } from '../../../../packages/elements/src/quickscan/outcome/lines.js';
import {
  onlyPart,
  shareText,
  shareVersion,
} from '../../../../packages/elements/src/quickscan/outcome/share-version.js';
import { FULL_SCAN, sharing } from '../../../../stories/support/scan.js';
import { answersWithTicks } from './arbitraries.js';
import { contentIn } from './content.js';

const contents = await Promise.all(SCAN_LANGUAGES.map(contentIn));

const anyContent = await contentIn('nl');

describe('shareVersion', () => {
  it('holds nothing while nothing is ticked', () => {
    for (const { scan, outcome } of contents)
      expect(shareVersion(FULL_SCAN, scan, outcome)).to.deep.equal({ parts: [] });
  });

  it('holds every line when all are ticked, each under its own heading', () => {
    for (const { scan, outcome } of contents) {
      const lines = linesOf(FULL_SCAN, scan);
      const { parts } = shareVersion(
        sharing(
          FULL_SCAN,
          lines.map(({ id }) => id),
        ),
        scan,
        outcome,
      );
      expect(parts.map(({ id }) => id)).to.deep.equal([
        'verkoopverhaal',
        'gebruiksaanwijzing',
        'zoekprofiel',
        'balanskaart',
      ]);
      expect(parts.flatMap((part) => part.lines)).to.have.members(lines.map(({ text }) => text));
      expect(onlyPart({ parts }, 'balanskaart').parts.map(({ id }) => id)).to.deep.equal(['balanskaart']);
    }
  });

  it('holds the ticked lines and no others, whatever was answered', () => {
    fc.assert(
      fc.property(answersWithTicks(anyContent.scan), ({ answers }) => {
        for (const { scan, outcome } of contents) {
          const lines = linesOf(answers, scan);
          const shared = shareVersion(answers, scan, outcome).parts.flatMap((part) => part.lines);
          const ticked = lines.filter(({ id }) => answers[`deel.${id}`] === 'ja');
          expect(shared).to.have.members(ticked.map(({ text }) => text));
          expect(shared).to.have.lengthOf(ticked.length);
        }
      }),
    );
  });

  it('says in one line of text what was typed over two', () => {
    const version = {
      parts: [{ id: 'zoekprofiel', title: 'Dit zoek ik', lines: ['Mijn droombaan: kok\n- Ik ben sterk.'] }],
    };
    expect(shareText(version, 'Over mij')).to.equal('Over mij\n\nDit zoek ik\n- Mijn droombaan: kok - Ik ben sterk.');
  });
});
