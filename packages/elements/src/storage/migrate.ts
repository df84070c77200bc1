import { FORMAT_VERSION } from './record.js';

type Fields = Readonly<Record<string, unknown>>;

/** Makes a record of one version into one of the next. What it is shown has passed no check; it changes nothing in it. */
export type Migration = (record: Fields) => Fields;

/** From every version that was released to the one after it: the first makes a 2 of a 1. A step that was released is never changed. */
const MIGRATIONS: readonly Migration[] = [];

/** What was kept, as today's version writes it. What has no way to today, such as a newer record or none at all, comes back as it is. */
export function migrate(value: unknown, migrations = MIGRATIONS, today: number = FORMAT_VERSION): unknown {
  const version = formatVersionOf(value);
  const oldest = today - migrations.length;
  if (version === undefined || version < oldest) return value;
  return migrations
    .slice(version - oldest)
    .reduce((record, step, at) => ({ ...step(record), formatVersion: version + at + 1 }), value as Fields);
}

/** Undefined for what is no record of ours. */
export function formatVersionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, formatVersion } = value as Fields;
  return format === 'werkspiegel' && Number.isInteger(formatVersion) ? (formatVersion as number) : undefined;
}
