/**
 * Names of laws (luật), codes (bộ luật) and ordinances (pháp lệnh), without the word itself. A running text gives no sign
 * where a name ends (`Luật Việc làm bảo đảm kịp thời`), so known names are looked up; others end by their spelling.
 */
export const LAWS: readonly string[] = `
An ninh mạng|An ninh quốc gia|An toàn, vệ sinh lao động|An toàn thông tin mạng|An toàn thông tin|An toàn thực phẩm
Bảo hiểm tiền gửi|Bảo hiểm xã hội|Bảo hiểm y tế|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân|Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng|Bảo vệ và kiểm dịch thực vật|Bảo vệ, chăm sóc và giáo dục trẻ em|Bảo vệ, chăm sóc sức khỏe nhân dân|Bảo vệ và phát triển rừng|Bảo vệ sức khỏe nhân dân
Ban hành văn bản quy phạm pháp luật|Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Ban hành văn bản QPPL|Ban hành VBQPPL|Ban hành văn bản QPPL của Hội đồng nhân dân, Ủy ban nhân dân
Ban hành VBQPPL của Hội đồng nhân dân, Ủy ban nhân dân|BHXH|BHYT|Bảo vệ BMNN|Báo chí|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Bình đẳng giới|Biên giới quốc gia|Biên phòng Việt Nam|Biển Việt Nam|Bưu chính
Cán bộ, công chức|Cán bộ công chức|Căn cước|Căn cước công dân|Cảnh sát biển Việt Nam|Cảnh sát cơ động|Cảnh vệ
Cạnh tranh|Chăm sóc, bảo vệ và giáo dục trẻ em|Chăn nuôi|Chất lượng sản phẩm, hàng hóa|Chứng khoán|Chuyển giao công nghệ|Chuyển đổi số|Các công cụ chuyển nhượng
Các tổ chức tín dụng|Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|Cơ yếu|Công an nhân dân
Công chứng|Công đoàn|Công nghệ cao|Công nghệ thông tin|Công nghiệp công nghệ số|Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Cư trú|Dân quân tự vệ|Dân sự|Dẫn độ|Dầu khí|Di sản văn hóa|Doanh nghiệp|Doanh nghiệp nhà nước|Dữ liệu|Dược|Du lịch|Dự trữ quốc gia|Dân số
Đa dạng sinh học|Đất đai|Đầu tư|Đầu tư công|Đầu tư nước ngoài|Đầu tư nước ngoài tại Việt Nam|Đầu tư theo phương thức đối tác công tư|Đấu giá tài sản|Đấu thầu|Đê điều
Địa chất và khoáng sản|Điện ảnh|Điện lực|Điều ước quốc tế|Đo đạc và bản đồ|Đo lường|Đường bộ|Đường sắt|Đặc xá
Giá|Giám định tư pháp|Giao dịch điện tử|Giao thông đường bộ|Giao thông đường thủy nội địa|Giáo dục|Giáo dục đại học
Giáo dục nghề nghiệp|Giáo dục quốc phòng và an ninh|Hải quan|Hàng hải Việt Nam|Hàng không dân dụng|Hàng không dân dụng Việt Nam|Hình sự
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Hóa chất
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hôn nhân và gia đình|Hỗ trợ doanh nghiệp nhỏ và vừa|Hỗ trợ doanh nghiệp vừa và nhỏ|Hộ tịch|Hợp tác xã
Kế toán|Khám bệnh, chữa bệnh|Khám chữa bệnh|Khí tượng thủy văn|Khiếu nại|Khiếu nại, tố cáo|Khoa học và Công nghệ
Khoa học, Công nghệ và Đổi mới sáng tạo|Khoáng sản|Kiểm toán độc lập|Kiểm toán nhà nước|Kiến trúc|Kinh doanh bảo hiểm
Kinh doanh bất động sản|Lâm nghiệp|Lao động|Lực lượng dự bị động viên|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Luật sư|Lưu trữ|Lưu trữ quốc gia|Lý lịch tư pháp|Mặt trận Tổ quốc Việt Nam|Năng lượng nguyên tử|Ngân hàng Nhà nước Việt Nam|Ngân sách nhà nước
Nghĩa vụ quân sự|Người cao tuổi|Người khuyết tật|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Nhà giáo|Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|Nuôi con nuôi|Phá sản|Phục hồi, phá sản|Phí và lệ phí
Phòng, chống bạo lực gia đình|Phòng, chống bệnh truyền nhiễm|Phòng, chống khủng bố|Phòng, chống ma túy|Phòng, chống mua bán người
Phòng, chống rửa tiền|Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá|Phòng, chống tham nhũng|Phòng bệnh
Phòng, chống thiên tai|Phòng, chống lụt, bão|Phòng, chống tệ nạn mại dâm|Phòng, chống vũ khí hủy diệt hàng loạt|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)|Phòng không nhân dân|Phòng thủ dân sự
Phổ biến, giáo dục pháp luật|Quảng cáo|Quản lý, bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|Quản lý ngoại thương
Quản lý nợ công|Quản lý thuế|Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|Quản lý và sử dụng tài sản công
Quản lý, sử dụng tài sản công|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý, sử dụng vốn Nhà nước đầu tư vào sản xuất, kinh doanh|Quân đội nhân dân|Quốc phòng|Quốc tịch Việt Nam|Quy hoạch
Quy hoạch đô thị|Quy hoạch đô thị và nông thôn|Sĩ quan Quân đội nhân dân Việt Nam|Sở hữu trí tuệ|Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo|Tạm giữ, tạm giam|Tần số vô tuyến điện|Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
Thanh niên|Thanh tra|Thể dục, thể thao|Thi đua, khen thưởng|Thi hành án dân sự|Thi hành án hình sự|Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú
Thống kê|Thú y|Thủ đô|Thuế bảo vệ môi trường|Thuế giá trị gia tăng|Thuế sử dụng đất nông nghiệp|Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu|Thuế xuất khẩu, nhập khẩu
Thủy lợi|Thủy sản|Thực hành tiết kiệm, chống lãng phí|Thực hiện dân chủ ở cơ sở|Thương mại|Thương mại điện tử|Tiết kiệm, chống lãng phí|Tiếp cận thông tin|Tiếp công dân|Thỏa thuận quốc tế
Tiêu chuẩn và quy chuẩn kỹ thuật|Tín ngưỡng, tôn giáo|Tình trạng khẩn cấp|Tố cáo|Tố tụng dân sự|Tố tụng hành chính|Tố tụng hình sự
Tổ chức chính quyền địa phương|Tổ chức Chính phủ|Tổ chức cơ quan điều tra hình sự|Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội|Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Trách nhiệm bồi thường của Nhà nước|Trẻ em|Trí tuệ nhân tạo
Trồng trọt|Trợ giúp pháp lý|Trọng tài thương mại|Trưng cầu ý dân|Trưng mua, trưng dụng tài sản|Trật tự, an toàn giao thông đường bộ
Tương trợ tư pháp|Tương trợ tư pháp về dân sự|Tương trợ tư pháp về hình sự|Tư pháp người chưa thành niên
Vận tải đa phương thức|Viên chức|Việc làm|Viễn thông|Xây dựng|Xuất bản|Xuất cảnh, nhập cảnh của công dân Việt Nam|Xử lý vi phạm hành chính
Ưu đãi người có công với cách mạng|PCCC|PCCC và CNCH|NSNN|BVMT|XLVPHC|Chi phí tố tụng|Quản lý thị trường|Cựu chiến binh|Dân quân|Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
`
  .split(/[|\n]/)
  .filter((name) => name !== '');
