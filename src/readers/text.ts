import {decode} from '../text/decode.ts';
import {DEFAULT_BUDGET, demandSize} from './budget.ts';
import {ReadError} from './errors.ts';
import type {ReadFormat, ReadOptions, ReadText} from './reader.ts';
import {isZip} from './sniff.ts';

/** Reads plain text, in whatever encoding. */
export async function readText(bytes: Uint8Array, options: ReadOptions, format: ReadFormat): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  if (isZip(bytes)) throw new ReadError('unsupported', 'zip');
  const {text, encoding, rival} = decode(bytes, options.encoding);
  demandSize(text.length, budget.maxText * 2, 'text');
  return {
    text,
    format,
    encoding,
    ...(rival !== undefined && {notes: [{code: 'encodingUnsure', detail: `${encoding} / ${rival}`}]}),
  };
}
