import {parse} from '../../parse/processor.ts';
import type {DocumentRecord} from '../../record.ts';
import {Source} from '../../text/source.ts';
import type {Block, Document, Label, Line, Table} from '../../tree.ts';
import type {Clean} from '../clean.ts';
import {type Element, element} from '../xml.ts';
import {p} from './frame.ts';
import {eIds, levelOf} from './ids.ts';
import {type Inline, inlineFor} from './inline.ts';

/** The body of a document as elements, and where each of them was read. */
export interface Outline {
  readonly structure: 'act' | 'doc';
  /** what stands before the first article */
  readonly preamble: readonly Element[];
  readonly body: readonly Element[];
  /** the eId of the innermost item that holds this place of the source */
  placeOf(offset: number): string | null;
}

type Node = Block | Table;

/** Reads the outline from the text of the source. Null where the text is not the one that the record was read from. */
export function outlineOf(record: DocumentRecord, text: string, clean: Clean): Outline | null {
  const source = new Source(text);
  const document = parse(source).children[record.source.part - 1];
  if (!document || !isSame(document, source, record)) return null;
  const nodes = document.children
    .filter(({name}) => name === 'body')
    .flatMap(({children}) => children.filter((child: Line | Node): child is Node => child.type !== 'line'));
  const first = nodes.findIndex(holdsArticle);
  const writer = bodyWriter(source, inlineFor(record, source, clean), clean);
  return {
    structure: first >= 0 ? 'act' : 'doc',
    preamble: first > 0 ? writer.preamble(nodes.slice(0, first)) : [],
    body: writer.items(nodes.slice(Math.max(first, 0)), ''),
    placeOf: writer.placeOf,
  };
}

function isSame({position}: Document, source: Source, record: DocumentRecord): boolean {
  const {start, end} = source.span(position.start.offset ?? 0, position.end.offset ?? 0);
  return start === record.source.start && end === record.source.end;
}

function holdsArticle(node: Node): boolean {
  return node.type === 'block' && (node.label?.style === 'article' || node.children.some(holdsArticle));
}

function bodyWriter(source: Source, inline: Inline, clean: Clean) {
  const nextId = eIds();
  const places: {start: number; end: number; eId: string}[] = [];
  return {items, preamble, placeOf};

  /** Căn cứ as citations, the words of enactment as a formula, the rest as paragraphs. */
  function preamble(nodes: readonly Node[]): Element[] {
    const out: Element[] = [];
    const blocks = nodes.flatMap(flat);
    let citations: Element[] = [];
    const close = () => {
      if (citations.length > 0) out.push(element('citations', null, ...citations));
      citations = [];
    };
    for (const node of blocks) {
      const paragraphs = node.type === 'table' ? [table(node)] : [p(...inline(node.view))];
      const words = node.type === 'table' ? '' : node.view.text;
      if (/^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Theo đề xuất)(?!\p{L})/u.test(words)) {
        citations.push(element('citation', null, ...paragraphs));
        continue;
      }
      close();
      out.push(
        ...(/^\p{Lu}[\p{Lu}\s]{3,40}:?\s*$/u.test(words)
          ? [element('formula', {name: 'enacting'}, ...paragraphs)]
          : paragraphs),
      );
    }
    close();
    return out;
  }

  function items(nodes: readonly Node[], parent: string): Element[] {
    return nodes.map((node) => (node.type === 'table' ? tableItem(node, parent) : item(node, parent)));
  }

  function tableItem(node: Table, parent: string): Element {
    const eId = nextId(parent, 'table', '');
    note(node, eId);
    return element('hcontainer', {eId, name: 'bang'}, element('content', null, table(node)));
  }

  function item(block: Block, parent: string): Element {
    const {label, children} = block;
    const style = label?.style ?? 'none';
    const eId = nextId(parent, style, label === null ? '' : numberOf(label));
    note(block, eId);
    const attributes = style === 'none' ? {eId, name: 'doan'} : {eId};
    const num = label === null ? null : element('num', null, printed(label));
    const {heading, paragraph} = words(block);
    // A paragraph that only goes on needs no level of its own.
    if (children.every((child) => child.type === 'table' || (child.label === null && child.children.length === 0))) {
      const rest = children.map((child) => {
        note(child, eId);
        return child.type === 'table' ? table(child) : p(...inline(child.view));
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
    return element(levelOf(style), attributes, num, heading, intro, ...items(children, eId));
  }

  /** What of an item's own text is its heading, and what is not. */
  function words({view, runIn, label, children}: Block): {heading: Element | null; paragraph: Element | null} {
    const {length} = view.text;
    if (length === 0) return {heading: null, paragraph: null};
    if (label !== null && runIn > 0 && runIn < length) {
      return {heading: element('heading', null, '', ...inline(view, 0, runIn)), paragraph: p(...inline(view, runIn))};
    }
    const titled = label !== null && (runIn >= length || (children.length > 0 && !/[.;:,]$/.test(view.text)));
    if (titled) return {heading: element('heading', null, '', ...inline(view)), paragraph: null};
    return {heading: null, paragraph: p(...inline(view))};
  }

  function table({children}: Table): Element {
    const rows = children.map((row) => {
      const cells = row.children.map(({view}) => element('td', null, p(...inline(view))));
      return element('tr', null, ...(cells.length > 0 ? cells : [element('td', null, p())]));
    });
    return element('table', null, ...(rows.length > 0 ? rows : [element('tr', null, element('td', null, p()))]));
  }

  function note({position}: Node, eId: string): void {
    const {start, end} = source.span(position.start.offset ?? 0, position.end.offset ?? 0);
    places.push({start, end, eId});
  }

  /** A block's position is that of its own lines; those noted last lie deepest. */
  function placeOf(offset: number): string | null {
    return places.findLast(({start, end}) => start <= offset && offset < end)?.eId ?? null;
  }

  function printed({style, name, sign}: Label): string {
    const number = clean(numberOf({style, name}));
    const word = (
      {part: 'Phần', chapter: 'Chương', section: 'Mục', article: 'Điều', appendix: 'Phụ lục'} as Record<string, string>
    )[style];
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
