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
  endsInColon(view.text) && LEADS.test(view.bare.slice(-240)) && !AMENDS.test(view.bare);
/** What is quoted behind it is the new text; `Luật Quản lý thuế (được sửa đổi, bổ sung năm 2024) quy định:` is a law that holds. */
const AMENDS = /(?<![a-z])(?<!(?:duoc|da|,) |\()(?:sua doi|bo sung|dieu chinh|thay the)(?![a-z])/;
/** `… quy định như sau:`, `… theo quy định tại Điều 56 Luật X, cụ thể như sau:` */
const LEADS = /\squy dinh(?: (?:nhu sau|ro)|\stai\s(?:khoan|dieu|diem|muc)\s[^:]{1,200}\snhu sau)?\s?:\s*$/;

/** `“3. Trường hợp …`: with the mark before a label, too */
const opensQuote = ({lines, view}: Block, source: Source): boolean =>
  '“"'.includes(source.text[(lines[0] as Line).from] ?? ' ') || /^[“"]/.test(view.text);

/** Index of the block in which what opens at `start` is closed, by a mark at its end; -1 where none does so soon. */
function closedAt(blocks: readonly Block[], start: number): number {
  const most = Math.min(blocks.length, start + LONGEST);
  for (let i = start; i < most; i++) {
    const {text} = (blocks[i] as Block).view;
    // `… phong trào “Sạch làng”.` closes what it opens itself; `“Sở Tài chính …”` may open anew what goes on
    if (/[”"][.;]?\s*$/.test(text) && (i === start ? isOneQuote(text) : marks(text) % 2 === 1 || /^[“"]/.test(text)))
      return i;
  }
  return -1;
}

/** `“Cơ quan thuế …”`: quoted from end to end, whatever it quotes itself; the mark may stand before the label. */
const isOneQuote = (text: string): boolean => marks(text) % 2 === 1 || marks(text.slice(1)) === 1;

const marks = (text: string): number => text.match(/[“”"]/g)?.length ?? 0;

function collect(nodes: readonly (Block | Table)[], blocks: Block[]): void {
  for (const node of nodes) {
    if (node.type !== 'block') continue;
    blocks.push(node);
    collect(node.children, blocks);
  }
}
