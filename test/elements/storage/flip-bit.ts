/** The same bytes in base64 with one bit the other way; negative counts from the end, and more than there are begins anew. */
export function flipBit(base64: string, bit: number): string {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const count = bytes.length * 8;
  const at = ((bit % count) + count) % count;
  const byte = Math.floor(at / 8);
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (at % 8));
  return btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(''));
}
