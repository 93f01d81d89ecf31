/**
 * Patterns that take longer than their length allows on hostile text, and why nobody has to wait for them: what they are
 * tried on is short. The test fails where one of them is no longer there.
 */
export const ALLOWED: readonly {readonly pattern: RegExp; readonly reason: string}[] = [
  {pattern: /(?<=.)[\\/]+$/, reason: 'the directory that the user names on the command line'},
  {pattern: /^\ufeff?\s*(\[?)\s*\{\s*"schema"\s*:\s*"parcli\/record@/, reason: 'the first 400 units of a file'},
  {
    pattern: /(?:(nửa|một|hai|ba|sáu|chín|mười|\d+) )?(ngày|tuần|tháng|quý|năm)(?![a-z\u00e0-\u1ef9])/g,
    reason: 'the words of one phrase, whose own pattern bounds them',
  },
  {
    pattern:
      /(?<!\p{L})(?:T[Pp](?:\.\s?|\s)|(?:Thành phố|Thành Phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường|Đặc khu)\s)?(?:\p{Lu}[\p{Ll}'.]*(?:\s?-\s?|\s))*\p{Lu}[\p{Ll}\d'.]*$/u,
    reason: 'a line with a date, at most 300 units',
  },
  {pattern: /\d{4}|@|:(?!\W*$)/, reason: 'a cell of at most 110 units: longer ones are refused before'},
  {pattern: /\[[^\]]*\]|\\p\{\w+\}|\\s/g, reason: 'the source of a pattern of ours'},
  {pattern: /[,;:.)]+$/, reason: 'a word among 24 units'},
  {pattern: /-.+\/|QH/, reason: 'the number of an instrument, whose reader bounds it'},
  {pattern: /[lI|](?=[\dlI|]*(?:\/|$))/g, reason: 'one word that was recognised in an image'},
  {pattern: /[.,:;]*$/, reason: 'one word that was recognised in an image'},
];
