/** Bodies and units that came and went, with the days from which that holds. Names are lower case with diacritics. */

/** Since that day there are no districts, and no thị trấn. */
export const DISTRICTS_END = '2025-07-01';

/** Provinces merged into others on that day, and what each became part of. */
export const MERGED_PROVINCES: Readonly<Record<string, string>> = {
  'hải dương': 'thành phố Hải Phòng',
  'quảng nam': 'thành phố Đà Nẵng',
  'bình dương': 'Thành phố Hồ Chí Minh',
  'bà rịa - vũng tàu': 'Thành phố Hồ Chí Minh',
  'sóc trăng': 'thành phố Cần Thơ',
  'hậu giang': 'thành phố Cần Thơ',
  'bình phước': 'tỉnh Đồng Nai',
  'hà giang': 'tỉnh Tuyên Quang',
  'yên bái': 'tỉnh Lào Cai',
  'bắc kạn': 'tỉnh Thái Nguyên',
  'bắc giang': 'tỉnh Bắc Ninh',
  'vĩnh phúc': 'tỉnh Phú Thọ',
  'hòa bình': 'tỉnh Phú Thọ',
  'thái bình': 'tỉnh Hưng Yên',
  'hà nam': 'tỉnh Ninh Bình',
  'nam định': 'tỉnh Ninh Bình',
  'quảng bình': 'tỉnh Quảng Trị',
  'kon tum': 'tỉnh Quảng Ngãi',
  'bình định': 'tỉnh Gia Lai',
  'ninh thuận': 'tỉnh Khánh Hòa',
  'phú yên': 'tỉnh Đắk Lắk',
  'đắk nông': 'tỉnh Lâm Đồng',
  'bình thuận': 'tỉnh Lâm Đồng',
  'long an': 'tỉnh Tây Ninh',
  'tiền giang': 'tỉnh Đồng Tháp',
  'bến tre': 'tỉnh Vĩnh Long',
  'trà vinh': 'tỉnh Vĩnh Long',
  'kiên giang': 'tỉnh An Giang',
  'bạc liêu': 'tỉnh Cà Mau',
};

/** Cities right under the centre; any other thành phố was a district. The newest came on 30 April 2026. */
export const CENTRAL_CITIES: readonly string[] = [
  'hà nội',
  'hải phòng',
  'huế',
  'đà nẵng',
  'hồ chí minh',
  'cần thơ',
  'đồng nai',
];

interface Change {
  /** beginning of the body's name */
  name: string;
  /** the name that took its place */
  heir: string;
  /** from this day the old name is out of use: later than the law where switching took its time */
  from: string;
}

export const DISSOLVED: readonly Change[] = [
  {name: 'bộ kế hoạch và đầu tư', heir: 'Bộ Tài chính', from: '2025-03-01'},
  {name: 'bộ giao thông vận tải', heir: 'Bộ Xây dựng', from: '2025-03-01'},
  {name: 'bộ nông nghiệp và phát triển nông thôn', heir: 'Bộ Nông nghiệp và Môi trường', from: '2025-03-01'},
  {name: 'bộ tài nguyên và môi trường', heir: 'Bộ Nông nghiệp và Môi trường', from: '2025-03-01'},
  {name: 'bộ thông tin và truyền thông', heir: 'Bộ Khoa học và Công nghệ', from: '2025-03-01'},
  {name: 'bộ lao động - thương binh và xã hội', heir: 'Bộ Nội vụ', from: '2025-03-01'},
  {name: 'ủy ban dân tộc', heir: 'Bộ Dân tộc và Tôn giáo', from: '2025-03-01'},
  {name: 'sở kế hoạch và đầu tư', heir: 'Sở Tài chính', from: '2025-07-01'},
  {name: 'sở giao thông vận tải', heir: 'Sở Xây dựng', from: '2025-07-01'},
  {name: 'sở nông nghiệp và phát triển nông thôn', heir: 'Sở Nông nghiệp và Môi trường', from: '2025-07-01'},
  {name: 'sở tài nguyên và môi trường', heir: 'Sở Nông nghiệp và Môi trường', from: '2025-07-01'},
  {name: 'sở thông tin và truyền thông', heir: 'Sở Khoa học và Công nghệ', from: '2025-07-01'},
  {name: 'sở lao động - thương binh và xã hội', heir: 'Sở Nội vụ', from: '2025-07-01'},
];

/** Bodies that did not exist before that day. */
export const FOUNDED: readonly {name: string; from: string}[] = [
  {name: 'bộ nông nghiệp và môi trường', from: '2025-03-01'},
  {name: 'bộ dân tộc và tôn giáo', from: '2025-03-01'},
  {name: 'sở nông nghiệp và môi trường', from: '2025-02-01'},
  {name: 'sở dân tộc và tôn giáo', from: '2025-02-01'},
];
