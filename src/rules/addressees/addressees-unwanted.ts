import {kindName} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-KG-02',
  name: 'addressees-unwanted',
  severity: 'warning',
  needs: 'record',
  sets: STATE,
  clause: 'Phụ lục I, mục II.9',
  title: {
    vi: 'Quyết định, nghị quyết, chỉ thị, thông báo, kế hoạch không ghi "Kính gửi"',
    en: 'Decisions, resolutions, directives, notices and plans carry no "Kính gửi"',
  },
  message: {vi: '{name} ghi "Kính gửi"', en: 'a {name} carries "Kính gửi"'},
  advice: {vi: 'Bỏ "Kính gửi"; nơi nhận ghi ở cuối văn bản.', en: 'Leave it out; recipients are listed at the end.'},
  check({record: {kind, addressees, inferred}}) {
    if (kind === null || addressees.length === 0 || inferred.includes('/kind')) return null;
    if (!['QĐ', 'NQ', 'CT', 'TB', 'KH'].includes(kind)) return null;
    // Notices and plans to somebody are common, and no instrument forbids them in so many words.
    const soft = kind === 'TB' || kind === 'KH';
    return {at: '/addressees/0', args: {name: kindName(kind)}, ...(soft ? {severity: 'info' as const} : {})};
  },
  examples: {
    pass: [{paper: 'decision'}, {paper: 'petition'}],
    fail: [{record: {kind: 'QĐ', addressees: ['Sở Tài chính']}}],
  },
});
