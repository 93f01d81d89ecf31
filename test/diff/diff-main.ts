import {diffAction} from '../../src/cli/actions/diff.ts';
import {createContext} from '../../src/cli/context.ts';
import {processIo} from '../../src/cli/io.ts';

/** `parcli diff --textconv FILE` as a program of its own, for git to call. */
const context = createContext(processIo(), 'vi', false);
const [path = ''] = process.argv.slice(2);
await diffAction([path], {textconv: true, color: 'never'}, context).catch(context.fault);
process.exitCode = context.exitCode;
