import {expect, test} from 'vitest';
import {read} from '../src/index.ts';
import {Source} from '../src/text/source.ts';
import {NOTICE} from './cli-harness.ts';

/** The verbatim text behind each unit of the text. */
const behind = (source: Source): string[] =>
  Array.from({length: source.text.length}, (_, at) => source.slice(source.span(at, at + 1)));

/** A tone below, then one above: NFC puts them in another order, whatever they stand behind. */
const MARKS = '\u0301\u0323';

test.each(['\n', '\r\n', '\t', ' ', '\u00a0', '\f'])('marks behind %j stay apart from it', (space) => {
  const source = new Source(`a${space}${MARKS}b${space}${MARKS}`);
  expect(source.text).toBe(source.raw.normalize('NFC'));
  const marks = [MARKS, MARKS];
  expect(behind(source)).toEqual(['a', ...space, ...marks, 'b', ...space, ...marks]);
  expect(source.span(1 + space.length, 3 + space.length)).toMatchObject({start: 1 + space.length});
});

test('what converters leave is not printed, and has its place', () => {
  const source = new Source('a\rb\u2028c 15/QĐ&#8209;UB, <B>tỉn\u00adh</B>&nbsp;<br/>\n\uf0b7 x');
  expect(source.text).toBe('a\nb\nc 15/QĐ-UB, **tỉnh** \n• x');
  const at = source.text.indexOf('tỉnh');
  expect(source.slice(source.span(at, at + 4))).toBe('tỉn\u00adh');
  expect(source.slice(source.span(11, 14))).toBe('&#8209;UB');
  expect(source.slice(source.span(at + 7, at + 8))).toBe('\n');
});

test.each(['\n', '\r\n', '\r'])('lines that end in %j are counted', (end) => {
  const source = new Source(['Số: 1', 'b', 'c'].join(end));
  const at = source.text.indexOf('c');
  expect(source.span(at, at + 1)).toMatchObject({line: 3, column: 1});
});

test.each([
  'mẫu a<b và phân loại mẫu c>d',
  '0<p và q>1; 5<i mg/l; nếu P <i thì K = 1; nếu P> i thì K = 2',
  'Mục <a> của phiếu, gửi <vanthu@phuson.vn> -> R&D; P&T; AT&T;',
  'rà soát\no nhiễm không khí\nO nhiễm nguồn nước',
])('what is printed stays: %j', (text) => expect(new Source(text).text).toBe(text));

test('blanks that were lost between words are put back, each at its place', () => {
  const source = new Source(
    'Văn phòng Chính phủvề việc quyếtđịnh; BộCông Thương, UBNDtỉnh nêutrên, như trên, 12/PTMngày 3; KT. BỘ TRƯỞNGTHỨ TRƯỞNG',
  );
  expect(source.text).toBe(
    'Văn phòng Chính phủ về việc quyết định; Bộ Công Thương, UBND tỉnh nêu trên, như trên, 12/PTM ngày 3; KT. BỘ TRƯỞNG THỨ TRƯỞNG',
  );
  const at = source.text.indexOf('định');
  expect(source.slice(source.span(at - 6, at + 4))).toBe('quyếtđịnh');
  expect(source.slice(source.span(at, at + 4))).toBe('định');
});

test('blanks that were lost between letters in parts', () => {
  const source = new Source('Chính phủvề việc quyếtđịnh, Vănphòng'.normalize('NFD'));
  expect(source.text).toBe('Chính phủ về việc quyết định, Văn phòng');
  const at = source.text.indexOf('định');
  expect(source.slice(source.span(at, at + 4))).toBe('định'.normalize('NFD'));
});

test('short words that the text knows by themselves', () =>
  expect(new Source('quyếtđịnh, Vănphòng: Tòa án, Tòaán').text).toBe('quyết định, Văn phòng: Tòa án, Tòa án'));

const GLUED = 'quyếtđịnh, Vănphòng:';
test.each([
  'một lần quyếtđịnh là do gõ nhầm, hai lần quyếtđịnh cũng vậy',
  `Lost: quyếtđịnh, and Nguyên in a text without more of it`,
  'phốtpho, nitơ, bêtông, vắcxin, Inđônêxia, Philíppin, người Xơđăng và Chơro',
])('one word does not prove that blanks are lost: %j', (text) => expect(new Source(text).text).toBe(text));
test.each([
  ['người Êđê', 'the name of a people'],
  ['Gỉảng, Qựy', 'syllables that a scan has spoilt'],
  ['côngan', 'công an or côn gan'],
  ['BLĐTBXH, TTgCP, Internet, camera', 'no letters of Vietnamese beside capitals'],
  ['phốtpho, Philíppin', 'words of other languages'],
  ['nghiêng, khuyếch, NGHIÊNG', 'syllables as long as any'],
])('what is no glued word stays: %j', (text) =>
  expect(new Source(`${GLUED} ${text}`).text).toMatch(new RegExp(`: ${text}$`)),
);
test('of two ways to cut a word, the one whose parts the text knows', () => {
  expect(new Source(`${GLUED} TNHHCảnh Hà`).text).toMatch(/: TNHHCảnh Hà$/);
  expect(new Source(`${GLUED} TNHHCảnh Hà, TNHH Cảnh Hà`).text).toMatch(/: TNHH Cảnh Hà, TNHH Cảnh Hà$/);
});

const TORN = 'th ực hi ện Quy ế t đ ị nh s ố 5 c ủa t ỉnh:';
test('blanks that a converter has put into words', () => {
  const source = new Source(TORN);
  expect(source.text).toBe('thực hiện Quyết định số 5 của tỉnh:');
  const at = source.text.indexOf('định');
  expect(source.slice(source.span(at, at + 4))).toBe('đ ị nh');
});
test.each([
  ['đi ểm c ở trên, khoản d ấy', 'điểm c ở trên, khoản d ấy'],
  ['n à y, nh à ở, h ộ i đ ồ ng, B ản Đ ồ', 'này, nhà ở, hội đồng, Bản Đồ'],
  ['xin ý ki ến, ở xã, y tế, Đ À N Ẵ NG', 'xin ý kiến, ở xã, y tế, ĐÀ NẴNG'],
])('in a text with torn words: %j', (printed, text) =>
  expect(new Source(`${TORN} ${printed}`).text).toMatch(new RegExp(`: ${text}$`)),
);
test.each([
  'điểm c ở trên, điểm d ấy, khoản b ủy, mục h ẩn, tổ k ứng',
  'lớp a, b, c ở trên, d ở dưới, g ở xa, h ở gần, k ấy',
  'th ực hi ện một lần',
])('a few beginnings prove nothing: %j', (text) => expect(new Source(text).text).toBe(text));

test.each([
  ['các sở , ban ,ngành ; xã', 'các sở, ban, ngành; xã'],
  ['hằng năm , cuối quý ,', 'hằng năm, cuối quý ,'],
  ['Ủy ban . nhân dân ’ tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['trong năm2025, Điều3, ngày15', 'trong năm 2025, Điều 3, ngày 15'],
  ['Sở Y tế,thị xã;phường', 'Sở Y tế, thị xã; phường'],
  ['(gọi tắt là Sở) , “Ban” , xã', '(gọi tắt là Sở), “Ban”, xã'],
])('blanks before commas, those that are missing behind, and specks: %j', (printed, text) =>
  expect(new Source(printed).text).toBe(text),
);
test.each(['Quyết định số , ngày , tháng', 'thực hiện . Các sở', 'Lưu: VT,NC', '1,5 tỷ đồng'])(
  'as they are printed: %j',
  (text) => expect(new Source(text).text).toBe(text),
);
test('a comma in letters by parts', () => {
  const source = new Source('các sở ,ban'.normalize('NFD'));
  expect(source.text).toBe('các sở, ban');
  const at = source.text.indexOf('ban');
  expect(source.slice(source.span(at, at + 3))).toBe('ban');
});

test('a row that is never closed does not take the lines behind it', () => {
  const {text} = new Source('<table><tr><td>STT<td>Tên<tr><td>1<td>Xã A</table>\nKết luận\n1. Sở Y tế');
  expect(text).toMatch(/\nKết luận\n1\. Sở Y tế$/);
});

test('letters by their names in HTML', () => {
  expect(new Source('t&igrave;nh h&igrave;nh, &Acirc;u L&acirc;u').text).toBe('tình hình, Âu Lâu');
});

test('a row of cells is one line with bars', () => {
  const html = '<table>\n<tr>\n<td>a<br>b</td>\n<td><p>c</p></td>\n</tr>\n</table>';
  expect(new Source(html).text.trim().replace(/\s+/g, ' ')).toBe('| a<br>b | c<br> |');
});

test('a line that begins with marks begins behind the break before it', () => {
  const text = `${NOTICE}\n${MARKS}Nơi nhận:\n- ${MARKS}Sở Nội vụ;\n- \n${MARKS}\n`;
  const {records, coverage} = read(text);
  expect(records).toHaveLength(1);
  expect(coverage.filter(({start}) => /\p{M}/u.test(text[start] ?? '')).length).toBeGreaterThan(0);
  for (const {start, end} of coverage) {
    expect(/^\p{M}/u.test(text.slice(end)) && !/\p{M}$/u.test(text.slice(start, end)) && text[end - 1] !== '\n').toBe(
      false,
    );
  }
});

test('every character that NFC writes in another way keeps its place', () => {
  const forms: string[] = [];
  for (let code = 0x80; code < 0x30_000; code++) {
    // Surrogates; and Kirat Rai of Unicode 16, whose letters compose with letters: such a text is left as it is.
    if ((code >= 0xd800 && code < 0xe000) || (code >= 0x16d40 && code < 0x16d80)) continue;
    const letter = String.fromCodePoint(code);
    const parts = letter.normalize('NFD');
    if (parts !== letter) forms.push(letter, parts);
  }
  const source = new Source(forms.map((form) => `${form} `).join(''));
  expect(source.text).toBe(source.raw.normalize('NFC'));
  let at = 0;
  for (const form of forms) {
    const {length} = form.normalize('NFC');
    if (source.slice(source.span(at, at + length)) !== form) expect.fail(`${[...form].map((c) => c.codePointAt(0))}`);
    at += length + 1;
  }
});
