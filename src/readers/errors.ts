/** Why a file cannot be read. */
export type ReadFault =
  | 'damaged'
  | 'encrypted'
  | 'tooLarge'
  | 'overLimit'
  | 'tooDeep'
  | 'tooSlow'
  | 'noText'
  | 'noRecogniser'
  | 'recogniserFailed'
  | 'unsupported'
  | 'encodingUnsure'
  | 'unknownEncoding'
  | 'badRecord';

/** A file that cannot be read, and why; `detail` names the place or the limit, and is no sentence. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly fault: ReadFault;
  readonly detail: string;

  constructor(fault: ReadFault, detail = '', options?: ErrorOptions) {
    super(detail ? `${fault}: ${detail}` : fault, options);
    this.fault = fault;
    this.detail = detail;
  }
}
