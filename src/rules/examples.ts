import type {DocumentRecord, Reference, Task} from '../record.ts';

/**
 * Examples of rules: right and wrong pieces of a document, put into an invented whole one. They explain a rule to people
 * and are its tests. Examples of rules over several documents are records.
 */
export type Example =
  | (Partial<Record<Slot, string>> & {paper?: PaperName; record?: never; records?: never})
  | {text: string; record?: never; records?: never}
  | {record: Partial<DocumentRecord>}
  | {records: readonly Partial<DocumentRecord>[]};

/** The parts of a paper, in the order in which they are printed. */
const SLOTS = [
  ...[
    'marks',
    'issuer',
    'nation',
    'number',
    'date',
    'heading',
    'subject',
    'addressees',
    'authority',
    'basis',
    'formula',
  ],
  ...['body', 'end', 'recipients', 'signature', 'after'],
] as const satisfies readonly string[];
export type Slot =
  | 'marks'
  | 'issuer'
  | 'nation'
  | 'number'
  | 'date'
  | 'heading'
  | 'subject'
  | 'addressees'
  | 'authority'
  | 'basis'
  | 'formula'
  | 'body'
  | 'end'
  | 'recipients'
  | 'signature'
  | 'after';

type Paper = Readonly<Record<Slot, string>>;

const EMPTY: Paper = {
  marks: '',
  issuer: 'UBND TỈNH PHÚ SƠN\nSỞ NỘI VỤ',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  number: '',
  date: 'Phú Sơn, ngày 16 tháng 3 năm 2023',
  heading: '',
  subject: '',
  addressees: '',
  authority: '',
  basis: '',
  formula: '',
  body: '',
  end: '',
  recipients: '',
  signature: 'GIÁM ĐỐC\n\n\nTrần Văn Bình',
  after: '',
};

/** Whole papers without a fault, of an invented province. */
export const PAPERS = {
  notice: {
    ...EMPTY,
    number: 'Số: 12/TB-SNV',
    heading: 'THÔNG BÁO',
    subject: 'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3',
    body: 'Ngày 14 tháng 3 năm 2023, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:\n1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 28/4/2023.\n2. Giao Văn phòng Sở theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 26/5/2023.',
    end: 'Văn phòng Sở thông báo để các đơn vị biết, thực hiện./.',
    recipients: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Văn phòng Sở;\n- Lưu: VT, TH.',
  },
  decision: {
    ...EMPTY,
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ SƠN',
    number: 'Số: 345/QĐ-UBND',
    heading: 'QUYẾT ĐỊNH',
    subject: 'Về việc thành lập Tổ công tác rà soát hồ sơ',
    authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ SƠN',
    basis:
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Nghị định số 34/2019/NĐ-CP ngày 24 tháng 4 năm 2019 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 10 tháng 3 năm 2023.',
    formula: 'QUYẾT ĐỊNH:',
    body: 'Điều 1. Thành lập Tổ công tác rà soát hồ sơ gồm 05 thành viên.\nĐiều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
    end: 'Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.',
    recipients: 'Nơi nhận:\n- Như Điều 3;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
    signature: 'CHỦ TỊCH\n\n\nLê Thị Hòa',
  },
  letter: {
    ...EMPTY,
    number: 'Số: 120/SNV-CCHC\nV/v góp ý dự thảo kế hoạch',
    addressees: 'Kính gửi:\n- Sở Tài chính;\n- Sở Tư pháp.',
    body: 'Sở Nội vụ gửi dự thảo kế hoạch cải cách hành chính, đề nghị các sở góp ý bằng văn bản trước ngày 31/3/2023.',
    end: 'Rất mong các sở quan tâm phối hợp./.',
    recipients: 'Nơi nhận:\n- Như trên;\n- Giám đốc Sở;\n- Lưu: VT, CCHC.',
    signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nPhạm Thị Mai',
  },
  petition: {
    ...EMPTY,
    number: 'Số: 88/TTr-SNV',
    heading: 'TỜ TRÌNH',
    subject: 'Về việc thành lập Tổ công tác rà soát hồ sơ',
    addressees: 'Kính gửi: Ủy ban nhân dân tỉnh Phú Sơn',
    body: 'Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định thành lập Tổ công tác.',
    end: 'Kính đề nghị Ủy ban nhân dân tỉnh xem xét./.',
    recipients: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, TCBC.',
  },
  circular: {
    ...EMPTY,
    issuer: 'BỘ NỘI VỤ',
    number: 'Số: 05/2023/TT-BNV',
    date: 'Hà Nội, ngày 16 tháng 3 năm 2023',
    heading: 'THÔNG TƯ',
    subject: 'Quy định chế độ báo cáo công tác lưu trữ',
    basis:
      'Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;\nTheo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;\nBộ trưởng Bộ Nội vụ ban hành Thông tư quy định chế độ báo cáo công tác lưu trữ.',
    body: 'Điều 1. Phạm vi điều chỉnh\nThông tư này quy định chế độ báo cáo công tác lưu trữ.',
    end: 'Điều 2. Hiệu lực thi hành\nThông tư này có hiệu lực từ ngày 01 tháng 5 năm 2023./.',
    recipients: 'Nơi nhận:\n- Văn phòng Chính phủ;\n- Lưu: VT, PC.',
    signature: 'BỘ TRƯỞNG\n\n\nNguyễn Văn An',
  },
  party: {
    ...EMPTY,
    issuer: 'TỈNH ỦY PHÚ SƠN\n*',
    nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    number: 'Số 12-TB/TU',
    heading: 'THÔNG BÁO',
    subject: 'kết luận của Ban Thường vụ Tỉnh ủy',
    body: 'Ngày 14 tháng 3 năm 2023, Ban Thường vụ Tỉnh ủy họp và kết luận như sau:\n1. Giao Ban Tổ chức Tỉnh ủy tham mưu kế hoạch, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 28/4/2023.',
    end: 'Văn phòng Tỉnh ủy thông báo để các cơ quan biết, thực hiện.',
    recipients: 'Nơi nhận:\n- Các huyện ủy,\n- Lưu Văn phòng Tỉnh ủy.',
    signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n\nNguyễn Văn An',
  },
} as const satisfies Record<string, Paper>;

export type PaperName = keyof typeof PAPERS;

/** The text of an example: its pieces in the place of those of a whole paper. */
export function exampleText(
  example: Exclude<Example, {record: Partial<DocumentRecord>} | {records: readonly unknown[]}>,
): string {
  if ('text' in example) return example.text;
  const {paper = 'notice', ...pieces} = example;
  const parts: Paper = {...PAPERS[paper], ...(pieces as Partial<Paper>)};
  return `${SLOTS.map((slot) => parts[slot])
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** The pieces of an example as a person is shown them. */
export function examplePieces(example: Example): string {
  if ('record' in example && example.record) return JSON.stringify(example.record);
  if ('records' in example && example.records)
    return example.records.map((record) => JSON.stringify(record)).join('\n');
  if ('text' in example) return example.text;
  const pieces = example as Partial<Paper>;
  return SLOTS.map((slot) => (pieces[slot] === '' ? `(${slot}: —)` : pieces[slot]))
    .filter((piece) => piece !== undefined)
    .join('\n');
}

/** A citation with nothing in it but what is given. */
export function exampleReference(values: Partial<Reference>): Reference {
  return {kind: null, number: null, date: null, issuer: null, title: null, role: 'cites', mentions: 1, ...values};
}

/** A task with nothing in it but what is given. */
export function exampleTask(values: Partial<Task>): Task {
  return {id: '1', text: '', owners: [], deadlines: [], references: [], context: [], ...values};
}

/** The source of a record: a text file of its own, but for what is given. */
export function exampleSource(values: Partial<DocumentRecord['source']>): DocumentRecord['source'] {
  return {path: '', format: 'text', encoding: 'utf-8', sha256: null, part: 1, parts: 1, start: 0, end: 0, ...values};
}

/** A record with nothing in it but what is given. */
export function exampleRecord(values: Partial<DocumentRecord>): DocumentRecord {
  return {
    schema: 'parcli/record@1',
    source: exampleSource({}),
    kind: 'TB',
    number: '12/TB-SNV',
    date: '2023-03-16',
    place: 'Phú Sơn',
    issuer: 'Sở Nội vụ tỉnh Phú Sơn',
    issuerParent: 'Ủy ban nhân dân tỉnh Phú Sơn',
    subject: 'kết luận cuộc họp giao ban',
    urgency: null,
    secrecy: null,
    addressees: [],
    references: [],
    tasks: [],
    signer: {authority: null, title: 'GIÁM ĐỐC', name: 'Trần Văn Bình'},
    recipients: ['Các phòng thuộc Sở'],
    archive: 'VT, TH',
    attachedTo: null,
    inferred: [],
    spans: {},
    ...values,
  };
}
