import type {Source} from '../../text/source.ts';
import type {Block, Label, Table} from '../../tree.ts';
import type {Clean} from '../clean.ts';
import {type Element, element} from '../xml.ts';
import {p} from './frame.ts';
import {eIds, levelOf} from './ids.ts';
import type {Inline} from './inline.ts';

export type Node = Block | Table;

const BASIS = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Theo đề xuất)(?!\p{L})/u;
/** `QUYẾT ĐỊNH:` */
const ENACTING = /^\p{Lu}[\p{Lu}\s]{3,40}:?\s*$/u;
/** Words that are printed before a number, by the style of its label. */
const WORDS: Readonly<Record<string, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  article: 'Điều',
  appendix: 'Phụ lục',
};

/** Writes blocks and tables as elements, and keeps where each of them was read. */
export class BodyWriter {
  readonly #source: Source;
  readonly #inline: Inline;
  readonly #clean: Clean;
  readonly #nextId = eIds();
  readonly #places: {start: number; end: number; eId: string}[] = [];

  constructor(source: Source, inline: Inline, clean: Clean) {
    this.#source = source;
    this.#inline = inline;
    this.#clean = clean;
  }

  /** Căn cứ as citations, the words of enactment as a formula, the rest as paragraphs. */
  preamble(nodes: readonly Node[]): Element[] {
    const out: Element[] = [];
    const blocks = nodes.flatMap(flat);
    let citations: Element[] = [];
    const close = () => {
      if (citations.length > 0) out.push(element('citations', null, ...citations));
      citations = [];
    };
    for (const node of blocks) {
      const paragraphs = node.type === 'table' ? [this.#table(node)] : [p(...this.#inline(node.view))];
      const words = node.type === 'table' ? '' : node.view.text;
      if (BASIS.test(words)) {
        citations.push(element('citation', null, ...paragraphs));
        continue;
      }
      close();
      if (ENACTING.test(words)) out.push(element('formula', {name: 'enacting'}, ...paragraphs));
      else out.push(...paragraphs);
    }
    close();
    return out;
  }

  items(nodes: readonly Node[], parent: string): Element[] {
    return nodes.map((node) => (node.type === 'table' ? this.#tableItem(node, parent) : this.#item(node, parent)));
  }

  #tableItem(node: Table, parent: string): Element {
    const eId = this.#nextId(parent, 'table', '');
    this.#note(node, eId);
    return element('hcontainer', {eId, name: 'bang'}, element('content', null, this.#table(node)));
  }

  #item(block: Block, parent: string): Element {
    const {label, children} = block;
    const style = label?.style ?? 'none';
    const eId = this.#nextId(parent, style, label === null ? '' : numberOf(label));
    this.#note(block, eId);
    const attributes = style === 'none' ? {eId, name: 'doan'} : {eId};
    const num = label === null ? null : element('num', null, this.#printed(label));
    const {heading, paragraph} = this.#words(block);
    // A paragraph that only goes on needs no level of its own.
    if (children.every((child) => child.type === 'table' || (child.label === null && child.children.length === 0))) {
      const rest = children.map((child) => {
        this.#note(child, eId);
        return child.type === 'table' ? this.#table(child) : p(...this.#inline(child.view));
      });
      return element(
        levelOf(style),
        attributes,
        num,
        heading,
        element('content', null, paragraph ?? (rest.length > 0 ? null : p()), ...rest),
      );
    }
    const intro = paragraph && element('intro', null, paragraph);
    return element(levelOf(style), attributes, num, heading, intro, ...this.items(children, eId));
  }

  /** What of an item's own text is its heading, and what is not. */
  #words({view, runIn, label, children}: Block): {heading: Element | null; paragraph: Element | null} {
    const {length} = view.text;
    if (length === 0) return {heading: null, paragraph: null};
    if (label !== null && runIn > 0 && runIn < length) {
      return {
        heading: element('heading', null, '', ...this.#inline(view, 0, runIn)),
        paragraph: p(...this.#inline(view, runIn)),
      };
    }
    const titled = label !== null && (runIn >= length || (children.length > 0 && !/[.;:,]$/.test(view.text)));
    if (titled) return {heading: element('heading', null, '', ...this.#inline(view)), paragraph: null};
    return {heading: null, paragraph: p(...this.#inline(view))};
  }

  #table({children}: Table): Element {
    const rows = children.map((row) => {
      const cells = row.children.map(({view}) => element('td', null, p(...this.#inline(view))));
      return element('tr', null, ...(cells.length > 0 ? cells : [element('td', null, p())]));
    });
    return element('table', null, ...(rows.length > 0 ? rows : [element('tr', null, element('td', null, p()))]));
  }

  #note({position}: Node, eId: string): void {
    const {start, end} = this.#source.span(position.start.offset ?? 0, position.end.offset ?? 0);
    this.#places.push({start, end, eId});
  }

  /** A block's position is that of its own lines; those noted last lie deepest. */
  placeOf(offset: number): string | null {
    return this.#places.findLast(({start, end}) => start <= offset && offset < end)?.eId ?? null;
  }

  #printed({style, name, sign}: Label): string {
    const number = this.#clean(numberOf({style, name}));
    const word = WORDS[style];
    return word === undefined ? `${number}${sign}` : `${word} ${number}${sign}`.trim();
  }
}

/** `Đ3` -> `3`, `PLII` -> `II` */
function numberOf({style, name}: Pick<Label, 'style' | 'name'>): string {
  const prefix = ({part: 1, chapter: 1, section: 1, article: 1, appendix: 2} as Record<string, number>)[style] ?? 0;
  return name.slice(prefix);
}

function flat(node: Node): Node[] {
  return node.type === 'table' ? [node] : [node, ...node.children.flatMap(flat)];
}
