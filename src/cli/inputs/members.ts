import {DEFAULT_BUDGET, ReadError} from '../../readers/index.ts';
import {type Container, isContainer, membersOf} from '../../readers/members.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';
import {formatOf} from './formats.ts';
import {failing, type Input} from './input.ts';
import {asCliError} from './read-input.ts';

/** The documents in an archive or a message, one by one, named `archive.zip!folder/notice.docx`. */
export async function* membersIn(input: Input, container: Container): AsyncGenerator<Input> {
  const {path, mirrored, reading} = input;
  try {
    const bytes = await input.bytes();
    if (!isContainer(bytes, container)) {
      yield {...input, bytes: async () => bytes};
      return;
    }
    const maxBytes = reading?.maxBytes ?? DEFAULT_BUDGET.maxBytes;
    const members = await membersOf(bytes, container, {...DEFAULT_BUDGET, maxBytes});
    if (members.length === 0) throw new CliError(EXIT.input, messages.directoryHoldsNothing(path));
    for (const member of members)
      yield memberInput(input, `${path}!${member.name}`, `${mirrored}/${member.name}`, member.bytes);
  } catch (error) {
    yield failing(path, asCliError(error, path));
  }
}

function memberInput({reading}: Input, path: string, mirrored: string, read: () => Promise<Uint8Array>): Input {
  const bytes = () =>
    read().catch((error: unknown) => {
      throw asCliError(error, path);
    });
  const format = formatOf(path) ?? 'text';
  // An archive in an archive is not opened: nobody knows how deep that goes.
  if (format === 'zip' || format === 'eml')
    return failing(path, asCliError(new ReadError('unsupported', format), path));
  return {
    path,
    mirrored,
    format,
    ...(reading && {reading}),
    bytes,
    async *stream() {
      yield await bytes();
    },
  };
}
