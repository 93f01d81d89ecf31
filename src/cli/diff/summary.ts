import type {Change} from '../../diff/index.ts';
import {countText} from '../../wording.ts';
import type {Lang} from '../text.ts';
import {COUNTED, words} from './wording.ts';

/** One line: `khác 4: 1 hạn, 2 nhiệm vụ thêm, 1 viện dẫn`. */
export function summaryLine(changes: readonly Change[], lang: Lang): string {
  if (changes.length === 0) return words.same[lang];
  const counts = COUNTED.flatMap(([name, pattern]) => {
    const count = changes.filter(({kind}) => pattern.test(kind)).length;
    return count === 0 ? [] : [countText(count, name, lang)];
  });
  return `${words.differs[lang]} ${changes.length}: ${counts.join(', ')}`;
}
