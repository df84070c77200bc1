/** One axis of a radar. Undefined: no value, drawn as a gap and never as the centre. */
export interface RadarPoint {
  readonly label: string;
  readonly value: number | undefined;
}

/** About as many characters as fit beside a radar on a narrow screen. */
const LINE_LENGTH = 16;

/** Points as chart.js wants them: labels broken into lines, an absent value as null. */
export function toRadarData(points: readonly RadarPoint[]) {
  return {
    labels: points.map(({ label }) => toLines(label)),
    values: points.map(({ value }) => value ?? null),
  };
}

function toLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
