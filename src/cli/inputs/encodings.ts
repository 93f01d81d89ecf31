/** Encodings of text that can be named; `auto` finds out. */
export const ENCODINGS = [
  'auto',
  'utf-8',
  'utf-16le',
  'utf-16be',
  'tcvn3',
  'vni',
  'windows-1258',
  'vps',
  'tcvn5712-1',
  'viqr',
] as const;
