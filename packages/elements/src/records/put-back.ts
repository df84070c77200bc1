import type { WerkspiegelRecord } from '../storage/record.js';
import type { RecordStore } from '../storage/record-store.js';
import { addRecords } from './add-records.js';
import { planImport } from './plan-import.js';

/**
 * Puts back what was wiped, what was wiped last first, and nothing over what came in its place since.
 *
 * @param removed In the order in which it was wiped.
 * @returns What could not be put back.
 */
export async function putBack(store: RecordStore, removed: readonly WerkspiegelRecord[]): Promise<WerkspiegelRecord[]> {
  const existing = await store.list();
  const back: WerkspiegelRecord[] = [];
  const left: WerkspiegelRecord[] = [];
  for (const record of removed.toReversed()) {
    const { conflicts } = planImport([record], [...existing, ...back]);
    (conflicts.length === 0 ? back : left).push(record);
  }
  await addRecords(store, back);
  return left.toReversed();
}
