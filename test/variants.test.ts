import {describe, expect, test} from 'vitest';
import {decode, type Extraction, read} from '../src/index.ts';
import {CORPUS, corpusTexts, fixtureTexts, NO_CORPUS} from './support/corpus.mjs';
import {extractionProblems, treeProblems} from './support/invariants.ts';
import {folded} from './support/printed.ts';

/** One document, as other programs would have written it. What it says is the same, whatever the bytes. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const units = new DataView(new ArrayBuffer(text.length * 2 + 2));
  units.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) units.setUint16(i * 2 + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(units.buffer);
}

const VARIANTS: Record<string, (text: string) => Uint8Array> = {
  NFD: (text) => utf8(text.normalize('NFD')),
  CRLF: (text) => utf8(text.replace(/\r?\n/g, '\r\n')),
  'NFD and CRLF': (text) => utf8(text.normalize('NFD').replace(/\r?\n/g, '\r\n')),
  BOM: (text) => utf8(`\ufeff${text}`),
  'UTF-16LE': (text) => utf16(text, true),
  'UTF-16BE': (text) => utf16(text, false),
};

/** What the records say, and not where. */
const values = ({records}: Extraction) => records.map(({source: _, spans: __, ...facts}) => facts);

/** What is printed at each span. */
const printed = ({records, text}: Extraction) =>
  records.map(({spans}) =>
    Object.fromEntries(
      Object.entries(spans).map(([pointer, {start, end}]) => [pointer, folded(text.slice(start, end))]),
    ),
  );

const inputs = [...fixtureTexts('notices'), ...corpusTexts('seeds')];

for (const [variant, write] of Object.entries(VARIANTS))
  describe(variant, () => {
    for (const {name, bytes, format} of inputs)
      test(name, () => {
        const options = {path: name, format};
        const plain = read(bytes, options);
        const varied = read(write(decode(bytes).text), options);
        expect(values(varied)).toEqual(values(plain));
        expect(printed(varied)).toEqual(printed(plain));
        expect([...treeProblems(varied.text), ...extractionProblems(varied)]).toEqual([]);
      });
  });

test('the seeds of the corpus were read too', (context) => {
  context.skip(!CORPUS, NO_CORPUS);
});
