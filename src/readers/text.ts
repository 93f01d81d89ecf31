import {decode} from '../text/decode.ts';
import {DEFAULT_BUDGET, demandSize} from './budget.ts';
import {ReadError} from './errors.ts';
import type {ReadFormat, ReadOptions, ReadText} from './reader.ts';
import {isZip} from './sniff.ts';

/** Reads plain text, in whatever encoding. */
export async function readText(bytes: Uint8Array, options: ReadOptions, format: ReadFormat): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  if (isZip(bytes)) throw new ReadError('unsupported', 'zip');
  demandSize(leastUnits(bytes, budget.maxText), budget.maxText, 'text');
  const {text, encoding, rival} = decode(bytes, options.encoding);
  demandSize(text.length, budget.maxText, 'text');
  return {
    text,
    format,
    encoding,
    ...(rival !== undefined && {notes: [{code: 'encodingUnsure', detail: `${encoding} / ${rival}`}]}),
  };
}

/** How many letters a text has at least, whatever its encoding: seen before any time is spent on it. */
function leastUnits(bytes: Uint8Array, enough: number): number {
  if (bytes.length <= enough) return 0;
  // Pairs of bytes in UTF-16
  if (bytes.subarray(0, 4096).includes(0)) return bytes.length >> 1;
  let units = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) units++;
  return units;
}
