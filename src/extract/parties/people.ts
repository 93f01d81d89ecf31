import type {View} from '../../text/view.ts';

/** Those whom bodies deal with, and who are no bodies themselves. */
export const isPeople = ({lower}: View, at: number): boolean => PEOPLE.test(lower.slice(at, at + 40));
const PEOPLE =
  /^(?:các |những )?(?:người (?:nộp|dân|bệnh|học|sử dụng|mua|bán|vi phạm|có|lao động)|doanh nghiệp|hộ|cá nhân|tổ chức|khách hàng|(?:chủ đầu tư, )?nhà thầu|chủ đầu tư|cơ sở kinh doanh|chủ cơ sở|ban tổ chức(?! (?:trung ương|tỉnh ủy|thành ủy|huyện ủy|đảng)))(?!\p{L})/u;
