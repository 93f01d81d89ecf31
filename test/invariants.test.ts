import {describe, expect, test} from 'vitest';
import {decode, read} from '../src/index.ts';
import {fixtureTexts} from './support/corpus.mjs';
import {extractionProblems, treeProblems} from './support/invariants.ts';
import {mutate, seeded} from './support/mutate.ts';
import {prints, printsDate, printsName, printsNumber} from './support/printed.ts';
import {timeOf} from './tools/clock.mjs';

const problemsOf = (text: string): string[] => [...treeProblems(text), ...extractionProblems(read(text), false)];

describe('any text has a tree and records, and they keep their word', () => {
  for (const {name, bytes} of fixtureTexts('notices'))
    test(`damaged: ${name}`, () => {
      const text = decode(bytes).text;
      const random = seeded(text.length);
      for (let run = 0; run < 25; run++) {
        const damaged = mutate(text, random);
        // The text stands beside what is wrong, so that a failure can be repeated.
        expect({damaged, problems: problemsOf(damaged)}).toEqual({damaged, problems: []});
      }
    });

  for (const text of [
    '',
    ' ',
    '\n',
    '\r\n\r\n',
    '\ufeff',
    '\0',
    '\ud800',
    '\u0301',
    '|',
    '**',
    '- ',
    '1.',
    'Số:',
    'THÔNG BÁO',
    // a heading that says nothing, over fields
    'THÔNG BÁO\nChương V :\n- tổ chức:\ny) chủ trì:',
    // a title of which the next number leaves nothing
    'bổ sung bởi Luật\nsố5/QH sửa đổi 2/QH1',
    // a row of fewer cells, of which one stands in a column that the row above has filled
    'Số/Q\nQUY ĐỊN\nNơi nhậ\nCHỦNGHĨAVTNAM\nn quyền sử dụng đất, báo cáo Chủ tịch UBND xã trong tháng 5.\n|\nTT\n|\nNội dung\n|\nĐơn vịthực hiện\n|\n|\nư\n|\nu\n|\nSở\n|\nh\n|\n|\n3\n|\n|\nSở \n|',
  ])
    test(JSON.stringify(text), () => expect(problemsOf(text)).toEqual([]));
});

describe('time grows with the length of a text, not with its square', () => {
  const LENGTH = 12_000;
  const HEAD = 'Số: 12/TB-UBND\nPhú Sơn, ngày 05 tháng 4 năm 2023\n\nTHÔNG BÁO\nVề việc lưu trữ\n\n';
  const units = [
    ...[
      'a',
      ' ',
      '\n',
      '*',
      '_',
      '|',
      '#',
      '-',
      '(',
      '"',
      '. ',
      '1.',
      '1. ',
      '1 ',
      '/',
      '\u0301',
      'a\u0301',
      'a\u0302\n',
    ],
    ...[
      '- a\n',
      '+ Giao\n',
      '1. a\n',
      '1.1. ',
      'a) ',
      '| a ',
      '|\n',
      '| a | b |\n',
      'a  b ',
      '> # ',
      'quản lí ',
      '**a',
      '*a* ',
      '**a** ',
      '…1/_',
      'Điều 1. ',
      'I. A\n',
    ],
    ...[
      'số ',
      'số: ',
      'Số 1/',
      'số 1/A-B ',
      '1/QĐ-UBND, ',
      'và số 2/NQ-CP ',
      'Quyết định số 1/QĐ-UBND ngày 1/1/2021 ',
      'Luật A ',
    ],
    ...[
      'Nghị quyết ',
      'Nghị định của Chính phủ ',
      'về việc ',
      'của ',
      'ngày ',
      'ngày 1/1/2021 ',
      'tháng 1 ',
      'trước ngày ',
      'quý I, ',
    ],
    ...[
      'từ ngày 1/1 ',
      'trong 5 ngày kể từ ',
      'hằng tháng ',
      'trước ngày 1 tháng 2 năm 2021; ',
      'Giao Sở A, ',
      'Sở A chủ trì, ',
      'các Sở: ',
    ],
    ...[
      'phối hợp với ',
      'UBND ',
      'Sở Y tế, ',
      'Chủ tịch UBND tỉnh ',
      'Kính gửi: ',
      'Kính gửi:\n- A\n',
      'Nơi nhận: ',
      'Nơi nhận:\n',
      '- Lưu: VT.\n',
    ],
    ...[
      'KT. CHỦ TỊCH\n',
      'CHỦ TỊCH\nNguyễn Văn A\n',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
      'THÔNG BÁO\n',
      'PHỤ LỤC\n',
      'Phần việc\nI. Nội dung\n',
      'Sở Y tế. ',
      '(Kèm theo ',
    ],
    // a scan
    ...['~ tô chức ', '~ triên khai, tô chức ', '~ quyêt, quyét định '],
  ];
  const milliseconds = (text: string): number => timeOf(() => read(text));
  /** What stands once before the units, in one paragraph of a duty: its clauses and names are asked for at each break. */
  const paragraphs = [
    ['Căn cứ ', 'Quyết định số 2/QĐ-UBND ngày 1/2/2020; '],
    ['Căn cứ ', 'Kế hoạch số 2; '],
    ['Tài liệu , ', 'các đại biểu, các xã, '],
    ['', 'Tài liệu , các đại biểu, các xã, '],
    ['Tài liệu , ', 'các tiêu chí, '],
    ['a\n\nTT | Nội dung | Cơ quan chủ trì | Thời gian\n1', '|x'],
    ['a\n\n', '| TT | Nội dung | Cơ quan chủ trì | Thời gian\n'],
    ['a\n\n', 'TT | Nội dung | Cơ quan chủ trì | Thời gian\nx\n'],
    ['Yêu cầu ', 'Sở Y tế và đề nghị '],
    ['', '\\r\\n'],
  ] as const;
  const judge = (opening: string, unit: string, size: number) => {
    const [short, long] = [size, size * 4].map((length) => opening + unit.repeat(length / unit.length)) as [
      string,
      string,
    ];
    const once = milliseconds(short);
    expect(once).toBeLessThan(1000);
    // Four times the text takes about four times as long; a square would take sixteen. What is over quickly is not judged.
    const ratio = () => {
      const time = milliseconds(long);
      return time < 100 ? 0 : time / Math.max(once, milliseconds(short));
    };
    if (ratio() >= 8) expect(ratio()).toBeLessThan(8);
  };
  for (const unit of units)
    test(JSON.stringify(unit), () => {
      for (const head of ['', HEAD]) judge(head, unit, LENGTH);
    });
  for (const [opening, unit] of paragraphs)
    test(JSON.stringify(opening + unit), () => judge(`${HEAD}II. NHIỆM VỤ\n- ${opening}`, unit, LENGTH * 6));
});

describe('the checks themselves', () => {
  test('a value is printed where all of it stands, but for what lies between two lines', () => {
    expect(prints('**Kết luận** của\n  Chủ tịch', 'Kết luận của Chủ tịch')).toBe(true);
    expect(prints('giải ngân vốn      Phú Sơn, ngày 14\nđầu tư', 'giải ngân vốn đầu tư')).toBe(true);
    expect(prints('giải ngân\n\n12\n\nvốn', 'giải ngân vốn')).toBe(true);
    expect(prints('TỈNH ỦY PHÚ SƠN', 'Tỉnh Phú Sơn')).toBe(false);
    expect(prints('Số: 12/TB', '12/TB')).toBe(false);
    expect(prints('giải ngân vốn\nđầu tư', 'giải ngân vốn')).toBe(false);
    expect(prints('giải ngân', 'giải ngân vốn')).toBe(false);
  });
  test('dates', () => {
    expect(printsDate('ngày 3| tháng 12 năm 2012', '2012-12-31')).toBe(true);
    expect(printsDate('30/1 1/2012', '2012-11-30')).toBe(true);
    expect(printsDate('tháng 01 năm 2024', '2024-01')).toBe(true);
    expect(printsDate('ngày 05/8/2022', '2022-05-08')).toBe(false);
  });
  test('numbers', () => {
    expect(printsNumber('12 /QĐÐ-BYT', '12/QĐ-BYT')).toBe(true);
    expect(printsNumber('12/QĐ-BYT', '13/QĐ-BYT')).toBe(false);
  });
  test('names', () => {
    expect(printsName('UBND TỈNH PHÚ SƠN', 'Ủy ban nhân dân tỉnh Phú Sơn')).toBe(true);
    expect(printsName('SỞ GD&ĐT', 'Sở Giáo dục và Đào tạo tỉnh Phú Sơn')).toBe(true);
    expect(printsName('UỶ BAN NHÂN DÂN  CỘNG HÒA\nTĨNH PHÚ SƠN', 'Ủy ban nhân dân tỉnh Phú Sơn')).toBe(true);
    expect(printsName('SỞ NỘI VỤ', 'Sở Tài chính')).toBe(false);
    expect(printsName('UBND', 'Ủy ban nhân dân xã và huyện')).toBe(true);
    expect(printsName('TỈNH ỦY PHÚ SƠN', 'Tỉnh Phú Sơn')).toBe(false);
  });
});
