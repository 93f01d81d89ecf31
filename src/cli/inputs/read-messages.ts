import type {ReadError, ReadText} from '../../readers/index.ts';
import type {Text} from '../text.ts';

/** What is said of files that cannot be read, or not wholly: which file, what is wrong, what to do. */
export const readMessages = {
  fault: (path: string, {fault, detail}: Pick<ReadError, 'fault' | 'detail'>): Text => {
    const behind = detail ? ` (${detail})` : '';
    const {vi, en} = FAULTS[fault];
    return {vi: `${path}: ${vi.replace('%', behind)}`, en: `${path}: ${en.replace('%', behind)}`};
  },
  note: (path: string, {code, detail}: NonNullable<ReadText['notes']>[number]): Text => {
    const {vi, en} = NOTES[code];
    return {vi: `${path}: ${vi.replace('%', detail)}`, en: `${path}: ${en.replace('%', detail)}`};
  },
  nothingInside: (path: string): Text => ({
    vi: `${path}: bên trong không có văn bản nào đọc được`,
    en: `${path}: holds no document that can be read`,
  }),
  page: (path: string, done: number, total: number): Text => ({
    vi: `${path} · trang ${done}/${total}`,
    en: `${path} · page ${done}/${total}`,
  }),
};

const FAULTS: Readonly<Record<ReadError['fault'], Text>> = {
  damaged: {
    vi: 'tệp hỏng hoặc bị cắt cụt%; mở bằng phần mềm gốc rồi lưu lại',
    en: 'the file is damaged or cut short%; open it in its own program and save it again',
  },
  encrypted: {
    vi: 'tệp có mật khẩu%; bỏ mật khẩu rồi chạy lại',
    en: 'the file is protected by a password%; remove it and run again',
  },
  tooLarge: {
    vi: 'tệp quá lớn hoặc bung ra quá lớn%; tăng --max-bytes nếu tin tệp này',
    en: 'the file is too large, or unpacks to too much%; raise --max-bytes if you trust it',
  },
  overLimit: {
    vi: 'tệp vượt quá mức mà một văn bản thật có%',
    en: 'the file goes beyond what any real document has%',
  },
  tooDeep: {
    vi: 'tệp lồng quá nhiều lớp%; lưu lại dưới dạng đơn giản hơn',
    en: 'the file is nested too deeply%; save it in a simpler form',
  },
  tooSlow: {
    vi: 'đọc quá lâu, đã bỏ qua%; tăng --timeout nếu tin tệp này',
    en: 'reading took too long and was given up%; raise --timeout if you trust the file',
  },
  noText: {
    vi: 'tệp không có chữ nào%; nếu là bản quét, quét lại thành ảnh rõ hơn',
    en: 'the file has no text%; if it is a scan, scan it again',
  },
  noRecogniser: {
    vi: 'là ảnh quét; cài tesseract với dữ liệu tiếng Việt (tesseract-ocr tesseract-ocr-vie), hoặc npm install tesseract.js @tesseract.js-data/vie%',
    en: 'is a scan; install tesseract with its Vietnamese data (tesseract-ocr tesseract-ocr-vie), or npm install tesseract.js @tesseract.js-data/vie%',
  },
  recogniserFailed: {
    vi: 'phần mềm nhận dạng chữ bị lỗi%; thử --ocr js hoặc --ocr system',
    en: 'the text recogniser failed%; try --ocr js or --ocr system',
  },
  unsupported: {
    vi: 'dạng tệp này không đọc được%; lưu thành .docx hoặc .pdf rồi chạy lại',
    en: 'this form of file cannot be read%; save it as .docx or .pdf and run again',
  },
  encodingUnsure: {
    vi: 'không rõ bảng mã%; nêu --encoding',
    en: 'the encoding is not clear%; give --encoding',
  },
  unknownEncoding: {
    vi: 'không biết bảng mã này%; xem --encoding',
    en: 'unknown encoding%; see --encoding',
  },
  badRecord: {
    vi: 'không phải bản ghi của parcli%; xem parcli schema',
    en: 'no record of parcli%; see parcli schema',
  },
};

const NOTES: Readonly<Record<NonNullable<ReadText['notes']>[number]['code'], Text>> = {
  encodingUnsure: {
    vi: 'không chắc bảng mã (%): xem lại chữ, hoặc nêu --encoding',
    en: 'the encoding is not certain (%): check the text, or give --encoding',
  },
  mixedEncodings: {vi: 'tệp lẫn nhiều bảng mã (%)', en: 'the file mixes encodings (%)'},
  pagesWithoutText: {
    vi: 'các trang % là ảnh quét, chưa đọc; cài tesseract (tesseract-ocr-vie) để đọc',
    en: 'pages % are scans and were not read; install tesseract (tesseract-ocr-vie) to read them',
  },
  lettersLost: {vi: 'có chữ không đọc được (%)', en: 'some letters could not be read (%)'},
};
