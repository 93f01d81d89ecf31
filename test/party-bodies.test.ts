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
      'lead Các huyện ủy, thị ủy, các ban cán sự đảng, đảng đoàn',
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
