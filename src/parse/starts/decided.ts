import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine, isCapital} from '../anchors.ts';
import {isAuthority, isSession} from '../authority.ts';
import {hasContent} from '../lines.ts';

/** `QUYẾT ĐỊNH:` below the bases: of a heading above, it is no title. */
export const decides = (bare: string): boolean => /^\W*(?:quyet dinh|quyet nghi)\s?:/.test(bare);

/** Lines that say something above who decides: the subject in capitals. */
const SUBJECT = 4;

/**
 * A decision that has lost its head, as collections of laws print it: the subject and who decides, then the bases, and only
 * above the articles the word that names its kind.
 *
 *     BAN HÀNH KẾ HOẠCH PHÒNG BỆNH NĂM 2024
 *     CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
 *     Căn cứ …
 *     QUYẾT ĐỊNH:
 *
 * The line of the subject; -1 where no such head stands above that word.
 */
export function decidedStart(lines: readonly Line[], source: Source): number {
  const word = lines.findIndex((line) => decides(bareLine(source, line)));
  const basis = lines.findIndex((line, i) => i < word && bareLine(source, line).startsWith('can cu '));
  let start = -1;
  let seen = 0;
  for (let i = basis - 1; i >= 0 && seen <= SUBJECT; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) {
      if (seen > 1) break;
      continue;
    }
    if (seen === 0 && isSession(bareLine(source, line))) continue;
    const isFirst = seen++ === 0;
    if (!isCapital(source.text.slice(line.from, line.to)) || (isFirst && !isAuthority(bareLine(source, line)))) break;
    if (!isFirst) start = i;
  }
  // `CÔNG TY CỔ PHẦN CẤP NƯỚC`: a head with its bodies, but without the rest of it, and no subject
  return start >= 0 && IS_BODY.test(bareLine(source, lines[start] as Line)) ? -1 : start;
}
const IS_BODY =
  /^(?:ubnd|uy ban|hdnd|truong|cong ty|tap doan|so|phong|benh vien|hop tac xa|dang bo)(?: [a-z]+){1,8}\W*$/;
