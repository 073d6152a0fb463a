import type { OddFile } from './odd-file.ts';
import { row, rows, type XlsxOptions, type XlsxSheet, xlsxOf } from './workbooks.ts';

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

/** Workbooks as people keep them. */
export const ODD_XLSX: readonly OddFile[] = [
  file(
    'shared-and-rich-texts.xlsx',
    () =>
      sheet(
        data(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="s"><v>2</v></c></row>',
        ),
        {
          texts: [
            '<t>Nom</t>',
            '<r><t>Le </t></r><r><rPr><b/></rPr><t>Germoir</t></r><rPh sb="0" eb="1"><t>KANA</t></rPh>',
            '<t>deux_x000A_lignes &amp; &lt;b&gt;</t>',
          ],
        },
      ),
    { kind: 'XLSX', rows: [['Nom', 'Le Germoir', 'deux\nlignes & <b>']] },
  ),
  file(
    'days-since-1900.xlsx',
    () =>
      sheet(
        data(
          '<row r="1"><c r="A1" s="1"><v>45901</v></c><c r="B1" s="2"><v>45901.354166666664</v></c><c r="C1" s="3"><v>0.354166666666667</v></c><c r="D1" s="4"><v>1.5</v></c><c r="E1" s="5"><v>412</v></c><c r="F1"><v>45901</v></c><c r="G1" s="6"><v>0.5</v></c><c r="H1" t="d"><v>2025-09-01T00:00:00</v></c></row>',
        ),
        { formats: [14, 'dd/mm/yyyy\\ hh:mm', 20, '[h]:mm', '00000', '0%'] },
      ),
    {
      kind: 'XLSX',
      rows: [['2025-09-01', '2025-09-01 08:30', '08:30', '36:00', '00412', 45901, 0.5, '2025-09-01']],
    },
  ),
  file(
    'days-since-1904.xlsx',
    () =>
      sheet(data('<row r="1"><c r="A1" s="1"><v>44439</v></c></row>'), {
        formats: ['d mmmm yyyy'],
        since1904: true,
      }),
    { kind: 'XLSX', rows: [['2025-09-01']] },
  ),
  file(
    'days-that-are-none.xlsx',
    () =>
      sheet(
        data(
          '<row r="1"><c r="A1" s="1"><v>60</v></c><c r="B1" s="1"><v>-5</v></c><c r="C1" s="1"><v>59</v></c></row>',
        ),
        { formats: [14] },
      ),
    {
      kind: 'XLSX',
      rows: [[60, -5, '1900-02-28']],
      notes: [['impossible-dates', 1, 'A', 2]],
    },
  ),
  file(
    'errors-and-yes-no.xlsx',
    () =>
      sheet(
        data(
          '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><v>x</v></c></row>',
        ),
      ),
    {
      kind: 'XLSX',
      rows: [[true, null, false, null, 'x']],
      notes: [['error-cells', 1, 'B', 2]],
    },
  ),
  file(
    'formulas-with-and-without-value.xlsx',
    () =>
      sheet(
        data(
          '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c><c r="C1"><f>SUM(A1)</f></c><c r="D1" t="str"><f>""</f><v></v></c></row>',
        ),
      ),
    {
      kind: 'XLSX',
      rows: [[2, 'y']],
      notes: [['formulas-without-value', 1, 'C', 1]],
    },
  ),
  file(
    'formulas-and-pages-as-texts.xlsx',
    () => sheet(rows([['=1+1', '<img src=x onerror=alert(1)>', '\t@x', '-2', '../../etc']])),
    {
      kind: 'XLSX',
      rows: [['=1+1', '<img src=x onerror=alert(1)>', '\t@x', '-2', '../../etc']],
    },
  ),
  file(
    'merged-cells.xlsx',
    () =>
      sheet(
        `${data(`${row(1, ['Inventaire'])}${row(2, ['Le Germoir', 'Cuisine'])}${row(3, [null, 'Bureau'])}${row(4, [null, 'Vente'])}`)}<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>`,
      ),
    {
      kind: 'XLSX',
      rows: [['Inventaire'], ['Le Germoir', 'Cuisine'], ['Le Germoir', 'Bureau'], ['Le Germoir', 'Vente']],
      notes: [['merged-cells', 1, 'A', 2]],
    },
  ),
  file(
    'rows-and-cells-missing.xlsx',
    () =>
      sheet(data('<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row><c><v>3</v></c></row>')),
    {
      kind: 'XLSX',
      rows: [[], [], [null, 1, null, 2], [3]],
    },
  ),
  file(
    'hidden-sheets-and-charts.xlsx',
    () =>
      xlsxOf([
        { name: 'Opérateurs', body: PLAIN },
        { name: 'Ancien', body: PLAIN, state: 'veryHidden' },
        { name: 'Graphique', body: '', kind: 'chartsheet' },
        {
          name: 'Filtre',
          body: data(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
          ),
        },
      ]),
    {
      kind: 'XLSX',
      sheets: {
        Opérateurs: [
          ['Nom', 'Heures'],
          ['Le Germoir', 7.5],
        ],
        Ancien: [
          ['Nom', 'Heures'],
          ['Le Germoir', 7.5],
        ],
        Filtre: [[1], [2]],
      },
      notes: [
        ['hidden-sheet', null, null, 1],
        ['sheet-not-read', null, null, 1],
        ['hidden-rows', 2, null, 1],
      ],
    },
  ),
  file(
    'names-with-prefixes.xlsx',
    () =>
      sheet('', {
        parts: [
          {
            name: 'xl/worksheets/sheet1.xml',
            content:
              '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>',
          },
        ],
      }),
    { kind: 'XLSX', rows: [['a']] },
  ),
  file('workbook-named-csv.csv', () => sheet(PLAIN), { kind: 'XLSX' }),
  file('no-cells.xlsx', () => sheet(data('<row r="1"><c r="A1" s="1"/></row>')), { refused: 'file-empty' }),
];
