import {KIND_ENTRIES} from '../../data/kinds.ts';

/** Abbreviations of all kinds, and what each is called: `TB` thông báo. */
export const KINDS: readonly string[] = KIND_ENTRIES.map(({kind}) => kind);

const NAMES = new Map<string, string>(KIND_ENTRIES.map(({kind, name}) => [kind, name]));

export function kindName(kind: string | null): string {
  return (kind === null ? undefined : NAMES.get(kind)) ?? 'văn bản';
}
