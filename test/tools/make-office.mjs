/**
 * Makes fixtures/office: one invented notice in every form that parcli reads. The .docx is written by the `docx` library;
 * LibreOffice turns it into .doc, .odt, .rtf, .html and .pdf; the scan is that .pdf's picture, turned and made noisy. Run it
 * again only when the notice changes: what it writes is kept.
 *   node test/tools/make-office.mjs        needs soffice and pdftoppm (Debian: libreoffice-writer-nogui poppler-utils)
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as docx from 'docx';
import {encode} from 'fast-png';
import {PDFDocument} from 'pdf-lib';
import yauzl from 'yauzl';
import {degraded, readGreymap} from './degrade.mjs';
import {zipOf} from './zip-of.mjs';

const {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
} = docx;
const {Table, TableCell, TableRow, TextRun, WidthType} = docx;

const OUT = fileURLToPath(new URL('../../fixtures/office/', import.meta.url));
const FONT = 'DejaVu Serif';
const NO_BORDER = {style: BorderStyle.NONE, size: 0, color: 'FFFFFF'};
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const CHANGE = {id: 1, author: 'Văn thư', date: '2024-03-01T00:00:00Z'};

const line = (text, options = {}) => new Paragraph({...options, children: [new TextRun({text, bold: options.bold})]});
const centred = (text) => line(text, {alignment: AlignmentType.CENTER});
const item = (text, level = 0, reference = 'tasks') =>
  new Paragraph({text, numbering: {reference, level}, alignment: AlignmentType.JUSTIFIED});
const body = (children) => new Paragraph({children, alignment: AlignmentType.JUSTIFIED, indent: {firstLine: 567}});
const cell = (lines, width) =>
  new TableCell({
    width: {size: width, type: WidthType.PERCENTAGE},
    children: lines.map((text) => (typeof text === 'string' ? line(text) : text)),
  });
const sideBySide = (left, right) =>
  new Table({
    width: {size: 100, type: WidthType.PERCENTAGE},
    borders: NO_BORDERS,
    rows: [new TableRow({children: [cell(left, 42), cell(right, 58)]})],
  });

const LEDGER = [
  ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Lập danh mục hồ chứa nước cần sửa chữa', 'Sở Nông nghiệp và Môi trường', 'Trước ngày 15/4/2024'],
  ['2', 'Cân đối kinh phí sửa chữa hồ chứa', 'Sở Tài chính', 'Trước ngày 30/4/2024'],
];

const notice = ({changes = false} = {}) =>
  new Document({
    styles: {default: {document: {run: {font: FONT, size: 22}}}},
    numbering: {
      config: [
        {
          reference: 'tasks',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: {paragraph: {indent: {left: 0, firstLine: 567}}},
            },
            {
              level: 1,
              format: LevelFormat.LOWER_LETTER,
              text: '%2)',
              alignment: AlignmentType.LEFT,
              style: {paragraph: {indent: {left: 0, firstLine: 567}}},
            },
          ],
        },
      ],
    },
    footnotes: {1: {children: [line('Số liệu tính đến hết tháng 02 năm 2024.')]}},
    sections: [
      {
        properties: {
          page: {size: {width: 11906, height: 16838}, margin: {top: 1134, bottom: 1134, left: 1701, right: 851}},
          titlePage: true,
        },
        footers: {
          default: new Footer({children: [new Paragraph({children: [new TextRun({children: [PageNumber.CURRENT]})]})]}),
        },
        children: [
          sideBySide(
            [centred('ỦY BAN NHÂN DÂN'), centred('TỈNH HÒA THỊNH'), centred('Số: 47/TB-UBND')],
            [
              centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
              centred('Độc lập - Tự do - Hạnh phúc'),
              centred('Hòa Thịnh, ngày 11 tháng 3 năm 2024'),
            ],
          ),
          centred('THÔNG BÁO'),
          centred('Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về an toàn hồ chứa'),
          body([
            new TextRun(
              'Ngày 08/3/2024, Phó Chủ tịch Ủy ban nhân dân tỉnh chủ trì cuộc họp về an toàn hồ chứa nước trước mùa mưa',
            ),
            new FootnoteReferenceRun(1),
            new TextRun(
              '. Căn cứ Nghị định số 114/2018/NĐ-CP ngày 04/9/2018 của Chính phủ về quản lý an toàn đập, hồ chứa nước, Phó Chủ tịch kết luận và chỉ đạo như sau:',
            ),
          ]),
          item(
            'Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quy hoạch thoát nước, báo cáo Ủy ban nhân dân tỉnh trước ngày 29/3/2024.',
          ),
          changes
            ? new Paragraph({
                numbering: {reference: 'tasks', level: 0},
                children: [
                  new TextRun(
                    'Yêu cầu Ủy ban nhân dân các huyện tổ chức kiểm tra các hồ chứa trên địa bàn, hoàn thành trước ngày ',
                  ),
                  new DeletedTextRun({text: '30/4/2024', ...CHANGE}),
                  new InsertedTextRun({text: '20/4/2024', ...CHANGE, id: 2}),
                  new TextRun('.'),
                ],
              })
            : item(
                'Yêu cầu Ủy ban nhân dân các huyện tổ chức kiểm tra các hồ chứa trên địa bàn, hoàn thành trước ngày 20/4/2024.',
              ),
          item('Sở Nông nghiệp và Môi trường:'),
          item('Hướng dẫn chủ hồ lập phương án ứng phó thiên tai, hoàn thành trong tháng 4 năm 2024.', 1),
          item('Theo dõi, đôn đốc việc thực hiện, định kỳ hằng tháng báo cáo Ủy ban nhân dân tỉnh.', 1),
          item('Các cơ quan thực hiện các nhiệm vụ sau:'),
          new Table({
            width: {size: 100, type: WidthType.PERCENTAGE},
            rows: LEDGER.map(
              (row) => new TableRow({children: row.map((text, index) => cell([text], [8, 44, 26, 22][index]))}),
            ),
          }),
          body([new TextRun('Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.')]),
          sideBySide(
            [
              line('Nơi nhận:'),
              line('- Thường trực Tỉnh ủy (để báo cáo);'),
              line('- Các sở: Xây dựng, Tài chính;'),
              line('- Lưu: VT, KT.'),
            ],
            [centred('KT. CHỦ TỊCH'), centred('PHÓ CHỦ TỊCH'), centred(''), centred(''), centred('Trần Minh Khôi')],
          ),
        ],
      },
    ],
  });

mkdirSync(OUT, {recursive: true});
const work = mkdtempSync(join(tmpdir(), 'parcli-office-'));
try {
  const file = (name) => join(OUT, name);
  writeFileSync(file('notice.docx'), await packed({}));
  writeFileSync(file('changes.docx'), await packed({changes: true}));
  for (const format of ['doc', 'odt', 'rtf', 'html', 'pdf']) {
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${work}/profile`,
        '--convert-to',
        format,
        '--outdir',
        OUT,
        file('notice.docx'),
      ],
      {stdio: 'ignore'},
    );
  }
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-singlefile', file('notice.pdf'), join(work, 'page')]);
  const scan = degraded(readGreymap(readFileSync(join(work, 'page.pgm'))), {angle: 0.8, seed: 7});
  // Sixteen greys are plenty for letters, and half the bytes.
  const png = encode({
    width: scan.width,
    height: scan.height,
    data: scan.pixels.map((grey) => Math.round(grey / 17) * 17),
    channels: 1,
    depth: 8,
  });
  writeFileSync(file('scan.png'), png);
  const pdf = await PDFDocument.create();
  const image = await pdf.embedPng(png);
  pdf.addPage([595, 842]).drawImage(image, {x: 0, y: 0, width: 595, height: 842});
  writeFileSync(file('scan.pdf'), await pdf.save());
  const html = readFileSync(file('notice.html'));
  writeFileSync(file('notice.mhtml'), mhtml(html));
  writeFileSync(file('notice.eml'), mail(readFileSync(file('notice.docx'))));
  writeFileSync(
    file('archive.zip'),
    zipOf({
      'cong-van/notice.docx': readFileSync(file('notice.docx')),
      'notice.rtf': readFileSync(file('notice.rtf')),
      '../outside.txt': Buffer.from('x'),
      'photo.bmp': Buffer.from('x'),
    }),
  );
} finally {
  rmSync(work, {recursive: true, force: true});
}

/** Without the restart that the library writes into each list: LibreOffice makes two lists of it in a .doc. */
async function packed(options) {
  const numbering = await member(await Packer.toBuffer(notice(options)), 'word/numbering.xml');
  const data = numbering.replace(/<w:lvlOverride.*?<\/w:lvlOverride>/gs, '');
  return Packer.toBuffer(notice(options), undefined, [{path: 'word/numbering.xml', data}]);
}

async function member(archive, name) {
  const zip = await yauzl.fromBufferPromise(archive, {lazyEntries: true});
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }
  throw new Error(`no ${name}`);
}

function base64(bytes) {
  return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
}

function mhtml(html) {
  const head = [
    'From: <Saved by a browser>',
    'Subject: Thong bao',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="part"; type="text/html"',
  ];
  return [
    ...head,
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(html),
    '--part--',
    '',
  ].join('\r\n');
}

function mail(attachment) {
  const head = [
    'From: vanthu@example.org',
    'To: phong@example.org',
    'Subject: =?utf-8?B?VGjDtG5nIGLDoW8=?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
  ];
  const text = [
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Kính chuyển văn bản đính kèm.',
    '',
  ];
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const part = [
    '--part',
    `Content-Type: ${type}; name="notice.docx"`,
    'Content-Disposition: attachment; filename="../../notice.docx"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(attachment),
  ];
  return [...head, '', ...text, ...part, '--part--', ''].join('\r\n');
}
