import type {DocumentRecord, Task} from '../../src/record.ts';
import {seeded} from '../support/mutate.ts';

/** Syllables that administrative texts are made of: those in front come most often. */
const SYLLABLES =
  'các công và thực hiện của tỉnh theo tác quan triển khai cơ đơn vị việc phối hợp báo cáo kết quả quy định nhiệm vụ ban ngành ' +
  'chủ trì địa phương tổ chức kế hoạch giao sở huyện xã kiểm tra chỉ đạo đảm bảo quản lý hành chính xây dựng đề xuất tổng hợp ' +
  'hướng dẫn rà soát tham mưu trình xem xét quyết giải pháp tăng cường nâng cao hiệu chất lượng hồ sơ thủ tục số hóa dữ liệu hệ ' +
  'thống thông tin đào tạo cán bộ viên chức nguồn vốn đầu tư dự án tiến độ giải ngân môi trường nước rừng biển cảng đường cầu ' +
  'trường học bệnh viện y tế giáo dục văn hóa du lịch nông thôn mới nghèo bền vững an toàn giao thông cháy nổ phòng chống lụt bão ' +
  'thiên tai dịch bệnh gia súc cầm giống cây trồng vật tư phân bón thuốc thủy lợi đập kênh mương điện chiếu sáng đô thị rác thải';
const WORDS = SYLLABLES.split(' ');

/** Two versions of a plan with so many tasks: every task reworded a little, some dropped, added, moved, all renumbered. */
export function largePlans(count: number): [DocumentRecord, DocumentRecord] {
  const random = seeded(count);
  const word = () => WORDS[Math.floor(WORDS.length * random() ** 2)] as string;
  const owner = () => ({name: `Sở ${word()} ${word()}`, role: 'lead' as const});
  const task = (): Task => ({
    id: '',
    text: Array.from({length: 25 + Math.floor(random() * 60)}, word).join(' '),
    owners: [owner()],
    deadlines: [],
    references: [],
    context: [],
  });
  const old = Array.from({length: count}, task);
  const now = old.map((task) => ({
    ...task,
    text: task.text
      .split(' ')
      .map((same) => (random() < 0.15 ? word() : same))
      .join(' '),
  }));
  for (let edits = count / 20; edits > 0; edits--) {
    now.splice(Math.floor(random() * now.length), 1, task());
    const [moved] = now.splice(Math.floor(random() * now.length), 1);
    if (moved) now.splice(Math.floor(random() * now.length), 0, moved);
  }
  return [plan('old', old), plan('new', [task(), ...now.slice(1)])];
}

function plan(path: string, tasks: readonly Task[]): DocumentRecord {
  const empty = {number: null, date: null, place: null, issuer: null, issuerParent: null, subject: null, urgency: null};
  return {
    ...empty,
    schema: 'parcli/record@1',
    source: {path, format: 'text', encoding: 'utf-8', sha256: null, part: 1, parts: 1, start: 0, end: 0},
    kind: 'KH',
    secrecy: null,
    addressees: [],
    references: [],
    tasks: tasks.map((task, at) => ({...task, id: `${1 + Math.floor(at / 50)}.${1 + (at % 50)}`})),
    signer: null,
    recipients: [],
    archive: null,
    attachedTo: null,
    inferred: [],
    spans: {},
  };
}
