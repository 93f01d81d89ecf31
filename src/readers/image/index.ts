import {DEFAULT_BUDGET} from '../budget.ts';
import {printPages} from '../layout/print-pages.ts';
import {recognisePages} from '../ocr/recognise.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {openImage} from './decode.ts';

/** Reads the text of a picture of a document. @throws {ReadError} `noRecogniser` where nothing reads pictures */
export async function readImage(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  const images = await openImage(bytes, budget);
  const pages = await recognisePages(
    images.map((image, index) => ({number: index + 1, image})),
    await options.recogniser?.(),
    budget,
  );
  const {
    text,
    pages: starts,
    words,
  } = printPages(
    images.map((_, index) => pages.get(index + 1) ?? {width: 1, height: 1, pieces: [], rules: [], stamps: []}),
    budget,
  );
  return {text, format: 'image', encoding: 'utf-8', pages: starts, words};
}
