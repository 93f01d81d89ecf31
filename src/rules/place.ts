import type {Diagnostic, Place} from '../diagnostic.ts';
import type {DocumentRecord} from '../record.ts';
import {lineIndexAt, plain, type SourceFacts} from './facts/source-facts.ts';
import type {At} from './rule.ts';

/** Longest offending text that is shown. */
const LONGEST = 160;

/** Where a finding stands, and the text that offends. Without the text, a record's spans still tell the line. */
export function placed(
  at: At | undefined,
  record: DocumentRecord,
  source: SourceFacts | null,
): Pick<Diagnostic, 'place' | 'text' | 'pointer'> {
  const pointer = typeof at === 'string' ? at : null;
  const span = typeof at === 'string' ? spanOf(at, record) : undefined;
  const range = typeof at === 'object' ? at : span;
  if (source) {
    // What is missing stands nowhere: the document's own beginning is shown.
    const place = placeOf(range ?? firstSign(source, record.source.start, record.source.end), source);
    return {
      place,
      text: range
        ? short(plain(source.text.slice(range.start, Math.min(range.end, range.start + 3 * LONGEST))))
        : valueText(record, pointer),
      pointer,
    };
  }
  const start = span ?? firstSpan(record);
  const place = start && {
    ...start,
    endLine: start.line,
    endColumn: start.column + (span ? start.end - start.start : 0),
  };
  return {place: place ?? null, text: valueText(record, pointer), pointer};
}

/** The place of a value; of what holds it, where it has none of its own. */
function spanOf(pointer: string, {spans}: DocumentRecord) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) if (spans[at]) return spans[at];
  return undefined;
}

export function placeOf({start, end}: {start: number; end: number}, {lines}: SourceFacts): Place {
  const first = lineIndexAt(lines, start);
  const last = lineIndexAt(lines, Math.max(start, end - 1));
  return {
    start,
    end,
    line: first + 1,
    column: start - (lines[first] as number) + 1,
    endLine: last + 1,
    endColumn: end - (lines[last] as number) + 1,
  };
}

function firstSign({text}: SourceFacts, start: number, end: number): {start: number; end: number} {
  let at = start;
  while (at < end && /\s/.test(text[at] as string)) at++;
  return at < end ? {start: at, end: at} : {start, end: start};
}

function firstSpan(record: DocumentRecord) {
  let first: DocumentRecord['spans'][string] | undefined;
  for (const span of Object.values(record.spans)) if (!first || span.start < first.start) first = span;
  return first && {...first, end: first.start};
}

/** The value that a JSON Pointer leads to, as text; empty where there is none. */
function valueText(record: DocumentRecord, pointer: string | null): string {
  if (pointer === null) return '';
  let value: unknown = record;
  for (const step of pointer.split('/').slice(1)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }
  if (typeof value === 'object' && value !== null && 'text' in value) value = value.text;
  if (typeof value === 'object' && value !== null && 'number' in value) value = value.number;
  return typeof value === 'string' ? short(value) : '';
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
