import {DEFAULT_BUDGET, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Page} from '../layout/piece.ts';
import {printPages} from '../layout/print-pages.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {openPdf} from './open.ts';
import {readPage} from './page.ts';

/** Reads a PDF: its text layer by the places of its letters, scanned pages through the recogniser. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  const pdf = await openPdf(bytes);
  try {
    const pages: Page[] = [];
    let size = 0;
    for (let number = 1; number <= pdf.pageCount; number++) {
      budget.check();
      const page = await readPage(pdf, number);
      for (const piece of page.pieces) size += piece.text.length;
      demandSize(size, budget.maxText, 'text');
      pages.push(page);
    }
    if (size === 0) throw new ReadError('noText', 'pdf');
    const {text, pages: starts} = printPages(pages);
    return {text, format: 'pdf', encoding: 'utf-8', pages: starts};
  } finally {
    await pdf.close();
  }
}
