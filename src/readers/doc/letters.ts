import {symbolOf} from '../docx/symbols.ts';
import type {DocDocument} from './document.ts';
import {letterProperties} from './sprms.ts';

const FIELD_BEGIN = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;

/** Turns stored letters into printed ones, from first to last: fields, changes and fonts reach over paragraphs. */
export interface Letters {
  /** the printed text of a range of character positions */
  read(from: number, to: number, style: number): string;
}

export function lettersOf(doc: DocDocument): Letters {
  /** for each open field, whether its code and not its result is being read */
  const fields: boolean[] = [];
  let notes = 0;
  return {
    read(from, to, style) {
      let text = '';
      for (let at = from; at < to; ) {
        const end = Math.min(to, doc.runEnd(at));
        text += run(at, Math.max(end, at + 1), style);
        at = Math.max(end, at + 1);
      }
      return text;
    },
  };

  function run(from: number, to: number, style: number): string {
    const modifiers = doc.lettersAt(from);
    const own = modifiers ? letterProperties(modifiers) : null;
    const gone = doc.rejected ? own?.inserted : own?.deleted;
    let text = '';
    for (let at = from; at < to; at++) {
      const unit = doc.text.charCodeAt(at);
      if (unit === FIELD_BEGIN) fields.push(true);
      else if (unit === FIELD_RESULT && fields.length > 0) fields[fields.length - 1] = false;
      else if (unit === FIELD_END) fields.pop();
      else if (!gone && !own?.hidden && !fields.includes(true)) text += letter(unit, own?.symbol ?? null);
    }
    if (text === '') return '';
    const font = own?.font ?? doc.styles.value(style, (found) => found.font);
    const capitals = own?.capitals ?? doc.styles.value(style, (found) => found.capitals);
    const said = font === null ? text : doc.letters(text, doc.fonts[font] ?? '');
    return capitals ? said.toUpperCase() : said;
  }

  function letter(unit: number, symbol: {font: number; unit: number} | null): string {
    if (symbol && unit === 0x28) return symbolOf(symbol.unit.toString(16), doc.fonts[symbol.font] ?? '');
    if (unit === 0x02) return `[${++notes}]`;
    if (unit === 0x0b || unit === 0x0e) return '\n';
    if (unit === 0x1e) return '-';
    if (unit === 0x09) return '\t';
    return unit < 0x20 || unit === 0x1f ? '' : String.fromCharCode(unit);
  }
}
