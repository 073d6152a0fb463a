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
  ['SQLite format 3', 'file-database'],
  ['\0\x01\0\0Standard ', 'file-database'],
  ['{\\rtf', 'file-text-document'],
  ['MIME-Version:', 'file-html'],
  ['\x09\x08\x10\0', 'file-old-excel'],
  ['\x09\x04\x06\0', 'file-old-excel'],
  ['\x09\x02\x06\0', 'file-old-excel'],
];
const OLE_CONTAINER = '\xd0\xcf\x11\xe0';
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
  return 'TEXT';
}

/** Throws when a decoded text is a page, a tree, or no text at all. */
export function checkText(text: string, name: string): void {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (/^<(!doctype\s+html|html|head|body|table|meta|style|div|script)\b/i.test(start))
    throw failure('file-html', { name });
  if (/^<\?xml\b/i.test(start)) {
    if (/Excel\.Sheet|urn:schemas-microsoft-com:office:spreadsheet/.test(start))
      throw failure('file-old-excel', { name });
    throw failure(/<html\b/i.test(start) ? 'file-html' : 'file-xml', { name });
  }
  if (isBinary(start)) throw failure('file-kind-unknown', { name });
}

/** A text has hardly any control characters, null ones included. */
function isBinary(start: string): boolean {
  const controls = [...start].filter((character) => /[^\P{Cc}\t\n\r\f]/u.test(character)).length;
  return controls > start.length * 0.02 + 1;
}

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
