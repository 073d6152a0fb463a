/** Encodings with two or four bytes per character. */
export type WideEncoding = 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE';

/** Bytes examined to recognise an encoding by its zero bytes. */
const LOOKED_AT = 4096;

/**
 * Recognises UTF-16 and UTF-32, encodings with two or four bytes a character, by the byte order mark or by the
 * positions of zero bytes. Undefined for other encodings.
 */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  const length = Math.min(bytes.length, LOOKED_AT) & ~3;
  if (length === 0) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let index = 0; index < length; index += 1)
    if (bytes[index] === 0) zeros[index & 3] = (zeros[index & 3] ?? 0) + 1;
  const shares = zeros.map((count) => count / (length / 4));
  const pattern = shares.map((share) => (share > 0.6 ? '0' : share < 0.05 ? 'x' : '?')).join('');
  return BY_ZEROS[pattern];
}

/** Encodings by the positions of zero bytes (`0`) among four bytes. */
const BY_ZEROS: Readonly<Record<string, WideEncoding>> = {
  x0x0: 'UTF-16LE',
  '0x0x': 'UTF-16BE',
  x000: 'UTF-32LE',
  '000x': 'UTF-32BE',
};

/** Decodes bytes in UTF-16 or UTF-32 as a text, without the byte order mark. */
export function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string {
  if (encoding === 'UTF-16LE') return new TextDecoder('utf-16le').decode(bytes);
  if (encoding === 'UTF-16BE') return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf32(bytes, encoding === 'UTF-32LE');
}

const LOST = 0xfffd;

/** Decodes UTF-32. Invalid characters and leftover bytes become U+FFFD, as in `TextDecoder`. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Buffer.allocUnsafe(bytes.length + 4);
  let end = 0;
  const put = (unit: number): void => {
    end = units.writeUInt16LE(unit, end);
  };
  for (let at = 0; at < bytes.length; at += 4) {
    const whole = at + 4 <= bytes.length;
    const point = whole ? view.getUint32(at, littleEndian) : LOST;
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) put(LOST);
    else if (point < 0x10000) put(point);
    else {
      put(0xd800 + ((point - 0x10000) >> 10));
      put(0xdc00 + ((point - 0x10000) & 0x3ff));
    }
  }
  const text = units.toString('utf16le', 0, end);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
