import {listed} from '../text/listed.ts';

/** What may stand between a body and its verb, or open a task before the verb. */
export const ADVERBS = listed(`
  bằng; bước đầu
  căn cứ; cần; chậm nhất; chịu trách nhiệm; chủ động; chủ yếu; có báo cáo; có biện pháp; có các biện pháp
  có các giải pháp; có giải pháp; có kế hoạch; có nhiệm vụ; có phương án; có thể; có trách nhiệm; có văn bản; cùng; cứ
  đẩy mạnh hơn nữa; để; đều; đích thân; định kỳ; đồng thời
  hàng năm; hàng ngày; hàng quý; hàng tháng; hàng tuần; hãy; hằng năm; hằng ngày; hằng quý; hằng tháng; hằng tuần
  khẩn trương; khi; kiên quyết; kiên trì; kịp thời
  mỗi năm; mỗi ngày; mỗi quý; mỗi tháng; mỗi tuần
  nghiêm chỉnh; nghiêm túc; nhanh chóng; nhằm; nhất thiết; nỗ lực
  phải
  quyết liệt; quyết tâm
  sẵn sàng; sớm
  tăng cường hơn nữa; thay mặt; thật sự; theo; thừa; thực sự; thường xuyên; tích cực; tiếp tục; trên cơ sở; trong
  trực tiếp; trước; trước mắt; tùy điều kiện; tùy theo tình hình; tùy tình hình; tuyệt đối; tự; từng bước
  và có; vui lòng
`);
