import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {ROOT} from '../support/corpus.mjs';

/**
 * The library, made from the sources as they are now: `{library, folder}`. Its modules stay in files of their own, so
 * that a profiler can name them; `folder` is where they lie until this process ends.
 */
export async function library() {
  // Inside the repository, where packages that are not bundled are found.
  const folder = realpathSync(mkdtempSync(join(ROOT, 'node_modules/.parcli-')));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const build = await rolldown({cwd: ROOT, input: 'src/index.ts', platform: 'node', external: ['zod']});
  const {output} = await build.write({
    dir: folder,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: ROOT,
    entryFileNames: '[name].mjs',
  });
  await build.close();
  const {fileName} = output.find(({isEntry}) => isEntry);
  return {library: await import(pathToFileURL(join(folder, fileName)).href), folder};
}

/** Parcli as it is installed, `{bin, library}`: dist/, built anew where a source is younger than it. */
export async function published() {
  refresh();
  return {bin: join(ROOT, 'bin/parcli.js'), library: await import(pathToFileURL(join(ROOT, 'dist/index.js')).href)};
}

function refresh() {
  const built = join(ROOT, 'dist/cli/cli.js');
  const sources = [...filesIn('src'), ...filesIn('test/tools'), 'package.json'];
  const newest = Math.max(...sources.map((path) => statSync(join(ROOT, path)).mtimeMs));
  const isCurrent = () => existsSync(built) && statSync(built).mtimeMs > newest;
  if (isCurrent()) return;
  const {status} = spawnSync(process.execPath, ['test/tools/build.mjs'], {cwd: ROOT, stdio: ['ignore', 2, 2]});
  // Types that do not fit leave something that runs.
  if (!isCurrent()) process.exit(status || 1);
}

const filesIn = (folder) =>
  readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
