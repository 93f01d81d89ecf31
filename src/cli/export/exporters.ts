import type {Exporter} from '../../exporters/exporter.ts';
import {EXPORTERS} from '../../exporters/index.ts';

/** Every format that can be exported to: the exporters, and what `parcli extract` writes. */
const LOADERS = {
  ...EXPORTERS,
  ndjson: async () => ({default: (await import('./notations.ts')).ndjson}),
  json: async () => ({default: (await import('./notations.ts')).json}),
  yaml: async () => ({default: (await import('./notations.ts')).yaml}),
} satisfies Record<string, () => Promise<{default: Exporter}>>;

export type ExporterName = keyof typeof LOADERS;
export const EXPORTER_NAMES = Object.keys(LOADERS) as ExporterName[];

export async function loadExporter(name: ExporterName): Promise<Exporter> {
  return (await LOADERS[name]()).default;
}

/** Endings of file names that mean another format than they spell. */
const ENDINGS: readonly (readonly [string, ExporterName])[] = [
  ['.nd30.csv', 'nd30'],
  ['.nd30.json', 'nd30-json'],
  ['.akn.xml', 'akn'],
  ['.edxml.xml', 'edxml'],
  ['.yml', 'yaml'],
  ['.htm', 'html'],
  ['.jsonl', 'ndjson'],
];

/** The format that the name of an output file asks for. */
export function exporterOf(path: string): ExporterName | undefined {
  const name = path.toLowerCase();
  return (
    ENDINGS.find(([ending]) => name.endsWith(ending))?.[1] ?? EXPORTER_NAMES.find((one) => name.endsWith(`.${one}`))
  );
}
