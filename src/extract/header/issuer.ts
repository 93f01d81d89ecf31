import {withUnits} from '../../data/units.ts';
import {bareLine, isCapital, isSubmotto, mottoStart, partyStart} from '../../parse/anchors.ts';
import {hasContent} from '../../parse/lines.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import type {Found} from '../evidence.ts';
import {fullName, GROUP_HEAD} from '../names.ts';
import {BODY} from './bodies.ts';
import {type HeadCell, opensNumber} from './cells.ts';
import {brokenOff} from './complete-issuer.ts';
import {COMMITTEE_OF_UNIT, nameInFull} from './issuer-name.ts';
import {jointName, jointUnits} from './joint.ts';

export interface FoundIssuer {
  issuer: Found<string> | null;
  parent: Found<string> | null;
  /** the full name where it had to be concluded: the letterhead is damaged, or prints only the start of what the document before prints in full */
  whole: string | null;
}

/** A body that no other word stands before, whatever the line above it says. */
const WHOLE = /^(?:truong (?:th|mn|mg|thcs|thpt|tieu|mam|mau|trung|dai|cao|ptdt)|benh vien|trung tam) /;
/** A body whose name is complete only with another word behind: the next line belongs to it. */
const OPEN =
  /(?:^|\s)(?:uy|uy ban|uy ban nhan|hoi dong|hoi dong nhan|nhan dan|van phong chinh|thu tuong|cua|va|(?:ban|bo phan|uy ban|doan) thuong|(?:chap hanh|thuong vu) hoi|chi dao|thuc hien|nghi|doan chu tich|uy ban trung uong|uy ban thuong vu)$|^\W*(?:chu tich|tong cong ty|cong ty|tap doan)\W*$/;

/** `VĂN PHÒNG⏎ỦY BAN NHÂN DÂN⏎TỈNH X`: whose office it is stands below it where nobody stands above. */
const OFFICE = /^\W*van phong\W*$/;

/** Who issued the document, from the capitals above the number: the last body named; the one before is its parent. */
export function readIssuer(
  cells: readonly HeadCell[],
  lines: readonly Line[],
  source: Source,
  {place, number, before}: {place: string | null; number: string | null; before: string | null},
): FoundIssuer {
  const units: HeadCell[][] = [];
  for (const cell of cells) {
    if (opensNumber(cell)) break;
    if (!isIssuerCell(cell, lines, source)) continue;
    const last = units.at(-1);
    const begun = last?.map((part) => part.bare).join(' ') ?? '';
    // `UBND THÀNH PHỐ HẢI⏎PHÒNG` names no room
    const opens = BODY.test(`${cell.bare} `) && !(cell.bare === 'phong' && /\shai$/.test(begun));
    if (
      last &&
      (!opens ||
        OPEN.test(begun) ||
        (units.length === 1 && OFFICE.test(begun)) ||
        (!BODY.test(`${begun} `) && !WHOLE.test(cell.bare)))
    )
      last.push(cell);
    else units.push([cell]);
  }
  const named = units.flatMap(splitDashed).filter((unit) => BODY.test(`${unit.bare} `));
  const own = named.at(-1);
  if (!own) return {issuer: null, parent: null, whole: null};
  const joint = jointUnits(named, number);
  const above = named.at(joint ? -joint - 1 : -2) ?? null;
  const top = named.at(joint ? -joint - 2 : -3);
  const parent = above && {
    ...above,
    value: nameInFull(fullName(above.value), source, place, top ? fullName(top.value) : null),
  };
  const read = joint ? jointName(named.slice(-joint)) : fullName(own.value);
  const completed = brokenOff(read, number);
  const whose = completed ?? read;
  // the head of the youth's papers is its name and its motto
  const youth = !parent && cells.some(({bare}) => YOUTH.test(bare)) ? 'Đoàn Thanh niên Cộng sản Hồ Chí Minh' : null;
  const name = nameInFull(whose, source, place, parent?.value ?? youth);
  // What a scan has mixed with other signs is concluded, not read.
  const damaged = cells.some(
    (cell) => cell.view.toSource(0) >= own.start && cell.view.toSource(0) < own.end && JUNK.test(cell.text),
  );
  // `Ban Chấp hành Hội Phụ nữ tỉnh X`, of two lines in the order of neither
  const whole =
    completed !== null || damaged || (COMMITTEE_OF_UNIT.test(whose) && !name.startsWith(whose))
      ? name
      : before?.startsWith(`${name} `)
        ? before
        : null;
  return {issuer: {...printed(joint ? named.slice(-joint) : [own], source), value: name}, parent, whole};
}

/** Where names stand that follow one another; the first of them, where the motto of the other column lies between. */
function printed(units: readonly Unit[], {text}: Source): Unit {
  const [first, ...rest] = units as [Unit, ...Unit[]];
  const last = rest.at(-1);
  const next = rest[0];
  return last && next && !/\p{L}/u.test(text.slice(first.end, next.start)) ? {...last, start: first.start} : first;
}

const YOUTH = /^doan (?:tncs|thanh nien cong san) ho chi minh$/;

interface Unit extends Found<string> {
  bare: string;
}

/** `ỦY BAN NHÂN DÂN TỈNH CAO LĨNH **SỞ XÂY DỰNG**`, `PHÒNG GD&ĐT TRÀ LÂM TRƯỜNG MN HOA SEN`: a blank where there was a break. */
const SECOND_BODY =
  /(?<=^(?:UBND|[UỦ][YỶ] BAN NH[ÂA]N D[ÂA]N) .{4,40})\s(?=(?:S[ỞƠO]|PHÒNG|THANH TRA|BAN QUẢN LÝ|TRUNG TÂM|CHI CỤC|TRƯỜNG (?:THPT|THCS|TIỂU|MẦM|TRUNG|ĐẠI|CAO|PTDT|PHỔ))\s)|(?<=^(?:SỞ|PHÒNG|PGD) .{4,40})\s(?=(?:BỆNH VIỆN|TRUNG TÂM|CHI CỤC|TRƯỜNG (?:TH|MN|MG|THPT|THCS|TIỂU|MẦM|MẪU|TRUNG|CAO|PTDT|PHỔ))\s)/u;

/** `BỘ XÂY DỰNG - CỤC ĐƯỜNG BỘ VIỆT NAM` names two bodies. */
function splitDashed(cells: HeadCell[]): Unit[] {
  const texts = cells.map(({text}, i) => {
    const next = cells[i + 1];
    const name = text.replace(JUNK, '');
    return next && UNIT.test(next.bare) ? name.replace(SPECK, '') : name;
  });
  const text = texts.join(' ');
  const start = (cells[0] as HeadCell).view.toSource(0);
  const lastCell = cells.at(-1) as HeadCell;
  const end = lastCell.view.toSource(lastCell.text.trimEnd().length, 'end');
  const dash = /\s[-–]\s(?=\p{Lu})/u.exec(text) ?? SECOND_BODY.exec(text);
  if (
    dash &&
    cells.length === 1 &&
    BODY.test(`${fold(text.slice(dash.index + dash[0].length))} `) &&
    BODY.test(fold(text))
  ) {
    const view = lastCell.view;
    const at = dash.index;
    const next = at + dash[0].length;
    return [
      {value: text.slice(0, at), start, end: view.toSource(at, 'end'), bare: fold(text.slice(0, at))},
      {value: text.slice(next), start: view.toSource(next), end, bare: fold(text.slice(next))},
    ];
  }
  // `SỞ Y TẾ (DỰ ÁN GAVI)`: what is in brackets is no part of the name
  const value = text
    .replace(/\s?\([^()]*\)?\s*$/, '')
    // `ĐOÀN KIỂM TRA⏎THEO QUYẾT ĐỊNH⏎SỐ 1050/QĐ-SCT`
    .replace(/\sTHEO (?:QUYẾT ĐỊNH|KẾ HOẠCH|NGHỊ QUYẾT)$/u, '')
    // `TỈNH PHÚ SƠN TT`: of the rule under the name
    .replace(/(?<=\s\p{Lu}{2,7}\s\p{Lu}{2,7})\sTT$/u, '')
    // `BCH ĐOÀN TỈNH PHÚ SƠN ĐOÀN TNCS HỒ CHÍ MINH`: the youth's motto, of the other column
    .replace(/(?<=ĐOÀN\s[^ĐđD]{3,40})\sĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u, '')
    .replace(/(?<![\s_.,:*–—-])[\s_.,:*–—-]+$/, '');
  return [{value, start, end: endOf(cells, texts, value.length), bare: fold(text)}];
}

/** `ỦY BAN NHÂN DÂN -⏎TỈNH HẢI LAM`: a speck between the columns */
const SPECK = /\s[-–—_=~.‹«]{1,3}$/;
const UNIT = withUnits(/^(?:UNIT_BARE|thi)\s/);

const UNIT_WITHIN = withUnits(/\s(?!xa hoi)(?:UNIT_BARE|tp) ?\S/);

/** `BỘ PHẬN THƯỜNG TRỰC _.>_.ắ..—..n`: what a scan makes of the rule under the motto, in the other column. */
const JUNK = /\s\S*[_.>—]{2,}\S*$/;

/** Where, in the source, the first `length` signs of the joined cells end. */
function endOf(cells: readonly HeadCell[], texts: readonly string[], length: number): number {
  let left = length;
  for (const [i, text] of texts.entries()) {
    const cell = cells[i] as HeadCell;
    if (left <= text.length || i === texts.length - 1) return cell.view.toSource(Math.min(left, text.length), 'end');
    left -= text.length + 1;
  }
  return 0;
}

/** `Trường THCS Ka Lô      CỘNG HÒA …`: what stands in the left column beside the motto need not be in capitals. */
function isBesideMotto(cell: HeadCell, lines: readonly Line[], source: Source): boolean {
  const line = lines[cell.line] as Line;
  if (cell.column !== 0 || cell.to >= line.to || cell.text.length > 80 || !BODY.test(`${cell.bare} `)) return false;
  const probe = {...line, from: cell.to};
  return mottoStart(source, probe) >= 0 && /^\p{Lu}[^.;,]*$/u.test(cell.text);
}

/**
 * `VIỆT NAM` as the rest of a name, and not of the motto: `NGÂN HÀNG NHÀ NƯỚC⏎VIỆT NAM⏎CỘNG HÒA …` stands above it; in
 * `NGÂN HÀNG NHÀ NƯỚC      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎VIỆT NAM` it is whole already.
 */
function endsName(cell: HeadCell, lines: readonly Line[], source: Source): boolean {
  const above = lines[cell.line - 1];
  if (cell.bare !== 'viet nam' || !above) return false;
  const name = source.bare.slice(above.from, above.to);
  return name.includes(' cong hoa xa hoi chu nghia viet nam') || (NATIONAL.test(name) && mottoStart(source, above) < 0);
}

/** Bodies of the whole country */
const NATIONAL =
  /^[*_\s]*(?:ngan hang|(?:va )?phat trien nong thon|bao hiem xa hoi|tong cong ty|tap doan|cong ty|dai |thong tan xa|(?:tong )?lien doan|hiep hoi|hoi |mat tran|uy ban trung uong|cuc |tong cuc |vien )[a-z\s,-]*[*_\s]*$/;

/** `PHÒNG GD&ĐT HUYỆN SƠN LANG⏎CÔNG VĂN ĐẾN Số: 412`: the stamp of an office that got the paper */
function isReceiver(cell: HeadCell, lines: readonly Line[], source: Source): boolean {
  const next = lines.slice(cell.line + 1, cell.line + 3).find((line) => hasContent(line));
  return next !== undefined && STAMPED.test(bareLine(source, next));
}
const STAMPED = /^[^a-z]{0,3}(?:(?:cong van|van ban) den|so den|den so)(?![a-z])/;

function isIssuerCell(cell: HeadCell, lines: readonly Line[], source: Source): boolean {
  if (endsName(cell, lines, source)) return true;
  const probe = {...(lines[cell.line] as Line), from: cell.from, to: cell.to};
  if (mottoStart(source, probe) >= 0 || partyStart(source, probe) >= 0 || isSubmotto(source, probe)) return false;
  if (cell.text.length > 110 || /\d{4}|@|:(?!\W*$)/.test(cell.text.replace(GROUP_HEAD, ''))) return false;
  if (isBesideMotto(cell, lines, source)) return true;
  if (isReceiver(cell, lines, source)) return false;
  // The rest of a motto that was broken over lines: `NGHĨA VIỆT NAM`
  if (/^(?:nghia|chu nghia)?\s?(?:viet nam)?$|^nam$/.test(cell.bare)) return false;
  if (/(?:hoa toc|thuong khan)/.test(cell.bare) && cell.text.length < 24) return false;
  // the mottoes of the Party and of its youth
  if (/^(?:dang cong san|doan (?:tncs|thanh nien cong san)(?: ho chi minh)?$)/.test(cell.bare)) return false;
  // `SỞ⏎XÂY DỰNG` in a narrow column; `SỐ` is of the number
  if (cell.bare === 'so') return cell.view.lower === 'sở';
  if (/^(?:cong|hoa|nghia|doc lap|khan|mat|du thao)$/.test(cell.bare)) return false;
  // `HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, broken behind its first word; but `TỔNG CÔNG TY ĐƯỜNG SẮT VIỆT NAM`
  const isMottoPart = /(?:chu nghia|viet nam|xa hoi)/.test(cell.bare) && /(?:cong|hoa|xa hoi chu)/.test(cell.bare);
  // … and not `XÃ HỘI TỈNH HÒA LAM`, the rest of a name
  if (isMottoPart && !BODY.test(`${cell.bare} `) && !UNIT_WITHIN.test(cell.bare)) return false;
  return isCapital(cell.text) && /\p{L}{2}/u.test(cell.text);
}
