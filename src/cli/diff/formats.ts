/** Ways to show what changed. */
export const DIFF_FORMATS = ['pretty', 'json', 'markdown', 'html'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];
