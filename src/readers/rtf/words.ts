import type {RtfState} from './state.ts';

type Word = (state: RtfState, value: number | null) => void;

const LETTERS: Readonly<Record<string, string>> = {
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
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

const letterWords = (): Record<string, Word> =>
  Object.fromEntries(Object.entries(LETTERS).map(([name, letter]) => [name, (state: RtfState) => state.add(letter)]));

/** A word that turns something on, or off with a 0 behind it. */
const turns =
  (key: 'hidden' | 'capitals' | 'inserted' | 'deleted'): Word =>
  ({group}, value) => {
    group[key] = value !== 0;
  };

const LOOKS: Readonly<Record<string, Word>> = {
  v: turns('hidden'),
  caps: turns('capitals'),
  scaps: turns('capitals'),
  revised: turns('inserted'),
  deleted: turns('deleted'),
  plain: ({group}) => void Object.assign(group, {hidden: false, capitals: false, inserted: false, deleted: false}),
};

const STORED: Readonly<Record<string, Word>> = {
  f: ({group, fonts}, value) => {
    group.font = value ?? 0;
    if (group.destination === 'fonts') fonts.add(group.font);
  },
  fcharset: ({group, fonts}, value) => fonts.setCharset(group.font, value ?? 0),
  ansicpg: ({fonts}, value) => {
    if (value !== null && value >= 1250 && value <= 1258) fonts.codePage = `windows-${value}`;
  },
  uc: ({group}, value) => {
    group.substitutes = Math.min(Math.max(0, value ?? 1), 8);
  },
  u: (state, value) => {
    state.add(unicode(value ?? 0));
    state.skip = state.group.substitutes;
  },
};

/** The letter of a number, which may be told as a negative one; letters of symbol fonts are bullets. */
function unicode(value: number): string {
  const unit = value < 0 ? value + 65536 : value;
  if (unit >= 0xf000 && unit <= 0xf0ff) return unit === 0xf02d ? '-' : '•';
  return unit > 0 && unit <= 0xffff ? String.fromCharCode(unit) : '';
}

const goesTo =
  (destination: 'fonts' | 'shape' | 'label'): Word =>
  ({group}) => {
    group.destination = destination;
  };

const DESTINATIONS: Readonly<Record<string, Word>> = {
  fonttbl: goesTo('fonts'),
  shpinst: goesTo('shape'),
  listtext: goesTo('label'),
  pntext: goesTo('label'),
  shptxt: (state) => state.openBox(),
  footnote: (state) => {
    state.add(`[${state.notes.length + 1}]`);
    state.group.destination = 'note';
  },
};

/** Tables in boxes are read as their paragraphs: what their rows are like is nothing to the table around. */
const outOfBoxes =
  (word: Word): Word =>
  (state, value) => {
    if (state.group.destination !== 'box') word(state, value);
  };

const TABLES: Readonly<Record<string, Word>> = {
  par: (state) => state.endParagraph(),
  pard: outOfBoxes(({group}) => void Object.assign(group, {inTable: false, depth: 1})),
  intbl: outOfBoxes(({group}) => {
    group.inTable = true;
  }),
  itap: outOfBoxes(({group}, value) => {
    group.depth = Math.max(1, value ?? 1);
  }),
  trowd: outOfBoxes((state) => {
    state.edges = [0];
    state.merged = [];
  }),
  trleft: outOfBoxes(({edges}, value) => {
    edges[0] = value ?? 0;
  }),
  clvmrg: outOfBoxes((state) => {
    state.mergedNext = true;
  }),
  cellx: outOfBoxes((state, value) => {
    if (state.edges.length < MAX_EDGES) state.edges.push(value ?? 0);
    state.merged.push(state.mergedNext);
    state.mergedNext = false;
  }),
  cell: (state) => state.endCell(false),
  nestcell: (state) => state.endCell(true),
  row: outOfBoxes((state) => state.endRow(false)),
  nestrow: outOfBoxes((state) => state.endRow(true)),
};
const MAX_EDGES = 256;

/** What control words do, by their names. */
export const WORDS: ReadonlyMap<string, Word> = new Map(
  Object.entries({...letterWords(), ...LOOKS, ...STORED, ...DESTINATIONS, ...TABLES}),
);

const words = (names: string): string[] => names.trim().split(/\s+/);

/** Groups whose text is not the document's. */
export const SKIPPED: ReadonlySet<string> = new Set(
  words(`
    colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf
    listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore
    fldinst xmlnstbl shprslt ftnsep ftnsepc aftnsep pgptbl nonesttables annotation atnid atnauthor mmathPr`),
);

/** Groups that are marked as to be skipped by who does not know them, but that hold text. */
export const KNOWN: ReadonlySet<string> = new Set(
  words('shpinst shptxt nesttableprops listtext pntext footnote shppict bkmkstart bkmkend'),
);
