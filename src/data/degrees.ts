/** Titles before a name, in short; those of artists, doctors and teachers whom the State has honoured among them. */
export const SHORT_TITLE = 'GS|PGS|TSKH|TS|Th\\.?\\s?[Ss]|[BDK][Ss]|KTS|CN|LS|NSND|NSƯT|TTND|TTƯT|NGND|NGƯT';
const LONG_TITLES = [
  'Phó giáo sư',
  'Giáo sư',
  'Tiến sĩ',
  'Thạc sĩ',
  'Bác sĩ',
  'Dược sĩ',
  'Luật sư',
  'Kỹ sư',
  'Kiến trúc sư',
  'Cử nhân',
];
const LONG_TITLE = LONG_TITLES.join('|');
const LONG_ANY_CASE = LONG_TITLES.map(
  (title) => `[${title.charAt(0)}${title.charAt(0).toLowerCase()}]${title.slice(1)}`,
).join('|');
/** `BS CKII`, `Bác sĩ CK 2` */
const SPECIALIST = '[.\\s]{0,2}CK(?:[.\\s]{0,2}(?:I{1,2}|[12])(?=[.,\\s]))?\\w?';
const SPECIALIST_AT_LENGTH = ' CK ?(?:I{1,2}|[12])';
const RANK = '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)';
const RANK_ANY_CASE = '(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|úy)';

/** What may stand before a signer's name: `PGS.TS. Lê Văn Cường`, `BS CKII. Trần Văn Bảo`, `Đại tá, TS. Hoàng Văn Nam`. */
export const DEGREE = new RegExp(
  `^((?:${RANK}(?=[\\s,])[.,]?\\s?)?(?:(?:${SHORT_TITLE})(?:${SPECIALIST})?(?:[.,]{1,2}\\s?|\\s)){1,4}|${RANK}|(?:${LONG_TITLE})(?:${SPECIALIST_AT_LENGTH})?) ?`,
  'u',
);

const CAPITALISED = /(?=\p{Lu}\p{Ll})/u.source;
/** The same before the name of somebody who is told something in a sentence: `BS. Quàng Văn Tâm`, `thượng tá Lò Văn Bình`. */
export const TITLED = new RegExp(
  `^(?:(?:${RANK_ANY_CASE}|(?:${LONG_ANY_CASE})(?:${SPECIALIST_AT_LENGTH})?)\\.?\\s|(?:(?:${SHORT_TITLE})(?:${SPECIALIST})?(?:\\.\\s?|\\s)){1,4})${CAPITALISED}`,
  'u',
);

/** `BS. Quàng Văn Tâm`, `BS CKII. Vì Thị Cúc`: the text up to the dot of a title */
export const ENDS_IN_TITLE = new RegExp(`(?:^|[\\s.])(?:${SHORT_TITLE})(?:[.\\s]{0,2}CK(?:I{1,2}|[12])?)?$`, 'u');
