import {readPreamble} from '../facts/bases.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

/** Sets after which the last basis ends with a period. */
const PERIOD = ['nd30-2020', 'qppl-nd78'];

export default defineRule({
  id: 'ND30-CC-02',
  name: 'basis-marks',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm (trước 2020: dấu phẩy)',
    en: 'Each basis ends with a semicolon, the last with a period (before 2020: a comma)',
  },
  message: {
    semicolon: {vi: 'căn cứ không kết thúc bằng dấu chấm phẩy', en: 'a basis does not end with a semicolon'},
    last: {
      vi: 'căn cứ cuối kết thúc bằng "{mark}", không phải "{right}"',
      en: 'the last basis ends with "{mark}", not "{right}"',
    },
  },
  advice: {
    vi: 'Dùng ";" sau mỗi căn cứ và dấu quy định ở căn cứ cuối.',
    en: 'Put ";" behind each basis, and the mark that is asked for behind the last.',
  },
  check({body, within, record: {kind}}, {sets}) {
    if (kind !== 'QĐ' && kind !== 'NQ') return null;
    const {bases, formula} = readPreamble(body);
    if (!formula || bases.length === 0) return null;
    const right = sets.every((set) => PERIOD.includes(set)) ? '.' : ',';
    return bases.flatMap(({last}, index) => {
      const mark = last.text.at(-1) ?? '';
      const at = within(last, last.text.slice(-20));
      if (index < bases.length - 1) return mark === ';' ? [] : [{at, message: 'semicolon'}];
      if (mark === right || (right === ',' && /[;.]/.test(mark))) return [];
      return [{at, message: 'last', args: {mark, right}, ...(right === '.' ? {} : {severity: 'info' as const})}];
    });
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {
        paper: 'decision',
        basis:
          'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 10 tháng 3 năm 2023,',
      },
      {
        paper: 'decision',
        basis:
          'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 10 tháng 3 năm 2023.',
      },
    ],
  },
});
