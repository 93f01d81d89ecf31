import {expect, test} from 'vitest';
import {DecodeError, decode} from '../src/text/decode.ts';

const TEXT = 'Ủy ban\r\nnhân dân 😀\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), littleEndian);
  return bytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8', utf8(TEXT), 'utf-8'],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-16 LE', utf16(TEXT, true), 'utf-16le'],
  ['UTF-16 BE', utf16(TEXT, false), 'utf-16be'],
])('%s', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({text: TEXT, encoding});
});

test('what is text stays as it is', () => {
  for (const text of ['', '\ufffd', 'e\u0301', 'a\ufeffb', '\f trang 2 \v\t'])
    expect(decode(utf8(text)).text).toBe(text);
  expect(decode(utf8('\ufeff\ufeffa')).text).toBe('\ufeffa');
});

/** What is wrong with these bytes. */
function fault(bytes: Uint8Array): Pick<DecodeError, 'reason' | 'encoding' | 'line'> {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof DecodeError) return {reason: error.reason, encoding: error.encoding, line: error.line};
  }
  throw new Error('decoded');
}

test('malformed text is told with its line', () => {
  const lines = utf8('một\nhai\nba\n');
  const broken = (at: number, byte: number) => fault(lines.map((old, index) => (index === at ? byte : old)));
  expect(broken(0, 0xff)).toEqual({reason: 'malformed', encoding: 'utf-8', line: 1});
  expect(broken(lines.length - 1, 0xe1)).toMatchObject({line: 3});
  expect(fault(new Uint8Array([...lines, 0xe1, 0xbb]))).toMatchObject({line: 4});
  expect(fault(utf16('a\n\ud800b', true))).toEqual({reason: 'malformed', encoding: 'utf-16le', line: 2});
  expect(fault(utf16('a\nb', true).subarray(0, 7))).toMatchObject({reason: 'malformed', line: 2});
});

test('binary data is told as such', () => {
  const binary = {reason: 'binary', line: null};
  expect(fault(utf8('%PDF-1.4\n\0\u0001'))).toMatchObject(binary);
  expect(fault(new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 8, 8, 0xff]))).toMatchObject(binary);
  expect(fault(utf8('\u0001\u0002\u0003 ab'))).toMatchObject(binary);
  expect(fault(new Uint8Array([0xff, 0x01, 0x02, 0x03, 0x04, 0xfe]))).toMatchObject(binary);
  expect(fault(utf16('a\0b', true))).toMatchObject(binary);
});
