import type {Draft} from '../outputs/atomic-file.ts';

/** Text that is written at once: a file is not touched for every row. */
const BATCH = 1 << 16;

/** Writes what an exporter gives, in large pieces. */
export async function pour(chunks: AsyncIterable<string | Uint8Array>, draft: Draft): Promise<void> {
  let text = '';
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if (chunk.length > 0) await draft.write(chunk);
      continue;
    }
    text += chunk;
    if (text.length < BATCH) continue;
    await draft.write(text);
    text = '';
  }
  if (text !== '') await draft.write(text);
}
