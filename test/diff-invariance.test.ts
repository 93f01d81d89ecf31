import {describe, expect, test} from 'vitest';
import {type Change, diff, diffRecords} from '../src/diff/index.ts';
import {type DocumentRecord, extract} from '../src/index.ts';
import {goldRecords} from './diff/gold.ts';
import {VARIANTS} from './diff/variants.ts';
import floors from './floors/diff.json' with {type: 'json'};
import {CORPUS, corpusTexts, fixtureTexts, NO_CORPUS, ROOT} from './support/corpus.mjs';

/** What must make no difference: the same document, in whatever form it comes. */

const LONG = 240_000;
const absent = CORPUS === null ? `: ${NO_CORPUS}` : '';
const read = ({bytes, format}: {bytes: Uint8Array; format: 'text' | 'markdown'}) => extract(bytes, {path: 'a', format});

test(
  'a document and itself: fixtures',
  () => {
    for (const text of fixtureTexts('notices')) expect(diff(read(text), read(text)), text.name).toEqual([]);
  },
  LONG,
);

test.skipIf(CORPUS === null)(
  `a document and itself: corpus${absent}`,
  () => {
    const different = corpusTexts('seeds', 'dev', 'wild', 'headers').filter((text) => {
      const records = read(text);
      return diff(records, structuredClone(records)).length > 0;
    });
    expect(different.map(({name}) => name)).toEqual([]);
  },
  LONG,
);

describe('printed otherwise', () => {
  /** Forms of the values themselves, whatever a reader makes of a text. */
  const forms: Record<string, (value: string) => string> = {
    decomposed: (value) => value.normalize('NFD'),
    'tone marks placed otherwise': (value) => value.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ'),
    'other blanks': (value) => value.replaceAll(' ', ' \u00a0'),
    'broken lines': (value) => value.replace(/ (?=\S{4,12} )/g, '\n'),
    markup: (value) => value.replace(/(\p{L}{3,}) (\p{L}{3,})/gu, '**$1** $2'),
    hyphens: (value) => value.replace(/(?<=\s)(\p{Ll}{2})(\p{Ll}{2,})(?=\s)/gu, '$1- $2'),
    'other dashes and quotes': (value) => value.replaceAll('-', '–').replaceAll('"', '”'),
    'other case': (value) => value.toUpperCase(),
  };
  for (const [name, form] of Object.entries(forms))
    test(name, () => {
      for (const record of goldRecords(CORPUS, ROOT)) {
        const other = inForm(record, form);
        expect(diffRecords(record, other).map(brief), record.source.path).toEqual([]);
      }
    });
});

describe('read from another form', () => {
  const floorOf = floors.invariance as Record<string, number>;
  for (const [name, change] of Object.entries(VARIANTS)) {
    const same = (texts: {name: string; bytes: Uint8Array; format: 'text' | 'markdown'}[]) => {
      const told = texts.flatMap((text) => {
        const whole = new TextDecoder().decode(text.bytes);
        const variant = extract(change(whole), {path: 'a', format: text.format});
        const changes = diff(extract(whole, {path: 'a', format: text.format}), variant);
        return changes.length > 0 ? [`${text.name}: ${changes.map(brief).join(', ')}`] : [];
      });
      return {told, share: 1 - told.length / texts.length};
    };

    test(
      `fixtures, ${name}`,
      () => {
        const {told, share} = same(fixtureTexts('notices'));
        expect(share, told.join('\n')).toBeGreaterThanOrEqual(floorOf[name] ?? 1);
      },
      LONG,
    );

    test.skipIf(CORPUS === null)(
      `corpus, ${name}${absent}`,
      () => {
        const {told, share} = same(corpusTexts('seeds', 'dev'));
        expect(share, told.join('\n')).toBeGreaterThanOrEqual(floorOf[name] ?? 1);
      },
      LONG,
    );
  }
});

const brief = ({kind, path}: Change): string => `${kind} ${path}`;

/** A record whose texts stand in another form. */
function inForm(record: DocumentRecord, form: (value: string) => string): DocumentRecord {
  const change = (value: string | null) => value && form(value);
  const {signer, issuer, subject, addressees, recipients, tasks} = record;
  return {
    ...record,
    issuer: change(issuer),
    subject: change(subject),
    addressees: addressees.map(form),
    recipients: recipients.map(form),
    signer: signer && {authority: change(signer.authority), title: change(signer.title), name: change(signer.name)},
    tasks: tasks.map((task) => ({
      ...task,
      text: form(task.text),
      owners: task.owners.map((owner) => ({...owner, name: form(owner.name)})),
      deadlines: task.deadlines.map((deadline) => ({...deadline, text: form(deadline.text)})),
    })),
  };
}
