import {expect, test, vi} from 'vitest';
import {exampleRecord, exampleText} from '../src/rules/examples.ts';
import {createValidate} from '../src/rules/validate.ts';
import {timeOf} from './tools/clock.mjs';

vi.setConfig({testTimeout: 120_000});

const validate = createValidate({asOf: '2025-01-01'});
const PAPER = exampleText({});

/** Pieces that patterns of the rules begin to match again and again. */
const PIECES = {
  letters: 'f) x\ne) y\n',
  gaps: '1. a\n3. b\n',
  romans: 'I. A\nIII. B\n',
  nested: '3.1 A\n1.1 B\n',
  citations: 'quyết định 1/QĐ-UBND, ngày 31/4/2020; ',
  capitals: 'ABC ',
  annexes: 'mẫu kèm theo ',
  quotes: '“a” ',
  slashes: '1/1/1/',
  ends: './.\n',
  dates: 'ngày 1/3/2020 1/03/2020 ',
  blanks: 'a     b ',
  markup: '**a** | ',
  signatures: 'Ký bởi: 01.01.2020 10:10:10 +07:00 ',
  authorities: 'KT. CHỦ TỊCH\n',
  loose: 'đề nghị '.normalize('NFD'),
  articles: 'theo điều 5 ',
  areas: 'của Tỉnh Phú Sơn, ',
  partyCitations: 'số 10-NQ/TU ngày 05/4/2022 ',
  stamps: 'TÀI LIỆU THU HỒI\n',
};

/** Milliseconds of the processor that judging takes, best of three; the record is made by hand, so that only rules are timed. */
function judged(piece: string, length: number): number {
  const body = piece.repeat(Math.ceil(length / piece.length));
  const text = PAPER.replace('1. Giao', () => `${body}\n1. Giao`);
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    line: 1,
    column: 1,
  });
  const record = exampleRecord({
    source: {
      ...{path: '', format: 'text', encoding: 'utf-8', sha256: null},
      part: 1,
      parts: 1,
      start: 0,
      end: text.length,
    },
    spans: {
      '/number': span('12/TB-SNV'),
      '/date': span('ngày 16 tháng 3 năm 2023'),
      '/kind': span('THÔNG BÁO'),
      '/subject': span('Kết luận của Giám đốc'),
      '/recipients/0': span('Các phòng thuộc Sở'),
    },
  });
  return timeOf(() => validate([record], {text}), 3);
}

test.each(Object.entries(PIECES))('four times the text takes no more than about four times as long: %s', (_, piece) => {
  judged(piece, 20_000);
  // What grows with the square would take sixteen times as long, each time that it is measured; a busy machine does so once.
  // Of shorter texts a part costs nothing yet: what they leave behind is not collected before their time is taken.
  const ratio = (): number => judged(piece, 400_000) / Math.max(judged(piece, 100_000), 8);
  expect(Math.min(...Array.from({length: 3}, ratio))).toBeLessThan(9);
});
