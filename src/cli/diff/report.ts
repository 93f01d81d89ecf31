import type {Comparison, DocumentPlace} from '../../diff/index.ts';
import type {DocumentRecord} from '../../index.ts';
import type {Lang} from '../text.ts';
import {type Row, rowsOf} from './rows.ts';
import {summaryLine} from './summary.ts';
import {words} from './wording.ts';

/** What every reporter for readers shows, in its own way. */
export interface Report {
  readonly lang: Lang;
  readonly title: string;
  /** one line */
  readonly summary: string;
  /** names of label, item and content */
  readonly columns: readonly [string, string, string];
  readonly sections: readonly Section[];
}

/** One pair of documents, or one notice. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

export function diffReport(comparisons: readonly Comparison[], lang: Lang): Report {
  const changed = comparisons.filter(({changes}) => changes.length > 0);
  return {
    lang,
    title: words.title[lang],
    summary: summaryLine(
      changed.flatMap(({changes}) => changes),
      lang,
    ),
    columns: [words.change[lang], words.item[lang], words.content[lang]],
    sections: changed.map((comparison) => ({title: titleOf(comparison, lang), rows: rowsOf(comparison, lang)})),
  };
}

function titleOf({before, after}: Comparison, lang: Lang): string {
  const name = ({source, number}: DocumentRecord) => placeText({...source, number}, lang);
  return [before, after].flatMap((record) => (record ? [name(record)] : [])).join(' → ');
}

/** `47/TB-UBND (notice.txt)`; the place in the file where that is not the first. */
export function placeText({path, part, number}: DocumentPlace, lang: Lang): string {
  return `${number ?? words.unnumbered[lang]} (${path}${part > 1 ? `#${part}` : ''})`;
}
