import {isKeyword} from '../../parse/keywords.ts';
import type {DocumentRecord} from '../../record.ts';
import type {Found} from '../evidence.ts';
import type {HeadCell} from './cells.ts';

const URGENCY: [string, NonNullable<DocumentRecord['urgency']>][] = [
  ['hoa toc hen gio', 'Hỏa tốc'],
  ['hoa toc', 'Hỏa tốc'],
  ['thuong khan', 'Thượng khẩn'],
  ['khan', 'Khẩn'],
];

const SECRECY: [string, NonNullable<DocumentRecord['secrecy']>][] = [
  ['tuyet mat', 'Tuyệt mật'],
  ['toi mat', 'Tối mật'],
  ['mat', 'Mật'],
];

/** `KHÓ⏎KHĂN`, `BỀ⏎MẶT`: a title's last word, which but for its tone would be a stamp. */
const OTHER_WORD = /^[^a-z]*(?:kh[ăá]n|m[ặấắá]t)[^a-z]*$/;

const TITLE = /^(?:cong dien|thong bao)\s/;

/** A stamp that stands alone in a cell: `HỎA TỐC`, `[HOẢ TỐC]`, `MẬT`. */
function readMark<T extends string>(cells: readonly HeadCell[], marks: readonly [string, T][]): Found<T> | null {
  for (const cell of cells) {
    if (cell.text.length > 24) continue;
    // `CÔNG ĐIỆN KHẨN`, `THÔNG BÁO KHẨN`
    const from = TITLE.exec(cell.bare)?.[0].length ?? 0;
    const bare = cell.bare
      .slice(from)
      .replace(/[^a-z ]+/g, '')
      .trim();
    for (const [mark, value] of marks) {
      if (isKeyword(bare, mark) && !OTHER_WORD.test(cell.view.lower))
        return {value, start: cell.view.toSource(from), end: cell.view.toSource(cell.text.length, 'end')};
    }
  }
  return null;
}

export const readUrgency = (cells: readonly HeadCell[]) => readMark(cells, URGENCY);
export const readSecrecy = (cells: readonly HeadCell[]) => readMark(cells, SECRECY);
