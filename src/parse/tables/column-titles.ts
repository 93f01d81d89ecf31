/** What a column of an assignment table holds. */
export type Column = 'content' | 'lead' | 'coordinate' | 'report' | 'time';

/** Titles of columns, on `bare` text; the first that fits and is not taken holds. */
export const COLUMNS: readonly [RegExp, Column][] = [
  [
    /^(?:noi|co quan|don vi|cap)(?: tiep)? nhan(?: bao cao| ho so| san pham| ket qua| so lieu)?$|^trinh$|^(?:noi|co quan) trinh$|^cap (?:trinh|phe duyet|ban hanh|quyet dinh)$/,
    'report',
  ],
  // `Đơn vị chủ trì, phối hợp` is both: its cells say who does what
  [
    /^(?!.{0,40}chu tri.{0,12}phoi hop).{0,60}phoi hop|^(?:co quan|don vi|khoa|phong|bo phan|to)(?:, (?:phong|ban|bo phan))? (?:ho tro|cung lam|tham gia)$|^ho tro$|^(?:co quan|don vi|to chuc|bo phan)(?: cung)? tham gia(?! (?:dao tao|tap huan|du ))/,
    'coordinate',
  ],
  [
    /^(?!(?:noi dung |nhiem vu |cong viec ){1,2}(?:duoc )?phan cong).{0,60}(?:chu tri|soan thao|(?:co quan|don vi|ca nhan|bo phan|nguoi|can bo|giao vien|nhan su|luc luong).{0,24}(?:thuc hien|phu trach|chiu trach nhiem|tham muu|dau moi)|phu trach|phan cong|trach nhiem)|^(?:(?:co quan|don vi|khoa|phong|bo phan|to)(?:, (?:phong|ban|bo phan))? )?lam chinh$|^thuc hien$|^don vi$|^co quan$/,
    'lead',
  ],
  [
    // of `Bắt đầu | Kết thúc` the second
    /^(?!.{0,24}bat dau|tu ngay).{0,40}thoi (?:gian|han|diem)|tien do|lo trinh|(?:^| )han (?:hoan thanh|xong|xu ly|giai quyet|tra loi|bao cao|nop|cuoi|chot)|^han$|^xong(?: truoc)?$|^(?:den ngay|ngay ket thuc|ket thuc)$|^(?!(?:(?:cong )?viec|noi dung|nhiem vu|khoi luong|san pham|hang muc)(?![a-z])).{0,40}hoan thanh|^nam (?:thuc hien|ban hanh|trinh)|^ngay (?:ket thuc|nop|thuc hien|bao cao|hoan tat)$/,
    'time',
  ],
  [
    /noi dung|nhiem vu|cong viec|^viec (?:can|phai)(?![a-z])|hoat dong|giai phap|ten |^(?:de an|du an|van ban)(?:,|$)/,
    'content',
  ],
];

/** `Đơn vị thực hiện`, `Phân công`: may stand over `Chủ trì | Phối hợp`; on bare text. */
const SPANNING_TITLE = /thuc hien|phan cong|trach nhiem|^(?:co quan|don vi)/;

const HALVES: ReadonlySet<string> = new Set(['chu tri', 'phoi hop']);

/** `Chủ trì`, `Phối hợp`: a title that may stand, with the other, under one for both; on bare text. */
export const isHalfTitle = (bare: string): boolean => HALVES.has(bare);

/**
 * `TT | Nội dung | Đơn vị thực hiện | Thời hạn` over `Chủ trì | Phối hợp`: a head of two rows as one, the titles of the
 * second in the place of the one over them. Null where none may stand over others.
 */
export function joinTitles<T>(head: readonly T[], under: readonly T[], bareOf: (title: T) => string): T[] | null {
  const over = head.findIndex((title) => SPANNING_TITLE.test(bareOf(title)));
  return over < 0 ? null : [...head.slice(0, over), ...under, ...head.slice(over + 1)];
}

/** `STT`, `TT`, `Số TT`: the column of running numbers. */
export const SERIAL_TITLE = /^(?:s\.?\s?t\.?\s?t\.?|t\.?\s?t\.?|so tt|so thu tu|so)$/;

/** `1`, `2.1.`, `IV`, `a)`: all that a cell of that column holds. */
export const SERIAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|\p{L})[.)]?$/u;

/** What a cell of a time column says, and no other: `Quý III/2025`, `30/9`, `Trước ngày …`, `Thường xuyên`; on bare text. */
const TIME =
  /^(?:(?:hoan thanh|xong) )?(?:(?:truoc|trong|den|cham nhat|tu|ngay|thang|quy|nam|tuan|dau|cuoi|giua|hang|dinh ky)\s.{0,60}|(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)[ ,].{0,50}|thuong xuyen.{0,40}|\d{1,2}\s?[/.-]\s?\d{1,4}.{0,24}|(?:19|20)\d\d(?:\s?[-–]\s?20\d\d)?|\d{1,2} (?:thang|lan)\s.{0,30})$/;

/** `Trước ngày`, `Từ tháng`: the first line of a time that is broken. */
const TIME_BEGUN = /^(?:(?:hoan thanh|xong) )?(?:truoc|tu|den|trong)(?: het)?(?: (?:ngay|thang|quy|nam))?$/;

/** `Quý II`, `Tháng 3/2026`: a column whose cells are marked where something is done then; on bare text. */
export const PERIOD_TITLE =
  /^(?:quy (?:i{1,3}|iv|[1-4])|thang \d{1,2})(?:\s?[/.-]\s?(?:19|20)\d\d| nam (?:19|20)\d\d)?$/;
/** `x`, `✓`: the mark */
export const MARK = /^[xX×✓✔☑●•+]$/;

/** `Cả năm`, `Học kỳ I`, `Khi có dịch`, `Theo kế hoạch`: without a figure */
const TIME_TOLD =
  /^(?:(?:ca|trong) nam(?: hoc)?|hoc ky (?:i{1,2}|[12])|(?:dau|cuoi|giua) (?:hoc ky|nam hoc|nam|thang|quy)(?: [ivx\d]{1,3})?|khi (?:co|can) .{0,24}|theo (?:quy dinh|ke hoach|thong bao|tien do|yeu cau).{0,24})$/;

export const looksLikeTime = (bare: string): boolean =>
  bare.length < 70 &&
  ((TIME.test(bare) && /\d|hang|thuong/.test(bare)) || TIME_BEGUN.test(bare) || TIME_TOLD.test(bare));

/** `Tháng`, `Ngày/tháng`: what the first column of a calendar is called; on bare text. */
export const CALENDAR_TITLE = /^(?:thang(?: ?[/,] ?nam)?|(?:thu ?[,/]? ?)?ngay(?: ?[,/] ?thang)?)$/;

/** `Họ và tên`, and behind it `Nhiệm vụ được phân công`: who is told what by name; on bare text. */
export const PERSON_TITLE = /^ho (?:va |, )?ten(?! (?:co quan|don vi))/;
export const DUTY_TITLE = /^(?:phan cong )?(?:nhiem vu|cong viec|noi dung cong viec)/;

/** `Trách nhiệm` behind `Đơn vị`: what each is told; on bare text. */
export const CHARGE_TITLE = /^(?:trach nhiem|phan cong)(?: (?:cu the|thuc hien|duoc giao))?$/;

/** Whether the titles of a row, on bare text, are those of an assignment table: what is done, and by whom or by when. */
export function isAssignmentHead(titles: readonly string[]): boolean {
  const taken = new Set<Column>();
  for (const title of titles) {
    if (title.length > 60) continue;
    const found = COLUMNS.find(([pattern, column]) => !taken.has(column) && pattern.test(title));
    if (found) taken.add(found[1]);
  }
  if (taken.has('content') && (taken.has('lead') || taken.has('time') || taken.has('coordinate'))) return true;
  if (taken.has('content') && titles.filter((title) => PERIOD_TITLE.test(title)).length > 1) return true;
  if (taken.has('lead') && titles.findIndex((title) => CHARGE_TITLE.test(title)) > 0) return true;
  const person = titles.findIndex((title) => PERSON_TITLE.test(title));
  return person >= 0 && titles.findIndex((title) => DUTY_TITLE.test(title)) > person;
}
