/**
 * The units of a text as an array, which is read and written several times as fast as the text itself. The room is lent: it
 * holds one text at a time, up to the next that is asked for.
 */

/** In units; longer texts get a room of their own. */
const ROOM = 1 << 16;
let lent: Uint16Array | undefined;

export function unitsOf(text: string): Uint16Array {
  const {length} = text;
  if (length < ROOM) lent ??= new Uint16Array(ROOM);
  const room = length < ROOM && lent ? lent : new Uint16Array(length + 1);
  Buffer.from(room.buffer).write(text, 'utf16le');
  return room.subarray(0, length);
}

/**
 * The text of units that were lent. The engine would keep one of ASCII in half the room, and then meet two sorts of texts
 * wherever letters are looked at, which makes that slow: a unit behind the end, which is cut off again, keeps it from that.
 */
export function textOf(units: Uint16Array): string {
  const room = Buffer.from(units.buffer, units.byteOffset, units.byteLength + 2);
  room.writeUInt16LE(0xffff, units.byteLength);
  return room.toString('utf16le').slice(0, units.length);
}
