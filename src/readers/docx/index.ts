import {DEFAULT_BUDGET} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {type Flow, flatText, paragraph} from '../flow/flow.ts';
import {printFlow} from '../flow/print.ts';
import {legacyLetters} from '../legacy-fonts.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {openArchive} from '../zip.ts';
import {readBody} from './body.ts';
import {readNumbering} from './numbering.ts';
import type {BodyContext} from './state.ts';
import {readStyles} from './styles.ts';

/**
 * Reads a Word document (Office Open XML): its body as printed, with the labels of automatic lists, text boxes behind the
 * paragraph that holds them, and notes at the end. Page headers and footers are left out.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  const archive = await openArchive(bytes, budget);
  const main = await mainPart(archive.names);
  const folder = main.replace(/[^/]*$/, '');
  const part = (name: string) => archive.bytes(`${folder}${name}`);
  const body = await archive.bytes(main);
  if (!body) throw new ReadError('damaged', main);

  const notes = new NoteMarks();
  const context: BodyContext = {
    styles: await readStyles(await part('styles.xml'), budget),
    numbering: await readNumbering(await part('numbering.xml'), budget),
    rejected: options.changes === 'rejected',
    budget,
    letters: legacyLetters,
    noteMark: (end, id) => notes.mark(end ? 'e' : 'f', id),
  };
  const flow = await readBody(body, context);
  for (const [kind, name] of [
    ['f', 'footnotes.xml'],
    ['e', 'endnotes.xml'],
  ] as const) {
    if (!notes.any(kind)) continue;
    const xml = await part(name);
    if (xml) await readBody(xml, context, (id, note) => notes.keep(kind, id, note));
  }
  const {text, pages} = printFlow([...flow, ...notes.printed()], budget);
  return {text, format: 'docx', encoding: 'utf-8', ...(pages.length > 1 && {pages})};
}

/** Notes in the order in which they are cited, numbered from 1. */
class NoteMarks {
  readonly #notes = new Map<string, {number: number; text: string}>();

  mark(kind: string, id: string): string {
    const key = kind + id;
    const known = this.#notes.get(key);
    const number = known?.number ?? this.#notes.size + 1;
    if (!known) this.#notes.set(key, {number, text: ''});
    return `[${number}]`;
  }

  any(kind: string): boolean {
    return [...this.#notes.keys()].some((key) => key.startsWith(kind));
  }

  keep(kind: string, id: string, flow: Flow): void {
    const note = this.#notes.get(kind + id);
    if (note) note.text = flatText(flow);
  }

  printed(): Flow {
    const said = [...this.#notes.values()].filter(({text}) => text !== '');
    return said.map(({number, text}) => paragraph(`[${number}] ${text}`));
  }
}

/** The part that holds the text: `word/document.xml`, or under another name what some programs write there. */
async function mainPart(names: readonly string[]): Promise<string> {
  if (names.includes('word/document.xml')) return 'word/document.xml';
  const found = names.find((name) => /^word\/document\d*\.xml$/i.test(name));
  if (found) return found;
  const other = OTHERS.find(({folder}) => names.some((name) => name.startsWith(folder)));
  throw other ? new ReadError('unsupported', other.name) : new ReadError('damaged', 'word/document.xml');
}

/** Other programs' files of the same outer form. */
const OTHERS = [
  {folder: 'xl/', name: 'Excel'},
  {folder: 'ppt/', name: 'PowerPoint'},
] as const;
