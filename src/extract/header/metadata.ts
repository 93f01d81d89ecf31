import {isPersonName} from '../../parse/anchors.ts';
import {isEmpty} from '../../parse/lines.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {fullName} from '../names.ts';
import {BODY} from './bodies.ts';

/** What a portal or a front matter says of the document above its head. */
export interface Metadata {
  number: string | null;
  date: string | null;
  signer: string | null;
  /** whose documents the portal counts it among: `Tỉnh Cao Lĩnh` */
  province: string | null;
  /** the body that the portal says issued it */
  issuer: string | null;
}

const LABELS: [RegExp, keyof Metadata][] = [
  [/^(?:so hieu|so ky hieu|so, ky hieu)\s?(?::|$)\s?/, 'number'],
  [/^(?:ngay ban hanh|date)\s?(?::|$)\s?/, 'date'],
  [/^(?:nguoi ky)\s?(?::|$)\s?/, 'signer'],
  [/^(?:noi|co quan) ban hanh\s?(?::|$)\s?/, 'province'],
];
/** Cells between a label and its value, where a portal's table comes out cell by cell. */
const REACH = 4;

/** Reads `**Số hiệu:**⏎|⏎12/QĐ-UBND`, `Số hiệu | 12/QĐ-UBND`, `date: 2026-07-11`. A record uses it only for what the head lacks. */
export function readMetadata(wrapper: readonly Line[], source: Source): Metadata {
  const found: Metadata = {number: null, date: null, signer: null, province: null, issuer: null};
  const cells = wrapper.filter((line) => !isEmpty(line)).flatMap((line) => cellsOf(source, line));
  for (const [index, cell] of cells.entries()) {
    if (cell.length > 90) continue;
    const bare = fold(cell);
    const label = LABELS.find(([pattern]) => pattern.test(bare));
    if (!label || found[label[1]] !== null) continue;
    const own = cell.slice(label[0].exec(bare)?.[0].length ?? 0).trim();
    const values = own ? [own] : cells.slice(index + 1, index + 1 + REACH);
    for (const value of values) {
      found[label[1]] = READERS[label[1]](value);
      if (label[1] === 'province' && !found.province) found.issuer ??= READERS.issuer(value);
      if (found[label[1]] || /:$/.test(value)) break;
    }
  }
  return found;
}

/** What stands between the bars of a line, without emphasis. */
const cellsOf = (source: Source, line: Line): string[] =>
  source.text
    .slice(line.from, line.to)
    .replace(/[*_]+/g, '')
    .split('|')
    .map((cell) => cell.replace(/ {2,}/g, ' ').trim())
    .filter((cell) => cell !== '');

const READERS: Record<keyof Metadata, (value: string) => string | null> = {
  number: (value) => /^\d{1,6}[\p{L}\d.]{0,4}(?:\/\d{4})?[/-]\p{L}[\p{L}\d/&-]{1,24}$/u.exec(value)?.[0] ?? null,
  date: (value) => {
    const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)/.exec(value);
    if (iso) return iso[0];
    const [, day, month, year] =
      /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)/.exec(value) ??
      /^(\d{1,2})\stháng\s(\d{1,2})\snăm\s((?:19|20)\d\d)/u.exec(value) ??
      [];
    return day && month && year && Number(month) <= 12 && Number(day) <= 31
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : null;
  },
  signer: (value) => (isPersonName(value) ? value : null),
  province: (value) => (/^(?:Tỉnh|Thành phố)\s/u.test(value) ? value : null),
  issuer: (value) => (BODY.test(`${fold(value)} `) ? fullName(value) : null),
};
