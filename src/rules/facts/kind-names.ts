import {KIND_ENTRIES} from '../../data/kinds.ts';

/** Abbreviations of all kinds, and what each is called: `TB` thông báo. */
export const KINDS: readonly string[] = KIND_ENTRIES.map(({kind}) => kind);

const NAMES = new Map<string, string>(KIND_ENTRIES.map(({kind, name}) => [kind, name]));

export function kindName(kind: string | null): string {
  return (kind === null ? undefined : NAMES.get(kind)) ?? 'văn bản';
}

/** Papers between parties: the head is that of none of them, and the day may stand in the text. */
export const AGREEMENTS: ReadonlySet<string> = new Set(['HĐ', 'BGN', 'BTT']);

/** Abbreviations that bodies share (`CT` Cục Thuế, `TC` Tài chính): by themselves they name no type. */
export const SHARED_KINDS: ReadonlySet<string> = new Set(
  KIND_ENTRIES.filter(({ambiguous}) => ambiguous).map(({kind}) => kind),
);

/** Papers that are forms, filled in between those who are there: no subject, no list of recipients, no sentence at the end. */
export const FORMS: ReadonlySet<string> = new Set(['BB', 'HĐ', 'GUQ', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'BGN', 'BTT']);
