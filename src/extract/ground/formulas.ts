/**
 * Printed words of the form that are no value themselves: quốc hiệu and tiêu ngữ, labels, the room left for a hand. On
 * bare text of one cell.
 */

const HEAD = [
  /^[^a-z\d]*$/, // a rule, the Party's star
  /c[o0]ng\s?h[o0]a\s?x|x[a4]\s?h[o0][i1l]\s?ch|ngh[i1l]a\s?vi[e]?t/, // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, whole or broken
  /^(?:cong|hoa xa hoi)\b/,
  /doc\s?lap|tu\s?do|hanh\s?phuc/,
  /dang\s?cong\s?san/,
  /^\W{0,3}s[oa0]\s?[:.]/, // Số:
  /\bnga[yu]?\b.{0,24}\bthang\b|\bthang\b.{0,12}\bnam\b/, // ngày … tháng … năm …
  /^[^a-z]*kinh g/, // Kính gửi:
  /dien\s?:?$/, // a công điện's `điện:`
  /kem theo/, // (Kèm theo Quyết định …)
  /^[^a-z]*du thao\b/, // DỰ THẢO
  /^[^a-z]*(?:v\s?\/\s?v|ve)(?:\b(?=.)|$)/, // V/v, also where `VỀ` stands alone on its line
  // CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X: who decides, over the căn cứ
  /^[^a-z]*(?:q\.\s?)?(?:pho )?(?:chu tich|bo truong|thu tuong|giam doc|truong ban|cuc truong|tong cuc truong|hieu truong|vien truong|tong giam doc|chanh an|uy ban nhan dan|hoi dong nhan dan|ban thuong vu|ban chap hanh|chinh phu|quoc hoi)\b/,
];

const CLOSING = [
  /^[^a-z]*noi nhan/, // Nơi nhận:
  /^[^a-z]*l[uv]u\b/, // - Lưu:
  /^[^a-z]*(?:da ky|ky ten|dong dau|ky, dong dau)/, // (Đã ký)
  /^[^a-z]*(?:ban dien tu|ban giay|gui ban)\b/, // Bản điện tử:
];

export const isHeadFormula = (bare: string): boolean => HEAD.some((formula) => formula.test(bare));
export const isClosingFormula = (bare: string): boolean => CLOSING.some((formula) => formula.test(bare));
