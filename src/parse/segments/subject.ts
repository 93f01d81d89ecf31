import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine, isCapital} from '../anchors.ts';
import {hasContent} from '../lines.ts';
import {judge, type LineAt, lineAt, onceBegun} from './line-at.ts';
import {closesTorn, isAttachment, isNumberOrDate, isStamp, isTorn, staysOpen} from './subject/beside.ts';
import {endsSubject, isTooLong, leavesCapitals, opensSentence, standsApart, takesCapitals} from './subject/goes-on.ts';
import type {Subject, SubjectRule} from './subject/state.ts';
import {
  isBrokenBasis,
  isFirstCell,
  isFirstPart,
  isHead,
  isItem,
  isLeadIn,
  isLoneLabel,
  isParticular,
  isPosted,
  opensLetterhead,
  opensTable,
  opensText,
  standsBehindAttachment,
} from './subject/text-below.ts';
import {decides} from './subject/who-decides.ts';

/** What a line below a title is, the first that knows; a line of the subject where none does. */
const RULES: readonly SubjectRule[] = [
  ...[isStamp].map(onceBegun),
  ...[closesTorn, isAttachment, standsBehindAttachment],
  ...[isHead, isPosted, isFirstCell, isBrokenBasis, opensText, opensLetterhead],
  ...[opensTable, isParticular, isLeadIn, decides].map(onceBegun),
  ...[isNumberOrDate, isItem],
  ...[isLoneLabel, isFirstPart, standsApart, opensSentence, leavesCapitals, takesCapitals].map(onceBegun),
  isTooLong,
];

/** Line behind the subject: title, subject, `(Kèm theo …)`, and the body that decides. `runIn`: the subject begins on the title's line. */
export function readSubject(lines: readonly Line[], source: Source, title: number, to: number, runIn: boolean): number {
  const subject = open(lines[title] as Line, source, runIn);
  let end = title + 1;
  for (let i = title + 1; i < to; i++) {
    if (!hasContent(lines[i] as Line)) continue;
    const at = lineAt(lines, source, i, to);
    const verdict = judge(RULES, at, subject);
    if (typeof verdict === 'number') return verdict;
    if (verdict === 'text') break;
    if (verdict === 'noise') continue;
    end = i + 1;
    if (verdict === 'closing') subject.torn = false;
    if (verdict === 'attachment') {
      subject.attached ||= subject.taken > 0;
      subject.open = staysOpen(at, subject);
      subject.taken = Math.max(subject.taken, 1);
    }
    if (verdict !== null) continue;
    addLine(subject, at);
    if (endsSubject(at)) break;
  }
  return end;
}

const open = (title: Line, source: Source, runIn: boolean): Subject => ({
  runIn,
  // of `CÔNG ĐIỆN KHẨN` nothing is the subject
  taken: runIn && !URGENT.test(bareLine(source, title)) ? 1 : 0,
  capitals: true,
  widest: 0,
  spaced: false,
  open: false,
  attached: false,
  torn: isTorn(title, source),
});

const URGENT = /^[^a-z]*(?:cong dien|thong bao) \W?(?:thuong )?(?:khan|hoa toc)[^a-z]*$/;

function addLine(subject: Subject, {text, gap}: LineAt): void {
  if (subject.taken === 0) subject.capitals = isCapital(text);
  else if (gap) subject.spaced = true;
  subject.taken++;
  subject.widest = Math.max(subject.widest, text.length);
}
