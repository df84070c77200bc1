import { loadTogether } from '@werkspiegel/questionnaires/draaischijf';
import { html } from 'lit';
import { WerkspiegelDiscLog } from './log.js';
import type { PartContext } from './part-context.js';

if (!customElements.get('werkspiegel-disc-log')) customElements.define('werkspiegel-disc-log', WerkspiegelDiscLog);

/** The log with its content. Rejects when that cannot be loaded. */
export async function loadPart() {
  const together = await loadTogether('nl');
  return {
    renderPart: ({ view, help, ...heard }: PartContext) => html`
      <werkspiegel-disc-log
        .view=${view}
        .help=${help}
        .together=${together}
        @steps-noted=${heard.onNoted}
        @danger-told=${heard.onDangerTold}
        @disc-chosen=${heard.onPointed}
        @keeping-asked=${heard.onKeepingAsked}
      ></werkspiegel-disc-log>
    `,
  };
}
