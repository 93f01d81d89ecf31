import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

/** What may be sent along, as it stands before `kèm theo`, `đính kèm`. */
const NAMED = /(?:phụ lục|biểu mẫu|đề cương|danh sách|mẫu)(?!\p{L})[^.;]{0,48}$/iu;

export default defineRule({
  id: 'ND30-ND-11',
  name: 'annex-absent',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục III.1',
  title: {vi: 'Phụ lục được nhắc đến có trong tệp', en: 'An annex that the text names stands in the file'},
  message: {
    vi: 'nhắc đến "{named}" nhưng tệp không có phụ lục nào',
    en: '"{named}" is named, but the file holds no annex',
  },
  advice: {
    vi: 'Đính kèm phụ lục vào cùng tệp, hoặc bỏ qua nếu gửi riêng.',
    en: 'Keep the annex in the same file, unless it is sent apart.',
  },
  check({running, lines, record: {source}}, {own}) {
    if (!own || source.part < source.parts) return null;
    const found = namedAnnex(running.text);
    if (!found || lines.some(({text}) => /^(?:PHỤ LỤC|BIỂU|MẪU|DANH SÁCH|ĐỀ CƯƠNG)/u.test(text))) return null;
    return {at: running.place(found.from, found.to), args: {named: running.text.slice(found.from, found.to)}};
  },
  examples: {
    pass: [
      {},
      {
        after: 'PHỤ LỤC\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)',
        body: 'Danh mục hồ sơ theo phụ lục kèm theo.',
      },
    ],
    fail: [{body: 'Danh mục hồ sơ theo phụ lục kèm theo Thông báo này.'}],
  },
});

/** The first place that speaks of an annex sent along. */
function namedAnnex(text: string): {from: number; to: number} | null {
  for (const phrase of ['kèm theo', 'đính kèm']) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const before = NAMED.exec(text.slice(Math.max(0, at - 64), at));
      if (before) return {from: at - before[0].length, to: at + phrase.length};
    }
  }
  const at = text.indexOf('theo phụ lục');
  return at < 0 ? null : {from: at, to: at + 'theo phụ lục'.length};
}
