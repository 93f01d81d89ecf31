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
  const build = await rolldown({input: fileURLToPath(url), platform: 'node', logLevel: 'silent'});
  const {output} = await build.generate({format: 'es', codeSplitting: false});
  await build.close();
  const folder = mkdtempSync(join(tmpdir(), 'parcli-tool-'));
  try {
    const file = join(folder, 'main.mjs');
    writeFileSync(file, output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
