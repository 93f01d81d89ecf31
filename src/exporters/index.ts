import type {Exporter} from './exporter.ts';

/**
 * Every exporter, loaded when it is asked for: some need large libraries. A new one is a file beside this one whose default
 * export `defineExporter` made, and a line here.
 */
export const EXPORTERS = {
  csv: () => import('./csv.ts'),
  tsv: () => import('./tsv.ts'),
  xlsx: () => import('./xlsx.ts'),
  ics: () => import('./ics.ts'),
  md: () => import('./md.ts'),
  html: () => import('./html.ts'),
  akn: () => import('./akn.ts'),
  edxml: () => import('./edxml.ts'),
  nd30: () => import('./nd30.ts'),
  'nd30-json': () => import('./nd30-json.ts'),
  jsonld: () => import('./jsonld.ts'),
  parquet: () => import('./parquet.ts'),
} satisfies Record<string, () => Promise<{default: Exporter}>>;
