import {KIND_ENTRIES} from '../data/kinds.ts';
import type {Kind} from '../record.ts';
import {bare as fold} from '../text/fold.ts';
import type {Source} from '../text/source.ts';
import type {Line} from '../tree.ts';

/** A stretch of a line, in units from its beginning. */
type Stretch = readonly [from: number, to: number];

/**
 * A heading that names its document as others cite it:
 *
 *     Nghị quyết số 05-NQ/TU ngày 12/3/2024 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế số
 *
 * Pages print that over a text whose own head they leave out.
 */
export interface CitingTitle {
  kind: Kind;
  /** the tên loại */
  name: Stretch;
  /** what it takes of the line up to where the subject begins */
  length: number;
  /** null of a page that names whose document it is instead: `Chương trình hành động của Ban Thường vụ Tỉnh ủy thực hiện …` */
  number: Stretch | null;
  date: Stretch | null;
  issuer: Stretch | null;
}

const NUMBER =
  /^\s(?:so\s?:?\s)?(\d{1,5}(?:\/(?:19|20)\d\d)?\s?[-/]\s?[a-z]{1,8}(?:[-/&][a-z\d&]{1,14}){1,4})(?![a-z\d])/;
const DATE =
  /^\s?,?\s(?:ban hanh )?ngay\s(\d{1,2}(?:\s?[-./]\s?\d{1,2}\s?[-./]\s?|\sthang\s\d{1,2}\snam\s)\d{4})(?!\d)/;
const ISSUER = /^\s?,?\scua\s(?=[a-z])/;
/** Where a subject begins: behind `về việc`, or with what the document does. */
const ABOUT = /(?:^|[\s,])(?:ve(?: viec)?|v\/v)\s|\s?[:–]\s/;
const DOES =
  /(?:^|\s)(?=(?:thuc hien|trien khai|phe duyet|ban hanh|quy dinh|sua doi|huong dan|tang cuong|to chuc|dieu chinh|thanh lap|cong bo|giao|tai (?:cuoc hop|hoi nghi|phien hop|buoi lam viec)) )/;
/** Letters that such a heading may have, and its issuer. */
const LONGEST = 400;
const LONGEST_ISSUER = 120;

/** Whose a document is, on a page that does not number it: a body, of which nothing is told. */
const isOwner = (text: string): boolean =>
  /^(?:Ban|Bộ|Chính phủ|Chủ tịch|Đảng|Hội đồng|Sở|Thủ tướng|Tỉnh|Thành|Thường|Trung ương|UBND|HĐND|Ủy ban|Văn phòng)(?:\s|$)/u.test(
    text,
  ) && !/\s(?:đã|vừa|được|sẽ|có|là|không)\s/u.test(text);

let names: [name: string, kind: Kind][] | undefined;

/** The names of all kinds, bare, the longer ones first. Folded at first use. */
const kindNames = (): [name: string, kind: Kind][] =>
  (names ??= KIND_ENTRIES.flatMap(({kind, name, aliases}) =>
    [name, ...(aliases ?? []), ...(kind === 'CTr' ? ['chương trình hành động'] : [])].map((title): [string, Kind] => [
      fold(title),
      kind,
    ]),
  ).sort(([a], [b]) => b.length - a.length));

/** `… của UBND tỉnh ban hành Quy định về …`: what it does, unless a name has the word with a capital, `Ban Tổ chức`. */
function doesFirst(rest: string, printed: string): RegExpExecArray | null {
  const does = DOES.exec(rest);
  return does && /\p{Lu}/u.test(printed.charAt(does.index + does[0].length)) ? null : does;
}

const firstOf = (one: RegExpExecArray | null, other: RegExpExecArray | null): RegExpExecArray | null =>
  one && other ? (one.index <= other.index ? one : other) : (one ?? other);

/** Reads such a heading; null for any other line, and for a sentence. */
export function citingTitle(source: Source, line: Line): CitingTitle | null {
  if (line.to - line.from < 16 || line.to - line.from > LONGEST) return null;
  const bare = source.bare.slice(line.from, line.to);
  const named = kindNames().find(([name]) => bare.startsWith(name) && bare.charAt(name.length) === ' ');
  if (!named || !/\p{Lu}/u.test(source.text.charAt(line.from)) || /[.;:,]$/.test(bare)) return null;
  const [name, kind] = named;
  const numbered = NUMBER.exec(bare.slice(name.length));
  let at = name.length + (numbered?.[0].length ?? 0);
  const number: Stretch | null = numbered && [at - (numbered[1] as string).length, at];
  const dated = DATE.exec(bare.slice(at));
  const date: Stretch | null = dated && [at + dated[0].length - (dated[1] as string).length, at + dated[0].length];
  at += dated?.[0].length ?? 0;
  const owned = ISSUER.exec(bare.slice(at));
  at += owned?.[0].length ?? 0;
  const rest = bare.slice(at);
  const about = firstOf(ABOUT.exec(rest), doesFirst(rest, source.text.slice(line.from + at, line.to)));
  const issuer: Stretch | null = owned && [at, at + (about?.index ?? rest.length)];
  if (issuer && issuer[1] - issuer[0] > LONGEST_ISSUER) return null;
  // `Quyết định số 12/QĐ-UBND đã được …`: nothing may stand between that is none of these
  if (!issuer && (about ? about.index > 1 : rest.trim() !== '')) return null;
  if (!number && !(issuer && about && isOwner(source.text.slice(line.from + issuer[0], line.from + issuer[1]))))
    return null;
  return {
    kind,
    name: [0, name.length],
    length: about ? at + about.index + about[0].length : bare.length,
    number,
    date,
    issuer,
  };
}
