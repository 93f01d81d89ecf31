import {bytesAsUnits, type LegacyEncoding, unitsAsBytes} from './encoding.ts';

const decoder = new TextDecoder('windows-1258');
/** marks of tones, that this code page sets behind the vowel */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
let units: Map<string, string> | undefined;

/** Windows' own code page: vowels with their shape, tones as combining marks. The platform knows how to read it. */
export const windows1258: LegacyEncoding = {
  name: 'windows-1258',
  aliases: ['cp1258', 'x-cp1258', 'windows1258'],
  read: (text) => text.replace(/[\x80-\xff]+/g, (found) => decoder.decode(unitsAsBytes(found))).normalize('NFC'),
  write(text) {
    units ??= allUnits();
    const known = units;
    return Array.from(text.normalize('NFC'), (letter) => {
      const whole = known.get(letter);
      if (whole !== undefined) return whole;
      const marks = [...letter.normalize('NFD')];
      const tone = marks.find((mark) => TONE.test(mark));
      const vowel = known.get(
        marks
          .filter((mark) => mark !== tone)
          .join('')
          .normalize('NFC'),
      );
      return vowel !== undefined && tone !== undefined ? vowel + (known.get(tone) ?? '') : null;
    });
  },
};

function allUnits(): Map<string, string> {
  const bytes = Uint8Array.from({length: 256}, (_, code) => code);
  const found = new Map<string, string>();
  for (const unit of bytesAsUnits(bytes)) found.set(decoder.decode(unitsAsBytes(unit)), unit);
  return found;
}
