import type {View} from '../../text/view.ts';
import type {Block} from '../../tree.ts';
import {startsParty} from '../parties/starts-party.ts';

/** `Cơ quan chủ trì: Sở X`, `Thời gian thực hiện: Quý IV`: bullets that say of an item who and when. */
export type FieldName = 'content' | 'lead' | 'coordinate' | 'time' | 'other';

export interface Field {
  name: FieldName;
  view: View;
  /** where the value begins in the view */
  from: number;
  block: Block;
}

const FIELDS: [RegExp, FieldName][] = [
  [
    /^(?:noi dung (?:thuc hien|cong viec|nhiem vu)|noi dung, nhiem vu|nhiem vu(?: cu the)?|cong viec)\s?:\s?/,
    'content',
  ],
  [
    /^(?:noi dung|san pham(?: du kien| dau ra)?|ket qua(?: dau ra| du kien| dat duoc)?|kinh phi(?: thuc hien)?|dia diem|hinh thuc|doi tuong|quy mo|so luong|phuong thuc|thanh phan|muc tieu|yeu cau)\s?:\s?/,
    'other',
  ],
  [
    /^(?:co quan|don vi|to chuc|ca nhan|bo phan)?(?:[,/]? ?(?:co quan|don vi|ca nhan))?\s?(?:phoi hop)(?: (?:thuc hien|soan thao|trien khai))?\s?:\s?/,
    'coordinate',
  ],
  [
    /^(?:co quan|don vi|to chuc|ca nhan|bo phan|nguoi)(?:[,/]? ?(?:co quan|don vi|ca nhan))?\s?(?:chu tri|thuc hien|phu trach|chiu trach nhiem|dau moi|duoc giao|tham muu)?(?:,? (?:tham muu|soan thao|trien khai))?(?:,? thuc hien)?(?:,? (?:va )?(?:co quan |don vi )?phoi hop(?: thuc hien)?)?\s?:\s?|^(?:chu tri|phu trach|thuc hien|to chuc thuc hien|phan cong|phan cong thuc hien|chu tri thuc hien|trach nhiem(?:,? (?:lanh dao|chi dao|to chuc|trien khai))* thuc hien|don vi)\s?:\s?/,
    'lead',
  ],
  [
    /^(?:thoi (?:gian|han|diem)|tien do|han|hoan thanh)(?:,? (?:va )?dia diem)?(?: (?:thuc hien|hoan thanh|ban hanh|trinh|bao cao|to chuc|trien khai|ket thuc|xong|gui|nop|du kien))*(?: (?:ket qua|bao cao|san pham|ho so)(?: ve [^:]{3,60})?)?\s?:\s?/,
    'time',
  ],
];

const DONE_BY = /^(?:to chuc )?thuc hien/;

/** A field that stands with others in one text: where what it says stands. */
export interface NamedField {
  name: FieldName;
  from: number;
  to: number;
}

/** The field that a bullet is, or null. */
export function readField(block: Block): Field | null {
  if (
    block.label &&
    block.label.style !== 'letter' &&
    block.label.style !== 'decimal2' &&
    block.label.style !== 'decimal3' &&
    block.label.style.length > 1 &&
    block.label.style !== 'parenthesis'
  )
    return null;
  const field = fieldAt(block.view, 0);
  return field && {name: field.name, view: block.view, from: field.length, block};
}

/** The name of the field that begins at a place in a text, and how long it is with its colon. */
function fieldAt(view: View, at: number): {name: FieldName; length: number} | null {
  const head = view.bare.slice(at, at + 60);
  if (!head.includes(':')) return null;
  for (const [pattern, name] of FIELDS) {
    const match = pattern.exec(head);
    // `Thực hiện: Kiểm tra các quầy hàng` says what, `Thực hiện: Phòng Y tế` who
    if (match && !(DONE_BY.test(head) && !startsParty(view, at + match[0].length)))
      return {name, length: match[0].length};
  }
  return null;
}

/** The fields among an item's children, where they are a group: at least one says who or when, and there are two, or one that says who. */
export function fieldGroup(children: readonly Block[]): Field[] | null {
  const fields: Field[] = [];
  for (const child of children) {
    const field = readField(child);
    if (field) fields.push(field);
  }
  const telling = fields.some(({name}) => name === 'lead' || name === 'time' || name === 'coordinate');
  if (!telling) return null;
  // `- Chủ trì: Sở X; phối hợp: Sở Y; thời gian: Quý II.`
  const [only] = fields;
  return fields.length > 1 || (only && fieldsWithin(only.view, only.from).length) ? fields : null;
}

/** Where a field may begin in running text: behind a stop, a comma or a bracket. */
const OPENS = /(?:[.;,]\s|\s?\()(?=\p{L})/gu;

/** The fields behind a place in a text, each up to the next or to its sentence's end. */
export function fieldsWithin(view: View, from: number): NamedField[] {
  const fields: NamedField[] = [];
  OPENS.lastIndex = from;
  for (let open = OPENS.exec(view.text); open; open = OPENS.exec(view.text)) {
    const at = open.index + open[0].length;
    const last = fields.at(-1);
    const field = fieldAt(view, at);
    if (last && last.to > open.index && (field || open[0] === '. ')) last.to = open.index;
    if (field) fields.push({name: field.name, from: at + field.length, to: endWithin(view, at)});
  }
  return fields;
}

/** Up to the closing bracket, or the end of the text. */
function endWithin({text}: View, from: number): number {
  const bracket = text.slice(from, from + LONGEST).search(/[()]/);
  return bracket >= 0 && text[from + bracket] === ')' ? from + bracket : text.length;
}

/** No bracket with fields in it is longer. */
const LONGEST = 400;
