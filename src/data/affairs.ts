import {listed} from '../text/listed.ts';

/** What offices are named after, though it is a verb elsewhere. */
export const AFFAIRS = listed(`
  bảo trì; bảo vệ; bồi dưỡng; cấp cứu; chăm sóc; cưỡng chế; đào tạo; đăng ký; đầu tư; điều hành; đo đạc; giải quyết
  giám định; giám sát; hỗ trợ; huy động; khai thác; kiểm dịch; kiểm định; kiểm nghiệm; kiểm soát; kiểm tra; nghiên cứu
  phát triển; phòng chống; phòng, chống; phục vụ; quản lý; quản trị; sản xuất; thanh tra; thẩm định; theo dõi
  thi hành; thống kê; thông tin; thu hồi; tiếp; tiếp nhận; tổ chức; trả kết quả; truyền thông; tuyên truyền; tư vấn
  ứng dụng; vận hành; vận tải; xây dựng; xử lý
`);
