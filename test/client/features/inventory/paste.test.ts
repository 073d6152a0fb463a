import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, readBlock } from '../../../../client/editing/copied-block.ts';
import { pageNames } from '../../../../client/editing/page-names.ts';
import { laidOver, pasted } from '../../../../client/features/inventory/paste.ts';
import { FIELDS } from '../../../../domain/model/element-fields.ts';
import { readCell } from '../../../../domain/transfer/cells.ts';
import { hauteSylve } from '../../../support/haute-sylve.ts';

const document = hauteSylve();
const names = pageNames(document);
const sheet = {
  textOf: () => '',
  readText: (field: Parameters<typeof readCell>[0], text: string) =>
    readCell(field, text.trim(), { language: 'fr', names, unit: 'MONTHS' }),
};
const rows = document.filieres.slice(0, 2);
const columns = ['name', 'stage', 'intake'].map((path) => FIELDS.filieres.find((one) => one.path === path)!);

describe('a block of cells from the clipboard', () => {
  it('has a row a line, and cells between tabs', () => {
    expect(readBlock('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(readBlock('a')).toEqual([['a']]);
    expect(readBlock('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('keeps line ends and quotes inside quoted cells, and takes a lone quote as it is', () => {
    expect(readBlock('"un\ndeux"\t"dit ""oui"""')).toEqual([['un\ndeux', 'dit "oui"']]);
    expect(readBlock('5" de large\t"ouvert')).toEqual([['5" de large', '"ouvert']]);
  });

  it('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' ', ';') });
    const block = fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (written) => {
        // A last empty row is the line end with which a spreadsheet closes a block.
        fc.pre(written.length === 1 || written.at(-1)!.join('') !== '');
        // A cell that only begins with a quote is written quoted, so it cannot be mistaken.
        expect(readBlock(blockText(written))).toEqual(written);
      }),
    );
  });

  it('goes to the cells from the current one, and names what has no cell to go to', () => {
    const { targets, beyond } = laidOver([['A', 'B', 'C']], { row: 1, column: 1 }, rows, columns);
    expect(targets.map(({ element, field, text }) => [element.id, field.path, text])).toEqual([
      [rows[1]!.id, 'stage', 'A'],
      [rows[1]!.id, 'intake', 'B'],
    ]);
    expect(beyond).toEqual(['C']);
  });

  it('says of each cell whether it changes, stays, or cannot be read', () => {
    const [name, , intake] = columns;
    const [row] = rows;
    const does = (field: (typeof columns)[number], text: string) =>
      pasted({ element: row!, field, text }, sheet);
    expect(does(intake!, '31')).toMatchObject({ does: 'change', now: 31 });
    expect(does(name!, row!.name)).toMatchObject({ does: 'nothing' });
    expect(does(intake!, 'beaucoup')).toMatchObject({ does: 'refuse', problem: { code: 'not-a-number' } });
    expect(does(name!, '')).toMatchObject({ does: 'refuse', problem: 'needed' });
    expect(does(FIELDS.filieres.find(({ path }) => path === 'id')!, 'x')).toMatchObject({ problem: 'fixed' });
  });
});
