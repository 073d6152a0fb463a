import type { OddFile } from './odd-file.ts';
import { rows, text, type XlsxOptions, type XlsxSheet, xlsxOf } from './workbooks.ts';
import { packedRepeat, zipOf } from './zip.ts';

const file = (name: string, bytes: () => Buffer, expects: OddFile['expects']): OddFile => ({
  name,
  bytes,
  expects,
});
/** A workbook of one sheet named `Feuil1`. */
const sheet = (body: string, options: XlsxOptions = {}, more: Partial<XlsxSheet> = {}) =>
  xlsxOf([{ name: 'Feuil1', body, ...more }], options);
const data = (content: string): string => `<sheetData>${content}</sheetData>`;
const PLAIN = rows([
  ['Nom', 'Heures'],
  ['Le Germoir', 7.5],
]);

const ole = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ]);
const DTD =
  '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\n<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const part1 = (content: string | Buffer) => ({ parts: [{ name: 'xl/worksheets/sheet1.xml', content }] });
const packed = (start: string, block: string, times: number) => ({
  parts: [{ name: 'xl/worksheets/sheet1.xml', packed: packedRepeat(start, block, times, '</worksheet>') }],
});
/** A block of rows without values that packs some hundred times and never the same at once. */
const hollowRows = (): string => {
  let seed = 7;
  let block = '';
  for (let index = 0; index < 60_000; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    block += `<row><c s="${index % 40 === 0 ? seed : 1}"/><c s="1"/><c s="1"/><c s="1"/></row>`;
  }
  return block;
};

/** Workbooks that are none, are broken, or were made to harm. */
export const ODD_HARM: readonly OddFile[] = [
  file('old-excel.xls', () => ole('Workbook'), { refused: 'file-old-excel' }),
  file('locked-with-a-password.xlsx', () => ole('EncryptedPackage'), { refused: 'file-protected' }),
  file('old-word.doc', () => ole('WordDocument'), { refused: 'file-text-document' }),
  file(
    'binary-workbook.xlsb',
    () =>
      zipOf([
        { name: '[Content_Types].xml', content: '<a/>' },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    { refused: 'file-binary-excel' },
  ),
  file(
    'document.docx',
    () =>
      zipOf([
        { name: '[Content_Types].xml', content: '<a/>' },
        { name: 'word/document.xml', content: '<a/>' },
      ]),
    { refused: 'file-text-document' },
  ),
  file('table-of-numbers.numbers', () => zipOf([{ name: 'Index/Document.iwa', content: 'x' }]), {
    refused: 'file-numbers',
  }),
  file('zip-of-tables.zip', () => zipOf([{ name: 'a.csv', content: 'a;b' }]), { refused: 'file-archive' }),
  file('locked-zip.xlsx', () => zipOf([{ name: '[Content_Types].xml', content: 'x', encrypted: true }]), {
    refused: 'file-protected',
  }),
  file('cut-in-the-middle.xlsx', () => sheet(PLAIN).subarray(0, 700), { refused: 'file-damaged' }),
  file(
    'bytes-turned.xlsx',
    () => {
      const bytes = sheet('', {
        parts: [{ name: 'xl/worksheets/sheet1.xml', content: `<worksheet>${PLAIN.repeat(50)}</worksheet>` }],
      });
      const at = bytes.indexOf('sheet1.xml') + 20;
      bytes.fill(0xff, at, at + 20);
      return bytes;
    },
    { refused: 'file-damaged', names: { part: 'xl/worksheets/sheet1.xml' } },
  ),
  file('sheet-missing.xlsx', () => sheet(PLAIN, { without: ['xl/worksheets/sheet1.xml'] }), {
    refused: 'file-damaged',
    names: { part: 'xl/worksheets/sheet1.xml' },
  }),
  file(
    'text-missing.xlsx',
    () => sheet(data('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), { texts: ['<t>a</t>'] }),
    { refused: 'file-damaged', names: { part: 'Feuil1' } },
  ),
  file('tags-left-open.xlsx', () => sheet('', part1('<worksheet>\n<sheetData><row>')), {
    refused: 'file-xml-broken',
    names: { line: 2 },
  }),
  file(
    'not-utf-8-inside.xlsx',
    () => sheet('', part1(Buffer.from('<worksheet><a>\xff</a></worksheet>', 'latin1'))),
    { refused: 'file-xml-broken' },
  ),
  file(
    'name-that-leaves-the-folder.xlsx',
    () => sheet(PLAIN, { parts: [{ name: '../../../../etc/cron.d/x', content: 'x' }] }),
    { refused: 'file-unsafe-name', names: { part: '../../../../etc/cron.d/x' } },
  ),
  file('name-from-the-root.xlsx', () => sheet(PLAIN, { parts: [{ name: '/etc/passwd', content: 'x' }] }), {
    refused: 'file-unsafe-name',
    names: { part: '/etc/passwd' },
  }),
  file(
    'target-outside.xlsx',
    () =>
      sheet(PLAIN, {
        parts: [
          {
            name: 'xl/_rels/workbook.xml.rels',
            content:
              '<Relationships><Relationship Id="r0" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
          },
        ],
      }),
    { refused: 'file-damaged' },
  ),
  file(
    'parts-without-end.xlsx',
    () =>
      sheet(PLAIN, {
        parts: Array.from({ length: 3_000 }, (_, i) => ({ name: `xl/media/${i}`, content: '' })),
      }),
    { refused: 'file-too-many-parts', names: { limit: 2_000 } },
  ),
  file(
    'sheets-without-end.xlsx',
    () => xlsxOf(Array.from({ length: 300 }, (_, i) => ({ name: `F${i}`, body: PLAIN }))),
    { refused: 'file-too-many-sheets', names: { count: 300, limit: 200 } },
  ),
  file(
    'bomb-of-two-gigabytes.xlsx',
    () => sheet('', packed('<worksheet><sheetData>', '<row/>'.repeat(1_400_000), 256)),
    { refused: 'file-packed-too-much', names: { part: 'xl/worksheets/sheet1.xml' } },
  ),
  file('bomb-of-slow-rows.xlsx', () => sheet('', packed('<worksheet><sheetData>', hollowRows(), 120)), {
    refused: 'file-unpacks-too-large',
    names: { limit: 300 },
  }),
  file(
    'bomb-that-says-it-is-small.xlsx',
    () => {
      const { bytes } = packedRepeat('<worksheet>', '<row/>'.repeat(1_400_000), 256, '</worksheet>');
      return sheet('', { parts: [{ name: 'xl/worksheets/sheet1.xml', packed: { bytes, size: 5_000 } }] });
    },
    { refused: 'file-damaged', names: { part: 'xl/worksheets/sheet1.xml' } },
  ),
  file('checksum-of-other-bytes.xlsx', () => sheet('', packed('<worksheet>', '<a/>', 3)), {
    refused: 'file-damaged',
    names: { part: 'xl/worksheets/sheet1.xml' },
  }),
  file(
    'bomb-within-a-bomb.xlsx',
    () =>
      sheet(PLAIN, {
        parts: [
          { name: 'xl/embeddings/inner.xlsx', packed: packedRepeat('', '\0'.repeat(2 ** 23), 256, '') },
        ],
      }),
    { kind: 'XLSX' },
  ),
  file(
    'text-without-end.xlsx',
    () => sheet('', packed('<worksheet><sheetData><row><c t="str"><v>', 'y'.repeat(2 ** 20), 9)),
    { refused: 'file-part-too-long', names: { limit: 4_000_000 } },
  ),
  file(
    'billion-laughs.xlsx',
    () =>
      sheet(
        '',
        part1(`${DTD}<worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>`),
      ),
    { refused: 'file-xml-entities', names: { part: 'xl/worksheets/sheet1.xml' } },
  ),
  file(
    'entity-from-a-file.xlsx',
    () =>
      sheet(PLAIN, {
        parts: [
          {
            name: 'xl/sharedStrings.xml',
            content: '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
          },
        ],
        texts: [],
      }),
    { refused: 'file-xml-entities' },
  ),
  file(
    'entity-unknown.xlsx',
    () =>
      sheet('', part1('<worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>')),
    { refused: 'file-xml-broken' },
  ),
  file(
    'billion-laughs.ods',
    () =>
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
        { name: 'content.xml', content: `${DTD}<a>&c;</a>` },
      ]),
    { refused: 'file-xml-entities' },
  ),
  file('tags-ten-thousand-deep.xlsx', () => sheet('', part1(`<worksheet>${'<a>'.repeat(10_000)}`)), {
    refused: 'file-xml-too-deep',
    names: { limit: 64 },
  }),
  file('cell-far-below.xlsx', () => sheet(data('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')), {
    refused: 'file-too-many-rows',
    names: { sheet: 'Feuil1', line: 1_048_576 },
  }),
  file('cell-far-right.xlsx', () => sheet(data('<row r="2"><c r="XFD2"><v>1</v></c></row>')), {
    refused: 'file-too-many-columns',
    names: { sheet: 'Feuil1', line: 2, column: 'XFD' },
  }),
  file('cell-of-a-novel.xlsx', () => sheet(rows([['a'], [text('x'.repeat(40_000))]])), {
    refused: 'file-cell-too-long',
    names: { sheet: 'Feuil1', line: 2, column: 'A' },
  }),
  file(
    'cells-without-end.xlsx',
    () =>
      sheet('', {
        parts: [
          {
            name: 'xl/worksheets/sheet1.xml',
            packed: packedRepeat(
              '<worksheet><sheetData>',
              `<row>${'<c><v>1</v></c>'.repeat(450)}</row>`,
              12_000,
              '</sheetData></worksheet>',
            ),
          },
        ],
      }),
    { refused: 'file-too-many-cells', names: { limit: 5_000_000 } },
  ),
];
