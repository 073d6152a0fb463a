import { xlsxOf } from './workbooks.ts';

/** Letters of a column from 0. */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** A workbook of so many rows under a row of headings: texts, numbers and days, as an inventory has them. */
export function largeWorkbook(rows: number, columns: number): Buffer {
  const headings = Array.from({ length: columns }, (_, column) => `<t>Colonne ${column + 1}</t>`);
  const texts = Array.from({ length: 4_000 }, (_, index) => `<t>Opérateur de formation n° ${index}</t>`);
  const places = Array.from({ length: columns }, (_, column) => letters(column));
  const body = [
    `<row r="1">${places.map((place, column) => `<c r="${place}1" t="s"><v>${column}</v></c>`).join('')}</row>`,
  ];
  for (let row = 2; row <= rows + 1; row += 1) {
    const cells = places.map((place, column) => {
      if (column % 3 === 0)
        return `<c r="${place}${row}" t="s"><v>${columns + ((row * 7 + column) % 4_000)}</v></c>`;
      if (column % 3 === 1) return `<c r="${place}${row}"><v>${row * column}.5</v></c>`;
      return `<c r="${place}${row}" s="1"><v>${45_000 + (row % 700)}</v></c>`;
    });
    body.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  return xlsxOf([{ name: 'Inventaire', body: `<sheetData>${body.join('')}</sheetData>` }], {
    texts: [...headings, ...texts],
    formats: [14],
  });
}
