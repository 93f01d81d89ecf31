import type {ChalkInstance} from 'chalk';
import type {Extraction} from '../../index.ts';
import {withLineFeeds} from '../../text/line-feeds.ts';
import {safeLine, safeText} from '../safe-text.ts';
import type {Lang, Text} from '../text.ts';
import {wrap} from '../wrap.ts';
import {PARTS, valueText} from './labels.ts';
import {explainedLines, looseText} from './lines.ts';

const WORDS = {
  document: {vi: 'văn bản', en: 'document'},
  none: {vi: 'không nhận ra văn bản hành chính nào', en: 'no administrative document recognised'},
  inferred: {vi: 'Suy ra, không in trong văn bản:', en: 'Concluded, not printed in the text:'},
  loose: {vi: 'Chữ không thuộc trường nào (đánh dấu ?):', en: 'Text that belongs to no field (marked ?):'},
  nothingLoose: {vi: 'Mọi chữ đều thuộc một trường.', en: 'All text belongs to a field.'},
  messages: {vi: 'Ghi chú khi đọc:', en: 'Notes from reading:'},
} satisfies Record<string, Text>;

/** The source, line by line, with the values under the line that they were read from; then what is left. */
export function explainReport(extraction: Extraction, lang: Lang, width: number, paint: ChalkInstance): string {
  const {records, text} = extraction;
  const out: string[] = [];
  const digits = String(withLineFeeds(text).split('\n').length).length;
  const names = Math.max(...Object.values(PARTS).map((name) => name[lang].length));
  const gutter = digits + names + 6;

  for (const line of explainedLines(extraction)) {
    for (const index of line.begins)
      out.push(paint.bold(`── ${WORDS.document[lang]} ${index + 1}/${records.length} ──`));
    const name = line.part === undefined ? '' : PARTS[line.part][lang];
    const head = `${String(line.number).padStart(digits)} ${line.loose ? '?' : ' '} ${name.padEnd(names)} │ `;
    const folded = wrap(safeText(line.text).trimEnd(), width - gutter);
    folded.forEach((piece, at) => {
      const left = at === 0 ? head : `${' '.repeat(gutter - 2)}│ `;
      out.push(paint.dim(left) + (line.loose ? paint.yellow(piece) : piece));
    });
    for (const {record, pointer} of line.values) {
      const value = safeLine(valueText(records[record] as Extraction['records'][number], pointer, lang));
      wrap(value, width - gutter - 4).forEach((piece, at) => {
        out.push(paint.dim(`${' '.repeat(gutter - 2)}│ `) + paint.cyan(`${at === 0 ? '  └ ' : '    '}${piece}`));
      });
    }
  }

  if (records.length === 0) section(WORDS.none[lang], []);
  const inferred = records.flatMap((record) => record.inferred.map((pointer) => valueText(record, pointer, lang)));
  if (inferred.length > 0) section(WORDS.inferred[lang], inferred);
  const loose = looseText(extraction).map(({line, text: words}) => `${line}: ${words}`);
  section(loose.length > 0 ? WORDS.loose[lang] : WORDS.nothingLoose[lang], loose);
  const notes = extraction.messages.map(({line, column, reason}) => `${line}:${column}: ${reason}`);
  if (notes.length > 0) section(WORDS.messages[lang], notes);
  return `${out.map((line) => line.trimEnd()).join('\n')}\n`;

  function section(title: string, items: readonly string[]): void {
    out.push('', paint.bold(title));
    for (const piece of items.flatMap((item) => wrap(safeLine(item), width - 2))) out.push(`  ${piece}`);
  }
}
