import {type DocumentRecord, extract} from '../../index.ts';
import {capitalised, dateText, FIELD_NAMES, type FieldName, OWNER_ROLES, ownersText, TERMS} from '../../wording.ts';
import type {Context} from '../context.ts';
import {dueText, partnersText} from '../formats/wording.ts';
import {formatOf} from '../inputs/formats.ts';
import {type InputOptions, inputs} from '../inputs/inputs.ts';
import {readInput} from '../inputs/read-input.ts';
import {safeLine} from '../safe-text.ts';
import {citedAs} from './cited.ts';
import {lettersOf} from './letters.ts';

/**
 * A file as git's textconv wants it: the lines of its documents. A file that holds none is given as it stands, so that
 * `git diff` still shows what changed in it.
 */
export async function linesOf(path: string, options: InputOptions, context: Context): Promise<string | Uint8Array> {
  const from = options.from ?? formatOf(path) ?? 'text';
  const texts: string[] = [];
  for await (const input of inputs([path], {...options, from}, context.io)) {
    const bytes = await input.bytes();
    const found = await readInput({...input, bytes: async () => bytes}, (text, options) =>
      extract(text, options).map((record) => textconv(record, lettersOf(record, text))),
    ).catch(() => []);
    // Of an archive, its documents are shown.
    if (found.length === 0 && input.path === path) return Buffer.from(bytes);
    texts.push(...found);
  }
  return texts.join('\n');
}

/**
 * A record as lines that `git diff` can compare: one fact a line, no wrapping, no offsets. What is printed otherwise but
 * says the same gives the same lines, as far as lines can. The last line is another where any letter of the document is.
 */
function textconv(record: DocumentRecord, letters: string): string {
  const {kind, number, date, place, issuer, subject, signer} = record;
  const lines = [
    field('kind', kind),
    field('number', number),
    field('date', date && dateText(date, 'vi')),
    field('place', place),
    field('issuer', issuer),
    field('subject', subject),
    field('urgency', record.urgency),
    field('secrecy', record.secrecy),
    field('attachedTo', record.attachedTo),
    ...record.addressees.map((line) => field('addressees', line)),
    ...record.references.map((reference) => fact(TERMS.reference.vi, citedAs(reference, 'vi'))),
    ...record.tasks.flatMap(({id, text, owners, deadlines}) => [
      [capitalised(`${TERMS.task.vi} ${id}`)],
      [`  ${safeLine(text)}`],
      fact(OWNER_ROLES.lead.vi, ownersText(owners, 'lead'), '  '),
      fact(OWNER_ROLES.coordinate.vi, partnersText(owners, 'vi'), '  '),
      ...deadlines.map((deadline) => fact(TERMS.deadline.vi, dueText(deadline, 'vi'), '  ')),
    ]),
    field('signer/authority', signer?.authority),
    field('signer/title', signer?.title),
    field('signer/name', signer?.name),
    ...record.recipients.map((line) => field('recipients', line)),
    field('archive', record.archive),
    fact('toàn văn', letters),
  ];
  return `${lines.flat().join('\n')}\n`;
}

const field = (name: FieldName, value: string | null | undefined): string[] => fact(FIELD_NAMES[name].vi, value);

const fact = (name: string, value: string | null | undefined, indent = ''): string[] =>
  value ? [`${indent}${capitalised(name)}: ${safeLine(value)}`] : [];
