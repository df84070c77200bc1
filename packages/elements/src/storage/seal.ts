import { RecordError } from './record-store.js';

/** A record that only its pass phrase opens, and only under its own key. */
export interface SealedRecord {
  readonly format: 'werkspiegel';
  /** The version of the record inside. */
  readonly formatVersion: number;
  /** Of the record inside. */
  readonly id: string;
  readonly kind: 'sealed';
  /** The key that it stands under. */
  readonly key: string;
  readonly seal: Seal;
}

/** How it was sealed, and what is inside. The last three are base64. */
export interface Seal extends Hardening {
  readonly algorithm: string;
  /** Random, and another one for every record at every writing. */
  readonly iv: string;
  readonly data: string;
}

/** What makes guessing a pass phrase slow. */
export interface Hardening {
  readonly iterations: number;
  /** Random, the same for all of one store; base64. */
  readonly salt: string;
}

/** What a pass phrase opens with. The key itself never leaves the browser's own keeping. */
export interface Secret extends Hardening {
  readonly key: CryptoKey;
}

export type SealedEnvelope = Pick<SealedRecord, 'formatVersion' | 'id' | 'key'>;

const ALGORITHM = 'PBKDF2-SHA-256 AES-256-GCM';
/** OWASP Password Storage Cheat Sheet, PBKDF2: 600,000 iterations of HMAC-SHA-256 or more. */
export const ITERATIONS = 600_000;
/** A damaged number must not keep a person waiting for hours. */
const MOST_ITERATIONS = 10_000_000;
/** NIST SP 800-132, 5.1: 128 bits or more. */
const SALT_BYTES = 16;
/** NIST SP 800-38D, 8.2: 96 bits, when they are random. */
const IV_BYTES = 12;

export const CANNOT_SEAL =
  'Een wachtzin werkt alleen op een beveiligde verbinding (https). Deze pagina is zonder beveiliging geopend; vraag je beheerder om het adres met https.';
const DAMAGED =
  'Deze check is beschadigd of op een andere plek gezet. Hij is niet geopend, en er is niets veranderd of gewist.';

/** Whether this browser can seal on this page. If not, `CANNOT_SEAL` says why: it offers no cryptography over plain http. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** For a store that is sealed from now on. */
export function newSecret(passphrase: string, iterations = ITERATIONS): Promise<Secret> {
  return secretFor(passphrase, { iterations, salt: toBase64(randomBytes(SALT_BYTES)) });
}

/** For what was sealed before. Whether the pass phrase is the right one, only opening tells. */
export async function secretFor(passphrase: string, { iterations, salt }: Hardening): Promise<Secret> {
  if (!canSeal()) throw new RecordError(CANNOT_SEAL);
  if (passphrase === '') throw new RecordError('Geef een wachtzin.', 'passphrase');
  if (iterations > MOST_ITERATIONS) throw new RecordError(DAMAGED);
  // The same letters from any keyboard: é may be one sign or two.
  const phrase = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, iterations, salt };
}

export async function seal(
  { key, iterations, salt }: Secret,
  envelope: SealedEnvelope,
  value: unknown,
): Promise<SealedRecord> {
  const iv = randomBytes(IV_BYTES);
  const text = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(envelope) }, key, text);
  return {
    format: 'werkspiegel',
    formatVersion: envelope.formatVersion,
    id: envelope.id,
    kind: 'sealed',
    key: envelope.key,
    seal: { algorithm: ALGORITHM, iterations, salt, iv: toBase64(iv), data: toBase64(new Uint8Array(data)) },
  };
}

/**
 * What is inside, of whatever version it is. Nothing comes out of what was changed in any way.
 *
 * @throws {RecordError} with another pass phrase, and when anything was changed. Nobody can tell the one from the other.
 */
export async function unseal({ key }: Secret, { seal: sealed, ...envelope }: SealedRecord): Promise<unknown> {
  let data: ArrayBuffer;
  try {
    if (sealed.algorithm !== ALGORITHM) throw new Error(`unknown algorithm ${sealed.algorithm}`);
    const how = { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: boundTo(envelope) };
    data = await crypto.subtle.decrypt(how, key, fromBase64(sealed.data));
  } catch {
    throw new RecordError(DAMAGED); // the browser gives no reason, so that it helps nobody who guesses
  }
  return JSON.parse(new TextDecoder().decode(data));
}

/** As it says of itself. */
export function isSealed(value: unknown): value is SealedRecord {
  const { format, kind }: Readonly<Record<string, unknown>> = Object(value);
  return format === 'werkspiegel' && kind === 'sealed';
}

/** What a sealed record cannot be moved away from. */
function boundTo({ formatVersion, id, key }: SealedEnvelope) {
  return new TextEncoder().encode(JSON.stringify(['werkspiegel', formatVersion, id, key]));
}

function randomBytes(count: number) {
  return crypto.getRandomValues(new Uint8Array(count));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Refuses all but the one way to write these bytes. */
function fromBase64(text: string) {
  const bytes = Uint8Array.from(signsIn(text), (sign) => sign.charCodeAt(0));
  if (toBase64(bytes) !== text) throw new RecordError(DAMAGED);
  return bytes;
}

function signsIn(base64: string) {
  try {
    return atob(base64);
  } catch {
    return ''; // which is not how it was written
  }
}
