import {describe, expect, test} from 'vitest';
import {mend} from '../src/extract/mend.ts';
import {bare, lower} from '../src/text/fold.ts';

const mended = (text: string): string => mend(text, lower(text), bare(text));

/** Opens a text that is known for a scan. */
const SCAN = 'Tuyên truyên, giải quyêt, triên khai, câp trên.\n';
const behind = (text: string): string => mended(SCAN + text).slice(SCAN.length);

const CLEAN = [
  ...['bệnh cấp tính', 'lũy kế từ đầu năm', 'lũy kế từ ngày 01/01', 'các chỉ tiêu ban hành', 'chỉ tiêu học sinh'],
  ...['tính đoàn kết', 'ra khỏi công trình', 'ven biên giới', 'quân ủy trung ương', 'thay đổi với', 'trao đổi với'],
  ...['nơi nhân dân ở', 'xuất bán lợn', 'đề cập xã hội', 'đề cập huyện', 'thừa kế từ cha', 'thiết kế từ năm 2020'],
  ...['các bộ phân bổ vốn', 'các bộ phân công cán bộ', 'các đơn vị khác phục vụ hội nghị', 'đi đôi với'],
  ...['doanh nghiệp chân chính không lo', 'theo hướng dân chủ', 'để nghị quyết đi vào cuộc sống', 'để xuất khẩu'],
  ...['các hộ sơ tán', 'câu chuyện đổi mới', 'ở phố biển', 'lễ hội đông người', 'trở thành phó giám đốc'],
  ...['kiên nghị', 'ưu tiên hành động', 'thầy cô truyền đạt', 'có thẻ bảo hiểm y tế', 'phân bố', 'bảo về quyền lợi'],
  ...['chú trọng', 'thứ trưởng', 'theo đội hình', 'đón vị khách', 'thường xuyên suốt', 'nghiên cứu', 'cơ quân sự'],
  ...['bắt đầu tu sửa', 'mực nước các hồ so với năm trước'],
  ...['thứ tư ngày 5/6', 'các trường họp', 'học viên', 'cá nhân được hỗ trợ', 'của gia có lẽ', 'giữa các đội với nhau'],
];

describe('clean words stay as they are', () => {
  test.each(CLEAN)('%s', (text) => expect(mended(text)).toBe(text));
  test.each(CLEAN)('in a scan: %s', (text) => expect(behind(text)).toBe(text));
});

describe('spoilt words are put right', () => {
  test.each([
    ['triên khai', 'triển khai'],
    ['giám đóc', 'giám đốc'],
    ['nghị quyét', 'nghị quyết'],
    ['Ban Châp hành', 'ban chấp hành'],
    ['nhiêm vụ', 'nhiệm vụ'],
    ['địa phưong', 'địa phương'],
    ['khẩn trưong', 'khẩn trương'],
    ['tiếp tuc', 'tiếp tục'],
  ])('by syllables that are none: %s', (text, right) => expect(mended(text)).toBe(right));

  test.each([
    ['tô chức', 'tổ chức'],
    ['Sở Y tê', 'sở y tế'],
    ['Sở Kê hoạch và Đâu tư', 'sở kế hoạch và đầu tư'],
    ['cấp có thầm quyền', 'cấp có thẩm quyền'],
    ['người có thâm quyền', 'người có thẩm quyền'],
    ['Uý ban nhân dân', 'ủy ban nhân dân'],
    ['thành phó', 'thành phố'],
    ['két quá', 'kết quả'],
    ['kế từ ngày ký', 'kể từ ngày ký'],
    ['chú trì', 'chủ trì'],
    ['co quan', 'cơ quan'],
    ['Phó Chú tịch', 'phó chủ tịch'],
  ])('in a scan only: %s', (text, right) => {
    expect(mended(text)).toBe(lower(text));
    expect(behind(text)).toBe(right);
  });

  test('one slip is no scan, however often', () =>
    expect(mended('triên khai, triên khai, tô chức')).toBe('triển khai, triển khai, tô chức'));

  test('in a scanned annex of a typed letter, and there only', () => {
    const letter = 'Các đơn vị tô chức thực hiện nghiêm.\n'.repeat(400);
    const text = mended(`${letter}${SCAN}tô chức`);
    expect(text.startsWith(lower(letter.slice(0, 6000)))).toBe(true);
    expect(text.endsWith('tuyên truyền, giải quyết, triển khai, cấp trên.\ntổ chức')).toBe(true);
  });
});
