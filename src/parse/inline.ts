import {isSpace, isWordAt} from '../text/units.ts';
import {parsedMarks} from './emphasis.ts';

/**
 * Emphasis inside a block. Markup splits facts (`ngày **31** tháng 3`, `Số: **294** /UBND`), so its marks are left out of
 * the running text. remark-parse decides what is emphasis wherever that is in doubt; a block in which every mark pairs off
 * in the plainest way is read at once, which is nearly all of them and ten times as fast.
 */

/** Half-open range of marks to leave out, in offsets of the text given. */
export type Mark = [from: number, to: number];

const MARKUP = /[*_\\]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** `_Kính gửi:_`: strokes that may be emphasis. Inside a word, or with a blank behind, they are none. */
const UNDERSCORED = /(?:^|[\s\p{P}])_{1,3}(?=[^\s_])[^_]{0,300}[^\s_]_{1,3}(?=$|[\s\p{P}])/u;
const EMPTY_LINE = /\n[ \t\r]*\n/;

/** Marks of a block's text, in order. The text may hold line breaks; `opened` where a star that opens emphasis stands right before it, as in `2.3. *Thanh tra huyện* …` behind the label. */
export function findMarks(text: string, opened = false): Mark[] {
  if (!MARKUP.test(text)) return [];
  const marks = plainMarks(text, opened) ?? parsedMarks(text);
  for (const escaped of text.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) marks.push([escaped.index, escaped.index + 1]);
  return marks.sort((a, b) => a[0] - b[0]);
}

/** Nothing but a blank or a stop between the end of one emphasis and the start of the next. */
const BREAK = /^[\s.,;:]{1,3}\*(?!\*)/;

/** Where a run stands that has been taken before the text. */
const BEFORE = -1;

/** A run of stars that waits for the one that closes it. */
interface Opener {
  start: number;
  length: number;
}

/**
 * The same marks as `parsedMarks`, by CommonMark's own rule for runs of one or two stars: a run opens before what is no
 * blank, closes behind what is no blank, and at a sign of punctuation does so only on the outer side. Null where that
 * leaves any doubt: other marks, runs of three, pairs of unequal length.
 */
function plainMarks(text: string, opened: boolean): Mark[] | null {
  const marks: Mark[] = [];
  if (text.includes('_')) {
    if (UNDERSCORED.test(text)) return null;
    // Rules of forms and specks of scans: `Số: ____ /QĐ`
    for (const run of text.matchAll(/_{2,}/g)) marks.push([run.index, run.index + run[0].length]);
  }
  let openers: Opener[] = opened ? [{start: BEFORE, length: 1}] : [];
  const dropUnclosed = () => {
    // `*Đơn vị thực hiện: *Các Sở`: the line scanner has taken the first star of the pair, or the blank unpaired it
    for (const {start, length} of openers)
      if (start === BEFORE) continue;
      else if (length === 2 || (start > 0 && (isLetterAt(text, start + 1) || '“"('.includes(text[start + 1] ?? ' '))))
        marks.push([start, start + length]);
    openers = [];
  };
  let done = 0;
  for (let start = text.indexOf('*'); start >= 0; start = text.indexOf('*', done)) {
    const length = runLength(text, start);
    if (length > 2) return null;
    // no emphasis reaches beyond its paragraph
    if (openers.length && EMPTY_LINE.test(text.slice(done, start))) dropUnclosed();
    done = start + length;
    const before = signAt(text, start - 1);
    const after = signAt(text, start + length);
    const opener = openers.at(-1);
    if (opener && (before === 'solid' || (before === 'punctuation' && after !== 'solid'))) {
      if (opener.length !== length) return null;
      openers.pop();
      if (opener.start !== BEFORE) marks.push([opener.start, opener.start + length]);
      marks.push([start, start + length]);
    } else if (after === 'solid' || (after === 'punctuation' && before !== 'solid')) openers.push({start, length});
    // `của* *Chính phủ`, `MTQG*.*`: the line scanner has taken the first star of the paragraph and the last
    else if (length === 1 && before !== 'blank' && !opener && BREAK.test(text.slice(start + 1, start + 5))) {
      done = text.indexOf('*', start + 1) + 1;
      marks.push([start, start + 1], [done - 1, done]);
    }
    // Converters leave `**1. **Giao`, which is no emphasis to CommonMark and no text to a reader.
    else if (length === 2) marks.push([start, start + length]);
  }
  dropUnclosed();
  return marks;
}

const isLetterAt = (text: string, at: number): boolean => /\p{L}/u.test(text[at] ?? '');

function runLength(text: string, start: number): number {
  let end = start + 1;
  while (text[end] === '*') end++;
  return end - start;
}

function signAt(text: string, at: number): 'blank' | 'punctuation' | 'solid' {
  if (at < 0 || at >= text.length || isSpace(text.charCodeAt(at))) return 'blank';
  return isWordAt(text, at) || !PUNCTUATION.test(text[at] as string) ? 'solid' : 'punctuation';
}
