import type {Deadline, Owner, Reference} from '../../index.ts';
import {dateText, OWNER_ROLES, ownersText} from '../../wording.ts';
import type {Lang} from '../text.ts';

/** Deadlines, references and owners in one line each, for the terminal. */

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

/** Who helps, and who is to be told. */
export function partnersText(owners: readonly Owner[], lang: Lang): string {
  const told = ownersText(owners, 'report');
  const report = told && `${OWNER_ROLES.report[lang]}: ${told}`;
  return [ownersText(owners, 'coordinate'), report].filter(Boolean).join('; ');
}
