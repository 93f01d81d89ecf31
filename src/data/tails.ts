import {listed} from '../text/listed.ts';

/** What may follow a name and still belong to it: `các cơ quan liên quan`, `Sở X các cấp`. */
export const TAILS = listed(`
  ấp
  ba bên; báo chí; báo chí, truyền thông; biên giới; buôn
  các cấp; cấp; cấp bộ; cấp cao; cấp có thẩm quyền; cấp cơ sở; cấp dưới; cấp huyện; cấp ngành; cấp quân khu
  cấp quốc gia; cấp thành phố; cấp tỉnh; cấp trên; cấp trung ương; cấp trường; cấp ủy; cấp xã; chính trị
  chính trị - xã hội; chuyên môn; chuyên môn về xây dựng; chức năng; có liên quan; có thẩm quyền; còn lại; công lập
  công lập và ngoài công lập; công lập, ngoài công lập; của; cùng cấp; cùng địa bàn; cửa khẩu
  dự toán; dự toán cấp i; đang hoạt động; đặc khu; đầu mối; địa phương; đoàn thể; đóng chân trên địa bàn
  đóng quân trên địa bàn; đóng trên địa bàn
  hai bên; hai cấp; hành chính; huyện; hữu quan
  khác; khóm; khu phố; khu vực miền núi
  liên ngành; liên quan; liên xã
  miền núi; miền trung
  nêu trên; ngang bộ; ngành; ngành dọc; nghiên cứu khoa học; nghiên cứu và phát triển; ngoài; ngoài công lập; nhà nước
  nhân dân
  ở; ở khu dân cư
  phát thanh; phối hợp; phụ trách; phụ trách địa bàn; phụ trách khu vực; phụ trách lĩnh vực; phường
  quản lý nhà nước; quận; quân sự; quốc gia
  sở; sự nghiệp; sự nghiệp công lập
  tại; tại trụ sở chính; tham gia; tham mưu giúp việc; tham mưu, giúp việc; thành phố; thẩm quyền; thi cấp quốc gia
  thi cấp tỉnh; thi tỉnh; thị trấn; thị xã; thôn; thông tấn; thông tấn, báo chí; thông tin đại chúng
  thông tin, báo chí; thông tin, truyền thông; thụ hưởng; thuộc; thuộc địa bàn phụ trách; thuộc địa bàn quản lý
  thuộc lĩnh vực phụ trách; thuộc lĩnh vực quản lý; thuộc lĩnh vực, địa bàn quản lý; thuộc ngành dọc
  thuộc phạm vi phụ trách; thuộc phạm vi quản lý; thuộc phạm vi, lĩnh vực quản lý; thuộc quyền quản lý
  thuộc thẩm quyền quản lý; thứ cấp; thường trực; tín dụng; tỉnh; tổ dân phố; tối cao; trên địa bàn
  trên địa bàn quản lý; trọng điểm; trong và ngoài công lập; trong và ngoài tỉnh; trung ương; truyền hình
  truyền thông; trực thuộc; tư vấn giám sát; tư vấn thiết kế
  ven biển; vùng cao; vùng đồng bằng sông cửu long
  xã; xã hội; xã hội - nghề nghiệp
`);
