export { IndexedDbStore } from './indexed-db-store.js';
export { MemoryStore } from './memory-store.js';
export { openStore, type StorageMode } from './open-store.js';
export type { Afname, Answers, Draft, WerkspiegelRecord } from './record.js';
export { keyOf } from './record.js';
export { RecordError, type RecordStore, type ReplaceStep } from './record-store.js';
