import { refuseBinary } from './kind.ts';
import type { Reading } from './reading.ts';
import { decodeWide, type WideEncoding, wideEncodingOf } from './wide-text.ts';

interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | WideEncoding | 'Windows-1252';
}

/**
 * Characters of Windows-1252 at the code points where Latin-1 has control characters. The TextDecoder of Node 20 does
 * not decode them.
 */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => BEYOND_LATIN_1[control.charCodeAt(0) - 0x80] ?? control);

/**
 * Decodes the text of a file: by its byte order mark, else as UTF-16 or UTF-32 if zero bytes show it, else as UTF-8,
 * else as Windows-1252. Returns the text and the encoding. Oddities of the sheet named `sheet` are noted in
 * `reading`. Throws a `Failure` when it is no text.
 */
export function decodeText(bytes: Uint8Array, sheet: string, reading: Reading): Decoded {
  const decoded = decode(bytes, sheet, reading);
  refuseBinary(decoded.text, reading.name);
  return { ...decoded, text: cleaned(decoded.text, sheet, reading) };
}

function decode(bytes: Uint8Array, sheet: string, reading: Reading): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { text: decodeWide(bytes, wide), encoding: wide };
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  return decodeByLine(bytes, sheet, reading);
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes line by line: rows pasted from another file may have another encoding. */
function decodeByLine(bytes: Uint8Array, sheet: string, reading: Reading): Decoded {
  const parts: string[] = [];
  const foreign: number[] = [];
  let utf8Lines = 0;
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    if (line % 1000 === 0) reading.check();
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    const slice = bytes.subarray(start, end);
    const text = asUtf8(slice);
    if (text === undefined) foreign.push(line);
    else if (text.length < slice.length) utf8Lines += 1;
    parts.push(text ?? windows1252(slice));
    start = end;
  }
  if (utf8Lines === 0) return { text: windows1252(bytes), encoding: 'Windows-1252' };
  for (const line of foreign) reading.note('mixed-encoding', sheet, line);
  return { text: parts.join(''), encoding: 'UTF-8' };
}

/** Unifies line ends and removes null characters. Earlier damage is noted and kept. */
function cleaned(given: string, sheet: string, reading: Reading): string {
  let text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given;
  text = text.replace(/\r\n?/g, '\n');
  noteLines(text, /\0/, (line) => reading.note('nul-characters', sheet, line));
  if (text.includes('\0')) text = text.replaceAll('\0', '');
  noteLines(text, /\ufffd/, (line) => reading.note('lost-characters', sheet, line));
  noteLines(text, /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ]/, (line) => reading.note('twice-encoded', sheet, line));
  return text;
}

function noteLines(text: string, pattern: RegExp, note: (line: number) => void): void {
  if (!pattern.test(text)) return;
  let line = 1;
  for (const part of text.split('\n')) {
    if (pattern.test(part)) note(line);
    line += 1;
  }
}
