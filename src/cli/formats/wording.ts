import type {Deadline, DocumentRecord, Owner, Reference} from '../../index.ts';
import type {Lang} from '../text.ts';

/** Values of a record as a clerk writes them. */

/** `2021-07-30` -> `30/7/2021`; English keeps the ISO form. */
export function dateText(iso: string, lang: Lang): string {
  if (lang === 'en') return iso;
  return iso.split('-').reverse().map(Number).join('/');
}

/** The day (or rule) by which a task is due, not the words in which it was printed. */
export function dueText(deadline: Deadline, lang: Lang): string {
  const vi = lang === 'vi';
  switch (deadline.type) {
    case 'by': {
      const before = deadline.exclusive ? (vi ? 'trước ' : 'before ') : '';
      const time = deadline.time === undefined ? '' : `${deadline.time} `;
      return `${before}${time}${dateText(deadline.due, lang)}`;
    }
    case 'period': {
      const due = dateText(deadline.due, lang);
      // `ngày 26/8`: a period of one day
      return deadline.start === deadline.due ? due : `${dateText(deadline.start, lang)} – ${due}`;
    }
    case 'recurring':
      return deadline.text;
    case 'relative':
      return deadline.due === undefined ? deadline.text : `${deadline.text} (${dateText(deadline.due, lang)})`;
  }
}

/** `12/QĐ-UBND, 30/7/2021`, or the name of a law that is cited without a number. */
export function referenceText(reference: Reference, lang: Lang): string {
  const {number, title, kind, date} = reference;
  const name = number ?? title ?? kind ?? '';
  return date === null ? name : `${name}, ${dateText(date, lang)}`;
}

/** The names of those who have this part in a task. */
export function ownersText(owners: readonly Owner[], role: Owner['role']): string {
  return owners
    .filter((owner) => owner.role === role)
    .map(({name}) => name)
    .join('; ');
}

/** Who helps, and who is to be told. */
export function partnersText(owners: readonly Owner[], lang: Lang): string {
  const told = ownersText(owners, 'report');
  const report = told && `${lang === 'vi' ? 'báo cáo' : 'report to'}: ${told}`;
  return [ownersText(owners, 'coordinate'), report].filter(Boolean).join('; ');
}

/** `PHÓ CHỦ TỊCH Nguyễn Văn A`, with what is printed of it. */
export function signerText(signer: DocumentRecord['signer']): string {
  return [signer?.authority, signer?.title, signer?.name].filter(Boolean).join(' · ');
}
