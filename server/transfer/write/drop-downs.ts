import type writeExcelFile from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { columnLetter } from '../../../domain/transfer/table.ts';

/** What the writer of workbooks takes to change the parts of its file. */
export type WorkbookFeature = NonNullable<
  NonNullable<Parameters<typeof writeExcelFile>[1]>['features']
>[number];

/** Most characters of the words of a drop-down list that are written into the list itself. */
const LONGEST_LIST = 255;

/** Whether words can be written into a drop-down list: a comma would part a word in two. */
export const fitsInList = (words: readonly string[]): boolean =>
  words.join(',').length <= LONGEST_LIST && !words.some((word) => /[,"]/.test(word));

/** A drop-down list in the cells of a column, below its heading. A cell also takes what the list does not hold. */
export interface DropDown {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Position of the column, from 0. */
  readonly column: number;
  /** The last row with the list; absent = some hundreds, for the rows that somebody may add. */
  readonly lastRow?: number;
  /** The words to choose from, or the cells that hold them, such as `'Read me'!$A$5:$A$9`. */
  readonly choices: readonly string[] | { readonly cells: string };
}

/** The last row with a drop-down list, unless it is given. */
const LAST_ROW = 500;
export const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

/**
 * Adds to the writer of workbooks the drop-down lists of columns, and hides the columns with codes. `hidden` gives the
 * position of the hidden column of each sheet by name.
 */
export function columnAids(
  dropDowns: readonly DropDown[],
  hidden: ReadonlyMap<string, number>,
): WorkbookFeature {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, { sheet = '' }) =>
            withDropDowns(
              xml,
              dropDowns.filter((one) => one.sheet === sheet),
            ),
          transformElementAttributes: (tag, attributes, _index, { sheet = '' }) =>
            tag === 'col' && Number(attributes.min) - 1 === hidden.get(sheet)
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
      },
    },
  };
}

/** Adds drop-down lists to the XML of a sheet. */
export function withDropDowns(xml: string, dropDowns: readonly DropDown[]): string {
  if (dropDowns.length === 0) return xml;
  const items = dropDowns.map(({ column, choices, lastRow = LAST_ROW }) => {
    const letter = columnLetter(column);
    const list = 'cells' in choices ? choices.cells : `"${choices.join(',')}"`;
    const place = sanitizeAttributeValue(`${letter}2:${letter}${lastRow}`);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${place}"><formula1>${sanitizeTextContent(list)}</formula1></dataValidation>`;
  });
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`,
    getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [],
    'worksheet',
  );
}
