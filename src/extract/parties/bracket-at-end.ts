import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {endsInParty} from './ends-in-party.ts';
import {lengthened} from './name-lists.ts';
import {personsIn} from './named-last.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** `(Văn phòng, Kế toán)` at the end of a text */
const BRACKET = /\s\(([^()]{3,160})\)[\s.;/]*$/u;
const LONGEST = 180;
/** `Ban Quản lý dự án đầu tư xây dựng huyện` */
const OF_BOARD = /^Ban (?:Quản lý|QL) ?(?:[Dd]ự án|DA)?$/u;
const REST = /^(?: \p{Ll}{1,7}){1,8}$/u;
/** `các trường hợp chưa nộp báo cáo (Phòng Y tế)`, `đơn của ông Hùng (Công ty Minh Anh)`: who those are */
const EXPLAINED =
  /(?:(?:các|những|một số) (?:đơn vị|trường hợp|cơ quan|địa phương|xã|phường|trường|dự án|tập thể|hộ)|\d (?:tập thể|hộ|đơn vị|trường)|của (?:ông|bà|công ty|cơ quan)|học sinh|ý kiến|vay|tài trợ|tham quan|kiểm nghiệm)(?:\s[^,.;()]*)?$/u;
const ABOUT =
  /^\P{L}*(?:mời|lấy ý kiến|vận động|tham quan|đưa |gửi mẫu|tuyên dương|khen|biểu dương|trao|tặng|chi trả|thăm)/u;
/** What a body is the object of, unless it is one that does such work. */
const ON_WHOM = /^\P{L}*(?:kiểm tra|thanh tra|giám sát|xử lý|hỗ trợ|giải quyết)/u;
const AUTHORITY = /^(?:sở|phòng|công an|ban|văn phòng|chi cục|cục|vụ|thanh tra|tổ|bộ chỉ huy|hội|đoàn)\s/u;
/** `(CDC)`: what the word before it is in short; `(Cơ quan thường trực)`: what a body is besides */
const NO_NAMES =
  /^(?:(?:công ty(?! điện lực)|ngân hàng(?! nhà nước)|hợp tác xã|tập đoàn|quỹ|bảo tàng) |[\p{Lu}\d&/-]+$|(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối|phối hợp)|thường trực )/iu;
/** `(Sở Xây dựng; phối hợp: Công an tỉnh)` */
const HELPERS = /^[;,.]\s(?:phối hợp|ph)(?!\p{L})/iu;

/** `(Sở Xây dựng, xong trong tháng 5/2026)` */
const WHEN = /^[;,.]\s(?:xong|hoàn thành|trước|trong|thời hạn|chậm nhất|hạn)\s[^.;]{2,60}$/u;

/** `Sửa mái nhà để xe, xong trước 25/10 (Văn phòng, Kế toán).`: who is named in a bracket that ends an order, and holds nothing else. */
export function bracketAtEnd(view: View): Range[] {
  const {text, lower} = view;
  const from = Math.max(0, text.length - LONGEST);
  const bracket = BRACKET.exec(text.slice(from));
  if (!bracket) return [];
  const open = from + bracket.index + 2;
  const close = open + (bracket[1] as string).length;
  if (NO_NAMES.test(text.slice(open, close)) || endsInParty(view, Math.max(0, open - LONGEST), open - 2)) return [];
  if (EXPLAINED.test(lower.slice(from, open - 2)) || ABOUT.test(lower.slice(0, 24))) return [];
  if (ON_WHOM.test(lower.slice(0, 24)) && !AUTHORITY.test(lower.slice(open, open + 16))) return [];
  if (!startsParty(view, open)) return personsIn(view, open, close);
  const {parties, end} = readParties(view, open);
  if (OF_BOARD.test(text.slice(open, end)) && REST.test(text.slice(end, close))) return lengthened(parties, close);
  return end === close || HELPERS.test(text.slice(end, close)) || WHEN.test(lower.slice(end, close)) ? parties : [];
}
