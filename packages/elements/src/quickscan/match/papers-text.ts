import type { MatchWords } from '@werkspiegel/questionnaires/quickscan';
import type { Agenda, BothSides } from './agenda.js';
import type { EmployerPage } from './employer-page.js';
import { nl } from './words.nl.js';

/** The agenda without any markup, to paste in a message. */
export function agendaText({ fits, parts }: Agenda, place: string, { agenda }: MatchWords): string {
  const sidesText = ({ jongere, werkplek }: BothSides) => `'${jongere}' ${nl.werkplek}: ${werkplek}.`;
  return blocks(
    [agenda.title, nl.agenda.for(place)],
    fits.length === 0
      ? []
      : [nl.agenda.fits, ...fits.map(({ label, ...sides }) => item(`${label}. ${sidesText(sides)}`))],
    ...parts.map(({ title, lines }) => [
      title,
      ...lines.map(({ label, ask, sides }) => item(`${label}. ${sides ? `${sidesText(sides)} ` : ''}${ask}`)),
    ]),
    [agenda.closing],
  );
}

/** The page for an employer without any markup. */
export function employerText({ shared, seen }: EmployerPage, place: string, { employer }: MatchWords): string {
  return blocks(
    [employer.title, nl.employer.for(place)],
    [employer.introduction],
    ...(shared.length === 0 ? [[nl.employer.noLinesOnPaper]] : []),
    ...shared.map(({ title, lines }) => [title, ...lines.map(item)]),
    ...seen.map(({ title, facts }) => [title, ...facts.map(({ label, text }) => item(`${label}: ${text}`))]),
  );
}

/** A text that was typed over two lines would look like two lines that were ticked. */
function item(text: string): string {
  return `- ${text.replace(/\s+/g, ' ')}`;
}

function blocks(...all: readonly (readonly string[])[]): string {
  return all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
