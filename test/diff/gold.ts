import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {DocumentRecord} from '../../src/record.ts';

type Gold = Omit<DocumentRecord, 'schema' | 'source' | 'spans' | 'inferred'>;

/**
 * Records that somebody wrote or checked: the gold of a corpus (seeds, dev), else what the notices among the fixtures must
 * give. Gold lacks source, spans and context; these are filled in.
 */
export function goldRecords(corpus: string | null, root: string): DocumentRecord[] {
  return corpus === null
    ? fixtureRecords(join(root, 'fixtures/notices'))
    : ['seeds', 'dev'].flatMap((folder) => goldIn(corpus, folder));
}

function goldIn(corpus: string, folder: string): DocumentRecord[] {
  if (!existsSync(join(corpus, folder))) return [];
  const files = readdirSync(join(corpus, folder)).filter((file) => file.endsWith('.gold.json'));
  return files
    .sort()
    .flatMap((file) => recordsIn(join(corpus, folder, file), `${folder}/${file.replace('.gold.json', '')}`));
}

function fixtureRecords(folder: string): DocumentRecord[] {
  const cases = existsSync(folder) ? readdirSync(folder).sort() : [];
  return cases.flatMap((name) => recordsIn(join(folder, name, 'expected.json'), `notices/${name}`));
}

function recordsIn(file: string, path: string): DocumentRecord[] {
  if (!existsSync(file)) return [];
  const golds: Gold[] = JSON.parse(readFileSync(file, 'utf8'));
  return golds.map((gold, at) => ({
    ...gold,
    schema: 'parcli/record@1',
    source: {
      path,
      format: 'text',
      encoding: 'utf-8',
      sha256: null,
      part: at + 1,
      parts: golds.length,
      start: 0,
      end: 0,
    },
    tasks: gold.tasks.map((task) => ({...task, context: task.context ?? []})),
    inferred: [],
    spans: {},
  }));
}
