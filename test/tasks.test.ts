import {describe, expect, test} from 'vitest';
import {extract} from '../src/index.ts';

/** What is a task and what is none, where one word decides: each text is the body of a document of 05/3/2023. */

const HEAD = 'UBND TỈNH PHÚ SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ';
const PLACE = 'Phú Sơn, ngày 05 tháng 3 năm 2023\n\n';
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNgô Thế Vinh\n';

const letter = (body: string) =>
  `${HEAD}12/UBND-VX\nV/v một số việc\n\n${PLACE}Kính gửi: Các sở, ban, ngành.\n\n${body}${FOOT}`;

const titled = (symbol: string, title: string, body: string) =>
  `${HEAD}12/${symbol}\n\n${PLACE}${title}\n\n${body}${FOOT}`;
const notice = (...items: string[]) =>
  titled(
    'TB-UBND',
    'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp',
    `Chủ tịch UBND tỉnh kết luận như sau:\n\n${items.map((item) => `- ${item}`).join('\n')}`,
  );
const invitation = (...lines: string[]) => titled('GM-UBND', 'GIẤY MỜI\nHọp Ban Tổ chức lễ hội', lines.join('\n'));

/** `1.p2 Rà soát` → `Sở Y tế` of each task. */
const tasksOf = (text: string) =>
  extract(new TextEncoder().encode(text), {path: 'a.txt'}).flatMap(({tasks}) =>
    tasks.map(({id, owners, deadlines}) =>
      [
        id,
        ...owners.filter(({role}) => role === 'lead').map(({name}) => name),
        ...deadlines.flatMap((deadline) => ('due' in deadline && deadline.due ? [deadline.due] : [])),
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
    const parts = '1. Sở Y tế: số bệnh viện.\n2. Sở Tài chính: số vốn.';
    expect(tasksOf(letter(`Đề nghị các sở rà soát, báo cáo số liệu, cụ thể:\n${parts}`))).toEqual(['p1 các sở']);
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

describe('how things stand, and orders in the same words', () => {
  test.each([
    'Có đánh giá chưa sát thực tế.',
    'Có hướng dẫn nhưng chưa cụ thể.',
    'Có kết luận thanh tra nhưng chưa xử lý.',
    'Các xã có đánh giá chưa sát thực tế.',
    'Nâng số xã đạt chuẩn lên 50 xã.',
    'Quý II/2023 hoàn thành 12 dự án, vượt kế hoạch.',
    'Quý II/2023: hoàn thành 12 dự án, vượt kế hoạch.',
    'Đến hết năm 2022 bảo đảm 98% dân số có bảo hiểm y tế.',
    'Đến năm 2030 bảo đảm 100% dân số tham gia bảo hiểm y tế.',
    'Đến ngày 28/02/2023 hoàn thành 12 dự án.',
    'Quyết định số 9/2018/QĐ-UBND ngày 03/5/2018 của UBND tỉnh ban hành Quy định thả diều.',
    'Hướng dẫn số 786/HD-SNV ngày 14/9/2022 của Sở Nội vụ về tuyển dụng.',
    'Thành phố Phú Sơn trở thành đô thị loại I.',
    'Thành phố Phú Sơn chính thức trở thành thành phố trực thuộc Trung ương và áp dụng mô hình chính quyền hai cấp.',
  ])('none: %s', (text) => {
    expect(tasksOf(notice(text))).toEqual([]);
  });

  test.each([
    ['Có hướng dẫn cụ thể cho các xã.', '-1'],
    ['Hướng dẫn các xã theo Quyết định số 5/QĐ-UBND.', '-1'],
    ['Quyết định số lượng người tham gia trước ngày 15/5/2023.', '-1 2023-05-15'],
    ['Thông báo số điện thoại 0912/000/111 cho các xã.', '-1'],
    ['Có hướng dẫn cho các xã chưa đạt chuẩn.', '-1'],
    ['Có chính sách hỗ trợ những hộ còn khó khăn.', '-1'],
    ['Nâng mức hỗ trợ cho hộ nghèo.', '-1'],
    ['Quý IV/2023 tổ chức sơ kết.', '-1 2023-12-31'],
    ['Đến ngày 30/6/2023 hoàn thành cấp thẻ, bảo đảm 100% trẻ em có thẻ.', '-1 2023-06-30'],
    ['Quý II/2023 hoàn thành tiêm chủng, đạt 95% trở lên.', '-1 2023-06-30'],
    ['Đến ngày 30/6 phải hoàn thành giải ngân đạt 60%.', '-1 2023-06-30'],
  ])('one: %s', (text, expected) => {
    expect(tasksOf(notice(text))).toEqual([expected]);
  });
});

describe('invitations', () => {
  const TIME = '1. Thời gian: 8 giờ ngày 10/3/2023.';
  test.each([
    ['2. Nội dung: Họp Ban Tổ chức, kiểm tra công tác chuẩn bị lễ hội:', '- Sở Văn hóa báo cáo tiến độ.', []],
    ['2. Thành phần theo phân công của UBND tỉnh:', '- Lãnh đạo Sở Y tế tham dự.', []],
    ['2. Phân công:', '- Sở Nội vụ dự họp đầy đủ.', []],
    ['2. Phân công:', '- Các thành viên thảo luận.', []],
    ['2. Các nội dung cần chuẩn bị:', '- Sở Văn hóa báo cáo tiến độ.', ['2.-1 Sở Văn hóa']],
  ])('%s %s', (heading, item, expected) => {
    expect(tasksOf(invitation(TIME, heading, item))).toEqual(expected);
  });

  test.each([
    [
      'II. PHÂN CÔNG CHUẨN BỊ',
      '1. Văn phòng UBND tỉnh:',
      '- In tài liệu, sao gửi đại biểu.',
      ['II.1.-1 Văn phòng UBND tỉnh'],
    ],
    ['II. Công tác chuẩn bị', '1. Sở Văn hóa', '- Dựng sân khấu, treo cờ.', ['II.1.-1 Sở Văn hóa']],
    ['II. Một số việc khác', '1. Sở Y tế:', '- Bố trí xe cứu thương.', ['II.1.-1 Sở Y tế']],
    ['II. NỘI DUNG', '1. Sở Tài chính:', '- Báo cáo dự thảo định mức.', []],
    ['II. THÀNH PHẦN', '1. Sở Nội vụ:', '- Cử lãnh đạo dự.', []],
  ])('%s %s %s', (chapter, body, item, expected) => {
    expect(tasksOf(invitation('I. THỜI GIAN: 8 giờ ngày 10/3/2023.', chapter, body, item))).toEqual(expected);
  });
});

test('letters with a dash behind them number items', () => {
  const body = 'Đề nghị các sở:\n\n1- Rà soát kho, cụ thể:\n\na- Lập sổ.\n\nb- Kiểm kê.\n\n2- Tổ chức đấu thầu.';
  expect(tasksOf(letter(body))).toEqual(['1.a các sở', '1.b các sở', '2 các sở']);
  expect(tasksOf(letter('Đề nghị các sở:\n\n1- Kiểm tra phần mềm\ne-Office để gửi văn bản.'))).toEqual(['1 các sở']);
});

describe('who belongs to a body that is set up is told nothing', () => {
  const decision = (text: string) =>
    titled(
      'QĐ-UBND',
      'QUYẾT ĐỊNH\nVề việc kiện toàn Tổ công tác',
      `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Đầu tư;\n\nQUYẾT ĐỊNH:\n\n${text}\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
    );
  test('behind an Điều that amends', () =>
    expect(
      tasksOf(
        decision(
          'Điều 1. Sửa đổi Điều 1 Quyết định số 45/QĐ-UBND ngày 02/3/2022 như sau:\n\n“Kiện toàn Tổ công tác, gồm các ông (bà) có tên sau:\n\n1. Ông Lê Văn An - Phó Chủ tịch UBND tỉnh: Tổ trưởng;\n\n2. Mời đại diện lãnh đạo Hội Nông dân tỉnh: Thành viên.”',
        ),
      ),
    ).toEqual([]));
  test.each([
    ['Bà Trần Thị Mai, Giám đốc Sở Y tế, Phó Trưởng ban Thường trực;', []],
    ['Mời đồng chí Chủ tịch Hội Cựu chiến binh tỉnh: Ủy viên.', []],
    ['Giao Thanh tra tỉnh cử cán bộ tham gia, làm Thư ký.', ['-1 Thanh tra tỉnh']],
    ['Sở Nội vụ tham mưu kiện toàn Ban Chỉ đạo, bổ sung thành viên.', ['-1 Sở Nội vụ']],
  ])('%s', (item, expected) => expect(tasksOf(notice(item))).toEqual(expected));
});

test('departments in small letters, with the field they bear', () => {
  for (const who of ['Các sở giáo dục và đào tạo', 'Các sở nông nghiệp và phát triển nông thôn', 'Các sở tài chính'])
    expect(tasksOf(notice(`${who} kiểm tra hồ sơ.`))).toEqual([`-1 ${who}`]);
  expect(tasksOf(notice('Các sở xây dựng kế hoạch.'))).toEqual(['-1 Các sở']);
});

test('the functions of an office that is planned for are none of its tasks', () => {
  const functions = '1. Chức năng, nhiệm vụ:\n\na) Tham mưu quản lý nhà nước về y tế.\n\nb) Quản lý hồ sơ cán bộ.';
  const body = `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Dược năm 2016;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Đề án vị trí việc làm của Sở Y tế với các nội dung sau:\n\n${functions}\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.`;
  expect(tasksOf(titled('QĐ-UBND', 'QUYẾT ĐỊNH\nVề việc phê duyệt Đề án vị trí việc làm', body))).toEqual([]);
});

test('a matter by the name of a verb, over nothing', () => {
  const matter = '2. Tổ chức bộ máy và biên chế của các cơ quan hành chính năm 2023:';
  expect(tasksOf(letter(`Đề nghị các xã thực hiện:\n\n1. Rà soát biên chế.\n\n${matter}`))).toEqual(['1 các xã']);
});

test('the days of a register, and those of a timetable', () => {
  const rows = (day: string, head: string, cell: string) =>
    `| STT | ${day} | ${head}Nội dung | Đơn vị |\n|---|---|---|---|\n| 1 | 12/01/2023 | ${cell}Tiếp công dân tại trụ sở | Sở Y tế |\n`;
  const plan = (table: string) => titled('KH-UBND', 'KẾ HOẠCH\nTiếp công dân', table);
  expect(tasksOf(plan(rows('Ngày', '', '')))).toEqual(['r1 Sở Y tế']);
  expect(tasksOf(plan(rows('Ngày', 'Buổi | ', 'Sáng | ')))).toEqual(['r1 Sở Y tế 2023-01-12']);
});

test('the second of two lists stands under its own lead-in alone', () => {
  const text = notice('x').replace('- x', '1. Lịch trực\n\nSáng:\n\na) Họp tổ.\n\nChiều:\n\na) Kiểm tra kho.');
  const contexts = extract(new TextEncoder().encode(text), {path: 'a.txt'}).flatMap(({tasks}) =>
    tasks.map(({context}) => context.slice(-2).join(' / ')),
  );
  expect(contexts).toEqual(['Lịch trực / Sáng', 'Lịch trực / Chiều']);
});

describe('names that end in a verb', () => {
  test.each([
    ['Phòng Kinh tế tổng hợp kết quả, báo cáo trước ngày 12/6/2023.', 'Phòng Kinh tế 2023-06-12'],
    ['Giao Phòng Kinh tế tổng hợp, tham mưu kế hoạch.', 'Phòng Kinh tế'],
    ['Giao Vụ Kinh tế tổng hợp chủ trì rà soát.', 'Vụ Kinh tế tổng hợp'],
    ['Giao Vụ Kinh tế tổng hợp, Vụ Pháp chế rà soát.', 'Vụ Kinh tế tổng hợp Vụ Pháp chế'],
    ['Giao Vụ Kinh tế tổng hợp và Vụ Pháp chế rà soát.', 'Vụ Kinh tế tổng hợp Vụ Pháp chế'],
    ['Phòng Kế hoạch tổng hợp xây dựng kế hoạch.', 'Phòng Kế hoạch tổng hợp'],
  ])('%s', (item, expected) => {
    expect(tasksOf(notice(item))).toEqual([`-1 ${expected}`]);
  });
});

describe('who is told', () => {
  test.each([
    ['Trạm Thú y, phối hợp với các xã phân công lực lượng trực chốt.', 'Trạm Thú y'],
    [
      'Ngành Xây dựng, các chủ đập thủy lợi, thủy điện kiểm tra cửa xả.',
      'Ngành Xây dựng các chủ đập thủy lợi, thủy điện',
    ],
    ['Các chủ tàu cá phải ghi nhật ký.', 'Các chủ tàu cá'],
    ['Các chủ trương mới phải được tuyên truyền.', null],
    ['Trong quý II năm 2023, phải kiện toàn Hội đồng thi đua, tổ giúp việc theo quy định.', '2023-06-30'],
    ['Trước ngày 20/4/2023, Sở Y tế, Sở Tài chính rà soát hồ sơ.', 'Sở Y tế Sở Tài chính 2023-04-20'],
    ['Thực hiện Quyết định của UBND huyện số 12 ngày 03/01/2023, Trạm Y tế lập danh sách.', 'Trạm Y tế'],
    [
      'Ông Lê Văn An, Giám đốc Sở Xây dựng phụ trách lĩnh vực nhà ở, đô thị; đôn đốc tiến độ.',
      'Lê Văn An, Giám đốc Sở Xây dựng',
    ],
    [
      'Bà Trần Thị Mai, Trưởng phòng Nội vụ phụ trách chung, trực tiếp chỉ đạo công tác thi đua.',
      'Trần Thị Mai, Trưởng phòng Nội vụ',
    ],
    ['Ông Lê Văn An, Phó Giám đốc Sở phụ trách lĩnh vực nhà ở đã kiểm tra công trình.', null],
    ['Giao Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo rà soát hồ sơ.', 'Sở Nội vụ'],
    ['Công an tỉnh - Thường trực Ban Chỉ đạo 138 tỉnh tổng hợp số liệu.', 'Công an tỉnh'],
    ['Sở Văn hóa - Thể thao rà soát hồ sơ.', 'Sở Văn hóa - Thể thao'],
    ['Các xã có đê, kè xung yếu tổ chức tuần tra.', 'Các xã có đê, kè xung yếu'],
    ['Khi các xã có thay đổi về nhân sự, đơn vị chủ quản gửi danh sách.', 'đơn vị chủ quản'],
    ['Phòng Khảo thí và KĐCL rà soát hồ sơ.', 'Phòng Khảo thí và KĐCL'],
    ['Phòng Nội vụ và BQL chợ rà soát hồ sơ.', 'Phòng Nội vụ BQL chợ'],
    ['Các xã kiểm tra bến bãi; Chủ tịch UBND xã chịu trách nhiệm trước UBND tỉnh nếu để tái diễn.', 'Các xã'],
    ['Các xã kiểm tra bến bãi; Chủ tịch UBND xã chịu trách nhiệm chỉ đạo, đôn đốc.', 'Các xã Chủ tịch UBND xã'],
    ['Sinh hoạt chuyên môn theo cụm trường.', ''],
    ['Sinh hoạt chuyên môn còn hình thức.', null],
    ['Chiều thứ Năm hàng tuần báo cáo tiến độ cho Chủ tịch UBND tỉnh.', ''],
    ['Thứ Sáu hằng tuần gửi số liệu về Sở Nội vụ.', ''],
    ['Chiều thứ Năm hàng tuần hội trường đông khách.', null],
    [
      'Sở Công Thương hướng dẫn sản xuất an toàn; doanh nghiệp không đáp ứng thì tạm ngừng hoạt động.',
      'Sở Công Thương',
    ],
    ['Sở Nội vụ, là cơ quan thường trực Hội đồng, tham mưu kế hoạch.', 'Sở Nội vụ'],
    ['Sở Nội vụ, với vai trò đầu mối, rà soát hồ sơ.', 'Sở Nội vụ'],
    ['Yêu cầu các nhà thầu tạm dừng thi công trên đê.', 'các nhà thầu'],
    ['Chi hội thảo, tập huấn: không quá 2.000.000 đồng/cuộc.', null],
    ['Chi hội Phụ nữ thôn vận động hội viên.', 'Chi hội Phụ nữ thôn'],
    ['Trước khi mở bán phải công bố thông tin dự án.', ''],
    ['Trước khi xảy ra sự cố, hồ vận hành bình thường.', null],
  ])('%s', (item, expected) => {
    expect(tasksOf(notice(item))).toEqual(expected === null ? [] : [`-1 ${expected}`.trim()]);
  });
});

describe('who helps', () => {
  test.each([
    ['Giao Sở Nội vụ chủ trì, các xã phối hợp rà soát hồ sơ.', ['các xã']],
    ['Giao Sở Nội vụ chủ trì, các xã phối hợp với Sở Y tế rà soát hồ sơ.', ['Sở Y tế']],
    [
      'Sở Y tế phối hợp Đội quản lý thị trường số 4, Sở Tài chính kiểm tra giá.',
      ['Đội quản lý thị trường số 4', 'Sở Tài chính'],
    ],
    ['Trạm Thú y, phối hợp với các xã phân công lực lượng trực chốt.', ['các xã']],
    ['Cùng với các ngành liên quan kiểm tra đê bao.', ['các ngành liên quan']],
    ['Cùng với việc thu phí của các xã, Sở Tài chính rà soát giá.', []],
  ])('%s', (item, expected) => {
    const [record] = extract(new TextEncoder().encode(notice(item)), {path: 'a.txt'});
    const owners = record?.tasks.flatMap((task) => task.owners) ?? [];
    expect(owners.filter(({role}) => role === 'coordinate').map(({name}) => name)).toEqual(expected);
  });
});

describe('whom a lead-in speaks to', () => {
  test.each([
    ['Sở Nội vụ lưu ý các xã một số việc như sau:', 'các xã'],
    ['Sở Nội vụ đề nghị các huyện lưu ý các xã một số việc như sau:', 'các huyện'],
    ['Các huyện lưu ý một số việc như sau:', 'Các huyện'],
    ['Sở Nội vụ hướng dẫn các xã thực hiện một số nội dung sau:', 'các xã'],
  ])('%s', (leadIn, expected) => {
    expect(tasksOf(letter(`${leadIn}\n1. Rà soát trụ sở.\n2. Lập danh sách.`))).toEqual([
      `1 ${expected}`,
      `2 ${expected}`,
    ]);
  });

  test.each([
    [
      'Nhận được Công văn này, yêu cầu các xã báo cáo kết quả. Sở Nội vụ tổng hợp.',
      'Nội dung Công văn này thay cho Công văn số 8/UBND-VX ngày 02/3/2023.',
    ],
    [
      'Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Công văn; báo cáo UBND tỉnh.',
      'UBND tỉnh trân trọng cảm ơn sự phối hợp của Quý cơ quan./.',
    ],
    [
      'Các xã báo cáo tình hình triển khai thực hiện về Sở Nội vụ.',
      'Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về Sở Nội vụ.',
    ],
  ])('what closes a letter, before its last words: %s', (closer, last) => {
    const items =
      '1. Rà soát trụ sở của các đơn vị sự nghiệp đã sáp nhập, đề xuất việc sử dụng.\n\n2. Lập danh sách các trụ sở dôi dư trên địa bàn, niêm yết công khai tại bảng tin xã.';
    const found = tasksOf(letter(`Đề nghị các xã:\n\n${items}\n\n${closer}\n\n${last}`));
    expect(found.slice(0, 3).map((task) => task.split(' ')[0])).toEqual(['1', '2', 'p1']);
    expect(found.every((task) => !task.startsWith('2.'))).toBe(true);
  });

  test('what is asked of all, before what comes of it', () => {
    const items =
      '1. Rà soát trụ sở.\n\n2. Lập danh sách các trụ sở dôi dư trên địa bàn, niêm yết công khai tại bảng tin xã.';
    const last =
      'Báo cáo của quý cơ quan đề nghị gửi về Sở Nội vụ trước ngày 20/4/2023.\n\nQuá thời hạn nêu trên, xã nào không gửi thì xem như không có nhu cầu.\n\nRất mong nhận được sự phối hợp của quý cơ quan./.';
    expect(tasksOf(letter(`Đề nghị các xã:\n\n${items}\n\n${last}`)).at(2)).toBe('p1 các xã 2023-04-20');
  });

  test('those who are to report by days of a list behind the last item', () => {
    const dues =
      'Các đơn vị báo cáo kết quả như sau:\n\n- Báo cáo nhanh: trước ngày 14/3/2023;\n\n- Báo cáo tổng hợp: trước ngày 20/4/2023.';
    const items =
      '1. Rà soát trụ sở.\n\n2. Giao Sở Nội vụ theo dõi, đôn đốc việc sử dụng trụ sở, tổng hợp, báo cáo Chủ tịch UBND tỉnh.';
    expect(tasksOf(letter(`UBND tỉnh yêu cầu:\n\n${items}\n\n${dues}`)).slice(-2)).toEqual([
      '-1 Các đơn vị 2023-03-14',
      '-2 Các đơn vị 2023-04-20',
    ]);
    expect(tasksOf(letter('Đối với các đơn vị làm chủ đầu tư:\n\n- Hoàn thiện hồ sơ.'))).toEqual([
      '-1 các đơn vị làm chủ đầu tư',
    ]);
  });

  test('what closes a letter is of no item', () =>
    expect(
      tasksOf(
        letter(
          'Đề nghị các xã:\n1. Rà soát trụ sở.\nSở Nội vụ theo dõi, đôn đốc việc thực hiện Công văn này.\nĐây là việc quan trọng, đề nghị các xã quan tâm chỉ đạo.',
        ),
      ),
    ).toEqual(['1 các xã', 'p1 Sở Nội vụ', 'p2 các xã']));
});

describe('by when something is to be sent', () => {
  const SENT = 'gửi báo cáo kết quả về Sở Nội vụ trước ngày 20/4/2023.';
  test.each([
    [`Thời hạn ${SENT}`, ['1 Các xã', '2 các đơn vị 2023-04-20']],
    ['Hạn nộp hồ sơ về Sở Nội vụ: trước ngày 20/4/2023.', ['1 Các xã']],
    ['Thời gian hoàn thành: trước ngày 20/4/2023.', ['1 Các xã']],
  ])('as an item of its own: %s', (item, expected) => {
    expect(tasksOf(letter(`UBND tỉnh đề nghị các đơn vị thực hiện:\n1. Các xã rà soát trụ sở.\n2. ${item}`))).toEqual(
      expected,
    );
  });

  test('as a paragraph: of the task above', () =>
    expect(tasksOf(letter(`Đề nghị các xã rà soát trụ sở.\nThời hạn ${SENT}`))).toEqual(['p1 các xã 2023-04-20']));

  test('in a list of what is to be told', () =>
    expect(tasksOf(letter(`Đề nghị các xã báo cáo các nội dung sau:\n1. Số trụ sở.\n2. Thời hạn ${SENT}`))).toEqual([
      'p1 các xã 2023-04-20',
    ]));
});

describe('what looks like a threat, a ground or a purpose, and tells somebody what to do', () => {
  test.each([
    ['Các xã không gửi báo cáo đúng hạn phải chịu trách nhiệm trước Chủ tịch UBND tỉnh.', []],
    ['Các xã không để xảy ra cháy rừng và phải chịu trách nhiệm trước Chủ tịch UBND tỉnh.', ['-1 Các xã']],
    ['Các xã chưa báo cáo phải báo cáo ngay, nếu không sẽ bị phê bình.', ['-1 Các xã chưa báo cáo']],
    ['Yêu cầu các xã không tổ chức tiệc, cá nhân vi phạm sẽ bị xử lý nghiêm theo quy định.', ['-1 các xã']],
    ['Theo dõi, đôn đốc các xã thực hiện,', ['-1']],
    ['Đẩy mạnh phòng, chống dịch là nhiệm vụ cấp bách của các cấp.', []],
    ['Đẩy mạnh phòng, chống dịch là nhiệm vụ cấp bách; các xã tập trung dập dịch.', ['-1']],
    ['Các xã không phải báo cáo lại số liệu đã gửi.', []],
    ['Các xã không phải nộp bản giấy, gửi bản mềm về Sở Nội vụ trước ngày 20/4/2023.', ['-1 2023-04-20']],
    ['Xét đề nghị của các xã, lập danh sách trình UBND tỉnh;', ['-1']],
    ['UBND tỉnh thống nhất đánh giá: Các xã tiếp tục rà soát tốt hơn.', []],
    ['UBND tỉnh thống nhất đánh giá: Tiến độ còn chậm. Giao Sở Y tế rà soát.', ['-1 Sở Y tế']],
    ['Đính chính Quyết định số 10/QĐ-UBND do lỗi kỹ thuật.', []],
    ['Đính chính tin sai sự thật trên cổng thông tin trước ngày 10/4/2023.', ['-1 2023-04-10']],
    [
      'Ban Tổ chức phong trào “Xây dựng nếp sống mới” rà soát hồ sơ.',
      ['-1 Ban Tổ chức phong trào “Xây dựng nếp sống mới”'],
    ],
    ['Để có căn cứ trình UBND tỉnh, các xã lập danh sách.', ['-1 các xã']],
    ['Phòng Giáo dục &Đào tạo rà soát hồ sơ.', ['-1 Phòng Giáo dục &Đào tạo']],
    ['Thủ trưởng: các sở, ban, ngành rà soát hồ sơ.', ['-1 Thủ trưởng: các sở, ban, ngành']],
    ['Các xã rà soát hồ sơ. Đơn vị nào nộp chậm phải chịu trách nhiệm trước UBND tỉnh.', ['-1 Các xã']],
    ['Trường nào còn thiếu phòng học thì lập danh sách.', ['-1 Trường']],
    [
      'Cổng thông tin điện tử tỉnh, Trang thông tin điện tử Sở đăng tin.',
      ['-1 Cổng thông tin điện tử tỉnh Trang thông tin điện tử Sở'],
    ],
    [
      'Các Công ty: Thủy nông An Lạc, Cấp nước An Lạc rà soát hồ sơ.',
      ['-1 Các Công ty: Thủy nông An Lạc, Cấp nước An Lạc'],
    ],
    ['Các bệnh viện: Tổ chức rà soát hồ sơ, lập danh sách.', ['-1 Các bệnh viện']],
    ['Đồng chí Quàng Văn Tâm, Phó Chủ tịch UBND xã, rà soát hồ sơ.', ['-1 Quàng Văn Tâm, Phó Chủ tịch UBND xã']],
    ['Đồng chí Quàng Văn Tâm, Phó Chủ tịch UBND xã, được khen thưởng.', []],
    [
      'Phó Chủ tịch UBND xã phụ trách khối văn hóa - xã hội rà soát hồ sơ.',
      ['-1 Phó Chủ tịch UBND xã phụ trách khối văn hóa - xã hội'],
    ],
    ['Giao Phó Chủ tịch UBND xã phụ trách xây dựng kế hoạch.', ['-1 Phó Chủ tịch UBND xã phụ trách']],
    ['Đề nghị các đồng chí bí thư chi, đảng bộ quan tâm lãnh đạo.', ['-1 bí thư chi, đảng bộ']],
    ['Bài dự thi gửi về Sở Nội vụ trước ngày 20/4/2023.', ['-1 2023-04-20']],
    ['Bài toán gửi về nhiều câu hỏi.', []],
    ['Nếu có thay đổi đề nghị báo về Sở Nội vụ trước ngày 20/4/2023.', ['-1 2023-04-20']],
    ['Đề nghị báo An Lạc đưa tin.', ['-1 báo An Lạc']],
    ['Trong những ngày nắng nóng đề nghị các hộ nhận khoán rà soát hồ sơ.', ['-1 các hộ nhận khoán']],
    ['Các CĐCS lập danh sách.', ['-1 Các CĐCS']],
    ['Sở Y tế thống nhất với Sở Nội vụ về biên chế, báo cáo UBND tỉnh.', ['-1 Sở Y tế']],
    ['Sở Y tế đã thống nhất với Sở Nội vụ về biên chế, báo cáo UBND tỉnh.', []],
    ['Sở Y tế thống nhất với đề xuất của Sở Nội vụ, báo cáo UBND tỉnh.', []],
    ['Sở Y tế được giao làm đầu mối, tổng hợp báo cáo.', ['-1 Sở Y tế']],
    ['Cơ quan được giao chủ trì đề án gửi báo cáo.', ['-1 Cơ quan được giao chủ trì đề án']],
    ['Giao bác sĩ Lò Văn Bình - Trưởng khoa Nội phụ trách khu cách ly.', ['-1 bác sĩ Lò Văn Bình - Trưởng khoa Nội']],
    [
      'Giao ông Lò Văn Bình, Phó Chủ tịch phụ trách kinh tế chỉ đạo rà soát.',
      ['-1 Lò Văn Bình, Phó Chủ tịch phụ trách kinh tế'],
    ],
    ['Ông Lò Văn Bình, Phó Chủ tịch phụ trách kinh tế.', []],
    ['UBND tỉnh chưa giao Sở Y tế quản lý trụ sở này.', []],
    ['Khắc phục ngay, nếu không, yêu cầu Sở Y tế đình chỉ.', ['-1 Sở Y tế']],
    ['Trước mắt, trong quý II năm 2023 hoàn thành thủ tục.', ['-1 2023-06-30']],
    ['Đồng thời, trong quý I năm 2023 tổ chức được 20 lớp.', []],
    ['Sở Y tế lập danh sách. Sở Nội vụ phối hợp.', ['-1 Sở Y tế']],
    ['Sở Y tế lập danh sách; Sở Nội vụ phối hợp, tuyên truyền.', ['-1 Sở Y tế Sở Nội vụ']],
    ['Sở Y tế, Sở Nội vụ phối hợp.', ['-1 Sở Y tế Sở Nội vụ']],
    ['Chế độ báo cáo: Định kỳ 6 tháng (tháng 6), 01 năm (tháng 12) các xã báo cáo kết quả.', ['-1 các xã']],
    ['6 tháng các xã báo cáo một lần.', []],
    [
      'Công bố dịch theo thẩm quyền. Chi cục Thú y: cấp hóa chất. Phòng Tài chính: bố trí kinh phí.',
      ['-1 Chi cục Thú y Phòng Tài chính'],
    ],
    ['Kiểm tra tại các đơn vị. Sở Y tế: 5 cơ sở; Sở Nội vụ: 3 cơ sở.', ['-1']],
    ['Tập thể lãnh đạo Sở Y tế họp kiểm điểm trong tháng 4.', ['-1 Tập thể lãnh đạo Sở Y tế 2023-04-30']],
    [
      'Văn phòng UBND tỉnh thông báo để các xã biết, thực hiện và báo cáo kết quả trước ngày 20/4/2023.',
      ['-1 các xã 2023-04-20'],
    ],
    ['Văn phòng UBND tỉnh thông báo để các xã biết, thực hiện theo báo cáo đã gửi trước ngày 01/3/2023.', []],
  ])('%s', (item, expected) => {
    expect(tasksOf(notice(item))).toEqual(expected);
  });

  test.each([
    ['Để kịp tiến độ, khẩn trương hoàn thành, báo cáo Sở Nội vụ trước ngày 20/4/2023.', ['Sở Nội vụ']],
    ['Các xã báo cáo kết quả (qua Sở Nội vụ) trước ngày 20/4/2023.', ['Sở Nội vụ']],
    ['Các xã báo cáo kết quả rà soát (qua kiểm tra thực tế) trước ngày 20/4/2023.', []],
    ['Các xã gửi báo cáo về Sở Nội vụ (qua số fax 0233.111) trước ngày 20/4/2023.', ['Sở Nội vụ']],
    ['Các xã gửi báo cáo về Sở Nội vụ (qua nhóm Zalo) trước ngày 20/4/2023.', ['Sở Nội vụ']],
    [
      'Trước ngày 20/4/2023 gửi về Sở Nội vụ; quá thời hạn trên, đơn vị nào không gửi thì không xem xét.',
      ['Sở Nội vụ'],
    ],
    ['Các xã gửi báo cáo về phòng Điều dưỡng trước ngày 20/4/2023.', ['phòng Điều dưỡng']],
    ['Các trạm gửi mẫu về khoa Ngoại trong vòng 24 giờ kể từ khi tiếp nhận.', ['khoa Ngoại']],
    ['Các trạm gửi mẫu về khoa Xét nghiệm trong vòng 24 giờ kể từ khi tiếp nhận.', ['khoa Xét nghiệm']],
    [
      'Các phòng trình Phó Giám đốc phụ trách kỹ thuật duyệt trước ngày 20/4/2023.',
      ['Phó Giám đốc phụ trách kỹ thuật'],
    ],
    ['Các xã gửi báo cáo về phòng chống dịch trước ngày 20/4/2023.', []],
    ['Các lớp nộp danh sách cho giáo viên chủ nhiệm trước ngày 20/4/2023.', ['giáo viên chủ nhiệm']],
    ['Để có cơ sở báo cáo UBND tỉnh, các xã gửi danh sách về Sở Nội vụ.', ['Sở Nội vụ']],
    ['Để tổng hợp, báo cáo Bộ Nội vụ, đề nghị các xã gửi số liệu về Sở Nội vụ.', ['Sở Nội vụ']],
    ['Để đánh giá tình hình, kịp thời báo cáo Bộ Nội vụ. Sở Nội vụ đề nghị các xã rà soát.', []],
  ])('who gets the report: %s', (item, expected) => {
    const [record] = extract(new TextEncoder().encode(notice(item)), {path: 'a.txt'});
    const owners = record?.tasks.flatMap((task) => task.owners) ?? [];
    expect(owners.filter(({role}) => role === 'report').map(({name}) => name)).toEqual(expected);
  });
});

describe('articles of a decision that name who is told', () => {
  const decision = (article: string, ...items: string[]) =>
    titled(
      'QĐ-UBND',
      'QUYẾT ĐỊNH\nVề việc cho thuê đất',
      `Căn cứ Luật Đất đai ngày 29/11/2013;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Cho Công ty Bờ Đá thuê đất.\n\nĐiều 2. ${article}\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}`,
    );

  test.each([
    ['Giao Sở Tài chính:', ['Đ2.1 Sở Tài chính']],
    ['Giao Sở Tài chính thực hiện các nội dung sau:', ['Đ2.1 Sở Tài chính']],
    ['Ủy ban nhân dân tỉnh giao Sở Tài chính:', ['Đ2.1 Sở Tài chính']],
    ['Giao đất cho Công ty Bờ Đá như sau:', []],
    ['Giao dự toán cho các đơn vị như sau:', []],
    ['Giao Trung tâm Y tế 20 biên chế, cụ thể:', ['Đ2 Trung tâm Y tế']],
  ])('%s', (article, expected) =>
    expect(tasksOf(decision(article, 'Thực hiện cải cách tiền lương.'))).toEqual(expected),
  );

  test.each([
    'Các ông, bà: Chánh Văn phòng UBND huyện, Trưởng phòng Nội vụ chịu trách nhiệm thi hành Quyết định này.',
    'Các ông (bà): Chánh Văn phòng UBND huyện, Trưởng phòng Nội vụ căn cứ Quyết định thi hành.',
    'Giao các đồng chí: Chánh Văn phòng UBND huyện, Trưởng phòng Nội vụ tổ chức thực hiện.',
  ])('%s', (article) =>
    expect(tasksOf(decision(article))).toEqual(['Đ2 Chánh Văn phòng UBND huyện Trưởng phòng Nội vụ']),
  );
});

describe('words that begin with a verb and are none', () => {
  test.each([
    ['Dự án hồ Bàu Sen có ý nghĩa quan trọng đối với vùng hạ du.', []],
    ['Giao thông nông thôn được quan tâm hơn trước.', []],
    ['Giao Công an tỉnh, Sở Giao thông vận tải tuần tra.', ['-1 Công an tỉnh Sở Giao thông vận tải']],
    ['Mặc dù các xã có nhiều cố gắng, tuy nhiên tỷ lệ còn thấp.', []],
    ['Hạ tầng thương mại từng bước hoàn thiện.', []],
    ['Hạ tầng kỹ thuật: Đầu tư hệ thống thoát nước.', ['-1']],
    ['Cấp giấy phép đúng hạn.', ['-1']],
    ['Cấp trên khen ngợi nhiều lần.', []],
    ['Dự thảo Đề án đã bám sát thực tế.', []],
    ['Dự thảo Đề án, trình UBND tỉnh trước ngày 15/4/2023.', ['-1 2023-04-15']],
    ['Các ngành thấy được sự cần thiết của Đề án.', []],
  ])('%s', (item, expected) => expect(tasksOf(notice(item))).toEqual(expected));
});

describe('what whoever presides agrees to, praises or blames', () => {
  test.each([
    ['UBND tỉnh thống nhất về chủ trương đầu tư, quy mô như Sở Xây dựng trình.', []],
    ['Thống nhất chọn phương án 2 do tư vấn đề xuất.', []],
    ['Thống nhất với đề xuất của Sở Y tế. Khẩn trương hoàn thiện hồ sơ.', ['-1']],
    ['Thống nhất với Sở Y tế về mẫu biểu báo cáo.', ['-1']],
    ['Thống nhất gia hạn thời gian nộp hồ sơ đến ngày 30/4/2023.', ['-1 2023-04-30']],
    ['Đồng ý chủ trương mua máy; Sở Tài chính hướng dẫn thủ tục.', ['-1 Sở Tài chính']],
    ['Nghiêm túc phê bình các chủ đầu tư có tỷ lệ giải ngân dưới 30%.', []],
    ['Chủ tịch UBND tỉnh phê bình Sở Y tế chậm báo cáo.', []],
    ['Sở Nội vụ phê bình các đơn vị chậm báo cáo.', ['-1 Sở Nội vụ']],
    ['Phê bình UBND huyện Hòa Lạc chậm báo cáo; yêu cầu khắc phục trước ngày 20/4/2023.', ['-1 2023-04-20']],
    ['Nhắc nhở các đơn vị thực hiện nghiêm quy định.', ['-1']],
    ['Biểu dương kịp thời các tập thể, cá nhân có thành tích.', ['-1']],
  ])('%s', (item, expected) => expect(tasksOf(notice(item))).toEqual(expected));
});

describe('how things have been done', () => {
  test.each([
    ['UBND huyện đã có nhiều cố gắng trong chỉ đạo, kịp thời tháo gỡ khó khăn.', []],
    ['Qua theo dõi, một số sở, ngành còn chậm trong việc thực hiện nhiệm vụ.', []],
    ['Các xã còn chậm giải ngân cần tập trung tháo gỡ.', ['-1 Các xã còn chậm giải ngân']],
    ['Các đơn vị đang thi công phải bảo đảm an toàn.', ['-1 Các đơn vị đang thi công']],
    ['Báo cáo của Sở Xây dựng được chuẩn bị kỹ, nội dung đầy đủ.', []],
    ['Báo cáo của các xã gửi về Sở Nội vụ trước ngày 20/4/2023.', ['-1 2023-04-20']],
    ['Ghi nhận ý kiến của các đại biểu, giao Sở Nội vụ tổng hợp.', ['-1 Sở Nội vụ']],
    [
      'Về kết quả thực hiện: Tổ chức được 12 cuộc họp với sự tham gia của đông đảo người dân; xây dựng 05 mô hình điểm; rà soát, bổ sung 20 quy ước; tuy nhiên còn tư tưởng trông chờ.',
      [],
    ],
  ])('%s', (item, expected) => expect(tasksOf(notice(item))).toEqual(expected));
});

describe('a notice of a meeting', () => {
  test.each([
    ['Trên đây là kết luận tại hội nghị giao ban tháng 9, Văn phòng Sở thông báo để các phòng biết, thực hiện./.', []],
    ['Sở Nội vụ báo cáo kết quả thực hiện Thông báo kết luận số 8/TB-UBND, gửi đại biểu.', ['-1 Sở Nội vụ']],
    ['Trên đây là kết luận tại cuộc họp giao ban, yêu cầu các phòng thực hiện nghiêm túc./.', ['-1 các phòng']],
  ])('%s', (item, expected) => expect(tasksOf(notice(item))).toEqual(expected));

  const reported = (...lines: string[]) =>
    titled('TB-UBND', 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp', lines.join('\n'));

  test('an order behind the account of how things stand', () =>
    expect(
      tasksOf(
        reported(
          'I. Tình hình tháng 02',
          'Các chỉ tiêu cơ bản đạt kế hoạch; Sở Y tế tổ chức 12 lớp tập huấn.',
          'Giao Sở Nội vụ hoàn thiện báo cáo trước ngày 20/3/2023.',
        ),
      ),
    ).toEqual(['I.p1 Sở Nội vụ 2023-03-20']));

  test.each([
    'Sau khi nghe các đơn vị báo cáo, ý kiến của các đại biểu, Chủ tịch UBND tỉnh kết luận như sau:',
    'Sau khi nghe các cơ quan báo cáo và ý kiến của các thành viên, Chủ tịch UBND tỉnh kết luận và chỉ đạo như sau:',
    'Sau khi các đơn vị báo cáo, các đại biểu thảo luận, đồng chí Chủ tịch có ý kiến kết luận, chỉ đạo như sau:',
  ])('who was heard is not told: %s', (head) =>
    expect(tasksOf(reported(head, '', '1. Rà soát các dự án chậm tiến độ.'))).toEqual(['1']),
  );

  test('who was there, broken behind a colon', () =>
    expect(
      tasksOf(
        reported(
          'Ngày 02 tháng 3 năm 2023, Chủ tịch UBND tỉnh chủ trì cuộc họp về công tác thoát nước của các',
          'đô thị trên địa bàn tỉnh và việc xử lý lấn chiếm lòng sông. Tham dự cuộc họp có đại diện:',
          'Sở Xây dựng, Sở Tài nguyên và Môi trường, Trung tâm Điều hành giao thông, Công ty Thoát',
          'nước Phú Sơn, Ủy ban nhân dân các huyện.',
          '',
          'Sau khi nghe báo cáo và ý kiến của các thành viên dự họp, Chủ tịch UBND tỉnh kết luận như',
          'sau:',
          '',
          '1. Sở Xây dựng rà soát các điểm ngập.',
        ),
      ),
    ).toEqual(['1 Sở Xây dựng']));
});

describe('people of a commune, by name and post; offices by what they are for', () => {
  test.each([
    ['Đ/c Sáng - công chức ĐC-XD tham mưu UBND xã làm hồ sơ.', ['-1 Sáng - công chức ĐC-XD']],
    ['Đ/c Thắm kế toán hoàn thành quyết toán.', ['-1 Thắm kế toán']],
    ['Đồng chí Sáng, công chức Văn phòng - Thống kê chuẩn bị tài liệu.', ['-1 Sáng, công chức Văn phòng - Thống kê']],
    ['Đ/c Sáng và đ/c Thắm chuẩn bị hội trường.', ['-1 Sáng Thắm']],
    ['Đ/c Bí thư Đoàn xã tổ chức ra quân.', ['-1 Bí thư Đoàn xã']],
    ['Đ/c Bí thư Đoàn xã đã tổ chức ra quân.', []],
    ['Bà Vì Thị Lan, Trưởng thôn Bến Đá, đôn đốc thu quỹ.', ['-1 Vì Thị Lan, Trưởng thôn Bến Đá']],
    [
      'Đ/c Sáng - Trưởng Công an xã, đ/c Nam - Xã đội trưởng trực.',
      ['-1 Sáng - Trưởng Công an xã Nam - Xã đội trưởng'],
    ],
    ['Các đ/c Trưởng thôn rà soát hộ nghèo.', ['-1 Trưởng thôn']],
    ['Đ/c Sáng đã chuẩn bị hội trường.', []],
    ['Cùng Sở Y tế khảo sát các trạm.', ['-1']],
    ['Yêu cầu tư vấn giám sát tăng cường kiểm tra.', ['-1 tư vấn giám sát']],
    ['Lựa chọn tư vấn giám sát có năng lực.', ['-1']],
    ['Ưu tiên cấp điện cho các phụ tải: bệnh viện, trụ sở UBND các cấp, trạm bơm tiêu úng.', ['-1']],
    ['Các đơn vị tạm hoãn các cuộc họp, Thủ trưởng trực tiếp chỉ đạo.', ['-1 Các đơn vị']],
    ['PC06 phối hợp Công an các huyện rà soát.', ['-1 PC06']],
    ['F1 đã cách ly tại nhà.', []],
    ['Giao Sở Y tế chịu trách nhiệm chính, các sở phối hợp thực hiện.', ['-1 Sở Y tế']],
    ['Sở Y tế tổ chức tiêm. Các sở phối hợp chặt chẽ với Sở Y tế trong quá trình thực hiện.', ['-1 Sở Y tế']],
    ['Sở Y tế tổ chức tiêm; Sở Tài chính phối hợp với Sở Y tế bố trí kinh phí.', ['-1 Sở Y tế Sở Tài chính']],
    [
      'Giao Văn phòng Điều phối Chương trình phát triển đô thị tỉnh tổng hợp.',
      ['-1 Văn phòng Điều phối Chương trình phát triển đô thị tỉnh'],
    ],
    ['Giao Ban Quản lý Chương trình tổng hợp, báo cáo.', ['-1 Ban Quản lý Chương trình']],
    ['Giao Ban Chỉ đạo chống thất thu ngân sách tỉnh kiểm tra.', ['-1 Ban Chỉ đạo chống thất thu ngân sách tỉnh']],
    ['Yêu cầu các sở - ngành, quận - huyện báo cáo.', ['-1 các sở - ngành, quận - huyện']],
    ['Đài tỉnh, hệ thống truyền thanh cơ sở tăng thời lượng.', ['-1 Đài tỉnh hệ thống truyền thanh cơ sở']],
    ['Nâng cấp hệ thống truyền thanh cơ sở.', ['-1']],
  ])('%s', (item, expected) => expect(tasksOf(notice(item))).toEqual(expected));
});

describe('a body of the Party leads others', () => {
  const under = (head: string) =>
    tasksOf(
      titled('TB-UBND', 'THÔNG BÁO\nKết luận về biên chế', `1. ${head}\n\n- Lãnh đạo Sở Nội vụ rà soát biên chế.`),
    );
  test('under its name it is what it does', () =>
    expect(under('Ban cán sự đảng UBND tỉnh:')).toEqual(['1.-1 Ban cán sự đảng UBND tỉnh']));
  test('elsewhere those who lead are told', () => expect(under('Về biên chế:')).toEqual(['1.-1 Lãnh đạo Sở Nội vụ']));
});

describe('an item that orders, and leads to more', () => {
  const items = (head: string) =>
    titled(
      'CT-UBND',
      'CHỈ THỊ\nVề việc phòng, chống lụt bão',
      `Chủ tịch UBND tỉnh yêu cầu:\n\n1. ${head}\n\na) Sở Y tế chuẩn bị thuốc.\n\nb) Sở Công Thương dự trữ hàng hóa.`,
    );
  test.each([
    [
      'Sở Công Thương, Sở Y tế kiểm tra các kho dự trữ, bảo đảm đủ hàng theo phương án đã duyệt; đồng thời:',
      ['1 Sở Công Thương Sở Y tế', '1.a Sở Y tế', '1.b Sở Công Thương'],
    ],
    [
      'Các sở theo lĩnh vực quản lý chủ động chỉ đạo, phối hợp với các huyện triển khai ứng phó; trong đó:',
      ['1 Các sở', '1.a Sở Y tế', '1.b Sở Công Thương'],
    ],
    [
      'Các sở tập trung chỉ đạo thực hiện có hiệu quả các nhiệm vụ đã đề ra; trong đó lưu ý một số nội dung:',
      ['1.a Sở Y tế', '1.b Sở Công Thương'],
    ],
  ])('%s', (head, expected) => expect(tasksOf(items(head))).toEqual(expected));
});

describe('how work goes, in words that order elsewhere', () => {
  test.each([
    'Xử lý các kiến nghị sau giám sát của HĐND tỉnh còn chậm.',
    'Thực hiện chế độ báo cáo của các xã chưa kịp thời, chất lượng chưa cao.',
    'Phối hợp giữa các sở, ngành trong xử lý hồ sơ còn thiếu chặt chẽ.',
    'Cải cách hành chính được đẩy mạnh, chỉ số PCI tăng 5 bậc.',
    'Giải phóng mặt bằng đường ven hồ gặp nhiều khó khăn, vướng mắc.',
    'Thu ngân sách đạt khá, một số khoản thu vượt dự toán.',
    'GRDP 6 tháng tăng 7,2%, đứng thứ 5 cả nước.',
    'Ban Thường vụ Tỉnh ủy biểu dương, ghi nhận kết quả của các cấp.',
  ])('%s', (item) => expect(tasksOf(notice(item))).toEqual([]));

  test.each([
    'Xử lý nghiêm các đơn vị báo cáo chưa kịp thời.',
    'Bố trí giáo viên cho các trường còn thiếu chủ động.',
    'Quản lý các dự án được triển khai trên địa bàn.',
    'Triển khai chính sách hỗ trợ người lao động gặp khó khăn.',
    'Giải ngân còn thấp, yêu cầu các chủ đầu tư cam kết tiến độ.',
    'Xử lý các trường hợp còn tồn đọng.',
  ])('%s', (item) => expect(tasksOf(notice(item))).toHaveLength(1));
});
