import type { OddFile } from './odd-file.ts';

const HEAD = ['Nom', 'Année', 'Heures'];
const ROWS = [HEAD, ['Le Germoir', 'première', '7,5'], ['Cœur d’acier', '2e', '12']];
const TEXT = 'Nom;Année;Heures\r\nLe Germoir;première;7,5\r\nCœur d’acier;2e;12\r\n';

const file = (name: string, content: string | Buffer, expects: OddFile['expects']): OddFile => ({
  name,
  bytes: () => Buffer.from(content),
  expects,
});
const utf16 = (text: string, big: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** Euro sign, curly apostrophe and ligature stand where Latin-1 has nothing. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('€', '\x80').replaceAll('’', '\x92').replaceAll('œ', '\x9c'), 'latin1');

const ENCODINGS: readonly OddFile[] = [
  file('utf-8-with-mark.csv', `\ufeff${TEXT}`, {
    kind: 'CSV',
    encoding: 'UTF-8',
    separator: ';',
    rows: ROWS,
  }),
  file('utf-8-without-mark.csv', TEXT, { kind: 'CSV', encoding: 'UTF-8', separator: ';', rows: ROWS }),
  file('windows-1252-of-excel.csv', windows1252(`${TEXT}10 €;;`), {
    kind: 'CSV',
    encoding: 'Windows-1252',
    rows: [...ROWS, ['10 €', null, null]],
  }),
  file('utf-16-le-with-mark.txt', utf16(TEXT.replaceAll(';', '\t'), false, true), {
    kind: 'CSV',
    encoding: 'UTF-16LE',
    separator: '\t',
    rows: ROWS,
  }),
  file('utf-16-be-with-mark.csv', utf16(TEXT, true, true), { kind: 'CSV', encoding: 'UTF-16BE', rows: ROWS }),
  file('utf-16-le-without-mark.csv', utf16(TEXT, false, false), {
    kind: 'CSV',
    encoding: 'UTF-16LE',
    rows: ROWS,
  }),
  file('utf-16-be-without-mark.csv', utf16(TEXT, true, false), {
    kind: 'CSV',
    encoding: 'UTF-16BE',
    rows: ROWS,
  }),
  file(
    'two-encodings-in-one.csv',
    Buffer.concat([Buffer.from('Nom;Année\nLiège;2e\n'), windows1252('Huy;première\n')]),
    {
      kind: 'CSV',
      encoding: 'UTF-8',
      rows: [
        ['Nom', 'Année'],
        ['Liège', '2e'],
        ['Huy', 'première'],
      ],
      notes: [['mixed-encoding', 3, null, 1]],
    },
  ),
  file('accents-encoded-twice.csv', 'Nom;Lieu\nLe Germoir;LiÃ¨ge\n', {
    kind: 'CSV',
    notes: [['twice-encoded', 2, null, 1]],
  }),
  file('accents-lost-before.csv', 'Nom;Lieu\nLe Germoir;Li\ufffdge\n', {
    kind: 'CSV',
    notes: [['lost-characters', 2, null, 1]],
  }),
  file('null-characters.csv', 'Nom;Lieu\nLe Ger\0moir;Huy\n', {
    kind: 'CSV',
    rows: [
      ['Nom', 'Lieu'],
      ['Le Germoir', 'Huy'],
    ],
    notes: [['nul-characters', 2, null, 1]],
  }),
];

const THREE = [
  ['a', 'b'],
  ['1', '2'],
  ['3', '4'],
];
const SHAPES: readonly OddFile[] = [
  file('line-ends-of-old-macs.csv', 'a;b\r1;2\r3;4', { kind: 'CSV', rows: THREE }),
  file('line-ends-mixed.csv', 'a;b\r\n1;2\r3;4\n', { kind: 'CSV', rows: THREE }),
  file('separator-said-by-excel.csv', 'sep=;\r\na;b\r\n1;2\r\n3;4\r\n', {
    kind: 'CSV',
    separator: ';',
    rows: THREE,
  }),
  file('separator-said-odd.csv', 'sep=!\na!b\n1!2\n3!4\n', { kind: 'CSV', separator: '!', rows: THREE }),
  file('commas-between.csv', 'a,b\n1,2\n3,4\n', { kind: 'CSV', separator: ',', rows: THREE }),
  file('bars-between.csv', 'a|b\n1|2\n3|4\n', { kind: 'CSV', separator: '|', rows: THREE }),
  file('tabs-between-named-xls.xls', 'a\tb\n1\t2\n3\t4\n', { kind: 'CSV', separator: '\t', rows: THREE }),
  file('semicolons-among-decimal-commas.csv', 'a;b;c\n1,5;2,5;"x, y"\n3,5;4,5;z\n', {
    kind: 'CSV',
    separator: ';',
  }),
  file('one-column.csv', 'Nom\nLe Germoir\nHuy, la ville\n', {
    kind: 'CSV',
    separator: null,
    rows: [['Nom'], ['Le Germoir'], ['Huy, la ville']],
  }),
  file('line-breaks-inside-cells.csv', 'a;b\r\n"x\r\ny;z";2\r\n"3";"q""q"\r\n', {
    kind: 'CSV',
    rows: [
      ['a', 'b'],
      ['x\ny;z', '2'],
      ['3', 'q"q'],
    ],
  }),
  file('headings-not-first.csv', 'Inventaire 2025;;\n;;\nNom;Ville;Type\nA;Huy;EFT\nB;Ans;OISP\n', {
    kind: 'CSV',
    separator: ';',
  }),
  file('line-breaks-above-lost-characters.csv', 'a;b\n"x\ny\nz";2\n3;caf\ufffd\n', {
    kind: 'CSV',
    rows: [
      ['a', 'b'],
      ['x\ny\nz', '2'],
      ['3', 'caf\ufffd'],
    ],
    notes: [['lost-characters', 3, null, 1]],
  }),
  file('line-breaks-above-a-long-row.csv', 'a;b\n"x\ny\nz";2\n3;4\n5;6;7\n', {
    kind: 'CSV',
    rows: [
      ['a', 'b'],
      ['x\ny\nz', '2'],
      ['3', '4'],
      ['5', '6', '7'],
    ],
    notes: [['ragged-rows', 4, 'C', 1]],
  }),
  file('rows-of-all-lengths.csv', 'a;b;c\n1\n1;2;3\n1;2;3\n1;2;3;4;5\n', {
    kind: 'CSV',
    rows: [['a', 'b', 'c'], ['1'], ['1', '2', '3'], ['1', '2', '3'], ['1', '2', '3', '4', '5']],
    notes: [['ragged-rows', 5, 'D', 1]],
  }),
  file('blank-rows-within.csv', '\n\na;b\n;\n1;2\n\n\n', {
    kind: 'CSV',
    rows: [[null], [null], ['a', 'b'], [null, null], ['1', '2']],
  }),
  file('quote-never-closed.csv', 'a;b\n1;2\n3;"four\n5;6\n', {
    refused: 'file-unclosed-quote',
    names: { line: 3 },
  }),
  file('quote-never-closed-after-line-breaks.csv', 'a;b;c\n"x\ny";"four\n5;6\n', {
    refused: 'file-unclosed-quote',
    names: { line: 3 },
  }),
  file('quote-inside-quotes.csv', 'a;b\n1;"EFT "Le Germoir" asbl"\n', {
    refused: 'file-stray-quote',
    names: { line: 2 },
  }),
  file('empty.csv', '', { refused: 'file-empty' }),
  file('only-blank-lines.csv', '\r\n  \r\n;;;\r\n\t\r\n', { refused: 'file-empty' }),
  file('only-a-mark.csv', '\ufeff', { refused: 'file-empty' }),
  file('cell-of-a-novel.csv', `a;b\n1;2\n3;${'x'.repeat(40_000)}\n`, {
    refused: 'file-cell-too-long',
    names: { line: 3, column: 'B', limit: 32_767 },
  }),
  file('columns-without-end.csv', `a;b\n${Array.from({ length: 600 }, (_, i) => i).join(';')}\n`, {
    refused: 'file-too-many-columns',
    names: { line: 2, column: 'SG', limit: 500 },
  }),
  file('rows-without-end.csv', `a;b\n${'1;2\n'.repeat(200_000)}`, {
    refused: 'file-too-many-rows',
    names: { line: 200_001, limit: 200_000 },
  }),
  file(
    'formulas-and-pages-in-cells.csv',
    'a;b\n"=HYPERLINK(""http://x"";""y"")";<script>alert(1)</script>\n+1+1;@SUM(A1)\n-2+3;"<b>gras</b> & co"\n',
    {
      kind: 'CSV',
      rows: [
        ['a', 'b'],
        ['=HYPERLINK("http://x";"y")', '<script>alert(1)</script>'],
        ['+1+1', '@SUM(A1)'],
        ['-2+3', '<b>gras</b> & co'],
      ],
    },
  ),
  file('names-of-prototypes.csv', '__proto__;constructor\ntoString;__proto__\n', {
    kind: 'CSV',
    rows: [
      ['__proto__', 'constructor'],
      ['toString', '__proto__'],
    ],
  }),
];

const JSONS: readonly OddFile[] = [
  file('list-of-objects.json', '[{"nom":"A","h":7.5},{"h":2,"actif":true,"nom":null}]', {
    kind: 'JSON',
    rows: [
      ['nom', 'h', 'actif'],
      ['A', 7.5],
      [null, 2, true],
    ],
  }),
  file('lists-by-name.json', '{"Opérateurs":[{"nom":"A"}],"Filières":[{"titre":"B"}]}', {
    kind: 'JSON',
    sheets: { Opérateurs: [['nom'], ['A']], Filières: [['titre'], ['B']] },
  }),
  file('nested-objects.json', '[{"a":{"b":{"c":{"d":1}}},"l":["x","y"],"__proto__":{"p":1}}]', {
    kind: 'JSON',
    rows: [
      ['a.b.c', 'l', '__proto__.p'],
      ['{"d":1}', 'x | y', 1],
    ],
    notes: [['nested-values', 2, 'A', 1]],
  }),
  file('network-document.json', '{"format":"passerelles-network","version":2,"name":"x"}', {
    kind: 'NETWORK',
  }),
  file('cut-short.json', '[{"nom":"A"},\n{"nom":', { refused: 'file-broken-json', names: { line: 2 } }),
  file('a-number.json', '12', { refused: 'file-json-not-rows', names: { path: '$' } }),
  file('list-with-a-stranger.json', '{"a":[{"b":1},3]}', {
    refused: 'file-json-not-rows',
    names: { path: '$.a[1]' },
  }),
  file('brackets-within-brackets.json', `[${'['.repeat(30)}${']'.repeat(30)}]`, {
    kind: 'JSON',
    notes: [['nested-values', 1, 'A', 1]],
  }),
];

/** Files that are no table, whatever their name says. */
const STRANGERS: readonly OddFile[] = [
  file('page-named-xls.xls', '\ufeff<html xmlns:x="urn:x"><table><tr><td>A</td></tr></table></html>', {
    refused: 'file-html',
  }),
  file('table-of-a-page.xls', '  <table border=1><tr><td>A</table>', { refused: 'file-html' }),
  file('mail-archive.xls', 'MIME-Version: 1.0\nX-Document-Type: Workbook\n', { refused: 'file-html' }),
  file('excel-2003-xml.xls', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>', {
    refused: 'file-old-excel',
  }),
  file('some-xml.csv', '<?xml version="1.0"?><a/>', { refused: 'file-xml' }),
  file('document.pdf', '%PDF-1.7\n%âãÏÓ\n', { refused: 'file-pdf' }),
  file('pdf-named-xlsx.xlsx', '%PDF-1.4\n', { refused: 'file-pdf' }),
  file('picture.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), { refused: 'file-picture' }),
  file('photograph.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), { refused: 'file-picture' }),
  file('words-that-start-like-a-bitmap.csv', 'BM;b\n1;2\n', { kind: 'CSV' }),
  file('rich-text.rtf', '{\\rtf1\\ansi A}', { refused: 'file-text-document' }),
  file('archive.gz', Buffer.from('1f8b0800000000000003', 'hex'), { refused: 'file-archive' }),
  file('database.sqlite', 'SQLite format 3\0', { refused: 'file-database' }),
  file('noise.csv', Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + i * 7) % 256)), {
    refused: 'file-kind-unknown',
  }),
];

export const ODD_TEXTS: readonly OddFile[] = [...ENCODINGS, ...SHAPES, ...JSONS, ...STRANGERS];
