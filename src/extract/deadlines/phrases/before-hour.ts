import {readDate} from '../../dates.ts';
import {DATE, isAfter, resolveDay} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `trước 17h00 ngày 20/11/2024`, `chậm nhất là 16 giờ 30 phút, thứ Sáu, ngày 05/8/2021`. */
export default definePhrase({
  name: 'before-hour',
  opens: [
    'trước #',
    'trước lúc',
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'không quá #',
    'không muộn hơn',
    'không chậm hơn',
    'cho đến',
    'đến #',
    'đến hết',
    'đến lúc',
    'hết #',
    'hạn cuối',
    'lúc #',
    'vào lúc',
    'vào #',
    'đúng #',
  ],
  cellOpens: ['#'],
  pattern: pattern`(?:(?:trước|(?:chậm|muộn|trễ) nhất(?: là| vào| đến| trước)*|không (?:quá|(?:muộn|chậm) hơn)|(?:cho )?đến(?: hết)?|hết|hạn cuối(?: là| vào)*:?)(?: lúc)? |(?<at>(?:vào )?lúc|vào|đúng) )?(?<hour>\d{1,2}) ?(?:h|g|giờ|:) ?(?<minute>\d\d)?(?: ?(?:phút|ph|p|'))?(?: (?<half>sáng|trưa|chiều|tối))?,? ${DATE}`,
  read({at, hour: printed, minute = '0', half, date = ''}, {issued}) {
    const due = resolveDay(readDate(date), issued);
    if (at && due && !isAfter(due, issued)) return [];
    const late = (half === 'chieu' || half === 'toi') && Number(printed) < 12 ? 12 : 0;
    const hour = Number(printed) + late;
    if (!due || hour > 24 || Number(minute) > 59) return null;
    return [{reading: {type: 'by', due, time: `${String(hour).padStart(2, '0')}:${minute.padStart(2, '0')}`}}];
  },
  examples: [
    [
      'gửi trước 17h00 ngày 20/11/2021',
      [{type: 'by', due: '2021-11-20', time: '17:00', text: 'trước 17h00 ngày 20/11/2021'}],
    ],
    ['chậm nhất 16 giờ 30 phút ngày 05/8/2021', [{due: '2021-08-05', time: '16:30'}]],
    ['trước 10 giờ 00 ngày 03/6/2021 (nhằm ngày 23 tháng Tư)', [{due: '2021-06-03', time: '10:00'}]],
    ['sơ tán xong trước 12 giờ trưa ngày 27/10/2021', [{due: '2021-10-27', time: '12:00'}]],
    ['ra quân đúng 6 giờ 30 phút sáng ngày 01/4/2021', [{due: '2021-04-01', time: '06:30'}]],
    ['trước 4 giờ chiều, thứ Sáu, ngày 18/6', [{due: '2021-06-18', time: '16:00'}]],
    ['công bố không muộn hơn 17 giờ 00 ngày 14/6/2022', [{due: '2022-06-14', time: '17:00'}]],
    ['có mặt lúc 7h00 ngày 05/12/2021', [{due: '2021-12-05', time: '07:00', text: 'lúc 7h00 ngày 05/12/2021'}]],
    ['báo cáo nhanh vào 10 giờ thứ Tư (15/12)', [{due: '2021-12-15', time: '10:00'}]],
    ['16:00 ngày 05/8/2021', [{time: '16:00'}], {cell: true}],
  ],
  nonExamples: ['Lớp học mở cửa từ 7 giờ 45 phút', 'trước 29h00 ngày 20/11'],
});
