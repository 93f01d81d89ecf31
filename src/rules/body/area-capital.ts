import {defineRule, type Finding} from '../rule.ts';

/**
 * Kinds of areas whose names are no persons' or events'. A quận, phường or xã may be called after one, and then its kind has
 * a capital too (`Phường Điện Biên Phủ`): they cannot be judged.
 */
const KINDS = ['Tỉnh', 'Huyện', 'Thị xã', 'Thành phố'];
/** `Thành phố Hồ Chí Minh` is a name as a whole; `Tỉnh Ủy`, `Tỉnh Đoàn` are bodies. */
const NAME = /^ (?!Hồ Chí Minh|Ủy|Uỷ|Đoàn|Đội|Hội)\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}+){0,3}/u;
/** Only in mid-sentence is a capital no matter of course. */
const AMID = /[\p{Ll},] $/u;

export default defineRule({
  id: 'ND30-VH-04',
  name: 'area-capital',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: ['nd30-2020'],
  clause: 'Phụ lục II',
  title: {
    vi: 'Trước tên riêng, các từ "tỉnh", "huyện", "thị xã", "thành phố" viết thường',
    en: 'Before a name "tỉnh", "huyện", "thị xã" and "thành phố" are written small',
  },
  message: {vi: '"{area}" viết hoa danh từ chung ({count} chỗ)', en: '"{area}" has a capital too many ({count} times)'},
  advice: {
    vi: 'Viết như "tỉnh Quảng Ngãi" (trừ "Thành phố Hồ Chí Minh").',
    en: 'Write it as in "tỉnh Quảng Ngãi" (save "Thành phố Hồ Chí Minh").',
  },
  check({running}): Finding | null {
    const {text} = running;
    let first: {from: number; area: string} | null = null;
    let count = 0;
    for (const kind of KINDS) {
      for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + kind.length)) {
        const name = NAME.exec(text.slice(at + kind.length, at + kind.length + 40))?.[0];
        if (name === undefined || !AMID.test(text.slice(Math.max(0, at - 2), at))) continue;
        count++;
        if (!first || at < first.from) first = {from: at, area: kind + name};
      }
    }
    if (!first) return null;
    const {from, area} = first;
    return {
      at: running.place(from, from + area.length),
      args: {area, count},
      right: (area[0] as string).toLowerCase() + area.slice(1),
    };
  },
  examples: {
    pass: [
      {body: 'Các sở của tỉnh Phú Sơn, huyện Đồng Lâm và Thành phố Hồ Chí Minh phối hợp thực hiện.'},
      {body: 'Tỉnh Phú Sơn đã báo cáo. Thành phố tiếp tục rà soát.'},
    ],
    fail: [{body: 'Các sở của Tỉnh Phú Sơn, Huyện Đồng Lâm phối hợp thực hiện.'}],
  },
});
