import type {DocumentRecord} from '../record.ts';
import type {DocumentSymbol} from './facts/symbol.ts';
import type {Family} from './sets.ts';

/** Bodies of the Front and of mass organisations: their papers follow customs of their own. */
const MASS =
  /^(?:Ủy ban (?:Trung ương )?Mặt trận|Ban Thường trực Ủy ban Mặt trận|Mặt trận Tổ quốc|(?:Tổng )?Liên đoàn|Công đoàn|(?:Tỉnh|Thành|Huyện|Quận|Trung ương|Xã|Ban Chấp hành) ?[Đđ]oàn|Đoàn (?:Thanh niên|TNCS)|Hội (?:Nông dân|Liên hiệp|Cựu|Chữ thập|Khuyến học|Người|Luật gia|Nhà báo|Sinh viên))/u;

const PARTY_BODY =
  /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Quân|Ban Thường vụ|Ban Chấp hành Đảng|Chi bộ|Ban Cán sự)\s?(?:ủy|bộ|đoàn|đảng|Tỉnh|Thành|Huyện|$)/iu;

/** Kinds that may be legal instruments, by whose symbol with a year one tells them. */
const LEGAL_KINDS = new Set(['HP', 'BL', 'L', 'PL-UBTVQH', 'NĐ', 'TT', 'TTLT', 'NQ', 'QĐ']);

/** Chỉ thị of people's committees were legal instruments until the law of 2015 came into force. */
const LAST_LEGAL_DIRECTIVE = '2016-06-30';

/** Which forms a paper follows. `partyTitle` says that the Party's name stands in its head. */
export function familyOf(record: DocumentRecord, symbol: DocumentSymbol | null, partyTitle: boolean): Family | null {
  const {issuer, issuerParent, kind, date} = record;
  if (partyTitle) return 'party';
  const bodies = [issuer ?? '', issuerParent ?? ''];
  if (bodies.some((body) => MASS.test(body))) return null;
  if (symbol?.party) return bodies.some((body) => PARTY_BODY.test(body)) || issuer === null ? 'party' : null;
  if (kind !== null && ['HP', 'BL', 'L', 'PL-UBTVQH', 'NĐ', 'TT', 'TTLT'].includes(kind)) return 'legal';
  if (symbol?.year == null) return 'state';
  const type = symbol.kind ?? kind;
  if (type !== null && LEGAL_KINDS.has(type)) return 'legal';
  return type === 'CT' && date !== null && date <= LAST_LEGAL_DIRECTIVE ? 'legal' : 'state';
}
