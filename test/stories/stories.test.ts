import axe from 'axe-core';
import { expect } from 'chai';
import { render } from 'lit';
import * as discCase from '../../stories/disc-case.stories.js';
import * as draaischijf from '../../stories/draaischijf.stories.js';
import * as eyes from '../../stories/eyes.stories.js';
import * as lookBack from '../../stories/look-back.stories.js';
import * as overTime from '../../stories/over-time.stories.js';
import * as pictograms from '../../stories/pictograms.stories.js';
import * as plan from '../../stories/plan.stories.js';
import * as profile from '../../stories/profile.stories.js';
import * as quickscan from '../../stories/quickscan.stories.js';
import * as quickscanGrowth from '../../stories/quickscan-growth.stories.js';
import * as quickscanMatch from '../../stories/quickscan-match.stories.js';
import * as quickscanMoments from '../../stories/quickscan-moments.stories.js';
import * as quickscanOutcome from '../../stories/quickscan-outcome.stories.js';
import * as quickscanPlan from '../../stories/quickscan-plan.stories.js';
import * as quickscanWorkplace from '../../stories/quickscan-workplace.stories.js';
import * as radar from '../../stories/radar.stories.js';
import * as records from '../../stories/records.stories.js';
import * as section from '../../stories/section.stories.js';
import { axeOptions } from '../../stories/support/axe-options.js';
import type { Story } from '../../stories/support/story.js';
import * as tips from '../../stories/tips.stories.js';
import * as verbetertool from '../../stories/verbetertool.stories.js';

/** What the page of a municipality may allow: no script or style but from files. */
const POLICY =
  "script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'";

/** What went wrong in the page since the last story, in words. */
let faults: string[] = [];
let canvas: HTMLElement;

before(() => {
  document.documentElement.lang = 'nl';
  document.title = 'Verhalen';
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, sourceFile, lineNumber }) => {
    faults.push(`${violatedDirective} refused ${sample} at ${sourceFile}:${lineNumber}`);
  });
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${reason}`));
  for (const level of ['error', 'warn'] as const) {
    // biome-ignore lint/suspicious/noConsole: what is said there is what we look for
    const original = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      faults.push(`console.${level}: ${said.join(' ')}`);
      original(...said);
    };
  }
});

beforeEach(() => {
  faults = [];
  canvas = document.body.appendChild(document.createElement('div'));
});

afterEach(() => canvas.remove());

it('the policy of the test page bites', async () => {
  canvas.innerHTML = '<p style="color: red">Een stijl die het beleid niet toelaat.</p>';
  await new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve, { once: true }));
  expect(faults).to.have.length(1);
});

for (const module of [
  verbetertool,
  section,
  radar,
  profile,
  records,
  overTime,
  plan,
  lookBack,
  tips,
  draaischijf,
  quickscan,
  discCase,
  pictograms,
  eyes,
  quickscanOutcome,
  quickscanWorkplace,
  quickscanMatch,
  quickscanPlan,
  quickscanGrowth,
  quickscanMoments,
]) {
  const { default: meta, ...stories } = module;
  describe(meta.title, () => {
    for (const story of Object.values<Story>(stories)) {
      it(story.name, async () => {
        render(story.render(), canvas);
        await story.play({ canvasElement: canvas });
        expect(faults, 'faults').to.deep.equal([]);
        expect(stickingOut(), 'wider than the page').to.deep.equal([]);
        expect(await violations(), 'accessibility').to.deep.equal([]);
      });
    }
  });
}

/** The elements that reach past the page of their story, but for those in a frame of their own that scrolls. */
function stickingOut(): string[] {
  const host = canvas.querySelector('story-host');
  const edge = (host?.getBoundingClientRect().right ?? 0) + 1;
  const search = (root: ParentNode): string[] =>
    [...root.children].flatMap((element) => {
      if (getComputedStyle(element).overflowX === 'auto' || element.localName === 'dialog') return [];
      const { right } = element.getBoundingClientRect();
      // What is drawn is cut off at the edge of its drawing, whatever box an engine gives it.
      if (element instanceof SVGSVGElement) return right > edge ? [`svg: ${right - edge} px`] : [];
      const own = right > edge ? [`${element.localName}.${element.className}: ${right - edge} px`] : [];
      return [...own, ...search(element), ...(element.shadowRoot ? search(element.shadowRoot) : [])];
    });
  return search(canvas);
}

/** What axe finds, one line per element. */
async function violations(): Promise<string[]> {
  const found = (await axe.run(document, axeOptions)).violations;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
