import {DAY_DATE, fromIso, type PartialDate, readDate} from '../../dates.ts';
import {AT_LEAST, COUNT, resolveDay} from '../atoms.ts';
import {definePhrase, pattern, type Reading, type Scene} from '../phrase.ts';
import {readCount, relative} from '../units.ts';

type Anchor = Extract<Reading, {type: 'relative'}>['anchor'];

/** `Khi xảy ra cháy rừng, báo cáo trong vòng 24 giờ`: counted from what has happened. */
const OCCURS = /^(?:[^:]{2,90}:\s)?\P{L}*(?:(?:ngay )?(?:sau )?khi|trường hợp|nếu)\s/u;
/** `kiểm tra ngay khi nhận được tin báo, lập biên bản trong vòng 24 giờ`; `phát hiện dịch thì báo trong vòng 24 giờ` */
const AT_ONCE =
  /\sngay (?:sau )?khi\s[^.;]{3,60},[^.;,]{3,60}$|\skhi (?:có|xảy ra|phát hiện|nhận được|phát sinh)\s[^.;]{3,60}\s(?:phải|báo cáo|thông báo|gửi|báo)\s[^.;]{0,160}$|(?:^|\s)phát hiện\s[^.;]{3,60}\sthì\s[^.;]{3,90}$/u;
/** `trả kết quả từ 3 đến 5 ngày`: what is handed over falls due; a term of something else (`cách ly từ 7 đến 14 ngày`) only lasts. */
const HANDS_OVER =
  /(?<!\p{L})(?:trả|gửi|nộp|trình|báo cáo|thông báo|bàn giao|hoàn thành|giải quyết|thẩm tra|thẩm định)(?: [^\s.,;:]+){0,4} $/u;
/** `Kết luận kiểm tra được gửi cho đơn vị trong vòng 05 ngày`: counted from when there is one */
const ONCE_MADE =
  /(?:^|\s)(?:kết luận|kết quả|biên bản|thông báo|quyết định|giấy phép)\s(?:[^.;,]{1,60}\s)?(?:phải )?được (?:gửi|chuyển|trả|thông báo|công bố|công khai|niêm yết)\s(?:[^.;]{1,80}\s)?$/u;
/** `kể từ khi Bộ phận Một cửa tiếp nhận hồ sơ`: by whom; `không nhận được`, `hết thời hạn tiếp nhận` is no receipt */
const RECEIVED =
  /^(?!co (?!quan))(?! )(?:(?!(?<![a-z])(?:khong|chua|ket thuc|thoi han|het han)\s)[a-z ]){2,71}? (?:nhan duoc|nhan du|tiep nhan)(?: du)? (?:ho so|van ban|cong van|don|phieu|de nghi)(?: (?:hop le|day du|nay))*/;
/** `chậm nhất 09 tháng (dự án nhóm A), 06 tháng (dự án nhóm B) kể từ ngày hoàn thành`: from when several terms are counted */
const LATER = /^ (?:\([^()]{3,60}\)|đối với )[^.;:]{0,160}?(?:kể|tính) từ (?:ngày |khi )(nhận|tiếp nhận)?/u;
const countedLater = (after: string): Anchor => {
  const later = LATER.exec(after);
  return !later ? 'signing' : later[1] ? 'receipt' : 'event';
};
/** `từ 15 đến 10 ngày` goes down: what something was and is. */
const RISES = (match: string) => {
  const [from = 0, to = 0] = match.match(/\d+/g)?.map(Number) ?? [];
  return from < to;
};

/** `chậm nhất 15 giờ` (`hằng ngày`): an hour of the day */
const isHour = (op: string, count: number, unit: string): boolean =>
  /^(?:gio|h)$/.test(unit) && count < 24 && /^(?:cham|muon)/.test(op) && !/sau|trong|vong|han/.test(op);
const WHENEVER = /(?:^|\s)(?:khi|nếu)\s/u;

/** From what is counted where the phrase does not say so. */
const impliedAnchor = ({before, whole, after}: Scene): Anchor =>
  (whole && OCCURS.test(before)) || AT_ONCE.test(before) || ONCE_MADE.test(before) || /^ khi\s/.test(after)
    ? 'event'
    : countedLater(after);

/** From what is counted, and how much of `said`, the rest of the match, says so; `anchor`: what the pattern has found of it. */
function readAnchor(said: string, anchor: string): {kind: Anchor; length: number} {
  const today = TODAY.exec(said);
  if (today) return {kind: 'signing', length: today[0].length};
  const receipt = RECEIPT.exec(said) ?? RECEIVED.exec(said);
  if (receipt) return {kind: 'receipt', length: receipt[0].length};
  const signing = THIS_SIGNED.exec(said)?.[0].length ?? signingEnd(said, anchor.length);
  if (signing > 0) return {kind: 'signing', length: signing};
  // `kể từ ngày có kết quả thì …`; `Chỉ thị này`, `ngày thi tuyển` go on
  const event = anchor.search(/ phai |(?<!chi| ky| hoi) thi (?!hanh |cong |tuyen |dua )/);
  return {kind: 'event', length: event < 0 ? said.length : event};
}

const TODAY = /^(?:ngay )?hom nay/;
/** `nhận được văn bản này`, `tiếp nhận hồ sơ hợp lệ` */
const RECEIPT =
  /^(?:duoc )?(?:nhan|tiep nhan)(?: duoc| du)?(?: (?:van ban|cong van|ho so|thong bao|chi thi|quyet dinh|ke hoach))?(?: (?:hop le|day du|nay))*/;
/** `Kế hoạch này được ban hành` */
const THIS_SIGNED =
  /^(?:van ban|cong van|thong bao|chi thi|quyet dinh|ke hoach|cong dien|nghi quyet|huong dan|de an|quy che) (?:nay )?(?:duoc )?(?:ky ban hanh|ban hanh|ky|thong qua)(?![a-z])|^ra (?:thong bao|quyet dinh|cong van|chi thi|ke hoach|nghi quyet) nay/;
const SIGNING =
  /^(?:ky ban hanh|ban hanh|ky(?: quyet dinh ban hanh)?)(?: (?:van ban|cong van|thong bao|chi thi|quyet dinh|ke hoach|cong dien))?(?<this> nay)?/;

/** Where `ký`, `ban hành Kế hoạch này` ends; 0 for `ban hành quyết định giao đất`, which is another paper than this one. */
function signingEnd(said: string, whole: number): number {
  const signing = SIGNING.exec(said);
  if (!signing) return 0;
  const [words] = signing;
  const isThis = signing.groups?.this || words.length === whole || /^(?:ky ban hanh|ban hanh|ky)$/.test(words);
  return isThis && !/^ (?:quyet|hop|bien|ket|giay)/.test(said.slice(words.length)) ? words.length : 0;
}

/**
 * `trong vòng 15 ngày kể từ ngày ký`, `chậm nhất sau 05 ngày làm việc kể từ ngày nhận được văn bản`. Without an anchor
 * (`trong thời hạn 10 ngày`) the order itself is meant: counted from signing, but then no last day is concluded.
 */
export default definePhrase({
  name: 'within-days',
  opens: [
    'trong vòng',
    'trong thời',
    'trong hạn',
    'trong khoảng',
    'trong không quá',
    'trong #',
    'trong từ #',
    'từ #',
    'sau #',
    'sau một',
    'sau hai',
    'sau ba',
    'sau sáu',
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'không quá',
    'không để quá',
    'không muộn',
    'không chậm',
    'không trễ',
    'tối đa',
    'thời hạn',
  ],
  cellOpens: ['#'],
  pattern: pattern`(?<op>(?:trong )?(?:(?:vòng|thời hạn|hạn|thời gian|khoảng) )?(?:(?:chậm nhất|muộn nhất|trễ nhất|không (?:để )?quá|tối đa|không (?:chậm|muộn|trễ) (?:quá|hơn))(?: là| không quá){0,3}:? )?(?:trong |sau )?(?:vòng |thời hạn )?)(?:(?:là )?${AT_LEAST}${COUNT} ?(?<unit>giờ|h|phút|ngày|tuần|tháng|năm)(?<business> làm việc)?(?: liền| liên tục)?)(?:(?: hoặc theo (?:thời hạn|quy định)[^.;,:()]{0,110}?(?= (?:kể|tính) từ))?(?:(?<coming> tới)|,? (?:(?:kể|tính) ){0,2}từ ngày (?<since>${DAY_DATE})|,? (?:(?:kể|tính) ){0,2}(?:từ|sau)(?: ngày| khi| thời điểm| lúc){0,3} (?<anchor>[a-z][^.;,:()\d]{0,90})| \((?:kể|tính)(?: từ| ngày| khi| thời điểm| lúc){1,4} (?<bracketed>[a-z][^.;,:()\d]{0,90})\)))?`,
  read(groups, scene) {
    const {op = '', count = '', unit = '', business, coming, since, bracketed} = groups;
    const {issued, cell, match, before, after} = scene;
    const anchor = groups.anchor ?? bracketed;
    const number = readCount(count);
    const counted = (kind: Anchor, from: PartialDate | null, to?: number) => [
      {
        reading: relative(number, unit, business !== undefined, kind, from),
        ...(to === undefined || bracketed ? {} : {from: 0, to}),
      },
    ];
    const least = /^(?:ngay|gio|h)$/.test(unit) && anchor !== undefined && HANDS_OVER.test(before) && RISES(match);
    if (!number || (!op && !cell && !least)) return null;
    // `giấy phép có thời hạn 12 tháng kể từ ngày ký` lasts so long
    if (match.startsWith('thoi han') && /(?<!\p{L})có $/u.test(before)) return null;
    if (since !== undefined) return counted('event', fromIso(resolveDay(readDate(since), issued)));
    if (anchor !== undefined) {
      const begin = match.length - anchor.length - (bracketed ? 1 : 0);
      const {kind, length} = readAnchor(match.slice(begin), anchor);
      return counted(kind, kind === 'signing' ? issued : null, begin + length);
    }
    // `chậm nhất trong 10 ngày đầu của tháng sau` are days of the calendar
    if (/^ (?:đầu|cuối) /.test(after)) return [];
    if (isHour(op, number, unit) && !WHENEVER.test(`${before}${after}`)) return null;
    if (coming) return counted('signing', issued);
    const meant = (cell ? op !== '' : /vong|thoi han|cham|muon|khong qua/.test(op)) || business !== undefined;
    return meant && unit !== 'nam' && unit !== 'phut' ? counted(impliedAnchor(scene), null) : null;
  },
  examples: [
    [
      'Trong vòng 15 ngày kể từ ngày ký, các đơn vị phải báo cáo',
      [
        {
          type: 'relative',
          offset: 'P15D',
          anchor: 'signing',
          due: '2021-03-31',
          text: 'Trong vòng 15 ngày kể từ ngày ký',
        },
      ],
    ],
    ['trong thời hạn 05 ngày làm việc kể từ ngày ký', [{offset: 'P5D', businessDays: true, due: '2021-03-23'}]],
    [
      'trong vòng 10 ngày làm việc, kể từ ngày nhận được văn bản này',
      [{offset: 'P10D', anchor: 'receipt', businessDays: true}],
    ],
    ['chậm nhất là sau 03 ngày làm việc kể từ ngày tan hội chợ', [{offset: 'P3D', anchor: 'event'}]],
    ['Trong thời hạn 12 (mười hai) ngày kể từ ngày ban hành quyết định giao đất', [{offset: 'P12D', anchor: 'event'}]],
    ['sau 01 tháng kể từ ngày Quyết định này được công bố', [{offset: 'P1M', anchor: 'event'}]],
    ['trong 15 ngày kể từ ngày ký Quyết định ban hành Kế hoạch này', [{anchor: 'signing', due: '2021-03-31'}]],
    ['Chậm nhất 30 ngày sau khi Kế hoạch này được ban hành', [{offset: 'P30D', anchor: 'signing', due: '2021-04-15'}]],
    [
      'trong thời hạn 30 ngày kể từ ngày Chỉ thị này có hiệu lực',
      [{anchor: 'event', text: 'trong thời hạn 30 ngày kể từ ngày Chỉ thị này có hiệu lực'}],
    ],
    ['góp ý trong vòng 10 ngày kể từ ngày 15/3/2021', [{offset: 'P10D', anchor: 'event', due: '2021-03-25'}]],
    ['Khi có sự cố, báo cáo chậm nhất 02 giờ', [{offset: 'PT2H', anchor: 'event'}]],
    ['báo cáo chậm nhất 02 giờ khi xảy ra sự cố', [{offset: 'PT2H', anchor: 'event'}]],
    ['báo cáo trong thời hạn 10 ngày', [{offset: 'P10D', anchor: 'signing'}]],
    [
      'gửi hồ sơ chậm nhất 09 tháng (đối với dự án nhóm A), 06 tháng (đối với dự án nhóm B) kể từ ngày dự án hoàn thành',
      [{offset: 'P9M', anchor: 'event'}],
    ],
    ['báo cáo trong vòng I0 ngày kể từ ngày ký', [{offset: 'P10D', anchor: 'signing'}]],
    ['chậm nhất sau O7 ngày kể từ ngày tan hội chợ', [{offset: 'P7D', anchor: 'event'}]],
    ['không quá 2O ngày làm việc kể từ ngày nhận được hồ sơ', [{offset: 'P20D', anchor: 'receipt'}]],
    ['Khi xảy ra cháy rừng, thôn báo cáo trong vòng 24 giờ', [{offset: 'PT24H', anchor: 'event'}]],
    [
      'Bến phà khi phát hiện sự cố phải dừng ngay, cắm biển báo, giữ khách ở lại bờ an toàn và báo cho UBND xã trong thời hạn 24 giờ',
      [{offset: 'PT24H', anchor: 'event'}],
    ],
    ['Các xã khi có lũ xảy ra phải báo cáo nhanh chậm nhất sau 12 giờ', [{offset: 'PT12H', anchor: 'event'}]],
    ['lập biên bản ngay khi có tin báo, gửi UBND xã trong vòng 24 giờ', [{offset: 'PT24H', anchor: 'event'}]],
    ['trong 03 - 05 ngày làm việc kể từ ngày nhận đủ hồ sơ', [{offset: 'P5D', businessDays: true, anchor: 'receipt'}]],
    ['rắc vôi chuồng trại trong 36-60 giờ sau khi hàn khẩu đê', [{offset: 'PT60H', anchor: 'event'}]],
    ['trong vòng từ 5 đến 7 ngày kể từ ngày ký', [{offset: 'P7D', anchor: 'signing'}]],
    ['trả kết quả từ 03 đến 05 ngày kể từ ngày tiếp nhận', [{offset: 'P5D', anchor: 'receipt'}]],
    ['tiêu hủy trong 24h sau khi có kết quả', [{offset: 'PT24H', anchor: 'event'}]],
    ['báo cáo trong vòng 30 phút kể từ khi phát hiện', [{offset: 'PT30M', anchor: 'event'}]],
    [
      'trả lời không muộn hơn 08 giờ làm việc hoặc theo thời hạn của luật chuyên ngành kể từ khi Bộ phận Một cửa tiếp nhận hồ sơ.',
      [{offset: 'PT8H', anchor: 'receipt', businessDays: true}],
    ],
    ['trong 05 ngày kể từ ngày cơ quan thuế nhận được hồ sơ', [{offset: 'P5D', anchor: 'receipt'}]],
    ['trong 05 ngày kể từ ngày cơ quan thuế tiếp nhận công chức', [{offset: 'P5D', anchor: 'event'}]],
    [
      'trong 05 ngày kể từ ngày hộ vay chưa nhận được phiếu báo nợ',
      [{anchor: 'event', text: 'trong 05 ngày kể từ ngày hộ vay chưa nhận được phiếu báo nợ'}],
    ],
    [
      'trong 05 ngày kể từ ngày kết thúc thời hạn tiếp nhận hồ sơ dự tuyển',
      [{anchor: 'event', text: 'trong 05 ngày kể từ ngày kết thúc thời hạn tiếp nhận hồ sơ dự tuyển'}],
    ],
    [
      'thanh tra 100% trong vòng một năm (kể từ thời điểm hoàn phí) đối với hồ sơ rủi ro',
      [{offset: 'P1Y', anchor: 'event', text: 'trong vòng một năm (kể từ thời điểm hoàn phí)'}],
    ],
    ['báo cáo trong 15 ngày (kể từ ngày ký)', [{offset: 'P15D', anchor: 'signing', due: '2021-03-31'}]],
    ['không quá 10 ngày kể từ hôm nay phải trả lời', [{offset: 'P10D', anchor: 'signing'}]],
  ],
  nonExamples: [
    'tiếp nhận hồ sơ trong 3 ngày Tết',
    'khám trung bình trong 1 ngày',
    'Quy ước có hiệu lực sau 20 ngày kể từ ngày niêm yết',
    'trong 04 năm qua',
    'chậm nhất trong 10 ngày đầu của tháng sau',
    'báo cáo chậm nhất 15 giờ để tổng hợp',
    'trong 2 - 3 năm qua',
    'từ 3 đến 5 ngày nghỉ',
    'trình bày tóm tắt không quá 15 phút',
    'từ 02 đến 04 năm kể từ khi bị phạt tù',
    'hỗ trợ lao động từ 03 đến 06 tháng kể từ ngày mất việc',
    'cấp phép có thời hạn từ 12 đến 24 tháng kể từ ngày ký',
    'tước giấy phép từ 03 đến 06 tháng kể từ ngày ban hành quyết định',
    'cách ly tại nhà từ 7 đến 14 ngày kể từ ngày tiếp xúc cuối',
    'rút ngắn thời gian trả kết quả từ 15 đến 10 ngày kể từ ngày tiếp nhận',
  ],
});
