import {withUnits} from '../../data/units.ts';
import {distance} from '../../parse/keywords.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import {provinceOf, withUnit} from '../names.ts';
import {respell} from './respell.ts';

/** The name of a body that a letterhead prints, with what a scan has spoilt and what it leaves to the body above. */
export const nameInFull = (printed: string, source: Source, place: string | null, above: string | null): string =>
  ofProvince(locate(nameBranch(endsInPlace(mendPlace(respell(printed, source), place), place)), above), place, above);

/** `Công ty Cấp nước phú sơn`: the place on the date line, where the name ends in it, tells its capitals. */
function endsInPlace(name: string, place: string | null): string {
  const at = place ? name.length - place.length : 0;
  return place &&
    at > 1 &&
    !/^(?:Thành|TP|Thị|Huyện|Quận|Xã|Phường|Đặc khu)[.\s]/iu.test(place) &&
    name[at - 1] === ' ' &&
    name.slice(at).toLowerCase() === place.toLowerCase()
    ? name.slice(0, at) + place
    : name;
}

/** `BỆNH VIỆN ĐA KHOA TỈNH` under `SỞ Y TẾ VĨNH PHÚC`: of the province that the body above or the date line names. */
function ofProvince(name: string, place: string | null, above: string | null): string {
  if (!/\stỉnh$/u.test(name)) return name;
  const words = above?.split(' ') ?? [];
  const province =
    provinceOf(words.slice(-2).join(' ')) ?? provinceOf(words.slice(-3).join(' ')) ?? (place && provinceOf(place));
  return province ? `${name} ${province}` : name;
}

const IN_UNIT = withUnits(/^(.*?)(?:t[iĩỉíìị]nh|UNIT)\s(?!ủy\s|hội$)(.{3,40})$/iu);

/** The place on the date line spells the unit's name as the clerk meant it: `TĨNH QUANG NGÁÀI` is of Quảng Ngãi. */
function mendPlace(name: string, place: string | null): string {
  const spot = IN_UNIT.exec(name);
  if (!spot || !place) return name;
  const said = spot[2] as string;
  // `TỈNH ĐẮK LẮK` beside `Đấk Lắk, ngày …`: the name of a province is known
  if (/t[iĩỉíìị]nh\s$/iu.test(name.slice(0, name.length - said.length)) && provinceOf(said) === said) return name;
  const key = fold(said).replace(/[^a-z]/g, '');
  const meant = fold(place)
    .replace(/^(?:thanh pho\s|tp(?:\.\s?|\s))/, '')
    .replace(/[^a-z]/g, '');
  if (key === meant ? said.toLowerCase() === place.toLowerCase() : distance(key, meant, 2) > (key.length < 8 ? 1 : 2))
    return name;
  const unit = name.slice((spot[1] as string).length, name.length - said.length).replace(/t[ĩíìị]nh/iu, 'tỉnh');
  return `${spot[1]}${unit}${place.replace(/^(?:Thành phố\s|TP(?:\.\s?|\s))/i, '')}`;
}

/** `SỞ Y TẾ -CÔNG ĐOÀN NGÀNH`: a department and the union of its branch, which need not be named again. */
const nameBranch = (name: string): string =>
  name.replace(/^Sở (\p{Lu}[^-–]{1,60}?)\s?[-–]\s?Công đoàn ngành$/u, 'Sở $1 - Công đoàn ngành $1');

/** What sort of unit a name begins with: `thành phố Hải Lam`. */
const UNIT_WORD = withUnits(/^(?:UNIT|\S+)(?=\s)/iu);

const ORGANISATION = withUnits(/^Đảng bộ (UNIT_ANY_CASE) (\p{Lu}.*)$/u);
/** `Ban Chấp hành tỉnh Phú Sơn`, which does not say of what */
export const COMMITTEE_OF_UNIT = withUnits(
  /^(Ban (?:Chấp hành|Thường vụ|Thường trực)) ((?:Trung ương$|UNIT_ANY_CASE).*)$/u,
);
const MASS = /^(?:Hội|Đoàn|Công đoàn|Hiệp hội|Mặt trận|Ủy ban Mặt trận)\s/u;

const HAS_UNIT = withUnits(/(?:UNIT_ANY_CASE)\s\p{Lu}/u);
const UNIT_AT_END = withUnits(/(?:UNIT_ANY_CASE)\s(?:\p{Lu}|\d).*$/u);

const OFFICE_OF_COMMITTEE = /^(?:(?:Văn phòng|Cơ quan|Bộ phận|Tổ) (?:thường trực|giúp việc)|Tổ thư ký)$/iu;

/** `Tỉnh ủy Lâm Sơn`, of `Đảng bộ tỉnh Lâm Sơn` */
const committeeOf = ([, unit = '', place = '']: RegExpExecArray): string => {
  const level = /^(?:tỉnh|thành|huyện|thị(?= xã)|quận)/iu.exec(unit)?.[0].toLowerCase();
  return level ? `${level.charAt(0).toUpperCase()}${level.slice(1)} ủy ${place}` : `Đảng ủy ${unit} ${place}`;
};

/** A department carries the unit of the committee above it: `Sở Y tế tỉnh Kiên Giang`. */
function locate(name: string, parent: string | null): string {
  // `Trung tâm Văn hóa huyện`: of the unit that the body above names
  const level = /\s(tỉnh|huyện|thị xã|quận)$/u.exec(name)?.[1];
  const named = level && parent?.match(/([Tt]ỉnh|[Hh]uyện|[Tt]hị xã|[Qq]uận)\s(\p{Lu}.*)$/u);
  if (named && named[1]?.toLowerCase() === level) return `${name} ${named[2]}`;
  // `ĐẢNG BỘ TỈNH X⏎TỈNH ỦY`
  const committee = parent && /^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy$/u.test(name) ? ORGANISATION.exec(parent) : null;
  if (committee) return name === 'Đảng ủy' ? `${name} ${committee[1]} ${committee[2]}` : `${name} ${committee[2]}`;
  if (
    !parent ||
    !/^(?:Sở|Phòng|Ban|Thanh tra|Văn phòng|Bộ phận|Hội đồng|Đoàn|Chi cục|Trung tâm Phục vụ|Ủy ban Kiểm tra|Công đoàn ngành|Thường trực|Cơ quan [Tt]hường trực|Tổ|Khoa|Chi bộ)(?=\s|$)/u.test(
      name,
    )
  )
    return name;
  // `Ban Thường trực`, `Tổ chuyên môn` of a school: names that say nothing without the body above them
  if (/^(?:Ban (?:Thường (?:trực|vụ)|Chấp hành)|Thường trực)$/iu.test(name)) return `${name} ${parent}`;
  // `Văn phòng Thường trực`, `Tổ giúp việc` of a steering committee
  if (/^(?:Ban|Hội đồng|Tiểu ban)\s/u.test(parent) && OFFICE_OF_COMMITTEE.test(name)) return `${name} ${parent}`;
  // `HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM⏎BAN CHẤP HÀNH TỈNH X`: whose committee it is stands above
  const ofUnit = COMMITTEE_OF_UNIT.exec(name);
  if (ofUnit && MASS.test(parent))
    return ofUnit[2] === 'Trung ương' ? `${name} ${parent}` : `${ofUnit[1]} ${parent} ${ofUnit[2]}`;
  // `Ban Pháp chế`, `Đoàn giám sát`, of a council
  if (
    /^Hội đồng nhân dân /u.test(parent) &&
    /^(?:Ban (?:Pháp chế|Kinh tế|Văn hóa|Dân tộc|Đô thị)|Đoàn giám sát$)/iu.test(name)
  )
    return `${name} ${parent}`;
  if (/^(?:Trường|Bệnh viện|Trung tâm|Công ty|Học viện|Viện)\s/u.test(parent) && !/^(?:Sở|Công đoàn)/u.test(name))
    return `${name} ${parent}`;
  if (/^(?:Tổ|Khoa|Chi bộ)\s/u.test(name)) return name;
  if (HAS_UNIT.test(name.slice(3))) return name;
  const unit = UNIT_AT_END.exec(parent)?.[0];
  // `BAN CHẤP HÀNH ĐẢNG BỘ TỈNH X⏎ỦY BAN KIỂM TRA`: of the committee that is called `Tỉnh ủy`
  const partyOf = parent.startsWith('Ban Chấp hành ') ? ORGANISATION.exec(parent.slice('Ban Chấp hành '.length)) : null;
  if (partyOf && /^(?:Ban|Ủy ban Kiểm tra|Văn phòng)(?=\s|$)/u.test(name)) return `${name} ${committeeOf(partyOf)}`;
  const party = /^(?:Tỉnh|Thành|Huyện|Đảng) ủy\s(.+)$/u.exec(parent);
  // `CHI CỤC KIỂM LÂM` under `SỞ NÔNG NGHIỆP VÀ PTNT KIÊN GIANG`
  const words = name.startsWith('Chi cục ') ? parent.split(' ') : [];
  const province = provinceOf(words.slice(-2).join(' ')) ?? provinceOf(words.slice(-3).join(' '));
  const where =
    unit ??
    (province && withUnit(province).replace(/^T/, 't')) ??
    (party ? `${/^(\p{L}+)/u.exec(parent)?.[1]?.toLowerCase()} ${party[1]}` : null);
  if (name === 'Thanh tra' && unit && parent.startsWith('Ủy ban nhân dân')) return `${name} ${unit}`;
  if (/^(?:Văn phòng|Thanh tra)$/u.test(name)) return `${name} ${parent}`;
  // a Party body is of the committee above it, not of the province
  if (party && /^(?:Ban(?=\s)|Ủy ban Kiểm tra(?=\s|$))/u.test(name)) return `${name} ${parent}`;
  if (!where) return name;
  // `Ban Thường vụ Tỉnh ủy`, of the Party of the province above
  if (/\s(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy$/u.test(name)) return `${name} ${where.replace(UNIT_WORD, '').trimStart()}`;
  // `Thanh tra tỉnh`, of the province above
  const unitWord = UNIT_WORD.exec(where)?.[0] ?? '';
  if (unitWord && name.toLowerCase().endsWith(` ${unitWord.toLowerCase()}`)) return name + where.slice(unitWord.length);
  return name.endsWith(where.split(' ').slice(1).join(' ')) ? name : `${name} ${where}`;
}
