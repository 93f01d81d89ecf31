import type {Source} from '../text/source.ts';
import {endsInColon} from '../text/units.ts';
import type {Block, Line, Table} from '../tree.ts';

/** Most blocks that one quotation may run over: a mark that nothing closes must not swallow a document. */
const LONGEST = 60;

/**
 * Blocks of a law that a letter quotes, `Khoản 2 Điều 49 Luật X quy định:⏎“Điều 49. …⏎2. Cơ quan thuế …”`: their labels are no
 * items of the letter, and what they order is ordered there. The text of an amendment is quoted as well, but what leads to it does not say `quy định`.
 */
export function quotedBlocks(nodes: readonly (Block | Table)[], source: Source): ReadonlySet<Block> {
  const blocks: Block[] = [];
  collect(nodes, blocks);
  const quoted = new Set<Block>();
  for (let i = 1; i < blocks.length; i++) {
    if (!leadsToLaw(blocks[i - 1] as Block) || !opensQuote(blocks[i] as Block, source)) continue;
    const end = closedAt(blocks, i);
    for (; i <= end; i++) quoted.add(blocks[i] as Block);
  }
  return quoted;
}

const leadsToLaw = ({view}: Block): boolean =>
  endsInColon(view.text) && LEADS.test(view.bare.slice(-240)) && !AMENDS.test(view.bare.replace(AS_AMENDED, ''));
/** What is quoted behind it is the new text. */
const AMENDS = /(?<![a-z])(?:sua doi|bo sung|dieu chinh|thay the)(?![a-z])/;
/** `Luật Quản lý thuế (được sửa đổi, bổ sung năm 2024) quy định:`: a law that holds */
const AS_AMENDED = /\([^()]{0,160}\)|(?:da )?duoc sua doi,? (?:va )?bo sung (?=nam |boi |tai |theo |mot so )/g;
/** `… quy định như sau:`, `… theo quy định tại Điều 56 Luật X, cụ thể như sau:` */
const LEADS = /\squy dinh(?: (?:nhu sau|ro)|\stai\s(?:khoan|dieu|diem|muc)\s[^:]{1,200}\snhu sau)?\s?:\s*$/;

/** `“3. Trường hợp …`: with the mark before a label, too */
const opensQuote = ({lines, view}: Block, source: Source): boolean =>
  '“"'.includes(source.text[(lines[0] as Line).from] ?? ' ') || /^[“"]/.test(view.text);

/**
 * Index of the block in which what opens at `start` is closed, by a mark at its end that closes no other quotation within; where
 * none does so, the first block that ends with a mark. -1 where there is none so soon.
 */
function closedAt(blocks: readonly Block[], start: number): number {
  const most = Math.min(blocks.length, start + LONGEST);
  let first = -1;
  // the mark may stand before the label, and so in no text
  let depth = /^[“"]/.test((blocks[start] as Block).view.text) ? 0 : 1;
  for (let i = start; i < most; i++) {
    const {text} = (blocks[i] as Block).view;
    const whole = depthOf(text, depth);
    depth = whole.depth;
    if (!/[”"][.;]?\s*$/.test(text)) continue;
    if (depth <= 0 && (i > start || !whole.closes)) return i;
    // `“Cơ quan thuế …;⏎“Sở Tài chính …”`: each paragraph opens anew
    if (i > start && /^[“"]/.test(text)) return i;
    if (first < 0 && i > start) first = i;
  }
  return first;
}

/** How many quotations are open behind a text, of `depth` before it, and whether all of them close within it. */
function depthOf(text: string, depth: number): {depth: number; closes: boolean} {
  const end = text.search(/[”"][.;]?\s*$/);
  let open = depth;
  let closes = false;
  for (const {0: mark, index} of text.matchAll(/[“”"]/g)) {
    if (mark === '“' || (mark === '"' && open === 0)) open++;
    else open--;
    if (open === 0 && index !== end) closes = true;
  }
  return {depth: open, closes};
}

function collect(nodes: readonly (Block | Table)[], blocks: Block[]): void {
  for (const node of nodes) {
    if (node.type !== 'block') continue;
    blocks.push(node);
    collect(node.children, blocks);
  }
}
