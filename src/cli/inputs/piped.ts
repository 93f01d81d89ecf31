/** The beginning of a stream (at least `least` bytes where it has as many), and the whole of it. */
export async function peek(stream: AsyncIterable<Uint8Array>, least: number) {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  for (let size = 0; size < least; ) {
    const {value, done} = await iterator.next();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* chunks;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return {start: Buffer.concat(chunks).toString('utf8'), stream: whole()};
}

export async function gather(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
