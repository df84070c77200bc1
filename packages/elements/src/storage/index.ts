export { IndexedDbStore } from './indexed-db-store.js';
export { expired, removeExpired } from './keep-months.js';
export { askToLast, type Lasting, lasting } from './lasting.js';
export { MemoryStore } from './memory-store.js';
export { openStore, type StorageMode } from './open-store.js';
export { PlainStore } from './plain-store.js';
export type { Afname, Answers, Dossier, Draft, WerkspiegelRecord } from './record.js';
export { keyOf } from './record.js';
export {
  RecordError,
  type RecordFault,
  type RecordStore,
  type ReplaceStep,
  type Survey,
} from './record-store.js';
export { CANNOT_SEAL, canSeal, type Seal, type SealedRecord } from './seal.js';
export { openSealed, SealedStore, type SealedStoreOptions } from './sealed-store.js';
export { SessionStore } from './session-store.js';
export type { ChangeListener, Place, ValueStore, Values, ValuesStep } from './value-store.js';
