/**
 * Builds dist/: the command line (cli.js), the library (index.js), the thread that reads office files (reader-worker.js),
 * what they load on demand (chunks/), the declarations
 * that index.d.ts needs, and the licences of what is bundled. All packages are bundled but zod, whose types are part of
 * the declarations: one file is read faster than many, and start-up is what a user of the command line waits for.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {narrowLetters} from './narrow-letters.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
/** the folder of the package that a file belongs to */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
/** `from './x.ts'` and `import('./x.ts')` in a declaration */
const RELATIVE = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** `import css from './page.css?raw'`: the file itself, as text. */
const textFiles = {
  name: 'text-files',
  resolveId: (id, importer) => (id.endsWith('?raw') && importer ? resolve(dirname(importer), id) : null),
  load: (id) =>
    id.endsWith('?raw')
      ? {code: `export default ${JSON.stringify(readFileSync(id.slice(0, -'?raw'.length), 'utf8'))}`, moduleType: 'js'}
      : null,
};

const chunks = await bundle();
// Only now, so that a build that fails leaves the last good one standing.
rmSync(dist, {recursive: true, force: true});
for (const {fileName, code} of chunks) write(join(dist, fileName), code);
write(join(dist, 'LICENSES.txt'), licences(chunks.flatMap(({moduleIds}) => moduleIds)));
declarations(join(root, 'src/index.ts'));

async function bundle() {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const build = await rolldown({
    cwd: root,
    input: {cli: 'src/cli/main.ts', index: 'src/index.ts', 'reader-worker': 'src/cli/inputs/reader-worker.ts'},
    platform: 'node',
    external: ['zod'],
    plugins: [textFiles, narrowLetters(join(root, 'src/'))],
    // Lets chunks take what they share with the command line from cli.js: fewer files to open.
    preserveEntrySignatures: 'allow-extension',
    transform: {define: {PARCLI_VERSION: JSON.stringify(version)}},
  });
  const {output} = await build.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    comments: {jsdoc: false},
  });
  await build.close();
  return output;
}

function write(path, text) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

/** The licence texts of all packages among these files. */
function licences(files) {
  const packages = new Set(files.map((file) => PACKAGE.exec(file.replaceAll('\\', '/'))?.[0]).filter(Boolean));
  const texts = [...packages].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}`;
  });
  return `parcli contains code of these packages:\n\n${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Emits declarations and keeps those that can be reached from the entry; every compiler knows `./x.js`, not all `./x.ts`. */
function declarations(entry) {
  const emitted = mkdtempSync(join(tmpdir(), 'parcli-types-'));
  try {
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
    const args = [tsc, '--emitDeclarationOnly', '--outDir', emitted];
    const {status} = spawnSync(process.execPath, args, {cwd: root, stdio: 'inherit'});
    // The compiler has said why; there is a build for trying things out, but not one to publish.
    if (status !== 0) process.exitCode = 1;
    const from = join(emitted, relative(join(root, 'src'), entry).replace(/\.ts$/, '.d.ts'));
    for (const file of reachable(from)) {
      const text = readFileSync(file, 'utf8').replace(RELATIVE, (found) => found.replace(/\.ts(?=['"])/, '.js'));
      write(join(dist, relative(emitted, file)), text);
    }
  } finally {
    rmSync(emitted, {recursive: true, force: true});
  }
}

function reachable(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(RELATIVE)) {
    reachable(resolve(dirname(file), path.replace(/\.[jt]s$/, '.d.ts')), seen);
  }
  return seen;
}
