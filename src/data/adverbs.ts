import {listed} from '../text/listed.ts';

/** What may stand between a body and its verb, or open a task before the verb. */
export const ADVERBS = listed(`
  bằng; bước đầu
  căn cứ; cần; chậm nhất; chịu trách nhiệm; chủ động; chủ động hơn nữa; chủ yếu; có báo cáo; có biện pháp
  có các biện pháp; có các giải pháp; có giải pháp; có kế hoạch; có nhiệm vụ; có phương án; có thể; có trách nhiệm
  có văn bản; cùng; cứ
  dốc sức; dồn sức; đẩy mạnh hơn nữa; để; đều; đích thân; định kỳ; đồng loạt; đồng thời
  hàng năm; hàng ngày; hàng quý; hàng tháng; hàng tuần; hãy; hằng năm; hằng ngày; hằng quý; hằng tháng; hằng tuần
  khẩn cấp; khẩn trương; khi; kiên quyết; kiên trì; kịp thời
  linh hoạt
  mỗi năm; mỗi ngày; mỗi quý; mỗi tháng; mỗi tuần
  ngay lập tức; ngay sau khi; nghiêm chỉnh; nghiêm túc; nhanh chóng; nhằm; nhất tề; nhất thiết; nỗ lực
  phải
  quyết liệt; quyết tâm; quyết tâm cao
  sáng tạo; sẵn sàng; sớm
  tăng cường hơn nữa; thay mặt; thật sự; theo; thừa; thực sự; thường xuyên; tích cực; tiếp tục; trên cơ sở; triệt để
  trong; trực tiếp; trước; trước mắt; tùy điều kiện; tùy theo; tùy tình hình; tuyệt đối; tự; từ nay đến; tức thời
  từng bước
  và có; với tinh thần; vui lòng
`);
