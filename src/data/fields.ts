import {listed} from '../text/listed.ts';

/**
 * Fields of state that name bộ, sở, phòng and ngành, past and present. They hold `,`, `-` and `và`, the very signs that
 * part one body from the next in a list: so a list of bodies is cut with their help.
 */
const SORTED_STATE_FIELDS = listed(`
  An ninh mạng; An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao; An toàn bức xạ và hạt nhân
  An toàn thực phẩm
  Bà mẹ và Trẻ em; Bảo vệ môi trường; Bảo vệ quyền lợi người tiêu dùng; Bảo vệ thực vật; Bảo vệ và Phát triển rừng
  Biến đổi khí hậu; Bồi thường giải phóng mặt bằng; bồi thường, hỗ trợ và tái định cư; bồi thường, hỗ trợ, tái định cư
  Cảnh sát điều tra; Cảnh sát điều tra tội phạm về kinh tế; Cảnh sát giao thông
  Cảnh sát giao thông đường bộ - đường sắt; Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
  Cảnh sát quản lý hành chính về trật tự xã hội; Chăn nuôi và Thú y; Chất lượng công trình giao thông
  Chất lượng, Chế biến và Phát triển thị trường; Chế độ bảo hiểm xã hội; Chính sách, pháp chế và kiểm tra; Công an
  Công nghiệp; Công nghiệp công nghệ thông tin; công tác gia đình; Công Thương
  Dân tộc; Dân tộc và Tôn giáo; Dịch vụ nông nghiệp; Doanh nghiệp nhỏ và vừa; Du lịch
  Dự báo, thống kê - Ổn định tiền tệ, tài chính; Dự trữ Nhà nước; Đạo đức trong nghiên cứu y sinh
  Đạo đức trong nghiên cứu y sinh học; Đào tạo, bồi dưỡng cán bộ, công chức, viên chức; Đăng kiểm
  Đăng ký giao dịch bảo đảm và Bồi thường nhà nước; Đăng ký quốc gia giao dịch bảo đảm
  Đăng ký và Dữ liệu thông tin đất đai; Đầu tư phát triển; đầu tư phát triển đường cao tốc
  Đo đạc, Bản đồ và Thông tin địa lý; Đổi mới sáng tạo; Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công; Đường bộ
  Đường sắt
  Giải phóng mặt bằng; Giám định Nhà nước về chất lượng công trình xây dựng; Giám sát quản lý về hải quan
  Giám sát, điều hành thông minh; Giáo dục Chính trị và Công tác học sinh, sinh viên; Giáo dục chuyên nghiệp
  Giáo dục Dân tộc; Giáo dục Đại học; Giáo dục nghề nghiệp và Giáo dục thường xuyên; giáo dục phổ thông
  Giáo dục Thể chất; Giáo dục và Đào tạo; Giao thông vận tải
  Hạ tầng và Thiết bị y tế; Hải quan; Hàng hải; Hàng không; Học sinh, sinh viên; Hộ tịch, quốc tịch, chứng thực
  Kế hoạch và Đầu tư; Kê khai và Kế toán thuế; Kết cấu hạ tầng xây dựng; Khí tượng thủy văn
  Khoa học công nghệ và Đào tạo; Khoa học và Công nghệ; Khoa học, Công nghệ và Môi trường
  Khởi nghiệp và Doanh nghiệp công nghệ; Khuyến nông và Dịch vụ nông nghiệp; Kiểm lâm; Kiểm soát bệnh tật
  Kiểm soát hoạt động bảo vệ môi trường; Kiểm soát ô nhiễm môi trường; Kiểm soát thủ tục hành chính
  Kiểm tra sau thông quan; Kiểm tra văn bản quy phạm pháp luật; Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính
  Kiểm tra, giải quyết khiếu nại, tố cáo; Kinh tế; Kinh tế - Hạ tầng; Kinh tế - Hạ tầng và Đô thị; Kinh tế hợp tác
  Kinh tế hợp tác và Phát triển nông thôn; Kinh tế và Hạ tầng; Kinh tế, Hạ tầng và Đô thị
  Kỹ thuật an toàn và Môi trường công nghiệp
  Lao động - Thương binh và Xã hội; Lao động Thương binh và Xã hội; Lao động, Thương binh và Xã hội; Lâm nghiệp
  Lâm nghiệp và Kiểm lâm
  Mỹ thuật, Nhiếp ảnh và Triển lãm
  Nghệ thuật biểu diễn; Ngoại giao; Ngoại vụ; Nhà giáo và Cán bộ quản lý giáo dục; Nội vụ; Nông nghiệp và Môi trường
  Nông nghiệp và Phát triển nông thôn
  Phát thanh - Truyền hình; Phát thanh và Truyền hình; Phát thanh, Truyền hình; Phát triển quỹ đất
  Phòng chống lụt bão; Phòng chống lụt bão và tìm kiếm cứu nạn; Phòng chống thiên tai
  Phòng chống thiên tai và Tìm kiếm cứu nạn; Phòng thủ dân sự; Phòng thủ dân sự quốc gia; Phòng vệ thương mại
  phòng, chống dịch bệnh động vật; Phòng, chống lụt bão; Phòng, chống lụt bão và tìm kiếm cứu nạn
  Phòng, chống lụt, bão; Phòng, chống lụt, bão và tìm kiếm cứu nạn; Phòng, chống thiên tai
  Phòng, chống thiên tai và Tìm kiếm cứu nạn; Phúc tập và kiểm tra sau thông quan; Phục vụ hành chính công
  Quản lý các khu công nghiệp; Quản lý các khu kinh tế; Quản lý chất lượng; Quản lý chất lượng giáo dục
  Quản lý chất lượng nông lâm sản và thủy sản; Quản lý dự án đầu tư xây dựng; Quản lý đăng ký kinh doanh
  Quản lý đất đai; Quản lý đầu tư xây dựng; Quản lý điện lực; Quản lý đô thị; Quản lý hạ tầng kỹ thuật
  Quản lý nhà và Thị trường bất động sản; Quản lý nợ và Kinh tế đối ngoại; Quản lý tài nguyên khoáng sản
  Quản lý tài nguyên nước; Quản lý thi hành án dân sự; Quản lý thị trường
  Quản lý thuế doanh nghiệp nhỏ và vừa và hộ kinh doanh, cá nhân; Quản lý và Phát triển thị trường trong nước
  Quản lý vận hành; Quản lý vận hành lưới điện; Quản lý Y, Dược cổ truyền; Quan trắc môi trường
  Quan trắc tài nguyên và môi trường; Quốc phòng; Quy hoạch - Kiến trúc; Quy hoạch và Kiến trúc
  Sở hữu trí tuệ
  Tài chính; Tài chính - Kế hoạch; Tài chính - KH; Tài chính, Ngân sách; Tài nguyên và Môi trường; Thanh tra
  Thanh tra giao thông vận tải; Thanh tra, kiểm tra và giải quyết khiếu nại, tố cáo; Thi đua - Khen thưởng
  Thi đua, Khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thống kê; Thông tin và Truyền thông
  Thông tin, Thống kê; Thông tin, tuyên truyền; Thu thập dữ liệu và Ứng dụng công nghệ thông tin thống kê
  Thu thập thông tin thống kê; Thuế xuất nhập khẩu; Thủy lợi; Thủy sản; Thương mại; Thương mại điện tử và Kinh tế số
  Tiền lương và Bảo hiểm xã hội; Tìm kiếm cứu nạn; Trật tự đô thị; Trồng trọt và Bảo vệ thực vật
  Tuyên giáo và Dân vận; Tuyên truyền, vận động; Tư pháp
  Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn
  Văn hóa - Thông tin; Văn hóa - Thông tin - Thể thao; Văn hóa - Xã hội; Văn hóa cơ sở, Gia đình và Thư viện
  Văn hóa và Thể thao; Văn hóa và Thông tin; Văn hóa, Khoa học và Thông tin; Văn hóa, Thể thao và Du lịch
  Văn hóa, Xã hội
  Xây dựng; Xuất bản, In và Phát hành; Xúc tiến đầu tư, thương mại và du lịch
  Y tế
`);

/**
 * What offices, centres, divisions and societies below them are called after: departments of a hospital, divisions of a sở,
 * a bộ or a cục, what boards and committees are for. A name that is written otherwise than the field in it stands here whole:
 * `Đại học Công nghệ Thông tin`.
 */
const OFFICE_FIELDS = listed(`
  An ninh chính trị nội bộ; An ninh, trật tự cơ sở; An ninh, trật tự ở cơ sở; An toàn giao thông; An toàn thông tin
  An toàn vệ sinh thực phẩm
  Báo chí; Báo chí, phát thanh, truyền hình; Báo chí, truyền thông; Bảo tồn và Phát huy giá trị di sản văn hóa
  Bảo trì công trình giao thông; Bảo trợ người khuyết tật và trẻ mồ côi; Bảo trợ xã hội; Bảo trợ xã hội tổng hợp
  Bảo vệ chăm sóc trẻ em; Bảo vệ, chăm sóc trẻ em; Bảo vệ, chăm sóc trẻ em và Bình đẳng giới; Bầu cử; Bình đẳng giới
  Bổ trợ tư pháp; Bồi thường, giải phóng mặt bằng; Bưu chính; Bưu chính - Viễn thông; Bưu chính, Viễn thông
  các công trình đô thị; Các vấn đề chung về xây dựng pháp luật; Cải cách hành chính; Cai nghiện ma túy
  Cán bộ, công chức, viên chức; Cảnh sát điều tra tội phạm về ma túy
  Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu; Cảnh sát điều tra tội phạm về trật tự xã hội
  Cảnh sát giao thông - Trật tự; Cảnh sát phòng cháy và chữa cháy; Cao đẳng; Cấp cứu; Cấp cứu 115; Cấp điện; Cấp nước
  Cấp nước sạch; Cấp thoát nước; Chăm sóc sức khỏe sinh sản; Chăn nuôi; Chăn nuôi, Thú y và Thủy sản; Chấm thi
  Chẩn đoán hình ảnh; Chính quyền địa phương; Chính quyền số; Chính trị tư tưởng
  Chính trị tư tưởng - Công tác học sinh, sinh viên; Chính trị, tư tưởng; Chính trị, tư tưởng - Học sinh, sinh viên
  Chuyển đổi số; Chữ thập đỏ; Chứng nhận chất lượng; chương trình giảm nghèo; chương trình mục tiêu quốc gia; Coi thi
  Công chức - Viên chức; Công chức, viên chức; Công nghệ; Công nghệ cao; Công nghệ sinh học; Công nghệ số
  Công nghệ số cộng đồng; Công nghệ số và Chuyển đổi số; Công nghệ thông tin; Công nghệ thông tin và Truyền thông
  Công tác học sinh sinh viên; Công tác học sinh, sinh viên; Công tác Sinh viên; Công tác thanh niên; Công tác xã hội
  Cung ứng dịch vụ công; Cung ứng dịch vụ sự nghiệp công; Cựu chiến binh; Cứu nạn, cứu hộ
  Dân chủ - Giám sát - Phản biện xã hội; Dân chủ, Giám sát và Phản biện xã hội; Dân số; Dân số - Kế hoạch hóa gia đình
  Dân số, Gia đình và Trẻ em; Dân số, Trẻ em và Phòng, chống tệ nạn xã hội; Dân vận; Dầu khí; Di tích và danh thắng
  Dịch vụ công ích; Dịch vụ đấu giá tài sản; Dịch vụ nông nghiệp tổng hợp; Dịch vụ tài chính và tài sản công
  Dịch vụ tổng hợp; Dịch vụ việc làm; Doanh nghiệp, kinh tế tập thể và tư nhân; Dự báo khí tượng thủy văn
  Dược - Trang thiết bị - Vật tư y tế
  Đa khoa; Đại học; Đại học Công nghệ Thông tin; Đào tạo; Đào tạo lái xe; Đăng kiểm phương tiện giao thông
  Đăng ký đất đai; Đăng ký kinh doanh; Đăng ký quyền sử dụng đất; Đất đai; Đê điều; Địa chính; Địa chính - Nông nghiệp
  Địa chính - Xây dựng; Điện lực; Điều dưỡng; Điều dưỡng người có công; Điều tra, Quy hoạch đất đai; Định giá
  Đo đạc bản đồ và viễn thám; Đo đạc và Bản đồ; Đo đạc, bản đồ và viễn thám; Đo lường, chất lượng; Đô thị; Đối ngoại
  Đường thủy nội địa
  Gây mê hồi sức; GD và ĐT; Gia đình; Giám định xây dựng; Giám định y khoa; Giảm nghèo; giảm nghèo bền vững
  Giám sát đầu tư của cộng đồng; Giám sát tài chính quốc gia; Giáo dục; Giáo dục Mầm non; Giáo dục nghề nghiệp
  Giáo dục nghề nghiệp - Giáo dục thường xuyên; Giáo dục quốc phòng và an ninh; Giáo dục thường xuyên
  Giáo dục Tiểu học; Giáo dục Trung học; Giáo dục Trung học - Giáo dục thường xuyên; Giáo dục và ĐT
  Giống cây trồng, vật nuôi; Giống cây trồng, vật nuôi và thủy sản; Giống nông, lâm nghiệp; Giới thiệu việc làm
  Hành chính; Hành chính - Quản trị; Hành chính - Tổng hợp; Hành chính quản trị; Hành chính sự nghiệp
  Hành chính tư pháp; Hành chính, tổng hợp; Hậu cần; Hóa chất; Hòa giải; Hòa giải ở cơ sở; Hỗ trợ doanh nghiệp
  Hỗ trợ doanh nghiệp nhỏ và vừa; Hỗ trợ phát triển giáo dục hòa nhập; Hỗ trợ phát triển phụ nữ; Hội nhập quốc tế
  Hồi sức cấp cứu; Hồi sức tích cực; Hồi sức tích cực - Chống độc; Hồi sức tích cực và Chống độc; Hợp tác đầu tư
  Hợp tác xã và Kinh tế trang trại
  Kế hoạch; Kế hoạch - Tài chính; Kế hoạch - Tài vụ; Kế hoạch - Tổng hợp; Kế hoạch Tài chính; Kế hoạch Tổng hợp
  Kế toán; KH và CN; KH và ĐT; Khai thác công trình thủy lợi; Khám bệnh, chữa bệnh; Khám đa khoa; Khám, chữa bệnh
  Khảo thí; Khảo thí và Kiểm định chất lượng; Khảo thí và Kiểm định chất lượng giáo dục; Khảo thí và Quản lý chất lượng
  Khảo thí và Quản lý chất lượng giáo dục; Khí tượng Thủy văn; Khoa giáo - Văn xã; Khoa học; Khoa học công nghệ
  Khoa học công nghệ và môi trường; Khoa học công nghệ xây dựng; Khoa học công nghệ, môi trường và vật liệu xây dựng
  Khoa học kỹ thuật; Khoa học tự nhiên; Khoa học và Công nghệ giao thông vận tải; Khoa học và Kỹ thuật; Khoa học xã hội
  Khoa học, Công nghệ; Khoa học, công nghệ, Môi trường và Vật liệu xây dựng; Khối Cơ quan và Doanh nghiệp
  Khu dự trữ sinh quyển; Khu Nông nghiệp ứng dụng công nghệ cao; Khuyến công
  Khuyến công và Tư vấn phát triển công nghiệp; Khuyến học; Khuyến nông; Kiểm dịch; Kiểm dịch y tế quốc tế; Kiểm định
  Kiểm định chất lượng; Kiểm định chất lượng công trình xây dựng; Kiểm định chất lượng giáo dục; Kiểm định xây dựng
  Kiểm lâm cơ động và PCCCR; Kiểm lâm cơ động và Phòng cháy chữa cháy rừng
  Kiểm lâm cơ động và Phòng cháy, chữa cháy rừng; Kiểm nghiệm; Kiểm nghiệm an toàn vệ sinh thực phẩm
  Kiểm nghiệm dược phẩm, mỹ phẩm; Kiểm nghiệm thuốc, mỹ phẩm; Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm; Kiểm soát chi
  Kiểm soát nhiễm khuẩn; Kiểm tra văn bản và Theo dõi thi hành pháp luật; Kiểm tra, giám sát và Thi hành pháp luật
  Kiểm tra, xử lý và theo dõi thi hành pháp luật; Kiến trúc; Kinh tế - Ngân sách; Kinh tế - Xã hội; Kinh tế đối ngoại
  Kinh tế ngành; Kinh tế tổng hợp; Kinh tế xây dựng; Kỹ thuật
  Lao động; Lao động - TB và XH; Lao động - Việc làm; Lao động, TB và XH; Lao động, việc làm; LĐ - TB và XH
  LĐ, TB và XH; Liên hiệp Phụ nữ; Luật gia; Lưu trữ; Lưu trữ lịch sử; Lý lịch tư pháp
  Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam; Mầm non; Môi trường; Môi trường đô thị; Mua sắm tập trung
  Mua sắm tập trung thuốc
  Nạn nhân chất độc da cam; Nạn nhân chất độc da cam/dioxin; Năng lượng; Nghĩa vụ quân sự
  Nghiên cứu nuôi trồng thủy sản; Nghiên cứu phát triển; Nghiên cứu phát triển kinh tế - xã hội
  Nghiên cứu và Phát triển nông nghiệp công nghệ cao; Nghiệp vụ Dược; Nghiệp vụ quản lý thuế; Nghiệp vụ tổng hợp
  Nghiệp vụ văn hóa; Nghiệp vụ Y; Nghiệp vụ, Dự toán, Pháp chế; Ngoại chấn thương; Ngoại tổng hợp; Người cao tuổi
  Người có công; NN và PTNT; Nội chính; Nội tổng hợp; Nông dân; Nông nghiệp; Nông nghiệp và PTNT; Nông thôn mới
  Nước sạch; Nước sạch và Vệ sinh môi trường nông thôn
  PCCC & CNCH; PCCC và CNCH; PCLB và TKCN; PCTT; PCTT - TKCN; PCTT & TKCN; PCTT và PTDS; PCTT và TKCN; PCTT, TKCN
  PCTT, TKCN và PTDS; PCTT&TKCN; Pháp chế; Phát hành phim và chiếu bóng; Phát thanh, truyền hình và thông tin điện tử
  Phát triển doanh nghiệp tư nhân và kinh tế tập thể; Phát triển đô thị; Phát triển nông thôn; Phân tích và Chứng nhận
  Phẫu thuật - Gây mê hồi sức; Phòng bệnh và Y tế dự phòng; Phòng cháy chữa cháy
  Phòng cháy chữa cháy và cứu nạn, cứu hộ; Phòng cháy, chữa cháy; Phòng chống dịch; Phòng chống tệ nạn xã hội
  Phòng chống tham nhũng; phòng chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc
  Phòng, chống dịch; Phòng, chống HIV/AIDS; Phòng, chống ma túy; Phòng, chống tệ nạn xã hội; Phòng, chống tham nhũng
  Phòng, chống tham nhũng, lãng phí, tiêu cực; Phòng, chống tội phạm; Phòng, chống tội phạm và tệ nạn xã hội
  Phòng, chống tội phạm, tệ nạn xã hội
  Phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc
  Phổ biến giáo dục pháp luật; Phổ biến, giáo dục pháp luật; Phổ thông dân tộc nội trú
  Phối hợp phổ biến, giáo dục pháp luật; Phụ nữ; PTDS; PTDS và TKCN
  Quản lý báo chí, xuất bản; Quản lý bảo trì đường bộ; Quản lý bến xe; Quản lý bưu chính viễn thông
  Quản lý chất lượng công trình; Quản lý chất lượng công trình xây dựng; Quản lý chất lượng nông, lâm sản và thủy sản
  Quản lý chất lượng xây dựng; Quản lý chuyên ngành; Quản lý công nghệ; Quản lý công nghệ và Chuyên ngành
  Quản lý công nghiệp; Quản lý công sản; Quản lý công trình đô thị; Quản lý công trình thủy lợi
  Quản lý di tích và danh thắng; Quản lý doanh nghiệp; Quản lý du lịch; Quản lý dự án; Quản lý dược; Quản lý đào tạo
  Quản lý đào tạo và Bồi dưỡng; Quản lý đào tạo, bồi dưỡng; Quản lý đấu thầu; Quản lý đầu tư; Quản lý đê điều
  Quản lý điều hành vận tải hành khách công cộng; Quản lý đường bộ; Quản lý giá; Quản lý giá - Công sản
  Quản lý giá và Công sản; Quản lý giá, công sản; Quản lý giao thông; Quản lý giao thông công cộng; Quản lý hạ tầng
  Quản lý hành nghề; Quản lý hành nghề y dược; Quản lý hành nghề y dược tư nhân; Quản lý hành nghề y, dược
  Quản lý hoạt động xây dựng; Quản lý hộ tịch; Quản lý kết cấu hạ tầng giao thông; Quản lý khám, chữa bệnh
  Quản lý khoa học; Quản lý khoa học và Hợp tác quốc tế; Quản lý kinh tế và Hoạt động xây dựng; Quản lý lao động
  Quản lý lao động ngoài nước; Quản lý năng lượng; Quản lý ngân sách; Quản lý nhà và Bất động sản
  Quản lý nhà và Giám định xây dựng; Quản lý nợ và Tài chính đối ngoại; Quản lý quy hoạch; Quản lý tài nguyên
  Quản lý thể dục thể thao; Quản lý thể dục, thể thao; Quản lý thể thao; Quản lý thương mại; Quản lý trật tự đô thị
  Quản lý trật tự xây dựng đô thị; Quản lý văn hóa; Quản lý văn hóa và Gia đình; Quản lý vận tải
  Quản lý vận tải, phương tiện và người lái; Quản lý vốn nhà nước; Quản lý vốn nhà nước tại doanh nghiệp
  Quản lý xây dựng; Quản lý xây dựng và Chất lượng công trình; Quản lý xuất nhập cảnh; Quản lý xuất nhập khẩu
  Quản lý xử lý vi phạm hành chính; Quản lý xử lý vi phạm hành chính và Theo dõi thi hành pháp luật
  Quản lý, giám sát bảo hiểm; Quản lý, giám sát chính sách thuế, phí và lệ phí; Quản lý, giám sát kế toán, kiểm toán
  Quản lý, khai thác cảng cá; Quan trắc; Quản trị - Tài vụ; Quân y; Quy hoạch; Quy hoạch kiến trúc; Quy hoạch xây dựng
  Sử dụng và Phát triển rừng; Sức khỏe Bà mẹ - Trẻ em
  Tài chính - Kế toán; Tài chính - Vật giá; Tài chính hành chính sự nghiệp; Tài chính kế toán; Tài chính vật giá
  Tài nguyên nước; Tài nguyên nước, khoáng sản và biến đổi khí hậu; Tài nguyên và MT; Tài vụ; Thanh niên
  Thanh tra xây dựng; Thẩm định; Thẩm định dự án; Thẩm định, giám định xây dựng; Theo dõi thi hành pháp luật
  Thể dục thể thao; Thể dục, thể thao; Thể thao; Thi đua; Thị trường ngoài nước; Thiết bị y tế; Thoát nước; Thông tin
  Thông tin công nghiệp và thương mại; Thông tin cơ sở và Thông tin đối ngoại; Thông tin điện tử
  Thông tin khoa học và công nghệ; Thông tin tư liệu; Thông tin và Xúc tiến du lịch; Thông tin xúc tiến du lịch
  Thông tin xúc tiến thương mại; Thông tin y tế; Thông tin, Thống kê khoa học và công nghệ; Thú y; Thư ký
  Tiếp công dân; Tiêu chuẩn Đo lường Chất lượng; Tiêu chuẩn, Đo lường, Chất lượng; Tiểu học; Tín dụng các ngành kinh tế
  Tin học và Thống kê tài chính; TKCN; TN và MT; Tổ chức - Biên chế; Tổ chức - Cán bộ; Tổ chức - Chính trị
  Tổ chức - Đào tạo; Tổ chức - Hành chính; Tổ chức biên chế; Tổ chức biên chế và Tổ chức phi chính phủ; Tổ chức cán bộ
  Tổ chức hành chính; Tổ chức, biên chế; Tổ chức, biên chế và Tổ chức phi chính phủ; Tổ chức, cán bộ; Tổ quốc
  Tổ quốc Việt Nam; Tôn giáo; Tổng hợp; Tổng hợp kinh tế quốc dân; Trang thiết bị y tế; Trẻ em; Trồng trọt
  Trợ giúp pháp lý; Trung học cơ sở; Trung học phổ thông; Truyền thông - Giáo dục sức khỏe
  Truyền thông Giáo dục sức khỏe; Truyền thông, Giáo dục sức khỏe; Truyền thông, Văn hóa và Thể thao; TT và TT
  Tuyên giáo; Tuyển sinh; Tuyên truyền - Báo chí - Xuất bản; Tuyên truyền - Hỗ trợ người nộp thuế
  Tuyên truyền và Hỗ trợ người nộp thuế; Tuyên truyền, Báo chí - Xuất bản; Tư pháp - Hộ tịch
  Tư vấn giáo dục và Giới thiệu việc làm; Tư vấn và Dịch vụ tài chính; Tư vấn xây dựng
  Ứng dụng tiến bộ khoa học công nghệ; Ứng dụng tiến bộ khoa học và công nghệ; Ứng dụng, chuyển giao công nghệ
  Ứng phó sự cố; Ươm tạo doanh nghiệp; Ươm tạo doanh nghiệp công nghệ
  Văn hóa; Văn hóa - Thông tin và Truyền thanh; Văn hóa nghệ thuật; Văn hóa, Thể thao và DL
  Văn hóa, Thể thao và Truyền thanh; Văn hóa, Thể thao và Truyền thông; Văn hóa, Thông tin và Thể thao
  Văn hóa, Thông tin và Truyền thanh; Văn hóa, Thông tin, Thể thao và Du lịch; Văn hóa, TT và DL; Văn học - Nghệ thuật
  Văn học nghệ thuật; Văn phòng - Thống kê; Văn xã; Vật liệu xây dựng; Vật tư - Thiết bị y tế; Vật tư y tế
  Vật tư, thiết bị y tế; Vệ sinh an toàn thực phẩm; VH, TT và DL; Vì sự tiến bộ của phụ nữ; Việc làm; Viễn thông
  Vùng Cảnh sát biển
  Xây dựng chính quyền; Xây dựng chính quyền và Công tác thanh niên; Xây dựng chính quyền và thanh niên
  Xây dựng nếp sống văn hóa và gia đình; Xây dựng nông thôn mới; xây dựng nông thôn mới, đô thị văn minh
  Xây dựng và Kiểm tra văn bản; Xây dựng và Kiểm tra văn bản quy phạm pháp luật; Xét nghiệm; xóa đói, giảm nghèo
  xóa nhà tạm, nhà dột nát; Xuất bản; Xuất nhập khẩu; Xúc tiến du lịch; Xúc tiến đầu tư
  Xúc tiến Đầu tư, Thương mại và Du lịch; Xúc tiến thương mại; Xúc tiến thương mại và Đầu tư
  Y học cổ truyền; Y tế công cộng; Y tế công cộng - Dinh dưỡng; Y tế dự phòng; Y tế học đường
`);

/** Second spellings of fields of state: these are written into a name in capitals; of a name that is a field alone, the first. */
const SECOND_SPELLINGS = listed(`
  Công thương
  Giao thông Vận tải
`);

/** Longer before shorter: the first that a name begins with is its field, `Kinh tế và Hạ tầng` before `Kinh tế`. */
export const STATE_FIELDS: readonly string[] = [...SORTED_STATE_FIELDS.toReversed(), ...SECOND_SPELLINGS];

/**
 * Shorter before longer: where the spelling of all is written into a name, `Quản lý đô thị` comes behind the `Đô thị` in it,
 * and holds. Of two spellings the last does.
 */
export const FIELDS: readonly string[] = [...SORTED_STATE_FIELDS, ...OFFICE_FIELDS, ...SECOND_SPELLINGS].sort(
  (one, other) => one.length - other.length,
);
