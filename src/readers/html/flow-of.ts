import type {Element, Root} from 'hast';
import {type Budget, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Flow} from '../flow/flow.ts';
import {legacyLetters} from '../legacy-fonts.ts';
import {isBlock, isShown} from './document-of.ts';
import {type Inherited, inside, OUTERMOST} from './inherited.ts';
import {itemLabels} from './list-items.ts';
import {tableOf} from './table-of.ts';

const MAX_DEPTH = 400;

/** The paragraphs and tables of a part of a page. */
export function flowOf(part: Root | Element, budget: Budget): Flow {
  let size = 0;
  const count = (text: string) => {
    size += text.length;
    demandSize(size, budget.maxText, 'text');
  };
  const read = (parent: Root | Element, from: Inherited): Flow => {
    const blocks = new Blocks(from.verbatim, count, (table, around) => tableOf(table, around, budget, read));
    blocks.walk(parent, from);
    blocks.flush();
    return blocks.flow;
  };
  return read(part, OUTERMOST);
}

type ReadTable = (table: Element, from: Inherited) => Flow[number];

/** Paragraphs and tables in the making. */
class Blocks {
  readonly flow: Flow = [];
  readonly #verbatim: boolean;
  readonly #count: (text: string) => void;
  readonly #readTable: ReadTable;
  /** the paragraph that has begun */
  #line = '';
  /** the label of an item whose text has not begun */
  #label = '';

  constructor(verbatim: boolean, count: (text: string) => void, readTable: ReadTable) {
    this.#verbatim = verbatim;
    this.#count = count;
    this.#readTable = readTable;
  }

  walk(at: Root | Element, from: Inherited): void {
    if (from.depth > MAX_DEPTH) throw new ReadError('tooDeep', `html > ${MAX_DEPTH}`);
    const labelOf = itemLabels(at);
    for (const child of at.children) {
      if (child.type === 'text') this.#say(child.value, from);
      else if (child.type === 'element' && isShown(child)) this.#element(child, labelOf(child), inside(child, from));
    }
  }

  /** Ends the paragraph that has begun. */
  flush(): void {
    const text = this.#verbatim
      ? this.#line
      : this.#line.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n').replace(/ {2,}/g, ' ');
    if (text.trim() !== '') this.flow.push({type: 'paragraph', text: text.trim()});
    this.#line = '';
  }

  #element(element: Element, label: string, from: Inherited): void {
    if (element.tagName === 'br') this.#line += '\n';
    else if (element.tagName === 'hr') this.flush();
    else if (element.tagName === 'table') {
      this.flush();
      this.flow.push(this.#readTable(element, from));
    } else if (isBlock(element)) {
      this.flush();
      if (label !== '') this.#label = label;
      this.walk(element, from);
      this.flush();
      if (label !== '') this.#label = '';
    } else if (isNoteMark(element)) this.#say(`[${textOf(element)}]`, from);
    else this.walk(element, from);
  }

  #say(value: string, {verbatim, font}: Inherited): void {
    this.#count(value);
    const said = font === null ? value : legacyLetters(value, font);
    // Hard blanks are what a page sets wide gaps with.
    const folded = verbatim ? said : said.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#label !== '' && folded.trim() !== '') {
      this.#line = this.#label + this.#line.trimStart();
      this.#label = '';
    }
    this.#line += /(?:^|\s)$/.test(this.#line) && !verbatim ? folded.replace(/^ /, '') : folded;
  }
}

/** `<a href="#note1"><sup>1</sup></a>`: the mark of a note */
const isNoteMark = (element: Element): boolean =>
  element.tagName === 'a' &&
  /^\d{1,3}$/.test(textOf(element)) &&
  /^#|note|ftn/i.test(String(element.properties.href ?? ''));

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
    .replace(/[\s[\]]/g, '');
}
