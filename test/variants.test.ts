import {describe, expect, test} from 'vitest';
import {decode, type Extraction, read} from '../src/index.ts';
import {Source} from '../src/text/source.ts';
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
  'line ends of old systems': (text) => utf8(text.replace(/\r?\n/g, '\r')),
  'breaks of HTML': (text) => utf8(eachText(text, (line) => `${line}<br>`)),
  'blanks of HTML': (text) => utf8(eachText(text, (line) => line.replace(/(?<=\p{L}{2}) (?=\p{L})/gu, '&nbsp;'))),
  'bold type of HTML': (text) => utf8(text.replace(/\*\*(?=\S)([^*\n]+)\*\*/g, '<b>$1</b>')),
  'hyphens that are not seen': (text) =>
    utf8(eachText(text, (line) => line.replace(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, '\u00ad'))),
  'hyphens that do not break': (text) => utf8(text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')),
  'bullets of symbol fonts': (text) => utf8(text.replace(/^- (?=\p{L})/gmu, '\uf02d ')),
};

/** Changes the lines that hold text, and neither cells nor tags. */
function eachText(text: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (/\p{L}{2}/u.test(line) && !/[|\t<]/.test(line) ? change(line) : line))
    .join('\n');
}

/** What the records say, and not where. */
const values = ({records}: Extraction) => records.map(({source: _, spans: __, ...facts}) => facts);

/** What is printed at each span. */
const printed = ({records, text}: Extraction) =>
  records.map(({spans}) =>
    Object.fromEntries(
      Object.entries(spans).map(([pointer, {start, end}]) => [
        pointer,
        folded(new Source(text.slice(start, end)).text),
      ]),
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
