import {anyOf, opensWithAny} from '../../text/any-of.ts';

/** What paragraphs say that stand at the end of a document. */

/** `Trên đây là …`, `Yêu cầu …`, `Trong quá trình …` */
const OPENS_END =
  /nay,? |tren day|thua lenh |qua (?:thoi (?:han|gian)|han) |yeu cau |de nghi |thong bao ket luan|rat mong|tran trong|kinh (?:de nghi|trinh|bao cao|mong)|nhan duoc |(?:trong )?qua trinh /;
/** Who may be told behind `Căn cứ Kế hoạch này, ` */
const WHOM =
  /(?:(?:yeu cau|de nghi|giao|cac|thu truong|lanh dao|ubnd|uy ban|so|ban|phong|truong|giam doc|hieu truong|chu tich|bi thu|don vi|tung|moi|can bo|chi bo|dang uy|nha truong|cong an|bo|mat tran|hoi|doan|tram|van phong|trung tam|benh vien|chi cuc|cuc|thanh tra|kho bac|ngan hang|dai|bao|vien|lien doan|to|khoi|thon|uy vien|thanh vien)|(?:nghiem tuc |khan truong |chu dong )?to chuc (?:trien khai|quan triet|thuc hien)) /
    .source;
const THIS_PAPER = /(?:can cu|tren co so|theo) (?:chi thi|ke hoach|cong van|thong bao|ket luan|noi dung)[^.;,]{0,100}/
  .source;
/** `Căn cứ Kế hoạch này, các sở …`: it says whom */
const BY_THIS_PAPER = new RegExp(`${THIS_PAPER}(?:,| nay) ${WHOM}`);
/** `Căn cứ Kế hoạch này, ban hành hướng dẫn …`: told to whoever stands above it */
export const TOLD_ABOVE = new RegExp(`^${THIS_PAPER} nay,? (?!${WHOM})`);
/** `UBND tỉnh yêu cầu …`, `Sở Y tế thông báo …`: who issues it asks */
const ISSUER_ASKS =
  /(?:uy ban nhan dan|ubnd|van phong|chu tich|thu tuong|bo truong|giam doc|so |bo |ban |phong |truong |(?:tong |chi )?cuc |kho bac |kbnn |bhxh |cong an |ngan hang |thuong truc)[^.;]{0,110}?(?:thong bao|yeu cau|de nghi|giao) /;
/** `Giao Văn phòng theo dõi, đôn đốc …`, `Thanh tra kiểm tra việc thực hiện Chỉ thị này` */
const SEES_TO_IT =
  /giao [^.;]{3,90}? (?:theo doi|don doc|giam sat|kiem tra)[, ]|[^.;:]{5,90}? (?:theo doi|don doc|giam sat|kiem tra)[^.;:]{0,60} (?:chi thi|ke hoach|cong van|thong bao|cong dien|huong dan) nay/;
/** `Đây là nhiệm vụ quan trọng, đề nghị …` */
const URGES = /day la [^.;:]{5,90}, (?:de nghi|yeu cau) /;
/** `Nếu có khó khăn …`, `Mọi vướng mắc …` */
const MEETS_TROUBLE =
  /(?:truong hop|neu) (?:co|gap|phat sinh) (?:nhung )?(?:kho khan|vuong mac)|moi (?:kho khan|vuong mac)/;
/** `Các đơn vị nghiêm túc triển khai thực hiện./.`, `Thủ trưởng các đơn vị chịu trách nhiệm thi hành./.` */
const CARRY_OUT =
  /[^.;:]{5,160} (?:nghiem tuc|khan truong) (?:to chuc )?(?:trien khai )?thuc hien(?: nghiem tuc)?[^a-z]*$|thu truong [^.;:]{5,120} chiu trach nhiem (?:thi hanh|to chuc thuc hien|trien khai|thuc hien) ?[^a-z]*$/;
/** How those paragraphs begin. */
export const CLOSING = opensWithAny(OPENS_END, BY_THIS_PAPER, ISSUER_ASKS, SEES_TO_IT, URGES, MEETS_TROUBLE, CARRY_OUT);

/** `Nay, …`, `Trên đây là …`; not `Từ nay đến hết ngày …` */
const OPENS_SUM = /^[^a-z]*(?:nay,? |tren day|thong bao ket luan)/;
/** `… các nội dung nêu trên` */
const NAMED_ABOVE = /(?:cac |nhung )?(?:noi dung|nhiem vu|giai phap|yeu cau)[^.;]{0,30} (?:neu )?tren/;
/** `… Kế hoạch này` */
const THIS_ONE =
  /(?:chi thi|ke hoach|cong van|thong bao|cong dien|quyet dinh|van ban|ket luan|chuong trinh|nghi quyet|huong dan) nay/;
/** `… việc thực hiện Chỉ thị, …` */
const CARRYING_IT_OUT =
  /viec (?:to chuc |trien khai |chap hanh )*(?:thuc hien )?(?:chi thi|cong dien|ke hoach|cong van|thong bao|ket luan)(?=[;,.]| va | dinh ky )/;
/** Words by which a last paragraph speaks of the whole document, not of the item above it. */
export const WHOLE = anyOf(OPENS_SUM, NAMED_ABOVE, THIS_ONE, CARRYING_IT_OUT);

/** `Mọi chi tiết xin liên hệ …` */
const CONTACT =
  /moi (?:thong tin|chi tiet|vuong mac|y kien)[^.;]{0,60} lien he|(?:thong tin )?chi tiet (?:xin |vui long )?lien he/;
/** `Chỉ thị này có hiệu lực kể từ ngày ký.`, `Kế hoạch này thay thế Kế hoạch số 5` */
const IN_FORCE =
  /(?:chi thi|ke hoach|cong van|thong bao|nghi quyet|ket luan) nay (?:co hieu luc|duoc pho bien|pho bien)[^.;]{0,80}[^a-z]*$|(?:noi dung )?(?:chi thi|ke hoach|cong van|thong bao|cong dien) nay thay (?:the|cho) [^;]{5,300}$/;
/** `Rất mong nhận được sự quan tâm …`, `Trân trọng cảm ơn./.` */
const THANKS =
  /rat mong (?:nhan duoc |duoc )?(?:su )?(?:quan tam|phoi hop|hop tac)[^.;]{0,90}[^a-z]*$|tran trong(?: cam on| kinh chao)?[^a-z]*$|(?:[^.;:]{3,90} )?(?:xin )?(?:tran trong|chan thanh) cam on(?: [^.;:]{3,90})?[^a-z]*$/;
/** What closes any letter. */
export const FORMULA = opensWithAny(CONTACT, IN_FORCE, THANKS);

/** `Báo cáo kết quả thực hiện gửi về Sở Y tế trước ngày 25/3` */
const RESULTS_SENT =
  /^(?:(?:bao cao )?ket qua|bao cao)(?: (?:ket qua|thuc hien|trien khai|cua (?:cac|quy) [a-z]{2,7} [a-z]{2,7}|tong hop))*(?:,? (?:de nghi|yeu cau))? (?:gui |bao cao )?(?:ve|qua|cho) /;
/** `Định kỳ hằng tháng báo cáo kết quả về Sở Y tế` */
const SENT_REGULARLY =
  /^(?:dinh ky|hang (?:thang|quy|nam|tuan)|ket thuc|truoc ngay|cham nhat)[^.;]{0,180} (?:bao cao|gui)[^.;]{0,60} ve /;
/** `Các xã báo cáo kết quả thực hiện về UBND huyện` */
const REPORTED_BY =
  /^(?:yeu cau |de nghi )?(?:thu truong |giam doc |chu tich )?(?:cac|so|ubnd|phong) [^.;:]{2,90}? bao cao (?:ket qua|tinh hinh)(?: (?:trien khai|to chuc|va|thuc hien|chi thi|cong van|ke hoach|nay))* (?:ve|cho|gui) /;
/** A report that is asked of all, behind items that are sentences. */
export const RESULTS = anyOf(RESULTS_SENT, SENT_REGULARLY, REPORTED_BY);
