import {nameKey} from '../keys.ts';

/** Longer names are cut: they are no names, and they would be kept. */
const LONGEST = 200;

/**
 * Things that are known by the names of bodies. What is printed in several ways (`UBND tỉnh`, `Ủy ban nhân dân tỉnh`) is
 * one body; it is called what it is called most often.
 */
export function byName<Value>(
  nothing: () => Value,
  add: (sum: Value, value: Value) => void,
  weight: (value: Value) => number,
) {
  const printed = new Map<string, Value>();
  return {
    /** what is known under a name as printed; null for nobody */
    of(name: string | null): Value {
      // An empty name is none.
      const short = name === null ? '' : name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
      let value = printed.get(short);
      if (value === undefined) {
        value = nothing();
        printed.set(ownCopy(short), value);
      }
      return value;
    },

    /** All of them, the heaviest first. */
    ranked(): {name: string | null; value: Value}[] {
      const merged = new Map<string, {name: string; value: Value; most: number}>();
      for (const [name, value] of printed) {
        const key = nameKey(name) || name;
        const one = merged.get(key);
        const own = weight(value);
        if (!one) {
          const sum = nothing();
          add(sum, value);
          merged.set(key, {name, value: sum, most: own});
          continue;
        }
        add(one.value, value);
        if (own > one.most || (own === one.most && name < one.name)) Object.assign(one, {name, most: own});
      }
      return [...merged.values()]
        .sort((a, b) => weight(b.value) - weight(a.value) || (a.name < b.name ? -1 : 1))
        .map(({name, value}) => ({name: name === '' ? null : name, value}));
    },
  };
}

/** A part of a text keeps the whole text in memory; this does not. */
function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
