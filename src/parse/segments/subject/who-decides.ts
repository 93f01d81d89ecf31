import {isCapital} from '../../anchors.ts';
import {isAuthority, isOfficeHolder, isSession, opensAuthority} from '../../authority.ts';
import {hasContent} from '../../lines.ts';
import {type LineAt, lineAt} from '../line-at.ts';
import {OPENING} from '../line-shapes.ts';
import {bareBelow, type SubjectRule} from './state.ts';
import {opensBroken} from './text-below.ts';

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH` between subject and bases: who decides is the last of a title. */
export const decides: SubjectRule = (at, {capitals}) => {
  const {i, to, line, text, bare, gap} = at;
  const below = {...at, to: Math.min(to, i + 4)};
  if (!isCapital(text) || !(isAuthority(bare) || opensAuthority(bare, bareBelow(below)))) return null;
  const behind = authorityEnd(at);
  return behind > 0 || gap || !capitals || line.strong ? Math.max(behind, i + 1) : null;
};

/** Line behind an authority that the text proper follows; it may be broken in two, `CỤC TRƯỞNG CỤC⏎HẢI QUAN`. 0 where something else follows. */
function authorityEnd({lines, source, i: index, to, bare: own}: LineAt): number {
  const most = isAuthority(own) ? (isOfficeHolder(own) ? 2 : 1) : 3;
  let seen = 0;
  for (let i = index + 1; i < to && seen < most; i++) {
    if (!hasContent(lines[i] as LineAt['line'])) continue;
    const at = lineAt(lines, source, i, to);
    if (OPENING.test(at.bare) || opensBroken(at)) return i;
    if (isSession(at.bare)) continue;
    if (!isCapital(at.text) || at.text.length > 40) return 0;
    seen++;
  }
  return 0;
}
