import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mergedAreaAt } from '../../../domain/transfer/table.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';

it('a merged cell gives its value to its rows, and the sheet says which cells are merged', async () => {
  const name = 'a-cellules-fusionnees.xlsx';
  const bytes = readFileSync(new URL(`../../fixtures/registers/${name}`, import.meta.url));
  const { sheets } = await readFile(bytes, name);
  const sheet = sheets[0]!;
  const column = sheet.rows.slice(4, 9).map((row) => row[0]);
  expect(column).toEqual([
    ...Array.from({ length: 3 }, () => 'Atelier du Vieux Lavoir ASBL'),
    ...Array.from({ length: 2 }, () => 'Centre de formation des Hautes Haies ASBL'),
  ]);
  expect(mergedAreaAt(sheet, 5, 0)).toEqual({ top: 4, left: 0, bottom: 6, right: 0 });
  expect(mergedAreaAt(sheet, 5, 6)).toBeUndefined();
  // A group of headings stays in its first cell.
  expect(sheet.rows[2]?.slice(0, 4)).toEqual(['Organisme', null, null, 'Implantation']);
  expect(mergedAreaAt(sheet, 2, 2)).toEqual({ top: 2, left: 0, bottom: 2, right: 2 });
});
