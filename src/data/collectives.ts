import {listed} from '../text/listed.ts';

/** Common nouns for bodies and office-holders, as they stand behind `các`, `mỗi`, `từng`, and in lists like `các sở, ban, ngành`. */
export const COLLECTIVES = listed(`
  ấp
  ban; ban cán sự; ban cán sự đảng; ban đảng; ban ngành; ban quản lý; ban xây dựng đảng
  ban, cơ quan tham mưu của đảng; báo; bậc cha mẹ; bậc phụ huynh; bên; bến thủy; bến xe; bệnh viện
  bệnh viện chuyên khoa; bệnh viện đa khoa
  bệnh viện đa khoa, chuyên khoa; bí thư; bộ; bộ môn
  bộ ngành; bộ phận; bộ quản lý chuyên ngành; bộ quản lý lĩnh vực; bộ quản lý ngành; bộ quản lý ngành và lĩnh vực
  bộ quản lý ngành, lĩnh vực; buôn
  cá nhân; các đoàn giám sát; các đoàn kiểm tra; các đội giám sát; các đội kiểm tra; các tổ giám sát; các tổ kiểm tra
  cán bộ; cấp; cấp ủy; cấp ủy đảng; cb; cbgv; cbvc; ccvc; cđcs; cha mẹ học sinh; chi bộ; chi cục; chi đảng bộ; chi hội
  chi nhánh; chi nhánh loại i, loại ii; chi, đảng bộ; chính quyền; chốt kiểm dịch; chốt kiểm soát; chủ bến
  chủ công trình; chủ cơ sở; chủ doanh nghiệp; chủ dự án; chủ đập; chủ đầu tư; chủ hồ; chủ hộ; chủ hồ chứa; chủ mỏ
  chủ nguồn thải; chủ phương tiện; chủ rừng; chủ tàu; chủ tàu cá; chủ tịch; chủ trang trại; chủ vật nuôi; chủ xe
  chuyên viên; cổ đông; công chức; công đoàn cơ sở; công ty; công ty cấp nước; công ty cấp thoát nước
  công ty thủy nông; cơ quan; cơ quan ngang bộ; cơ quan nhà nước; cơ quan tham mưu giúp việc
  cơ quan tham mưu, giúp việc; cơ quan thuộc chính phủ; cơ sở; cơ sở di tích; cơ sở di tích lịch sử
  cơ sở di tích lịch sử văn hóa; cơ sở đào tạo; cơ sở điều trị; cơ sở giáo dục; cơ sở giáo dục đại học
  cơ sở giáo dục mầm non; cơ sở giáo dục mầm non, phổ thông; cơ sở giáo dục phổ thông; cơ sở khám bệnh
  cơ sở khám bệnh, chữa bệnh; cơ sở khám, chữa bệnh; cơ sở kinh doanh; cơ sở kinh doanh xăng dầu; cơ sở sản xuất
  cơ sở sản xuất kinh doanh; cơ sở sản xuất kinh doanh hàng hóa, dịch vụ; cơ sở sản xuất, kinh doanh
  cơ sở sản xuất, kinh doanh hàng hóa, dịch vụ; cơ sở sản xuất, kinh doanh, dịch vụ; cơ sở thờ tự; cơ sở tín ngưỡng
  cơ sở tôn giáo; cơ sở y tế; cục; cụm thi đua; cụm, khối thi đua; cửa hàng; cửa hàng tiện lợi
  doanh nghiệp; doanh nghiệp đầu mối; doanh nghiệp đầu mối xăng dầu; doanh nghiệp nhà nước; doanh nghiệp viễn thông
  đài; đại biểu; đảng bộ; đảng đoàn; đảng ủy; đảng viên; đặc khu; địa phương; điện lực; điều tra viên; đoàn
  đoàn công tác; đoàn giám sát; đoàn kiểm tra; đoàn thanh tra; đoàn thể; đoàn viên; đội; đồng chí; đơn vị
  đơn vị điều trị; đơn vị giám sát; đơn vị kinh tế; đơn vị lực lượng vũ trang; đơn vị sự nghiệp; đơn vị thi công
  đơn vị tư vấn; đơn vị tư vấn giám sát; đơn vị vũ trang
  em học sinh
  gia đình; giám đốc; giảng viên; giáo viên; gv
  hãng taxi; hãng xe; hiệp hội; hiệp hội doanh nghiệp; hiệp hội ngành hàng; hòa giải viên; học sinh; hộ; hộ buôn bán
  hộ dân; hộ gia đình; hộ kinh doanh; hộ nhận khoán; hộ nông dân; hộ nuôi trồng thủy sản; hộ sản xuất; hộ trồng rừng
  hội; hội đặc thù; hội đồng; hội viên; hợp tác xã; hs; huyện; huyện đoàn; huyện ủy; huyện, thành đoàn
  huyện, thành ủy; huyện, thành, thị đoàn; huyện, thành, thị ủy; huyện, thị đoàn; huyện, thị ủy
  huyện, thị, thành đoàn; huyện, thị, thành ủy
  khách; khách hàng; khách sạn; khoa; khoa cận lâm sàng; khoa lâm sàng; khoa lâm sàng và cận lâm sàng
  khoa lâm sàng, cận lâm sàng; khóm; khối thi đua; khối, cụm thi đua; khu dân cư; khu phố; khu vực; kiểm sát viên
  kíp trực
  lâm trường; lớp; lực lượng; lực lượng chức năng; lực lượng công an; lực lượng vũ trang
  mặt trận
  ngành; ngành chức năng; ngân hàng; ngân hàng thương mại; ngân hàng thương mại nhà nước; ngư dân; người dân
  người lao động; nhà dân; nhà đầu tư; nhà giáo; nhà hàng; nhà hàng, khách sạn; nhà máy; nhà thầu; nhà thầu thi công
  nhà thầu tư vấn; nhà xe; nhân viên; nhóm lớp; nông dân; nông trường; nơi thờ tự; nv
  phân xưởng; phó chủ tịch; phòng; phòng ban; phụ huynh; phường
  quận; quận ủy; quận, huyện đoàn; quận, huyện ủy; quỹ tín dụng; quỹ tín dụng nhân dân
  siêu thị; sinh viên; sở; sở ngành
  tập đoàn; tập đoàn kinh tế; tập đoàn kinh tế nhà nước; tập đoàn nhà nước; thành đoàn; thành phần; thành phần kinh tế
  thành phố; thành ủy; thành viên; thành, thị ủy; thẩm phán; thầy cô; thầy cô bộ môn; thầy cô chủ nhiệm; thầy cô giáo
  thầy giáo, cô giáo; thầy, cô giáo; thị; thị đoàn; thị trấn; thị ủy; thị xã; thị, thành ủy; thôn; thôn bản; thôn, bản
  thôn, làng; thủ trưởng; thư ký tòa án; thương nhân; thương nhân đầu mối; tiểu ban; tiểu thương; tỉnh; tỉnh ủy
  tòa án nhân dân; tòa án quân sự; tổ; tổ chức; tổ chức chính trị; tổ chức chính trị - xã hội; tổ chức cơ sở đảng
  tổ chức đảng; tổ chức hành nghề công chứng; tổ chức tín dụng; tổ chức tư vấn; tổ chức xã hội; tổ công tác
  tổ dân phố; tổ đảng; tổ giúp việc; tổ kiểm tra; tổ nhân dân tự quản; tổng công ty; tổng công ty nhà nước; trạm
  trạm kiểm dịch; trạm kiểm soát; trạm kiểm soát dịch bệnh; trụ sở cơ quan; trụ sở cơ quan nhà nước; trung tâm
  trung tâm ngoại ngữ; trung tâm ngoại ngữ, tin học; trung tâm thương mại; trung tâm tin học; trường; trưởng
  trường cao đẳng; trường cao đẳng, trung cấp; trường đại học; trường đại học, cao đẳng; trường học; trường mầm non
  trường mầm non, phổ thông; trường mầm non, tiểu học; trường mầm non, tiểu học và thcs
  trường mầm non, tiểu học và trung học cơ sở; trường mầm non, tiểu học, thcs
  trường mầm non, tiểu học, trung học cơ sở; trường phổ thông; trường thcs; trường thcs, thpt; trường thpt
  trường tiểu học; trường tiểu học, thcs; trường tiểu học, trung học cơ sở; trường trung cấp
  trường trung cấp, cao đẳng; trường trung học cơ sở; trường trung học phổ thông; tư vấn giám sát
  ubnd; ủy ban; ủy viên
  văn phòng; văn phòng đại diện; viện; viên chức; viện kiểm sát nhân dân; viện kiểm sát quân sự; vụ
  xã; xóm; xưởng
`);

/** Common nouns of those who act, of which only an order word before them says that they are told: `Đề nghị bên bán bàn giao …`. */
export const ACTORS = listed(`
  bà con; bác sĩ; bên a; bên b; bên bán; bên cho thuê; bên giao thầu; bên mua; bên nhận thầu; bên thuê
  cha mẹ; chủ nhà; chủ phương tiện; chủ rừng; chủ sở hữu; chủ sử dụng; chủ trang trại; chủ vật nuôi; chủ xe
  chuyên gia
  dược sĩ
  đối tác
  gia đình
  hãng; hộ dân; hộ gia đình
  khách hàng; kỹ sư; kỹ thuật viên
  lái xe
  ngư dân; người dân; người điều khiển; người học; người nộp; người phụ trách; người sử dụng; người tham gia
  nhà cung ứng; nhà khoa học; nhà mạng; nhà phân phối; nhà sản xuất; nhà tài trợ; nhà xe; nông dân
  tài xế; tiểu thương
`);
