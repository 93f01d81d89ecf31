/**
 * What extracting from a .docx and from a text PDF of 300 pages costs, against extracting from a .txt of the same text, and
 * how that grows with pages. On the built library; the exit status is 1 over a limit.
 *   node test/tools/bench-office.mjs
 */
import {published} from './built.mjs';
import {processorTime} from './clock.mjs';
import {longDocx, longPdf} from './long-office.mjs';

const {library} = await published();
const {extract, readDocument} = library;
const PAGES = 300;
const FEWER = 100;
const LIMITS = {docx: 20, pdf: 60};
/** How much more three times the pages may cost. */
const GROWTH = (PAGES / FEWER) * 1.6;
const MEMORY = 600;
const ROUNDS = 5;

const best = async (work) => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = processorTime();
    await work();
    least = Math.min(least, processorTime() - start);
  }
  return least;
};

let over = false;
const rows = [];
for (const [name, make] of Object.entries({docx: longDocx, pdf: longPdf})) {
  const run = async (file, path) => {
    const {text, ...read} = await readDocument(file, {path});
    return {text, records: extract(text, read)};
  };
  const fewer = make(FEWER);
  const all = make(PAGES);
  const {text, records} = await run(all, `a.${name}`);
  const txt = new TextEncoder().encode(text);
  if (records.length === 0) throw new Error(`${name}: nothing recognised`);
  const plain = await best(() => run(txt, 'a.txt'));
  const part = await best(() => run(fewer, `a.${name}`));
  const whole = await best(() => run(all, `a.${name}`));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const ratio = whole / plain;
  const growth = whole / part;
  const bad = ratio > LIMITS[name] || growth > GROWTH || memory > MEMORY;
  over ||= bad;
  rows.push([
    name,
    `${text.length} units`,
    `text ${plain.toFixed(0)} ms`,
    `file ${whole.toFixed(0)} ms`,
    `x${ratio.toFixed(1)} (limit ${LIMITS[name]})`,
    `x${growth.toFixed(2)} for x3 pages`,
    `${memory} MB`,
    bad ? 'OVER' : 'ok',
  ]);
}
for (const row of rows)
  console.log(row.map((cell, index) => cell.padEnd([6, 16, 14, 14, 20, 22, 8, 4][index])).join(''));
process.exitCode = over ? 1 : 0;
