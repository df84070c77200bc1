/** Texts to say one after the other. Where one has no end of its own it gets one, so that the voice pauses there. */
export function spoken(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (/[.?!:;…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
