import {unitsAsBytes} from '../../text/encodings/encoding.ts';
import {isLegacyFont, legacyLetters} from '../legacy-fonts.ts';

interface Font {
  name: string;
  codePage: string | null;
}

const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  163: 'windows-1258',
  238: 'windows-1250',
  204: 'windows-1251',
  161: 'windows-1253',
  162: 'windows-1254',
};
const MAX_FONTS = 4096;

/** The fonts of a file by their numbers: how letters are stored depends on them. */
export class Fonts {
  /** of fonts that tell no character set */
  codePage = 'windows-1252';
  readonly #fonts = new Map<number, Font>();

  add(font: number): void {
    if (this.#fonts.size < MAX_FONTS) this.#fonts.set(font, {name: '', codePage: null});
  }

  /** `.VnTime;`, as it is read letter by letter */
  name(font: number, letter: string): void {
    const named = this.#fonts.get(font);
    if (named && letter !== ';') named.name += letter;
  }

  setCharset(font: number, charset: number): void {
    const told = this.#fonts.get(font);
    if (told) told.codePage = CHARSETS[charset] ?? null;
  }

  /** What stored letters of a font print. */
  decode(font: number, stored: string): string {
    const known = this.#fonts.get(font);
    if (known && isLegacyFont(known.name)) return legacyLetters(decodeUnits(stored, 'windows-1252'), known.name);
    return decodeUnits(stored, known?.codePage ?? this.codePage);
  }
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decodeUnits(units: string, codePage: string): string {
  if (!/[\u0080-\uffff]/.test(units)) return units;
  let decoder = decoders.get(codePage);
  if (!decoder) {
    decoder = new TextDecoder(codePage);
    decoders.set(codePage, decoder);
  }
  return decoder.decode(unitsAsBytes(units));
}
