/**
 * How near the records of office files are to what people read: `node test/tools/score-office.mjs [--scans] [--show FIELD]`.
 * For each file of the corpus' office folder that has gold: its figures, and those of its text twin. With `--scans`, each is
 * also printed, scanned and read again: all of them with pdftoppm, soffice and a recogniser (tesseract, or the optional
 * packages); without soffice only those that are PDFs; without the others none, and it says so. The figures of all files
 * together are held by test/floors/office.json: exit status 1 where one is under its floor; 0 where there is no corpus.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {deflateSync} from 'node:zlib';
import {CORPUS, NO_CORPUS, ROOT} from '../support/corpus.mjs';
import {published} from './built.mjs';
import {degraded, readGreymap} from './degrade.mjs';

if (!CORPUS) {
  console.log(`score: ${NO_CORPUS}`);
  process.exit(0);
}
const {bin} = await published();
const SCAN = 'fixtures/office/scan.png';
const scorer = join(CORPUS, '../eval/score.mjs');
const argv = process.argv.slice(2);
const show = argv.includes('--show') ? argv.slice(argv.indexOf('--show'), argv.indexOf('--show') + 2) : [];
const FIELDS = [
  'kind',
  'number',
  'date',
  'place',
  'issuer',
  'subject',
  'signer.name',
  'signer.title',
  'signer.authority',
  'addressees',
  'recipients',
  'archive',
  'references',
  'tasks',
  'task.owner',
  'task.deadline',
];
const floors = JSON.parse(readFileSync(join(ROOT, 'test/floors/office.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'parcli-office-'));
let status = 0;

try {
  const files = readdirSync(join(CORPUS, 'office'))
    .filter((name) => existsSync(goldOf(name)))
    .sort();
  const originals = files.map((name) => ({name, stem: stemOf(name), path: join(CORPUS, 'office', name)}));
  const twins = files.map((name) => ({name, stem: stemOf(name), path: join(CORPUS, 'dev', `${stemOf(name)}.txt`)}));
  const text = score('text twins', twins);
  status = judge('office files', score('office files', originals), floors.files, text);
  if (argv.includes('--scans')) {
    const missing = missingForScans();
    if (missing) console.log(`\nscans: skipped, for want of ${missing}`);
    else status = Math.max(status, judge('scans', score('scans', originals.flatMap(scan)), floors.scans, null));
  }
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
process.exitCode = status;

function stemOf(name) {
  return name.slice(0, -extname(name).length);
}

function goldOf(name) {
  return join(CORPUS, 'dev', `${stemOf(name)}.gold.json`);
}

/** Figures of each file and of all together, printed as a table. */
function score(title, inputs) {
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(12)}${FIELDS.map((field) => field.replace('signer.', 's.').slice(0, 9).padStart(10)).join('')}   seconds`,
  );
  const all = [];
  for (const {name, stem, path} of inputs) {
    const start = performance.now();
    const {stdout, stderr} = spawnSync(process.execPath, [bin, 'extract', '--to', 'ndjson', '--lang', 'en', path], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - start) / 1000;
    if (stderr) console.log(stderr.trim());
    const records = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    for (const record of records) record.source.path = stem;
    all.push({stem, records});
    const pages = records[0]?.source.pages ?? 1;
    print(
      `${name.slice(0, 3)}${extname(name)}`,
      figures([{stem, records}]),
      `${seconds.toFixed(1)} (${(seconds / pages).toFixed(1)} a page)`,
    );
  }
  const whole = figures(all, show);
  print('all', whole, '');
  return whole;
}

function print(name, fields, behind) {
  const cells = FIELDS.map((field) => (fields[field] === undefined ? '-' : fields[field].toFixed(3)).padStart(10));
  console.log(`${name.padEnd(12)}${cells.join('')}   ${behind}`);
}

/** F1 of each field, as the corpus' own scorer counts it. */
function figures(documents, more = []) {
  const gold = mkdtempSync(join(scratch, 'gold-'));
  for (const {stem} of documents)
    copyFileSync(join(CORPUS, 'dev', `${stem}.gold.json`), join(gold, `${stem}.gold.json`));
  const predicted = join(gold, 'predicted.ndjson');
  writeFileSync(
    predicted,
    documents.flatMap(({records}) => records.map((record) => `${JSON.stringify(record)}\n`)).join(''),
  );
  const args = [scorer, '--gold', gold, '--pred', predicted];
  if (more.length) console.log(spawnSync(process.execPath, [...args, ...more], {encoding: 'utf8'}).stdout);
  const {fields} = JSON.parse(execFileSync(process.execPath, [...args, '--json'], {encoding: 'utf8'}));
  return Object.fromEntries(fields.map(({field, f1}) => [field, f1]));
}

/** Against floors, and where there is one, against what the text allows: 0.03 under it, for tasks 0.05. */
function judge(title, found, least, text) {
  let short = 0;
  for (const [field, floor] of Object.entries(least)) {
    const value = found[field] ?? 0;
    const allowed = text ? Math.max(floor, (text[field] ?? 0) - (field.startsWith('task') ? 0.05 : 0.03)) : floor;
    if (value >= allowed) continue;
    short++;
    console.log(`${title}: under its floor: ${field} ${value.toFixed(3)} < ${allowed.toFixed(3)}`);
  }
  return short ? 1 : 0;
}

/** What is not there but is needed to make scans and to read them; empty where all is. */
function missingForScans() {
  if (!runs('pdftoppm', '-v')) return 'pdftoppm';
  const {status} = spawnSync(process.execPath, [bin, 'extract', '--text', SCAN], {cwd: ROOT, stdio: 'ignore'});
  return status === 0 ? '' : 'tesseract with its Vietnamese data, or tesseract.js and @tesseract.js-data/vie';
}

function runs(program, flag) {
  return spawnSync(program, [flag], {stdio: 'ignore'}).error === undefined;
}

/** A file as it comes back from a scanner: a PDF of pictures. */
function scan({name, stem, path}) {
  const folder = join(scratch, `scan-${stem.slice(0, 3)}`);
  mkdirSync(folder, {recursive: true});
  let pdf = path;
  if (extname(name) !== '.pdf') {
    if (!runs('soffice', '--version')) {
      console.log(`${name}: not scanned, for want of soffice`);
      return [];
    }
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${scratch}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        path,
      ],
      {stdio: 'ignore'},
    );
    pdf = join(folder, `${stem}.pdf`);
  }
  execFileSync('pdftoppm', ['-r', '200', '-gray', pdf, join(folder, 'page')]);
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.pgm'))
    .sort();
  const images = pages.map((file, index) =>
    degraded(readGreymap(readFileSync(join(folder, file))), {
      angle: [0.8, -1.1, 0.5, -0.6][index % 4],
      noise: 22,
      seed: index + 1,
    }),
  );
  const scanned = join(folder, `${stem}-scan.pdf`);
  writeFileSync(scanned, imagesAsPdf(images));
  return [{name: `${name.slice(0, 3)}.scan`, stem, path: scanned}];
}

/** A PDF of grey pictures, one a page. */
function imagesAsPdf(images) {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places = [];
  let at = parts[0].length;
  const add = (head, data = Buffer.alloc(0), tail = '') => {
    const number = places.length + 1;
    const bytes = Buffer.concat([Buffer.from(`${number} 0 obj\n${head}`), data, Buffer.from(`${tail}\nendobj\n`)]);
    places.push(at);
    parts.push(bytes);
    at += bytes.length;
    return number;
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${images.length} /Kids [${images.map((_, index) => `${3 + index * 3} 0 R`).join(' ')}] >>`,
  );
  for (const {width, height, pixels} of images) {
    const page = places.length + 1;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page + 1} 0 R /Resources << /XObject << /I ${page + 2} 0 R >> >> >>`,
    );
    add('<< /Length 25 >>\nstream\n595 0 0 842 0 0 cm /I Do\n\nendstream');
    const packed = deflateSync(pixels);
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
      packed,
      '\nendstream',
    );
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}
