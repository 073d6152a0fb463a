import { type ZipPart, zipOf } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxSheet {
  readonly name: string;
  /** What stands between `<worksheet>` and its end. */
  readonly body: string;
  readonly state?: string;
  readonly kind?: string;
}

export interface XlsxOptions {
  /** Texts between `<si>` and its end. */
  readonly texts?: readonly string[];
  /** Number formats of the cell styles, in order: a number, or a text. */
  readonly formats?: readonly (number | string)[];
  readonly since1904?: boolean;
  /** Parts beside or instead of those made here. */
  readonly parts?: readonly ZipPart[];
  readonly without?: readonly string[];
}

export const text = (value: string): string => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A row of inline texts and numbers, from column A. */
export const row = (line: number, cells: readonly (string | number | null)[]): string =>
  `<row r="${line}">${cells
    .map((cell, column) => {
      const reference = `${String.fromCharCode(65 + column)}${line}`;
      if (cell === null) return '';
      return typeof cell === 'number'
        ? `<c r="${reference}"><v>${cell}</v></c>`
        : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text(cell)}</t></is></c>`;
    })
    .join('')}</row>`;

export const rows = (cells: readonly (readonly (string | number | null)[])[]): string =>
  `<sheetData>${cells.map((one, index) => row(index + 1, one)).join('')}</sheetData>`;

/** An XLSX of these sheets (ECMA-376), as small as Excel opens it. */
export function xlsxOf(sheets: readonly XlsxSheet[], options: XlsxOptions = {}): Buffer {
  const { texts, formats, since1904 = false, parts = [], without = [] } = options;
  const codes = (formats ?? []).map((format, index) => ({ id: 164 + index, format }));
  const relations = [
    ...sheets.map(({ kind = 'worksheet' }, index) => [kind, `worksheets/sheet${index + 1}.xml`]),
    ...(texts === undefined ? [] : [['sharedStrings', 'sharedStrings.xml']]),
    ...(formats === undefined ? [] : [['styles', 'styles.xml']]),
  ];
  const made: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${text(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="r${index}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}">${relations
        .map(
          ([kind, target], index) =>
            `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    },
    ...sheets.map(({ body }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${XML}<worksheet xmlns="${MAIN}">${body}</worksheet>`,
    })),
    ...(texts === undefined
      ? []
      : [
          {
            name: 'xl/sharedStrings.xml',
            content: `${XML}<sst xmlns="${MAIN}">${texts.map((one) => `<si>${one}</si>`).join('')}</sst>`,
          },
        ]),
    ...(formats === undefined
      ? []
      : [
          {
            name: 'xl/styles.xml',
            content: `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes
              .filter(({ format }) => typeof format === 'string')
              .map(({ id, format }) => `<numFmt numFmtId="${id}" formatCode="${text(String(format))}"/>`)
              .join(
                '',
              )}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes
              .map(({ id, format }) => `<xf numFmtId="${typeof format === 'string' ? id : format}"/>`)
              .join('')}</cellXfs></styleSheet>`,
          },
        ]),
  ];
  const replaced = new Set([...without, ...parts.map(({ name }) => name)]);
  return zipOf([...made.filter(({ name }) => !replaced.has(name)), ...parts]);
}

const NAMESPACES = ['office', 'table', 'text', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An ODS with these tables (OpenDocument 1.3): what stands in `<office:spreadsheet>`, and its styles. */
export function odsOf(tables: string, styles = '', parts: readonly ZipPart[] = []): Buffer {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'META-INF/manifest.xml',
      content: `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    },
    {
      name: 'content.xml',
      content: `${XML}<office:document-content ${NAMESPACES} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...parts,
  ]);
}
