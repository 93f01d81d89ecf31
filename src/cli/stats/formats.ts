/** Ways to show counts. */
export const STATS_FORMATS = ['table', 'json', 'html'] as const;
export type StatsFormat = (typeof STATS_FORMATS)[number];
