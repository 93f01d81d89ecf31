import {anyOf} from '../../text/any-of.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';

/** How long the time is that stands before who is told; 0 where none does, as in `10/12 xã sắp xếp xong`. */
export function timeEnd(view: View, at: number): number {
  const times = TIMES.exec(view.lower.slice(at, at + 30));
  if (times) return times[0].length;
  const time = TIME_FIRST.exec(view.lower.slice(at, at + 60));
  if (!time) {
    const said = view.lower.slice(at, at + 140);
    return (DAY_FIRST.exec(said.slice(0, 74)) ?? EACH_BY.exec(said))?.[0].length ?? 0;
  }
  const fraction = FRACTION.exec(time[0]);
  // of `15/4` no part of a whole can be made
  const isPart = fraction !== null && Number(fraction[1]) <= Number(fraction[2]);
  if (!isPart || (time[0].endsWith(', ') && isUpperAt(view.text, at + time[0].length))) return time[0].length;
  return 0;
}

/** `Đến 30/9/2023, Sở Y tế hoàn thành`, `Quý III/2023 Sở Y tế trình` */
const TIME_FIRST =
  /^(?:(?:đến|trong) (?:hết )?)?(?:(?:tháng|quý)\s[\divx]{1,4}|(?:ngày\s)?\d{1,2}(?=[/.]|\stháng))(?:[/.][\d/.]{1,8}|(?:\s(?:tháng|năm)\s\d{1,4}){1,2})?,?\s/u;
/** `Định kỳ ngày 25 hằng tháng các phòng báo cáo`, `Trước ngày 20 của tháng cuối quý, Sở Y tế tổng hợp` */
const DAY_OF_A_PERIOD =
  /^(?:định kỳ,?\s)?(?:(?:chậm nhất|muộn nhất|trễ nhất|trước|vào|là)\s){0,3}(?:(?:ngày\s)?\d{1,2}|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]))\s(?:của\s)?(?:(?:hằng|hàng|mỗi)\s(?:tháng|quý|tuần|năm)|tháng cuối (?:hằng |hàng |mỗi )?quý),?\s/u;
/** `Chậm nhất ngày 20/4 các xã gửi danh sách` */
const LATEST_DAY =
  /^(?:chậm|muộn) nhất (?:là |vào )?(?:trước )?ngày \d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?| tháng \d{1,2}(?:(?: năm |\/)\d{4})?),?\s/u;
/** `6 tháng một lần, Sở Y tế rà soát` */
const TIMES = /^(?:cứ )?(?:\d{1,2}|một|hai|ba|bốn|sáu) (?:ngày|tuần|tháng|quý|năm) (?:một|\d{1,2}) lần,?\s/u;
const DAY_FIRST = anyOf(DAY_OF_A_PERIOD, LATEST_DAY);

const HOW_OFTEN = /(?:định kỳ,?\s)?(?:(?:hằng|hàng|mỗi)\s(?:ngày|tuần|tháng|quý|năm),\s(?=trước|chậm|muộn|vào))?/u
  .source;
const AT_THE_LATEST = /(?:(?:chậm nhất|muộn nhất|trước|vào|là)\s){1,3}/u.source;
const CLOCK = /(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{2}\s?)?(?:phút\s)?,?\s?)?/u.source;
const DAY = /(?:ngày\s)?(?:\d{1,2}(?:[/.]\d{1,2}|\stháng\s\d{1,2})?|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]))/u.source;
const OF_EACH = /(?:\s(?:của\s)?(?:(?:hằng|hàng|mỗi)\s(?:tuần|tháng|quý|năm)|tháng cuối (?:hằng |hàng |mỗi )?quý))?/u
  .source;
const BEFORE_NAME = /,\s(?=\p{L})/u.source;
/** `Hằng năm, trước ngày 15/12, các sở báo cáo`, `Trước ngày 15/12 hằng năm, Sở Y tế tổng hợp`, `Hằng tuần, trước 15 giờ thứ Sáu, các đơn vị báo cáo` */
const EACH_BY = new RegExp(`^${HOW_OFTEN}${AT_THE_LATEST}${CLOCK}${DAY}${OF_EACH}${BEFORE_NAME}`, 'u');
/** `12/15`, `trong 10/12`: a part of a whole, where no comma and name show that it is a day; `đến 12/15` */
const FRACTION = /^(?:trong |đến (?:hết )?(?=\d{1,2}[/.](?:1[3-9]|[2-9]\d)))?(\d{1,2})[/.](\d{1,2}),?\s$/u;
