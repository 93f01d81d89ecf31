import type {Element, ElementContent, Root} from 'hast';
import {printOrdinal} from '../flow/ordinals.ts';

const FORMS: Readonly<Record<string, string>> = {a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman'};

/** Tells the printed labels of a list's items, one after the other; nothing for what is no item. */
export function itemLabels(list: Root | Element): (child: ElementContent) => string {
  let ordinal = list.type === 'element' && list.tagName === 'ol' ? Number(list.properties.start ?? 1) || 1 : null;
  return (child) => {
    if (child.type !== 'element' || child.tagName !== 'li') return '';
    if (ordinal !== null) ordinal = Number(child.properties.value) || ordinal;
    const label = labelOf(list, ordinal);
    if (ordinal !== null) ordinal++;
    return label;
  };
}

function labelOf(list: Root | Element, ordinal: number | null): string {
  if (list.type !== 'element' || /list-style(?:-type)?\s*:\s*none/i.test(String(list.properties.style ?? '')))
    return '';
  if (ordinal === null) return '• ';
  return `${printOrdinal(ordinal, FORMS[String(list.properties.type ?? '')] ?? 'decimal')}. `;
}
