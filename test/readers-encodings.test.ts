import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import {extract} from '../src/index.ts';
import {DecodeError, decode} from '../src/text/decode.ts';
import type {LegacyEncoding} from '../src/text/encodings/encoding.ts';
import {unitsAsBytes} from '../src/text/encodings/encoding.ts';
import {LEGACY, tcvn1, tcvn3, vps} from '../src/text/encodings/registry.ts';
import {isSyllable} from '../src/text/encodings/syllables.ts';
import {viqr} from '../src/text/encodings/viqr.ts';
import {vni} from '../src/text/encodings/vni.ts';
import {windows1258} from '../src/text/encodings/windows-1258.ts';
import {CORPUS, corpusTexts, NO_CORPUS} from './support/corpus.mjs';

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const SMALL = [...[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const LETTERS = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())];

const write = (encoding: LegacyEncoding, text: string): Uint8Array =>
  unitsAsBytes(
    encoding
      .write(text)
      .map((unit) => unit ?? '?')
      .join(''),
  );
/** What an encoding can hold of a text. */
const held = (encoding: LegacyEncoding, text: string): string => {
  const letters = Array.from(text.normalize('NFC'));
  return encoding
    .write(text)
    .map((unit, index) => (unit === null ? '?' : letters[index]))
    .join('');
};

test('there are 146 letters', () => {
  expect(new Set(LETTERS).size).toBe(146);
});

describe.each(LEGACY.map((encoding) => [encoding.name, encoding] as const))('%s', (_, encoding) => {
  test('every letter comes back, alone and between others', () => {
    const plain =
      encoding === tcvn3
        ? LETTERS.filter(
            (letter) =>
              encoding.write(letter)[0] !== encoding.write(letter.toLowerCase())[0] || letter === letter.toLowerCase(),
          )
        : LETTERS;
    for (const letter of plain) {
      for (const text of [letter, `${letter}n`, `t${letter} `, `${letter}${letter}`]) {
        if (encoding === tcvn3 && text !== text.toLowerCase()) continue;
        expect(encoding.read(encoding.write(text).join('')), text).toBe(text);
      }
    }
  });

  test('every byte reads as something, and the same each time', () => {
    const units = Array.from({length: 256}, (_unused, code) => String.fromCharCode(code)).join('x');
    expect(encoding.read(units)).not.toContain('\ufffd');
    expect(encoding.read(encoding.read('plain ASCII, 12/3: ok')).length).toBe(21);
  });
});

test('letters that ABC lacks are seen from those beside them', () => {
  const text =
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nỦy ban nhân dân tỉnh Đồng Tháp; ông Tạ Ý\n';
  expect(tcvn3.read(tcvn3.write(text).join(''))).toBe(text.replace('Ý', 'ý'));
});

test('tables agree with those of a library', () => {
  const bytes = Uint8Array.from({length: 256}, (_, code) => code);
  for (const [encoding, name] of [
    [tcvn1, 'tcvn'],
    [windows1258, 'windows-1258'],
  ] as const) {
    for (const letter of LETTERS) {
      const unit = encoding.write(letter).join('');
      expect(iconv.decode(Buffer.from(unitsAsBytes(unit)), name).normalize('NFC'), `${name} ${letter}`).toBe(letter);
    }
  }
  expect(iconv.decode(Buffer.from(bytes), 'windows-1258').length).toBe(256);
});

test('known words', () => {
  expect(tcvn3.read('Bª t«ng lãt mãng'.replace(/./gu, (letter) => letter))).toBe('Bê tông lót móng');
  expect(vni.read('Ñaøo ñaát coâng trình, UÛY BAN NHAÂN DAÂN')).toBe('Đào đất công trình, ỦY BAN NHÂN DÂN');
  expect(viqr.read("U?y ban nha^n da^n ti?nh Dda('c La('c\\.")).toBe('Ủy ban nhân dân tỉnh Đắc Lắc.');
  expect(vps.read('\xd1y ban nh\xe2n d\xe2n')).toBe('Ủy ban nhân dân');
});

test('syllables', () => {
  for (const word of [
    'nghiêng',
    'quyết',
    'gì',
    'giếng',
    'khuỷu',
    'Đắk'.replace('k', 'c'),
    'hoà',
    'hòa',
    'uỷ',
    'ủy',
    'thuở',
  ])
    expect(isSyllable(word), word).toBe(true);
  for (const word of ['nh', 'céng'.replace('c', 'k').concat('x'), 'tấc̀', 'xộtx', 'tếch̉', 'ắ́'])
    expect(isSyllable(word), word).toBe(false);
});

const NOTICE = `ỦY BAN NHÂN DÂN
TỈNH HÒA THỊNH
Số: 12/TB-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Thịnh, ngày 05 tháng 3 năm 2024
THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp ngày 02/3/2024

1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quy hoạch, báo cáo trước ngày 20/3/2024.
2. Yêu cầu các sở, ban, ngành nghiêm túc thực hiện Quyết định số 34/QĐ-UBND ngày 10/01/2024./.
`;
const recordsOf = (text: string) => extract(text).map(({source: _, spans: __, ...record}) => record);

describe('detected by how the words read', () => {
  test.each(LEGACY.map((encoding) => [encoding.name, encoding] as const))('%s', (name, encoding) => {
    const {text, encoding: found, rival} = decode(write(encoding, NOTICE));
    expect(found).toBe(name);
    expect(rival).toBeUndefined();
    expect(text).toBe(NOTICE);
  });

  test('the two parts of the standard are told apart by capitals', () => {
    const small = NOTICE.toLowerCase();
    expect(decode(write(tcvn1, small)).encoding).toBe('tcvn3');
  });

  test.each(['utf-16le', 'utf-16be'])('%s without a mark', (name) => {
    const bytes = new Uint8Array(NOTICE.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < NOTICE.length; at++) view.setUint16(at * 2, NOTICE.charCodeAt(at), name === 'utf-16le');
    expect(decode(bytes)).toEqual({text: NOTICE, encoding: name});
  });

  test('UTF-8 that was encoded twice, whole or in part', () => {
    const twice = iconv.decode(Buffer.from(NOTICE), 'windows-1252');
    const again = new TextEncoder().encode(Array.from(twice, (letter) => letter).join(''));
    // The code page has no letters for five bytes: programs kept these as control characters.
    const latin = Array.from(new TextEncoder().encode(NOTICE), (byte) => String.fromCharCode(byte)).join('');
    expect(decode(new TextEncoder().encode(latin))).toEqual({text: NOTICE, encoding: 'utf-8/utf-8'});
    if (!twice.includes('\ufffd')) expect(decode(again).text).toBe(NOTICE);
    const lines = NOTICE.split('\n');
    const part = lines.map((line, index) => (index % 2 ? latinOf(line) : line)).join('\n');
    expect(decode(new TextEncoder().encode(part))).toEqual({text: NOTICE, encoding: 'utf-8/utf-8'});
  });

  test('lines of two encodings', () => {
    const lines = NOTICE.split('\n').map((line, index) =>
      index < 6 ? new TextEncoder().encode(`${line}\n`) : write(tcvn3, `${line}\n`),
    );
    const decoded = decode(Uint8Array.from(lines.flatMap((line) => [...line])));
    expect(decoded.encoding).toBe('utf-8+tcvn3');
    expect(decoded.text).toBe(`${NOTICE}\n`);
  });

  test('letters of an old font kept as Unicode', () => {
    const kept = iconv.decode(Buffer.from(write(tcvn3, NOTICE)), 'windows-1252');
    expect(decode(new TextEncoder().encode(kept))).toEqual({text: NOTICE, encoding: 'utf-8/tcvn3'});
  });

  test('what is none of these stays what it is', () => {
    for (const text of [
      "I can't see why: a.b, don't? (yes) e.g. a+b=c",
      'Café à la crème, déjà vu, naïve façade, garçon',
      'x = a^b + c(d) ... y.',
      NOTICE,
    ]) {
      expect(decode(new TextEncoder().encode(text))).toEqual({text, encoding: 'utf-8'});
    }
  });

  test('an encoding that was named is taken, under any of its names', () => {
    expect(decode(write(vni, 'đã'), 'VNI-Windows')).toEqual({text: 'đã', encoding: 'vni'});
    expect(decode(write(tcvn3, 'đã'), 'ABC').text).toBe('đã');
    expect(decode(new TextEncoder().encode('a^'), 'viqr').text).toBe('â');
    expect(decode(new TextEncoder().encode('đã'), 'utf8')).toEqual({text: 'đã', encoding: 'utf-8'});
  });
});

const latinOf = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

test('what is not sure is said, with what else it may be; what nothing reads is refused', () => {
  expect(decode(unitsAsBytes('kh\xe3 l\xe9m r\xe5i'))).toMatchObject({encoding: 'tcvn3', rival: 'vps'});
  for (const units of ['caf\xe9 \xe0 la cr\xe8me', '\xe9\xe8', 'H\xb5 N\xe9i'])
    expect(() => decode(unitsAsBytes(units))).toThrow(DecodeError);
});

test('capitals of ABC are capitals, whatever signs the text has', () => {
  const text = 'CỘNG HÒA XÃ HỘI\nỦY BAN NHÂN DÂN\nSố: 5\n';
  const bytes = write(tcvn3, `${text}${'Nội dung thông báo của tỉnh.\n'.repeat(20)}`);
  // A bullet of Windows is a capital in the other part of the standard.
  const found = decode(Buffer.concat([bytes, Buffer.from([0x95, 0x20]), write(tcvn3, 'việc cần làm\n')]));
  expect(found.encoding).toBe('tcvn3');
  expect(found.text.startsWith(text)).toBe(true);
});

describe.skipIf(!CORPUS)(`each text of the corpus${CORPUS ? '' : `: ${NO_CORPUS}`}`, () => {
  const texts = CORPUS ? corpusTexts('seeds', 'dev', 'wild') : [];
  test.each(LEGACY.map((encoding) => [encoding.name, encoding] as const))(
    'comes back from %s',
    (name, encoding) => {
      const wrong: string[] = [];
      for (const {name: file, bytes} of texts) {
        const whole = held(encoding, decode(bytes).text);
        const found = decode(write(encoding, whole));
        const same = encoding === tcvn3 ? found.text.toLowerCase() === whole.toLowerCase() : found.text === whole;
        if (!same || found.encoding !== name) wrong.push(`${file}: ${found.encoding}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  test.each(LEGACY.map((encoding) => [encoding.name, encoding] as const))(
    'gives the same record from %s',
    (_, encoding) => {
      const wrong: string[] = [];
      for (const {name: file, bytes} of corpusTexts('seeds', 'dev')) {
        const whole = held(encoding, decode(bytes).text);
        const one = JSON.stringify(recordsOf(whole));
        const other = JSON.stringify(recordsOf(decode(write(encoding, whole)).text));
        if (encoding === tcvn3 ? one.toLowerCase() !== other.toLowerCase() : one !== other) wrong.push(file);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  const FORMS: [string, (text: string) => Uint8Array][] = [
    ['utf-16le', (text) => utf16(text, true)],
    ['utf-16be', (text) => utf16(text, false)],
    ['utf-8/utf-8', (text) => new TextEncoder().encode(latinOf(text))],
  ];
  test.each(FORMS)(
    'comes back from %s without a mark',
    (name, write) => {
      const wrong: string[] = [];
      for (const {name: file, bytes} of texts) {
        const {text} = decode(bytes);
        const found = decode(write(text));
        if (found.text !== text || found.encoding !== name) wrong.push(`${file}: ${found.encoding}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  test.each(['tcvn3', 'vni', 'vps'])(
    'comes back where its second half is in %s',
    (name) => {
      const encoding = LEGACY.find((found) => found.name === name) as LegacyEncoding;
      const wrong: string[] = [];
      for (const {name: file, bytes} of texts) {
        const lines = held(encoding, decode(bytes).text).split(/(?<=\n)/);
        const half = lines.length >> 1;
        const [first, second] = [lines.slice(0, half).join(''), lines.slice(half).join('')];
        // Halves that say nothing, or nothing clear, of how they are written
        if (!isTelling(first) || !isTelling(second) || decode(write(encoding, second)).rival) continue;
        const found = decode(Buffer.concat([Buffer.from(first), write(encoding, second)]));
        const same = found.text.toLowerCase() === (first + second).toLowerCase();
        // Without capitals both parts of the standard are the same.
        const names = name === 'tcvn3' ? ['utf-8+tcvn3', 'utf-8+tcvn5712-1'] : [`utf-8+${name}`];
        if (!same || !names.includes(found.encoding)) wrong.push(`${file}: ${found.encoding}`);
      }
      // Texts of scans have lines of scraps that read one way as badly as the other.
      expect(wrong.length / texts.length, wrong.join('\n')).toBeLessThan(0.03);
    },
    120_000,
  );
  const isTelling = (text: string) =>
    (text.match(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g)?.length ?? 0) > 60;
});
