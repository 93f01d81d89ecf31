import {iso} from '../../dates.ts';
import {isPast} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `thực hiện từ năm 2024 đến năm 2026`; `tỷ lệ hộ nghèo từ năm 2024 đến năm 2026` is none. */
const DOES = /(?:^|[ ,])(?:thực hiện|triển khai|áp dụng|thí điểm|bố trí kinh phí|lộ trình)(?: trong| kéo dài)?\s*$/;

/** `chuyển nguồn kinh phí sang thực hiện trong giai đoạn 2026 - 2030`: to which years money is carried over */
const CARRIED = /chuyển (?:nguồn|tiếp)[^.;]{0,140} sang(?:(?! và )[^.;,]){0,40}$/;

/** `trong giai đoạn 2024 - 2025`; in a field or cell also `Năm 2026 - 2027`. Elsewhere two years are part of a name. */
export default definePhrase({
  name: 'years-range',
  opens: ['trong giai đoạn', 'trong các năm', 'trong năm', 'trong #', 'từ năm'],
  cellOpens: ['giai đoạn', 'năm', 'các năm', '#'],
  pattern: pattern`(?<in>trong )?(?:(?<from>từ )?(?:các |0?2 )?năm |giai đoạn |0?\d năm,? ?\(?(?:giai đoạn )?(?:từ )?)?(?:năm )?(?<first>(?:19|20)\d\d),?(?: ?- ?| đến(?: hết)? | và | )(?:năm )?(?<last>(?:19|20)\d\d)(?![/\d])`,
  read({in: inside, from: since, first, last}, {issued, cell, before, after}) {
    if (!cell && !inside && !(since && DOES.test(before))) return null;
    if (cell && (/^\s*:/.test(after) || /(?:học|từ)\s*$/.test(before))) return [];
    const [from, to] = [Number(first), Number(last)];
    if (from >= to || to - from > 20) return null;
    const due = iso(to, 12, 31);
    // `xem xét việc sắp xếp trong giai đoạn 2022 - 2025 có khả thi hay không` speaks of the thing, not of when to do it.
    if (isPast(due, issued) || /(?<!hoàn thành |triển khai |thực hiện )việc [^,;]{0,60}$/.test(before)) return [];
    if (!cell && CARRIED.test(before)) return [];
    return [{reading: {type: 'period', start: iso(from, 1, 1), due}}];
  },
  examples: [
    ['làm xong các cống ngầm trong giai đoạn 2024 - 2025', [{type: 'period', start: '2024-01-01', due: '2025-12-31'}]],
    ['cho chuyển tiếp cầu treo từ kỳ trước sang và làm xong trong giai đoạn 2024 - 2025', [{due: '2025-12-31'}]],
    ['thực hiện trong 03 năm (2022 - 2024)', [{start: '2022-01-01', due: '2024-12-31'}]],
    ['thực hiện từ năm 2024 đến hết năm 2026', [{start: '2024-01-01', due: '2026-12-31'}]],
    ['năm 2026 - 2027', [{start: '2026-01-01', due: '2027-12-31'}], {cell: true}],
    ['Giai đoạn 2026-2030', [{due: '2030-12-31'}], {cell: true}],
  ],
  nonExamples: [
    'cho chuyển nguồn vốn chợ còn dư sang thực hiện trong giai đoạn 2022 - 2025',
    'chương trình nước sạch giai đoạn 2027 - 2032',
    'quy hoạch thời kỳ 2022 - 2032',
    'tỷ lệ hộ nghèo từ năm 2027 đến năm 2030 giảm mỗi năm 1%',
    'xem xét việc sắp xếp trong giai đoạn 2022 - 2025 có khả thi hay không',
  ],
});
