import {type Budget, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {type Flow, type Paragraph, paragraph} from '../flow/flow.ts';
import {type TableStack, tableStack} from '../flow/table-stack.ts';
import {Fonts} from './fonts.ts';

/** What a group hands down to those inside of it. */
interface Group {
  font: number;
  hidden: boolean;
  capitals: boolean;
  /** tracked changes */
  inserted: boolean;
  deleted: boolean;
  /** letters that stand for a Unicode one, for programs that do not know it */
  substitutes: number;
  /** `shape`: what is drawn, of which only the text in it (`box`) is the document's */
  destination: 'body' | 'fonts' | 'note' | 'label' | 'shape' | 'box' | 'skipped';
  inTable: boolean;
  depth: number;
}

const BODY: Group = {
  font: 0,
  hidden: false,
  capitals: false,
  inserted: false,
  deleted: false,
  substitutes: 1,
  destination: 'body',
  inTable: false,
  depth: 1,
};
const UNPRINTED: ReadonlySet<Group['destination']> = new Set(['skipped', 'shape', 'fonts']);
const MAX_GROUPS = 1000;

/** Where the reader is in a file, and what it has read. */
export class RtfState {
  group: Group = {...BODY};
  readonly fonts = new Fonts();
  readonly notes: Flow = [];
  /** letters still to be passed over, which stand for a Unicode one */
  skip = 0;
  /** after `\\*`: a group that begins so is passed over by who does not know its word */
  optional = false;
  /** edges of the row's cells, and which of them go on with the one above */
  edges: number[] = [0];
  merged: boolean[] = [];
  mergedNext = false;
  readonly #outer: Group[] = [];
  readonly #tables: TableStack;
  readonly #budget: Budget;
  readonly #rejected: boolean;
  /** stored letters of one font that wait to be read together: some fonts write a letter in two */
  #waiting = '';
  #text = '';
  #note = '';
  /** paragraphs of boxes that the open paragraph holds, and what it says before them */
  #boxes: Flow = [];
  readonly #around: string[] = [];
  #size = 0;

  constructor(budget: Budget, rejected: boolean) {
    this.#tables = tableStack(budget);
    this.#budget = budget;
    this.#rejected = rejected;
  }

  openGroup(): void {
    if (this.#outer.length > MAX_GROUPS) throw new ReadError('tooDeep', `rtf > ${MAX_GROUPS}`);
    this.#outer.push({...this.group});
    this.skip = 0;
  }

  closeGroup(): void {
    const left = this.group;
    this.group = this.#outer.pop() ?? left;
    if (left.destination !== this.group.destination) this.#endOf(left.destination);
    // Where the reader is in a table is no matter of groups.
    this.group.inTable = left.inTable;
    this.group.depth = left.depth;
    this.optional = false;
  }

  #endOf(destination: Group['destination']): void {
    if (destination === 'note') {
      const said = this.#note.replace(/\s+/g, ' ').trim();
      if (said !== '') this.notes.push(paragraph(`[${this.notes.length + 1}] ${said}`));
      this.#note = '';
    } else if (destination === 'label') this.#text = `${this.#text.trim()} `;
    else if (destination === 'box') {
      this.#endBoxed();
      this.#text = this.#around.pop() ?? '';
    }
  }

  openBox(): void {
    this.#around.push(this.#text);
    this.#text = '';
    this.group.destination = 'box';
  }

  /** Takes in letters as they are stored. */
  store(units: string): void {
    const {font, destination} = this.group;
    for (const unit of units) {
      if (this.skip > 0) this.skip--;
      else if (destination === 'fonts') this.fonts.name(font, unit);
      else this.#waiting += unit;
    }
  }

  /** Reads what was stored, before anything else is done. */
  flush(): void {
    if (this.#waiting === '') return;
    const stored = this.#waiting;
    this.#waiting = '';
    this.add(this.fonts.decode(this.group.font, stored));
  }

  add(piece: string): void {
    const {hidden, inserted, deleted, capitals, destination} = this.group;
    if (hidden || UNPRINTED.has(destination) || (this.#rejected ? inserted : deleted)) return;
    this.#size += piece.length;
    demandSize(this.#size, this.#budget.maxText, 'text');
    const said = capitals ? piece.toUpperCase() : piece;
    if (destination === 'note') this.#note += said;
    else this.#text += destination === 'label' ? said.replace(/\t/g, ' ') : said;
  }

  endParagraph(): void {
    if (this.group.destination === 'body') this.#keep();
    else if (this.group.destination === 'box') this.#endBoxed();
    else this.add(' ');
  }

  /** Tables in boxes are read as their paragraphs. */
  endCell(nested: boolean): void {
    if (this.group.destination === 'box') this.#endBoxed();
    else {
      this.#enterRow(nested);
      this.#tables.add(this.#taken());
      this.#tables.endCell();
    }
  }

  endRow(nested: boolean): void {
    this.#enterRow(nested);
    this.#tables.endRow(this.edges, this.merged);
    if (!nested) this.group.inTable = false;
  }

  done(): Flow {
    this.flush();
    if (this.#text.trim() !== '' || this.#boxes.length > 0) this.#keep();
    return [...this.#tables.done(), ...this.notes];
  }

  #keep(): void {
    const {inTable, depth} = this.group;
    this.#tables.enter(inTable ? Math.max(1, depth) : 0);
    this.#tables.add(this.#taken());
    for (const block of this.#boxes) this.#tables.add(block);
    this.#boxes = [];
  }

  #endBoxed(): void {
    const boxed = this.#taken();
    if (boxed.text.trim() !== '') this.#boxes.push(boxed);
  }

  #enterRow(nested: boolean): void {
    this.#tables.enter(nested ? Math.max(2, this.group.depth) : 1);
  }

  #taken(): Paragraph {
    const text = this.#text.normalize('NFC');
    this.#text = '';
    return paragraph(text);
  }
}
