import type {Source} from '../../text/source.ts';
import {isLetter} from '../../text/units.ts';
import type {Block, Label, Table} from '../../tree.ts';
import {toBlock} from '../blocks/draft.ts';
import {lineStart} from '../lines.ts';
import {mayClose} from './lift-closers.ts';

/**
 * Labels of which a scan has left other signs, known by the items beside them: `__ Thống kê` and `; Bộ phận giúp việc` among
 * dashes, `Ò_6, Tổ chức` behind 5, `. Tiếp tục` right behind the last number.
 */
export function findLostLabels(flat: readonly (Block | Table)[], source: Source): readonly (Block | Table)[] {
  let found: (Block | Table)[] | null = null;
  let counted: Label | null = null;
  const bare = bareCounts(flat, source);
  for (const [index, node] of flat.entries()) {
    if (node.type !== 'block') continue;
    const lone = bare.get(index);
    if (lone) {
      found ??= [...flat];
      found[index] = toBlock({...lone, lines: node.lines}, source);
      counted = lone.label;
      continue;
    }
    if (node.label) {
      const {style} = node.label;
      if (style === 'decimal') counted = node.label;
      else if (style.length > 1 && style !== 'letter') counted = null;
      continue;
    }
    const lost = mayBeLost(node, source)
      ? lostLabel(node, (found ?? flat)[index - 1], flat[index + 1], counted, source)
      : null;
    if (!lost) continue;
    found ??= [...flat];
    found[index] = toBlock({label: lost.label, textFrom: lost.textFrom, lines: node.lines}, source);
    if (lost.label.style === 'decimal') counted = lost.label;
  }
  return found ?? flat;
}

/** `1 Sở Y tế rà soát …`, `2 Sở Tài chính …`: a figure, and no stop behind it. */
const BARE_COUNT = /^(\d{1,2})\s{1,3}(?=\p{Lu}\p{L})/u;
/** So many in sequence are a count. */
const COUNT = 3;

/** Items whose numbers have lost their stops, by index: three and more in sequence from 1, or one between its neighbours. */
function bareCounts(flat: readonly (Block | Table)[], {text}: Source): ReadonlyMap<number, Lost> {
  const found = new Map<number, Lost>();
  let run: [index: number, lost: Lost][] = [];
  let dotted: Label | null = null;
  const settle = (next: number) => {
    if (run.length >= COUNT || (dotted && run.length > 0 && next === dotted.ordinal + run.length + 1))
      for (const [index, lost] of run) found.set(index, lost);
    run = [];
  };
  for (const [index, node] of flat.entries()) {
    if (node.type !== 'block') continue;
    const {label, lines} = node;
    const from = lines[0]?.from ?? 0;
    const count = label ? null : BARE_COUNT.exec(text.slice(from, from + LONGEST));
    const ordinal = count ? Number(count[1]) : 0;
    if (label && label.style.length > 1 && label.style !== 'letter' && !label.style.startsWith('decimal2')) {
      settle(label.style === 'decimal' ? label.ordinal : 0);
      dotted = label.style === 'decimal' ? label : null;
    } else if (count) {
      const next = (dotted?.ordinal ?? 0) + run.length + 1;
      if (ordinal !== next) settle(0);
      if (ordinal !== next) dotted = null;
      if (ordinal === next || ordinal === 1)
        run.push([
          index,
          {label: {name: String(ordinal), style: 'decimal', ordinal, sign: ''}, textFrom: from + count[0].length},
        ]);
    }
  }
  settle(0);
  return found;
}

/** What no paragraph begins with: a sign and not a letter, or a figure right behind a letter. */
function mayBeLost({lines: [line]}: Block, {text}: Source): boolean {
  if (!line) return false;
  return (
    !isLetter(text.charCodeAt(line.from)) ||
    text.charCodeAt(lineStart(line)) === UNDERSCORE ||
    DIGIT.test(text.slice(line.from, line.from + 4))
  );
}

const UNDERSCORE = 95;
const DIGIT = /\d/;

interface Lost {
  label: Label;
  textFrom: number;
}

const DASH: Label = {name: '-', style: '-', ordinal: 0, sign: ''};

/** `__ Thống kê`, `; Bộ phận`: nothing else begins so. */
const NO_DASH = /^(?:_{1,2}|[;=])\s{1,3}(?=\p{Lu}\p{Ll})/u;
/** `. Phòng Y tế`: a dash where dashes stand before and behind it, for margins leave the like. */
const SPECK = /^[.,:'’‘`]\s{1,3}(?=\p{Lu}\p{Ll})/u;
/** `Ò_6, Tổ chức` */
const SPOILT_COUNT = /^[^\s\d]{1,3}(\d{1,2})[.,)]\s{1,3}(?=\p{Lu}\p{Ll})/u;
/** `° Nhận`, `« Nộp`: of round bullets, where another stands before or behind it; not `« Tuổi trẻ »`, in quotation marks */
const ROUND = /^[«»®¢°]{1,2}\s{1,3}(?=\p{Lu}\p{Ll})/u;
const BULLET: Label = {name: '•', style: '•', ordinal: 0, sign: ''};
const LONGEST = 12;

/** `Các sở:`, `3. Trung tâm Y tế các huyện`: what dashes stand under */
const opensList = ({label, view: {text}}: Block): boolean =>
  text.endsWith(':') || (label !== null && text.length < 90 && !/[.;,]$/.test(text));

function lostLabel(
  block: Block,
  before: Block | Table | undefined,
  behind: Block | Table | undefined,
  counted: Label | null,
  {text}: Source,
): Lost | null {
  const [line] = block.lines;
  if (!line || before?.type !== 'block') return null;
  // Underscores are left out of a line's own text.
  const from = text.charCodeAt(lineStart(line)) === UNDERSCORE ? lineStart(line) : line.from;
  const head = text.slice(from, from + LONGEST);
  const lost = (label: Label, sign: RegExpExecArray): Lost => ({label, textFrom: from + sign[0].length});
  const spoilt = counted && SPOILT_COUNT.exec(head);
  if (spoilt && Number(spoilt[1]) === counted.ordinal + 1) return lost(nextOf(counted), spoilt);
  const dashed = isDashed(behind);
  const sign = NO_DASH.exec(head);
  if (sign) return isDashed(before) || (dashed && opensList(before)) ? lost(DASH, sign) : null;
  const round = ROUND.exec(head);
  if (round) return isRound(block, before, behind, text) ? lost(BULLET, round) : null;
  const speck = SPECK.exec(head);
  if (!speck) return null;
  if (dashed && isDashed(before)) return lost(DASH, speck);
  // `. Trên đây là kế hoạch …` closes the document
  const last = counted?.sign === '.' && before.label === counted && !isNext(behind, counted) && !mayClose(block);
  return last && head.startsWith('.') ? lost(nextOf(counted), speck) : null;
}

/** Behind what has ended, with such a sign before or behind it. */
function isRound({view}: Block, before: Block, behind: Block | Table | undefined, text: string): boolean {
  if (!/[.;:…]\s*$/.test(before.view.text) || view.text.slice(1).includes('»')) return false;
  return [before, behind].some((node) => {
    const from = node?.type === 'block' ? node.lines[0]?.from : undefined;
    return from !== undefined && ROUND.test(text.slice(from, from + LONGEST));
  });
}

const isDashed = (node: Block | Table | undefined): boolean => node?.type === 'block' && node.label?.style === '-';

/** Whether the count goes on without what stands between. */
const isNext = (node: Block | Table | undefined, {ordinal}: Label): boolean =>
  node?.type === 'block' && node.label?.style === 'decimal' && node.label.ordinal === ordinal + 1;

const nextOf = (label: Label): Label => ({...label, name: String(label.ordinal + 1), ordinal: label.ordinal + 1});
