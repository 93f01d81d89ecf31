import type {Root} from 'hast';
import {decode} from '../../text/decode.ts';
import {DEFAULT_BUDGET, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {printFlow} from '../flow/print.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {documentOf} from './document-of.ts';
import {flowOf} from './flow-of.ts';

/** Reads a web page: the document in it, without what a portal put around it. Scripts are not run, nothing is fetched. */
export async function readHtml(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const {text: markup, encoding} = decodeHtml(bytes, options.encoding ?? 'auto');
  return {...(await readMarkup(markup, options)), encoding};
}

/** Reads the markup of a web page. */
export async function readMarkup(markup: string, options: ReadOptions): Promise<Pick<ReadText, 'text' | 'format'>> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  demandSize(markup.length, budget.maxText, 'html');
  demandTags(markup);
  const {unified} = await import('unified');
  const {default: rehypeParse} = await import('rehype-parse');
  const root: Root = unified().use(rehypeParse).parse(markup);
  budget.check();
  return {text: printFlow(flowOf(documentOf(root), budget), budget).text, format: 'html'};
}

/** A parsed page takes a kilobyte and more of memory for each of its elements. */
const MAX_TAGS = 300_000;

function demandTags(markup: string): void {
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (markup[at + 1] !== '/' && ++tags > MAX_TAGS) throw new ReadError('overLimit', `> ${MAX_TAGS} tags`);
  }
}

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i;

/** By its bytes, else as the page itself says. */
function decodeHtml(bytes: Uint8Array, asked: string): {text: string; encoding: string} {
  if (asked !== 'auto') return decode(bytes, asked);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const said = CHARSET.exec(head)?.[1]?.toLowerCase();
  try {
    return decode(bytes);
  } catch (error) {
    if (said === undefined || said === 'utf-8') throw error;
    try {
      return {text: new TextDecoder(said, {fatal: true}).decode(bytes), encoding: said};
    } catch {
      throw error;
    }
  }
}
