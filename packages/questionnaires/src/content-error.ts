/** One thing that is wrong with content: where, as a path such as `structure.sections[1].id`, and what, as a Dutch sentence. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Content that does not fit. The message names where it came from and every fault in it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    readonly origin: string,
    readonly faults: readonly Fault[],
  ) {
    const lines = faults.map(({ path, message }) => `- ${path === '' ? 'het geheel' : path}: ${message}`);
    super(`${origin} is geen geldige vragenlijst:\n${lines.join('\n')}`);
  }
}

/** `['structure', 'sections', 1, 'id']` as `structure.sections[1].id`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((sofar, step) => {
    if (typeof step === 'number') return `${sofar}[${step}]`;
    const name = String(step);
    if (!/^\w+$/.test(name)) return `${sofar}["${name}"]`;
    return sofar === '' ? name : `${sofar}.${name}`;
  }, '');
}
