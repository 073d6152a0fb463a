const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** The first day that the format knows. */
const DAY = 0x21;

/**
 * Takes out of an archive (ZIP) when its files were packed, so that the same files give the same bytes. An archive with a
 * comment is returned as it is.
 */
export function timeless(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END) return archive;
  let place = bytes.readUInt32LE(end + 16);
  while (place + ENTRY_BYTES <= end && bytes.readUInt32LE(place) === ENTRY) {
    setDay(bytes, place + 12);
    setDay(bytes, bytes.readUInt32LE(place + 42) + 10);
    place += ENTRY_BYTES + [28, 30, 32].reduce((sum, at) => sum + bytes.readUInt16LE(place + at), 0);
  }
  return bytes;
}

function setDay(bytes: Buffer, place: number): void {
  bytes.writeUInt16LE(0, place);
  bytes.writeUInt16LE(DAY, place + 2);
}
