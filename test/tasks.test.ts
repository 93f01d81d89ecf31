import {describe, expect, test} from 'vitest';
import {extract} from '../src/index.ts';

/** What is a task and what is none, where one word decides: each text is the body of a document of 05/3/2023. */

const HEAD = 'UBND TỈNH PHÚ SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ';
const PLACE = 'Phú Sơn, ngày 05 tháng 3 năm 2023\n\n';
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNgô Thế Vinh\n';

const letter = (body: string) =>
  `${HEAD}12/UBND-VX\nV/v một số việc\n\n${PLACE}Kính gửi: Các sở, ban, ngành.\n\n${body}${FOOT}`;

/** `1.p2 Rà soát` → `Sở Y tế` of each task. */
const tasksOf = (text: string) =>
  extract(new TextEncoder().encode(text), {path: 'a.txt'}).flatMap(({tasks}) =>
    tasks.map(({id, owners, deadlines}) =>
      [
        id,
        ...owners.filter(({role}) => role === 'lead').map(({name}) => name),
        ...deadlines.map(({due}) => due ?? ''),
      ].join(' '),
    ),
  );

describe('lists of what is to be done, and of what is to be written about', () => {
  test.each([
    ['Đề nghị các sở báo cáo tình hình rà soát, xử lý hồ sơ như sau:', ['p1 các sở']],
    ['UBND tỉnh yêu cầu các xã báo cáo kết quả trước ngày 20/4/2023 và tập trung các nội dung sau:', null],
    ['Sở Nội vụ đề nghị các xã báo cáo, kiểm tra và rà soát các nội dung sau:', null],
    ['Yêu cầu các xã báo cáo cấp có thẩm quyền bố trí kinh phí, tổ chức tuyên truyền với các nội dung sau:', null],
    ['Đề nghị các xã có ý kiến chỉ đạo các trường tổ chức dạy học theo hướng dẫn sau:', null],
    ['Căn cứ báo cáo của Sở Y tế, các xã thực hiện ngay các nhiệm vụ, gồm:', null],
    ['Đề nghị các xã xử lý dứt điểm các tồn tại nêu trong báo cáo của Thanh tra tỉnh, gồm:', null],
    ['Giao các xã tổng hợp danh sách, hồ sơ và triển khai kế hoạch gồm các nội dung:', null],
  ])('%s', (leadIn, expected) => {
    const found = tasksOf(letter(`${leadIn}\n1. Kiểm tra trụ sở.\n2. Bố trí người trực.`));
    expect(found).toEqual(expected ?? ['1 các xã', '2 các xã']);
  });

  test('items that name their own lead', () => {
    const list = '1. Sở Y tế chủ trì kiểm tra bệnh viện.\n2. Sở Tài chính rà soát nguồn vốn.';
    expect(tasksOf(letter(`Đề nghị các sở rà soát, báo cáo số liệu, cụ thể:\n${list}`))).toEqual([
      '1 Sở Y tế',
      '2 Sở Tài chính',
    ]);
  });

  test('a list of orders behind one of contents', () => {
    const contents = '1. Số trụ sở đang sử dụng.\n2. Khó khăn, vướng mắc.';
    const orders = 'Ngoài ra, yêu cầu các xã thực hiện các nhiệm vụ sau:\n1. Kiểm tra trụ sở.\n2. Bố trí người trực.';
    for (const leadIn of ['báo cáo tình hình quản lý trụ sở, cụ thể như sau:', 'báo cáo theo đề cương sau:'])
      expect(tasksOf(letter(`Đề nghị các đơn vị ${leadIn}\n${contents}\n${orders}`))).toEqual([
        'p1 các đơn vị',
        '1 các xã',
        '2 các xã',
      ]);
  });
});
