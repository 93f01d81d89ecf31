import type {Text} from '../text.ts';

/** What `parcli stats` tells its user when something is wrong. */
export const statsMessages = {
  asOfNeeded: {
    vi: '--within cần --as-of NGÀY (YYYY-MM-DD): sắp đến hạn tính từ ngày nào',
    en: '--within needs --as-of DATE (YYYY-MM-DD): the day from which it counts',
  },
} satisfies Record<string, Text>;
