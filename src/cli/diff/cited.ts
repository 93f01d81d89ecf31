import type {Reference} from '../../index.ts';
import {REFERENCE_ROLES} from '../../wording.ts';
import {referenceText} from '../formats/wording.ts';
import type {Lang} from '../text.ts';

/** `12/QĐ-UBND, 30/7/2021 — phê duyệt Đề án …` */
export function fullReference(reference: Reference, lang: Lang): string {
  const name = referenceText(reference, lang);
  return reference.title && reference.number ? `${name} — ${reference.title}` : name;
}

/** With the role and the issuer, one of which may be what changed. */
export function citedAs(reference: Reference, lang: Lang): string {
  const {role, issuer} = reference;
  return [fullReference(reference, lang), REFERENCE_ROLES[role][lang], issuer].filter(Boolean).join(' · ');
}
