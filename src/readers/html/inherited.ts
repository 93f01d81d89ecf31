import type {Element} from 'hast';

/** What is handed down from an element to those inside of it. */
export interface Inherited {
  readonly font: string | null;
  /** white space is printed as it stands */
  readonly verbatim: boolean;
  readonly depth: number;
  readonly tables: number;
}

export const OUTERMOST: Inherited = {font: null, verbatim: false, depth: 0, tables: 0};

export function inside(element: Element, from: Inherited): Inherited {
  const style = String(element.properties.style ?? '');
  const face = element.properties.face ?? /font-family\s*:\s*([^;]+)/i.exec(style)?.[1];
  return {
    ...from,
    depth: from.depth + 1,
    verbatim: from.verbatim || element.tagName === 'pre' || /white-space\s*:\s*pre/i.test(style),
    font: face === undefined || face === null ? from.font : (String(face).split(',')[0]?.trim() ?? null),
  };
}
