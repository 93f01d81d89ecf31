import * as abbreviations from '../../src/data/abbreviations.ts';
import * as adverbials from '../../src/data/adverbials.ts';
import * as adverbs from '../../src/data/adverbs.ts';
import * as affairs from '../../src/data/affairs.ts';
import * as collectives from '../../src/data/collectives.ts';
import * as degrees from '../../src/data/degrees.ts';
import * as familyNames from '../../src/data/family-names.ts';
import * as fields from '../../src/data/fields.ts';
import * as heads from '../../src/data/heads.ts';
import * as kinds from '../../src/data/kinds.ts';
import * as offices from '../../src/data/offices.ts';
import * as openers from '../../src/data/openers.ts';
import * as projects from '../../src/data/projects.ts';
import * as provinces from '../../src/data/provinces.ts';
import * as scanWords from '../../src/data/scan-words.ts';
import * as tails from '../../src/data/tails.ts';
import * as trades from '../../src/data/trades.ts';
import * as units from '../../src/data/units.ts';
import * as verbs from '../../src/data/verbs.ts';
import {phrases} from '../../src/extract/deadlines/phrases/index.ts';
import {LAWS} from '../../src/extract/references/laws.ts';

/** The word lists by the name of their file in `src/data`. */
export const LISTS: Readonly<Record<string, object>> = {
  abbreviations,
  adverbials,
  adverbs,
  affairs,
  collectives,
  degrees,
  'family-names': familyNames,
  fields,
  heads,
  kinds,
  offices,
  openers,
  projects,
  provinces,
  'scan-words': scanWords,
  tails,
  trades,
  units,
  verbs,
};

/** What letterheads, headings and closings are known by: these stand in the code, not in lists. */
const FORMULAS = [
  ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số:', 'ngày'],
  ...['Kính gửi:', 'Nơi nhận:', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', 'TL. BỘ TRƯỞNG', '(Đã ký)'],
  ...[
    'PHỤ LỤC',
    '(Kèm theo Quyết định số',
    'QUYẾT ĐỊNH:',
    'Căn cứ',
    'Theo đề nghị của',
    'Điều 1.',
    'Chương I',
    'Mục 1',
  ],
  ...[
    'chịu trách nhiệm thi hành',
    'Giao',
    'yêu cầu',
    'đề nghị',
    'số 12/QĐ-UBND ngày 01/02/2023',
    './.',
    'V/v',
    'HỎA TỐC',
  ],
];

/** Every word or phrase that the reader looks for, once each. */
export function keywords(): string[] {
  const found = new Set<string>(FORMULAS);
  for (const list of Object.values(LISTS)) gather(list, found);
  for (const {opens, cellOpens = [], examples} of phrases) {
    for (const words of [...opens, ...cellOpens]) found.add(words);
    for (const [text] of examples) found.add(text);
  }
  for (const law of LAWS) found.add(law);
  found.delete('');
  return [...found];
}

/** All strings in lists and records, keys and values. */
function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value.trim());
  else if (Array.isArray(value) || value instanceof Set) for (const item of value) gather(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      if (/\p{Lu}{2}/u.test(key) && typeof item === 'string') into.add(key);
      gather(item, into);
    }
}
