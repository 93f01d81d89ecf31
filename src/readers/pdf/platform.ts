/** What the PDF library needs and Node 20 lacks: handing over a buffer at another length. */
export function patchPlatform(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const taken = structuredClone(this, {transfer: [this]});
      if (length === taken.byteLength) return taken;
      const resized = new ArrayBuffer(length);
      new Uint8Array(resized).set(new Uint8Array(taken, 0, Math.min(length, taken.byteLength)));
      return resized;
    },
  });
}
