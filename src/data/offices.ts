/** What one who signs is called, without diacritics. */
export const OFFICES: readonly string[] = [
  ...['chu tich', 'chu nhiem', 'chanh van phong', 'giam doc', 'tong giam doc', 'bo truong', 'thu truong', 'thu tuong'],
  ...['truong ban', 'truong phong', 'cuc truong', 'tong cuc truong', 'chi cuc truong', 'vu truong', 'vien truong'],
  ...['hieu truong', 'bi thu', 'tong bi thu', 'chanh an', 'chanh thanh tra', 'tong thanh tra', 'thong doc'],
  ...['chi huy truong', 'truong doan', 'to truong', 'hat truong', 'truong cong an', 'cong chuc', 'chu tri'],
  ...['chi hoi truong', 'phan hoi truong', 'hoi truong', 'doi truong', 'lien doi truong', 'tong kiem toan'],
  ...['truong thon', 'truong xom', 'truong tram', 'tram truong', 'truong khoa'],
  'truong tieu ban',
];

/** Deputies who are called by the room and not by the head: `PHÓ VĂN PHÒNG`. */
export const DEPUTIES: readonly string[] = ['pho van phong', 'pho phong', 'pho ban', 'pho doan'];
