import type { TipWords } from '@werkspiegel/questionnaires';
import {
  elementBars,
  elementName,
  leftOpen,
  type ProfileWords,
  pointFacts,
  summary,
  themeBars,
} from './profile-words.js';
import type { GrowthAdvice, Reading } from './reading.js';

interface TextContext {
  readonly profileWords: ProfileWords;
  readonly tipWords: TipWords;
  readonly finished: Date;
}

/** The result as plain text, to paste somewhere else: in words, without a number. Every line ends. */
export function profileText(reading: Reading, { profileWords, tipWords, finished }: TextContext): string {
  const { words } = profileWords;
  const { profile, strengths, own, team, passOn } = reading;
  const bars = profile.enough ? themeBars(profile, profileWords) : elementBars(profile, profileWords);
  const points = (title: string, list: readonly GrowthAdvice[]) =>
    block(
      title,
      list.flatMap((point) => pointLines(point, profileWords, tipWords)),
    );
  const blocks = [
    [words.printTitle, words.made(finished), words.mirror].join('\n'),
    profile.enough ? summary(reading, profileWords) : words.tooFew(bars.length),
    ...(profile.enough && strengths.kind !== 'none'
      ? block(
          strengths.kind === 'strong' ? words.strengthsTitle : words.mostTitle,
          strengths.elements.map((id) => `- ${elementName(id, profileWords)}`),
        )
      : []),
    ...block(
      profile.enough ? words.themesTitle : words.elementsTitle,
      bars.map(({ label, word }) => `- ${label}: ${word}`),
    ),
    ...points(words.growthOwn, own),
    ...points(words.growthTeam, team),
    ...points(words.passOnTitle, passOn),
    ...block(
      words.leftTitle,
      leftOpen(profile, profileWords).map(({ label, names }) => `- ${label}: ${names.join('; ')}`),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Nothing without lines. */
function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title.toUpperCase(), ...lines].join('\n')];
}

function pointLines(point: GrowthAdvice, profileWords: ProfileWords, tipWords: TipWords): string[] {
  const { words } = profileWords;
  const { title, text, caution } = tipWords[point.tips[0]?.id ?? ''] ?? {};
  return [
    `- ${elementName(point.element, profileWords)}`,
    `  ${pointFacts(point, words).join('. ')}.`,
    ...(title === undefined ? [] : [`  ${words.paper.tip}: ${[title, text, caution].filter(Boolean).join(' ')}`]),
  ];
}
