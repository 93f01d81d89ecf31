import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The repository's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Real documents lie beside a clone, never in it: `PARCLI_CORPUS`, or `../shared/corpus`. */
const place = process.env.PARCLI_CORPUS ? resolve(process.env.PARCLI_CORPUS) : join(ROOT, '../shared/corpus');

/** @type {string | null} folder of the corpus, null where there is none */
export const CORPUS = existsSync(place) ? place : null;

/** What to tell where the corpus is absent. */
export const NO_CORPUS = `no corpus at ${place} (PARCLI_CORPUS names another place)`;

/**
 * @typedef {object} Text
 * @property {string} name `seeds/001-ba-bich-thong-bao.txt`
 * @property {Uint8Array} bytes
 * @property {'text' | 'markdown'} format
 */

/** @param {string} name */
export const formatOf = (name) => (extname(name) === '.md' ? 'markdown' : 'text');

/**
 * The texts of folders of the corpus, in the order of their names.
 * @param {...string} folders `seeds`, `dev`, `wild`, `headers`
 * @returns {Text[]}
 */
export function corpusTexts(...folders) {
  return folders.flatMap((folder) => textsIn(join(CORPUS ?? '', folder), folder));
}

/**
 * The inputs of the fixtures of one kind.
 * @param {string} kind folder of `fixtures`
 * @returns {(Text & {folder: string, case: string})[]}
 */
export function fixtureTexts(kind) {
  const root = join(ROOT, 'fixtures', kind);
  return folders(root).map((name) => {
    const folder = join(root, name);
    const inputs = readdirSync(folder).filter((file) => /^input\.(?:txt|md)$/.test(file));
    const [input] = inputs;
    if (!input || inputs.length > 1) throw new Error(`${folder} needs one input.txt or input.md`);
    const path = `${kind}/${name}/${input}`;
    return {name: path, case: name, folder, bytes: readFileSync(join(folder, input)), format: formatOf(input)};
  });
}

/** @param {string} root */
export function folders(root) {
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, {withFileTypes: true});
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/**
 * @param {string} folder
 * @param {string} label
 */
function textsIn(folder, label) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file));
  return files.sort().map((file) => ({
    name: `${label}/${basename(file)}`,
    bytes: readFileSync(join(folder, file)),
    format: /** @type {'text' | 'markdown'} */ (formatOf(file)),
  }));
}
