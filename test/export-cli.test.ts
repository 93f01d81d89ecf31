import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import type ICAL from 'ical.js';
import {describe, expect, test, vi} from 'vitest';
import {sourceText} from '../src/cli/export/source-text.ts';
import {type Reading, readingOf} from '../src/cli/inputs/reading.ts';
import type {Io} from '../src/cli/io.ts';
import {main} from '../src/cli/main.ts';
import type {DocumentRecord} from '../src/index.ts';
import {folder, NOTICE, type Run, type RunOptions, run} from './cli-harness.ts';
import {calendar} from './support/export-checks.ts';
import {FIXTURES} from './support/exporting.ts';

/** `parcli export` as it is called: what it takes, what it writes, what it says. */

vi.setConfig({testTimeout: 60_000});

const RECORDS = readFileSync(join(FIXTURES, 'records.json'), 'utf8');
const records = JSON.parse(RECORDS) as DocumentRecord[];
const NDJSON = records.map((record) => `${JSON.stringify(record)}\n`).join('');
const ANNOUNCEMENT = readFileSync(join(FIXTURES, 'thong-bao.txt'), 'utf8');
const DECISION = readFileSync(join(FIXTURES, 'quyet-dinh.txt'), 'utf8');
const FILES = {'a.txt': ANNOUNCEMENT, 'b.txt': DECISION, 'r.json': RECORDS, 'r.ndjson': NDJSON};

const exporting = (argv: readonly string[], options: RunOptions = {}) => run(['export', ...argv], options);

/** Ids of the tasks that a run lists. */
async function ids(argv: readonly string[]): Promise<string[]> {
  const {code, out, err} = await exporting(['r.json', '--to', 'csv', '--columns', 'id', ...argv], {cwd: folder(FILES)});
  expect({code, err}).toEqual({code: 0, err: ''});
  return parse<{id: string}>(out, {columns: true}).map(({id}) => id);
}

describe('inputs', () => {
  test('documents and their records give the same', async () => {
    const cwd = folder(FILES);
    const columns = ['--to', 'csv', '--columns', 'number,id,text,due'];
    const fromText = await exporting(['a.txt', 'b.txt', ...columns], {cwd});
    for (const argv of [['r.json'], ['r.ndjson'], ['r.ndjson', '--from', 'ndjson']])
      expect(await exporting([...argv, ...columns], {cwd})).toEqual(fromText);
    expect(fromText.out.split('\r\n')).toHaveLength(1 + 9 + 1);
  });

  test('what parcli extract prints can be piped in, in any form; a document too', async () => {
    const columns = ['--to', 'csv', '--columns', 'number,id'];
    const cwd = folder();
    const expected = await exporting([join(FIXTURES, 'records.json'), ...columns], {cwd});
    expect(await exporting(['-', ...columns], {cwd, stdin: RECORDS})).toEqual(expected);
    expect(await exporting(['-', ...columns], {cwd, stdin: NDJSON})).toEqual(expected);
    expect(await exporting(['-', ...columns], {cwd, stdin: JSON.stringify(records, null, 2)})).toEqual(expected);
    expect((await exporting(['-', ...columns], {cwd, stdin: NOTICE})).out).toContain('47/TB-UBND,2');
    expect((await exporting(['-', ...columns, '--stdin-filename', 'x.ndjson'], {cwd, stdin: NDJSON})).out).toBe(
      expected.out,
    );
  });

  test('what is no record is told with its line and place; the others go on', async () => {
    const [first] = records as [DocumentRecord];
    const lines = [
      '{',
      JSON.stringify({...first, tasks: [{...first.tasks[0], id: 7}]}),
      JSON.stringify(first),
      '',
      '[1]',
    ];
    const cwd = folder({
      'x.ndjson': lines.join('\n'),
      'y.json': '{"a"',
      'z.json': JSON.stringify([first, {...first, kind: 'XX'}]),
    });
    const {code, out, err} = await exporting(['x.ndjson', 'y.json', 'z.json', '--to', 'ndjson', '--lang', 'en'], {cwd});
    expect(code).toBe(3);
    expect(out.trim().split('\n')).toHaveLength(2);
    const said = err.trim().split('\n');
    expect(said).toHaveLength(5);
    expect(said[0]).toMatch(/^parcli: x\.ndjson:1: not valid JSON/);
    expect(said[1]).toMatch(/^parcli: x\.ndjson:2: no record of parcli: \/tasks\/0\/id: /);
    expect(said[2]).toMatch(/^parcli: x\.ndjson:5: no record/);
    expect(said[3]).toMatch(/^parcli: y\.json:1: not valid JSON/);
    expect(said[4]).toMatch(/^parcli: z\.json:1: no record of parcli: \/1\/kind: /);
  });

  test('nothing recognised: exit 1 and a table without rows; nothing readable: exit 3 and no file', async () => {
    const cwd = folder({'a.txt': 'mua sữa\n', 'b.txt': new Uint8Array([0x53, 0xe1, 0x0a])});
    const empty = await exporting(['a.txt', '--to', 'csv', '--columns', 'id'], {cwd});
    expect(empty).toMatchObject({code: 1, out: 'id\r\n'});
    const {code} = await exporting(['b.txt', '-o', 'x.csv'], {cwd});
    expect(code).toBe(3);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
    expect(await exporting(['a.txt', '--to', 'akn'], {cwd})).toMatchObject({code: 1, out: ''});
  });
});

describe('which tasks', () => {
  test('all, in the order of reading', async () => {
    expect(await ids([])).toEqual(['I.1.a', 'I.1.b', 'I.2', 'II.1.-1', 'II.1.-2', 'II.2', 'Đ2.1', 'Đ2.2', 'Đ4']);
  });

  test.each([
    [
      ['--owner', 'Sở Nội vụ'],
      ['I.1.a', 'I.1.b', 'II.1.-1'],
    ],
    [
      ['--owner', 'so noi vu'],
      ['I.1.a', 'I.1.b', 'II.1.-1'],
    ],
    [
      ['--owner', 'SỞ NỘI'],
      ['I.1.a', 'I.1.b', 'II.1.-1'],
    ],
    [['--owner', 'số nội vụ'], []],
    [
      ['--owner', 'UBND*huyện'],
      ['II.1.-1', 'II.1.-2', 'Đ4'],
    ],
    [['--owner', '.*'], []],
    // before and after: the day itself is out; recurring duties by their next round
    [['--due-before', '2024-04-30', '--due-after', '2024-04-28'], ['I.1.a']],
    [
      ['--due-after', '2024-09-29', '--due-before', '2024-10-16'],
      ['I.1.b', 'II.1.-2'],
    ],
    [['--due-before', '2024-03-25'], ['II.1.-1']],
    [['--overdue', '--as-of', '2024-03-28'], ['I.2']],
    [['--overdue', '--as-of', '2024-03-27'], []],
    [
      ['--overdue', '--as-of', '2030-01-01', '--owner', 'phong'],
      ['I.1.a', 'I.1.b', 'Đ2.1'],
    ],
  ] as [string[], string[]][])('%j', async (argv, expected) => {
    if (expected.length === 0) {
      const {code, out} = await exporting(['r.json', '--to', 'csv', '--columns', 'id', ...argv], {cwd: folder(FILES)});
      expect({code, out}).toEqual({code: 0, out: 'id\r\n'});
    } else expect(await ids(argv)).toEqual(expected);
  });

  test('--sort orders them over all documents', async () => {
    expect((await ids(['--sort', 'due'])).slice(0, 4)).toEqual(['I.2', 'I.1.a', 'Đ2.1', 'I.1.b']);
    expect((await ids(['--sort', 'owner'])).slice(0, 2)).toEqual(['Đ4', 'Đ2.1']);
    expect((await ids(['--sort', 'id'])).slice(0, 2)).toEqual(['I.1.a', 'I.1.b']);
  });

  test('the same tasks in every format that lists tasks', async () => {
    const cwd = folder(FILES);
    const filter = ['--overdue', '--as-of', '2030-01-01', '--owner', 'phong', '--sort', 'due'];
    const texts = {
      csv: (out: string) => parse<{text: string}>(out, {columns: true}).map(({text}) => text),
      ndjson: (out: string) =>
        out
          .trim()
          .split('\n')
          .flatMap((line) => (JSON.parse(line) as DocumentRecord).tasks.map(({text}) => text)),
      ics: (out: string) =>
        calendar(out)
          .getAllSubcomponents('vtodo')
          .map((todo) => String(todo.getFirstPropertyValue('description')).split('\n')[0]),
      md: (out: string) => [...out.matchAll(/^- \[ \] \*\*\S+\*\* (.*)$/gm)].map(([, text]) => text),
    };
    const expected = ['I.1.a', 'Đ2.1', 'I.1.b'].map(
      (id) => records.flatMap(({tasks}) => tasks).find((task) => task.id === id)?.text,
    );
    for (const [format, read] of Object.entries(texts)) {
      const {out} = await exporting(['r.json', '--to', format, ...filter], {cwd});
      // A task with two deadlines is two to-dos; documents stay together where they are shown one by one.
      expect([...new Set(read(out))].sort()).toEqual([...expected].sort());
    }
  });

  test('places follow the tasks that are left', async () => {
    const {out} = await exporting(['r.json', '--to', 'ndjson', '--owner', 'Phòng Tài chính'], {cwd: folder(FILES)});
    const record = JSON.parse(out) as DocumentRecord;
    const {start, end} = record.spans['/tasks/0/owners/0/name'] ?? {start: 0, end: 0};
    expect(DECISION.slice(start, end)).toBe('Phòng Tài chính - Kế hoạch');
    expect(record.spans['/tasks/1']).toBeUndefined();
  });
});

describe('what a format is asked for', () => {
  test('--what and --columns', async () => {
    const cwd = folder(FILES);
    const references = await exporting(['r.json', '--to', 'csv', '--what', 'references', '--columns', 'role,number'], {
      cwd,
    });
    expect(references.out.split('\r\n').slice(0, 3)).toEqual([
      'role,number',
      'basis,30/2020/NĐ-CP',
      'basis,45/QĐ-UBND',
    ]);
    const rows = await exporting(['r.json', '--to', 'ndjson', '--what', 'tasks', '--columns', 'id,lead,due'], {cwd});
    expect(JSON.parse(rows.out.split('\n')[0] ?? '')).toEqual({id: 'I.1.a', lead: ['Sở Nội vụ'], due: '2024-04-29'});
    const documents = await exporting(
      ['r.json', '--to', 'tsv', '--what', 'records', '--columns', 'number,signerName'],
      {cwd},
    );
    expect(documents.out).toBe('number\tsignerName\r\n118/TB-UBND\tTrần Thị Bích Hạnh\r\n206/QĐ-UBND\tĐỗ Văn Khải\r\n');
  });

  test('--bom', async () => {
    const {out} = await exporting(['r.json', '--to', 'csv', '--bom'], {cwd: folder(FILES)});
    expect(out.charCodeAt(0)).toBe(0xfeff);
  });

  test('ics: --as, --alarm, --before, --include-undated, --stamp', async () => {
    const cwd = folder(FILES);
    const ics = async (...argv: string[]): Promise<{root: ICAL.Component; err: string}> => {
      const {code, out, err} = await exporting(['r.json', '--to', 'ics', ...argv], {cwd});
      expect(code).toBe(0);
      return {root: calendar(out), err};
    };
    const plain = await ics();
    expect(plain.root.getAllSubcomponents('vtodo')).toHaveLength(8);
    expect(plain.err).toBe('parcli: ics: bỏ 2 nhiệm vụ không có ngày hạn; --include-undated để giữ (chỉ VTODO)\n');
    const [first] = plain.root.getAllSubcomponents('vtodo');
    expect(String(first?.getFirstPropertyValue('due'))).toBe('2024-04-29');
    expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2024-03-12T00:00:00Z');

    const {root: inclusive} = await ics('--before', 'inclusive');
    expect(String(inclusive.getFirstSubcomponent('vtodo')?.getFirstPropertyValue('due'))).toBe('2024-04-30');
    const rules = (root: ICAL.Component) =>
      root.getAllSubcomponents('vtodo').flatMap((todo) => todo.getFirstPropertyValue('rrule')?.toString() ?? []);
    expect(rules(plain.root)[0]).toBe('FREQ=MONTHLY;BYMONTHDAY=24');
    expect(rules(inclusive)[0]).toBe('FREQ=MONTHLY;BYMONTHDAY=25');

    const {root: all, err} = await ics(
      '--include-undated',
      '--as',
      'both',
      '--alarm',
      '7d,12h',
      '--stamp',
      '2024-05-06',
    );
    expect([all.getAllSubcomponents('vtodo').length, all.getAllSubcomponents('vevent').length, err]).toEqual([
      10,
      8,
      '',
    ]);
    const event = all.getFirstSubcomponent('vevent');
    expect(String(event?.getFirstPropertyValue('dtend'))).toBe('2024-04-30');
    expect(event?.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(
      ['-P7D', '-PT12H'],
    );
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2024-05-06T00:00:00Z');
  });

  test('the same task keeps its uid when its document is read again, and copies get uids of their own', async () => {
    const cwd = folder({...FILES, 'copy.txt': ANNOUNCEMENT});
    const uids = async (...argv: string[]) =>
      [...(await exporting([...argv, '--to', 'ics'], {cwd})).out.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    const once = await uids('a.txt');
    expect(await uids('copy.txt')).toEqual(once);
    expect(await uids('a.txt', '--owner', 'Sở Nội vụ')).toEqual([once[0], once[1], once[2], once[4]]);
    const twice = await uids('a.txt', 'copy.txt');
    expect(new Set(twice).size).toBe(2 * once.length);
  });

  test('nd30: what is too long is an error, cut only where that is asked for', async () => {
    const long = records.map((record) => ({...record, subject: 'Về việc '.repeat(80)}));
    const cwd = folder({'r.json': JSON.stringify(long)});
    const {code, err} = await exporting(['r.json', '--to', 'nd30', '-o', 'x.csv', '--lang', 'en'], {cwd});
    expect({code, files: readdirSync(cwd)}).toEqual({code: 2, files: ['r.json']});
    expect(err).toBe(
      [
        'parcli: thong-bao.txt (118/TB-UBND): Subject has 639 characters, at most 500; add --truncate to cut it\n',
        'parcli: quyet-dinh.txt (206/QĐ-UBND): Subject has 639 characters, at most 500; add --truncate to cut it\n',
      ].join(''),
    );
    const cut = await exporting(['r.json', '--to', 'nd30', '--truncate', '--lang', 'en'], {cwd});
    expect(cut).toMatchObject({code: 0, err: 'parcli: nd30: 2 values cut, longer than the format allows\n'});
    const incoming = await exporting(['r.json', '--to', 'nd30', '--as', 'incoming', '--truncate'], {cwd});
    expect(incoming.out.split('\r\n')[0]).toContain('ArrivalDate,ArrivalNumber,SignerInfo.Position');
  });

  test('edxml says what it is and what it lacks', async () => {
    const cwd = folder(FILES);
    const {code, err} = await exporting(['a.txt', '--to', 'edxml'], {cwd});
    expect(code).toBe(2);
    expect(err).toContain('--organ-id');
    const draft = await exporting(['a.txt', '--to', 'edxml', '--organ-id', 'H99', '--lang', 'en'], {cwd});
    expect(draft.err).toBe('parcli: edxml: 3 receivers without an OrganId; fill it in before sending\n');
    expect((await run(['help', 'export', '--lang', 'en'])).out).toContain('an unsigned draft');
  });
});

describe('outputs', () => {
  test('the ending of -o tells the format', async () => {
    const cwd = folder(FILES);
    const begins: Record<string, string> = {
      'x.csv': 'number,',
      'x.ics': 'BEGIN:VCALENDAR',
      'x.md': '# Thông báo',
      'x.html': '<!doctype html>',
      'x.jsonld': '{"@context"',
      'x.nd30.csv': 'FileCode.OrganId',
      'x.nd30.json': '[\n{"FileCode"',
      'x.yml': '- schema',
      'x.json': '[\n{"schema"',
      'x.parquet': 'PAR1',
      'x.xlsx': 'PK',
    };
    for (const [name, begin] of Object.entries(begins)) {
      expect((await exporting(['r.json', '-o', name], {cwd})).code, name).toBe(0);
      expect(readFileSync(join(cwd, name), 'utf8').slice(0, begin.length)).toBe(begin);
    }
    expect((await exporting(['a.txt', '-o', 'x.akn.xml'], {cwd})).code).toBe(0);
    expect(readFileSync(join(cwd, 'x.akn.xml'), 'utf8')).toContain('<akomaNtoso');
    const unknown = await exporting(['r.json', '-o', 'x.dat'], {cwd});
    expect(unknown).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^parcli: x\.dat: .*--to.* xlsx, .*\n$/),
    });
    expect((await exporting(['r.json'], {cwd})).code).toBe(2);
  });

  test('bytes go into a pipe, and not to a terminal', async () => {
    const cwd = folder(FILES);
    const refused = await exporting(['r.json', '--to', 'xlsx'], {cwd, terminal: 80});
    expect(refused).toMatchObject({code: 2, out: ''});
    expect(refused.err).toMatch(/nhị phân, không in ra màn hình; dùng -o tệp\.xlsx/);
    const chunks: Buffer[] = [];
    const sink = {
      isTTY: false,
      columns: undefined,
      write: async (text: string | Uint8Array) => void chunks.push(Buffer.from(text as string)),
    };
    const stdin = (async function* () {})();
    expect(await main(['export', 'r.json', '--to', 'parquet'], {stdin, stdout: sink, stderr: sink, env: {}, cwd})).toBe(
      0,
    );
    const bytes = Buffer.concat(chunks);
    expect([bytes.subarray(0, 4), bytes.subarray(-4)].map(String)).toEqual(['PAR1', 'PAR1']);
  });

  test('an existing file stays, unless --force', async () => {
    const cwd = folder({...FILES, 'x.csv': 'mine'});
    expect((await exporting(['r.json', '-o', 'x.csv'], {cwd})).code).toBe(2);
    expect(readFileSync(join(cwd, 'x.csv'), 'utf8')).toBe('mine');
    expect((await exporting(['r.json', '-o', 'x.csv', '--force'], {cwd})).code).toBe(0);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('--out-dir: a file for each input; for each document where a file holds one', async () => {
    const cwd = folder({'in/a.txt': ANNOUNCEMENT, 'in/deep/b.txt': DECISION, 'r.json': RECORDS});
    expect((await exporting(['in', '--to', 'ics', '--out-dir', 'out', '--include-undated'], {cwd})).code).toBe(0);
    expect(readdirSync(join(cwd, 'out'), {recursive: true}).sort()).toEqual(
      ['a.ics', 'deep', 'deep/b.ics'].map((path) => join(path)),
    );
    expect((await exporting(['r.json', '--to', 'akn', '--out-dir', 'akn'], {cwd})).code).toBe(0);
    expect(readdirSync(join(cwd, 'akn')).sort()).toEqual(['r.2.akn.xml', 'r.akn.xml']);
    const {code, err} = await exporting(['r.json', '--to', 'akn', '-o', 'x.xml'], {cwd});
    expect({code, there: existsSync(join(cwd, 'x.xml'))}).toEqual({code: 2, there: false});
    expect(err).toContain('--out-dir');
  });

  test('records find their text again, if it is still the same', async () => {
    const cwd = folder({'r.json': RECORDS, 'thong-bao.txt': ANNOUNCEMENT, 'quyet-dinh.txt': `${DECISION} `});
    const {err, out} = await exporting(['r.json', '--to', 'html', '--lang', 'en'], {cwd});
    expect(err).toBe(
      'parcli: html: 1 documents without their text: the source is not there, or has changed since it was read\n',
    );
    expect(out).toContain('Độc lập - Tự do - Hạnh phúc');
  });

  test('a text that cannot be had is none; a fault of ours is not taken for that', async () => {
    const cwd = folder({'in/a.txt': ANNOUNCEMENT, 'b.doc': 'PK'});
    const reading = readingOf({}, {cwd} as Io);
    const record = (path: string, bytes = '') =>
      ({source: {path, sha256: createHash('sha256').update(bytes).digest('hex'), format: 'text'}}) as DocumentRecord;
    expect(await sourceText(record('in/a.txt', ANNOUNCEMENT), reading)).toBe(ANNOUNCEMENT);
    for (const path of ['in/a.txt', 'in', 'in/none.txt', 'in/a.txt/b', 'in/\0.txt', 'x'.repeat(5000)])
      expect(await sourceText(record(path), reading), path).toBeNull();
    expect(await sourceText(record('b.doc', 'PK'), {...reading, maxBytes: 1})).toBeNull();
    const broken = {...reading, cwd: null} as unknown as Reading;
    await expect(sourceText(record('in/a.txt', ANNOUNCEMENT), broken)).rejects.toBeInstanceOf(TypeError);
  });

  test('links lead from the file to the sources', async () => {
    const cwd = folder({'in/a.txt': ANNOUNCEMENT});
    await exporting(['in/a.txt', '-o', 'x.html'], {cwd});
    expect(readFileSync(join(cwd, 'x.html'), 'utf8')).toContain('<a href="in/a.txt">');
    await exporting(['in/a.txt', '--to', 'html', '--out-dir', 'out/pages'], {cwd});
    expect(readFileSync(join(cwd, 'out/pages/a.html'), 'utf8')).toContain('<a href="../../in/a.txt">');
  });
});

test.each([
  [['--to', 'pdf']],
  [['--to', 'csv', '--what', 'people']],
  [['--to', 'ics', '--what', 'records']],
  [['--to', 'csv', '--columns', 'id,nope']],
  [['--to', 'html', '--columns', 'id']],
  [['--to', 'csv', '--alarm', '7d']],
  [['--to', 'ics', '--alarm', 'soon']],
  [['--to', 'ics', '--as', 'outgoing']],
  [['--to', 'xlsx', '--bom']],
  [['--to', 'csv', '--overdue']],
  [['--to', 'csv', '--as-of', '2024-01-01']],
  [['--to', 'csv', '--due-before', '30/6/2024']],
  [['--to', 'csv', '--due-after', '2024-02-30']],
  [['--to', 'ics', '--stamp', 'now']],
  [['--to', 'csv', '-o', 'x.csv', '--out-dir', 'y']],
])('wrong usage: %j is told in one line', async (argv: string[]) => {
  const cwd = folder(FILES);
  const {code, out, err}: Run = await exporting(['r.json', ...argv], {cwd});
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(err).toMatch(/^parcli: [^\n]+\n$/);
  expect(readdirSync(cwd).sort()).toEqual(Object.keys(FILES).sort());
});

test('a symbolic link to a directory of inputs is followed as elsewhere', async () => {
  const cwd = folder({'in/a.txt': ANNOUNCEMENT});
  symlinkSync(join(cwd, 'in'), join(cwd, 'link'), 'junction');
  expect((await exporting(['link', '--to', 'csv'], {cwd})).code).toBe(0);
});
