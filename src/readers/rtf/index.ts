import {bytesAsUnits, unitsAsBytes} from '../../text/encodings/encoding.ts';
import {DEFAULT_BUDGET, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {type Flow, paragraph} from '../flow/flow.ts';
import {printFlow} from '../flow/print.ts';
import {tableStack} from '../flow/table-stack.ts';
import {isLegacyFont, legacyLetters} from '../legacy-fonts.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {rtfTokens} from './tokens.ts';

/** What a group hands down to those inside of it. */
interface State {
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

interface Font {
  name: string;
  codePage: string | null;
}

/** Groups whose text is not the document's. */
const SKIPPED = new Set([
  ...[
    'colortbl',
    'stylesheet',
    'info',
    'pict',
    'object',
    'header',
    'headerl',
    'headerr',
    'headerf',
    'footer',
    'footerl',
    'footerr',
    'footerf',
  ],
  ...[
    'listtable',
    'listoverridetable',
    'revtbl',
    'rsidtbl',
    'generator',
    'themedata',
    'colorschememapping',
    'latentstyles',
    'datastore',
  ],
  ...[
    'fldinst',
    'xmlnstbl',
    'shprslt',
    'ftnsep',
    'ftnsepc',
    'aftnsep',
    'pgptbl',
    'nonesttables',
    'annotation',
    'atnid',
    'atnauthor',
    'mmathPr',
  ],
]);
/** Groups that are marked as to be skipped by who does not know them, but that hold text. */
const KNOWN = new Set([
  'shpinst',
  'shptxt',
  'nesttableprops',
  'listtext',
  'pntext',
  'footnote',
  'shppict',
  'bkmkstart',
  'bkmkend',
]);
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    tab: '\t',
    line: '\n',
    page: '\f',
    emdash: '—',
    endash: '–',
    bullet: '•',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
  },
  ...{emspace: ' ', enspace: ' ', qmspace: ' ', cell: '', sect: ''},
};
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  163: 'windows-1258',
  238: 'windows-1250',
  204: 'windows-1251',
  161: 'windows-1253',
  162: 'windows-1254',
};
const UNPRINTED: ReadonlySet<State['destination']> = new Set(['skipped', 'shape', 'fonts']);
const MAX_GROUPS = 1000;
const CHECK_EVERY = 8192;

/** Reads RTF: its body as printed; the labels of lists are in the file. Notes at the end, headers and footers left out. */
export async function readRtf(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  const rejected = options.changes === 'rejected';
  const fonts = new Map<number, Font>();
  const tables = tableStack(budget);
  const notes: Flow = [];
  const saved: State[] = [];
  let state: State = {
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
  let codePage = 'windows-1252';
  let text = '';
  let note = '';
  /** paragraphs of boxes that the open paragraph holds, and what it says before them */
  let boxes: Flow = [];
  const around: string[] = [];
  /** stored letters of one font that wait to be read together: some fonts write a letter in two */
  let waiting = '';
  let skip = 0;
  let optional = false;
  let edges: number[] = [0];
  let merged: boolean[] = [];
  let mergedNext = false;
  let size = 0;
  let events = 0;

  const add = (piece: string): void => {
    if (state.hidden || UNPRINTED.has(state.destination)) return;
    if (rejected ? state.inserted : state.deleted) return;
    size += piece.length;
    demandSize(size, budget.maxText, 'text');
    const said = state.capitals ? piece.toUpperCase() : piece;
    if (state.destination === 'note') note += said;
    else text += state.destination === 'label' ? said.replace(/\t/g, ' ') : said;
  };
  const flush = (): void => {
    if (waiting === '') return;
    const stored = waiting;
    waiting = '';
    const font = fonts.get(state.font);
    if (font && isLegacyFont(font.name)) add(legacyLetters(decodeUnits(stored, 'windows-1252'), font.name));
    else add(decodeUnits(stored, font?.codePage ?? codePage));
  };
  const store = (units: string): void => {
    for (let at = 0; at < units.length; at++) {
      if (skip > 0) skip--;
      else if (state.destination === 'fonts') nameFont(units[at] ?? '');
      else waiting += units[at];
    }
  };
  const nameFont = (letter: string): void => {
    const font = fonts.get(state.font);
    if (font && letter !== ';') font.name += letter;
  };
  const endParagraph = (): void => {
    tables.enter(state.inTable ? Math.max(1, state.depth) : 0);
    tables.add(paragraph(text.normalize('NFC')));
    for (const block of boxes) tables.add(block);
    text = '';
    boxes = [];
  };
  const endBoxed = (): void => {
    if (text.trim() !== '') boxes.push(paragraph(text.normalize('NFC')));
    text = '';
  };

  for (const token of rtfTokens(bytesAsUnits(bytes))) {
    if (++events % CHECK_EVERY === 0) budget.check();
    if (token.kind === 'text') store(token.text);
    else if (token.kind === 'byte') store(String.fromCharCode(token.byte));
    else {
      flush();
      if (token.kind === 'open') {
        if (saved.length > MAX_GROUPS) throw new ReadError('tooDeep', `rtf > ${MAX_GROUPS}`);
        saved.push({...state});
        skip = 0;
      } else if (token.kind === 'close') {
        close();
        optional = false;
      } else if (token.kind === 'symbol') symbol(token.symbol);
      else word(token.word, token.value);
    }
  }
  flush();
  if (text.trim() !== '' || boxes.length > 0) endParagraph();
  const printed = printFlow([...tables.done(), ...notes], budget);
  return {
    text: printed.text,
    format: 'rtf',
    encoding: codePage,
    ...(printed.pages.length > 1 && {pages: printed.pages}),
  };

  function close(): void {
    const left = state;
    state = saved.pop() ?? state;
    if (left.destination === 'note' && state.destination !== 'note') {
      const said = note.replace(/\s+/g, ' ').trim();
      if (said !== '') notes.push(paragraph(`[${notes.length + 1}] ${said}`));
      note = '';
    } else if (left.destination === 'label' && state.destination !== 'label') text = `${text.trim()} `;
    else if (left.destination === 'box' && state.destination !== 'box') {
      endBoxed();
      text = around.pop() ?? '';
    }
    // Where the reader is in a table is no matter of groups.
    state.inTable = left.inTable;
    state.depth = left.depth;
  }

  function symbol(sign: string): void {
    if (sign === '*') optional = true;
    else if (skip > 0) skip--;
    else if (sign === '~') add('\u00a0');
    else if (sign === '_') add('-');
    else if (sign === '\\' || sign === '{' || sign === '}') add(sign);
    else if (sign === '\n' || sign === '\r') word('par', null);
  }

  function word(name: string, value: number | null): void {
    const known = !optional || KNOWN.has(name);
    optional = false;
    if (!known || SKIPPED.has(name)) {
      state.destination = 'skipped';
      return;
    }
    const on = value !== 0;
    if (state.destination === 'skipped') return;
    if (name in LETTERS && name !== 'cell') add(LETTERS[name] ?? '');
    switch (name) {
      case 'fonttbl':
        state.destination = 'fonts';
        break;
      case 'f':
        state.font = value ?? 0;
        if (state.destination === 'fonts' && fonts.size < 4096) fonts.set(state.font, {name: '', codePage: null});
        break;
      case 'fcharset': {
        const font = fonts.get(state.font);
        if (font) font.codePage = CHARSETS[value ?? 0] ?? null;
        break;
      }
      case 'ansicpg':
        if (value !== null && value >= 1250 && value <= 1258) codePage = `windows-${value}`;
        break;
      case 'uc':
        state.substitutes = Math.min(Math.max(0, value ?? 1), 8);
        break;
      case 'u':
        add(unicode(value ?? 0));
        skip = state.substitutes;
        break;
      case 'par':
        if (state.destination === 'body') endParagraph();
        else if (state.destination === 'box') endBoxed();
        else add(' ');
        break;
      case 'pard':
        if (state.destination === 'box') break;
        state.inTable = false;
        state.depth = 1;
        break;
      case 'plain':
        Object.assign(state, {hidden: false, capitals: false, inserted: false, deleted: false});
        break;
      case 'v':
        state.hidden = on;
        break;
      case 'caps':
      case 'scaps':
        state.capitals = on;
        break;
      case 'revised':
        state.inserted = on;
        break;
      case 'deleted':
        state.deleted = on;
        break;
      case 'footnote':
        add(`[${notes.length + 1}]`);
        state.destination = 'note';
        break;
      case 'shpinst':
        state.destination = 'shape';
        break;
      case 'shptxt':
        around.push(text);
        text = '';
        state.destination = 'box';
        break;
      case 'listtext':
      case 'pntext':
        state.destination = 'label';
        break;
      default:
        tableWord(name, value);
    }
  }

  function tableWord(name: string, value: number | null): void {
    // Tables in boxes are read as their paragraphs.
    if (state.destination === 'box') {
      if (name === 'cell' || name === 'nestcell') endBoxed();
      return;
    }
    if (name === 'intbl') state.inTable = true;
    else if (name === 'itap') state.depth = Math.max(1, value ?? 1);
    else if (name === 'trowd') {
      edges = [0];
      merged = [];
    } else if (name === 'trleft') edges[0] = value ?? 0;
    else if (name === 'clvmrg') mergedNext = true;
    else if (name === 'cellx') {
      if (edges.length < 256) edges.push(value ?? 0);
      merged.push(mergedNext);
      mergedNext = false;
    } else if (name === 'cell' || name === 'nestcell') {
      const depth = name === 'cell' ? 1 : Math.max(2, state.depth);
      tables.enter(depth);
      tables.add(paragraph(text.normalize('NFC')));
      text = '';
      tables.endCell();
    } else if (name === 'row' || name === 'nestrow') {
      tables.enter(name === 'row' ? 1 : Math.max(2, state.depth));
      tables.endRow(edges, merged);
      if (name === 'row') state.inTable = false;
    }
  }
}

/** The letter of a number, which may be told as a negative one; letters of symbol fonts are bullets. */
function unicode(value: number): string {
  const unit = value < 0 ? value + 65536 : value;
  if (unit >= 0xf000 && unit <= 0xf0ff) return unit === 0xf02d ? '-' : '•';
  return unit > 0 && unit <= 0xffff ? String.fromCharCode(unit) : '';
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decodeUnits(units: string, codePage: string): string {
  if (!/[\u0080-\uffff]/.test(units)) return units;
  let decoder = decoders.get(codePage);
  if (!decoder) {
    decoder = new TextDecoder(codePage);
    decoders.set(codePage, decoder);
  }
  return decoder.decode(unitsAsBytes(units));
}
