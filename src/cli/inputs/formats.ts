/** Forms of input that can be read today, by file extension. */
const EXTENSIONS: Readonly<Record<string, InputFormat>> = {'.txt': 'text', '.md': 'markdown', '.markdown': 'markdown'};

export const INPUT_FORMATS = ['text', 'markdown'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** The form of a file by its name; undefined where the name does not tell. */
export function formatOf(path: string): InputFormat | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
  return extension === undefined ? undefined : EXTENSIONS[extension];
}
