/** How many paints to wait: ten seconds, and longer on a busy machine. */
const PATIENCE_IN_PAINTS = 600;

/** Waits until there is what is looked for, looking again after every paint. */
export async function until<T>(what: string, find: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let paints = 0; paints < PATIENCE_IN_PAINTS; paints += 1) {
    const found = await find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is still no ${what}`);
}
