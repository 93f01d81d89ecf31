import type {DocumentRecord} from '../record.ts';
import type {ChangeKind} from './change.ts';
import type {Finding} from './finding.ts';
import {nameKey, textKey} from './keys.ts';
import {listChanges} from './lists.ts';
import {wordRuns} from './words.ts';

/** Fields of the header in the order in which a clerk reads them, and what makes two of their values the same. */
const FIELDS = [
  ['kind', textKey],
  ['number', textKey],
  ['date', (date: string) => date],
  ['issuer', nameKey],
  ['subject', textKey],
  ['urgency', textKey],
  ['secrecy', textKey],
  ['attachedTo', textKey],
  ['place', textKey],
  ['issuerParent', nameKey],
  ['archive', textKey],
] as const satisfies readonly (readonly [keyof DocumentRecord, (value: string) => string])[];

const SIGNER_FIELDS = ['authority', 'title', 'name'] as const;

/** What is other in header and closing: fields, addressees, recipients, signer. */
export function headerFindings(before: DocumentRecord, after: DocumentRecord): Finding[] {
  return [
    ...FIELDS.flatMap(([field, keyOf], place) =>
      fieldFindings('header.changed', `/${field}`, {before: before[field], after: after[field]}, keyOf, place),
    ),
    ...lineFindings('addressee', '/addressees', before.addressees, after.addressees),
    ...lineFindings('recipient', '/recipients', before.recipients, after.recipients),
    ...SIGNER_FIELDS.flatMap((field, place) => {
      const values = {before: before.signer?.[field] ?? null, after: after.signer?.[field] ?? null};
      return fieldFindings('signer.changed', `/signer/${field}`, values, textKey, place);
    }),
  ];
}

interface Texts {
  before: string | null;
  after: string | null;
}

function fieldFindings<Kind extends ChangeKind & ('header.changed' | 'signer.changed')>(
  kind: Kind,
  pointer: string,
  values: Texts,
  keyOf: (text: string) => string,
  place: number,
): Finding[] {
  const {before, after} = values;
  if (before === null || after === null ? before === after : keyOf(before) === keyOf(after)) return [];
  const words = pointer === '/subject' ? marks(values) : {};
  return [{kind, pointers: {before: pointer, after: pointer}, values, place: {before: place, after: place}, ...words}];
}

const marks = ({before, after}: Texts) => (before === null || after === null ? {} : {words: wordRuns(before, after)});

function lineFindings(
  family: 'addressee' | 'recipient',
  pointer: string,
  before: readonly string[],
  after: readonly string[],
): Finding[] {
  const at = (index: number | undefined) => (index === undefined ? null : `${pointer}/${index}`);
  return listChanges(before, after).map(({before: i, after: j}) => {
    const values = {before: before[i ?? -1] ?? null, after: after[j ?? -1] ?? null};
    const what = values.before === null ? 'added' : values.after === null ? 'dropped' : 'changed';
    return {
      kind: `${family}.${what}`,
      pointers: {before: at(i), after: at(j)},
      values,
      place: {before: i ?? j ?? 0, after: j ?? i ?? 0},
      ...marks(values),
    };
  });
}
