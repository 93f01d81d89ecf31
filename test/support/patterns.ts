import {parseAst} from 'rolldown/parseAst';
import {modules} from './modules.ts';

/** A regular expression of ours, and where it was found: `parse/labels.ts:12`. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

export const keyOf = ({source, flags}: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** Every literal in the sources, once each. */
export function literals(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const {path, text} of modules()) {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const {type, regex, start} = node as {type?: string; regex?: {pattern: string; flags: string}; start?: number};
      if (type === 'Literal' && regex) {
        const line = text.slice(0, start).split('\n').length;
        const pattern = {source: regex.pattern, flags: regex.flags, at: `${path}:${line}`};
        if (!found.has(keyOf(pattern))) found.set(keyOf(pattern), pattern);
      }
      for (const child of Object.values(node)) visit(child);
    };
    visit(parseAst(text, {lang: path.endsWith('ts') ? 'ts' : 'js'}).body);
  }
  return [...found.values()];
}

/** Patterns that our own code puts together while `work` runs: those of packages are theirs. */
export async function built(work: () => Promise<void>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const {RegExp: Original} = globalThis;
  const note = (made: RegExp) => {
    const key = keyOf(made);
    if (found.has(key)) return made;
    const caller = /\/src\/([\w/.-]+\.ts)\S*?:(\d+):\d+/.exec(
      new Error().stack?.split('\n').slice(3, 6).join('\n') ?? '',
    );
    if (caller) found.set(key, {source: made.source, flags: made.flags, at: `${caller[1]}:${caller[2]}`});
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}
