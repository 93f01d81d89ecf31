import {lower} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';

/** Behind these words it is part of a name, which has its own spelling. */
const NAMED =
  /(?:ủy ban|hội đồng|tòa án|viện kiểm sát|kiểm sát|quân đội|công an|an ninh|nghệ sĩ|nhà giáo|thầy thuốc|nghệ nhân|tín dụng|dân quân|thanh tra|toàn dân|quốc phòng) $/;

export default defineRule({
  id: 'ND30-VH-01',
  name: 'people-capital',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: ['nd30-2020'],
  clause: 'Phụ lục II',
  title: {vi: 'Danh từ "Nhân dân" viết hoa', en: 'The noun "Nhân dân" begins with a capital'},
  message: {vi: '"nhân dân" không viết hoa ({count} chỗ)', en: '"nhân dân" has no capital ({count} times)'},
  advice: {vi: 'Viết "Nhân dân".', en: 'Write "Nhân dân".'},
  check({running}) {
    if (!running.text.includes('nhân dân')) return null;
    const found = [...running.text.matchAll(/nhân dân(?! tự vệ|\p{L})/gu)].filter(
      ({index}) => !NAMED.test(lower(running.text.slice(Math.max(0, index - 16), index))),
    );
    const [first] = found;
    return first && {at: running.place(first.index, first.index + 8), args: {count: found.length}, right: 'Nhân dân'};
  },
  examples: {
    pass: [{body: 'Vận động Nhân dân tham gia; báo cáo ủy ban nhân dân các cấp.'}],
    fail: [{body: 'Vận động nhân dân tham gia.'}],
  },
});
