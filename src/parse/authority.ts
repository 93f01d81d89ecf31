import {STATE_FIELDS} from '../data/fields.ts';
import {bare as fold} from '../text/fold.ts';

/** Who decides, as a title or the line under it says: a body, or the head of one. */

const OFFICE_HOLDER =
  /^(?:q\.?\s?)?(?:pho )?(?:chu tich|bo truong|thu tuong|giam doc|truong ban|cuc truong|tong cuc truong|hieu truong|chanh|vien truong|tong giam doc|thong doc|chu nhiem|thu truong|chi cuc truong|ke toan truong|truong (?:phong|khoa|tram|doan|don vi))/;
const DECIDING_BODY =
  /^(?:uy ban nhan dan|hoi dong (?:nhan dan|quan tri|thanh vien|truong(?= |$))|chinh phu|quoc hoi|uy ban thuong vu|ban (?:thuong vu|chap hanh|bi thu)|bo chinh tri|tinh uy|thanh uy|huyen uy|dang uy)/;

/** `CỤC TRƯỞNG CỤC X`, `GIÁM ĐỐC SỞ Y`, on bare text. */
export const isOfficeHolder = (bare: string): boolean => OFFICE_HOLDER.test(bare);

/** `KHÓA XII, KỲ HỌP THỨ 5`: below the name of a council that decides. */
export const isSession = (bare: string): boolean =>
  /^\W{0,3}(?:khoa (?:[ivxl]{1,6}|\d{1,2}|thu)|ky hop)(?![a-z])/.test(bare);

/** `CHỦ⏎TỊCH ỦY BAN NHÂN DÂN TỈNH`: the first word of an authority, broken off. */
export const opensAuthority = (bare: string, next: string): boolean =>
  /^(?:chu|bo|giam|thu|uy|uy ban|hoi|hoi dong|truong|tong|cuc)$/.test(bare) && isAuthority(`${bare} ${next}`);

let fields: readonly string[] | undefined;

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X`, `CHÍNH PHỦ`, `BỘ XÂY DỰNG`: who decides, between the subject and the legal bases. */
export function isAuthority(bare: string): boolean {
  if (OFFICE_HOLDER.test(bare) || DECIDING_BODY.test(bare)) return true;
  // `BẢO ĐẢM TOÀN⏎BỘ CHI THƯỜNG XUYÊN`: only with a field of state is it a ministry; a long one goes on in the next line
  const field = /^[bs]o (?=.{4})/.test(bare) ? bare.slice(3).replace(/[^a-z]+$/, '') : '';
  if (field === '') return false;
  fields ??= STATE_FIELDS.map(fold);
  return fields.some((known) => known.startsWith(field) || field.startsWith(known));
}
