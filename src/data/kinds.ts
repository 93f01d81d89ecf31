import type {Kind} from '../record.ts';

/** A kind of document as the field names it. */
export interface KindEntry {
  kind: Kind;
  /** name of the type, lower case, as it stands in running text: `thông báo` */
  name: string;
  /** longer or older forms of the name; they may stand wherever the name may */
  aliases?: readonly string[];
  /** type tokens of a `số, ký hiệu` that mean this kind, where they differ from the abbreviation itself */
  symbols?: readonly string[];
  /**
   * The abbreviation also stands for bodies (`CT` Cục Thuế, `TC` Tài chính), so that in `1234/CT-TTHT` it says nothing
   * when a công văn is named before it.
   */
  ambiguous?: true;
}

/**
 * The kinds of NĐ 30/2020 Phụ lục III with their abbreviations, the legal instruments, and the kinds of the Party and
 * the State President.
 */
export const KIND_ENTRIES: readonly KindEntry[] = [
  {kind: 'NQ', name: 'nghị quyết', aliases: ['nghị quyết liên tịch', 'nghị quyết chuyên đề'], symbols: ['NQLT']},
  {kind: 'QĐ', name: 'quyết định', aliases: ['quyết định liên tịch'], symbols: ['QD']},
  {kind: 'CT', name: 'chỉ thị', ambiguous: true},
  {
    kind: 'QC',
    name: 'quy chế',
    aliases: ['quy chế phối hợp', 'quy chế liên ngành', 'quy chế liên tịch'],
    symbols: ['QCPH', 'QCh'],
    ambiguous: true,
  },
  {kind: 'QyĐ', name: 'quy định', symbols: ['QyD']},
  {kind: 'TC', name: 'thông cáo', aliases: ['thông cáo báo chí'], symbols: ['TCBC'], ambiguous: true},
  {kind: 'TB', name: 'thông báo', aliases: ['thông báo kết luận', 'thông báo ý kiến kết luận'], symbols: ['TBKL']},
  {
    kind: 'HD',
    name: 'hướng dẫn',
    aliases: ['hướng dẫn liên ngành', 'hướng dẫn liên tịch'],
    symbols: ['HDLN', 'HDLT'],
    ambiguous: true,
  },
  {
    kind: 'CTr',
    name: 'chương trình',
    aliases: ['chương trình phối hợp', 'chương trình công tác', 'chương trình liên tịch'],
    symbols: ['CTPH', 'CTrPH'],
  },
  {
    kind: 'KH',
    name: 'kế hoạch',
    aliases: ['kế hoạch liên tịch', 'kế hoạch liên ngành', 'kế hoạch phối hợp'],
    symbols: ['KHLT', 'KHLN', 'KHPH'],
    ambiguous: true,
  },
  {kind: 'PA', name: 'phương án', ambiguous: true},
  {kind: 'ĐA', name: 'đề án', symbols: ['DDA']},
  {kind: 'DA', name: 'dự án', ambiguous: true},
  {
    kind: 'BC',
    name: 'báo cáo',
    aliases: ['báo cáo thẩm định', 'báo cáo kết quả'],
    symbols: ['BCTĐ', 'BCKQ'],
    ambiguous: true,
  },
  {kind: 'BB', name: 'biên bản'},
  {kind: 'TTr', name: 'tờ trình', symbols: ['TTR'], ambiguous: true},
  {kind: 'HĐ', name: 'hợp đồng', symbols: ['HĐKT'], ambiguous: true},
  {kind: 'CĐ', name: 'công điện', symbols: ['CD'], ambiguous: true},
  {kind: 'BGN', name: 'bản ghi nhớ'},
  {kind: 'BTT', name: 'bản thỏa thuận', aliases: ['thỏa thuận']},
  {kind: 'GUQ', name: 'giấy ủy quyền'},
  {kind: 'GM', name: 'giấy mời', aliases: ['thư mời'], symbols: ['TM']},
  {kind: 'GGT', name: 'giấy giới thiệu'},
  {kind: 'GNP', name: 'giấy nghỉ phép'},
  {kind: 'PG', name: 'phiếu gửi'},
  {kind: 'PC', name: 'phiếu chuyển', ambiguous: true},
  {kind: 'PB', name: 'phiếu báo', ambiguous: true},
  {
    kind: 'CV',
    name: 'công văn',
    aliases: ['văn bản', 'thư công', 'VB', 'CV', 'công văn hướng dẫn', 'công văn thông báo', 'công văn chỉ đạo'],
  },
  {kind: 'PL', name: 'phụ lục'},
  {kind: 'HP', name: 'hiến pháp'},
  {kind: 'BL', name: 'bộ luật'},
  {kind: 'L', name: 'luật'},
  {kind: 'PL-UBTVQH', name: 'pháp lệnh', symbols: ['PL']},
  {kind: 'NĐ', name: 'nghị định', symbols: ['ND']},
  {kind: 'TT', name: 'thông tư', aliases: ['thông tri']},
  {kind: 'TTLT', name: 'thông tư liên tịch', symbols: ['TTLB']},
  {
    kind: 'KL',
    name: 'kết luận',
    aliases: ['kết luận thanh tra', 'kết luận kiểm tra', 'kết luận giám sát'],
    ambiguous: true,
  },
  // the Party's quy định, which some of its bodies tell from a quyết định in the number
  {kind: 'QĐi', name: 'quy định', symbols: ['QĐI']},
  {kind: 'CTHĐ', name: 'chương trình hành động', symbols: ['CTrHĐ']},
  {kind: 'LCT', name: 'lệnh', aliases: ['lệnh của Chủ tịch nước']},
  {kind: 'TL', name: 'tài liệu', ambiguous: true},
];

/** The kinds by their letters, the longer first: a part of patterns, `CTHĐ|CTr|CT|…`. */
export const KIND_LETTERS: string = KIND_ENTRIES.map(({kind}) => kind)
  .filter((kind) => /^\p{L}{2,}$/u.test(kind))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Tokens that open a symbol and name a paper of no kind above: licences, certificates, consolidated texts, copies. */
export const OTHER_SYMBOLS: readonly string[] = ['VBHN', 'GP', 'GPXD', 'GCN', 'GCNĐKDN', 'GCNĐT', 'SY', 'TrS', 'SL'];
