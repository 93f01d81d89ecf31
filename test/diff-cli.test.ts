import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import type {Change, FollowUp} from '../src/diff/index.ts';
import {extract} from '../src/index.ts';
import {folder, NOTICE, run} from './cli-harness.ts';

const LATER = NOTICE.replace('30/6/2023', '15/7/2023');
const OTHER = LATER.replace('Sở Tài chính', 'Sở Tư pháp').replace('Lê Minh Tâm', 'Lê Minh Tú');
const BROKEN = new Uint8Array([0x53, 0xe1, 0xbb, 0x0a, 0x41]);

/** The tasks of the notice. */
const TASKS = /1\. Giao[\s\S]*III\/2023\./;

const changesOf = (json: string): Change[] => JSON.parse(json);
const kindsOf = (json: string): string[] => changesOf(json).map(({kind}) => kind);

describe('exit status', () => {
  test('0 where nothing differs, 1 where something does', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': NOTICE, 'c.txt': OTHER});
    expect(await run(['diff', 'a.txt', 'b.txt'], {cwd})).toEqual({code: 0, out: 'không khác\n', err: ''});
    expect(await run(['diff', 'a.txt', 'c.txt', '--quiet'], {cwd})).toEqual({code: 1, out: '', err: ''});
    expect((await run(['diff', 'a.txt', 'c.txt', '--exit-code'], {cwd})).code).toBe(1);
    expect((await run(['diff', 'a.txt', 'c.txt', '--no-exit-code'], {cwd})).code).toBe(0);
  });

  test('2 for wrong usage, in one line', async () => {
    const cwd = folder({'a.txt': NOTICE});
    const wrong = [
      ['a.txt'],
      ['a.txt', 'a.txt', 'a.txt'],
      ['-', '-'],
      ['a.txt', 'a.txt', '--only', 'tasks,sums'],
      ['a.txt', 'a.txt', '--format', 'pdf'],
      ['a.txt', 'a.txt#7'],
      ['--git', '--follow', 'a.txt', 'a.txt'],
      ['--git', 'HEAD'],
      ['--follow', 'a.txt'],
      ['--textconv', 'a.txt', 'a.txt'],
      ['--follow', 'a.txt', 'a.txt', '--only', 'tasks'],
      ['a.txt', 'no*thing'],
    ];
    for (const argv of wrong) {
      const {code, out, err} = await run(['diff', ...argv], {cwd});
      expect({code, out, lines: err.split('\n').length}, argv.join(' ')).toEqual({code: 2, out: '', lines: 2});
    }
  });

  test('0 where only words differ that are in no field, and a line that says so', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': NOTICE.replace('kết luận như sau', 'có ý kiến như sau')});
    const {code, out, err} = await run(['diff', 'a.txt', 'b.txt'], {cwd});
    expect({code, out}).toEqual({code: 0, out: 'không khác\n'});
    expect(err).toMatch(/^parcli: a\.txt: .*lời ngoài các phần đó thì khác\n$/);
    expect((await run(['diff', 'a.txt', 'b.txt', '--quiet'], {cwd})).err).toBe('');
    // Printed otherwise is not worded otherwise; and of records there are no other words.
    const form = NOTICE.normalize('NFD').replace('kết luận như sau'.normalize('NFD'), '**kết luận**\nnhư sau');
    const same = folder({'a.txt': NOTICE, 'b.txt': form, 'c.json': JSON.stringify(extract(NOTICE))});
    for (const other of ['b.txt', 'c.json']) expect((await run(['diff', 'a.txt', other], {cwd: same})).err).toBe('');
  });

  test('3 where a side cannot be read or holds no document: nothing is called the same', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': BROKEN, 'c.txt': 'mua sữa\n'});
    for (const other of ['b.txt', 'c.txt', 'none.txt']) {
      const {code, out, err} = await run(['diff', 'a.txt', other], {cwd});
      expect({code, out}, other).toEqual({code: 3, out: ''});
      expect(err).toMatch(new RegExp(`^parcli: ${other.replace('.', '\\.')}.*\\n$`));
    }
  });

  test('in directories the others go on, and what could not be read is neither dropped nor added', async () => {
    const cwd = folder({'a/x.txt': NOTICE, 'a/y.txt': NOTICE, 'b/x.txt': OTHER, 'b/y.txt': BROKEN});
    const {code, out, err} = await run(['diff', 'a', 'b', '--format', 'json'], {cwd});
    expect(code).toBe(3);
    expect(err).toMatch(/^parcli: b\/y\.txt/);
    expect(kindsOf(out).filter((kind) => kind.startsWith('document'))).toEqual([]);
  });
});

describe('what is told', () => {
  test('as JSON: a list that satisfies its schema, most weighty first', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': OTHER});
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--format', 'json'], {cwd});
    expect(kindsOf(out)).toEqual(['deadline.later', 'owner.coordinate', 'signer.changed']);
    const [deadline] = changesOf(out);
    expect(deadline).toMatchObject({
      path: '/tasks/0/deadlines/0',
      severity: 'high',
      before: {due: '2023-06-30'},
      after: {due: '2023-07-15'},
      task: {before: '1', after: '1'},
      documents: {before: {path: 'a.txt', part: 1}, after: {path: 'b.txt', part: 1}},
    });
    const {start, end} = deadline?.spans.after ?? {start: 0, end: 0};
    expect(OTHER.slice(start, end)).toBe('trước ngày 15/7/2023');
    const schema = JSON.parse((await run(['schema', 'diff'])).out);
    expect(new Ajv2020({strict: false}).validate(schema, changesOf(out))).toBe(true);
    expect(JSON.parse((await run(['diff', 'a.txt', 'b.txt', '--format', 'json'], {cwd, terminal: 80})).out)).toEqual(
      changesOf(out),
    );
  });

  test('only what is asked for', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': OTHER});
    const only = async (topics: string) => {
      const {code, out} = await run(['diff', 'a.txt', 'b.txt', '--format', 'json', '--only', topics], {cwd});
      return [code, ...kindsOf(out)];
    };
    expect(await only('deadlines')).toEqual([1, 'deadline.later']);
    expect(await only('owners, header')).toEqual([1, 'owner.coordinate', 'signer.changed']);
    expect(await only('tasks,references')).toEqual([0]);
  });

  test('in one line', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': OTHER});
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--summary'], {cwd});
    expect(out).toBe('khác 3: 1 hạn, 1 đơn vị thực hiện, 1 chữ ký\n');
    const english = await run(['diff', 'a.txt', 'b.txt', '--summary', '--lang', 'en'], {cwd});
    expect(english.out).toBe('differs 3: 1 deadline, 1 owner, 1 signature field\n');
  });

  test('on a terminal, within its width, the changed words marked', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': LATER.replace('lập danh mục', 'kiểm đếm và lập danh sách')});
    for (const terminal of [50, 80, 140]) {
      const {out} = await run(['diff', 'a.txt', 'b.txt', '--color', 'never'], {cwd, terminal});
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(terminal);
    }
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--color', 'never'], {cwd, terminal: 140});
    expect(out).toContain('{+kiểm đếm và+} lập danh [-mục-] {+sách+} hồ sơ');
    expect(out).toContain('trước 30/6/2023 → trước 15/7/2023');
    const coloured = await run(['diff', 'a.txt', 'b.txt', '--color', 'always'], {cwd, terminal: 140});
    expect(coloured.out).toContain('\u001b[32mkiểm đếm và \u001b[39m');
    expect(coloured.out).not.toContain('{+');
  });

  test('as Markdown and as a page, in which nothing of the documents has effect', async () => {
    const hostile = OTHER.replace('Lê Minh Tú', 'Lê <script>alert(1)</script> | **Tú** `x`');
    const cwd = folder({'a.txt': NOTICE, 'b.txt': hostile});
    const {out: markdown} = await run(['diff', 'a.txt', 'b.txt', '--format', 'markdown'], {cwd});
    expect(markdown).toMatch(/^## So sánh văn bản\n\nkhác 3/);
    expect(markdown).toContain('| Hạn muộn hơn | 1 | ~~trước 30/6/2023~~ → **trước 15/7/2023**<br>');
    expect(markdown).not.toContain('<script>');
    for (const row of markdown.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    }
    const {out: html} = await run(['diff', 'a.txt', 'b.txt', '--format', 'html'], {cwd});
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=/);
    expect(html).toContain('<del>trước 30/6/2023</del> → <ins>trước 15/7/2023</ins>');
  });

  test('into a file whose name tells the format, never over another', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': OTHER, 'old.html': ''});
    expect(await run(['diff', 'a.txt', 'b.txt', '-o', 'x.md'], {cwd})).toEqual({code: 1, out: '', err: ''});
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toMatch(/^## /);
    expect((await run(['diff', 'a.txt', 'b.txt', '-o', 'old.html'], {cwd})).code).toBe(2);
    expect((await run(['diff', 'a.txt', 'b.txt', '-o', 'old.html', '--force'], {cwd})).code).toBe(1);
    expect(readFileSync(join(cwd, 'old.html'), 'utf8')).toMatch(/^<!doctype/);
  });

  test('a period of one day has one day', async () => {
    const on = (day: string) => NOTICE.replace('trước ngày 30/6/2023', day);
    const cwd = folder({'a.txt': on('trong ngày 26/8/2023'), 'b.txt': on('trong ngày 27/8/2023')});
    const {out} = await run(['diff', 'a.txt', 'b.txt'], {cwd});
    expect(out).toMatch(/26\/8\/2023 → \S*27\/8\/2023/);
    expect(out).not.toContain(' – ');
  });

  test('all renumberings in one row, and a section that moved by its heading', async () => {
    const office = '1. Sở Nội vụ\n\na) Lập danh mục hồ sơ nộp lưu.\n\nb) Kiểm tra kho lưu trữ các cơ quan.';
    const health =
      '1. Sở Y tế\n\na) Kiểm kê thuốc và hóa chất.\n\nb) Tập huấn phòng dịch cho các trạm.\n\nc) Mua xe cứu thương.';
    const second = (section: string) => section.replace(/^1/, '2');
    const list = (first: string, other: string) => NOTICE.replace(TASKS, `${first}\n\n${second(other)}`);
    const cwd = folder({
      'a.txt': list(office, health),
      'b.txt': list(health, office),
      'c.txt': list(
        office.replace('a) Lập danh mục hồ sơ nộp lưu.\n\nb)', 'a)'),
        health.replace(/a\) .*\n\nb/, 'a').replace('c)', 'b)'),
      ),
    });
    const moved = await run(['diff', 'a.txt', 'b.txt'], {cwd});
    expect(moved.out).toMatch(/Chuyển chỗ +│ 1 → 2 +│ Sở Nội vụ/);
    const {out} = await run(['diff', 'a.txt', 'c.txt'], {cwd});
    expect(out.match(/Đánh số lại/g)).toHaveLength(1);
    expect(out).toContain('1.b → 1.a; 2.b, 2.c → 2.a, 2.b');
  });

  test('the same change of several tasks in one row', async () => {
    const list = (owner: string) =>
      NOTICE.replace(
        /1\. Giao[\s\S]*III\/2023\./,
        `1. Giao ${owner}:\n\na) Lập danh mục hồ sơ nộp lưu.\n\nb) Kiểm tra kho lưu trữ các cơ quan.\n\nc) Báo cáo UBND tỉnh.`,
      );
    const cwd = folder({'a.txt': list('Sở Nội vụ'), 'b.txt': list('Sở Tư pháp')});
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--only', 'owners', '--color', 'never'], {cwd, terminal: 120});
    expect(out.match(/Sở Nội vụ → Sở Tư pháp/g)).toHaveLength(1);
    expect(out).toContain('1.a, 1.b, 1.c');
  });
});

describe('what is compared', () => {
  test('stdin with a file, and records with documents', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': OTHER});
    const {out: records} = await run(['extract', 'a.txt'], {cwd});
    const {out: lines} = await run(['extract', 'a.txt', '--to', 'ndjson'], {cwd});
    const asked = folder({'a.json': records, 'a.ndjson': lines, 'b.txt': OTHER});
    const {out: expected} = await run(['diff', 'a.txt', 'b.txt', '--format', 'json'], {cwd});
    for (const old of ['a.json', 'a.ndjson']) {
      const {out} = await run(['diff', old, 'b.txt', '--format', 'json'], {cwd: asked});
      expect(changesOf(out)).toEqual(changesOf(expected));
    }
    for (const stdin of [records, lines, NOTICE]) {
      const {out} = await run(['diff', '-', 'b.txt', '--format', 'json'], {cwd, stdin});
      expect(kindsOf(out)).toEqual(kindsOf(expected));
    }
    expect(kindsOf((await run(['diff', 'b.txt', '-', '--format', 'json'], {cwd, stdin: NOTICE})).out)).toEqual([
      'deadline.earlier',
      'owner.coordinate',
      'signer.changed',
    ]);
  });

  test('records that are none are told by place', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.json': '[{"schema": "parcli/record@1"}]'});
    const {code, err} = await run(['diff', 'a.txt', 'b.json'], {cwd});
    expect(code).toBe(3);
    expect(err).toMatch(/^parcli: b\.json\b.*\/source\b/);
  });

  test('files of several documents, and one document of a file', async () => {
    const second = NOTICE.replace('47/TB-UBND', '52/TB-UBND').replace('lưu trữ', 'dân vận');
    const cwd = folder({'a.txt': `${NOTICE}\n${second}`, 'b.txt': `${second}\n${OTHER}`, 'c.txt': OTHER});
    const {out} = await run(['diff', 'a.txt', 'b.txt', '--format', 'json'], {cwd});
    expect(changesOf(out).map(({documents}) => documents.after?.part)).toEqual([2, 2, 2]);
    const one = await run(['diff', 'a.txt#1', 'c.txt', '--format', 'json'], {cwd});
    expect(kindsOf(one.out)).toEqual(kindsOf(out));
    const lone = await run(['diff', 'a.txt', 'c.txt', '--format', 'json'], {cwd});
    expect(kindsOf(lone.out)[0]).toBe('document.dropped');
    expect(changesOf(lone.out)[0]).toMatchObject({before: {number: '52/TB-UBND'}, after: null, path: ''});
  });

  test('archives and records of other folders pair by the names in them', async () => {
    // Number, kind and words are others: only the name is the same.
    const telegram = (number: string, date: string) =>
      NOTICE.replace('47/TB-UBND', number).replace('05 tháng 4 năm 2023', date).replace('Lê Minh Tâm', 'Lê Minh Tú');
    const forms = {
      old: {'mot.txt': NOTICE, 'x/hai.txt': telegram('48/TB-UBND', '07 tháng 4 năm 2023')},
      new: {
        'mot.txt': LATER,
        'x/hai.txt': telegram('99/CĐ-UBND', '09 tháng 5 năm 2024')
          .replace(
            'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về công tác lưu trữ',
            'CÔNG ĐIỆN\nVề phòng chống bão',
          )
          .replace(/Căn cứ Nghị định[^\n]*/, 'Chủ tịch UBND tỉnh yêu cầu:')
          .replace(TASKS, '1. Sở Nông nghiệp kê khai tàu thuyền neo đậu trước ngày 30/6/2024.'),
      },
    };
    const bytes = (text: string) => new TextEncoder().encode(text);
    const zipped = (files: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytes(text)])));
    const below = (name: string, files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));
    const recorded = (name: string, files: Record<string, string>) =>
      JSON.stringify(Object.entries(files).flatMap(([path, text]) => extract(text, {path: `${name}/${path}`})));
    const cwd = folder({
      ...{...below('old', forms.old), ...below('new', forms.new)},
      ...{'old.zip': zipped(forms.old), 'new.zip': zipped(forms.new)},
      ...{'old.json': recorded('old', forms.old), 'new.json': recorded('new', forms.new)},
    });
    const sides = [
      ['old', 'new'],
      ['old.zip', 'new.zip'],
      ['./old.zip', 'new'],
      ['old.json', 'new.json'],
      ['old', 'new.json'],
    ];
    for (const [before = '', after = ''] of sides) {
      const {out} = await run(['diff', before, after, '--format', 'json'], {cwd});
      const pairs = changesOf(out).map(({documents}) =>
        [documents.before, documents.after].map((place) => place?.path.replace(/^.*[/!]/, '')).join(' '),
      );
      expect([...new Set(pairs)].sort(), `${before} ${after}`).toEqual(['hai.txt hai.txt', 'mot.txt mot.txt']);
    }
  });

  test('Word, PDF and a page as one document', async () => {
    const office = (name: string) => readFileSync(new URL(`../fixtures/office/${name}`, import.meta.url));
    const forms = ['notice.docx', 'notice.pdf', 'notice.odt', 'notice.html'];
    const cwd = folder(Object.fromEntries(forms.map((name) => [name, office(name)])));
    for (const form of forms) {
      const {code, out} = await run(['diff', 'notice.docx', form, '--only', 'deadlines,owners'], {cwd});
      expect({code, out}, form).toEqual({code: 0, out: 'không khác\n'});
    }
  });

  test('directories, by number, then by name, then by likeness', async () => {
    const letter = (number: string, subject: string) =>
      NOTICE.replace('47/TB-UBND', number).replace('công tác lưu trữ', subject);
    const cwd = folder({
      'old/one.txt': letter('11/TB-UBND', 'phòng cháy rừng'),
      'old/two.txt': letter('/TB-UBND', 'thu ngân sách'),
      'old/three.txt': letter('/TB-UBND', 'khai thác cát sỏi trên sông Lam và các bãi tập kết'),
      'old/gone.txt': letter('14/TB-UBND', 'một chuyện cũ'),
      'new/renamed.txt': letter('11/TB-UBND', 'phòng cháy rừng mùa khô'),
      'new/two.txt': letter('12/TB-UBND', 'thu ngân sách'),
      'new/other.txt': letter('13/TB-UBND', 'khai thác cát sỏi trên sông Lam và các bãi tập kết'),
    });
    const {code, out} = await run(['diff', 'old', 'new', '--format', 'json'], {cwd});
    expect(code).toBe(1);
    const pairs = changesOf(out).map(({documents: {before, after}}) => `${before?.path} ${after?.path}`);
    expect([...new Set(pairs)].sort()).toEqual([
      'old/gone.txt undefined',
      'old/one.txt new/renamed.txt',
      'old/three.txt new/other.txt',
      'old/two.txt new/two.txt',
    ]);
  });
});

describe('following a notice', () => {
  const reply = NOTICE.replace('UBND\nTỈNH', 'UBND\nHUYỆN')
    .replace('47/TB-UBND', '15/KH-UBND')
    .replace(
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
      'Thực hiện Thông báo số 47/TB-UBND ngày 05/4/2023',
    )
    .replace('30/6/2023', '15/6/2023')
    .replace(/\n2\..*/, '');

  test('tells which tasks are taken up, changed, not found', async () => {
    const cwd = folder({'a.txt': NOTICE, 'b.txt': reply});
    const {code, out} = await run(['diff', '--follow', 'a.txt', 'b.txt', '--format', 'json'], {cwd});
    expect(code).toBe(1);
    const tasks: FollowUp[] = JSON.parse(out);
    expect(tasks.map(({task, status}) => [task, status])).toEqual([
      ['1', 'changed'],
      ['2', 'not-found'],
    ]);
    expect(tasks[0]?.replies[0]).toMatchObject({cites: true, task: '1', path: '/tasks/0'});
    expect(tasks[0]?.replies[0]?.changes.map(({kind}) => kind)).toEqual(['deadline.earlier']);
    const schema = JSON.parse((await run(['schema', 'follow'])).out);
    expect(new Ajv2020({strict: false}).validate(schema, tasks)).toBe(true);
    const {out: table} = await run(['diff', '--follow', 'a.txt', 'b.txt', '--format', 'markdown'], {cwd});
    expect(table).toContain('15/KH-UBND mục 1: Hạn sớm hơn: trước 30/6/2023 → trước 15/6/2023');
    const {out: summary} = await run(['diff', '--follow', 'a.txt', 'b.txt', '--summary'], {cwd});
    expect(summary).toBe('2 nhiệm vụ: 1 có thay đổi, 1 chưa thấy\n');
    expect((await run(['diff', '--follow', 'a.txt', 'a.txt'], {cwd})).code).toBe(0);
  });

  test('a letter that passes on the notice behind it', async () => {
    const both = readFileSync(new URL('../fixtures/diffs/several-documents/before.txt', import.meta.url));
    const cwd = folder({'both.txt': both});
    const {code, out} = await run(['diff', '--follow', 'both.txt', '--format', 'json'], {cwd});
    const tasks: FollowUp[] = JSON.parse(out);
    expect(code).toBe(0);
    expect([...new Set(tasks.map(({status}) => status))]).toEqual(['passed-on']);
    expect(tasks[0]).toMatchObject({document: {number: '58/TB-UBND', part: 2}, replies: [{task: '1', cites: true}]});
  });
});
