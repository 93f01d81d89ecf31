import {bare as fold} from '../../text/fold.ts';

/** `Tổng cục Thuế yêu cầu`, `Sở Y tế đã ban hành`: a body that speaks, and what it does so by; of `HSở` no letter begins a name. */
const SPEAKS =
  /((?:Tổng cục|Cục|Chi cục|Sở|Bộ|Viện|Trung tâm|Kho bạc|Ngân hàng)(?<!\p{L}(?:Tổng cục|Cục|Chi cục|Sở|Bộ|Viện|Trung tâm|Kho bạc|Ngân hàng))(?: \p{L}{1,7}){1,7}?) (?:yêu cầu|đề nghị|thông báo|nhận được|trả lời|đã ban hành|có ý kiến)(?!\p{L})/gu;

/**
 * The body that speaks in a text and has the first letters of a number's symbol, `12/TCT-TTr`: the letterhead's, where that is
 * not to be read. null where none does, or where what the letterhead names agrees.
 */
export function speakerOf(number: string | null, named: string | null, text: string): string | null {
  const tokens = (/[/-]([^/]+)$/.exec(number ?? '')?.[1] ?? '').split('-').filter((token) => token.length > 2);
  if (!tokens.length || (named && tokens.includes(initials(named)))) return null;
  for (const [, name = ''] of text.matchAll(SPEAKS))
    if (tokens.includes(initials(name))) return named && fold(named).startsWith(fold(name)) ? null : name;
  return null;
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
