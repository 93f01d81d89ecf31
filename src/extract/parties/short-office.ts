import type {View} from '../../text/view.ts';

/** `P. Kỹ thuật`, `P. KHVT`, up to what a name may stand before: of firms and schools, a phòng. */
const OFFICE =
  /^P\.\s?(?:\p{Lu}{2,}[\p{Lu}&-]*|\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}?)(?=[,:;)]|\s(?:và|chủ trì|phối hợp|có trách nhiệm)\s|$)/u;

/** End of the phòng whose short name begins at `at`; -1 where none does. */
export function shortOffice({text}: View, at: number): number {
  const name = text.startsWith('P.', at) ? OFFICE.exec(text.slice(at, at + 48)) : null;
  return name ? at + name[0].length : -1;
}
