import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { importProblem } from '../../../domain/transfer/problem-words.ts';
import { flatSheet } from '../../support/flat-sheet.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { afterPlan, planned } from '../../support/planned.ts';

/** Story 1 of the field: 88 rows, of which three are faulty. */
describe('an officer imports the inventory of a bassin', () => {
  const { sheets, mapping } = flatSheet(hauteSylve());
  const [headings = [], ...good] = sheets[0].rows;
  const column = (heading: string): number => headings.indexOf(heading);
  const withCell = (row: number, heading: string, cell: Cell): void => {
    good[row] = good[row]!.with(column(heading), cell);
  };
  // An unknown type, ages the wrong way round, the code of another row.
  withCell(10, 'Type d’opérateur', 'EFTT');
  withCell(40, 'Âge min', 30);
  withCell(40, 'Âge max', 25);
  withCell(70, 'Code', good[5]![column('Code')]!);
  const file = [{ name: 'inventaire.csv', rows: [headings, ...good] }];
  const empty = emptyNetwork('Bassin');
  const plan = planned(empty, file, mapping, { language: 'fr' });
  const told = plan.problems.map((problem) => importProblem(problem, 'fr', namesOf(empty)));

  it('has 88 rows', () => expect(good.length).toBe(88));

  it('reads the three faulty rows back with line, column, value and reason, in French', () => {
    expect(
      told.map(({ severity, line, column: letter, heading, value, message }) => ({
        severity,
        line,
        letter,
        heading,
        value,
        message,
      })),
    ).toEqual([
      {
        severity: 'error',
        line: 12,
        letter: 'C',
        heading: 'Type d’opérateur',
        value: 'EFTT',
        message: '« EFTT » n’est pas un mot connu pour « Type ».',
      },
      {
        severity: 'error',
        line: 42,
        letter: 'H',
        heading: 'Âge max',
        value: '25',
        message: 'L’âge maximum (25) est plus bas que l’âge minimum (30).',
      },
      {
        severity: 'error',
        line: 72,
        letter: 'A',
        heading: 'Code',
        value: good[5]![0],
        message: 'Cet élément est déjà donné à la ligne 7 de « inventaire.csv ».',
      },
    ]);
    expect(told[0]?.proposals[0]).toEqual({ means: 'EFT', label: 'CISP – EFT' });
    expect(told.every(({ remedy }) => remedy.length > 10)).toBe(true);
  });

  it('can take the 85 valid rows without them', () => {
    expect(plan.rows).toEqual({ new: 85, changed: 0, unchanged: 0, rejected: 3 });
    expect(plan.rejected.map(({ line }) => line)).toEqual([12, 42, 72]);
    expect(afterPlan(empty, plan).filieres.length).toBe(85);
  });

  it('changes nothing when the same file comes again', () => {
    const after = afterPlan(empty, plan);
    const again = planned(after, file, mapping, { language: 'fr' });
    expect(again.changes).toEqual([]);
    expect(again.rows).toEqual({ new: 0, changed: 0, unchanged: 85, rejected: 3 });
  });
});
