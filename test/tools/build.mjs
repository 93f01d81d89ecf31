/**
 * Builds dist/: the command line and its threads (cli/), the library (index.js, chunks/), the declarations that
 * index.d.ts needs, and the licences of what is bundled. All packages are bundled but zod, whose types are part of the
 * declarations: one file is read faster than many, and start-up is what a user of the command line waits for. For the
 * same reason the command line is CommonJS: Node loads that faster, and bin/compile-cache.js can keep it compiled.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {ascii} from './ascii.mjs';
import {lateBuiltins, lateChunks, lateModules} from './late.mjs';
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

/** Packages that load what we never use, and wait for it: what stands in them, and what is built instead. */
const LAZIER = [
  // For commands that are programs of their own.
  {
    file: '/commander/lib/command.js',
    code: "require('node:child_process')",
    instead: "{spawn: (...args) => require('node:child_process').spawn(...args)}",
  },
  // English, for those who ask for no language: a fifth of the code that reads, and its patterns are made at once.
  {file: '/chrono-node/dist/esm/chrono.js', code: 'new ENDefaultConfiguration()', instead: 'null'},
  {
    file: '/chrono-node/dist/esm/locales/vi/index.js',
    code: /(?<=casual = |strict = )new Chrono\((create\w+\((?:true)?\))\)/g,
    instead: '/* @__PURE__ */ new Chrono(/* @__PURE__ */ $1)',
  },
];

const lazier = {
  name: 'lazier',
  transform(code, id) {
    const change = LAZIER.find(({file}) => id.endsWith(file));
    if (!change) return null;
    const changed = code.replace(change.code, change.instead);
    return changed === code ? this.error(`${change.file} loads in another way now`) : {code: changed};
  },
};

/** What is loaded together anyway stands in one file: to find and open a further one costs as much as to read 30 kB. */
const CHUNKS = [
  {
    name: 'common',
    priority: 2,
    test: /\/src\/(?:text\/(?:fold|encodings\/syllables)|data\/(?:degrees|kinds|abbreviations|provinces)|readers\/errors|cli\/(?:errors|safe-text|paper|version|messages|io|inputs\/formats|ocr\/choose))\.ts$/,
  },
  {
    name: 'reading',
    priority: 1,
    test: /\/src\/cli\/(?:inputs\/inputs|outputs\/output|formats\/ndjson|run\/(?:processor|messages))\.ts$/,
  },
];

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const command = await bundle('cjs', {
  cli: 'src/cli/main.ts',
  'reader-worker': 'src/cli/inputs/reader-worker.ts',
  'run-worker': 'src/cli/run/worker.ts',
  // Found by the pool of threads from where its own code lies, which is in a chunk.
  'chunks/entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  ...lateChunks,
});
const api = await bundle('es', {index: 'src/index.ts'});
// Only now, so that a build that fails leaves the last good one standing.
rmSync(dist, {recursive: true, force: true});
for (const {fileName, code} of command) write(join(dist, 'cli', fileName), ascii(lateBuiltins(code)));
write(join(dist, 'cli/package.json'), '{"type": "commonjs"}\n');
for (const {fileName, code} of api) write(join(dist, fileName), ascii(code));
write(join(dist, 'LICENSES.txt'), licences([...command, ...api].flatMap(({moduleIds}) => moduleIds)));
declarations(join(root, 'src/index.ts'));
warm();

async function bundle(format, input) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    external: ['zod'],
    // Its other form requires its files in a way that cannot be followed.
    resolve: {alias: {'jsonc-parser': join(root, 'node_modules/jsonc-parser/lib/esm/main.js')}},
    plugins: [textFiles, lazier, narrowLetters(join(root, 'src/')), ...(format === 'cjs' ? [lateModules] : [])],
    // Chunks of the command take what they share with it from there, fewer files to open; the library shows its own names only.
    preserveEntrySignatures: format === 'cjs' ? 'allow-extension' : 'strict',
    transform: {define: {PARCLI_VERSION: JSON.stringify(version), PARCLI_BUILD: JSON.stringify(digest())}},
  });
  const {output} = await build.generate({
    format,
    // Code that was kept compiled may not import any more (`ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING`): it requires.
    dynamicImportInCjs: false,
    ...(format === 'cjs' ? {codeSplitting: {groups: CHUNKS}} : {}),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    comments: {jsdoc: false},
  });
  await build.close();
  return output;
}

/** Runs the commands that everybody runs first, on text in which much is to be read, so that they find their code compiled. */
function warm() {
  const bin = join(root, 'bin/parcli.js');
  const input = ['conclusion-wrapped', 'decision-with-plan', 'directive', 'plan', 'telegram', 'two-documents']
    .map((name) => readFileSync(join(root, 'fixtures/notices', name, 'input.txt'), 'utf8'))
    .join('\n');
  for (const args of [['--version'], ['extract', '-']])
    spawnSync(process.execPath, [bin, ...args], {input, stdio: ['pipe', 'ignore', 'ignore']});
}

/** Tells builds of one version apart: what a cache remembers holds for one of them only. */
function digest() {
  const hash = createHash('sha256');
  for (const path of readdirSync(join(root, 'src'), {recursive: true}).sort()) {
    const file = join(root, 'src', path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file));
  }
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
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
