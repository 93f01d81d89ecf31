import {describe, expect, test} from 'vitest';
import {assign} from '../src/diff/assign.ts';
import {compare, diffRecords, follow, namedByPath} from '../src/diff/index.ts';
import {nameKey, numberKey, textKey} from '../src/diff/keys.ts';
import {listChanges} from '../src/diff/lists.ts';
import {pairTasks} from '../src/diff/pair-tasks.ts';
import {steady} from '../src/diff/steady.ts';
import {wordRuns} from '../src/diff/words.ts';
import type {DocumentRecord, Task} from '../src/record.ts';
import {goldRecords} from './diff/gold.ts';
import {largePlans} from './diff/large.ts';
import {ROOT} from './support/corpus.mjs';
import {seeded} from './support/mutate.ts';

const task = (id: string, text: string, rest: Partial<Task> = {}): Task => ({
  id,
  text,
  owners: [],
  deadlines: [],
  references: [],
  context: [],
  ...rest,
});

const record = (tasks: Task[], rest: Partial<DocumentRecord> = {}): DocumentRecord => ({
  ...(largePlans(1)[0] as DocumentRecord),
  tasks,
  ...rest,
});

const told = (before: Task[], after: Task[]) =>
  diffRecords(record(before), record(after)).map(
    ({kind, task}) => `${kind} ${task?.before ?? ''}>${task?.after ?? ''}`,
  );

describe('keys', () => {
  test('what is printed otherwise is the same text', () => {
    expect(textKey('Thực hi-\nện  **kế hoạch**; hoà giải')).toBe(textKey('thực hiện kế hoạch, hòa giải.'));
    expect(textKey('ngày 30/6')).not.toBe(textKey('ngày 306'));
    expect(textKey('báo cáo')).not.toBe(textKey('bảo cáo'));
  });
  test('a body in short and in full, and a number with its blanks', () => {
    expect(nameKey('UBND tỉnh')).toBe(nameKey('Ủy ban nhân dân tỉnh'));
    expect(nameKey('Sở GD&ĐT')).toBe(nameKey('Sở Giáo dục và Đào tạo'));
    expect(numberKey('473 /TB-UBND')).toBe(numberKey('0473/TB–UBND'));
    expect(numberKey('/TB-UBND')).toBeNull();
    expect(numberKey('20/2013/QĐ-UBND')).not.toBe(numberKey('2020/13/QĐ-UBND'));
  });
});

describe('words', () => {
  const runs = (before: string, after: string) => wordRuns(before, after).map(([sign, text]) => sign + text);
  test('are marked inside the sentence', () => {
    expect(runs('Giao Sở Y tế báo cáo.', 'Giao Sở Nội vụ báo cáo;')).toEqual([
      '=Giao Sở ',
      '-Y tế ',
      '+Nội vụ ',
      '=báo cáo;',
    ]);
  });
  test('give back both texts', () => {
    const random = seeded(1);
    const word = () => ['báo', 'cáo', 'kết', 'quả', '30/6,', '-', 'Sở'][Math.floor(random() * 7)] as string;
    for (let round = 0; round < 300; round++) {
      const [before, after] = [0, 1].map(() => Array.from({length: Math.floor(random() * 30)}, word).join(' '));
      const all = wordRuns(before as string, after as string);
      const side = (sign: string) => all.flatMap(([own, text]) => (own === '=' || own === sign ? [text] : [])).join('');
      expect(side('+')).toBe(after);
      expect(textKey(side('-'))).toBe(textKey(before as string));
    }
  });
});

describe('assignment', () => {
  const best = (gains: number[][]): number => {
    const [row, ...others] = gains;
    if (!row) return 0;
    return Math.max(
      best(others),
      ...row.map((gain, j) =>
        gain > 0 ? gain + best(others.map((other) => other.map((one, at) => (at === j ? 0 : one)))) : 0,
      ),
    );
  };
  test('is the best there is', () => {
    const random = seeded(7);
    for (let round = 0; round < 200; round++) {
      const [rows, columns] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)];
      const gains = Array.from({length: rows}, () => Array.from({length: columns}, () => Math.max(0, random() - 0.4)));
      const edges = gains.flatMap((row, i) => row.map((gain, j) => ({i, j, gain})));
      const pairs = assign(edges);
      expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
      expect(pairs.reduce((sum, [i, j]) => sum + (gains[i]?.[j] ?? 0), 0)).toBeCloseTo(best(gains), 6);
    }
  });
});

describe('lines of a list', () => {
  const lines = (before: string[], after: string[]) =>
    listChanges(before, after).map(({before: i, after: j}) => [before[i ?? -1], after[j ?? -1]]);
  test('that changed a little, or stand under one head, are one', () => {
    expect(lines(['Như Điều 4'], ['Như Điều 3'])).toEqual([['Như Điều 4', 'Như Điều 3']]);
    const [old, now] = ['VPUB: CVP, các PCVP; Phòng Nội chính', 'VPUB: LĐVP, TH, KT, CB-TH'];
    expect(lines([old, 'Sở Y tế'], ['Sở Nội vụ', now])).toEqual([
      [old, now],
      ['Sở Y tế', undefined],
      [undefined, 'Sở Nội vụ'],
    ]);
  });
});

test('names are what lies below the folder that all have in common', () => {
  const at = (...paths: string[]) =>
    namedByPath(paths.map((path) => record([], {source: {...record([]).source, path}}))).map(({name}) => name);
  expect(at('cũ/x/a.txt', 'cũ/b.v2.docx')).toEqual(['x/a', 'b.v2']);
  expect(at('C:\\cũ\\a.txt', 'C:\\cũ\\b.txt')).toEqual(['a', 'b']);
  expect(at('cũ/a.txt', 'cũ/a.txt')).toEqual(['a', 'a']);
  expect(at('a.txt', 'cũ/a.txt')).toEqual(['a', 'cũ/a']);
  expect(at()).toEqual([]);
});

test('the library loads it when it is asked for', async () => {
  const parcli = await import('../src/index.ts');
  const {diff} = await parcli.loadDiff();
  expect(diff([record([task('1', 'Báo cáo.')])], [record([])]).map(({kind}) => kind)).toEqual(['task.dropped']);
});

test('what stays in order is the heaviest part that rises', () => {
  expect(steady([1, 2, 3], [1, 1, 1])).toEqual([true, true, true]);
  expect(steady([2, 3, 4, 1], [1, 1, 1, 1])).toEqual([true, true, true, false]);
  expect(steady([2, 3, 4, 1], [1, 1, 1, 9])).toEqual([false, false, false, true]);
});

describe('tasks', () => {
  const report = 'Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.';
  test('of one text are told apart by where they stand', () => {
    const twins = [task('I.1', report), task('II.1', report), task('III.1', report)];
    expect(pairTasks(twins, twins).map(({before, after}) => [before, after])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(told(twins, [twins[0], twins[2]] as Task[])).toEqual(['task.dropped II.1>']);
  });

  test('that have nothing in common are two, however alike their place', () => {
    const lead = {owners: [{name: 'Sở Nội vụ', role: 'lead' as const}]};
    const old = task('1', 'Rà soát biên chế các cơ quan chuyên môn cấp huyện.', lead);
    const now = task('1', 'Mua sắm máy tính, máy in phục vụ tiếp dân.', lead);
    expect(told([old], [now])).toEqual(['task.dropped 1>', 'task.added >1']);
  });

  test('of a section that got another number are told once', () => {
    const items = ['Lập danh mục hồ sơ.', 'Kiểm kê kho lưu trữ.', 'Tập huấn công chức.', 'Số hóa tài liệu cũ.'];
    const section = (name: string) => items.map((text, at) => task(`${name}.${at + 1}`, text));
    expect(told(section('II'), section('III'))).toEqual(['task.renumbered II>III']);
    expect(
      told(
        items.map((text, at) => task(`${at + 1}`, text)),
        section('I'),
      ),
    ).toEqual(['task.renumbered 1>I.1']);
  });

  test('with the same words for a deadline on another day', () => {
    const on = (due: string, exclusive: boolean) =>
      task('1', 'Nộp báo cáo.', {deadlines: [{type: 'by', text: 'đúng hạn', due, exclusive}]});
    expect(told([on('2024-07-01', true)], [on('2024-06-30', false)])).toEqual([]);
    expect(told([on('2024-07-01', true)], [on('2024-07-01', false)])).toEqual(['deadline.later 1>1']);
  });
});

describe('documents', () => {
  const of = (number: string | null, date: string | null, path: string, text: string) => ({
    record: record([task('1', text)], {
      number,
      date,
      subject: text,
      source: {...(largePlans(1)[0] as DocumentRecord).source, path},
    }),
    name: path,
  });
  test('of one number in different years are two', () => {
    const old = [of('44/CT-UBND', '2013-01-05', 'a', 'phòng cháy chữa cháy rừng mùa khô')];
    const now = [
      of('44/CT-UBND', '2018-02-06', 'b', 'thu thuế nhà đất đô thị'),
      of('44/CT-UBND', '2013-01-05', 'c', 'phòng cháy chữa cháy rừng mùa khô'),
    ];
    expect(compare(old, now).map(({before, after}) => [before?.date, after?.date])).toEqual([
      [undefined, '2018-02-06'],
      ['2013-01-05', '2013-01-05'],
    ]);
  });
});

describe('following', () => {
  const notice = record(
    [
      task('1', 'Rà soát hồ sơ tồn đọng tại bộ phận một cửa các xã.'),
      task('2', 'Bố trí đủ công chức trực tiếp dân vào sáng thứ Bảy.'),
      task('3', 'Lắp đặt máy lấy số tự động tại trụ sở.'),
    ],
    {number: '58/TB-UBND', date: '2024-05-12'},
  );
  const reply = (tasks: Task[], number: string) =>
    record(tasks, {
      number: '7/KH-UBND',
      references: [
        {kind: 'TB', number, date: '2024-05-12', issuer: null, title: null, role: 'implements', mentions: 1},
      ],
    });
  const statuses = (tasks: Task[], number = '58/TB-UBND') =>
    follow(notice, [reply(tasks, number)]).map(({status, replies}) => `${status} ${replies[0]?.task}`);

  test('several tasks taken up in one paragraph, one not at all', () => {
    const both =
      'Công chức văn phòng rà soát hồ sơ tồn đọng tại bộ phận một cửa các xã; bố trí đủ công chức trực tiếp dân vào sáng thứ Bảy.';
    expect(statuses([task('a', both)])).toEqual(['taken-up a', 'taken-up a', 'not-found null']);
  });

  test('passed on by a task that cites the notice, not one whose number ends alike', () => {
    const short = record([task('1', 'Rà soát hồ sơ tồn đọng.')], {number: '8/TB-UBND', date: '2024-05-12'});
    const cited = (number: string) =>
      ({kind: 'TB', number, date: null, issuer: null, title: null, role: 'cites', mentions: 1}) as const;
    const letter = (number: string, at: number) =>
      record([task('1', `Thực hiện nội dung ${number}.`, {references: [at]})], {
        number: '7/KH-UBND',
        references: [cited('8/TB-UBND'), cited('58/TB-UBND')],
      });
    expect(follow(short, [letter('8/TB-UBND', 0)]).map(({status}) => status)).toEqual(['passed-on']);
    expect(follow(short, [letter('58/TB-UBND', 1)]).map(({status}) => status)).toEqual(['not-found']);
  });

  test('passed on only by a document that cites the notice', () => {
    const letter = [task('p1', 'Yêu cầu các xã triển khai nghiêm túc nội dung Thông báo nêu trên.')];
    expect(statuses(letter)).toEqual(['passed-on p1', 'passed-on p1', 'passed-on p1']);
    expect(statuses(letter, '59/TB-UBND')).toEqual(['not-found null', 'not-found null', 'not-found null']);
  });
});

test('large plans: whole in seconds, and the same from both sides', () => {
  const [before, after] = largePlans(600);
  const changes = diffRecords(before, after);
  expect(changes.filter(({kind}) => kind === 'task.reworded').length).toBeGreaterThan(400);
  expect(diffRecords(after, before)).toHaveLength(changes.length);
}, 30_000);

test('nothing is too strange to be compared', () => {
  const strange = [
    record([task('', '')]),
    record([task('1.'.repeat(20_000), '- – — ** '), task('1', '\ud800'), task('1', '\u0301'), task('..', 'İ')]),
    record([task('1', 'x-'.repeat(100_000))]),
    record([task('1', 'a', {deadlines: [{type: 'by', text: '', due: '9999-99-99', exclusive: true}]})]),
    record([task('1', 'b', {deadlines: [{type: 'relative', text: '', offset: 'PT', anchor: 'event'}]})]),
    record(Array.from({length: 500}, (_, at) => task(`${at}`, 'Báo cáo.'))),
    ...goldRecords(null, ROOT).slice(0, 3),
  ];
  for (const one of strange)
    for (const other of strange) {
      const changes = diffRecords(one, other);
      if (one === other) expect(changes).toEqual([]);
      expect(diffRecords(other, one)).toHaveLength(changes.length);
    }
}, 60_000);
