import type {View} from '../../text/view.ts';

export interface BackReference {
  /** label of the item that is pointed at, as printed: `1`, `2.1`, `b`, `II` */
  label: string;
  start: number;
  end: number;
}

const POINTER =
  // only the first of several `theo theo theo` is tried
  /(?<!theo |đúng )(?:theo |đúng )+(?:thời gian|thời hạn|tiến độ)(?: đã| được)*(?: nêu| quy định| giao| ghi)? (?:tại|ở)(?: (?:tiết|điểm|khoản|mục|điều)){1,2} (?<label>[\da-zđ]{1,4}(?:\.\d{1,2}){0,3})(?![a-z\u00e0-\u1ef9\d]| (?:khoản|điều|luật|bộ luật|nghị|thông tư|quyết định số))(?: (?:công văn|thông báo|chỉ thị|kế hoạch|quyết định|văn bản) này| nêu trên| trên| này)?/;

const NAMES_TIME = /thời (?:gian|hạn)|tiến độ/;

/**
 * `xong theo thời hạn nêu tại mục 2 Thông báo này`: the deadline is that of another item of the same document, which
 * only the caller can look up. Null where the range says nothing of the kind.
 */
export function findBackReference(view: View, from: number, to: number): BackReference | null {
  if (!NAMES_TIME.test(view.lower)) return null;
  const start = Math.max(0, from);
  const match = POINTER.exec(view.lower.slice(start, to));
  if (!match?.groups?.label) return null;
  const begin = start + match.index;
  const at = begin + match[0].lastIndexOf(match.groups.label);
  const label = view.text.slice(at, at + match.groups.label.length);
  return {label, start: begin, end: begin + match[0].length};
}
