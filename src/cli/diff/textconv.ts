import {type DocumentRecord, extract} from '../../index.ts';
import type {Context} from '../context.ts';
import {dateText, dueText, ownersText, partnersText} from '../formats/wording.ts';
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
    field('Loại', kind),
    field('Số', number),
    field('Ngày', date && dateText(date, 'vi')),
    field('Địa danh', place),
    field('Cơ quan', issuer),
    field('Trích yếu', subject),
    field('Khẩn', record.urgency),
    field('Mật', record.secrecy),
    field('Kèm theo', record.attachedTo),
    ...record.addressees.map((line) => field('Kính gửi', line)),
    ...record.references.map((reference) => field('Viện dẫn', citedAs(reference, 'vi'))),
    ...record.tasks.flatMap(({id, text, owners, deadlines}) => [
      [`Nhiệm vụ ${id}`],
      [`  ${safeLine(text)}`],
      field('  Chủ trì', ownersText(owners, 'lead')),
      field('  Phối hợp', partnersText(owners, 'vi')),
      ...deadlines.map((deadline) => field('  Hạn', dueText(deadline, 'vi'))),
    ]),
    field('Quyền hạn ký', signer?.authority),
    field('Chức vụ', signer?.title),
    field('Người ký', signer?.name),
    ...record.recipients.map((line) => field('Nơi nhận', line)),
    field('Lưu', record.archive),
    field('Toàn văn', letters),
  ];
  return `${lines.flat().join('\n')}\n`;
}

const field = (name: string, value: string | null | undefined): string[] =>
  value ? [`${name}: ${safeLine(value)}`] : [];
