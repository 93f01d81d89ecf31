/**
 * What a .docx and a text PDF of 300 pages cost, against what extracting their text from a .txt costs, and how that grows.
 *   node test/tools/bench-office.mjs [--check]      on the built library; with --check the exit status is 1 over a limit
 */
import {extract, readDocument} from '../../dist/index.js';
import {linesOf, longDocx, longPdf} from './long-office.mjs';

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
    const start = process.cpuUsage();
    await work();
    const {user, system} = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

let over = false;
const rows = [];
for (const [name, make] of Object.entries({docx: longDocx, pdf: longPdf})) {
  const text = `${linesOf(PAGES).join('\n')}\n`;
  const plain = await best(() => extract(text));
  const read = async (file) => readDocument(file, {path: `a.${name}`});
  const fewer = make(FEWER);
  const all = make(PAGES);
  const letters = (await read(all)).text.length;
  const part = await best(() => read(fewer));
  const whole = await best(() => read(all));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const ratio = whole / plain;
  const growth = whole / part;
  const bad = ratio > LIMITS[name] || growth > GROWTH || memory > MEMORY;
  over ||= bad;
  rows.push([
    name,
    `${letters} units`,
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
process.exitCode = over && process.argv.includes('--check') ? 1 : 0;
