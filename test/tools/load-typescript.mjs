import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';

/**
 * Loads a TypeScript module as Node 20 can run it.
 * @param {string | URL} url
 */
export async function loadTypeScript(url) {
  const folder = mkdtempSync(join(tmpdir(), 'parcli-tool-'));
  try {
    const file = join(folder, 'main.mjs');
    await bundleTypeScript(url, file);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * Writes a TypeScript module, with all that it imports, as one file that Node 20 can run.
 * @param {string | URL} url
 * @param {string} file
 */
export async function bundleTypeScript(url, file) {
  const build = await rolldown({input: fileURLToPath(url), platform: 'node', logLevel: 'silent'});
  const {output} = await build.generate({format: 'es', codeSplitting: false});
  await build.close();
  writeFileSync(file, output[0].code);
}
