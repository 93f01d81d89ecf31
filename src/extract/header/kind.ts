import {KIND_ENTRIES} from '../../data/kinds.ts';
import {bareLine, isCapital} from '../../parse/anchors.ts';
import {citingTitle} from '../../parse/citing-title.ts';
import {hasContent} from '../../parse/lines.ts';
import {
  headBeforeSubject,
  isAppendixTitle,
  isFormMark,
  isListTitle,
  openingKind,
  type TitleHead,
  titleHead,
  titleKind,
} from '../../parse/titles.ts';
import type {Kind} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import type {Found} from '../evidence.ts';
import type {HeadCell} from './cells.ts';

/** The tên loại over the subject. Under `PHỤ LỤC` a further title is only what the annex is called. */
export function readTitleKind(lines: readonly Line[], source: Source): Found<Kind> | null {
  for (const [index, line] of lines.slice(0, 4).entries()) {
    if (!hasContent(line)) continue;
    // the mark in `CÔNG ĐIỆN KHẨN` says how urgent it is
    const mark = URGENT.exec(source.bare.slice(line.from, line.to));
    const found = {start: line.from, end: mark ? line.from + mark.index : line.to};
    const cited = index === 0 ? citingTitle(source, line) : null;
    if (cited) return {value: cited.kind, start: line.from, end: line.from + cited.name[1]};
    const kind = titleKind(source, line);
    if (kind) return {value: kind, ...found};
    const runIn = index === 0 ? headBeforeSubject(source, line) : null;
    if (runIn) return {value: runIn.kind, start: line.from, end: line.from + runIn.length - 1};
    const opening = openingKind(source, line);
    if (opening) return {value: opening, ...found};
    const bare = source.bare.slice(line.from, line.to);
    if (
      isAppendixTitle(bare) ||
      isFormMark(bare.trim()) ||
      (isListTitle(bare) && isCapital(source.text.slice(line.from, line.to)))
    )
      return {value: 'PL', ...found};
  }
  const [first] = lines;
  const head = first && isCapital(source.text.slice(first.from, first.to)) && titleHead(bareLine(source, first));
  return first && head ? {value: head.kind, start: first.from, end: first.to} : null;
}

const URGENT = / \(?(?:khan|thuong khan|hoa toc)\W*$/;

/** `BÁO CÁO SƠ KẾT HỌC KỲ I` under the number: the first of these cells whose capitals a tên loại opens. */
export function openedTitle(cells: readonly HeadCell[]): {cell: HeadCell; head: TitleHead} | null {
  for (const cell of cells) {
    const head = isCapital(cell.text) ? titleHead(cell.bare) : null;
    if (head) return {cell, head};
  }
  return null;
}

/** What a symbol says of the kind: `89/TB-UBND`, `05-NQ/TU`, `64/2025/QH15`. Null where it names no type. */
export function symbolKind(number: string | null, letter = false): Kind | null {
  if (!number) return null;
  const token = /^[^/]*-(\p{L}+)\/|\/(?:\d{4}\/)?(\p{L}+)/u.exec(number);
  const type = token?.[1] ?? token?.[2] ?? '';
  if (/\/\d{4}\/QH\d+$/.test(number)) return 'L';
  if (/\/\d{4}\/UBTVQH\d+$/.test(number)) return 'PL-UBTVQH';
  // The type is followed by the body: without one it is itself the body (`12/TTr` of an inspectorate).
  if (!/[-/]/.test(number.slice(number.indexOf(type) + type.length, number.indexOf(type) + type.length + 1)))
    return null;
  const entry = KIND_ENTRIES.find(({kind, symbols}) => kind === type || symbols?.includes(type));
  // `5348/CT-CS`: in a letter without a title, CT is Cục Thuế
  if (entry) return letter && entry.ambiguous ? null : entry.kind;
  const upper = type.toUpperCase();
  for (const {kind} of KIND_ENTRIES) if (kind.toUpperCase() === upper) return kind;
  return null;
}
