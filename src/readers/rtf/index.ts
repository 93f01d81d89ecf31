import {bytesAsUnits} from '../../text/encodings/encoding.ts';
import {DEFAULT_BUDGET} from '../budget.ts';
import {printFlow} from '../flow/print.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {RtfState} from './state.ts';
import {type RtfToken, rtfTokens} from './tokens.ts';
import {KNOWN, SKIPPED, WORDS} from './words.ts';

const CHECK_EVERY = 8192;

/** Reads RTF: its body as printed; the labels of lists are in the file. Notes at the end, headers and footers left out. */
export async function readRtf(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  const state = new RtfState(budget, options.changes === 'rejected');
  let events = 0;
  for (const token of rtfTokens(bytesAsUnits(bytes))) {
    if (++events % CHECK_EVERY === 0) budget.check();
    take(token, state);
  }
  const {text, pages} = printFlow(state.done(), budget);
  return {text, format: 'rtf', encoding: state.fonts.codePage, ...(pages.length > 1 && {pages})};
}

function take(token: RtfToken, state: RtfState): void {
  if (token.kind === 'text') state.store(token.text);
  else if (token.kind === 'byte') state.store(String.fromCharCode(token.byte));
  else {
    state.flush();
    if (token.kind === 'open') state.openGroup();
    else if (token.kind === 'close') state.closeGroup();
    else if (token.kind === 'symbol') symbol(token.symbol, state);
    else word(token.word, token.value, state);
  }
}

function symbol(sign: string, state: RtfState): void {
  if (sign === '*') state.optional = true;
  else if (state.skip > 0) state.skip--;
  else if (sign === '~') state.add('\u00a0');
  else if (sign === '_') state.add('-');
  else if (sign === '\\' || sign === '{' || sign === '}') state.add(sign);
  else if (sign === '\n' || sign === '\r') word('par', null, state);
}

function word(name: string, value: number | null, state: RtfState): void {
  const known = !state.optional || KNOWN.has(name);
  state.optional = false;
  if (!known || SKIPPED.has(name)) state.group.destination = 'skipped';
  else if (state.group.destination !== 'skipped') WORDS.get(name)?.(state, value);
}
