import type {Clean} from '../clean.ts';
import {dayNumber} from '../days.ts';
import type {Tell} from '../exporter.ts';
import type {Cell, Column} from '../tables/column.ts';
import {escapeXml} from '../xml.ts';
import {STYLES} from './styles.ts';

/** The most characters that a cell holds. */
const LONGEST = 32_767;
/** Day 0 of a sheet's calendar is 30 December 1899; before March 1900 it counts a day that there was not. */
const EPOCH = 25_569;
const FIRST_SOUND = 61;

/** `A`, `B`, …, `AA` */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell of a row of the table. */
export function cellXml(
  at: string,
  cell: Cell,
  column: Pick<Column<never>, 'type' | 'words'>,
  clean: Clean,
  tell: Tell,
): string {
  const {type, words} = column;
  if (cell === null || cell === '') return blankCell(at, STYLES.text);
  if (type === 'integer' && typeof cell === 'number') return `<c r="${at}" s="${STYLES.number}"><v>${cell}</v></c>`;
  if ((type === 'day' || type === 'date') && typeof cell === 'string') {
    const serial = (dayNumber(cell) ?? Number.NEGATIVE_INFINITY) + EPOCH;
    if (serial >= FIRST_SOUND) return `<c r="${at}" s="${STYLES.date}"><v>${serial}</v></c>`;
  }
  const named = (code: string) => (words && Object.hasOwn(words, code) ? (words[code] as string) : code);
  const text = typeof cell === 'object' ? cell.map(named).join('\n') : named(String(cell));
  return textCell(at, clean(text), STYLES.text, tell);
}

export function blankCell(at: string, style: number): string {
  return `<c r="${at}" s="${style}"/>`;
}

/** Text, and nothing but text: what looks like a formula stays text when the cell is edited. */
export function textCell(at: string, text: string, style: number, tell: Tell): string {
  let held = text;
  if (held.length > LONGEST) {
    tell('cut');
    held = held.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '');
    held += '…';
  }
  const own = style === STYLES.text && /^[=+\-@\t]/.test(held) ? STYLES.quoted : style;
  // `_x0041_` is how the format writes characters that XML has not.
  const escaped = escapeXml(held.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
  return `<c r="${at}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
