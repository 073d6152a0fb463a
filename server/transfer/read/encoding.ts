import type { Reading } from './reading.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
}

/** Characters that Windows-1252 has where Latin-1 has controls; TextDecoder of Node 20 gives the controls. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => BEYOND_LATIN_1[control.charCodeAt(0) - 0x80] ?? control);

/** The text of a file: by its byte order mark, else UTF-16 by its zeros, else UTF-8, else what Excel wrote in Belgium. */
export function decodeText(bytes: Uint8Array, sheet: string, reading: Reading): Decoded {
  const decoded = decode(bytes, sheet, reading);
  return { ...decoded, text: cleaned(decoded.text, sheet, reading) };
}

function decode(bytes: Uint8Array, sheet: string, reading: Reading): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined)
    return {
      text: new TextDecoder(utf16).decode(bytes),
      encoding: utf16 === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE',
    };
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  return decodeByLine(bytes, sheet, reading);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: nearly every second byte of a western text is zero.
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1)
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = length / 2;
  if (odd > most * 0.6 && even < most * 0.05) return 'utf-16le';
  if (even > most * 0.6 && odd < most * 0.05) return 'utf-16be';
  return undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Rows pasted from one file into another keep their own bytes: each line is read by what it is itself. */
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

/** One line ending, no null characters; what was damaged before it came here is said, and left. */
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
