import {describe, expect, test} from 'vitest';
import {mend} from '../src/extract/mend.ts';
import {bare, lower} from '../src/text/fold.ts';

const mended = (text: string): string => mend(text, {lower: lower(text), bare: bare(text)}, true).lower;

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
  ...[
    'các hộ khác phục hồi',
    'báo cáo đảng ủy',
    'đợt đầu từ ngày 5',
    'có quan hệ',
    'theo đối tượng',
    'nơi đứng tên',
    'đầu mỗi quý',
  ],
  ...[
    'chủ hộ sở hữu',
    'chủ đồng ý',
    'trường bán trú',
    'trưởng bản',
    'cảnh báo cao nhất',
    'cộng tác viên',
    'tại chính quyền',
  ],
  ...[
    'mọi trường hợp',
    'mỗi trường cử một em',
    'khóa học',
    'thủ công thường dùng',
    'công ăn việc làm',
    'hải quân',
    'vị thành niên',
  ],
  ...[
    'thông báo chỉ rõ',
    'người dân vẫn đi',
    'phần công việc',
    'đang ký tên',
    'cùng cấp',
    'khả năng cao',
    'phần đầu',
    'trước mặt',
  ],
  ...[
    'cần cử cán bộ',
    'cứ thế mà làm',
    'chính phủ họp',
    'bị thu hồi đất',
    'giao thông từ cầu mới',
    'bệnh cấp tính',
    'các cặp vợ chồng',
  ],
  ...[
    'nhận thức đầy đủ',
    'hình thức dạy học',
    'giáo viên trường',
    'bàn giao thống nhất',
    'cần cụ thể hóa',
    'tổng số lao động',
  ],
  ...['đoàn diễu hành', 'nghỉ định kỳ', 'hội đồng chỉ đạo', 'tổ trinh sát', 'thi công vận chuyển', 'dự liệu trước'],
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
    ['Sở Kê hoạch', 'sở kế hoạch'],
  ])('by syllables or words that are none: %s', (text, right) => expect(mended(text)).toBe(right));

  test.each([
    ['tô chức', 'tổ chức'],
    ['Sở Y tê', 'sở y tế'],
    ['cấp có thầm quyền', 'cấp có thẩm quyền'],
    ['người có thâm quyền', 'người có thẩm quyền'],
    ['Uý ban nhân dân', 'ủy ban nhân dân'],
    ['thành phó', 'thành phố'],
    ['két quá', 'kết quả'],
    ['kế từ ngày ký', 'kể từ ngày ký'],
    ['chú trì', 'chủ trì'],
    ['co quan', 'cơ quan'],
    ['bạn hành', 'ban hành'],
    ['Bạn Chí đạo', 'ban chỉ đạo'],
    ['kính phí', 'kinh phí'],
    ['Tính ủy', 'tỉnh ủy'],
    ['Sở Giáo đục và Đào tạo', 'sở giáo dục và đào tạo'],
    ['theo đõi', 'theo dõi'],
    ['Phó Chú tịch', 'phó chủ tịch'],
  ])('in a scan only: %s', (text, right) => {
    expect(mended(text)).toBe(lower(text));
    expect(behind(text)).toBe(right);
  });

  test('one slip is no scan, however often', () =>
    expect(mended('phòng họp rộng, tô chức, tô chức')).toBe('phòng họp rộng, tô chức, tô chức'));

  test('nor are two words that may be others', () =>
    expect(mended('toàn bộ trường hợp 8°; thống kê số lao động')).toBe('toàn bộ trường hợp 8°; thống kê số lao động'));

  test('in a scanned annex of a typed letter, and there only', () => {
    const letter = 'Các đơn vị tô chức thực hiện nghiêm.\n'.repeat(400);
    const text = mended(`${letter}${SCAN}tô chức`);
    expect(text.startsWith(lower(letter.slice(0, 6000)))).toBe(true);
    expect(text.endsWith('tuyên truyền, giải quyết, triển khai, cấp trên.\ntổ chức')).toBe(true);
  });
});

describe('commas that a scan has read as full stops', () => {
  const twin = (text: string): string => mend(text, {lower: lower(text), bare: bare(text)}, false).lower;

  test.each([
    ['theo dõi. đôn đốc. tổng hợp', 'theo dõi, đôn đốc, tổng hợp'],
    ['các sở. ngành, xã. phường phải\nkiểm tra.\nđôn đốc', 'các sở, ngành, xã, phường phải\nkiểm tra,\nđôn đốc'],
  ])('before a small letter: %s', (text, right) => expect(twin(text)).toBe(right));

  test.each([
    'Xong trước quý II. Sở Y tế báo cáo.',
    'TP. hồ',
    'v.v. và vv. và',
    'a. nội dung',
    'rà soát danh mục thuốc. các bệnh viện báo cáo',
    'quy định.\nb) trình',
    'tự làm.\nmột việc nữa',
    'tại mục 1. nêu trên',
  ])('but not %s', (text) => expect(twin(text)).toBe(lower(text)));

  test('in both twins, and never in what is printed', () => {
    const text = 'theo dõi. đôn đốc. tổng hợp';
    expect(mend(text, {lower: lower(text), bare: bare(text)}, false).bare).toBe('theo doi, don doc, tong hop');
  });
});
