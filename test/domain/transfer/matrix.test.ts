import { describe, expect, it } from 'vitest';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import type { Cell, FileMapping, SheetCells } from '../../../domain/transfer/mapping.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const operator = (id: string) => ({ id, name: id.toUpperCase(), type: 'OTHER' });
const filiere = (id: string, of: string, stage: 'INTAKE' | 'LITERACY' | 'PREQUALIFICATION' | 'COACHING') => ({
  id,
  operator: of,
  name: id,
  stage,
});
const network: NetworkDocument = {
  ...emptyNetwork('x'),
  operators: [operator('door'), operator('alpha'), operator('eft'), operator('many')],
  filieres: [
    filiere('welcome', 'door', 'INTAKE'),
    filiere('reading', 'alpha', 'LITERACY'),
    filiere('wood', 'eft', 'PREQUALIFICATION'),
    filiere('first', 'many', 'PREQUALIFICATION'),
    filiere('second', 'many', 'PREQUALIFICATION'),
    filiere('coaching', 'many', 'COACHING'),
  ],
  passerelles: [{ id: 'p1', from: 'reading', to: 'wood', kind: 'PROGRESSION' }],
};

const matrix = (...rows: Cell[][]): SheetCells => ({
  name: 'm',
  rows: [[null, 'DOOR', 'ALPHA', 'EFT', 'MANY'], ...rows],
});
const mapping = (values: FileMapping['values'] = []): FileMapping => ({
  sheets: [{ holds: 'MATRIX', sheet: 'm', headingRow: 0, headingColumn: 0 }],
  values,
});
const plan = (sheet: SheetCells, values?: FileMapping['values'], document = network) =>
  planned(document, [sheet], mapping(values), { language: 'fr' });

describe('a matrix of operators', () => {
  it('makes a passerelle of a mark where each end can be one filière only, and knows it again', () => {
    const sheet = matrix(['DOOR', null, 'x', null, null], ['ALPHA', null, null, 'convention', null]);
    const made = plan(sheet);
    expect(made.problems).toEqual([]);
    expect(made.changes.map(({ before, after }) => [before?.id, after])).toEqual([
      [undefined, { id: 'p-welcome-reading', from: 'welcome', to: 'reading', kind: 'ACCESS' }],
      ['p1', { id: 'p1', from: 'reading', to: 'wood', kind: 'PROGRESSION', formality: 'SIGNED' }],
    ]);
    expect(plan(sheet, [], afterPlan(network, made)).changes).toEqual([]);
  });

  it('takes the only filières that follow one another, and says so', () => {
    const made = plan(matrix(['EFT', null, null, null, 'oui']));
    expect(made.changes.map(({ after }) => [after?.from, after?.to])).toEqual([['wood', 'coaching']]);
    expect(made.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['matrix-filiere-chosen', 'warning'],
    ]);
  });

  it('asks which filière is meant where several may be', () => {
    const sheet = matrix(['ALPHA', null, null, null, 'x']);
    const asked = plan(sheet);
    expect(
      asked.problems.map(({ code, column, value, proposals }) => [code, column, value, proposals]),
    ).toEqual([['matrix-filiere', 4, 'MANY', ['first', 'second', 'coaching']]]);
    expect(asked.rows).toEqual({ new: 0, changed: 0, unchanged: 0, rejected: 1 });
    const told = plan(sheet, [{ list: 'passerelles', path: 'to', word: 'Many', means: 'second' }]);
    expect(told.changes.map(({ id }) => id)).toEqual(['p-reading-second']);
  });

  it('reads dashes and no as no mark, and refuses what is no mark, itself, or nobody', () => {
    const made = plan(
      matrix(
        ['DOOR', '-', 'non', 0, '/'],
        ['ALPHA', null, null, 14, null],
        ['EFT', null, null, 'x', null],
        ['NOBODY', null, null, 'x', null],
      ),
    );
    expect(made.changes).toEqual([]);
    expect(made.problems.map(({ code, line }) => [code, line])).toEqual([
      ['matrix-mark', 3],
      ['matrix-self', 4],
      ['unknown-reference', 5],
    ]);
  });
});
