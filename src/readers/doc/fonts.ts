import type {Bytes} from './bytes.ts';

/** Names of the fonts of a document, by their number. */
export function readFonts(table: Bytes, from: number, size: number): string[] {
  const names: string[] = [];
  if (size < 4) return names;
  const count = table.u16(from);
  let at = from + 4;
  for (let i = 0; i < count && at < from + size; i++) {
    const length = table.u8(at);
    let name = '';
    for (let place = at + 40; place + 2 <= at + 1 + length; place += 2) {
      const unit = table.u16(place);
      if (unit === 0) break;
      name += String.fromCharCode(unit);
    }
    names.push(name);
    at += 1 + length;
  }
  return names;
}
