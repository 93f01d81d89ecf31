import {describe, expect, test} from 'vitest';
import {findReferences, type Mention, mergeReferences} from '../src/extract/references/index.ts';
import {Source} from '../src/text/source.ts';
import {viewOf} from './support/view-of.ts';
import {timeOf} from './tools/clock.mjs';

const view = (text: string) => viewOf(new Source(text));
const find = (text: string, lead = '', acts = false) => findReferences(view(text), {lead, acts});
const numbers = (text: string) => find(text).map((found) => found.number);
const role = (text: string) => find(text)[0]?.role;

describe('số, ký hiệu', () => {
  test.each([
    ['Nghị quyết số 07-NQ/TU của Tỉnh ủy', '07-NQ/TU', 'NQ'],
    ['Thông báo số: 512 /TB-VPUBND', '512/TB-VPUBND', 'TB'],
    ['Nghị quyết số 61- NQ/TW', '61-NQ/TW', 'NQ'],
    ['Quyết định số 88/QĐ- BVHTTDL', '88/QĐ-BVHTTDL', 'QĐ'],
    ['Quyết định số 31/QÐ-UBND', '31/QĐ-UBND', 'QĐ'],
    ['Quyết định số 31/QĐÐ-UBND', '31/QĐ-UBND', 'QĐ'],
    ['Thông tư sô 12/2031/TT-BGDĐT', '12/2031/TT-BGDĐT', 'TT'],
    ['Thông tư só 12/2031/TT-BGDĐT', '12/2031/TT-BGDĐT', 'TT'],
    ['Nghị quyết số 77.4/2031/NQ-CP', '77.4/2031/NQ-CP', 'NQ'],
    ['Nghị quyết 48a/NQ-CP', '48a/NQ-CP', 'NQ'],
    ['Kế hoạch số 0061/KH-UBND', '0061/KH-UBND', 'KH'],
    ['Kế hoạch hành động số 45-KH/TU', '45-KH/TU', 'KH'],
    ['Kế hoạch số 45/KH-BCA-BNN&MT', '45/KH-BCA-BNN&MT', 'KH'],
    ['Công văn số 640/SNV-CCHC', '640/SNV-CCHC', 'CV'],
    ['văn bản số 21077/BNV-CCVC', '21077/BNV-CCVC', 'CV'],
    ['công văn số 18/ABCD', '18/ABCD', 'CV'],
    ['công văn số 18/AB CD ngày 04/02/2031', '18/ABCD', 'CV'],
    ['Công văn số 3120/CT-TTHT', '3120/CT-TTHT', 'CV'],
    ['Công văn số 91/BC-SXD', '91/BC-SXD', 'BC'],
    ['Chứng thư thẩm định giá số 91/CT-ABC', '91/CT-ABC', null],
    ['Cấp giấy phép theo Quyết định số 91/QĐ-ABC', '91/QĐ-ABC', 'QĐ'],
    ['Tờ trình số 205/TTr-SNV', '205/TTr-SNV', 'TTr'],
    ['tờ trình số 205/TT-BQL', '205/TT-BQL', 'TTr'],
    ['văn bản số 205/TT-BNV', '205/TT-BNV', 'TT'],
    ['Thông tư liên tịch số 09/2018/TTLT-BXD-BTC', '09/2018/TTLT-BXD-BTC', 'TTLT'],
    ['Nghị quyết số 91/2031/UBTVQH17', '91/2031/UBTVQH17', 'NQ'],
    ['Nghị quyết số 91/2031/QH17', '91/2031/QH17', 'NQ'],
    ['Luật số 91/2031/QH17', '91/2031/QH17', 'L'],
    ['Kết luận số 44-KL/TW', '44-KL/TW', 'KL'],
    ['Quyết định số      /QĐ-TTg ngày    tháng    năm 2031', '/QĐ-TTg', 'QĐ'],
    ['Quyết định số ...../QĐ-UBND', '/QĐ-UBND', 'QĐ'],
    ['Quyết định số l6/QĐ-UBND', '16/QĐ-UBND', 'QĐ'],
    ['Quyết định số 1O/QĐ-UBND', '10/QĐ-UBND', 'QĐ'],
    ['Nghị định số 126/2031/NĐ-CP1', '126/2031/NĐ-CP', 'NĐ'],
    ['Nghị quyết số 166/2010/NQ-HĐND16', '166/2010/NQ-HĐND16', 'NQ'],
    ['Nghị quyết số 75/2012/NQ-HĐND7', '75/2012/NQ-HĐND7', 'NQ'],
    ['Nghị quyết số 75/2031/NQ-HĐND2', '75/2031/NQ-HĐND', 'NQ'],
    ['Nghị quyết số 75/2031/NQ-HĐND31', '75/2031/NQ-HĐND', 'NQ'],
    ['Nghị định số 126/2031/NĐ-CPngày 03/4/2031', '126/2031/NĐ-CP', 'NĐ'],
    ['Văn bản hợp nhất số 09/VBHN-VPQH', '09/VBHN-VPQH', null],
    ['công văn số BST/01-2031 đề ngày 22/09/2031 của Công ty TNHH Bờ Suối', 'BST/01-2031', 'CV'],
    ['Trả lời Công văn số 10ST-BD ngày 16/9/2031 của Công ty', '10ST-BD', 'CV'],
    ['văn bản số 25 ngày 04/02/2031 của Trường Tiểu học Bờ Suối', '25', 'CV'],
    ['công văn hướng dẫn số 37/SGDĐT-GDMN ngày 01/3/2031', '37/SGDĐT-GDMN', 'CV'],
  ])('%s', (text, number, kind) => {
    expect(find(text)).toMatchObject([{number, kind}]);
  });

  test.each([
    'tiếp nhận 162 hồ sơ/376 hồ sơ',
    'xếp thứ 59/63 tỉnh, thành phố',
    'ngày 16/3/2031 tại Nhà văn hóa',
    'hệ thống ISO 9001-2015, trực 24/7',
    'QCVN 01:2031/BXD',
    'phòng, chống HIV/AIDS trong 12 tháng/NĂM',
    'Số: 89/TB-UBND',
    'Mẫu số 03/TTr-SNV',
    'https://vidu.gov.vn/van-ban/12/QD-UBND',
    'Đề án 06/CP',
    'một dấu / và một chữ Hoa',
    'có 120 công văn số hóa ngày 12/3/2031',
    'công văn số 12 và 13 gửi ngày hôm qua',
    'văn bản số ABC ngày 12/3/2031',
    'văn bản số 5 về ngày 20/11',
    'công văn số lượng 15 ngày 12/3/2031',
  ])('không phải viện dẫn: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('ngày', () => {
  test.each([
    ['Quyết định số 31/QĐ-UBND ngày 05/12/2031', '2031-12-05'],
    ['Quyết định số 31/QĐ-UBND, ngày 5-12-2031', '2031-12-05'],
    ['Quyết định số 31/QĐ-UBND ngày 05 tháng 12 năm 2031[10]', '2031-12-05'],
    ['Quyết định số 31/QĐ-UBND ngày05/12/2031', '2031-12-05'],
    ['Quyết định số 31/QĐ-UBND của Chủ tịch UBND xã ngày 05/12/2031', '2031-12-05'],
    ['Quyết định số 31/QĐ-UBND ngày 20/1 1/2031', '2031-11-20'],
    ['Quyết định số 31/QĐ-UBND ngày      tháng 8 năm 2031', '2031-08'],
    ['Quyết định số 31/QĐ-UBND ngày ... tháng ... năm 2031', '2031'],
    ['Ngày 02 tháng 9 năm 2031, Chủ tịch UBND tỉnh đã ban hành Công văn số 31/UBND-VX', '2031-09-02'],
    ['Ngày 02/9/2031 UBND tỉnh có công văn số 31/UBND-VX đồng ý', '2031-09-02'],
    ['Ngày 02/9/2031 Hội đồng thẩm định có văn bản Báo cáo số 31/BC-HĐ và trình UBND tỉnh', '2031-09-02'],
    [
      'Ngày 02/9/2031, Bộ Y tế phê duyệt Đề án Nước sạch giai đoạn 2031 - 2035 tại Quyết định số 31/QĐ-BYT',
      '2031-09-02',
    ],
    ['Ngày 02/9/2031, UBND tỉnh đồng ý chủ trương tại Tờ trình số 31/TTr-SXD', null],
    ['Ngày 02/9/2031, UBND tỉnh công bố dự án đã được phê duyệt tại Quyết định số 31/QĐ-UBND', null],
    ['Ngày 02/9/2031, Sở Y tế kiểm tra nội dung nêu tại Quyết định số 31/QĐ-UBND', null],
    ['Ngày 02/9/2031 họp, Sở Y tế có công văn số 31/SYT-VP về tiêm phòng', null],
    ['Quyết định số 31/QĐ-UBND và hoàn thành trước ngày 05/12/2031', null],
  ])('%s', (text, date) => {
    expect(find(text)[0]?.date).toBe(date);
  });

  test('số và ngày đứng trong cite, tên loại đứng trước nó', () => {
    const text = 'Thực hiện Thông báo số 12/TB-UBND ngày 16/3/2031 của UBND tỉnh An Bình';
    const [found] = find(text);
    expect(text.slice(found?.cite.start, found?.cite.end)).toBe('12/TB-UBND ngày 16/3/2031');
    expect(text.slice(found?.start, found?.end)).toBe('Thông báo số 12/TB-UBND ngày 16/3/2031 của UBND tỉnh An Bình');
  });
});

describe('danh sách', () => {
  test('một ngày và một cơ quan cho nhiều số', () => {
    expect(
      find('theo Nghị định số: 207/2030/NĐ-CP , 208/2030/NĐ-CP ngày 14/9/2030 của Chính phủ').map(
        ({number, date, issuer, kind, role}) => ({number, date, issuer, kind, role}),
      ),
    ).toEqual([
      {number: '207/2030/NĐ-CP', date: '2030-09-14', issuer: 'Chính phủ', kind: 'NĐ', role: 'basis'},
      {number: '208/2030/NĐ-CP', date: '2030-09-14', issuer: 'Chính phủ', kind: 'NĐ', role: 'basis'},
    ]);
  });

  test('năm trong số không khớp thì ngày không dùng chung', () => {
    const [first] = find('Nghị định số 207/2029/NĐ-CP và Nghị định số 208/2030/NĐ-CP ngày 14/9/2030 của Chính phủ');
    expect(first).toMatchObject({date: null, issuer: 'Chính phủ'});
  });

  test('ngày riêng, cơ quan chung', () => {
    const found = find('Nghị quyết số 61/NQ-CP ngày 02/6/2031 và Nghị quyết số 72/NQ-CP ngày 03/7/2031 của Chính phủ');
    expect(found.map(({date, issuer}) => [date, issuer])).toEqual([
      ['2031-06-02', 'Chính phủ'],
      ['2031-07-03', 'Chính phủ'],
    ]);
  });

  test('tên loại nói một lần', () => {
    const found = find('đáp ứng yêu cầu tại các văn bản số 2552/BTTTT-TTH và 808/BTTTT-CATTT');
    expect(found.map(({number, kind}) => [number, kind])).toEqual([
      ['2552/BTTTT-TTH', 'CV'],
      ['808/BTTTT-CATTT', 'CV'],
    ]);
  });

  test('trích yếu dừng ở văn bản kế tiếp', () => {
    const found = find(
      'UBND tỉnh đã ban hành Quyết định số 173/QĐ-UBND ngày 24/02/2030 phê duyệt Đề án Chợ quê, Quyết định số 205/QĐ-UBND ngày 13/3/2030 ban hành Kế hoạch trồng cây; tổ chức họp.',
    );
    expect(found.map(({title, issuer, role}) => [title, issuer, role])).toEqual([
      ['phê duyệt Đề án Chợ quê', 'UBND tỉnh', 'cites'],
      ['ban hành Kế hoạch trồng cây', 'UBND tỉnh', 'cites'],
    ]);
  });

  test('văn bản nằm trong trích yếu của văn bản khác', () => {
    const found = find(
      'Theo đề nghị của Sở Xây dựng tại các Công văn: Số 60/SXD-QLN ngày 23/01/2031 về việc góp ý sửa đổi Nghị định số 13/2030/NĐ-CP ngày 30/7/2030 và Nghị định số 14/2030/NĐ-CP ngày 31/7/2030 của Chính phủ; số 87/SXD-HT ngày 24/01/2031 về việc góp ý quy chế.',
    );
    expect(found.map(({number, role, kind}) => [number, role, kind])).toEqual([
      ['60/SXD-QLN', 'basis', 'CV'],
      ['13/2030/NĐ-CP', 'cites', 'NĐ'],
      ['14/2030/NĐ-CP', 'cites', 'NĐ'],
      ['87/SXD-HT', 'basis', 'CV'],
    ]);
    expect(found[3]?.issuer).toBe('Sở Xây dựng');
  });

  test('văn bản của cơ quan kế tiếp: cùng vai trò', () => {
    const found = find(
      'Theo đề nghị của Sở Nông nghiệp tại Tờ trình số 41/TTr-SNN ngày 23/4/2031 và Báo cáo số 42/BC-SNN ngày 26/4/2031; của Ủy ban nhân dân huyện Hòa An tại Tờ trình số 8/TTr-UBND ngày 31/3/2031, các văn bản số 14/UBND-NN ngày 05/4/2031 và số 15/UBND-NN ngày 07/4/2031.',
    );
    expect(found.map(({number, issuer, role}) => [number, issuer, role])).toEqual([
      ['41/TTr-SNN', 'Sở Nông nghiệp', 'basis'],
      ['42/BC-SNN', 'Sở Nông nghiệp', 'basis'],
      ['8/TTr-UBND', 'Ủy ban nhân dân huyện Hòa An', 'basis'],
      ['14/UBND-NN', 'Ủy ban nhân dân huyện Hòa An', 'basis'],
      ['15/UBND-NN', 'Ủy ban nhân dân huyện Hòa An', 'basis'],
    ]);
  });

  test('được sửa đổi, bổ sung bởi: cùng vai trò', () => {
    const found = find(
      'Căn cứ Nghị định số 78/2030/NĐ-CP ngày 01/4/2030 của Chính phủ quy định chi tiết một số điều của Luật Đê điều được sửa đổi, bổ sung bởi Nghị định số 87/2031/NĐ-CP;',
    );
    expect(found.map(({number, role}) => [number, role])).toEqual([
      ['78/2030/NĐ-CP', 'basis'],
      ['87/2031/NĐ-CP', 'basis'],
    ]);
    expect(found[0]?.title).toBe('quy định chi tiết một số điều của Luật Đê điều');
  });

  test('văn bản ra đời sau không nằm trong trích yếu của văn bản ra đời trước', () => {
    const found = find(
      'Thực hiện Nghị định số 15/2030/NĐ-CP ngày 31/12/2030 của Chính phủ sửa đổi Nghị định số 34/2026/NĐ-CP ngày 14/5/2026 của Chính phủ quy định chi tiết Luật Đê điều và Nghị định số 59/2031/NĐ-CP ngày 25/01/2031 của Chính phủ về đê biển;',
    );
    expect(found.map(({number, role}) => [number, role])).toEqual([
      ['15/2030/NĐ-CP', 'implements'],
      ['34/2026/NĐ-CP', 'cites'],
      ['59/2031/NĐ-CP', 'implements'],
    ]);
    expect(found[0]?.title).toBe(
      'sửa đổi Nghị định số 34/2026/NĐ-CP ngày 14/5/2026 của Chính phủ quy định chi tiết Luật Đê điều',
    );
    // the same with an older one: it stands in the title
    const within = find(
      'Căn cứ Thông tư số 7/2031/TT-BYT quy định chi tiết Luật Dược và Nghị định số 54/2027/NĐ-CP của Chính phủ;',
    );
    expect(within.map(({role}) => role)).toEqual(['basis', 'cites']);
    const unread = find(
      'Căn cứ Thông tư số 7/2031/TT-BYT quy định chi tiết một số điều của Tuật Dược và Nghị định số 54/2027/NĐ-CP;',
    );
    expect(unread.map(({role}) => role)).toEqual(['basis', 'cites']);
  });

  test('cơ quan nêu một lần trước cả dãy', () => {
    const found = find(
      'Căn cứ các Nghị định của Chính phủ: số 63/2030/NĐ-CP ngày 08/6/2030 về phí; số 48/2031/NĐ-CP và số 92/2031/NĐ-CP ngày 07/8/2031; Thông tư số 15/2031/TT-BTC;',
    );
    expect(found.map(({issuer}) => issuer)).toEqual(['Chính phủ', 'Chính phủ', 'Chính phủ', null]);
  });

  test('nhắc lại trong ngoặc không cắt danh sách', () => {
    const found = find(
      'Thực hiện Chỉ thị số 27/CT-TTg ngày 15/8/2030 về tăng cường công tác dân số (sau đây viết tắt là Chỉ thị số 27/CT-TTg); Công văn số 66/BYT-CDS ngày 29/10/2030',
    );
    expect(found.map(({role}) => role)).toEqual(['implements', 'implements', 'implements']);
  });
});

describe('cơ quan và trích yếu', () => {
  test.each([
    ['Quyết định số 1/QĐ-X1 của Bộ Trưởng Bộ Nội vụ phê duyệt Đề án A', 'Bộ Trưởng Bộ Nội vụ', 'phê duyệt Đề án A'],
    ['Kế hoạch số 1/KH-SYT của Sở Giáo dục và Đào tạo về việc bồi dưỡng hè', 'Sở Giáo dục và Đào tạo', 'bồi dưỡng hè'],
    ['Báo cáo số 1/BC-SNV của Sở Nội vụ - Thường trực Ban Chỉ đạo đã nêu', 'Sở Nội vụ', null],
    [
      'Quyết định số 1/QĐ-UBND của UBND tỉnh Bà Rịa - Vũng Tàu về quản lý chợ',
      'UBND tỉnh Bà Rịa - Vũng Tàu',
      'quản lý chợ',
    ],
    [
      'Nghị quyết số 5-NQ/TU của Hội nghị Tỉnh ủy lần thứ 6 khóa XIX về cải cách hành chính, nhất là thủ tục.',
      'Hội nghị Tỉnh ủy lần thứ 6 khóa XIX',
      'cải cách hành chính',
    ],
    [
      'Thông tư số 1/2030/TT-VPCP của Văn phòng Chính phủ Hướng dẫn nghiệp vụ;',
      'Văn phòng Chính phủ',
      'Hướng dẫn nghiệp vụ',
    ],
    ['QUYẾT ĐỊNH SỐ 1/QĐ-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC TRỒNG RỪNG', 'THỦ TƯỚNG CHÍNH PHỦ', 'TRỒNG RỪNG'],
    [
      'Thông tư số 1/2030/TT-BYT của Bộ Y tế về khai báo dịch trong vòng 24 giờ kể từ khi có ca bệnh',
      'Bộ Y tế',
      'khai báo dịch',
    ],
    [
      'Chỉ thị số 1/CT-UBND của UBND tỉnh về phòng cháy và thực hiện tiết kiệm năm 2030',
      'UBND tỉnh',
      'phòng cháy và thực hiện tiết kiệm năm 2030',
    ],
    [
      'Nghị quyết số 1/NQ-CP của Chính phủ về chương trình cắt giảm thủ tục, bảo đảm cắt giảm 30%',
      'Chính phủ',
      'chương trình cắt giảm thủ tục',
    ],
    [
      'Thông tư liên tịch số 1/2009/TTLT-BXD-BTC của Bộ Xây dựng, Bộ Tài chính hướng dẫn thu phí',
      'Bộ Xây dựng, Bộ Tài chính',
      'hướng dẫn thu phí',
    ],
    [
      'Quyết định số 1/QĐ-UBND của UBND tỉnh về việc thu hồi đất của Công ty A, giao UBND huyện Sơn Hà quản lý;',
      'UBND tỉnh',
      'thu hồi đất của Công ty A, giao UBND huyện Sơn Hà quản lý',
    ],
    [
      'Quyết định số 1/QĐ-UBND của UBND tỉnh về việc phối hợp giữa Đội cứu hộ, Công an tỉnh trong tổ chức cấp cứu;',
      'UBND tỉnh',
      'phối hợp giữa Đội cứu hộ, Công an tỉnh trong tổ chức cấp cứu',
    ],
    ['Công văn số 5/UBND-TH của UBND huyện - thông tin về giá đất', 'UBND huyện', null],
    ['Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 1/TTr-SNV', 'Giám đốc Sở Nội vụ', null],
    ['Chỉ thị số 1/CT-TTg của Thủ tướng Chính phủ và các văn bản liên quan', 'Thủ tướng Chính phủ', null],
    [
      'Công văn số 6/CT-NV của Cục Thuế tỉnh Phú Sơn hỏi về sử dụng hóa đơn',
      'Cục Thuế tỉnh Phú Sơn',
      'sử dụng hóa đơn',
    ],
    ['Công văn số 3/SQHKT-QH của Sở Quy hoạch - Kiến trúc kiến nghị về hồ sơ', 'Sở Quy hoạch - Kiến trúc', null],
    [
      'Công văn số 7/ST-BD của Công ty TNHH Suối Trong – Bờ Đá (Việt Nam) về việc cấp nước',
      'Công ty TNHH Suối Trong – Bờ Đá (Việt Nam)',
      'cấp nước',
    ],
    [
      'Căn cứ Thông tư số 7/2008/TT-BXD của Bộ Xây dựng hướng dẫn lập quy hoạch thì việc cấp phép thuộc địa phương.',
      'Bộ Xây dựng',
      'hướng dẫn lập quy hoạch',
    ],
    ['Công văn số 7/ST-BD của Công ty Suối Trong - đề nghị cấp nước', 'Công ty Suối Trong', null],
    ['Kế hoạch số 7/KH-SVH của sở Văn hóa và Thể thao về hội thi', 'sở Văn hóa và Thể thao', 'hội thi'],
    [
      'Kế hoạch số 7-KH/BCĐ của Ban Chỉ đạo phát triển khoa học, công nghệ, chuyển đổi số và đề án 06 về lập tổ giúp việc',
      'Ban Chỉ đạo phát triển khoa học, công nghệ, chuyển đổi số và đề án 06',
      'lập tổ giúp việc',
    ],
    ['Kế hoạch số 7-KH/BCĐ của Ban Chỉ đạo tỉnh, đề nghị các sở báo cáo về kết quả', 'Ban Chỉ đạo tỉnh', null],
    ['Kế hoạch số 7/KH-BCĐ của Ban Chỉ đạo tỉnh, tổng hợp danh sách về hộ ven sông', 'Ban Chỉ đạo tỉnh', null],
    ['Công văn số 7/HĐTĐ của Hội đồng thi đua huyện, công khai kết quả về bình xét', 'Hội đồng thi đua huyện', null],
    ['Công văn số 7/TCT của Tổ công tác tỉnh, rà soát lại, tham mưu Sở Nội vụ về biên chế', 'Tổ công tác tỉnh', null],
    ['Kế hoạch số 7-KH/BCĐ của Ban Chỉ đạo đê điều, Sở Nội vụ nói rõ về việc này', 'Ban Chỉ đạo đê điều', null],
    [
      'Công văn số 7/BNV-TC của Bộ Nội vụ về việc hướng dẫn lập hội quy định: “Hội chỉ có một tên”',
      'Bộ Nội vụ',
      'hướng dẫn lập hội',
    ],
    ['Kế hoạch số 7/KH-UBND của UBND tỉnh về chuyển đổi số, phấn đấu đạt 50% hộ', 'UBND tỉnh', 'chuyển đổi số'],
    ['“… theo Nghị định số 7/2031/NĐ-CP của Chính phủ quy định về hội”.', 'Chính phủ', 'quy định về hội'],
    [
      'Kết luận liên ngành số 7/KL-LN giữa Bộ Công an, Viện kiểm sát nhân dân tối cao về giam giữ',
      'Bộ Công an, Viện kiểm sát nhân dân tối cao',
      'giam giữ',
    ],
  ])('%s', (text, issuer, title) => {
    expect(find(text)).toMatchObject([{issuer, title}]);
  });
});

test('each of two who speak in letters of their own', () => {
  const text =
    'Xét đề nghị của Bộ Xây dựng (công văn số 8/BXD-QH) và của Bộ Văn hóa, Thể thao và Du lịch (công văn số 9/BVHTTDL-DS)';
  expect(find(text).map(({issuer}) => issuer)).toEqual(['Bộ Xây dựng', 'Bộ Văn hóa, Thể thao và Du lịch']);
});

test.each([
  'Ngày 12/5/2030, Sở Nội vụ công bố kết quả thanh tra của Bộ Nội vụ tại Công văn số 9/BNV-TT.',
  'Ngày 12/5/2030, Sở Xây dựng có ý kiến về dự thảo của Bộ Xây dựng tại Công văn số 15/BXD-QH.',
])('whose paper it is remains open: %s', (text) => expect(find(text)).toMatchObject([{issuer: null, date: null}]));

test.each([
  ['Công văn số 15/UBND-VX, ngày họp tháng 5 năm 2032 sẽ thông báo sau', null],
  ['Công văn số 15/UBND-VX ngày hội tháng 3 năm 2031', null],
  ['Công văn số 15/UBND-VX ngày!? tháng năm 2031', '2031'],
  ['Công văn số 15/UBND-VX ngày olM tháng ỉ 1 năm 2031', '2031-11'],
])('a spoilt day: %s', (text, date) => expect(find(text)).toMatchObject([{date}]));

describe('luật', () => {
  test.each([
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;',
      'Luật Tổ chức chính quyền địa phương',
      'L',
      '2015-06-19',
    ],
    ['Luật Việc làm bảo đảm kịp thời', 'Luật Việc làm', 'L', null],
    ['Luật tổ chức HĐND và UBND ngày 26/11/2003;', 'Luật tổ chức HĐND và UBND', 'L', '2003-11-26'],
    ['Luật BHXH và các nghị định', 'Luật BHXH', 'L', null],
    ['quy định của Luật phòng chống tham nhũng và thực hành tiết kiệm', 'Luật phòng chống tham nhũng', 'L', null],
    ['TRIỂN KHAI THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN TỈNH', 'LUẬT VIỆC LÀM', 'L', null],
    ['Luật An ninh mạng 2025.', 'Luật An ninh mạng', 'L', '2025'],
    ['Luật Tổ chức HĐND và UBND ngày 26/11/2003', 'Luật Tổ chức HĐND và UBND', 'L', '2003-11-26'],
    ['Luật tổ chức HĐND, UBND ngày 26/11/2003', 'Luật tổ chức HĐND, UBND', 'L', '2003-11-26'],
    ['Luật Ban hành VBQPPL của HĐND, UBND ngày 03/12/2004', 'Luật Ban hành VBQPPL của HĐND, UBND', 'L', '2004-12-03'],
    // where a portal has lost a line break
    [
      'Luật tổ chức Hội đồngnhân dân và Ủyban nhân dânngày 26 tháng 11 năm 2003',
      'Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
      'L',
      '2003-11-26',
    ],
    ['Luật Giá và UBND các xã', 'Luật Giá', 'L', null],
    ['Luật Thanh tra, HĐND xã đã giám sát', 'Luật Thanh tra', 'L', null],
    ['Luật Khoa học và Công nghệ (2013) và các luật', 'Luật Khoa học và Công nghệ', 'L', '2013'],
    ['Bộ luật Lao động năm 2019', 'Bộ luật Lao động', 'BL', '2019'],
    ['Pháp lệnh Ưu đãi người có công với cách mạng', 'Pháp lệnh Ưu đãi người có công với cách mạng', 'PL-UBTVQH', null],
    ['phù hợp với Hiến pháp năm 2013', 'Hiến pháp', 'HP', '2013'],
    [
      'Luật Trồng chè và Nuôi ong được Quốc hội khóa XVII thông qua tại kỳ họp thứ 9 ngày 26 tháng 6 năm 2031',
      'Luật Trồng chè và Nuôi ong',
      'L',
      '2031-06-26',
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      'L',
      '2019-11-22',
    ],
  ])('%s', (text, title, kind, date) => {
    expect(find(text)).toMatchObject([{number: null, title, kind, date}]);
  });

  test('tên rồi số', () => {
    expect(find('Luật Quản lý thuế số 38/2019/QH14 ngày 13/6/2019 của Quốc hội')).toMatchObject([
      {kind: 'L', number: '38/2019/QH14', title: 'Luật Quản lý thuế', date: '2019-06-13', issuer: 'Quốc hội'},
    ]);
  });

  test('nhiều luật trong một câu', () => {
    expect(
      find(
        'theo quy định của Luật Ngân sách nhà nước và Luật Việc làm, Luật Đầu tư công và pháp luật có liên quan',
      ).map(({title}) => title),
    ).toEqual(['Luật Ngân sách nhà nước', 'Luật Việc làm', 'Luật Đầu tư công']);
  });

  test.each([
    'về dự án Luật Viên chức (sửa đổi)',
    'dự thảo Luật Đường bộ, Luật Giá',
    'dự án Luật Đô thị đặc biệt (Luật Phát triển đô thị)',
    'phổ biến, giáo dục pháp luật; kỷ luật lao động',
    'THƯ VIỆN PHÁP LUẬT',
    'Đoàn Luật sư tỉnh An Bình',
    'phạm vi của Luật và các văn bản hướng dẫn',
  ])('không phải luật được viện dẫn: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('luật chỉ đứng trong tên văn bản khác thì không kể, trừ khi dẫn điều khoản', () => {
    const inTitle = 'Nghị định số 59/2030/NĐ-CP quy định biện pháp thi hành Luật Phòng, chống tham nhũng';
    expect(numbers(inTitle)).toEqual(['59/2030/NĐ-CP']);
    const pinpoint = 'Công văn số 60/BTC-QLCS về việc miễn tiền thuê đất theo Điều 157 Luật Đất đai';
    expect(find(pinpoint).map(({title}) => title)).toContain('Luật Đất đai');
  });
});

describe('cơ quan ban hành', () => {
  test.each([
    ['Thông tư liên tịch số 2/2029/TTLT-BNG-BNV của Bộ Ngoại giao - Bộ Nội vụ hướng dẫn', 'Bộ Ngoại giao - Bộ Nội vụ'],
    ['Thông tư số 2/2029/TT-BNG của Bộ Ngoại giao giao Sở A việc này', 'Bộ Ngoại giao'],
    ['Quyết định số 2/QĐ-UBND của UBND tỉnh giao chỉ tiêu', 'UBND tỉnh'],
    ['Tờ trình số 2/TTr-SNV của Sở Nội vụ Ủy ban nhân dân tỉnh xem xét', 'Sở Nội vụ'],
    ['Báo cáo số 2-BC/ĐU của Đảng ủy Ủy ban nhân dân xã Hải Lam về thu chi', 'Đảng ủy Ủy ban nhân dân xã Hải Lam'],
    ['Báo cáo số 2/BC-VP của Cơ quan Ủy ban Kiểm tra về thu chi', 'Cơ quan Ủy ban Kiểm tra'],
    ['Công văn số 2/HS-KD của Công ty Hải Sơn – Về việc thuê đất', 'Công ty Hải Sơn'],
    ['Theo đề nghị của Sở Nội vụ (Thường trực Ban Thi đua) tại Tờ trình số 2/TTr-SNV', 'Sở Nội vụ'],
    ['Nghị quyết số 2/NQ-HĐND của HĐND tỉnh Hải Lam, khoá 16, kỳ họp thứ 21 ngày 08/7/2029', 'HĐND tỉnh Hải Lam'],
    ['Tờ trình số 2/TTr-BQL của Ban Quản lý Khu kinh tế, giao Sở A', 'Ban Quản lý Khu kinh tế'],
    ['Báo cáo số 2/BC-BKT của Ban Kinh tế, Ngân sách về thu chi', 'Ban Kinh tế, Ngân sách'],
    ['ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 2/BC-STP', 'Sở Tư pháp'],
  ])('%s', (text, issuer) => {
    expect(find(text)).toMatchObject([{issuer}]);
  });

  test('ngày đứng sau kỳ họp', () => {
    expect(find('Nghị quyết số 2/NQ-HĐND của HĐND xã, khoá 16, kỳ họp thứ 21 ngày 08/7/2029')[0]?.date).toBe(
      '2029-07-08',
    );
    expect(find('Nghị quyết số 2/NQ-HĐND của HĐND xã, họp ngày 08/7/2029')[0]?.date).toBeNull();
  });
});

test('hai cơ quan, mỗi cơ quan một văn bản', () => {
  const text =
    'Theo đề nghị của Sở Y tế tại Tờ trình số: 2/TTr-SYT ngày 01/3/2029 và ý kiến của Sở Tư pháp tại Công văn số: 3/STP-XD';
  expect(find(text).map(({issuer, role}) => [issuer, role])).toEqual([
    ['Sở Y tế', 'basis'],
    ['Sở Tư pháp', 'basis'],
  ]);
});

test('trích yếu không nuốt văn bản nêu sau đó', () => {
  const text =
    'Nhận được Công văn số 1/BYT-DP của Bộ Y tế về việc phòng bệnh dại và thực hiện ý kiến của Chủ tịch UBND tỉnh tại Công văn số 2/UBND-VX';
  expect(find(text).map(({title, role}) => [title, role])).toEqual([
    ['phòng bệnh dại', 'cites'],
    [null, 'implements'],
  ]);
});

describe('vai trò', () => {
  test.each([
    ['Căn cứ Quyết định số 31/QĐ-UBND', 'basis'],
    ['được thực hiện theo quy định tại khoản 2 Điều 5 Nghị định số 31/2030/NĐ-CP', 'basis'],
    ['Xét đề nghị của Sở Nội vụ tại Tờ trình số 31/TTr-SNV', 'basis'],
    ['thực hiện theo trình tự, thủ tục quy định tại Nghị định số 31/2030/NĐ-CP', 'basis'],
    ['tuân theo các tiêu chuẩn được ban hành tại khoản 2 Điều 5 Thông tư số 31/2030/TT-BYT', 'basis'],
    ['theo dõi các chỉ tiêu quy định tại Nghị quyết số 31/2030/NQ-HĐND', 'cites'],
    ['theo Sở Nội vụ: đã có Quyết định số 31/QĐ-UBND', 'cites'],
    ['thực hiện nhiệm vụ cải cách theo Nghị quyết số 31-NQ/TU', 'basis'],
    ['Thực hiện nội dung Công văn số 31/UBND-VX', 'implements'],
    ['triển khai có hiệu quả các nhiệm vụ được giao tại Chỉ thị số 31/CT-TTg', 'implements'],
    ['Triển khai thực hiện theo Kế hoạch số 31/KH-UBND', 'implements'],
    ['Thực hiện Kế hoạch tuyên truyền ban hành kèm theo Quyết định số 31/QĐ-UBND', 'implements'],
    ['Căn cứ các quyết định của UBND tỉnh triển khai Nghị quyết số 31-NQ/TU', 'implements'],
    ['tỉnh đã tổ chức thực hiện các nội dung được giao tại Quyết định số 31/QĐ-UBND', 'cites'],
    ['thực hiện đánh giá tác động 02 thủ tục tại Quyết định số 31/QĐ-UBND', 'cites'],
    ['tuyên truyền, phổ biến, quán triệt Nghị quyết số 31-NQ/TU', 'cites'],
    ['quán triệt, thực hiện nghiêm Nghị quyết số 31-NQ/TU', 'implements'],
    ['triển khai quán triệt Nghị quyết số 31-NQ/TU', 'implements'],
    ['chống bạo lực trên cơ sở giới nêu tại Nghị quyết số 31-NQ/TU', 'cites'],
    ['Trên cơ sở giới hạn của Nghị quyết số 31-NQ/TU', 'basis'],
    ['trên cơ sở giới thiệu tại Công văn số 31/SNV-CC', 'basis'],
    ['phải đồng bộ với Quyết định số 31/QĐ-UBND', 'cites'],
    ['UBND tỉnh đã ban hành Quyết định số 31/QĐ-UBND', 'cites'],
    ['tham mưu sửa đổi hoặc thay thế Quyết định số 31/QĐ-UBND', 'cites'],
    ['trình UBND tỉnh ban hành quyết định để thay thế Quyết định số 31/QĐ-UBND', 'cites'],
    ['Quyết định này có hiệu lực kể từ ngày ký. Bãi bỏ Quyết định số 31/QĐ-UBND', 'repeals'],
    ['Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 31/QĐ-UBND', 'replaces'],
    // where a portal has lost a line break
    ['Quyết định này cóhiệu lực sau 10 ngày và thay thế Quyết định số 31/QĐ-UBND', 'replaces'],
    ['Sửa đổi, bổ sung một số điều của Quyết định số 31/QĐ-UBND', 'amends'],
    ['Nội dung Công văn này thay cho Công văn số 31/UBND-VX', 'replaces'],
    ['Các xã lập danh sách thay cho Công văn số 31/UBND-VX', 'cites'],
    ['(Ban hành theo Quyết định số 31/QĐ-UBND của UBND xã)', 'attachedTo'],
    ['Lập danh sách (ban hành theo Quyết định số 31/QĐ-UBND)', 'basis'],
    ['(Ban hành kèm theo Quyết định số 31/QĐ-UBND của UBND xã)', 'attachedTo'],
    ['KẾ HOẠCH TRỒNG CÂY (Kèm theo Quyết định số 31/QĐ-UBND)', 'attachedTo'],
    ['gửi báo cáo theo mẫu (kèm theo Công văn số 31/UBND-VX)', 'cites'],
  ])('%s', (text, expected) => {
    expect(role(text)).toBe(expected);
  });

  test('thành viên sau dấu chấm phẩy, chỉ nêu điều khoản, theo từ của thành viên trước', () => {
    const roles = find(
      'Đề nghị hợp tác xã căn cứ Điều 17 Luật Thủy sản; Điều 44 Nghị định số 926/2031/NĐ-CP; Mục 3 Chương IV, Điều 12 Thông tư số 935/2031/TT-BNNMT để làm.',
    ).map(({role}) => role);
    expect(roles).toEqual(['basis', 'basis', 'basis']);
    const apart = find('Đơn vị A căn cứ Điều 17 Luật Thủy sản; đơn vị B nộp Quyết định số 5/QĐ-UBND.');
    expect(apart.map(({role}) => role)).toEqual(['basis', 'cites']);
  });

  test('tiêu đề hoặc câu dẫn phía trên cho biết vai trò', () => {
    expect(find('Khoản 3 Điều 15 Nghị định số 26/2030/NĐ-CP', 'can cu phap ly')[0]?.role).toBe('basis');
    expect(find('Chỉ thị số 26/CT-TTg', 'thuc hien cac van ban sau:')[0]?.role).toBe('implements');
    expect(find('Theo dõi Chỉ thị số 26/CT-TTg', 'thuc hien cac van ban sau:')[0]?.role).toBe('cites');
  });

  test('câu dẫn bãi bỏ phía trên danh sách, trong văn bản có thể bãi bỏ', () => {
    const lead = 'bai bo cac quyet dinh sau day:';
    expect(find('Quyết định số 26/QĐ-UBND ngày 05/6/2030', lead, true)[0]?.role).toBe('repeals');
    expect(find('Quyết định số 26/QĐ-UBND ngày 05/6/2030', lead)[0]?.role).toBe('cites');
    expect(find('Thủ tục tại Quyết định số 26/QĐ-UBND', lead, true)[0]?.role).toBe('cites');
    expect(find('Quyết định số 26/QĐ-UBND', 'tham muu bai bo cac quyet dinh sau:', true)[0]?.role).toBe('cites');
  });
});

describe('tên của văn bản làm thay đổi văn bản khác', () => {
  const role = (text: string, acts = true) => find(text, '', acts)[0]?.role;

  test.each([
    ['QUYẾT ĐỊNH Sửa đổi một số nội dung của Quyết định số 948/2031/QĐ-UBND', 'amends'],
    ['QUYẾT ĐỊNH Về việc sửa đổi khoản 2 Điều 5 Quyết định số 77/QĐ-UBND', 'amends'],
    ['THÔNG TƯ Bãi bỏ Thông tư số 931/2031/TT-BYT', 'repeals'],
    ['NGHỊ QUYẾT Về việc thay thế Nghị quyết số 9/2021/NQ-HĐND', 'replaces'],
    ['QUYẾT ĐỊNH Bổ sung bảng giá bến thuyền ban hành kèm theo Quyết định số 12/QĐ-UBND', 'amends'],
    ['QUYẾT ĐỊNH Bổ sung danh mục bến thuyền theo Quyết định số 12/QĐ-UBND', 'basis'],
    ['QUYẾT ĐỊNH Về việc bổ sung kinh phí trợ giúp hộ nghèo quy định tại Nghị định số 20/2031/NĐ-CP', 'cites'],
    ['QUYẾT ĐỊNH Bổ sung chính sách trợ giúp người cao tuổi tại Nghị định số 20/2031/NĐ-CP', 'cites'],
    ['NGHỊ ĐỊNH Bổ sung chính sách trợ giúp người cao tuổi tại Nghị định số 20/2031/NĐ-CP', 'amends'],
    ['QUYẾT ĐỊNH Bổ sung danh mục dự án bến thuyền căn cứ Nghị định số 43/2031/NĐ-CP', 'basis'],
    ['QUYẾT ĐỊNH Hủy bỏ kết quả đấu giá đã được phê duyệt tại Quyết định số 15/QĐ-UBND', 'cites'],
    ['NGHỊ QUYẾT Điều chỉnh dự án bến thuyền đã được HĐND tỉnh thông qua tại Nghị quyết số 10/NQ-HĐND', 'cites'],
    ['QUYẾT ĐỊNH Công bố thủ tục được sửa đổi tại Quyết định số 12/QĐ-UBND', 'cites'],
    ['QUYẾT ĐỊNH Ban hành Kế hoạch thực hiện Quyết định số 12/QĐ-UBND', 'implements'],
  ])('%s', (title, expected) => expect(role(title)).toBe(expected));

  test('văn bản chỉ đề nghị thì không', () => {
    expect(role('TỜ TRÌNH Về việc sửa đổi một số điều của Quyết định số 77/QĐ-UBND', false)).toBe('cites');
  });
});

describe('gộp', () => {
  const mentions = (...texts: string[]): Mention[] =>
    texts.flatMap((text, block) => find(text).map((found) => ({block, found})));
  const nobody = {number: null, kind: null};

  test('số của chính văn bản, ngày khác: của cơ quan khác', () => {
    const own = {number: '01/CT-UBND', kind: 'CT' as const, date: '2031-01-19'};
    const cited = (text: string) => mergeReferences(mentions(text), own).references.map(({date}) => date);
    expect(cited('Thực hiện Chỉ thị số 01/CT-UBND ngày 08/01/2031 của UBND tỉnh')).toEqual(['2031-01-08']);
    expect(cited('Kèm theo Chỉ thị số 01/CT-UBND ngày 19/01/2031 của UBND huyện')).toEqual([]);
    expect(cited('Thực hiện Chỉ thị số 01/CT-UBND của UBND huyện')).toEqual([]);
  });

  test('mỗi văn bản một lần, lần sau bù chỗ trống của lần trước', () => {
    const all = mentions(
      'Đồng bộ với Nghị quyết số 07-NQ/TU',
      'Thực hiện Nghị quyết số 07-NQ/TU ngày 05/12/2030 của Tỉnh ủy',
      'theo Kế hoạch số 9/KH-UBND',
    );
    const merged = mergeReferences(all, nobody);
    expect(merged.references).toEqual([
      {
        kind: 'NQ',
        number: '07-NQ/TU',
        date: '2030-12-05',
        issuer: 'Tỉnh ủy',
        title: null,
        role: 'implements',
        mentions: 2,
      },
      {kind: 'KH', number: '9/KH-UBND', date: null, issuer: null, title: null, role: 'basis', mentions: 1},
    ]);
    expect(merged.first.map(({block}) => block)).toEqual([0, 2]);
    expect(all.map((mention) => merged.indexOf(mention))).toEqual([0, 0, 1]);
  });

  test('ngày mượn của văn bản sau trong dãy thì không tách văn bản của Đảng làm hai', () => {
    const all = mentions(
      'Thực hiện Nghị quyết số 07-NQ/TU ngày 05/12/2030 của Tỉnh ủy',
      'Quán triệt Nghị quyết số 07-NQ/TU và Nghị quyết số 09-NQ/TU ngày 08/3/2032 của Tỉnh ủy',
      'theo Quyết định số 7/QĐ-UBND ngày 01/2/2030 của UBND tỉnh',
      'theo Quyết định số 7/QĐ-UBND và Quyết định số 8/QĐ-UBND ngày 02/3/2031 của UBND tỉnh',
    );
    expect(mergeReferences(all, nobody).references.map(({number, date}) => [number, date])).toEqual([
      ['07-NQ/TU', '2030-12-05'],
      ['09-NQ/TU', '2032-03-08'],
      ['7/QĐ-UBND', '2030-02-01'],
      ['7/QĐ-UBND', '2031-03-02'],
      ['8/QĐ-UBND', '2031-03-02'],
    ]);
  });

  test('dấu gạch nối hay một trong hai chữ giống nhau mất đi không làm thành văn bản khác', () => {
    const all = mentions(
      'Nghị định số 15/2030/NĐ-CP, Quyết định số 5/QĐ-TTg',
      'Nghị định số 15/2030/NĐCP',
      'Quyết định số 5/QĐTTg; Quyết định số 5/QĐ-Tg',
    );
    expect(mergeReferences(all, nobody).references.map(({number, mentions}) => [number, mentions])).toEqual([
      ['15/2030/NĐ-CP', 2],
      ['5/QĐ-TTg', 3],
    ]);
  });

  test('ký hiệu khác một chữ là văn bản khác, trừ khi cùng ngày', () => {
    const all = mentions(
      'Công văn số 5/UBND-KTTH, Công văn số 5/UBND-KTH',
      'Công văn số 8/STTTT-BCVT ngày 03/02/2031, Công văn số 8/STT-BCVT ngày 04/02/2031',
      'Công văn số 9/SNNPTNT-TL ngày 05/02/2031 và Công văn số 9/SNPTNT-TL ngày 05/02/2031',
    );
    expect(mergeReferences(all, nobody).references.map(({number, mentions}) => [number, mentions])).toEqual([
      ['5/UBND-KTTH', 1],
      ['5/UBND-KTH', 1],
      ['8/STTTT-BCVT', 1],
      ['8/STT-BCVT', 1],
      ['9/SNNPTNT-TL', 2],
    ]);
  });

  test('phần căn cứ nói rõ hơn tên văn bản', () => {
    const [title, ...body] = mentions(
      'TRIỂN KHAI LUẬT VIỆC LÀM VÀ NGHỊ QUYẾT SỐ 5-NQ/TW',
      'Căn cứ Luật Việc làm',
      'theo Nghị quyết số 5-NQ/TW',
    ).map((mention) => ({...mention, entitled: mention.block === 0, recited: mention.block === 1}));
    expect(mergeReferences([title, ...body] as Mention[], nobody).references.map(({role}) => role)).toEqual([
      'basis',
      'implements',
    ]);
  });

  test('văn bản đang đọc không tự viện dẫn mình', () => {
    const all = mentions('Quyết định số 31/QĐ-UBND', 'Quyết định số 32/QĐ-UBND');
    const merged = mergeReferences(all, {number: '31/QĐ-UBND', kind: 'QĐ'});
    expect(merged.references.map(({number}) => number)).toEqual(['32/QĐ-UBND']);
    expect(merged.indexOf(all[0] as Mention)).toBe(-1);
  });

  test('luật: một tên, nhiều cách viết; hai năm là hai luật', () => {
    const merged = mergeReferences(
      mentions(
        'THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN',
        'Luật Việc làm được phổ biến',
        'Luật Quản lý thuế số 38/2019/QH14',
        'theo Luật Quản lý thuế',
        'Căn cứ Luật Đầu tư năm 2014',
        'Căn cứ Luật Đầu tư năm 2020',
      ),
      nobody,
    );
    expect(merged.references.map(({title, number, date}) => [title, number, date])).toEqual([
      ['Luật Việc làm', null, null],
      ['Luật Quản lý thuế', '38/2019/QH14', null],
      ['Luật Đầu tư', null, '2014'],
      ['Luật Đầu tư', null, '2020'],
    ]);
  });
});

describe('mọi văn bản', () => {
  test('chỗ đứng trong view đúng với giá trị', () => {
    const text =
      'Căn cứ Quyết định số 473 /QĐ-UBND ngày 19 tháng 7 năm 2030 của Chủ tịch UBND tỉnh An Bình về việc ban hành quy chế chợ;';
    const [found] = find(text);
    const at = (range?: {start: number; end: number}) => range && text.slice(range.start, range.end);
    expect(at(found?.at.number)).toBe('473 /QĐ-UBND');
    expect(at(found?.at.date)).toBe('ngày 19 tháng 7 năm 2030');
    expect(at(found?.at.issuer)).toBe(found?.issuer);
    expect(at(found?.at.title)).toBe(found?.title);
  });

  test.each([
    ['/A', 2000],
    ['số /QĐ-', 600],
    ['Luật sửa đổi, bổ sung một số điều của ', 120],
    ['Quyết định 1/QĐ-A về thực hiện ', 150],
    ['Luật Phòng, chống ', 500],
    ['(Kèm theo ', 1000],
    ['1/QĐ-A; ', 1000],
    ['Nghị định số 12/2030/NĐ-CP sửa đổi Nghị định số 11/2029/NĐ-CP và ', 100],
  ])('văn bản ác ý đọc trong thời gian tuyến tính: %s', (unit, count) => {
    const time = (text: string) => {
      const made = view(text);
      return timeOf(() => findReferences(made), 3);
    };
    time(unit.repeat(count));
    expect(time(unit.repeat(count * 8))).toBeLessThan(40 * Math.max(time(unit.repeat(count)), 2));
  });
});
