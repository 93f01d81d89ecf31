import type {View} from '../../text/view.ts';

const COUNTED =
  /^(?:Nhóm )?(?:[Nn]hiệm vụ|[Hh]oạt động|[Gg]iải pháp|[Nn]ội dung|[Dd]ự án|[Hh]ợp phần|[Cc]ông việc|[Cc]huyên đề|[Mm]ục tiêu|[Cc]hỉ tiêu)(?: (?:số|thứ))? (?:\d{1,2}|nhất|hai|ba|tư|năm)\s?[:.]\s?\p{Lu}/u;
const LONGEST = 240;

/** `Nhiệm vụ 1: Xây dựng phần mềm`: a paragraph that is counted by words. */
export const isCounted = ({text}: View): boolean => text.length < LONGEST && COUNTED.test(text);
