import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {describe, expect, test, vi} from 'vitest';
import {DIFF_FORMATS} from '../src/cli/diff/formats.ts';
import {EXPORTER_NAMES} from '../src/cli/export/exporters.ts';
import {OUTPUT_FORMATS} from '../src/cli/formats/format.ts';
import {REPORT_FORMATS} from '../src/cli/reporters/reporter.ts';
import {STATS_FORMATS} from '../src/cli/stats/formats.ts';
import {extract} from '../src/index.ts';
import {folder, NOTICE, run} from './cli-harness.ts';

/** What a document, a record or a file name holds never moves a cursor, sets a title or turns letters round. */

vi.setConfig({testTimeout: 60_000});

const EVIL = '\u001b[31m\u001b]0;x\u0007\u009b2J\u202e\u2066\u200f\u2028\u0000\u0008\u007f';
/** What a terminal may obey; line feeds, tabs and CRLF move on as they should. */
const IN_FORCE = /(?![\n\t])(?!\r\n)[\p{Cc}\p{Bidi_Control}]/u;
/** Too many signs of that kind, and a file is no text. */
const SOME = '\u001b[31m\u202e\u2066\u009b2J\u2028';
const evil = (line: string) => line.replace(/(?<=[a-zđ])(?= )/u, SOME);

const HOSTILE = NOTICE.split('\n')
  // The words by which a notice is known stay whole, so that its fields are read; their values do not.
  .map((line) => (/^(?:CỘNG|Độc|Số|THÔNG)|ngày \d/.test(line) ? line : evil(line)))
  .join('\n');
const OTHER = HOSTILE.replace('30/6/2023', '15/7/2023').replace('Sở Tài', `Sở ${SOME}Tư`);
const NAME = 'a\u001b[2J\u202eb';

/** A record in which every text is hostile. */
function hostileRecords(): string {
  const swollen = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => swollen(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, swollen(item, name)]));
    const isData =
      /^(?:schema|format|encoding|sha256|kind|date|due|start|role|type|rrule|offset|anchor|urgency|secrecy|inferred)$/;
    return typeof value === 'string' && !isData.test(key) ? `${value}${EVIL}x` : value;
  };
  const [record] = extract(NOTICE);
  return JSON.stringify([{...(swollen(record) as object), spans: record?.spans, inferred: record?.inferred}]);
}

const cwd = () => folder({[`${NAME}.txt`]: HOSTILE, 'b.txt': OTHER, 'r.json': hostileRecords()});
const FILES = [`${NAME}.txt`, 'r.json'];

/** Every way in which text of a document gets to a terminal. */
const COMMANDS: readonly (readonly string[])[] = [
  ...FILES.flatMap((file) => [
    ...EXPORTER_NAMES.filter((name) => name !== 'xlsx' && name !== 'parquet').map((name) => [
      ...['export', file, '--to', name],
      ...(name === 'edxml' ? ['--organ-id', 'H37.02'] : []),
    ]),
    ...REPORT_FORMATS.map((format) => ['validate', file, '--format', format, '--fail-on', 'never']),
    ...STATS_FORMATS.map((format) => ['stats', file, '--format', format, '--as-of', '2023-01-01']),
  ]),
  ...OUTPUT_FORMATS.map((format) => ['extract', FILES[0] as string, '--to', format]),
  ...DIFF_FORMATS.flatMap((format) => [
    ['diff', FILES[0] as string, 'b.txt', '--format', format],
    ['diff', 'r.json', 'b.txt', '--format', format],
    ['diff', '--follow', FILES[0] as string, 'b.txt', '--format', format],
  ]),
  ['diff', FILES[0] as string, 'b.txt', '--summary'],
  ['diff', '--textconv', FILES[0] as string],
  ['explain', FILES[0] as string],
  ['explain', FILES[0] as string, '--coverage'],
];

describe('nothing of a document is in force on a terminal', () => {
  test.each(COMMANDS.map((argv) => [argv.join(' ').replaceAll(/\p{C}/gu, '?'), argv] as const))(
    '%s',
    async (_, argv) => {
      for (const terminal of [undefined, 80]) {
        const {code, out, err} = await run([...argv, '--color', 'never'], {cwd: cwd(), ...(terminal && {terminal})});
        expect([0, 1], err).toContain(code);
        expect(out.length).toBeGreaterThan(0);
        // Progress on a terminal erases its own line.
        expect(IN_FORCE.exec(out)?.[0] ?? '').toBe('');
        expect(IN_FORCE.exec(err.replaceAll('\r\u001b[K', ''))?.[0] ?? '').toBe('');
      }
    },
  );

  test('the text itself is told as it is to a pipe, and made harmless for a terminal', async () => {
    const argv = ['extract', '--text', FILES[0] as string];
    expect((await run(argv, {cwd: cwd()})).out).toBe(HOSTILE);
    const {out} = await run(argv, {cwd: cwd(), terminal: 80});
    expect(out).toContain('THÔNG BÁO');
    expect(IN_FORCE.exec(out)?.[0] ?? '').toBe('');
  });

  test('so is a file without a document in it that git is shown', async () => {
    const raw = 'a\u001b[31mđỏ\u202e\nb\n';
    const here = folder({'a.txt': raw});
    expect((await run(['diff', '--textconv', 'a.txt'], {cwd: here})).out).toBe(raw);
    expect((await run(['diff', '--textconv', 'a.txt'], {cwd: here, terminal: 80})).out).toBe('ađỏ\nb\n');
  });

  test.each([
    ['extract', 'none'],
    ['explain', 'none'],
    ['stats', 'none'],
    ['validate', 'none'],
    ['export', 'none', '--to', 'csv'],
    ['diff', 'none', 'b.txt'],
    ['extract', 'b.txt', '-o', 'no/such'],
    ['stats', 'b.txt', '--by', ''],
    ['validate', 'b.txt', '--rule', ''],
    ['rules', ''],
    ['', ''],
  ])('faults that name what the user wrote: %s %s %s', async (...argv) => {
    const named = argv.map((word) =>
      word === 'none' || word === '' ? `${word}${EVIL}` : word.replace('no/', `${EVIL}/`).replaceAll('\0', ''),
    );
    const {code, out, err} = await run(named, {cwd: cwd(), terminal: 80});
    expect(code).toBeGreaterThan(1);
    expect(err).not.toBe('');
    expect(IN_FORCE.exec(out + err)?.[0] ?? '').toBe('');
  });
});

describe('what lies in an archive stays below --out-dir', () => {
  const NAMES = [
    ...[
      '../up.txt',
      '../../up.txt',
      '/abs.txt',
      'a/../../up.txt',
      '..\\up.txt',
      'C:\\abs.txt',
      'C:/abs.txt',
      '//host/x.txt',
    ],
    ...[
      './.././up.txt',
      'a//../../../up.txt',
      '..',
      '\u202e../up.txt',
      'a\0/../../up.txt',
      '%2e%2e/up.txt',
      '．．/up.txt',
    ],
  ];
  const bytes = new TextEncoder().encode(NOTICE);
  const names = (root: string): string[] =>
    readdirSync(root, {recursive: true, encoding: 'utf8'}).map((name) => name.replaceAll('\\', '/'));

  test.each([
    ['extract', '--to', 'json'],
    ['export', '--to', 'csv'],
    ['export', '--to', 'akn'],
  ])('%s %s %s', async (...argv) => {
    for (const name of NAMES) {
      const root = folder({'in/x': ''});
      writeFileSync(join(root, 'in/evil.zip'), zipSync({[name]: bytes, 'good.txt': bytes}));
      const before = names(root).sort();
      await run([...argv, join('in', 'evil.zip'), '--out-dir', 'deep/out'], {cwd: root});
      const after = names(root).filter((path) => !before.includes(path));
      expect(
        after.filter((path) => path !== 'deep' && path !== 'deep/out' && !path.startsWith('deep/out/')),
        name,
      ).toEqual([]);
      expect(
        after.some((path) => path.includes('good')),
        name,
      ).toBe(true);
    }
  });
});
