/**
 * Code pages of one byte a letter: what the bytes from 0x80 on mean, sixteen a line; a blank is no Vietnamese letter and
 * means what it means in the code page of the West. `low` are letters in the place of control characters.
 */
export interface ByteTable {
  high: string;
  low: Readonly<Record<number, string>>;
}

/** VPS, of the Vietnamese Professionals Society: overseas papers and early web pages */
export const VPS: ByteTable = {
  high: [
    'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
    'Ế  ỀỂỄỐỒỔỖýỷỵỚỜỞ',
    ' ắằẳẵặỠớÙờởỡŨỨợỪ',
    'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
    'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
    'ƯỦồốÔỏơÈừứÚũưÝẺ ',
    'àáâãảạă èéêẽìí ĩ',
    'ẴĐòóôõ Ơụùúủ ỶẼỳ',
  ].join(''),
  low: {
    2: 'Ạ',
    3: 'Ậ',
    4: 'Ặ',
    5: 'Ẹ',
    6: 'Ệ',
    16: 'Ị',
    17: 'Ọ',
    18: 'Ộ',
    19: 'Ợ',
    20: 'Ụ',
    21: 'Ự',
    25: 'Ỵ',
    28: 'Ẫ',
    29: 'Ữ',
  },
};

/** TCVN 5712:1993, first part (VN1): all letters, capitals in the place of control characters */
export const TCVN_1: ByteTable = {
  high: [
    'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ',
    'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
    ' ĂÂÊÔƠƯĐăâêôơưđẰ',
    '     àảãáạẲằẳẵắẴ',
    'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
    'éẹềểễếệìỉỄẾỒĩíịò',
    'Ổỏõóọồổỗốộờởỡớợù',
    'ỖủũúụừửữứựỳỷỹýỵỐ',
  ].join(''),
  low: {1: 'Ú', 2: 'Ụ', 4: 'Ừ', 5: 'Ử', 6: 'Ữ', 17: 'Ứ', 18: 'Ự', 19: 'Ỳ', 20: 'Ỷ', 21: 'Ỹ', 22: 'Ý', 23: 'Ỵ'},
};

/** TCVN 5712:1993, third part (VN3), that the ABC fonts (.VnTime) draw: no capitals with a tone */
export const TCVN_3: ByteTable = {
  high: [
    '                ',
    '                ',
    ' ĂÂÊÔƠƯĐăâêôơưđ ',
    '     àảãáạ ằẳẵắ ',
    '      ặầẩẫấậè ẻẽ',
    'éẹềểễếệìỉ   ĩíịò',
    ' ỏõóọồổỗốộờởỡớợù',
    ' ủũúụừửữứựỳỷỹýỵ ',
  ].join(''),
  low: {},
};
