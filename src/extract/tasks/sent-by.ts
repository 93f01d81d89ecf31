/** Whether a paper that is named first must be sent somewhere by a day. */
export const isSentBy = (said: string): boolean => SENT_BY.test(said);

/** `Đối với tờ khai của năm 2023 báo cáo và gửi hồ sơ về Tổng cục X trước ngày 1/3`, `Về báo cáo tháng, chốt số liệu ngày 25, gửi về Y trước ngày 28 hằng tháng` */
const SENT_BY =
  /^(?:đối với|về) (?:(?! (?:đã|được|chưa|không) )[^.;:]){4,260}?(?:,| báo cáo và) (?:gửi|nộp)(?: [^.;:]{1,120}?)? (?:về|cho|đến) [^.;:]{2,120}? (?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? \d/u;
