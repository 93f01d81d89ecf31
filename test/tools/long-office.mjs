import {zipOf} from './zip-of.mjs';

/** Long invented documents, for measuring: about forty lines of text a page. */

const SENTENCE =
  'Ủy ban nhân dân tỉnh giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan rà soát quy hoạch';
const LINES = 40;

/** Lines as they are printed: letterhead first, then items of two lines each. */
export function linesOf(pages) {
  const head = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH HÒA THỊNH',
    'Số: 47/TB-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hòa Thịnh, ngày 11 tháng 3 năm 2024',
    'THÔNG BÁO',
    'Kết luận tại cuộc họp về an toàn hồ chứa',
  ];
  const items = Array.from({length: (pages * LINES) / 2}, (_, index) => [
    `${index + 1}. ${SENTENCE}`,
    `thoát nước, báo cáo trước ngày ${(index % 28) + 1}/4/2024; nội dung thứ ${index + 1} của kế hoạch.`,
  ]);
  return [...head, ...items.flat()];
}

/** @returns {Uint8Array} a .docx whose items are paragraphs of a few runs each, as Word writes them */
export function longDocx(pages) {
  const lines = linesOf(pages);
  const paragraphs = [];
  for (let at = 0; at < lines.length; at += at < 8 ? 1 : 2) {
    const text = at < 8 ? lines[at] : `${lines[at]} ${lines[at + 1]}`;
    const runs = text
      .match(/.{1,60}/gs)
      .map(
        (piece) =>
          `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`,
      );
    paragraphs.push(`<w:p><w:pPr><w:spacing w:before="120"/><w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`);
  }
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
  return zipOf({'word/document.xml': Buffer.from(xml)});
}

/** @returns {Uint8Array} a PDF whose letters are told by Unicode, in a font that is not in the file */
export function longPdf(pages) {
  const lines = linesOf(pages);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type0 /BaseFont /TimesNewRoman /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  ];
  objects.push(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /TimesNewRoman /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 450 /FontDescriptor 5 0 R >>',
  );
  objects.push(
    '<< /Type /FontDescriptor /FontName /TimesNewRoman /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const ranges = Array.from({length: 256}, (_, high) => `<${hex(high, 2)}00> <${hex(high, 2)}FF> <${hex(high, 2)}00>`);
  const groups = [];
  for (let at = 0; at < ranges.length; at += 100)
    groups.push(
      `${Math.min(100, ranges.length - at)} beginbfrange\n${ranges.slice(at, at + 100).join('\n')}\nendbfrange`,
    );
  objects.push(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${groups.join('\n')}\nendcmap end end`,
    ),
  );
  const kids = [];
  for (let at = 0; at < lines.length; at += LINES) {
    const shown = lines
      .slice(at, at + LINES)
      .map(
        (text, index) =>
          `BT /F1 13 Tf 1 0 0 1 ${index % 2 ? 85 : 113} ${780 - index * 18} Tm <${[...text].map((letter) => hex(letter.codePointAt(0), 4)).join('')}> Tj ET`,
      );
    objects.push(stream(shown.join('\n')));
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  return file(objects);
}

const hex = (value, digits) => value.toString(16).toUpperCase().padStart(digits, '0');
const stream = (content) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function file(objects) {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}
