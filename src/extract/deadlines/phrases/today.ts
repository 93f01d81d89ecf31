import {DAY_DATE, readDate} from '../../dates.ts';
import {dayOf, isPast, resolveDay} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `ngay trong ngày hôm nay (16/3)`, `hoàn thành trong ngày mai`, `xong trong chiều nay`: the document's day or the next. */
export default definePhrase({
  name: 'today',
  opens: ['trong ngày', 'trong hôm', 'trong sáng', 'trong chiều', 'trong tối', 'hết ngày', 'hết hôm', 'đến hết'],
  pattern: pattern`(?:trong|(?:đến )?hết) (?:(?:ngày )?hôm nay|(?:sáng|chiều|tối) nay|(?<next>(?:ngày|sáng|chiều|tối) mai))(?:,? \(?(?:ngày )?(?<date>${DAY_DATE}))?`,
  read({next, date}, {issued}) {
    const due = date ? resolveDay(readDate(date), issued) : dayOf(issued, next !== undefined);
    return due && !isPast(due, issued) ? [{reading: {type: 'by', due}}] : null;
  },
  examples: [
    [
      'rà soát, báo cáo ngay trong ngày hôm nay (05/9)',
      [{type: 'by', due: '2021-09-05', text: 'trong ngày hôm nay (05/9)'}],
      {issued: '2021-09-05'},
    ],
    ['hoàn thành trong ngày mai 06/9/2021', [{due: '2021-09-06'}], {issued: '2021-09-05'}],
    ['sơ tán xong trong chiều nay', [{due: '2021-09-05', text: 'trong chiều nay'}], {issued: '2021-09-05'}],
  ],
  nonExamples: [['báo cáo trong ngày hôm nay', {issued: '2021-09'}], 'giữ vững trong hôm qua'],
});
