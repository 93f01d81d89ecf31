const BREAK = 10;

/**
 * The lines of a stream as bytes, however its pieces fall. One that is longer than `most` comes as null: it is not held.
 */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= most) parts.push(bytes);
    else parts = [];
  };
  const taken = () => {
    const [only] = parts;
    const line = parts.length === 1 && only ? only : Buffer.concat(parts);
    const isWhole = length <= most;
    parts = [];
    length = 0;
    return isWhole ? line : null;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at >= 0; at = chunk.indexOf(BREAK, from)) {
      add(chunk.subarray(from, at));
      yield taken();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield taken();
}
