import type {Nodes} from 'mdast';
import type {Extension} from 'micromark-util-types';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Mark} from './inline.ts';

/** Everything of CommonMark but emphasis: its block rules and links are wrong for these texts. */
const inlineOnly: Extension = {
  disable: {
    null: [
      'codeIndented', // indented lists are not code
      'codeFenced',
      'codeText',
      'setextUnderline', // a rule under the motto makes no heading
      'headingAtx', // the scanner has read `#` already
      'thematicBreak',
      'list', // labels are kept verbatim
      'blockQuote',
      'htmlFlow',
      'htmlText',
      'definition', // `[1]: …` is a footnote here
      'autolink',
      'labelStartLink',
      'labelStartImage',
      'labelEnd',
      'characterReference', // `&copy;` stays what is printed
      'characterEscape', // escapes are dropped below, with their place kept
      'hardBreakEscape',
    ],
  },
};

const processor = unified().data('micromarkExtensions', [inlineOnly]).use(remarkParse).freeze();

/** The parser pairs every run of marks with all before it: so many at a time are more than any paragraph has. */
const RUNS_AT_ONCE = 400;

/**
 * The marks of a text by CommonMark's rules in full: remark-parse tells what is emphasis. Few texts need it, so the command line
 * loads this file, and the parser with it, when the first one does (`LATE` in test/tools/build.mjs).
 */
export function parsedMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  let runs = 0;
  for (const run of text.matchAll(/[*_]+/g)) {
    if (++runs % RUNS_AT_ONCE) continue;
    const to = run.index + run[0].length;
    marks.push(...parsedPart(text.slice(from, to), from));
    from = to;
  }
  marks.push(...parsedPart(text.slice(from), from));
  // Converters leave `**1. **Giao`, which is no emphasis to CommonMark and no text to a reader.
  const taken = new Set(marks.flatMap(([from, to]) => Array.from({length: to - from}, (_, i) => from + i)));
  for (const run of text.matchAll(/\*{2,}|_{2,}|(?<=\s)\*(?=\p{L})/gu))
    if (!taken.has(run.index)) marks.push([run.index, run.index + run[0].length]);
  return marks.filter(([from, to]) => to > from);
}

/** What the parser takes for marks in a part of a text that begins at `offset`. */
function parsedPart(text: string, offset: number): Mark[] {
  const marks: Mark[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'emphasis' || node.type === 'strong') && node.position) {
      const first = node.children[0]?.position?.start.offset;
      const last = node.children.at(-1)?.position?.end.offset;
      const start = node.position.start.offset ?? 0;
      const end = node.position.end.offset ?? 0;
      if (first !== undefined && last !== undefined)
        marks.push([offset + start, offset + first], [offset + last, offset + end]);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(processor.parse(text));
  return marks;
}
