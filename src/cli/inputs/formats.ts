/** Forms of document that can be read, by file extension. */
const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  ...{'.txt': 'text', '.text': 'text', '.md': 'markdown', '.markdown': 'markdown'},
  ...{'.docx': 'docx', '.docm': 'docx', '.dotx': 'docx', '.doc': 'doc', '.dot': 'doc', '.rtf': 'rtf'},
  ...{'.odt': 'odt', '.ott': 'odt', '.fodt': 'odt', '.pdf': 'pdf'},
  ...{'.html': 'html', '.htm': 'html', '.xhtml': 'html', '.mhtml': 'mhtml', '.mht': 'mhtml'},
  ...{'.png': 'image', '.jpg': 'image', '.jpeg': 'image', '.tif': 'image', '.tiff': 'image'},
  ...{'.zip': 'zip', '.eml': 'eml'},
};
/** Files of records, as `extract` writes them. */
const RECORD_EXTENSIONS: Readonly<Record<string, RecordFormat>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

export const INPUT_FORMATS = [
  ...(['text', 'markdown', 'html', 'mhtml', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'image'] as const),
  // files of documents
  ...(['zip', 'eml'] as const),
] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const RECORD_FORMATS = ['json', 'ndjson'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** The form of a file by its name; undefined where the name does not tell. Files of records count where `records` says so. */
export function formatOf(path: string): InputFormat | undefined;
export function formatOf(path: string, records: boolean): InputFormat | RecordFormat | undefined;
export function formatOf(path: string, records = false): InputFormat | RecordFormat | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
  if (extension === undefined) return undefined;
  return EXTENSIONS[extension] ?? (records ? RECORD_EXTENSIONS[extension] : undefined);
}
