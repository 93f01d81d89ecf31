import type {DocumentRecord} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Document} from '../../tree.ts';
import type {Ledger} from '../record-builder.ts';
import {linesOf} from '../segment-lines.ts';
import {closingCells} from './cells.ts';
import {readRecipients} from './recipients.ts';
import {nameBehind} from './run-together.ts';
import {readSigner} from './signer.ts';

type Closing = Pick<DocumentRecord, 'signer' | 'recipients' | 'archive'>;

/** Signer, recipients and archive. `metadataSigner`: who signed it as a portal says, where the document does not. */
export function readClosing(
  document: Document,
  source: Source,
  ledger: Ledger,
  metadataSigner: string | null,
): Closing {
  const cells = closingCells(linesOf(document, 'closing'), source);
  const received = readRecipients(cells, source);
  const signer = readSigner(cells, received.used, source);
  const entries = signer && !signer.name ? [received.archive, ...received.recipients] : [];
  const beside = entries.map((entry) => nameBehind(entry, source));
  const name = signer?.name ?? beside.find((found) => found !== null)?.name ?? null;
  return {
    signer:
      signer || metadataSigner
        ? {
            authority: ledger.take('/signer/authority', signer?.authority ?? null),
            title: ledger.take('/signer/title', signer?.title ?? null),
            name: ledger.take('/signer/name', name) ?? ledger.infer('/signer/name', metadataSigner),
          }
        : null,
    recipients: ledger.list(
      '/recipients',
      received.recipients.map((entry, i) => beside[i + 1]?.entry ?? entry),
    ),
    archive: ledger.take('/archive', beside[0]?.entry ?? received.archive),
  };
}
