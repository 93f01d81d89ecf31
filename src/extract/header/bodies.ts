import {opensWithAny} from '../../text/any-of.ts';

/** `Ủy ban`, `Sở`, `Bộ`, `Trung tâm`, `Trường`, `Viện` */
const OFFICES =
  /uy ban|ubnd|ubmttq|hdnd|bhxh|kbnn|nhnn|nhcsxh|bql |so |pgd[ &]|bcd |bo |cuc |tong cuc|chi cuc|van phong|phong |ban |trung tam|truong |vien |hoc vien/;
/** `Đoàn`, `Hội`, `Liên đoàn`, `Hiệp hội` */
const UNIONS =
  /doan |hoi |ldld |cdcs |trung uong (?:doan|hoi)|(?:tong )?lien doan|lien hiep|lien minh|hiep hoi|tong hoi/;
/** `Cơ quan`, `Công an`, `Thủ tướng`, `Quốc hội` */
const STATE = /co quan |don bien phong|thu vien|quy |cong an|thanh tra|thu tuong|chinh phu|chu tich|quoc hoi/;
/** `Tỉnh ủy`, `Đảng bộ`, `Chi bộ`, `Tỉnh đoàn` */
const PARTY = /tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|chi bo|tinh doan/;
/** `Ngân hàng`, `Kho bạc`, `Hải quan`, `Tòa án` */
const SERVICES = /ngan hang|kho bac|thue |hai quan|toa an|kiem toan/;
/** `Công ty`, `Bệnh viện`, `Đài`, `Báo`; no `Báo cáo` */
const FIRMS = /cong ty|tong cong ty|tap doan|benh vien|dai |bao (?!cao)/;
/** `Mặt trận`, `Vụ`, `Tổ`, `Hạt`, `Chi nhánh` */
const UNITS = /mat tran|cong doan|vu |to(?: |\s?:)|hat |chi nhanh|quan khu|bch |thuong truc $/;
/** `Xí nghiệp`, `Hợp tác xã`, `Đội`, `Trạm` */
const WORKS = /xi nghiep|nha may|hop tac xa|htx |doi |tram /;
/** `Chi hội`, `Chi đoàn`, `Huyện đoàn`, `Tiểu ban` */
const BRANCHES = /chi hoi|phan hoi|chi doan|xa doan|huyen doan|thanh doan|lien doi|tieu ban /;
/** `Bưu điện`, `Khoa`, `Nhà văn hóa`, `Vườn quốc gia`, `Cơ sở cai nghiện` */
const PLACES =
  /buu dien|dang doan|khoa (?!hoc)|ttyt |bvdk |dien luc |nha (?:van hoa|thieu nhi|hat) |vuon quoc gia |khu bao ton |co so (?:cai nghien|dieu tri|bao tro|tro giup|xa hoi|giao duc) /;

/** First words by which a line names a body of its own; any other line goes on with the name above it. */
export const BODY = opensWithAny(OFFICES, UNIONS, STATE, PARTY, SERVICES, FIRMS, UNITS, WORKS, BRANCHES, PLACES);
