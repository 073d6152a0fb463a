import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { type DropDown, SHEET_FILE, type WorkbookFeature, withDropDowns } from './drop-downs.ts';

/** What makes the sheets of a workbook handy, by the name of the sheet. */
export interface SheetAids {
  readonly dropDowns: readonly DropDown[];
  /** Positions of the columns that are folded away, and that a click on "+" above them shows. */
  readonly folded: ReadonlyMap<string, ReadonlySet<number>>;
  /** The cells with a filter in each heading, such as `A1:F20`. */
  readonly filtered: ReadonlyMap<string, string>;
  readonly hiddenSheets: ReadonlySet<string>;
}

/** Adds filters, drop-down lists, folded columns and hidden sheets to what the writer of workbooks writes. */
export function sheetAids({ dropDowns, folded, filtered, hiddenSheets }: SheetAids): WorkbookFeature {
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, { sheet = '' }) => {
            const own = dropDowns.filter((one) => one.sheet === sheet);
            const place = filtered.get(sheet);
            const withFilter = place === undefined ? xml : inserted(xml, `<autoFilter ref="${place}"/>`);
            const isFolded = (folded.get(sheet)?.size ?? 0) > 0;
            return withDropDowns(isFolded ? withOutline(withFilter) : withFilter, own);
          },
          transformElementAttributes: (tag, attributes, _index, { sheet = '' }) =>
            tag === 'col' && folded.get(sheet)?.has(Number(attributes.min) - 1) === true
              ? { ...attributes, hidden: 1, outlineLevel: 1 }
              : attributes,
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && hiddenSheets.has(String(attributes.name))
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
      },
    },
  };
}

/** Says that the columns of a sheet are in groups, without which a program shows no "+" above them. */
const withOutline = (xml: string): string =>
  xml.includes('<sheetFormatPr')
    ? xml
    : inserted(xml, '<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/>');

/** Puts an element into the XML of a sheet, at its place among the others. */
export const inserted = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [],
    'worksheet',
  );
