import {either, phraseEnd} from '../../text/phrase-trie.ts';
import {VERB, word} from '../parties/lexicon.ts';
import {tellsHowItIs} from '../parties/spoken-of.ts';
import type {Opening} from './opening.ts';

/** Whether a ban opens a text: `Không xác nhận giấy tờ cho tàu chưa đăng ký`; null where none does. */
export function forbids({view, at, rest}: Opening): boolean | null {
  const no = FORBIDS.exec(rest)?.[0].length ?? 0;
  const forbidden = no ? phraseEnd(BANNED, view.lower, at + no) : -1;
  if (forbidden < 0) return no > 0 && UNTIL_THEN.test(rest) ? true : null;
  return isForbidden(view.lower, at + no, forbidden);
}

/** `Không sáp nhập trung tâm y tế khi chưa có đề án được phê duyệt` */
const UNTIL_THEN =
  /^(?!không (?:ít|có|còn|đơn vị|ai|phải|một|thể|kịp|thuộc|khó|nhận được|đủ) )[^.;:]{8,160}\s(?:khi chưa|nếu chưa|trước khi) (?:có|được|hoàn thành|xong|đủ|báo cáo|xin)(?!\p{L})/u;

/** Not `Không kiểm tra thường xuyên nên để xảy ra vi phạm`, which tells what went wrong. */
const FORBIDS = /^(?:tuyệt đối |kiên quyết |nhất quyết )?không /u;

/** `Không bán hàng rong`; not `Không bán được hàng do dịch`, `Không tổ chức lễ hội, tiết kiệm 2 tỷ đồng`: what was not done. */
const isForbidden = (lower: string, at: number, end: number): boolean =>
  lower.startsWith('để ', at) || !(ACHIEVED.test(lower.slice(end, end + 7)) || tellsHowItIs(lower, at));

const ACHIEVED = /^\s(?:được|hết|nổi|kịp|có)\s/u;

/** What a ban forbids: any verb, and what nobody is told to do, `Không bắn pháo hoa nổ`, `Không lấn chiếm vỉa hè`. */
const BANNED = either(
  VERB,
  word(
    ...[
      'uống',
      'hút',
      'đốt',
      'bắn',
      'bán',
      'lấn chiếm',
      'tự ý',
      'xả',
      'vứt',
      'chở',
      'điều khiển',
      'tiếp tay',
      'bao che',
    ],
    ...[
      'mua bán',
      'tàng trữ',
      'ra khơi',
      'nhận quà',
      'chăn thả',
      'phát tán',
      'hoạt động',
      'đi lễ',
      'cho tàu',
      'cho người',
    ],
  ),
);
