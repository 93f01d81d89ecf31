import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type ExporterName, loadExporter} from '../../src/cli/export/exporters.ts';
import type {Entry, ExportOptions, Loss} from '../../src/exporters/exporter.ts';
import type {DocumentRecord} from '../../src/index.ts';
import {ROOT} from './corpus.mjs';

/** What came out of an export, and what was told on the way. */
export interface Exported {
  bytes: Uint8Array;
  /** the bytes as UTF-8 */
  text: string;
  losses: Partial<Record<Loss, number>>;
}

/** Entries through an exporter, in memory. */
export async function exported(
  name: ExporterName,
  entries: readonly Entry[],
  options: ExportOptions = {},
): Promise<Exported> {
  const exporter = await loadExporter(name);
  const losses: Partial<Record<Loss, number>> = {};
  const chunks: Buffer[] = [];
  const tell = (loss: Loss, count = 1) => {
    losses[loss] = (losses[loss] ?? 0) + count;
  };
  for await (const chunk of exporter.write(each(entries), options, tell)) chunks.push(Buffer.from(chunk as string));
  const bytes = Buffer.concat(chunks);
  return {bytes, text: bytes.toString('utf8'), losses};
}

async function* each(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}

/** Options without which a format cannot be written. */
export const NEEDED: Partial<Record<ExporterName, ExportOptions>> = {
  edxml: {organId: 'H99.01'},
  nd30: {truncate: true},
  'nd30-json': {truncate: true},
};

export const FIXTURES = join(ROOT, 'fixtures/exports');

/** The invented documents of `fixtures/exports`, as records and as text. */
export function fixtureEntries(): Entry[] {
  const records = JSON.parse(readFileSync(join(FIXTURES, 'records.json'), 'utf8')) as DocumentRecord[];
  return records.map((record) => ({record, text: readFileSync(join(FIXTURES, record.source.path), 'utf8')}));
}
