import {isBulleted} from '../../parse/labels.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {findOrdered, findOwners} from '../parties/owners.ts';

/** Căn cứ: what a document rests on, said before its text proper. `Thực hiện …`, `Theo …` would order something elsewhere. */

/** `Căn cứ Luật …;`, `Thực hiện Chỉ thị số …` */
const BASIS =
  /^\W*(?:can cu (?:vao |theo )?(?:cac )?(?:hien phap|luat|bo luat|phap lenh|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|ket luan|cong van|ke hoach|chuong trinh|quy che|quy dinh|dieu|khoan|thong bao|cong dien)|theo de nghi|xet (?:de nghi|to trinh)|thuc hien (?:chi thi|nghi quyet|quyet dinh|ke hoach|cong van|ket luan|thong bao|chuong trinh|cong dien)[^.;]{0,60}? so )/;
/** `Thực hiện Kế hoạch năm học …`, which names no number */
const CARRIED_OUT =
  /^\W*thuc hien (?:theo )?(?:chi thi|nghi quyet|quyet dinh|ke hoach|cong van|ket luan|thong bao|thong tu|huong dan|chuong trinh)\s[^:]{0,300}$/;

/** Whether a text is a basis, in which nobody is asked for anything. */
export const isBasis = (view: View): boolean => BASIS.test(view.bare) && !findOrdered(view).length;

/** `- Căn cứ Điều lệ …;`, behind a dash; `near` are the nodes above and below. */
export const isListedBasis = (block: Block, near: readonly (Block | Table | undefined)[]): boolean =>
  isBulleted(block) && (saysBasis(block.view) || (isCarriedOut(block.view) && near.some(isCited)));

const saysBasis = (view: View): boolean =>
  BASIS.test(view.bare) &&
  !view.bare.startsWith('thuc hien ') &&
  (view.bare.startsWith('xet ') ||
    (!findOrdered(view).length && (/;\s*$/.test(view.text) || !findOwners(view).lead.length)));

const isCarriedOut = (view: View): boolean => CARRIED_OUT.test(view.bare) && !findOrdered(view).length;

/** `- Căn cứ …` */
const isCited = (node: Block | Table | undefined): boolean =>
  node?.type === 'block' && isBulleted(node) && /^\W*can cu\s/.test(node.view.bare);
