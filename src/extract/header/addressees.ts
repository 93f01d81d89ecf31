import {addresseesHead, isHalfAddresseesHead, tellsWhenPosted} from '../../parse/anchors.ts';
import {hasContent} from '../../parse/lines.ts';
import {runningText, type Stretch} from '../../parse/running-text.ts';
import {opensStamp} from '../../parse/segments/addressees.ts';
import {isAnotherBody} from '../../parse/segments/line-shapes.ts';
import {hasOpenBracket} from '../../text/open-bracket.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {type Found, fromView} from '../evidence.ts';

/** What stands before an entry: its dash, and what a stamp has left of its dotted field, `1x. ...... - Công an tỉnh`. */
const BULLET = /^(?:[^\p{L}\d(]{0,3}|[\p{L}\d]{1,3}\.?\s\.{3,12}\s)[-–—~+•*_>»¬]\s?/u;

/** The `Kính gửi` list, or the bodies a công điện is wired to: an entry a dash; lines without one go on with the last. */
export function readAddressees(lines: readonly Line[], source: Source): Found<string>[] {
  const items: Stretch[][] = [];
  let inAddress = false;
  let inStamp = false;
  for (const line of lines) {
    if (!hasContent(line)) continue;
    const bare = source.bare.slice(line.from, line.to);
    if (isHalfAddresseesHead(source, line)) continue;
    const length = addresseesHead(bare.replace(/_/g, '*'));
    let from = line.from;
    inStamp = length === 0 && (inStamp || (!items.length && opensStamp(bare)));
    if (inStamp) continue;
    if (length) {
      from += length;
      while (from < line.to && /[\s*_:]/.test(source.text[from] as string)) from++;
      if (!/\p{L}{2}/u.test(source.text.slice(from, line.to))) continue;
      for (const entry of entriesOf({from, to: line.to}, source)) items.push([entry]);
      continue;
    }
    const half = items.length ? null : SECOND_HALF.exec(bare);
    if (half?.[0].length === bare.length) continue;
    if (half) {
      items.push([{from: line.from + half[0].length, to: line.to}]);
      continue;
    }
    const text = source.text.slice(line.from, line.to).replace(/^[\s*_]+/, '');
    if (/điện\s?:$/iu.test(text.replace(/[*_]/g, ''))) {
      items.length = 0; // `BAN CHỈ HUY …⏎TỈNH QUẢNG HÒA điện:`
      continue;
    }
    if (GLOSS.test(bare) || (!items.length && tellsWhenPosted(bare))) continue;
    const last = items.at(-1);
    // behind a full stop: `Công ty TNHH Bờ Suối.⏎(Đ/c: số 5 đường Bờ Suối)`
    if (inAddress || (last && endsEntry(last, source) && ADDRESS.test(bare))) {
      inAddress = !text.includes(')');
      continue;
    }
    if (!last || BULLET.test(source.text.slice(line.from, line.to))) items.push([line]);
    else if (begins(last, text, source) && /^\p{Lu}/u.test(text)) items.push([line]);
    else last.push(line);
  }
  return items.map((item) => readItem(source, item)).filter((item) => item !== null);
}

/** `Kính gửi: Các sở, ngành; UBND các huyện`: one line may name several, none of them in brackets. */
function entriesOf({from, to}: Stretch, source: Source): Stretch[] {
  const text = source.text.slice(from, to);
  const entries: Stretch[] = [];
  let start = 0;
  let seen = 0;
  let depth = 0;
  for (const {0: joint, index} of text.matchAll(/;\s{1,9}(?=(?:[-–+•]\s{1,9})?\p{Lu})/gu)) {
    for (; seen < index; seen++) depth = text[seen] === '(' ? 1 : text[seen] === ')' ? 0 : depth;
    if (depth > 0) continue;
    entries.push({from: from + start, to: from + index});
    start = index + joint.length;
  }
  return [...entries, {from: from + start, to}];
}

/** `gửi:** Công ty …` under `**Kính`, or `gửi:` alone over a list */
const SECOND_HALF = /^g[uo]i[\s*_]{0,4}:[\s*_]{0,4}(?=\S|$)/;

/** `(sau đây gọi chung là thủ trưởng các đơn vị)` on a line of its own */
const GLOSS = /^\W{0,3}\(?sau day goi (?:chung|tat|la)[^()]{3,80}\)?\W*$/;

const LONGEST = 400;

const ADDRESS = /^\W{0,3}\((?:d\/c|dia chi|dc)\s?:/;

/**
 * Whether an entry ends with its last line: the `;` inside `(Địa chỉ: …;⏎Số ĐT: …)` ends none, nor does the full stop that a
 * scan made of a comma, `- Các tỉnh: Hà Lam.⏎Phú Sơn, Trà Lâm;`.
 */
function endsEntry(entry: readonly Stretch[], source: Source): boolean {
  const text = textOf(entry, source);
  return (BULLET.test(text) ? /;[*_\s]*$/ : /[;.][*_\s]*$/).test(text) && !hasOpenBracket(text);
}

/** Whether a line without a bullet begins another entry: behind one that has ended, or of two that have no bullets. */
const begins = (entry: readonly Stretch[], next: string, source: Source): boolean =>
  endsEntry(entry, source) || (!BULLET.test(textOf(entry, source)) && isAnotherBody(textOf(entry, source), next));

const textOf = (entry: readonly Stretch[], source: Source): string =>
  entry.map(({from, to}) => source.text.slice(from, to)).join(' ');

function readItem(source: Source, stretches: readonly Stretch[]): Found<string> | null {
  const view = runningText(source, stretches);
  const from = BULLET.exec(view.text)?.[0].length ?? 0;
  let to = view.text.length;
  const speck = /[;,.]\s?[^\p{L}\d()]{1,3}$/u.exec(view.text);
  if (speck) to = speck.index;
  while (to > from && /[\s;.,:/=]/.test(view.text[to - 1] as string)) to--;
  // no name, but the text proper that runs on behind a list without an end
  if (to - from > LONGEST) return null;
  const found = fromView(view, from, to);
  return found && /\p{L}{2}/u.test(found.value) ? found : null;
}
