import type { FileErrorId } from '../../../domain/messages/fr/errors-files.ts';
import { failure } from '../../errors.ts';

/** What the first bytes of a file say. Its name says nothing: a web page is often called .xls. */
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
  // Mach-O of both word sizes and orders, and universal; Java.
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
/** Where an archive of tar says what it is: before that stands the name of its first file. */
const TAR_MARK_AT = 257;
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];

/** Two letters may open a table of words too; such a signature counts when what follows is no text. */
const SHORTEST_SURE = 3;
const LOOKED_AT = 4096;

/** A zip (a workbook, perhaps) or a text; anything else is refused by its name, with what to do instead. */
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

/** Throws when a text is a page or a tree. */
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

/** Pieces of a text that are looked at beyond its start. */
const SAMPLES = 32;
/** Of bytes that are packed or a program, more than one in ten reads as a control character. */
const BINARY_SHARE = 0.05;

/** Throws when what was decoded is no text: at its start, where null characters count, or further down. */
export function refuseBinary(text: string, name: string): void {
  if (isBinary(text.slice(0, LOOKED_AT))) throw failure('file-kind-unknown', { name });
  const step = Math.max(LOOKED_AT, Math.floor(text.length / SAMPLES));
  for (let at = step; at < text.length; at += step) {
    // A program that stopped while it wrote leaves zeros, between which the rows can be read.
    const piece = text.slice(at, at + LOOKED_AT).replaceAll('\0', '');
    if (controlsIn(piece) > piece.length * BINARY_SHARE + 1) throw failure('file-kind-unknown', { name });
  }
}

/** A text has hardly any control characters, null ones included. */
const isBinary = (start: string): boolean => controlsIn(start) > start.length * 0.02 + 1;

const controlsIn = (text: string): number => text.match(/[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;

/** Old Office files and encrypted new ones share a container, told apart by the names of its streams. */
function oleKind(bytes: Uint8Array): FileErrorId {
  const holds = (stream: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'file-protected';
  if (holds('WordDocument') || holds('PowerPoint Document')) return 'file-text-document';
  return 'file-old-excel';
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
