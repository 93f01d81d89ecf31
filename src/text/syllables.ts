import {isSyllable} from './encodings/syllables.ts';

/** Whether letters, in lower case and with their signs, are no syllable of the language: `câp`, `quyét`, `triên`. */
export const isNoSyllable = (syllable: string): boolean => NONE.has(syllable) || !isSyllable(syllable);

/** The ends of syllables that are none, in running text: letters that only Vietnamese has, with a stop behind and no tone that goes with it. */
const BROKEN =
  /[âêôăơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ](?:ch|[cpt])(?!\p{L})|(?<!g)[iy][éèẻẽẹ][cmnptu](?!\p{L})|(?<!q)u[óòỏõọ][cimnt](?!\p{L})|ư[oóòỏõọ][cimnpu]/gu;

/** Where syllables stand that are none, the same one not twice in a row. */
export function brokenSyllables(lowered: string): number[] {
  const found: number[] = [];
  let last = '';
  for (const {0: end, index} of lowered.matchAll(BROKEN)) {
    if (end !== last) found.push(index);
    last = end;
  }
  return found;
}

/** Made of sounds that the language has, but no word: only such as nobody can doubt. */
export const NONE: ReadonlySet<string> = new Set([
  ...['biêu', 'biễu', 'bẹnh', 'bễnh', 'bỗi', 'chuân', 'chuấn', 'chuần', 'chuẫn', 'chuyễn', 'chũa', 'cuỗi', 'cúu'],
  ...['dưởng', 'giởi', 'giỡi', 'gủi', 'gữi', 'hiêm', 'hiễm', 'hiễn', 'họi', 'hỗi', 'huần', 'huẩn', 'huẫn', 'hũu'],
  ...['hưỡng', 'khảu', 'khẫn', 'khóng', 'khỗng', 'khuyễn', 'kiễm', 'kiễn', 'lẹnh', 'luạt', 'lượi', 'mãu', 'mêm', 'mễm'],
  ...['néu', 'nghiềm', 'nghiểm', 'ngùa', 'nhiêm', 'nhiếm', 'nhiềm', 'nhiểm', 'nũa', 'phâm', 'phảm', 'phậm', 'phẫm'],
  ...['phói', 'phỏ', 'phỗ', 'phưởng', 'phưỡng', 'quóc', 'quyễn', 'rọng', 'thỗng', 'thởi', 'thỡi', 'thuạt', 'thué'],
  ...['thuyễn', 'thưỡng', 'triên', 'triến', 'triễn', 'trũ', 'truyên', 'truyến', 'truyển', 'truyễn', 'tuàn', 'tuỗi'],
  ...['tuyễn', 'tuyện', 'tưỡng', 'tỗ', 'tỗng', 'vưỡng', 'xuát', 'xuật', 'xữ', 'điêm', 'điễm', 'điễn', 'đóc', 'đưởng'],
  ...['đưỡng'],
]);
