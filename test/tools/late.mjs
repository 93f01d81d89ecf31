/**
 * Code that a run may never need, loaded when it is first used: what a short run waits for is half of it code being loaded.
 * The sources import as always; only what is built for the command line is changed.
 */
import {basename} from 'node:path';

/** Modules of our own that few texts need, with what they export. Each is a chunk beside those that use it. */
const MODULES = {'src/parse/emphasis.ts': ['parsedMarks']};

/** Built-in modules that load others with them, and hold functions only (`new node_x().Y` would mean something else). */
const BUILTINS = /^let (node_(?:fs_promises|timers_promises|os)) = (require\("node:[\w/]+"\));$/gm;

/** The chunks that `lateModules` needs, as further entries of the build. */
export const lateChunks = Object.fromEntries(Object.keys(MODULES).map((file) => [chunkOf(file), file]));

/** Functions in place of the modules: the first call loads the chunk. */
export const lateModules = {
  name: 'late-modules',
  resolveId(id, importer) {
    if (id.startsWith('late:')) return {id: `./${basename(id.slice('late:'.length))}.js`, external: true};
    if (!importer) return null;
    const file = Object.keys(MODULES).find((name) => basename(name) === basename(id));
    return file ? `\0late ${file}` : null;
  },
  load(id) {
    if (!id.startsWith('\0late ')) return null;
    const file = id.slice('\0late '.length);
    const functions = MODULES[file].map(
      (name) => `export const ${name} = (...args) => require('late:${chunkOf(file)}').${name}(...args);`,
    );
    return functions.join('\n');
  },
};

/** `let node_os = require("node:os")`, used as `node_os.…`: required at each use, which is a look into a table. */
export function lateBuiltins(code) {
  const names = [];
  const late = code.replace(BUILTINS, (line, name, required) => {
    // Taken as a whole: `node_os = __toESM(node_os)`
    if (code.includes(`${name} = `, code.indexOf(line) + line.length)) return line;
    names.push(name);
    return `const ${name} = () => ${required};`;
  });
  return names.reduce((text, name) => text.replaceAll(`${name}.`, `${name}().`), late);
}

function chunkOf(file) {
  return `chunks/${basename(file, '.ts')}`;
}
