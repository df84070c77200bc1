import '../../packages/elements/src/quickscan/plan/define.js';
import '../../packages/elements/src/quickscan/growth/define.js';
import '../../packages/elements/src/quickscan/moments/define.js';
import type { Answers, Dossier } from '@werkspiegel/elements';
import type { ScanLanguage } from '@werkspiegel/questionnaires/quickscan';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { addStep, newDossier } from '../../packages/elements/src/dossier/dossier.js';
import type { NewStep } from '../../packages/elements/src/dossier/steps.js';
import type { NamedAnswersChangedEvent } from '../../packages/elements/src/quickscan/named-answers-event.js';
import type { StepsAddedEvent } from '../../packages/elements/src/quickscan/room-events.js';

/** The moment at which every story plays. */
const NOW = new Date('2026-03-02T09:30:00.000Z');

/** What the coach calls the jongere of the stories. */
export const NICKNAME = 'Zeemeeuw';

type Room = 'plan' | 'growth' | 'moments';

/** A tool that keeps what a room tells it, and does nothing else. */
export class StoryRoom extends LitElement {
  @property() room: Room = 'plan';
  @property() language: ScanLanguage = 'nl';
  /** By questionnaire. */
  @property({ attribute: false }) kept: Readonly<Record<string, Answers>> = {};
  @property({ attribute: false }) dossier: Dossier | undefined = caseOf();
  @property({ attribute: false }) now = () => NOW;

  protected override render() {
    const { kept, dossier, language, now } = this;
    const answers = (id: string) => kept[id] ?? {};
    const header = html`<p slot="print-header">Gemeente Waterdam</p>`;
    return html`
      <div @answers-changed=${this.#onAnswers} @steps-added=${this.#onSteps}>
        ${
          this.room === 'plan'
            ? html`
                <werkspiegel-quickscan-plan
                  .answers=${answers('veranderplan')}
                  .approach=${answers('plan-van-aanpak')}
                  .dossier=${dossier}
                  .language=${language}
                  .now=${now}
                >
                  ${header}
                </werkspiegel-quickscan-plan>
              `
            : this.room === 'growth'
              ? html`
                  <werkspiegel-quickscan-growth
                    .answers=${answers('groei')}
                    .results=${answers('resultaat')}
                    .indicators=${answers('indicatoren')}
                    .dossier=${dossier}
                    .language=${language}
                    .now=${now}
                  >
                    ${header}
                  </werkspiegel-quickscan-growth>
                `
              : html`
                  <werkspiegel-quickscan-moments
                    .answers=${answers('momenten')}
                    .dossier=${dossier}
                    .now=${now}
                  ></werkspiegel-quickscan-moments>
                `
        }
      </div>
    `;
  }

  #onAnswers({ questionnaire, changes }: NamedAnswersChangedEvent) {
    const answers: Record<string, string> = { ...this.kept[questionnaire] };
    for (const [id, answer] of Object.entries(changes)) {
      if (answer === undefined) delete answers[id];
      else answers[id] = answer;
    }
    this.kept = { ...this.kept, [questionnaire]: answers };
  }

  #onSteps({ steps }: StepsAddedEvent) {
    for (const step of steps) {
      this.dossier = this.dossier && addStep(this.dossier, step, `stap-${this.dossier.steps.length}`, this.now());
    }
  }
}

if (!customElements.get('story-room')) customElements.define('story-room', StoryRoom);

declare global {
  interface HTMLElementTagNameMap {
    'story-room': StoryRoom;
  }
}

/** The dossier of a case with these steps. */
export function caseOf(...steps: readonly NewStep[]): Dossier {
  const named: NewStep = { kind: 'named', name: NICKNAME };
  return [named, ...steps].reduce(
    (dossier, step, at) => addStep(dossier, step, `begin-${at}`, NOW),
    newDossier('quickscan', '5b0c7e61f2a94d3f8e17a6c4d9b20f35', NOW, 'c'.repeat(32)),
  );
}

export const strategy = (
  chosen: 'faciliterend' | 'pedagogisch' | 'compenserend' | 'participatief',
  leefgebied = 'algemeen',
  date = '2026-02-20',
): NewStep => ({ kind: 'disc', date, leefgebied, strategy: chosen });

export const smallGoal = (goal: string, what: string, more: { when?: string; withWhom?: string } = {}): NewStep => ({
  kind: 'small-goal',
  goal,
  what,
  ...more,
});

/** A veranderplan that is on its way. */
export const BEGUN_PLAN: Answers = {
  'werk.basis.zoekprofiel': 'ja',
  'werk.basis.zoekprofiel.tekst': 'Buiten, met een klein team, fietsen of groen',
  'werk.hulp.verkoopverhaal': 'ja',
  'werk.aanpak': 'jobhunting',
  'werk.aanpak.ondernemerschap.valt-af': 'ja',
  'werk.taak.jongere': 'Noemt drie bedrijven, voor vrijdag',
  'werk.taak.coach': 'Belt de fietsenmaker op dinsdag',
  'werk.volgorde': 'eerst',
  'schulden.basis.overzicht': 'ja',
  'schulden.taak.jongere': 'Opent donderdag de post, samen',
  'schulden.volgorde': 'dan',
};

export const APPROACH: Answers = {
  doel: 'Werken bij een fietsenmaker, en elke dag om zeven uur op.',
  'zelf-doen': 'Dinsdag bel ik.',
  'wie-helpt': 'Mijn tante.',
  'verder-nodig': 'weet-ik-niet',
};

/** The growth list on two days, with what the leader saw on the second. */
export const GROWTH: Answers = {
  '2025-12-03.begonnen': 'ja',
  '2025-12-03.op-tijd.woorden': 'De bus is vaak laat.',
  '2025-12-03.op-tijd.begin.zelf': 'nog-niet',
  '2025-12-03.op-tijd.bellen.zelf': 'bijna',
  '2025-12-03.respect.groeten.zelf': 'weet-ik-niet',
  '2026-03-02.begonnen': 'ja',
  '2026-03-02.op-tijd.woorden': 'Ik neem nu een bus eerder.',
  '2026-03-02.op-tijd.begin.zelf': 'bijna',
  '2026-03-02.op-tijd.bellen.zelf': 'bijna',
  '2026-03-02.respect.groeten.zelf': 'lukt-al',
  '2026-03-02.op-tijd.begin.leider': 'lukt-al',
  '2026-03-02.op-tijd.bellen.leider': 'niet-gezien',
};

/** Three areas, of which one was tried before it worked. */
export const RESULTS: Answers = {
  'werk.begin.keuze': 'nee',
  'werk.begin': 'Sliep overdag, en zocht af en toe een klus',
  'werk.nu': 'ja',
  'werk.toelichting.ja': 'Leerling bij de fietsenmaker',
  'schulden.nu': 'nee-wel-geprobeerd',
  'schulden.toelichting.nee-wel-geprobeerd': 'De post is open, de regeling kwam nog niet rond',
  'gezondheid.nu': 'ja-gelukt',
  'gezondheid.toelichting.nee-wel-geprobeerd': 'Eerst een wachtlijst',
};

export const INDICATORS: Answers = {
  'begin.datum': '2025-12-03',
  'begin.veilig': 'nog-niet',
  'begin.perspectief': 'wil-ik-niet-zeggen',
  'nu.datum': '2026-03-02',
  'nu.veilig': 'beetje',
  'nu.uitproberen': 'merk-ik',
};
