import type {View} from '../../text/view.ts';
import {fromIso, readDate} from '../dates.ts';
import {isPast, PERIOD, readPeriod, resolveDay} from '../deadlines/atoms.ts';
import {fullName} from '../names.ts';
import {type FoundOwners, findOrdered} from '../parties/owners.ts';
import {isPredicate, startsOrder} from '../parties/predicate.ts';
import {readParties} from '../parties/read-parties.ts';
import {IS_BLAMED} from '../parties/spoken-of.ts';
import {startsParty} from '../parties/starts-party.ts';
import type {Directive} from './directive.ts';
import {isEntitled, sentencesBehind} from './entitlements.ts';
import type {TaskScene} from './scene.ts';
import type {Scope} from './scope.ts';
import {isVerdict} from './verdicts.ts';

/** A paragraph that reads like an order, and what stands around it. */
interface Reading {
  view: View;
  owners: FoundOwners;
  directive: Directive;
  scope: Scope;
  scene: TaskScene;
  /** whether it bears a label */
  isItem: boolean;
}

type Sort = (reading: Reading) => boolean;

/** `Kính đề nghị … xem xét, quyết định`: asked of a superior, ordered of nobody; but `kính đề nghị UBND các tỉnh cử đoàn` of equals. */
const isProposal: Sort = ({view: {bare}}) => {
  const proposal = bare.slice(0, 160).includes('kinh ') ? PROPOSAL.exec(bare.slice(0, 180)) : null;
  return proposal !== null && !OF_EQUALS.test(bare.slice(proposal[0].length, proposal[0].length + 400));
};

/** Of many, what they shall do and not what they shall grant */
const OF_EQUALS =
  /^ (?:(?:ubnd|uy ban nhan dan|thu truong|giam doc) )?cac (?:so|phong|tinh|thanh pho|huyen|quan|xa|phuong|don vi|truong|dia phuong)[ ,:](?![^.]*\s(?:xem xet|phe duyet|quyet dinh|thong qua|ung ho|tham dinh|cho phep)(?![a-z]))[^.]*\s(?:cu|gui|bao cao|tham gia|gop y|cung cap|dang ky)\s/;

const PROPOSAL = /^(?:.{0,120}\s)?kinh (?:de nghi|trinh|bao cao|mong|moi)/;

/** `Kiến nghị, đề xuất với Bộ Tài chính sớm ban hành …`, with nobody above who is told to: the speaker asks itself. */
const asksAbove: Sort = ({view: {text}, scope}) => !scope.owners.lead.length && PROPOSES.test(text.slice(0, 90));

const PROPOSES =
  /^\P{L}{0,3}(?:Kiến nghị|Đề xuất)(?:,? (?:và )?(?:kiến nghị|đề xuất))?(?: với)? (?:Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ|Bộ \p{Lu}|các [Bb]ộ|Trung ương|Ban Bí thư)/u;

/** `Kiến nghị Đảng ủy xã xem xét, hỗ trợ 20 tấn xi măng`: what somebody above is to grant */
const petitionsFor: Sort = ({view: {lower}}) => PETITIONS_FOR.test(lower);
const PETITIONS_FOR =
  /^\P{L}{0,3}kiến nghị (?:với )?(?!của |này )(?:(?:thường trực |ban thường vụ )?(?:tỉnh|thành|huyện|đảng) ủy|ubnd|ủy ban nhân dân|hđnd|cấp trên|công ty|ngành)[^.;:,]{0,50} (?:xem xét|quan tâm)(?:,| và)? (?:cho phép|chấp thuận|bổ sung|hỗ trợ|cấp|bố trí|đầu tư)\s(?![^.]*\sgiao\s)/u;

/** `Trường hợp bà Lò Thị Chín: đề nghị cấp giấy chứng nhận quyền sử dụng đất`: what a citizen has asked for; who is told of it is named, if anybody is */
const isPetition: Sort = ({view, owners}) => {
  const petition = PETITION.exec(view.lower.slice(0, 220));
  return petition !== null && !owners.lead.length && !startsParty(view, petition[0].length);
};

const PETITION =
  /^\P{L}{0,6}(?:trường hợp|vụ việc|đơn|việc)(?: của)? (?:các )?(?:ông|bà|anh|chị|hộ|công dân)\s[^.;:]{2,120}:\s(?:đề nghị|kiến nghị|khiếu nại|xin|yêu cầu|phản ánh|tố cáo)\s/u;

/** `Quyết định này có hiệu lực kể từ ngày ký.` and nothing more. */
const isSelfMade: Sort = ({view, owners, scene}) =>
  (MAKES.test(view.bare) && isMade(view, owners, scene)) || IN_FORCE.test(view.bare) || CORRECTS.test(view.bare);

/** Whether it is told that a body above all has made a rule, or the one who issues the paper; `Sở X ban hành kế hoạch về …` is work to do. */
function isMade({bare, text}: View, {lead: [maker]}: FoundOwners, {issuer}: TaskScene): boolean {
  if (EACH_MAKES.test(bare) || BY_A_DAY.test(bare)) return false;
  if (MADE.test(text) || HIGHEST_MAKES.test(bare)) return true;
  return Boolean(maker && issuer?.toLowerCase().startsWith(fullName(text.slice(maker.start, maker.end)).toLowerCase()));
}
const EACH_MAKES = /^\W{0,3}(?:cac|moi|tung) /;
const BY_A_DAY = /\s(?:truoc|cham nhat|muon nhat|xong trong|trong)\s(?:ngay|thang|quy|nam)?\s?\d/;
const HIGHEST_MAKES =
  /^\W{0,3}(?:chinh phu|thu tuong|quoc hoi|bo chinh tri|ban bi thu|hoi dong nhan dan|hdnd|uy ban thuong vu)(?![a-z])/;

/** `Đính chính Điều 2 Quyết định số …`, but `Đính chính thông tin sai sự thật trên báo` */
const CORRECTS =
  /^dinh chinh (?:[^.;]{0,60} )?(?:quyet dinh|nghi quyet|ke hoach|nghi dinh|thong tu|chi thi|cong van|cong dien|van ban|thong bao|dieu|khoan|diem|muc|trang|phu luc|bieu|loi)(?![a-z])/;

const IN_FORCE =
  /^(?:quyet dinh|nghi quyet|ke hoach|quy che|quy dinh|chi thi|thong tu|nghi dinh) nay (?:co hieu luc|thay the|duoc)[^.;]*[.;]?(?:\/\.)?$/;

const MAKES =
  /^(?!(?:trinh|tham muu|de xuat|bao cao|kien nghi|de nghi|giao|yeu cau|xay dung|hoan thien)\s)[^.;:,]{3,60}\sban hanh (?:thong tu|nghi dinh|nghi quyet|quyet dinh|ke hoach|chi thi|quy che) (?:ve|quy dinh|sua doi|huong dan|phan cap|bai bo)(?: |$)/;

/** `Bộ trưởng Bộ X ban hành Thông tư quy định …`; `Sở X ban hành kế hoạch về …` is work to do */
const MADE = /\sban hành (?:Thông tư|Nghị định|Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Quy chế)\s/;

/** `Qua 05 năm thực hiện Chỉ thị số 3, nhận thức được nâng lên. Tuy nhiên, việc giao đất chậm so với kế hoạch`: how it has gone */
const looksBack: Sort = ({view, owners: {lead}}) => {
  // of `Vụ trước` the first word is an office elsewhere
  const nobody = lead.every(({end}) => end <= 'Vụ'.length);
  const past = LOOKS_BACK.test(view.lower.slice(0, 400)) || LAST_TIME.test(view.lower.slice(0, 120));
  return past && nobody && !AND_ASKS.test(view.lower);
};
const AND_ASKS =
  /\s(?:phải|cần|đề nghị|yêu cầu|kiến nghị|khẩn trương|tập trung|tiếp tục|chủ trì|thời gian tới|giao (?:các|sở|ubnd|phòng|ban|đồng chí|văn phòng)|trước ngày|chậm nhất|trong (?:tháng|quý) \d)(?!\p{L})/u;
const LOOKS_BACK =
  /^\P{L}{0,6}(?:qua|sau)\s(?:hơn |gần )?(?:\d{1,2}|một|hai|ba|bốn|năm)\s(?:năm|tháng)\s(?:triển khai |tổ chức )?(?:thực hiện|triển khai)[^.;]{0,260}?,\s[^.;]{3,160}?\s(?:được (?:nâng|cải thiện|tăng cường|quan tâm|củng cố)|đã (?:đạt|có|được|từng bước|cơ bản)|đạt (?:\d|kết quả|nhiều)|tăng (?:từ|lên|\d)|giảm (?:từ|còn|\d)|có (?:nhiều chuyển|chuyển) biến|ngày càng|còn (?:chậm|thấp|hạn chế))/u;

/** `Vụ trước toàn hợp tác xã bắt được 11.420 con` */
const LAST_TIME =
  /^\P{L}{0,3}(?:vụ|năm|tháng|tuần|quý|kỳ|đợt|học kỳ) (?:trước|qua|vừa qua|rồi),? [^.;:]{3,60}? (?:được|đạt) \d/u;

/** `UBND huyện A có trách nhiệm chính trong việc chậm kiểm đếm; Ban QLDA điều hành thiếu quyết liệt.` */
const laysToCharge: Sort = ({view, owners: {lead}}) => {
  if (lead.length || !startsParty(view, 0)) return false;
  const {end} = readParties(view, 0);
  return IS_BLAMED.test(view.lower.slice(end, end + 110));
};

/** `Từ nguồn ngân sách tỉnh giao cho các đơn vị theo phân cấp.`: where money comes from; not `Từ nguồn ngân sách huyện, Phòng Kinh tế mua …` */
const isFunds: Sort = ({view, directive}) => {
  const {lower} = view;
  if (!FUNDS.test(lower.slice(0, 60)) || (directive === 'explicit' && ASSIGNS.test(lower))) return false;
  for (let comma = lower.indexOf(', '); comma >= 0; comma = lower.indexOf(', ', comma + 2))
    if (startsParty(view, comma + 2)) return false;
  return true;
};
const FUNDS =
  /^\P{L}{0,4}(?:từ|bằng|trích(?: từ)?) (?:các )?nguồn (?:kinh phí|ngân sách|vốn|chi|thu|xã hội hóa|đóng góp|dự toán)(?!\p{L})/u;
const ASSIGNS = /[.;] (?:giao|đề nghị|yêu cầu) |(?:chủ trì|có trách nhiệm|tham mưu)/u;

/** `Bãi bỏ Công văn số 5980/UBND-NNMT ngày 06/8/2025 của UBND tỉnh.`: what the document itself does */
const abolishes: Sort = ({view: {lower}}) => lower.length < LONGEST_REPEAL && ABOLISHES.test(lower);
const LONGEST_REPEAL = 260;
const ABOLISHES =
  /^\P{L}{0,4}(?:bãi bỏ|hủy bỏ|thu hồi|thay thế)(?: các)? (?:công văn|quyết định|thông báo|văn bản|chỉ thị|nghị quyết|kế hoạch|giấy mời)(?: số)?:? \d[^;:]*$/u;

/** `Hội đồng nhân dân tỉnh thống nhất chương trình giám sát, gồm 02 chuyên đề sau:`: a council speaks, and tells nobody anything. */
const councilSpeaks: Sort = ({view, scene: {kind}}) =>
  kind === 'NQ' &&
  COUNCIL_SPEAKS.test(view.lower.slice(0, 160)) &&
  !ASKED.test(view.lower) &&
  !findOrdered(view).length;
const COUNCIL_SPEAKS =
  /^(?:hội đồng nhân dân|hđnd)[^.;:,]{0,60}?\s(?:cơ bản )?(?:thống nhất|nhất trí|tán thành|thông qua|ghi nhận|đánh giá cao|biểu dương)\s/u;

/** `Ban Quản lý các KCN báo cáo UBND tỉnh tiến độ …`: in its own letter a body reports, and tells itself nothing. */
const answers: Sort = ({view, owners: {lead}, scene: {kind, issuer}}) => {
  const [speaker] = lead;
  if ((kind !== 'CV' && kind !== 'TB') || !issuer || !speaker || lead.length > 1) return false;
  const does = view.lower.slice(speaker.end, speaker.end + 40);
  if (!(kind === 'TB' ? /^\s(?:xin\s|trân trọng\s)?thông báo(?!\p{L})/u : REPORTS).test(does)) return false;
  const printed = view.text.slice(speaker.start, speaker.end);
  // `Sau khi rà soát các hợp tác xã Sở X báo cáo kết quả như sau.`: no comma before it
  const from = ONE_OF_MANY.test(printed) ? printed.lastIndexOf(` ${issuer.split(' ', 1)[0]} `) + 1 : 0;
  const name = fullName(printed.slice(from)).toLowerCase();
  return issuer.toLowerCase().startsWith(name) && !findOrdered(view).length;
};

const ONE_OF_MANY = /^(?:các|những|từng)\s/iu;

/** `Sau thời hạn trên, địa phương nào không gửi, Bộ Y tế sẽ tổng hợp, báo cáo Thủ tướng.`: in one sentence what who writes will do itself */
const promises: Sort = ({view, scene: {issuer}}) => {
  const {lower, text} = view;
  const will = lower.indexOf(' sẽ ');
  if (!issuer || will < 0 || /[.;]\s\S/.test(lower)) return false;
  const comma = lower.lastIndexOf(', ', will);
  const speaker = text.slice(comma + 1, will).trim();
  // `Các sở gửi hồ sơ trước ngày 5/6, UBND tỉnh sẽ tổng hợp`: somebody else is told before
  if (comma > 0 && !IN_CASE.test(lower)) return false;
  const clauses = Array.from(lower.slice(0, comma + 1).matchAll(/, (?=\S)/g), ({index}) => index + 2);
  if (clauses.some((at) => isToAct(view, at))) return false;
  const isOwn = speaker.length > 3 && issuer.toLowerCase().startsWith(fullName(speaker).toLowerCase());
  return isOwn && !findOrdered(view).length && !ORDERS_TOO.test(lower);
};
const IN_CASE = /^\P{L}{0,3}(?:sau|khi|nếu|trường hợp|hết|quá|đến|trong (?:quá trình|thời gian)|căn cứ|trên cơ sở)\s/u;
const ORDERS_TOO = /(?:^|\s)(?:đề nghị|yêu cầu|giao|phải|cần|có trách nhiệm)\s/u;

/** `Phân công chi tiết tại Phụ lục 1 kèm theo./.`: where it is told */
const refersToAnnex: Sort = ({view: {lower}}) =>
  lower.length < 120 && REFERS.test(lower) && !/\s(?:gửi|nộp|trước|chậm nhất)\s/u.test(lower);
const REFERS =
  /^\P{L}{0,3}(?:phân công|nội dung|nhiệm vụ|danh sách|thời gian|số liệu)(?: \p{L}{1,7}){0,3} (?:cụ thể|chi tiết)(?: \p{L}{1,7}){0,2} (?:tại|theo|ở|như) (?:các )?(?:phụ lục|biểu|bảng|danh sách)[^.;:]{0,60}[./\s]*$/u;

/** `Đối với địa phương có khó khăn … thì ngân sách trung ương hỗ trợ 100% theo mức quy định`: which purse pays how much */
const sharesCosts: Sort = ({view: {lower}}) =>
  lower.includes('ngân sách') && PAYS.test(lower) && !ORDERS_TOO.test(lower.replace(NEEDS, ''));
const PAYS =
  /^[^.;]*\sthì (?:do )?ngân sách (?:trung ương|địa phương|nhà nước|tỉnh|huyện|xã|thành phố)[^.;:]{0,60}\s(?:hỗ trợ|bảo đảm|đảm bảo|chi trả)\s[^.;]{0,40}\d[^.;]*[.;]?$/u;
/** What of somebody is so, and no order: `phải nhận bổ sung cân đối` */
const NEEDS = /\sphải nhận (?:bổ sung|hỗ trợ)/u;

/** `Địa điểm: Hội trường tầng 5. Các trạm ở xa có thể dự trực tuyến.`, `Thành phần: …`: of a meeting */
const isOfMeeting: Sort = ({view}) =>
  /^\P{L}{0,3}(?:địa điểm|thành phần)(?: (?:tham dự|dự họp|tổ chức|họp))?\s?:/u.test(view.lower) &&
  !ORDERS_TOO.test(view.lower) &&
  // `Thành phần: Hiệu trưởng. Các trường gửi danh sách …`
  !sentencesBehind(view).some((at) => isToAct(view, at));

/** Whether a name stands here, and behind it what it does. */
const isToAct = (view: View, at: number): boolean =>
  startsParty(view, at) && isPredicate(view, readParties(view, at).end + 1);

/** What it says or sends, and what it promises: `Cục Hải quan sẽ có hướng dẫn` */
const REPORTS = /^\s(?:xin\s|kính\s|đã\s|tổng hợp,?\s)?(?:báo cáo|trả lời|phúc đáp|gửi|thông tin|sẽ)(?!\p{L})/u;

/** `Các đơn vị không gửi đúng hạn phải chịu trách nhiệm trước …`, `… chậm nộp sẽ bị phê bình`: what comes of it */
const threatens: Sort = ({view: {lower}}) =>
  lower.length < 400 && (lower.includes(' phải ') || lower.includes(' sẽ ')) && THREATENS.test(lower);
const THREATENS =
  /^(?!(?:yêu cầu|đề nghị|giao|xử lý|tổ chức)\s)[^.;:,]{3,120}?(?:,\s(?:cá nhân|đơn vị|tổ chức|cơ quan|địa phương)[^.;:,]{0,60}?){0,3}\s(?:không(?!\s(?:để|được)\s)|chậm|chưa)\s(?:(?!\sphải\s)[^.;:]){3,160}?(?<!\svà)\s(?:phải|sẽ)\s(?:hoàn toàn\s)?(?:chịu trách nhiệm trước\s|bị\s)[^.;:]{3,120}[.;]?\s?(?:\/\.)?$/u;

/** `Hiệp hội doanh nghiệp tỉnh là tổ chức xã hội - nghề nghiệp`, `Sở X được giao là cơ quan quản lý nhà nước về …`: what a body is. */
const defines: Sort = ({view: {lower}}) => lower.slice(0, 160).includes(' là ') && DEFINES.test(lower);
const DEFINES =
  /^\P{L}{0,3}[^.;:,]{3,110}\s(?:là (?:một )?tổ chức|được (?:giao|xác định) (?:là|không phải là) (?:cơ quan quản lý|tổ chức|hội|đơn vị sự nghiệp))\s/u;

/** `Cơ quan thẩm định: Sở Xây dựng.`: who has a part, and no order. */
const namesOnly: Sort = ({view}) => {
  const part = PART.exec(view.lower);
  return (
    part !== null &&
    /^\s?[.;]?\s?$/.test(view.text.slice(readParties(view, part[0].length).end)) &&
    view.text.length > part[0].length
  );
};

const PART = /^(?:cơ quan|đơn vị|chủ đầu tư|tổ chức|đại diện|bộ phận)(?:\s[^.;:,]{1,60})?:\s/u;

/** `- Sở Xây dựng (đối với hạ tầng kỹ thuật; hạ tầng đê điều);`: one of those who are told what stands elsewhere */
const isOneOfThem: Sort = ({view: {text}, owners: {lead}}) =>
  lead.length === 1 && lead[0]?.start === 0 && GLOSSED.test(text.slice(lead[0].end)) && !DUE_BY.test(text);
const DUE_BY = /\s(?:trước (?:ngày )?\d|chậm nhất|rà soát|hoàn thành|báo cáo|đôn đốc)/u;
const GLOSSED = /^\s\((?:đối với|về|phụ trách|lĩnh vực) [^()]{3,400}\)[;,.]?\s?$/u;

/** `Kính gửi: Các Tòa án nhân dân`, where the head has not been known for one. */
const isAddressed: Sort = ({view: {lower}}) =>
  (lower.startsWith('kính') || lower.startsWith('đồng')) && ADDRESSED.test(lower);
const ADDRESSED = /^(?:đồng )?kính gửi\s?:/u;

/** `ĐVT: triệu đồng TT | Nội dung | Tổng 1 | Điều tra | 1.320 2 | Tập huấn | 840`: a table that a scan has left without lines */
const isRowsOfFigures: Sort = ({view: {text}}) =>
  !/^(?:Giao|Yêu cầu|Đề nghị)\s/u.test(text) && MANY_BARS.test(text) && (text.match(FIGURE_CELL)?.length ?? 0) > 3;

const MANY_BARS = /(?:\|[^|]{0,120}){6}/u;
const FIGURE_CELL = /\|\s?[\d.,]{1,14}(?=\s)/gu;

/** What a scan leaves of a table. */
const isTableHead: Sort = ({view: {bare}}) => TABLE_HEAD.test(bare);

const TABLE_HEAD =
  /^(?:stt\s|tt\s(?:[^.;]{0,240}\||(?:chi tieu|noi dung|ten|ho va ten|danh muc|hang muc|nhiem vu|cong viec|don vi)\s))/;

/** `Đơn vị tính: triệu đồng` over a table, `Thong bao.pdf` of what a page hangs on: no sentence */
const isCaption: Sort = ({view: {lower}}) => lower.length < 90 && (MEASURE.test(lower) || FILE.test(lower));
const MEASURE = /^\P{L}{0,3}(?:đơn vị tính|đvt)\s?:\s[^.;:]{2,40}$/u;
const FILE = /^[\p{L}\d_()-][\p{L}\d\s_.()-]{0,70}\.(?:png|jpe?g|pdf|docx?|xlsx?|pptx?|rar|zip)$/u;

/** `2. Đối với công tác báo cáo của các doanh nghiệp.` over what shall be done: a matter, and nothing told of it */
const isMatter: Sort = ({view: {lower}, owners: {lead}}) =>
  !lead.length && lower.length < 240 && MATTER_ALONE.test(lower);
const MATTER_ALONE =
  /^\P{L}{0,3}(?:đối với|về) (?:công tác|việc|nội dung|lĩnh vực|vấn đề)\s(?:(?!\s(?:phải|cần|đề nghị|yêu cầu|giao|được)\s)[^,:;.]){3,220}\.?$/u;

/** `3. Tổ chức thực hiện` with nothing left under it */
const isHeadingAlone: Sort = ({view: {lower}}) =>
  (lower.length < 50 && HEADING.test(lower)) || (lower.length < 180 && OF_WHOM.test(lower));
/** `1. Đối với giảng viên:` over the days on which they are off */
const OF_WHOM = /^\P{L}{0,3}(?:riêng )?đối với (?!.*\s(?:yêu cầu|đề nghị|giao|phân công)\s)[^.;:]{3,160}:\s?$/u;
const HEADING =
  /^\P{L}{0,3}(?:tổ chức (?:triển khai )?thực hiện|phân công (?:nhiệm vụ|thực hiện|trách nhiệm)|chế độ (?:thông tin,? )?báo cáo|trách nhiệm thực hiện)[.:]?$/u;

/** `Tuần cao điểm: Bắt đầu từ sáng ngày 23/3 (Thứ Hai) đến hết ngày 27/3`: when, and not what */
const isSpan: Sort = ({view: {lower}}) => lower.length < 200 && SPAN.test(lower);
const SPAN =
  /^\P{L}{0,3}(?:[^:;]{2,60}:\s)?bắt đầu(?: từ| lúc| vào)?\s(?:(?:từ|lúc|vào|buổi|sáng|trưa|chiều|tối|ngày|tháng|năm|thứ|hai|ba|tư|sáu|bảy|chủ|nhật|giờ|phút|h|đến|hết|tới|tức|là|âm|dương|lịch|mùng|giêng|chạp)(?!\p{L})|[^\p{L}])+$/u;

/** `Lưu: VT, …`, of recipients that a scan has torn off. */
const isArchive: Sort = ({view: {text}}) => ARCHIVE.test(text);

const ARCHIVE = /^lưu\s?:\s?(?:VT|văn thư)/iu;

/** `(Quét mã để xem toàn văn)`: a remark, unless it says who */
const isRemark: Sort = ({view: {text}, directive}) => directive === 'implied' && BRACKETED.test(text);

const BRACKETED = /^\([^()]*\)\W*$/;

/** `Đến hết năm 2022 bảo đảm 98% dân số …` in a paper of 2023; before a colon a time is a timetable's. */
const OPENS_PAST = new RegExp(
  `^(?:phan dau |tu nay )?(?:trong |den )?(?:het |cuoi |truoc )?(?:${PERIOD}|ngay (?<date>\\d{1,2}/\\d{1,2}/\\d{4}))(?! ?:)`,
);
/** `Quý II/2023 hoàn thành 12 dự án, vượt kế hoạch`, `Đến năm 2030 bảo đảm 100% dân số …`: what has come, or shall come, of it */
const COUNTS =
  /^[^.;:]*?[\s,](?:vuot (?:ke hoach|chi tieu|muc tieu|muc|so|\d)|(?:dat|tang|giam|chiem) (?:ty le |hon |khoang )?\d[\d.,]*\s?%)|^[a-z ]{0,24}(?:thang|quy|nam|ngay) [\divx][\d/.ivx]{0,9}(?: (?:thang|nam) \d{1,4}){0,2},? (?:bao dam|dam bao) (?:co |tu )?\d[\d.,]*\s?%/;
/** `… phải hoàn thành …`, `… đạt 95% trở lên`: what must come of it */
const DEMANDS = /(?:^|\s)(?:phai|phan dau|tro len|toi thieu|it nhat)(?![a-z])/;
const TIME = /^(?:phan dau |tu nay |trong |den |het |cuoi |truoc )*(?:thang|quy|nam|ngay) [\divx]/;

/** What a time opens, and no verb of duty orders: an account where the time is past, where it counts an aim or a result. */
const tellsWhatCame: Sort = ({view: {bare}, directive, scene: {issued}}) => {
  if (directive !== 'implied' || !TIME.test(bare.slice(0, 40))) return false;
  const head = bare.slice(0, 300);
  if (COUNTS.test(head) && !DEMANDS.test(head)) return true;
  const groups = OPENS_PAST.exec(bare.slice(0, 60))?.groups;
  const made = fromIso(issued);
  if (!groups || !made) return false;
  const due = groups.date ? resolveDay(readDate(groups.date), made) : readPeriod(groups, made)?.due;
  return due ? isPast(due, made) : false;
};

/** `Có hướng dẫn nhưng chưa cụ thể.`, `Các xã có đánh giá chưa sát thực tế.`; but `Có hướng dẫn các xã chưa đạt chuẩn.` */
const STANDS =
  /^(?!yêu cầu |đề nghị |giao )(?:[^.;:,]{2,90}? )?có (?:kết luận|cơ chế|chính sách|hình thức|tờ trình|hướng dẫn|thông báo|công văn|đánh giá)(?: (?!các |những |một |cho |với |để )\p{L}+){0,3},? (?:(?:nhưng|song)(?:,? \p{L}+){0,3} (?:chưa|còn|không|chậm)|(?:còn |vẫn )?chưa(?: \p{L}+){1,6}[.;]?\s?$)/u;
/** `Nâng số xã đạt chuẩn lên 50 xã.` */
const RAISED = /^nâng (?:tổng )?số [^.;]{1,160}? lên (?:thành )?(?:trên |hơn )?\d/u;

/** How things stand, in words that order elsewhere. */
const tellsHowItStands: Sort = ({view: {lower}}) => {
  const head = lower.slice(0, 240);
  return (head.includes('có ') && / (?:chưa|nhưng|song) /.test(head) && STANDS.test(head)) || RAISED.test(head);
};

/** `Thực hiện mục tiêu giảm nghèo là một chủ trương lớn của Nhà nước.`: what an activity is, unless somebody must see it so */
const praises: Sort = ({view, owners, directive}) => {
  const {lower} = view;
  if (directive !== 'implied' || owners.report.length) return false;
  const head = lower.slice(0, 220);
  const at = head.indexOf(' là ');
  if (at < 0 || !WORTH.test(head.slice(at, at + 70)) || SEEN_AS.test(head.slice(0, at))) return false;
  // `…; các xã tập trung dập dịch`, but `…; đồng thời thể hiện quyết tâm …`
  const mark = lower.slice(at).search(/[;:]\s(?!đồng thời|góp phần)/u);
  const next = mark < 0 ? 0 : at + mark + 2;
  return !DUTY.test(lower) && !(next && (startsOrder(view, next) || startsParty(view, next)));
};
const WORTH =
  /^ là (?:một |những )?(?:trong những |trong các )?(?:chủ trương|nhiệm vụ|trách nhiệm|khâu|quốc sách|giải pháp|vấn đề|sự nghiệp|động lực|nền tảng|yếu tố|công việc|việc làm|yêu cầu)\s(?:\p{L}+\s)?(?:lớn|quan trọng|trọng tâm|then chốt|hàng đầu|cấp bách|cấp thiết|thường xuyên|chung|của|cần thiết|chiến lược|lâu dài|xuyên suốt|quyết định|đột phá)(?!\p{L})/u;
const SEEN_AS =
  /[.;:]|,(?! chống)|(?:^|\s)(?:xác định|coi|xem|lấy|trong đó|đây|nhất|đặc biệt|rằng|vì|do|nhằm|để)(?!\p{L})/u;
const DUTY = /\s(?:phải|yêu cầu|đề nghị|giao)(?!\p{L})/u;

/** `Chính phủ thống nhất đánh giá: Trong tháng 9, …`: who speaks, and an account, unless it ends with `Giao Sở X …` */
const assesses: Sort = ({view}) =>
  view.lower.slice(0, 110).includes('đánh giá') &&
  (ASSESSES.test(view.lower) || JUDGED.test(view.lower)) &&
  !findOrdered(view).length;
const ASSESSES =
  /^\p{L}[^.;:,]{3,60}\s(?:(?:cơ bản )?thống nhất |nhất trí |cùng )đánh giá(?: chung| cao)?(?: như sau| rằng)?\s?:/u;

/** `Đánh giá trên cơ sở kết quả kiểm tra, một số xã có kết quả thấp như: …` */
const JUDGED =
  /^đánh giá (?:trên cơ sở|qua|từ) [^.;:]{3,200}?,\s(?:một số|nhiều|hầu hết|phần lớn|đa số)\s[^.;:,]{2,80}?\s(?:có|còn|chưa|đạt|đã)\s/u;

/** `Trên cơ sở thảo luận của các thành viên, tổ chức ngày 02 tháng 10,`: grounds that a comma leaves open */
const isGroundAlone: Sort = ({view: {lower}, directive, isItem}) => {
  const sign = directive === 'implied' && !isItem ? /[,;]\s?$/.exec(lower.slice(-2))?.[0].trim() : undefined;
  return sign !== undefined && (sign === ',' ? GROUND : CONSIDERED).test(lower);
};
const GROUND = /^(?:căn cứ|trên cơ sở|xét|theo(?!\sdõi)|sau khi)\s/u;
/** `Xét đề nghị của Sở X;`: grounds that a semicolon ends */
const CONSIDERED = /^xét (?:đề nghị|báo cáo|tờ trình|công văn|văn bản|đơn)\s/u;

/** `Nội dung: Đề nghị cấp giấy chứng nhận …` over `Kết luận: …`: what a citizen asks for */
const isPlea: Sort = ({view: {lower}, owners: {lead}, scene: {kind}}) =>
  kind === 'TB' &&
  lead.every(({start, end}) => /^(?:xã|tỉnh|huyện|phường)$/u.test(lower.slice(start, end))) &&
  PLEA.test(lower.slice(0, 90)) &&
  !/ (?:trước (?:ngày|\d)|chậm nhất|trong tháng|h[àằ]ng )/.test(lower);
const PLEA =
  /^nội dung(?: (?:đơn|vụ việc|kiến nghị|phản ánh|đề nghị|khiếu nại|tố cáo))?\s?: (?:đề nghị|phản ánh(?! gương)|khiếu nại|tố cáo) /;

/** `Sở Nội vụ trân trọng cảm ơn sự phối hợp của Quý cơ quan./.` */
const thanks: Sort = ({view: {bare}}) => bare.includes(' cam on') && THANKS.test(bare);
const THANKS = /^(?:[^.;:]{3,90} )?(?:xin )?(?:tran trong|chan thanh) (?:ghi nhan va )?cam on(?! va )[^.;]*[^a-z]*$/;

/** `1. Ông Lê Văn An - Phó Chủ tịch UBND tỉnh: Tổ trưởng;`, `Mời đại diện Hội Nông dân: Thành viên.`: who belongs to a body that is set up */
const isMember: Sort = ({view, owners: {lead}}) =>
  view.text.length < 220 &&
  // `Các trưởng thôn, tổ trưởng tổ dân phố rà soát hộ nghèo.`
  !(lead[0]?.start === 0 && isPredicate(view, (lead.at(-1)?.end ?? 0) + 1)) &&
  MEMBER.test(view.bare) &&
  // `Trang bị đồ dùng: Cô Lê Thị Lan – Tổ trưởng`
  !(lead[0] && view.text.startsWith(': ', lead[0].start - 2) && startsOrder(view, 0)) &&
  !/^(?:giao|phân công|cử|yêu cầu|đề nghị)\s|\s(?:phải|có trách nhiệm|hoàn thành)\s/u.test(view.lower);
const MEMBER =
  /[:,–-] (?:(?:to|nhom|doan) (?:truong|pho)|(?:pho )?truong (?:ban|doan|tieu ban)|(?:pho )?chu tich hoi dong|uy vien|thanh vien|(?:thu|truong) ky)(?: (?:kiem )?[a-z ]{3,40})?[^a-z]*$/;

/** `Riêng xã Bình An, Thường trực Huyện ủy biểu dương vì đã giải quyết xong đơn thư.` */
const isPraised: Sort = ({view: {lower}}) => lower.length < 300 && PRAISED.test(lower) && !ASKED.test(lower);
const PRAISED =
  /^[^.;:]{5,120}\s(?<!(?:kịp thời|tổ chức|hội nghị|và|để|mục|,)\s)(?:biểu dương|khen ngợi|tuyên dương)\s(?:vì|do|đã)\s[^.;]*[^\p{L}]*$/u;

/** `Thống nhất chủ trương …`, `Phê bình Sở X chậm báo cáo`, unless somebody is told something beside it. */
const judges: Sort = ({view, owners: {lead}, scope}) =>
  (lead.length === 0 || lead[0]?.start === 0) &&
  lead.length < 2 &&
  isVerdict(view, scope.owners.lead.length > 0) &&
  !findOrdered(view).length;

/** `Cán bộ tại bộ phận tiếp nhận hồ sơ là các chức danh quy định tại …` */
const isOffice: Sort = ({view, owners: {lead}, directive}) => {
  const {lower} = view;
  // `Sở Nội vụ rà soát cán bộ đang giữ chức vụ là những chức danh …`
  const name = lead[0]?.end ?? 0;
  if (
    directive === 'implied' ||
    (isPredicate(view, name + 1) &&
      !lower.endsWith(' bộ phận', name) &&
      !/^ (?:làm việc|công tác) /.test(lower.slice(name, name + 12)))
  )
    return false;
  const at = lower.slice(0, 240).search(/\slà (?:các |những )?chức danh\s/u);
  return at > 0 && !/[.;:]\s/.test(lower.slice(0, at)) && !/[.;]\s\S/.test(lower.slice(at));
};

/** `Thủ trưởng đơn vị bán hàng: ký tên, ghi rõ họ tên & đóng dấu`: a place of a form, to be signed */
const isPlaceToSign: Sort = ({view: {lower}}) => lower.length < 120 && lower.includes('họ tên') && TO_SIGN.test(lower);
const TO_SIGN = /:\s\(?ký(?:,? (?:và )?(?:tên|ghi rõ họ (?:và )?tên|đóng dấu)| & đóng dấu)+\)?[.\s]*$/u;

const getsSomething: Sort = ({view, owners: {lead}}) => isEntitled(view, lead);

/** `Đơn vị đầu mối thực hiện: ..........`: a place of a form, to be filled in */
const isBlank: Sort = ({view: {text}}) => /(?:\.{6}|…{3}|_{6})[\s;,)]{0,4}$/u.test(text.slice(-14));

/** `Bộ hồ sơ của tổ gồm các thông tin về: …`: of what a thing consists, taken for one who does something */
const consistsOf: Sort = ({view, owners: {lead}}) => {
  const [whole] = lead;
  if (whole?.start !== 0 || lead.length > 1) return false;
  return COMPOSED.test(view.lower.slice(0, 160)) && !/\.\s\S/.test(view.text);
};
const COMPOSED =
  /^[^.;:,]{2,60}\s(?:bao )?gồm(?: có)?\s?:?\s(?:(?:các|những|\d{1,2}) )?(?:thông tin|nội dung|thành phần|phần|giấy tờ|tài liệu|mục|bước|tiêu chí|yếu tố|loại|(?<=\d )(?:thành viên|người|đồng chí|ủy viên))(?!\p{L})/u;

/** `HĐND cấp xã: Thành phần dự hội nghị gồm Thường trực HĐND`, `Dự kiến tổ chức trong 02 ngày`: who takes part and when, and nobody told */
const setsScene: Sort = ({view: {lower}}) => TAKES_PART.test(lower) || (EXPECTED.test(lower) && !ASKED.test(lower));
const TAKES_PART = /^[^.;:]{2,90}:\sthành phần (?:tham )?(?:dự|gia)?[^.;:]{0,30}\s(?:bao )?gồm\s[^.;:]*[.;]?\s?$/u;
const EXPECTED = /^dự kiến (?:tổ chức|diễn ra|khai mạc|họp|thời gian)\s[^.;:]*[.;]?\s?$/u;

/** `Giáo viên: Chế độ đối với người dạy thay thực hiện theo quy định.`: whom a rule is about, and how things are done */
const isRuleFor: Sort = ({view: {lower}}) => lower.slice(0, 90).includes(': ') && RULE.test(lower);
const RULE =
  /^[^.;:]{2,80}:\s(?:việc|chế độ|chính sách|mức|định mức|tiêu chuẩn|điều kiện|trình tự)\s(?:(?!\s(?:phải|cần|yêu cầu|giao)\s)[^.;:]){3,300}?\s(?:được )?(?:thực hiện|áp dụng) theo\s[^;:]{3,300}$/u;

/** `Xây dựng cầu Bình An (…): Dự án đã khởi công, dự kiến hoàn thành …`, of a report: how far it has come, and nobody asked for anything */
const tellsProgress: Sort = ({view, scene: {kind}}) => {
  if (kind !== 'BC' && kind !== null) return false;
  const colon = view.lower.slice(0, 300).indexOf(': ');
  if (colon < 0 || startsOrder(view, colon + 2) || ASKED.test(view.lower)) return false;
  return PROGRESS.test(view.lower.slice(colon + 2, colon + 320));
};
const PROGRESS =
  /^(?:[^;:]{0,240}\s)?(?:(?:dự án|công trình|gói thầu) (?:bắt đầu|khởi công)|hiện đang|đã (?:chính thức|khởi công|hoàn thành|ban hành|được)|dự kiến (?:sẽ )?(?:hoàn thành|khởi công))(?!\p{L})/u;
const ASKED =
  /(?:^|\s)(?:phải|cần|đề nghị|yêu cầu|giao|kiến nghị|khẩn trương|tập trung|(?:có|chịu) trách nhiệm|chủ trì)(?!\p{L})/u;

/** What reads like an order and is none, one function for each sort. */
export const NO_ORDERS: readonly Sort[] = [
  ...[
    isProposal,
    asksAbove,
    isPetition,
    petitionsFor,
    isSelfMade,
    looksBack,
    laysToCharge,
    isFunds,
    abolishes,
    councilSpeaks,
    answers,
    threatens,
    defines,
  ],
  ...[
    namesOnly,
    isOneOfThem,
    isTableHead,
    isRowsOfFigures,
    isCaption,
    isMatter,
    isHeadingAlone,
    isSpan,
    isArchive,
    isRemark,
    tellsWhatCame,
    tellsHowItStands,
  ],
  ...[praises, assesses, judges, isGroundAlone, isAddressed, thanks, isPlea, isMember, isPraised],
  ...[isOffice, isPlaceToSign, getsSomething, isBlank, consistsOf, isRuleFor, tellsProgress, setsScene],
  ...[promises, isOfMeeting, sharesCosts, refersToAnnex],
];
