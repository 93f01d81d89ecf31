import {budgetOf, ReadError} from '../../readers/index.ts';
import {type Allowance, type Container, isContainer, membersOf, newAllowance} from '../../readers/members.ts';
import {CliError, EXIT} from '../errors.ts';
import {formatOf} from './formats.ts';
import {failing, type Input} from './input.ts';
import {asCliError} from './read-input.ts';
import {readMessages} from './read-messages.ts';
import {DEFAULT_MAX_BYTES} from './reading.ts';

/** An archive that came by mail may hold another one; what lies deeper was put there to do harm. */
const DEEPEST = 3;

/**
 * The documents in an archive or a message, one by one, named `archive.zip!folder/notice.docx`. Archives and messages in
 * it are opened, too; all that lies in one file shares one allowance.
 */
export async function* membersIn(
  input: Input,
  container: Container,
  depth = 1,
  shared?: Allowance,
): AsyncGenerator<Input> {
  const {path, mirrored, reading} = input;
  const budget = budgetOf(reading?.maxBytes ?? DEFAULT_MAX_BYTES);
  const allowance = shared ?? newAllowance(budget);
  try {
    const bytes = await input.bytes();
    if (!isContainer(bytes, container)) {
      yield {...input, bytes: async () => bytes};
      return;
    }
    if (depth > DEEPEST) throw new ReadError('tooDeep', `> ${DEEPEST} × .zip .eml`);
    const members = await membersOf(bytes, container, budget, allowance);
    if (members.length === 0) throw new CliError(EXIT.input, readMessages.nothingInside(path));
    for (const {name, bytes: read} of members) {
      const member = memberInput(input, `${path}!${name}`, `${mirrored}/${name}`, read);
      if (member.format === 'zip' || member.format === 'eml')
        yield* membersIn(member, member.format, depth + 1, allowance);
      else yield member;
    }
  } catch (error) {
    yield failing(path, asCliError(error, path));
  }
}

function memberInput({reading}: Input, path: string, mirrored: string, read: () => Promise<Uint8Array>): Input {
  const bytes = () =>
    read().catch((error: unknown) => {
      throw asCliError(error, path);
    });
  return {
    path,
    mirrored,
    format: formatOf(path) ?? 'text',
    ...(reading && {reading}),
    bytes,
    async *stream() {
      yield await bytes();
    },
  };
}
