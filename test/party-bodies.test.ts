import {describe, expect, test} from 'vitest';
import {extract} from '../src/index.ts';

/** What Party committees, unions and fronts write: each text is the first item of a directive of 18/02/2019. */

const HEAD = 'TỈNH ỦY PHÚ SƠN\tĐẢNG CỘNG SẢN VIỆT NAM\n*\tPhú Sơn, ngày 18 tháng 02 năm 2019\nSố 24-CT/TU\n\nCHỈ THỊ\n';
const LEAD_IN = 'về tăng cường quản lý rừng\n\nBan Thường vụ Tỉnh ủy yêu cầu thực hiện các nhiệm vụ sau:\n';
const FOOT =
  '\n\nNơi nhận:\n- Các huyện ủy,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNgô Thế Vinh\n';

const read = (body: string) =>
  extract(new TextEncoder().encode(`${HEAD}${LEAD_IN}${body}${FOOT}`), {path: 'a.txt'})[0]?.tasks ?? [];

/** `lead Sở Y tế; report UBND tỉnh` of the first item. */
const owners = (item: string) =>
  read(`1- ${item}\n2- Sở Y tế rà soát quy chế.`)
    .filter(({id}) => id === '1')
    .flatMap((task) => task.owners.map(({role, name}) => `${role} ${name}`))
    .join('; ');

describe('committees of the Party, in lists', () => {
  test.each([
    ['Các ban cán sự đảng, đảng đoàn xây dựng kế hoạch thực hiện.', 'lead Các ban cán sự đảng, đảng đoàn'],
    [
      'Các huyện ủy, thị ủy, các ban cán sự đảng, đảng đoàn căn cứ Chỉ thị này xây dựng kế hoạch thực hiện.',
      'lead Các huyện ủy, thị ủy; lead các ban cán sự đảng, đảng đoàn',
    ],
    ['Các ban đảng, Văn phòng Tỉnh ủy tham mưu sơ kết.', 'lead Các ban đảng; lead Văn phòng Tỉnh ủy'],
    ['Các ban chỉ đạo cấp huyện rà soát quy chế.', 'lead Các ban chỉ đạo cấp huyện'],
    ['Các huyện, thị, các ban chỉ đạo xây dựng kế hoạch.', 'lead Các huyện, thị; lead các ban chỉ đạo'],
    [
      'Các cấp ủy đảng, ban chấp hành công đoàn các cấp tổ chức học tập.',
      'lead Các cấp ủy đảng; lead ban chấp hành công đoàn các cấp',
    ],
    ['Các sở, ban, ngành tỉnh rà soát quy chế.', 'lead Các sở, ban, ngành tỉnh'],
  ])('%s', (item, expected) => expect(owners(item)).toBe(expected));
});

describe('a colon that shares out a head', () => {
  test.each([
    [
      'Giao các bệnh viện: Hòa Bình, Phú Sơn và An Lạc rà soát trang thiết bị.',
      'lead các bệnh viện: Hòa Bình, Phú Sơn và An Lạc',
    ],
    ['Giao UBND các đặc khu: Bình An, Hòa Lợi rà soát quy chế.', 'lead UBND các đặc khu: Bình An, Hòa Lợi'],
    ['Giao các sở: Tài chính, Xây dựng rà soát quy chế.', 'lead các sở: Tài chính, Xây dựng'],
    ['Các sở, ngành: Xây dựng kế hoạch, báo cáo Tỉnh ủy.', 'lead Các sở, ngành; report Tỉnh ủy'],
  ])('%s', (item, expected) => expect(owners(item)).toBe(expected));
});

describe('what is drawn up and asked for, and who gets it', () => {
  test.each([
    [
      'Các xã lập danh sách hộ tiêu biểu đề nghị Chủ tịch UBND huyện khen thưởng.',
      'lead Các xã; report Chủ tịch UBND huyện',
    ],
    ['UBND các xã lập hồ sơ đề nghị UBND tỉnh công nhận.', 'lead UBND các xã; report UBND tỉnh'],
    ['Phòng Nội vụ hoàn thiện hồ sơ trình, đề nghị UBND tỉnh xếp hạng.', 'lead Phòng Nội vụ; report UBND tỉnh'],
    ['Sở Nội vụ tham mưu, đề nghị các xã rà soát.', 'lead các xã'],
    ['Khi có đủ hồ sơ đề nghị UBND huyện gửi về Sở Y tế.', 'lead UBND huyện; report Sở Y tế'],
    ['Các xã gửi báo cáo về Sở Y tế (Phòng Nghiệp vụ Y).', 'lead Các xã; report Sở Y tế; report Phòng Nghiệp vụ Y'],
    ['Các xã báo cáo UBND huyện (bản giấy).', 'lead Các xã; report UBND huyện'],
    [
      'Các xã báo cáo LĐLĐ tỉnh (qua Ban Chính sách - Pháp luật và Quan hệ lao động).',
      'lead Các xã; report LĐLĐ tỉnh; report Ban Chính sách - Pháp luật và Quan hệ lao động',
    ],
    [
      'Công đoàn ngành Xây dựng đăng ký số vé xe với LĐLĐ tỉnh chậm nhất ngày 18/4/2019.',
      'lead Công đoàn ngành Xây dựng; report LĐLĐ tỉnh',
    ],
    ['Ban Phong trào tổng hợp số liệu báo cáo Trung ương Đoàn.', 'lead Ban Phong trào; report Trung ương Đoàn'],
  ])('%s', (item, expected) => expect(owners(item)).toBe(expected));
});

describe('names of units, and times before them', () => {
  test.each([
    ['Mỗi Huyện, Thị, Thành Đoàn làm một công trình thanh niên.', 'lead Mỗi Huyện, Thị, Thành Đoàn'],
    ['Căn cứ tình hình thực tế, các khu dân cư lựa chọn các hoạt động phù hợp.', 'lead các khu dân cư'],
    [
      'Giao Phó Giám đốc theo dõi; định kỳ ngày 25 hằng tháng các phòng báo cáo kết quả.',
      'lead Phó Giám đốc; lead các phòng',
    ],
    ['Giao Sở Y tế theo dõi; chậm nhất ngày 20/4 các xã lập danh sách.', 'lead Sở Y tế; lead các xã'],
    ['Sở Y tế theo dõi, ngày 25 hằng tháng báo cáo UBND tỉnh.', 'lead Sở Y tế; report UBND tỉnh'],
    ['Trước đây, ngày 25 hằng tháng các xã đã báo cáo kịp thời.', ''],
  ])('%s', (item, expected) => expect(owners(item)).toBe(expected));
});

/** `2019-06-15`, `FREQ=DAILY` of the first item. */
const dues = (item: string) =>
  read(`1- ${item}\n2- Sở Y tế rà soát quy chế.`)
    .filter(({id}) => id === '1')
    .flatMap(({deadlines}) => deadlines.map((due) => ('rrule' in due ? due.rrule : 'due' in due ? due.due : '')));

describe('who is set up or in charge, and what it must do', () => {
  test.each([
    [
      'Thành lập Tổ giúp việc do ông Lò Văn Bình làm Tổ trưởng; Tổ giúp việc có trách nhiệm tổng hợp số liệu.',
      'lead Tổ giúp việc',
    ],
    ['Thành lập đội tình nguyện ở từng xã; tăng cường kiểm tra.', ''],
    [
      'Đồng chí Bí thư Chi bộ phụ trách chung. Phân công đồng chí Phó Bí thư Chi bộ làm Tổ trưởng.',
      'lead Bí thư Chi bộ; lead Phó Bí thư Chi bộ',
    ],
    ['Trưởng các đơn vị thông báo đến viên chức, người học biết và thực hiện.', 'lead Trưởng các đơn vị'],
    ['Các nội dung trên thông báo để các xã biết, thực hiện.', ''],
  ])('%s', (item, expected) => expect(owners(item)).toBe(expected));
});

describe('reports of half a year and of the year', () => {
  test.each([
    ['Báo cáo Đảng ủy định kỳ 6 tháng trước ngày 15/6 và cả năm trước ngày 05/12/2019.', ['2019-06-15', '2019-12-05']],
    [
      'Các xã báo cáo kết quả 6 tháng trước ngày 15/6, năm trước ngày 05/12 hằng năm.',
      ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5'],
    ],
  ])('%s', (item, expected) => expect(dues(item)).toEqual(expected));
});

test('what is asked for behind the words that close a plan', () =>
  expect(
    read(
      '1- Sở Y tế rà soát quy chế.\n\nTrên đây là Chỉ thị về quản lý rừng; trong quá trình thực hiện có vướng mắc, các huyện ủy phản ánh về Tỉnh ủy.',
    ).at(-1)?.owners,
  ).toEqual([
    {name: 'các huyện ủy', role: 'lead'},
    {name: 'Tỉnh ủy', role: 'report'},
  ]));

describe('what has come about, what follows from a fault, where something is handed in', () => {
  test.each([
    ['Sau 10 năm thực hiện Nghị quyết, việc sắp xếp các lâm trường đạt một số kết quả bước đầu, song còn yếu kém.', ''],
    ['Các xã đạt chuẩn nông thôn mới duy trì các tiêu chí.', 'lead Các xã đạt chuẩn nông thôn mới'],
    [
      'Yêu cầu các phòng nghiêm túc thực hiện. Đơn vị nào để xảy ra cháy thì Giám đốc đơn vị đó phải bồi thường.',
      'lead các phòng',
    ],
    ['Đơn vị nào chưa có kế hoạch thì xây dựng trước ngày 20/4/2019.', 'lead Đơn vị'],
    ['Cơ cấu: phấn đấu tỷ lệ nữ đạt 20% trở lên.', ''],
    ['Sinh viên nộp đơn tại Phòng Đào tạo (bộ phận một cửa).', 'lead Sinh viên; report Phòng Đào tạo'],
    [
      'Khi xảy ra cháy, Giám đốc Nông trường phải báo ngay cho lãnh đạo Công ty và Phòng TTBV qua điện thoại, sau đó báo cáo bằng văn bản.',
      'lead Giám đốc Nông trường; report lãnh đạo Công ty; report Phòng TTBV',
    ],
  ])('%s', (item, expected) => expect(owners(item)).toBe(expected));
});

test('the programme of a congress is no list of orders', () => {
  const tasks = read(
    'I- NỘI DUNG ĐẠI HỘI\n1- Tổng kết nhiệm kỳ cũ.\n2- Bầu Ban Chấp hành.\nII- TỔ CHỨC THỰC HIỆN\n1- Văn phòng chuẩn bị tài liệu.',
  );
  expect(tasks.map(({id}) => id)).toEqual(['II.1']);
});

describe('words that begin like the head of a body, seasons, and who is told in a later clause', () => {
  test.each([
    ['Trang trí khánh tiết, treo cờ Đảng, cờ Tổ quốc.', ''],
    ['Phòng trừ sâu bệnh, kiểm tra đồng ruộng.', ''],
    ['Hội ý, thống nhất nội dung, báo cáo UBND huyện.', 'report UBND huyện'],
    ['Ban bố tình trạng khẩn cấp, tổ chức sơ tán dân.', ''],
    ['Phòng Y tế kiểm tra chợ.', 'lead Phòng Y tế'],
    ['Vụ Hè Thu năm 2019 tổ chức xuống giống đồng loạt; các xã chủ trì nạo vét kênh.', 'lead các xã'],
    ['Vụ Đông Nam Á chủ trì rà soát đề án.', 'lead Vụ Đông Nam Á'],
    ['Vụ Hè Thu đạt năng suất 6 tấn/ha.', ''],
    ['Chuyển đổi 500 ha đất lúa; UBND huyện xây dựng Đề án, trình Huyện ủy.', 'lead UBND huyện; report Huyện ủy'],
    ['Mở lớp cho phóng viên; báo cáo viên, tuyên truyền viên ở cơ sở.', ''],
    ['Các cụm thi đua đăng ký giao ước, gửi về Sở Nội vụ.', 'lead Các cụm thi đua; report Sở Nội vụ'],
  ])('%s', (item, expected) => expect(owners(item)).toBe(expected));
});
