import type {LabelStyle} from '../../tree.ts';
import {slug} from '../names.ts';

/** Elements of the hierarchy for what opens an item, with their short names in eIds. */
const LEVELS: Readonly<Record<LabelStyle | 'none' | 'table', readonly [string, string]>> = {
  part: ['part', 'part'],
  chapter: ['chapter', 'chp'],
  section: ['section', 'sec'],
  article: ['article', 'art'],
  appendix: ['division', 'dvs'],
  capital: ['division', 'dvs'],
  roman: ['section', 'sec'],
  decimal: ['paragraph', 'para'],
  decimal2: ['paragraph', 'para'],
  decimal3: ['paragraph', 'para'],
  letter: ['point', 'point'],
  parenthesis: ['point', 'point'],
  '-': ['indent', 'indent'],
  '+': ['indent', 'indent'],
  '*': ['indent', 'indent'],
  '•': ['indent', 'indent'],
  none: ['hcontainer', 'hcontainer'],
  table: ['hcontainer', 'hcontainer'],
};

export function levelOf(style: LabelStyle | 'none' | 'table'): string {
  return LEVELS[style][0];
}

/** Gives eIds: those of the element above, the short name, the number (or the place among those without one). */
export function eIds() {
  const taken = new Map<string, number>();
  return (parent: string, style: LabelStyle | 'none' | 'table', label: string): string => {
    const base = `${parent === '' ? '' : `${parent}__`}${LEVELS[style][1]}`;
    const number = slug(label);
    const wanted = number === '' ? base : `${base}_${number}`;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    if (number === '') return `${base}_${count}`;
    if (count === 1) return wanted;
    // Numbering that begins anew: `para_1-2`, unless something is called so itself
    return `${wanted}-v${count}`;
  };
}
