import {bulletOf, printOrdinal} from './ordinals.ts';

/** One level of an automatic list: how its labels are printed. */
export interface ListLevel {
  start: number;
  /** `decimal`, `lowerLetter`, `bullet` … as Office Open XML calls them */
  format: string;
  /** `%1.%2.`; the sign itself for bullets */
  text: string;
  font: string;
  /** what stands behind the label: `nothing`, else a blank */
  suffix: string;
  /** all its ordinals are printed as Arabic digits */
  legal: boolean;
}

export interface List {
  /** lists of one definition count on, unless one starts anew */
  definition: string;
  /** level -> ordinal at which this list starts anew */
  starts: ReadonlyMap<number, number>;
  /** levels that differ from those of the definition */
  levels: ReadonlyMap<number, ListLevel>;
}

/** The lists of a document, and where each of them is in its counting. */
export interface Numbering {
  /** the printed label of the next paragraph of a list, with the blank behind it; '' where nothing is printed */
  label(list: string, level: number): string;
}

const MAX_LEVEL = 8;

export const newLevel = (): ListLevel => ({
  start: 1,
  format: 'decimal',
  text: '',
  font: '',
  suffix: 'tab',
  legal: false,
});

export function numbering(
  definitions: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>,
  lists: ReadonlyMap<string, List>,
): Numbering {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  const levelOf = (list: List, level: number): ListLevel | undefined =>
    list.levels.get(level) ?? definitions.get(list.definition)?.get(level);

  return {
    label(id, asked) {
      const list = lists.get(id);
      const level = Math.min(Math.max(0, asked), MAX_LEVEL);
      const own = list && levelOf(list, level);
      if (!list || !own) return '';
      const counts = counters.get(list.definition) ?? [];
      counters.set(list.definition, counts);
      const first = `${id}/${level}`;
      const restart = list.starts.get(level);
      if (restart !== undefined && !begun.has(first)) counts[level] = restart - 1;
      begun.add(first);
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      // Items below begin anew under each item.
      counts.length = level + 1;
      if (own.format === 'none') return '';
      const blank = own.suffix === 'nothing' ? '' : ' ';
      if (own.format === 'bullet') return `${bulletOf(own.text, own.font)}${blank}`;
      const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const place = Number(digit) - 1;
        const at = levelOf(list, place);
        const count = counts[place] ?? at?.start ?? 1;
        return printOrdinal(count, own.legal ? 'decimal' : (at?.format ?? 'decimal'));
      });
      return text ? `${text}${blank}` : '';
    },
  };
}
