import {listed} from '../text/listed.ts';

/** Who lives by something. */
export const EARNERS = listed(`
  cá nhân; công ty; cơ sở; doanh nghiệp; đơn vị; hộ; hộ gia đình; hợp tác xã; nhà máy; tổ chức
`);

/** What firms and people live by: in `các cơ sở chế biến thực phẩm` it says who they are, and orders nothing. */
export const TRADES = listed(`
  buôn bán; chăn nuôi; chế biến; giết mổ; khai thác; kinh doanh; nhập khẩu; nuôi trồng; sản xuất; thi công; thu mua
  vận tải; xuất khẩu
`);

/** What is a trade only of firms: `Công ty Quản lý, khai thác công trình thủy lợi`. Others are told to do it. */
export const FIRM_TRADES = listed(`
  bảo dưỡng; bảo trì; duy tu; đầu tư; điều hành; giám sát; khảo sát; phát triển; quản lý; sửa chữa; thiết kế; tư vấn
  vận hành; xây dựng
`);
