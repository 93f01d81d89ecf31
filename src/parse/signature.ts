import {bare as fold} from '../text/fold.ts';
import {isCapital} from './anchors.ts';

/** What stands over a signature. */

const PREFIX =
  /^(?:t\s?m|k\s?t|t\s?l|t\s?u\s?q|q|t\/m|k\/t|t\/l|tu\/q)\s?[./]\s?(?=\p{L})|^(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l|tu\/q)\s(?=\p{L})/u;

const TITLE =
  /(?:^|\s)(?:pho (?:van phong|phong|ban|doan)\b|(?:pho )?(?:chu tich|chu nhiem|chanh van phong|giam doc|tong giam doc|bo truong|thu truong|thu tuong|truong ban|truong phong|cuc truong|tong cuc truong|chi cuc truong|vu truong|vien truong|hieu truong|bi thu|tong bi thu|chanh an|chanh thanh tra|tong thanh tra|thong doc|chi huy truong|tu lenh|chinh uy|chinh tri vien|truong doan|to truong|hat truong|truong cong an|truong tram|dai dien|chanh|chu toa|tong kiem toan|uy vien|thu ky|ke toan truong|tong bien tap|truong khoa|cong chuc|chu tri|(?:chi hoi|phan hoi|hoi|doi|lien doi) truong|truong (?:thon|xom|ban|tram|khoa)|truong thue|phu trach)\b)/;

/** `KT. CHỦ TỊCH`, `TM. ỦY BAN NHÂN DÂN`, `T/L BAN THƯỜNG VỤ`. */
export function hasAuthorityPrefix(text: string): boolean {
  const bare = fold(text).replace(/^[^\p{L}]+/u, '');
  return PREFIX.test(bare) && (isCapital(text.slice(0, 3)) || /^[TKQ]/.test(text.trim()));
}

/** A line of a signature's stack: authority or position, in capitals, no sentence. */
export function isSignatureTitle(text: string): boolean {
  if (text.length > 80 || text.length < 4) return false;
  if (hasAuthorityPrefix(text)) return true;
  return (
    isCapital(text) &&
    TITLE.test(
      fold(text)
        .replace(/[^\p{L}\s]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  );
}
