import { expect } from 'chai';
import type { Goal } from '../../../packages/elements/src/dossier/dossier.js';
import { goalWords } from '../../../packages/elements/src/dossier/goal-words.js';
import { renderPlanReport } from '../../../packages/elements/src/dossier/plan-report.js';
import { nl } from '../../../packages/elements/src/dossier/words.nl.js';
import { fillReport } from '../../../packages/elements/src/print/print-report.js';
import { verbetertool } from '../../../packages/questionnaires/src/verbetertool.js';
import { verbetertoolAdvice } from '../../../packages/questionnaires/src/verbetertool-advice.js';
import { NOW, pageWith, textOf } from '../page.js';

/** What A4 leaves between the margins of our sheet: 210 less 2 times 18, and 297 less 18 and 20 millimetres. */
const WIDTH_MM = 174;
const HEIGHT_MM = 259;
const PIXELS_PER_MM = 96 / 25.4;

const content = verbetertool.words.nl;
const tipWords = verbetertoolAdvice.tipWords.nl;

describe('the plan on paper', () => {
  it('fits on one page with three goals and the longest tips', () => {
    const longest = Object.entries(tipWords ?? {})
      .toSorted(([, a], [, b]) => lengthOf(b) - lengthOf(a))
      .slice(0, 3)
      .map(([tip], at) => goal({ id: `g${at}`, tip }));
    const { view, height } = onPaper(longest);
    expect(view.document.querySelectorAll('h2')).to.have.length(3);
    expect(height / PIXELS_PER_MM).to.be.at.most(HEIGHT_MM);
  });

  it('says at the top that it is no judgement, beside a copy of what the host puts there', () => {
    const { view, header } = onPaper([goal({})]);
    expect(textOf(view.document.body)).to.match(
      /^Mijn plan Afgedrukt op 2 maart 2026 Gemeente Waterdam Een spiegel, geen beoordeling\. Bedoeld voor jou\. /,
    );
    expect(header.isConnected).to.equal(false);
    expect(textOf(view.document.querySelector<HTMLElement>('.watermark'))).to.match(/^Een spiegel, geen beoordeling/);
  });

  it('has of looking back the last time', () => {
    const looked = { kind: 'looked-back', goal: 'g1', id: 's', at: '2026-03-10T09:00:00.000Z' } as const;
    const { view } = onPaper([
      goal({
        lookedBack: [
          { ...looked, tried: 'nee', happened: 'Het regende.' },
          { ...looked, tried: 'ja' },
        ],
      }),
    ]);
    const text = textOf(view.document.body);
    expect(text).to.include('Teruggekeken: 10 maart 2026: geprobeerd.').and.not.include('regende');
  });
});

/** A goal of the usual length: two sentences to learn, one line of support, three of what happened. */
function goal(more: Partial<Goal>): Goal {
  return {
    ...{ id: 'g1', setAt: '', questionnaire: 'verbetertool', element: 'vaste-begeleider', closed: undefined },
    learn:
      'Ik wil uitproberen wat er gebeurt als ik de jongere laat kiezen hoe we elkaar bereiken, en ook hoe vaak. Ik wil begrijpen waarom dat bij de een wel lukt en bij de ander nog niet.',
    ...{ when: '2026-03-09', withWhom: 'partner' },
    support: 'Een uur zonder afspraken, en een collega die daarna met mij terugkijkt op hoe het ging.',
    lookedBack: [
      {
        ...{ kind: 'looked-back', id: 's1', at: '2026-03-10T09:00:00.000Z', goal: 'g1', tried: 'deels' },
        happened:
          'Eerst was het stil. Toen ik wachtte, kwam er toch een antwoord: liever een berichtje dan bellen. Dat had ik niet verwacht. We spraken af dat ik op vrijdag iets laat horen, en dat bleek genoeg.',
      },
    ],
    ...more,
  };
}

function onPaper(goals: readonly Goal[]) {
  if (!content) throw new Error('there are no Dutch words');
  const frame = pageWith().appendChild(document.createElement('iframe'));
  frame.width = String(WIDTH_MM * PIXELS_PER_MM);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('the frame has no window');
  const header = Object.assign(document.createElement('p'), { textContent: 'Gemeente Waterdam' });
  const words = goals.map((each) => goalWords(each, content, tipWords, nl));
  const body = renderPlanReport(words, { words: nl, made: NOW, header: [header] });
  fillReport(view, { title: nl.paper.title, language: 'nl', body });
  return { view, header, height: view.document.body.getBoundingClientRect().height };
}

function lengthOf({
  title,
  text,
  caution = '',
}: {
  title: string;
  text: string;
  caution?: string | undefined;
}): number {
  return `${title}${text}${caution}`.length;
}
