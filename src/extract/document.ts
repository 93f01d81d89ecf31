import type {DocumentRecord} from '../record.ts';
import type {Source} from '../text/source.ts';
import type {Document} from '../tree.ts';
import {readBody} from './body.ts';
import {readClosing} from './closing/closing.ts';
import {readHead} from './header/head.ts';
import {Ledger} from './record-builder.ts';

/** All of a record but where it came from. */
export type DocumentFacts = Omit<DocumentRecord, 'source'>;

/** Reads one document of the tree. `parent` is the record before it, to which an annex is attached. */
export function readDocument(document: Document, source: Source, parent: DocumentFacts | null): DocumentFacts {
  const ledger = new Ledger(source);
  const {attached, metadataSigner, addressees, attachedTo, ...head} = readHead(document, source, parent, ledger);
  const {kind, number, issuer} = head;
  const issued = head.date ?? parent?.date ?? null;
  const body = readBody({document, source, ledger, kind, number, issuer, attached, issued});
  const {signer, recipients, archive} = readClosing(document, source, ledger, metadataSigner);
  return {
    schema: 'parcli/record@1',
    ...head,
    addressees,
    references: body.references,
    tasks: body.tasks,
    signer,
    recipients,
    archive,
    attachedTo,
    inferred: ledger.inferred,
    spans: ledger.spans,
  };
}
