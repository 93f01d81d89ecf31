import {ReadError} from '../errors.ts';

/** A part of a mail message, or of a web page saved with its images. */
export interface MailPart {
  name: string | null;
  type: string;
  bytes: Uint8Array;
}

export interface Message {
  subject: string | null;
  html: string | null;
  text: string | null;
  attachments: MailPart[];
}

const MAX_PARTS = 1000;

/** Reads a message in MIME. @throws {ReadError} */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  const {default: PostalMime} = await import('postal-mime');
  const parser = new PostalMime({maxNestingDepth: 20, maxHeadersSize: 1 << 20, attachmentEncoding: 'arraybuffer'});
  let parsed: Awaited<ReturnType<typeof parser.parse>>;
  try {
    parsed = await parser.parse(bytes);
  } catch (error) {
    throw new ReadError('damaged', 'mime', {cause: error});
  }
  if (parsed.attachments.length > MAX_PARTS) throw new ReadError('overLimit', `> ${MAX_PARTS} attachments`);
  return {
    subject: parsed.subject ?? null,
    html: parsed.html ?? null,
    text: parsed.text ?? null,
    attachments: parsed.attachments.map(({filename, mimeType, content}) => ({
      name: filename,
      type: mimeType,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
  };
}
