import {DEFAULT_BUDGET} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {printFlow} from '../flow/print.ts';
import {legacyLetters} from '../legacy-fonts.ts';
import type {ReadOptions, ReadText} from '../reader.ts';
import {isZip} from '../sniff.ts';
import {openArchive} from '../zip.ts';
import {readOdtBody} from './body.ts';
import {addStyles, newStyles} from './styles.ts';

/** Reads an OpenDocument text, packed or flat: its body as printed, with labels of lists; notes at the end. */
export async function readOdt(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  const budget = options.budget ?? DEFAULT_BUDGET;
  const archive = isZip(bytes) ? await openArchive(bytes, budget) : null;
  const content = archive ? await archive.bytes('content.xml') : bytes;
  if (!content) throw new ReadError('damaged', 'content.xml');
  const manifest = archive ? await archive.bytes('META-INF/manifest.xml') : null;
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw new ReadError('encrypted');
  const styles = newStyles();
  if (archive) await addStyles(styles, await archive.bytes('styles.xml'), budget);
  await addStyles(styles, content, budget);
  const flow = await readOdtBody(content, {
    styles,
    budget,
    rejected: options.changes === 'rejected',
    letters: legacyLetters,
  });
  const {text, pages} = printFlow(flow, budget);
  return {text, format: 'odt', encoding: 'utf-8', ...(pages.length > 1 && {pages})};
}
