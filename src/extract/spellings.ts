import {bare as fold} from '../text/fold.ts';
import type {Twins} from '../text/source.ts';
import {isLetter} from '../text/units.ts';

/** Spellings of schools and of the South, and those that the reader's words have: letter for letter as long. */
const SPELLINGS = new Map<string, string>([
  ['kì', 'kỳ'],
  ['kĩ', 'kỹ'],
  ['lí', 'lý'],
  ['quí', 'quý'],
  ['qui', 'quy'],
  ['qúy', 'quý'],
  ['qúi', 'quý'],
  ['gởi', 'gửi'],
  ['nầy', 'này'],
  ['hành chánh', 'hành chính'],
  ['tài chánh', 'tài chính'],
  ['chánh sách', 'chính sách'],
  ['chánh quyền', 'chính quyền'],
  // slips between two signs that many speak alike, which give no other word
  ['mổi', 'mỗi'],
  ['dẩn', 'dẫn'],
  ['xữ', 'xử'],
  ['gữi', 'gửi'],
  ['giử', 'giữ'],
  ['sữa đổi', 'sửa đổi'],
  ['bổ xung', 'bổ sung'],
  // what scans make of words, and no others
  ['ưbnd', 'ubnd'],
  ['ụbnd', 'ubnd'],
  ['ubnđ', 'ubnd'],
  ['ubrd', 'ubnd'],
  ['thực biện', 'thực hiện'],
  ['truyền bình', 'truyền hình'],
  ['bành chính', 'hành chính'],
  ['yêu câu', 'yêu cầu'],
  ['đê nghị', 'đề nghị'],
  ['kê hoạch', 'kế hoạch'],
  ['tà soát', 'rà soát'],
  ['tễ chức', 'tổ chức'],
]);
/** All in one pass: most texts have a handful of them, and a search for each would read every text some thirty times. */
const PRINTED = new RegExp([...SPELLINGS.keys()].join('|'), 'g');

/** `định kì`, `quản lí`, `hàng quí`, `qui định`, `gởi về`: the twins of a text in the spelling that the reader's words have. */
export function respelled({lower, bare}: Twins): Twins {
  const places: [at: number, known: string][] = [];
  for (const {index, 0: printed} of lower.matchAll(PRINTED))
    if (isWhole(bare, index, index + printed.length)) places.push([index, SPELLINGS.get(printed) as string]);
  if (places.length === 0) return {lower, bare};
  return {lower: rewritten(lower, places), bare: rewritten(bare, places, fold)};
}

/** Whether no letter stands before or behind. */
const isWhole = (bare: string, from: number, to: number): boolean =>
  !isLetter(bare.charCodeAt(from - 1)) && !isLetter(bare.charCodeAt(to));

function rewritten(text: string, places: readonly [number, string][], as = (known: string) => known): string {
  let result = '';
  let done = 0;
  for (const [at, known] of places) {
    if (at < done) continue;
    result += text.slice(done, at) + as(known);
    done = at + known.length;
  }
  return result + text.slice(done);
}
