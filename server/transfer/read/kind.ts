import type { FileErrorId } from '../../../domain/messages/fr/errors-files.ts';
import { failure } from '../../errors.ts';

/** Kinds of file by their first bytes. Names are ignored, as a web page is often called .xls. */
const SIGNATURES: readonly (readonly [string, FileErrorId])[] = [
  ['%PDF', 'file-pdf'],
  ['\x89PNG', 'file-picture'],
  ['\xff\xd8\xff', 'file-picture'],
  ['GIF8', 'file-picture'],
  ['BM', 'file-picture'],
  ['II*\0', 'file-picture'],
  ['MM\0*', 'file-picture'],
  ['RIFF', 'file-picture'],
  ['\x1f\x8b', 'file-archive'],
  ['7z\xbc\xaf', 'file-archive'],
  ['Rar!', 'file-archive'],
  ['BZh', 'file-archive'],
  ['\xfd7zXZ', 'file-archive'],
  ['\x7fELF', 'file-program'],
  ['MZ', 'file-program'],
  // Mach-O in both word sizes and byte orders, universal binaries, Java classes.
  ['\xfe\xed\xfa\xce', 'file-program'],
  ['\xce\xfa\xed\xfe', 'file-program'],
  ['\xfe\xed\xfa\xcf', 'file-program'],
  ['\xcf\xfa\xed\xfe', 'file-program'],
  ['\xca\xfe\xba\xbe', 'file-program'],
  ['\0asm', 'file-program'],
  ['SQLite format 3', 'file-database'],
  ['\0\x01\0\0Standard ', 'file-database'],
  ['{\\rtf', 'file-text-document'],
  ['MIME-Version:', 'file-html'],
  ['\x09\x08\x10\0', 'file-old-excel'],
  ['\x09\x04\x06\0', 'file-old-excel'],
  ['\x09\x02\x06\0', 'file-old-excel'],
];
const OLE_CONTAINER = '\xd0\xcf\x11\xe0';
/** Position of the mark in a tar archive, after the name of its first file. */
const TAR_MARK_AT = 257;
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];

/** A shorter signature could also begin a table, so it counts only when the rest is binary. */
const SHORTEST_SURE = 3;
const LOOKED_AT = 4096;

/**
 * Tells by the first bytes of a file whether it is a zip (perhaps a workbook) or a text. Throws a `Failure` for other
 * kinds, with advice; `name` is that of the file.
 */
export function kindOf(bytes: Uint8Array, name: string): 'ZIP' | 'TEXT' {
  const start = latin1(bytes.subarray(0, LOOKED_AT));
  if (ZIP.some((signature) => start.startsWith(signature))) return 'ZIP';
  if (start.startsWith(OLE_CONTAINER)) throw failure(oleKind(bytes), { name });
  const known = SIGNATURES.find(
    ([signature]) => start.startsWith(signature) && (signature.length >= SHORTEST_SURE || isBinary(start)),
  );
  if (known !== undefined) throw failure(known[1], { name });
  if (start.startsWith('ustar', TAR_MARK_AT)) throw failure('file-archive', { name });
  return 'TEXT';
}

/**
 * Throws a `Failure` when the text of a file is HTML or XML, which cannot be read as a table. `name` is that of the
 * file.
 */
export function checkText(text: string, name: string): void {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|div|script)\b/i.test(start))
    throw failure('file-html', { name });
  if (/^<\?xml\b/i.test(start)) {
    if (/Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/.test(start))
      throw failure('file-old-excel', { name });
    throw failure(/<html\b/i.test(start) ? 'file-html' : 'file-xml', { name });
  }
}

/** Number of samples checked after the start of a text. */
const SAMPLES = 32;
/** A sample with a larger share of control characters is binary. Packed data and programs have more than one in ten. */
const BINARY_SHARE = 0.05;

/**
 * Throws the failure `file-kind-unknown` when the decoded text of a file is not text but binary data, at its start or
 * further down. `name` is that of the file.
 */
export function refuseBinary(text: string, name: string): void {
  if (isBinary(text.slice(0, LOOKED_AT))) throw failure('file-kind-unknown', { name });
  const step = Math.max(LOOKED_AT, Math.floor(text.length / SAMPLES));
  for (let at = step; at < text.length; at += step) {
    // A program that crashed while writing leaves zeros; the rows between them are readable.
    const piece = text.slice(at, at + LOOKED_AT).replaceAll('\0', '');
    if (controlsIn(piece) > piece.length * BINARY_SHARE + 1) throw failure('file-kind-unknown', { name });
  }
}

/** Whether more than 2 % of the characters are control characters, null characters included. */
const isBinary = (start: string): boolean => controlsIn(start) > start.length * 0.02 + 1;

const controlsIn = (text: string): number => text.match(/[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;

/** Tells old Office files from encrypted new ones, which have the same container, by names of streams in it. */
function oleKind(bytes: Uint8Array): FileErrorId {
  const holds = (stream: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'file-protected';
  if (holds('WordDocument') || holds('PowerPoint Document')) return 'file-text-document';
  return 'file-old-excel';
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
