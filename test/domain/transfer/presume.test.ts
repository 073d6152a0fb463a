import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell, FieldName, FileMapping } from '../../../domain/transfer/mapping.ts';
import { presumedOf, presumedType } from '../../../domain/transfer/presume/presume.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const nothing = (): unknown => undefined;
const stageOf = (title: string, type?: string, of = nothing) =>
  Object.fromEntries(presumedOf(title, type, of)).stage;

describe('what is presumed', () => {
  it.each([
    ['Alphabétisation – groupe 2', 'EPS', 'LITERACY'],
    ['FLE A2', 'EPS', 'FRENCH_FL'],
    ['Remise à niveau en mathématiques', 'OISP', 'BASIC_TRAINING'],
    ['Détermination de projet', 'OISP', 'ORIENTATION'],
    ['Maçonnerie', 'EFT', 'PREQUALIFICATION'],
    ['Maçonnerie', 'EPS', 'QUALIFICATION'],
    ['Boulanger', 'IFAPME', 'DUAL_TRAINING'],
    ['Jobcoaching', 'MIRE', 'COACHING'],
    ['Permanence', 'CPAS', 'INTAKE'],
    ['Professeur', undefined, 'QUALIFICATION'],
  ])('of the stage of %j of an operator %j: %s', (title, type, stage) => {
    expect(stageOf(title, type)).toBe(stage);
  });

  it('of sector, certificate and level, where the title says so', () => {
    expect(presumedOf('FLE B1', 'EPS', nothing)).toEqual([
      ['stage', 'FRENCH_FL'],
      ['sector', 'GENERIC'],
      ['exit.oral', 4],
      ['exit.written', 4],
    ]);
    expect(presumedOf('Préparation au CESS', 'EPS', nothing)).toContainEqual(['exit.certificate', 5]);
    expect(Object.fromEntries(presumedOf('Anglais B1', 'EPS', nothing))).toEqual({ stage: 'QUALIFICATION' });
    expect(Object.fromEntries(presumedOf('Menuisier', 'EPS', nothing)).sector).toBe('bois');
  });

  it('never of what is said', () => {
    const said: Record<string, unknown> = { stage: 'INTAKE', sector: 'x' };
    expect(presumedOf('Menuiserie', 'EPS', (path) => said[path])).toEqual([]);
  });

  it('of the type of an operator, by its name', () => {
    expect(
      ['CPAS de Namur', 'Institut de promotion sociale', 'Le Chantier', 'Lire et Écrire Namur'].map(
        presumedType,
      ),
    ).toEqual(['CPAS', 'EPS', 'OTHER', 'LEE']);
  });
});

describe('a register without types, stages or trainings', () => {
  const empty = emptyNetwork('Registre');
  const FIELDS: Readonly<Record<string, FieldName>> = {
    Opérateur: { list: 'operators', path: 'name' },
    Commune: { list: 'sites', path: 'commune' },
    Adresse: { list: 'sites', path: 'address' },
    Formation: { list: 'filieres', path: 'name' },
  };
  const read = (rows: Cell[][]) => {
    const sheets = [{ name: 'f.csv', rows }];
    const columns = rows[0]!.map((heading, column) => ({
      column,
      heading: String(heading),
      field: FIELDS[String(heading)]!,
    }));
    const asked: FileMapping = {
      sheets: [{ holds: 'ELEMENTS', sheet: 'f.csv', list: 'flat', headingRow: 0, columns }],
      values: [],
    };
    const plan = planned(empty, sheets, asked, { language: 'fr' });
    return {
      plan,
      after: afterPlan(empty, plan),
      again: () => planned(afterPlan(empty, plan), sheets, asked, { language: 'fr' }),
    };
  };

  it('goes in, and says what was presumed; a second import changes nothing', () => {
    const { plan, after, again } = read([
      ['Opérateur', 'Commune', 'Formation'],
      ['École de promotion sociale', 'Orneval', 'FLE A1'],
      ['Le Chantier', 'Orneval', 'Maçonnerie'],
    ]);
    expect(plan.rows).toMatchObject({ new: 2, rejected: 0 });
    expect(after.operators.map(({ type, presumed }) => [type, presumed])).toEqual([
      ['EPS', ['type']],
      ['OTHER', ['type']],
    ]);
    expect(after.filieres.map(({ name, stage, presumed }) => [name, stage, presumed])).toEqual([
      ['FLE A1', 'FRENCH_FL', ['exit.oral', 'exit.written', 'sector', 'stage']],
      ['Maçonnerie', 'QUALIFICATION', ['sector', 'stage']],
    ]);
    const presumed = plan.problems.filter(({ code }) => code === 'presumed');
    expect(presumed.map(({ field, values }) => [field?.path, values.rows])).toContainEqual(['stage', 2]);
    expect(again().changes).toEqual([]);
  });

  it('goes in with its operators and their places only', () => {
    const { plan, after } = read([
      ['Opérateur', 'Commune', 'Adresse'],
      ['École de promotion sociale', 'Orneval', 'Rue Haute 1'],
      ['Le Chantier', 'Rivaux', 'Place 3'],
    ]);
    expect(plan.rows).toMatchObject({ new: 2, rejected: 0 });
    expect([after.operators.length, after.sites.length, after.filieres.length]).toEqual([2, 2, 0]);
  });
});
