import type { OddFile } from './odd-file.ts';
import { odsOf } from './workbooks.ts';
import { zipOf } from './zip.ts';

const file = (name: string, bytes: () => Buffer, expects: OddFile['expects']): OddFile => ({
  name,
  bytes,
  expects,
});
const cell = (attributes: string, content = ''): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const p = (content: string): string => `<text:p>${content}</text:p>`;
const table = (name: string, content: string, more = ''): string =>
  `<table:table table:name="${name}" ${more}>${content}</table:table>`;
const tableRow = (content: string, more = ''): string =>
  `<table:table-row ${more}>${content}</table:table-row>`;

export const ODD_ODS: readonly OddFile[] = [
  file(
    'values-of-all-kinds.ods',
    () =>
      odsOf(
        table(
          'Feuille1',
          tableRow(
            [
              cell(
                'office:value-type="string"',
                `${p('deux<text:s text:c="2"/>mots')}${p('et <text:span>plus</text:span><text:line-break/>loin')}<office:annotation>${p('note')}</office:annotation>`,
              ),
              cell('office:value-type="float" office:value="7.5"', p('7,5')),
              cell('office:value-type="date" office:date-value="2025-09-01"', p('01/09/25')),
              cell('office:value-type="time" office:time-value="PT08H30M00S"', p('08:30')),
              cell('office:value-type="boolean" office:boolean-value="true"', p('VRAI')),
              cell('table:formula="of:=1+1" office:value-type="float" office:value="2"', p('2')),
              cell(
                'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
                p('#DIV/0!'),
              ),
            ].join(''),
          ),
        ),
      ),
    {
      kind: 'ODS',
      rows: [['deux  mots\net plus\nloin', 7.5, '2025-09-01', '08:30', true, 2]],
      notes: [['error-cells', 1, 'G', 1]],
    },
  ),
  file(
    'repeated-and-merged.ods',
    () =>
      odsOf(
        table(
          'F',
          [
            tableRow(
              cell('office:value-type="string" table:number-rows-spanned="2"', p('A')) +
                cell('office:value-type="float" office:value="1" table:number-columns-repeated="2"'),
            ),
            tableRow(`<table:covered-table-cell/>${cell('office:value-type="float" office:value="2"')}`),
            tableRow(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048000"'),
          ].join(''),
        ),
      ),
    {
      kind: 'ODS',
      rows: [
        ['A', 1, 1],
        ['A', 2],
      ],
      notes: [['merged-cells', 1, 'A', 1]],
    },
  ),
  file(
    'hidden-sheet-and-copies.ods',
    () =>
      odsOf(
        table(
          'Caché',
          tableRow(cell('office:value-type="float" office:value="1"')),
          'table:style-name="ta2"',
        ) +
          table(
            'file:///x',
            `<table:table-source/>${tableRow(cell('office:value-type="float" office:value="9"'))}`,
          ),
        '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
      ),
    {
      kind: 'ODS',
      rows: [[1]],
      notes: [
        ['hidden-sheet', null, null, 1],
        ['sheet-not-read', null, null, 1],
      ],
    },
  ),
  file(
    'repeated-without-end.ods',
    () =>
      odsOf(
        table(
          'F',
          tableRow(
            cell('office:value-type="float" office:value="1"'),
            'table:number-rows-repeated="900000000"',
          ),
        ),
      ),
    {
      refused: 'file-too-many-rows',
      names: { sheet: 'F', line: 200_001 },
    },
  ),
  file(
    'locked.ods',
    () =>
      odsOf('', '', [
        {
          name: 'META-INF/manifest.xml',
          content:
            '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        },
      ]),
    { refused: 'file-protected' },
  ),
  file(
    'text-document.odt',
    () => zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]),
    {
      refused: 'file-text-document',
    },
  ),
];
