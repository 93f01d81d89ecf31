import {type Budget, DEFAULT_BUDGET, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Page} from '../layout/piece.ts';
import {printPages} from '../layout/print-pages.ts';
import {recognisePages, type ScannedPage} from '../ocr/recognise.ts';
import type {ReadNote, ReadOptions, ReadText} from '../reader.ts';
import {isPdf} from '../sniff.ts';
import {openPdf, type Pdf} from './open.ts';
import {type PdfPage, readPage} from './page.ts';
import {pageImage} from './scan.ts';

/** Reads a PDF: its text layer by the places of its letters, scanned pages through the recogniser. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  // The library looks for pages in whatever it is given, for minutes.
  if (!isPdf(bytes)) throw new ReadError('damaged', '%PDF');
  const pdf = await openPdf(bytes, budget);
  try {
    const {pages, scans} = await readTextLayer(pdf, budget);
    const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
    if (letters === 0 && scans.length === 0) throw new ReadError('noText', 'pdf');
    const unread = await addScans(pages, scans, letters > 0, options, budget);
    const {text, pages: starts, words} = printPages(pages, budget);
    const notes: ReadNote[] = unread === '' ? [] : [{code: 'pagesWithoutText', detail: unread}];
    return {
      text,
      format: 'pdf',
      encoding: 'utf-8',
      pages: starts,
      ...(words.length > 0 && {words}),
      ...(notes.length > 0 && {notes}),
    };
  } finally {
    await pdf.close();
  }
}

/** A page of so few letters, and an image over so much of it, was scanned. */
const FEW_LETTERS = 40;
const MUCH = 0.4;

async function readTextLayer(pdf: Pdf, budget: Budget): Promise<{pages: Page[]; scans: ScannedPage[]}> {
  const pages: Page[] = [];
  const scans: ScannedPage[] = [];
  let size = 0;
  for (let number = 1; number <= pdf.pageCount; number++) {
    budget.check();
    const read = await readPage(pdf, number);
    size += lettersOf(read.page);
    demandSize(size, budget.maxText, 'text');
    if (isScanned(read)) {
      // Pixels are unpacked only when their turn comes.
      scans.push({number, image: async () => pageImage(await readPage(pdf, number), budget)});
    }
    read.proxy.cleanup();
    pages.push(read.page);
  }
  return {pages, scans};
}

const lettersOf = (page: Page): number => page.pieces.reduce((sum, {text}) => sum + text.length, 0);

const isScanned = ({page, images}: PdfPage): boolean =>
  lettersOf(page) < FEW_LETTERS && images.reduce((sum, {share}) => sum + share, 0) > MUCH;

/** Puts in what scanned pages say. Where nothing reads them but other pages have text, tells which are missing. */
async function addScans(
  pages: Page[],
  scans: ScannedPage[],
  others: boolean,
  options: ReadOptions,
  budget: Budget,
): Promise<string> {
  if (scans.length === 0) return '';
  const recogniser = await options.recogniser?.();
  if (!recogniser && others) return scans.map(({number}) => number).join(', ');
  const read = await recognisePages(scans, recogniser, budget);
  for (const [number, page] of read) {
    const before = pages[number - 1];
    pages[number - 1] = before ? {...page, stamps: before.stamps} : page;
  }
  return '';
}
