import {defineRule, type Finding} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-NN-02',
  name: 'recipient-marks',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.9',
  title: {
    vi: 'Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm',
    en: 'Each recipient ends with a semicolon, the last line with a period',
  },
  message: {
    semicolon: {vi: 'sau "{name}" thiếu dấu chấm phẩy', en: 'the semicolon behind "{name}" is missing'},
    period: {
      vi: 'dòng cuối "{name}" không kết thúc bằng dấu chấm',
      en: 'the last line "{name}" does not end with a period',
    },
  },
  advice: {vi: 'Kết thúc mỗi dòng bằng ";", dòng Lưu bằng ".".', en: 'End each line with ";", the last with ".".'},
  check({after, record: {recipients, archive, spans}}) {
    const findings: Finding[] = [];
    const last = archive === null ? recipients.length - 1 : recipients.length;
    recipients.forEach((name, index) => {
      const at = `/recipients/${index}`;
      // A list that goes on behind the archive line is another list.
      if (index === last || (spans[at]?.start ?? 0) > (spans['/archive']?.start ?? Number.POSITIVE_INFINITY)) return;
      const mark = after(at)[0] ?? '';
      if (mark !== ';' && !(mark === '.' && archive === null)) findings.push({at, message: 'semicolon', args: {name}});
    });
    if (archive !== null && !/^[.;]/.test(after('/archive'))) {
      findings.push({at: '/archive', message: 'period', args: {name: archive}, severity: 'info'});
    }
    return findings;
  },
  examples: {
    pass: [{recipients: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Văn phòng Sở;\n- Lưu: VT, TH.'}],
    fail: [{recipients: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Văn phòng Sở\n- Lưu: VT, TH.'}],
  },
});
