import {definePhrase, pattern} from '../phrase.ts';

const DAYS: Record<string, string> = {
  hai: 'MO',
  ba: 'TU',
  tu: 'WE',
  nam: 'TH',
  sau: 'FR',
  bay: 'SA',
  nhat: 'SU',
  2: 'MO',
  3: 'TU',
  4: 'WE',
  5: 'TH',
  6: 'FR',
  7: 'SA',
};

const WEEKDAY = (day: string, sunday: string): string =>
  `(?:thứ (?<${day}>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ (?<${sunday}>nhật))`;

/** `thứ Hai và thứ Năm`, `thứ 2, 4, 6 và Chủ nhật`: more days of the week. */
const MORE = (name: string): string =>
  `(?<${name}>(?:(?:,| và|, và) (?:(?:thứ )?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\\d/])){0,5})`;
/** Behind `hằng tuần vào thứ 2`: figures count where the list ends behind them; `thứ Hai, 3 ngày sau …` goes on with something else. */
const ALONE = (name: string): string =>
  `(?<${name}>(?:(?:,| và|, và) (?:(?:thứ )?[2-7]|chủ nhật)){1,5}(?=[.;)]|$)|(?:(?:,| và|, và) (?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\\d/])){0,5})`;
const NEXT_DAY = /(?:nhat|hai|bay|ba|tu|nam|sau|[2-7])/g;

/** `báo cáo tuần gửi `: how often is said by what is sent. */
const WEEKLY_REPORT = /báo cáo(?: kết quả| định kỳ)? tuần(?: (?:gửi|nộp|xong))?[:,]? $/;

/** `hằng tuần tổng hợp tình hình báo cáo Sở `: how often is said before. */
const WEEKLY = /(?:hàng|hằng|mỗi) tuần(?! một| 1| ít)[^.;:]{0,120}$/;

/** `thứ Sáu tuần sau`, `thứ Sáu tới`: one day */
const ONE_DAY = /^,? (?:tuần|tới|này|sau|cuối|đầu|trước|hằng|hàng|mỗi|ngày|\()/;

/** `thứ Sáu hằng tuần`, `trước 16 giờ thứ Năm hàng tuần`, `hằng tuần vào thứ Sáu`. */
export default definePhrase({
  name: 'every-weekday',
  opens: [
    'thứ',
    'chủ nhật',
    'vào thứ',
    'vào #',
    'vào chủ nhật',
    'vào chiều',
    'vào sáng',
    'vào tối',
    'vào ngày thứ',
    'vào lúc',
    'trước thứ',
    'trước #',
    'chậm nhất',
    'chiều thứ',
    'sáng thứ',
    'tối thứ',
    'ngày thứ',
    'các ngày thứ',
    'hàng tuần',
    'mỗi tuần',
  ],
  pattern: pattern`(?:(?:vào|chậm nhất|(?<before>trước))(?: là| vào| lúc)* )?(?<hour>\d{1,2} ?(?:h|giờ)(?: ?\d\d)?(?: phút)?,? )?(?:(?:sáng|chiều|tối|các ngày|ngày) )?${WEEKDAY('day', 'sunday')}${MORE('more')}(?<weekly>,? (?:của )?(?:hàng|mỗi) tuần)?|(?:hàng|mỗi) tuần,? (?:vào|(?<behind>trước))(?: lúc)?(?<laterHour> \d{1,2} ?(?:h|giờ)(?: ?\d\d)?(?: phút)?,?)?(?: (?:sáng|chiều|tối|các ngày|ngày))? ${WEEKDAY('later', 'laterSunday')}${ALONE('moreLater')}|(?:hàng|mỗi) tuần \((?:(?:vào|trước) )?(?:\d{1,2} ?(?:h|giờ)(?: ?\d\d)?(?: phút)?,? )?(?:(?:sáng|chiều|tối|các ngày|ngày) )?${WEEKDAY('aside', 'asideSunday')}${MORE('moreAside')}\)`,
  read(
    {
      day,
      sunday,
      more,
      later,
      laterSunday,
      moreLater,
      aside,
      asideSunday,
      moreAside = '',
      before,
      behind,
      hour,
      laterHour,
      weekly,
    },
    scene,
  ) {
    if (
      (day ?? sunday) &&
      !weekly &&
      !((before || hour) && WEEKLY_REPORT.test(scene.before)) &&
      !(/^(?:vao|truoc|cham nhat) /.test(scene.match) && WEEKLY.test(scene.before) && !ONE_DAY.test(scene.after))
    )
      return null;
    // before an hour of a day it is done on that day
    const exclusive = (hour ?? laterHour) || (before ?? behind) === undefined ? {} : {exclusive: true};
    const first = day ?? sunday ?? later ?? laterSunday ?? aside ?? asideSunday ?? '';
    const printed = [first, ...((more ?? moreLater ?? moreAside).match(NEXT_DAY) ?? [])];
    const name = [...new Set(printed.map((day) => DAYS[day]))].join();
    return [{reading: {type: 'recurring', rrule: `FREQ=WEEKLY;BYDAY=${name}`, ...exclusive}}];
  },
  examples: [
    ['báo cáo vào thứ Sáu hàng tuần', [{type: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=FR'}]],
    ['Tối thứ Sáu hằng tuần, Tổ X có mặt', [{rrule: 'FREQ=WEEKLY;BYDAY=FR', text: 'Tối thứ Sáu hằng tuần'}]],
    ['Hằng tuần (thứ Sáu), Sở X báo cáo', [{rrule: 'FREQ=WEEKLY;BYDAY=FR', text: 'Hằng tuần (thứ Sáu)'}]],
    ['báo cáo vào thứ Hai và thứ Năm hằng tuần', [{rrule: 'FREQ=WEEKLY;BYDAY=MO,TH'}]],
    ['báo cáo vào thứ Ba và thứ Bảy hằng tuần', [{rrule: 'FREQ=WEEKLY;BYDAY=TU,SA'}]],
    ['báo cáo hằng tuần vào thứ Hai và thứ Bảy', [{rrule: 'FREQ=WEEKLY;BYDAY=MO,SA'}]],
    ['trực các ngày thứ 2, 4, 6 hằng tuần', [{rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR'}]],
    ['trực hằng tuần vào thứ 2, 4, 6 và Chủ nhật', [{rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR,SU'}]],
    ['báo cáo hằng tuần, trước 15h00 thứ Năm', [{rrule: 'FREQ=WEEKLY;BYDAY=TH'}]],
    ['trực hằng tuần (thứ Ba, thứ Bảy)', [{rrule: 'FREQ=WEEKLY;BYDAY=TU,SA'}]],
    ['báo cáo hằng tuần, vào thứ Sáu', [{rrule: 'FREQ=WEEKLY;BYDAY=FR', text: 'hằng tuần, vào thứ Sáu'}]],
    [
      'hằng tuần tổng hợp tình hình báo cáo Ban Giám đốc Sở vào chiều thứ Sáu',
      [{rrule: 'FREQ=WEEKLY;BYDAY=FR', text: 'vào chiều thứ Sáu'}],
    ],
    ['báo cáo tuần vào 14h00 thứ Năm', [{rrule: 'FREQ=WEEKLY;BYDAY=TH'}]],
    ['báo cáo tuần trước 15 giờ ngày thứ Năm', [{rrule: 'FREQ=WEEKLY;BYDAY=TH'}]],
    ['báo cáo trước thứ Sáu hằng tuần', [{rrule: 'FREQ=WEEKLY;BYDAY=FR', exclusive: true}]],
  ],
  nonExamples: [
    'báo cáo vào thứ Sáu tới',
    'báo cáo trước 15 giờ thứ Năm',
    'Thứ hai, hầu hết các đơn vị',
    'lần thứ sáu',
  ],
});
