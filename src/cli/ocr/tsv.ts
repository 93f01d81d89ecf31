import type {RecognisedWord} from '../../readers/index.ts';

const WORD = '5';

/** Words of a table as tesseract writes it: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function wordsOfTsv(tsv: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  const lines = new Map<string, number>();
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , x, y, width, height, confidence, ...rest] = row.split('\t');
    const text = rest.join('\t').trim();
    if (level !== WORD || text === '') continue;
    const key = `${page} ${block} ${paragraph} ${line}`;
    if (!lines.has(key)) lines.set(key, lines.size);
    words.push({
      text,
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
      line: lines.get(key) ?? 0,
    });
  }
  return words;
}
