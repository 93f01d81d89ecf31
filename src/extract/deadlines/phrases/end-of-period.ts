import {isPast, PERIOD, readPeriod} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/**
 * `từ nay đến hết năm 2021`, `chậm nhất tháng 10/2021`, `vào cuối quý II/2024`, `phấn đấu đến năm 2018`: by the last day
 * of the period, as in `Kết thúc năm 2021, tổng kết …`; `trước quý IV/2025` by its first.
 */
export default definePhrase({
  name: 'end-of-period',
  opens: [
    'từ nay',
    'cho đến',
    'đến hết',
    'đến cuối',
    'đến tháng',
    'đến quý',
    'đến năm',
    'hết tháng',
    'hết quý',
    'hết năm',
    'kết thúc năm',
    'kết thúc quý',
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'trước tháng',
    'trước quý',
    'trước năm',
    'trước cuối',
    'vào cuối',
    'cuối',
    'xong trong cuối',
  ],
  pattern: pattern`(?<now>từ nay )?(?:(?<late>(?:chậm|muộn|trễ) nhất)(?: là| vào| trong| đến| hết)*|(?<before>trước)|(?:cho )?(?<until>đến)(?<end> hết)?|(?<gone>hết)|(?<closes>kết thúc)|vào|xong trong)?(?<last> ?cuối)? ?${PERIOD}`,
  read(groups, {issued, cell, before, whole, after, match}) {
    const {now, late, until, end, gone, closes, last} = groups;
    if (closes && !(whole && /(?:^|: ?)$/.test(before.trim()) && /^,/.test(after))) return [];
    // `Cuối quý II/2025, Sở X tổng hợp …`
    const opens = whole && before.trim() === '' && /^,/.test(after);
    // `(cuối tháng 5/2025)`
    const alone = /[(;]\s?$/.test(before) && /^\s?[).]/.test(after);
    if (/^cuoi/.test(match) && !cell && !opens && !alone && !/(?:hoàn thành|xong)\s*$/.test(before)) return null;
    if (/^(?:vao|xong|thang|quy|nam|\d)/.test(match) && !last) return null;
    // `dịch thường có vào khoảng tháng 8 đến tháng 10`: from when to when
    if (until && !end && !now && !cell && /(?:có|vào|thường) khoảng ?tháng \d{1,2}(?: ?\/ ?\d{4})? $/.test(before))
      return [];
    const period = readPeriod(groups, issued);
    if (!period || /^ ?- ?\d/.test(after)) return null;
    if (groups.before && !last) return [{reading: {type: 'by', due: period.start, exclusive: true}}];
    // `Đề án trồng rừng đến năm 2026`, `tầm nhìn đến năm 2052`: a year in a name, unless it opens the clause.
    const opening =
      (whole && before.trim() === '') ||
      /(?:[:(]|phấn đấu|quyết tâm|mục tiêu)\s*$/.test(before) ||
      /^,? (?:phải |cơ bản )?(?:đạt|hoàn thành)/.test(after) ||
      (/lộ trình(?: thực hiện)? $/.test(before) && /^, (?:bảo đảm|đảm bảo|phấn đấu) /.test(after));
    const named = until && !end && !last && period.unit === 'year';
    if (named && !now && !late && !cell && !opening) return [];
    if (!late && !groups.before && isPast(period.due, issued)) return [];
    const reading = {type: 'by', due: period.due} as const;
    if (groups.before) return [{reading: {...reading, exclusive: true}}];
    return until || gone || closes || late || last || now ? [{reading}] : null;
  },
  examples: [
    [
      'Lập phương án trực từ nay đến hết năm 2021; cử người',
      [{type: 'by', due: '2021-12-31', text: 'từ nay đến hết năm 2021'}],
    ],
    ['chậm nhất tháng 10/2021', [{due: '2021-10-31'}]],
    ['Phấn đấu đến năm 2023, mọi thôn có sân chơi', [{due: '2023-12-31', text: 'đến năm 2023'}]],
    ['Xây dựng lộ trình đến năm 2024, bảo đảm ít nhất 60% chợ có nhà vệ sinh', [{due: '2024-12-31'}]],
    ['hoàn thành vào cuối quý II/2021', [{due: '2021-06-30'}]],
    ['trước quý IV/2021', [{due: '2021-10-01', exclusive: true}]],
    ['Kết thúc năm 2021, tổng kết công tác trồng rừng', [{due: '2021-12-31', text: 'Kết thúc năm 2021'}]],
    ['đến hết tháng 6', [{due: '2021-06-30'}]],
    ['sơ kết mô hình (cuối tháng 5/2021)', [{due: '2021-05-31', text: 'cuối tháng 5/2021'}]],
    ['Cuối năm 2021', [{due: '2021-12-31'}], {cell: true}],
    ['Cuối quý II/2021, báo cáo UBND huyện', [{due: '2021-06-30', text: 'Cuối quý II/2021'}]],
  ],
  nonExamples: [
    'ban hành Lộ trình thay lò gạch đến năm 2026',
    'Chiến lược trồng rừng đến năm 2026, định hướng đến năm 2032 của huyện',
    'quy hoạch chợ thời kỳ 2022 - 2032, tầm nhìn đến năm 2052',
    'báo cáo số liệu kết thúc năm 2021, rà soát lại',
    'nhiệm vụ trọng tâm các tháng cuối năm 2021',
    'muỗi sinh nhiều vào khoảng tháng 8 đến tháng 10',
  ],
});
