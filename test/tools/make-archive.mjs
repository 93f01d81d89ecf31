/**
 * An archive of invented documents, made of the fixtures: as many files as are asked for, of the sizes that documents have in
 * an archive of notices and letters, no two alike, a thousand to a folder.
 *   node test/tools/make-archive.mjs FOLDER COUNT [short]
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {fixtureTexts} from '../support/corpus.mjs';

/** Sizes in bytes, from the smallest tenth to the largest, as they are among real notices; and what one in a hundred has. */
const SIZES = [900, 1300, 1950, 2250, 3100, 5500, 8500, 10_800, 16_000, 26_500];
const LONG = 120_000;
const PER_FOLDER = 1000;
const CLOSING = /^(?:\*\*)?\s*Nơi nhận/m;

/**
 * @param {string} folder
 * @param {number} count
 * @param {boolean} [short] the documents as they stand in the fixtures, none longer
 * @returns {number} files written
 */
export function makeArchive(folder, count, short = false) {
  const texts = fixtureTexts('notices').map(({bytes}) => new TextDecoder().decode(bytes));
  const documents = texts.filter((text) => CLOSING.test(text)).map((text) => [text, text.search(CLOSING)]);
  // Tasks and paragraphs as they stand in the fixtures, without their numbers.
  const paragraphs = documents
    .flatMap(([text, at]) => text.slice(0, at).split('\n'))
    .filter((line) => line.length > 80)
    .map((line) => line.replace(/^[\s*>-]*(?:[\dIVX]+[.)]\s*)*/, ''));
  for (let i = 0; i < count; i++) {
    const [text, at] = documents[i % documents.length];
    const size = short ? 0 : i % 100 === 37 ? LONG : SIZES[(i * 7) % SIZES.length];
    const body = [];
    for (let length = Buffer.byteLength(text), item = 1; length < size; item++) {
      const line = `${item + 20}. ${paragraphs[(i * 13 + item * 31) % paragraphs.length]}\n\n`;
      length += Buffer.byteLength(line);
      body.push(line);
    }
    const whole = `${text.slice(0, at)}\n${body.join('')}${text.slice(at)}`.replace(/(Số:?\s*)\d+/, `$1${i + 1}`);
    const into = join(folder, String(Math.floor(i / PER_FOLDER)).padStart(4, '0'));
    if (i % PER_FOLDER === 0) mkdirSync(into, {recursive: true});
    writeFileSync(join(into, `van-ban-${String(i).padStart(7, '0')}.txt`), `${whole.trimEnd()}\n\nBản ${i}\n`);
  }
  return count;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder, count] = process.argv;
  console.log(makeArchive(folder, Number(count), process.argv[4] === 'short'));
}
