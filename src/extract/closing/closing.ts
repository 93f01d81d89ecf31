import type {DocumentRecord} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Document} from '../../tree.ts';
import type {Ledger} from '../record-builder.ts';
import {linesOf} from '../segment-lines.ts';
import {type ClosingCell, closingCells} from './cells.ts';
import {withNameApart, withTitleApart} from './name-apart.ts';
import {type Recipients, readRecipients} from './recipients.ts';
import {type FoundSigner, readSigner} from './signer.ts';

type Closing = Pick<DocumentRecord, 'signer' | 'recipients' | 'archive'>;

/** Signer, recipients and archive. `metadataSigner`: who signed it as a portal says, where the document does not. */
export function readClosing(
  document: Document,
  source: Source,
  ledger: Ledger,
  metadataSigner: string | null,
): Closing {
  const {received, signer} = readCells(closingCells(linesOf(document, 'closing'), source), source);
  return {
    signer:
      signer || metadataSigner
        ? {
            authority: ledger.take('/signer/authority', signer?.authority ?? null),
            title: ledger.take('/signer/title', signer?.title ?? null),
            name: ledger.take('/signer/name', signer?.name ?? null) ?? ledger.infer('/signer/name', metadataSigner),
          }
        : null,
    recipients: ledger.list('/recipients', received.recipients),
    archive: ledger.take('/archive', received.archive),
  };
}

function readCells(cells: readonly ClosingCell[], source: Source): {received: Recipients; signer: FoundSigner | null} {
  const received = readRecipients(cells, source);
  const signer = readSigner(cells, received.used, source);
  const deputy = signer && !signer.title && /^KT\b/.test(signer.authority?.value ?? '');
  const apart =
    (deputy ? withTitleApart(cells, received.used) : null) ??
    (signer?.name ? null : withNameApart(cells, received.used, signer !== null));
  const again = apart && readCells(apart, source);
  // a name that is nobody's belongs to the entry
  return again?.signer?.name || (again && deputy) ? again : {received, signer};
}
