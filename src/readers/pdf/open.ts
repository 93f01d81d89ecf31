import type {PDFPageProxy} from 'unpdf/pdfjs';
import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {patchPlatform} from './platform.ts';

export interface Pdf {
  pageCount: number;
  page(number: number): Promise<PDFPageProxy>;
  /** codes of drawing operators, by name */
  operators: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

const MAX_PAGES = 5000;

/**
 * Opens a PDF that lies in memory. Scripts in it are not run, and nothing is fetched.
 * @throws {ReadError} `encrypted`, `damaged` or `tooLarge`
 */
export async function openPdf(bytes: Uint8Array, {maxPixels}: Budget): Promise<Pdf> {
  patchPlatform();
  const {getDocument, OPS, VerbosityLevel} = await import('unpdf/pdfjs');
  try {
    const task = getDocument({
      // The library takes the bytes away from whoever gives them.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      enableXfa: false,
      maxImageSize: maxPixels,
      verbosity: VerbosityLevel.ERRORS,
    });
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) throw new ReadError('overLimit', `> ${MAX_PAGES} pages`);
    return {
      pageCount: document.numPages,
      page: (number) => document.getPage(number),
      operators: OPS as unknown as Readonly<Record<string, number>>,
      close: () => task.destroy(),
    };
  } catch (error) {
    throw asReadError(error);
  }
}

export function asReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const name = (error as Error | null)?.name;
  return name === 'PasswordException' ? new ReadError('encrypted') : new ReadError('damaged', 'pdf', {cause: error});
}
