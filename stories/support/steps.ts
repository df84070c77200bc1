// What a person does in a story, and sees. Real elements are looked for in the page and in every shadow root under it.

/** How many paints a person waits for something: ten seconds, and longer in a frame that is out of sight. */
const PATIENCE_IN_PAINTS = 600;

/** Presses the button, or opens the summary, with this text in it. */
export async function press(canvas: HTMLElement, text: string) {
  (await found(`a button '${text}'`, () => withText(canvas, 'button:enabled, summary', text))).click();
}

/** Chooses the answer with this text. */
export async function choose(canvas: HTMLElement, text: string) {
  (await found(`an answer '${text}'`, () => withText(canvas, 'label', text))).click();
}

/** Waits until these texts can be read, and all stands still. */
export async function see(canvas: HTMLElement, ...texts: readonly string[]) {
  for (const text of texts) await found(`the text '${text}'`, () => roots(canvas).some((root) => reads(root, text)));
  const moving = roots(canvas).flatMap((root) => root.getAnimations({ subtree: true }));
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** Waits until there is an element that fits. */
export function element<E extends Element>(canvas: HTMLElement, selector: string, fits: (element: E) => boolean) {
  return found(selector, () => all<E>(canvas, selector).find(fits));
}

function withText(canvas: HTMLElement, selector: string, text: string): HTMLElement | undefined {
  return all<HTMLElement>(canvas, selector).find((element) => legible(element).includes(legible(text)));
}

function reads(root: HTMLElement | ShadowRoot, text: string): boolean {
  return ([...root.children] as HTMLElement[]).some((child) => legible(child).includes(legible(text)));
}

/** Text on one line and in small letters; of an element what a person reads. */
function legible(text: string | HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  const raw = typeof text === 'string' ? text : (text.innerText ?? '');
  return raw.replace(/\s+/g, ' ').trim().toLowerCase();
}

function all<E extends Element>(canvas: HTMLElement, selector: string): E[] {
  return roots(canvas).flatMap((root) => [...root.querySelectorAll<E>(selector)]);
}

/** An element and every shadow root under it. */
function roots(root: HTMLElement | ShadowRoot): (HTMLElement | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []));
  return [root, ...inside];
}

async function found<T>(what: string, find: () => T | undefined | false): Promise<T> {
  for (let paints = 0; paints < PATIENCE_IN_PAINTS; paints += 1) {
    const value = find();
    if (value) return value;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no ${what}`);
}
