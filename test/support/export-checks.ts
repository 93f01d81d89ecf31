import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse as parseCsv} from 'csv-parse/sync';
import {strFromU8, unzipSync} from 'fflate';
import ICAL from 'ical.js';
import type {ListItem, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {SaxesParser, type SaxesTagPlain} from 'saxes';
import {unified} from 'unified';
import {expect} from 'vitest';
import {validateXML} from 'xmllint-wasm';
import {parse as parseYaml} from 'yaml';
import {z} from 'zod';
import type {ExporterName} from '../../src/cli/export/exporters.ts';
import type {Entry} from '../../src/exporters/exporter.ts';
import {recordSchema} from '../../src/record.ts';
import {ROOT} from './corpus.mjs';
import {queryParquet} from './duckdb.ts';
import type {Exported} from './exporting.ts';

/**
 * What every export must be, whatever was put in, as those see it who read it: a parser of the format, its schema, or the
 * rules that its standard sets. `sheets` and pages have their own tests, with the programs that open them.
 */
type Check = (out: Exported, entries: readonly Entry[]) => void | Promise<void>;

const tasksIn = (entries: readonly Entry[]) => entries.flatMap(({record}) => record.tasks);

export const CHECKS: Readonly<Record<ExporterName, Check>> = {
  csv: ({text}, entries) => separated(text, ',', entries),
  tsv: ({text}, entries) => separated(text, '\t', entries),
  xlsx: ({bytes}) => workbook(bytes),
  ics: ({text}) => {
    calendar(text);
  },
  md: ({text}, entries) => markdown(text, entries),
  html: ({text}, entries) => page(text, entries),
  akn: ({text}) => akomaNtoso(text),
  edxml: ({text, losses}) => envelope(text, losses),
  nd30: ({text}, entries) => register(parseCsv(text, {columns: true}), entries),
  'nd30-json': ({text}, entries) => register(flattened(JSON.parse(text)), entries),
  jsonld: ({text}, entries) => linkedData(text, entries),
  parquet: async ({bytes}, entries) => parquet(bytes, entries),
  ndjson: ({text}, entries) =>
    records(
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
      entries,
    ),
  json: ({text}, entries) => records(JSON.parse(text), entries),
  yaml: ({text}, entries) => records(parseYaml(text), entries),
};

// ---------- tables ----------

function separated(text: string, delimiter: string, entries: readonly Entry[]): void {
  const rows: Record<string, string>[] = parseCsv(text, {delimiter, columns: true, record_delimiter: '\r\n'});
  const tasks = tasksIn(entries);
  expect(rows.length).toBe(tasks.length);
  for (const [at, row] of rows.entries()) {
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguarded(row.text ?? '')).toBe(printable(tasks[at]?.text ?? ''));
    expect(row.due ?? '').toMatch(/^(\d{4}-\d\d-\d\d)?$/);
  }
}

const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

/** What the text exports make of characters that cannot be printed. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}\ufeff\ufffe\uffff]/gu, '\ufffd');
}

// ---------- xlsx ----------

/** Every part is well-formed, and what the parts name is there. */
function workbook(bytes: Uint8Array): void {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const names = parts.map(([name]) => name);
  expect(names[0]).toBe('[Content_Types].xml');
  for (const [, xml] of parts) elements(xml);
  for (const sheet of names.filter((name) => /sheets\/sheet\d\.xml$/.test(name))) {
    const xml = parts.find(([name]) => name === sheet)?.[1] ?? '';
    expect(xml).toContain('<pane ySplit="1"');
    expect(xml).toContain('<autoFilter ');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape"');
    for (const [, text = ''] of xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)) {
      expect(text.length).toBeLessThan(32_767 * 5);
    }
    const all = elements(xml);
    // The one formula is that of the rules; no cell has one.
    expect(all.filter(({name}) => name === 'f')).toEqual([]);
  }
}

// ---------- ics ----------

export function calendar(text: string): ICAL.Component {
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)[\p{Cc}\ufeff]/u);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd\ufffd\ufffd');
  const root = new ICAL.Component(ICAL.parse(text));
  expect(root.getFirstPropertyValue('version')).toBe('2.0');
  expect(root.getFirstPropertyValue('prodid')).toBeTruthy();
  expect(root.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Asia/Ho_Chi_Minh');
  const components = [...root.getAllSubcomponents('vtodo'), ...root.getAllSubcomponents('vevent')];
  const uids = components.map((component) => component.getFirstPropertyValue('uid'));
  expect(new Set(uids).size).toBe(uids.length);
  for (const component of components) {
    const value = (name: string) => component.getFirstPropertyValue(name);
    expect(value('uid')).toMatch(/^[\w-]+@parcli$/);
    expect(String(value('dtstamp'))).toMatch(/Z$/);
    expect(value('summary')).not.toBeNull();
    const start = value('dtstart') as ICAL.Time | null;
    const end = (value('due') ?? value('dtend')) as ICAL.Time | null;
    if (component.name === 'vevent') expect(start).not.toBeNull();
    if (start && end) {
      expect(start.isDate).toBe(end.isDate);
      expect(start.compare(end)).toBeLessThan(0);
    }
    const rule = value('rrule') as ICAL.Recur | null;
    if (rule && start) {
      // The first round is what the rule begins with.
      expect(rule.iterator(start).next().toString()).toBe(start.toString());
    }
    for (const alarm of component.getAllSubcomponents('valarm')) {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).not.toBeNull();
      expect(alarm.getFirstPropertyValue('trigger')).not.toBeNull();
    }
  }
  return root;
}

// ---------- md ----------

function markdown(text: string, entries: readonly Entry[]): void {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text) as Root;
  const boxes: ListItem[] = [];
  const odd: string[] = [];
  let tables = 0;
  const visit = (node: {type: string; children?: unknown[]}): void => {
    if (node.type === 'table') tables++;
    if (node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean') boxes.push(node as ListItem);
    // Nothing in a document becomes markup of ours.
    if (
      /^(html|image|imageReference|linkReference|definition|code|footnote\w*|blockquote|thematicBreak)$/.test(node.type)
    ) {
      odd.push(node.type);
    }
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(tree);
  expect(odd).toEqual([]);
  expect(tables).toBe(entries.length);
  const words = (value: string) => printable(value).replace(/\s+/g, ' ').trim();
  const texts = boxes.map((box) => textOf(box.children[0]));
  expect(texts).toEqual(tasksIn(entries).map(({id, text: said}) => words(`${words(id)} ${words(said)}`) || '–'));
}

function textOf(node: unknown): string {
  const {value, children = []} = (node ?? {}) as {value?: string; children?: unknown[]};
  return value ?? children.map(textOf).join('');
}

// ---------- html ----------

/** Stands alone: nothing in it is fetched, run or sent but its own style and script. */
function page(text: string, entries: readonly Entry[]): void {
  expect(text).toMatch(/^<!doctype html>/);
  expect(text.match(/<script/g)?.length).toBe(1);
  expect(text.match(/<style/g)?.length).toBe(1);
  const body = text.slice(text.indexOf('<body>'), text.indexOf('<script>'));
  expect(body).not.toMatch(/<(?:iframe|img|link|object|embed|base|meta)\b|\s(?:src|srcset|style|on\w+)="/i);
  for (const [, href = ''] of body.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(#|file:\/\/\/|[^:]*$)/);
  expect(body.match(/<article /g)?.length ?? 0).toBe(entries.length);
  expect(body.match(/class="assignment"/g)?.length ?? 0).toBe(tasksIn(entries).length);
}

// ---------- XML ----------

/** The elements of a well-formed text, in order; their text with them. */
export function elements(
  xml: string,
): {name: string; attributes: Record<string, string>; text: string; path: string}[] {
  const parser = new SaxesParser();
  const found: ReturnType<typeof elements> = [];
  const open: ReturnType<typeof elements> = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}: SaxesTagPlain) => {
    const one = {name, attributes, text: '', path: [...open.map((above) => above.name), name].join('/')};
    found.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const SCHEMAS = join(ROOT, '../shared/standards/schemas');
const schemaFiles = ['akomantoso30.xsd', 'xml.xsd'].map((name) => join(SCHEMAS, name));
/** The OASIS schema lies beside a clone, never in it. */
export const NO_SCHEMA = schemaFiles.every((path) => existsSync(path)) ? null : `no schema at ${SCHEMAS}`;

/** Many at once: the schema takes longer to read than the documents. */
export async function validAkomaNtoso(documents: readonly string[]): Promise<void> {
  const [schema = '', imported = ''] = schemaFiles.map((path) => readFileSync(path, 'utf8'));
  const {errors} = await validateXML({
    xml: documents.map((contents, at) => ({fileName: `${at}.xml`, contents})),
    schema: [{fileName: 'akomantoso30.xsd', contents: schema}],
    preload: [{fileName: 'xml.xsd', contents: imported}],
    initialMemoryPages: 1024,
    maxMemoryPages: 32_768,
  });
  expect(errors.map(({rawMessage}) => rawMessage)).toEqual([]);
}

function akomaNtoso(text: string): void {
  const all = elements(text);
  const eIds = all.flatMap(({attributes: {eId}}) => (eId === undefined ? [] : [eId]));
  expect(new Set(eIds).size).toBe(eIds.length);
  // What points within the document points at something.
  const known = new Set(eIds);
  for (const {name, attributes} of all) {
    for (const target of [attributes.href, attributes.refersTo, attributes.source]) {
      if (target?.startsWith('#')) expect(known, `${name} ${target}`).toContain(target.slice(1));
    }
  }
}

/** QCVN 102:2016 has no public schema: the elements that every implementation insists on. */
function envelope(text: string, losses: Exported['losses']): void {
  expect(text).toContain('<edXML:MessageHeader>');
  const all = elements(text);
  const one = (end: string) => all.find(({path}) => path.endsWith(end));
  const value = (end: string) => one(end)?.text ?? '';
  expect(all[0]?.attributes.xmlns).toBe('http://www.mic.gov.vn/TBT/QCVN_102_2016');
  expect(value('From/edXML:OrganId')).not.toBe('');
  const required = ['From/edXML:OrganName', 'edXML:CodeNumber', 'edXML:CodeNotation', 'edXML:PromulgationDate'];
  const blank = [...required, 'edXML:Subject', 'edXML:FullName'].filter((end) => value(end) === '');
  expect(losses.blank ?? 0).toBe(blank.length);
  expect(value('edXML:CodeNumber')).toMatch(/^(\d.*)?$/s);
  expect(value('edXML:PromulgationDate')).toMatch(/^(\d{4}\/\d\d\/\d\d)?$/);
  expect(value('edXML:DueDate')).toMatch(/^(\d{4}\/\d\d\/\d\d)?$/);
  expect([...value('edXML:Subject')].length).toBeLessThanOrEqual(500);
  expect(one('edXML:TraceHeaderList/edXML:TraceHeader')).toBeDefined();
  expect(one('edXML:Bussiness/edXML:BussinessDocType')?.text).toBe('0');
  const attached = all.filter(({path}) => path.endsWith('Attachment/ContentId')).map(({text: id}) => id);
  const cited = all.filter(({path}) => path.endsWith('Reference/edXML:ContentId')).map(({text: id}) => id);
  expect(cited).toEqual(attached.map((id) => `cid:${id}`));
  for (const {text: base64} of all.filter(({name}) => name === 'ContentTransferEncoded')) {
    expect(Buffer.from(base64, 'base64').toString('base64')).toBe(base64);
  }
}

// ---------- nd30 ----------

const short = (limit: number) => z.string().refine((text) => [...text].length <= limit, `longer than ${limit}`);
const date = z.string().regex(/^(\d\d\/\d\d\/\d{4})?$/);
const OUTGOING = z.strictObject({
  'FileCode.OrganId': short(13),
  'FileCode.FileCatalog': short(4),
  'FileCode.FileNotation': short(20),
  DocOrdinal: short(3),
  TypeName: short(100),
  CodeNumber: short(11),
  CodeNotation: short(30),
  IssuedDate: date,
  OrganName: short(200),
  Subject: short(500),
  Language: short(30),
  PageAmount: short(3),
  Description: short(500),
  'SignerInfo.Position': short(100),
  'SignerInfo.FullName': short(50),
  'To.OrganId': short(13),
  'To.OrganName': z.string(),
  Priority: z.string().regex(/^'?[0-3]$/),
  IssuedAmount: short(3),
  DueDate: date,
});

function register(rows: Record<string, string>[], entries: readonly Entry[]): void {
  expect(rows.length).toBe(entries.length);
  for (const row of rows) {
    const plain = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unguarded(value)]));
    expect(OUTGOING.safeParse(plain).error?.issues ?? []).toEqual([]);
  }
}

function flattened(value: Record<string, unknown>[]): Record<string, string>[] {
  const text = (one: unknown) => (one === null ? '' : String(one));
  return value.map((object) => {
    const flat: Record<string, string> = {};
    for (const [key, member] of Object.entries(object)) {
      if (Array.isArray(member)) {
        for (const one of member)
          for (const [inner, item] of Object.entries(one)) flat[`${key}.${inner}`] = short(200).parse(text(item));
        if (member.length === 0) Object.assign(flat, {[`${key}.OrganId`]: '', [`${key}.OrganName`]: ''});
      } else if (member !== null && typeof member === 'object') {
        for (const [inner, item] of Object.entries(member)) flat[`${key}.${inner}`] = text(item);
      } else flat[key] = text(member);
    }
    return flat;
  });
}

// ---------- jsonld ----------

/** The vocabulary as schema.org's own generator types it: names of types and of properties. */
const vocabulary = readFileSync(join(ROOT, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
const PROPERTIES = new Set(Array.from(vocabulary.matchAll(/"(\w+)"\?: /g), ([, name]) => name));
const TYPES = new Set(Array.from(vocabulary.matchAll(/"@type": "(\w+)"/g), ([, name]) => name));

function linkedData(text: string, entries: readonly Entry[]): void {
  const {'@context': context, '@graph': graph, ...others} = JSON.parse(text);
  expect([context, others]).toEqual(['https://schema.org', {}]);
  expect(graph.length).toBe(entries.length);
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if (Array.isArray(node)) expect(key).toMatch(/^\d+$/);
      else if (key === '@type') expect(TYPES).toContain(value);
      else if (key === '@id') expect(value).toMatch(/^urn:lex:vn:[a-z\d.]+:[a-z\d.]+:\d{4}-\d\d-\d\d;[a-z\d-]+$/);
      else expect(PROPERTIES).toContain(key);
      visit(value);
    }
  };
  visit(graph);
}

// ---------- parquet ----------

async function parquet(bytes: Uint8Array, entries: readonly Entry[]): Promise<void> {
  const rows = await queryParquet(
    bytes,
    `SELECT number, strlen(number) AS octets, subject, len(tasks) AS tasks, len("references") AS cited, len(spans) AS spans,
       list_transform(tasks, t -> t.text) AS texts,
       list_transform(flatten(list_transform(tasks, t -> t.deadlines)), d -> d.lastDay) AS days
     FROM file`,
  );
  const written = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');
  // DuckDB's reader in JavaScript takes a byte order mark away; the octets show that it is there.
  const whole = (text: string | null) => (text === null ? null : written(text).replace(/^\ufeff/, ''));
  expect(rows).toEqual(
    entries.map(({record}) => ({
      number: whole(record.number),
      octets: record.number === null ? null : Buffer.byteLength(written(record.number)),
      subject: whole(record.subject),
      tasks: record.tasks.length,
      cited: record.references.length,
      spans: Object.keys(record.spans).length,
      texts: record.tasks.map(({text}) => whole(text)),
      days: expect.any(Array),
    })),
  );
}

// ---------- the record itself ----------

function records(values: unknown[], entries: readonly Entry[]): void {
  for (const value of values) expect(recordSchema.safeParse(value).error?.issues ?? []).toEqual([]);
  expect(values).toEqual(entries.map(({record}) => record));
}
