import { describe, expect, it } from 'vitest';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import type { Cell, FileMapping } from '../../../domain/transfer/mapping.ts';
import type { ImportPlan } from '../../../domain/transfer/plan/plan-import.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const empty = emptyNetwork('Registre');

const COLUMNS = [
  ['Établissement', 'operators', 'establishmentNumber'],
  ['BCE', 'operators', 'enterpriseNumber'],
  ['Organisme', 'operators', 'name'],
  ['Type', 'operators', 'type'],
  ['Commune', 'sites', 'commune'],
  ['Formation', 'filieres', 'name'],
  ['Étape', 'filieres', 'stage'],
  ['Horaire', 'filieres', 'schedule.availability'],
  ['Adresse', 'sites', 'address'],
  ['Téléphone', 'operators', 'telephone'],
] as const;

type Row = {
  n?: string;
  bce?: string;
  name?: string;
  type?: string;
  at?: string;
  what?: string;
  when?: string;
  street?: string;
  tel?: string;
};

/** The plan of a register with these rows, one filière a row. */
function planOf(rows: readonly Row[], document: NetworkDocument = empty): ImportPlan {
  const cells = rows.map(({ n, bce, name, type, at, what, when, street, tel }, index): Cell[] => [
    n ?? null,
    bce ?? null,
    name ?? null,
    type ?? null,
    at ?? null,
    what ?? `Cours ${index}`,
    'qualification',
    when ?? null,
    street ?? null,
    tel ?? null,
  ]);
  const mapping: FileMapping = {
    sheets: [
      {
        holds: 'ELEMENTS',
        sheet: 'f.csv',
        list: 'flat',
        headingRow: 0,
        columns: COLUMNS.map(([heading, list, path], column) => ({ column, heading, field: { list, path } })),
      },
    ],
    values: [],
  };
  const sheets = [{ name: 'f.csv', rows: [COLUMNS.map(([heading]) => heading), ...cells] }];
  return planned(document, sheets, mapping, { language: 'fr' });
}

const operatorsOf = (plan: ImportPlan): readonly (readonly unknown[])[] =>
  afterPlan(empty, plan).operators.map(({ name, type, enterpriseNumber, aliases }) => [
    name,
    type,
    enterpriseNumber,
    aliases,
  ]);
const noted = (plan: ImportPlan) =>
  plan.problems
    .filter(({ code }) => code !== 'commune-added' && code !== 'rows-joined')
    .map(({ code, line, value, values }) => [code, line, value, values.kept]);

const [ONE, OTHER] = ['0123456749', '0206582284'];

describe('one operator about which the rows of a file contradict each other', () => {
  it('keeps the type given most often, and lists the others', () => {
    const plan = planOf([
      { name: 'Atelier', type: 'CPAS' },
      { name: 'Atelier', type: 'EFT' },
      { name: 'Atelier', type: 'EFT' },
      { name: 'Atelier' },
    ]);
    expect(operatorsOf(plan)).toEqual([['Atelier', 'EFT', undefined, undefined]]);
    expect(noted(plan)).toEqual([['other-value-kept', 2, 'CPAS', 'EFT']]);
    expect(plan.rows.rejected).toBe(0);
  });

  it('keeps the number given most often, else the first', () => {
    const rows = [ONE, OTHER].map((bce) => ({ name: 'Atelier', type: 'EFT', at: 'Orneval', bce }));
    expect(operatorsOf(planOf(rows))).toEqual([['Atelier', 'EFT', ONE, undefined]]);
    const plan = planOf([...rows, rows[1]!]);
    expect(operatorsOf(plan)).toEqual([['Atelier', 'EFT', OTHER, undefined]]);
    expect(noted(plan)).toEqual([['other-value-kept', 2, ONE, OTHER]]);
  });

  it('has the names of one establishment as other names', () => {
    const plan = planOf([
      { n: '042', name: 'Institut du Parc', type: 'EPS' },
      { n: '42', name: 'INSTITUT DU PARC', type: 'EPS' },
      { n: '42', name: 'École du Parc', type: 'EPS' },
    ]);
    expect(operatorsOf(plan)).toEqual([['Institut du Parc', 'EPS', undefined, ['École du Parc']]]);
    expect(noted(plan)).toEqual([['other-value-kept', 4, 'École du Parc', 'Institut du Parc']]);
  });
});

describe('rows of one name and place with two enterprise numbers', () => {
  const RELAIS = { name: 'Le Relais', type: 'EFT', at: 'Orneval' };
  const here = { ...RELAIS, bce: ONE, street: 'Rue Haute 62', tel: '081 43 55 41' };
  const there = { ...RELAIS, bce: OTHER, street: 'Rue de la Gare 19', tel: '+32 81 46 50 58' };
  const joined = (plan: ImportPlan) => plan.problems.filter(({ code }) => code === 'rows-joined');

  it('are two operators when their addresses or telephones differ', () => {
    for (const other of [there, { ...there, tel: here.tel }, { ...there, street: here.street }]) {
      const rows = [here, other];
      const plan = planOf(rows);
      expect(operatorsOf(plan).map(([, , bce]) => bce)).toEqual([ONE, OTHER]);
      expect([noted(plan), joined(plan)]).toEqual([[], []]);
      expect(planOf(rows, afterPlan(empty, plan))).toMatchObject({ changes: [], rows: { rejected: 0 } });
    }
  });

  it('are two operators when each number comes in several rows', () => {
    const rows = [here, here, { ...here, bce: OTHER }, { ...here, bce: OTHER }];
    expect(operatorsOf(planOf(rows)).map(([, , bce]) => bce)).toEqual([ONE, OTHER]);
  });

  it('are one operator, and it is said, when one number comes once beside the same place and telephone', () => {
    const plan = planOf([here, here, { ...here, bce: OTHER, tel: '081/43.55.41' }]);
    expect(operatorsOf(plan).map(([, , bce]) => bce)).toEqual([ONE]);
    expect(joined(plan).map(({ line, value, values }) => [line, value, values.said])).toEqual([
      [2, 'Le Relais', `${ONE} / ${OTHER}, 081 43 55 41 / 081/43.55.41`],
    ]);
  });

  it('are one operator when one of the numbers fails its check digits', () => {
    const rows = [here, { ...there, bce: '0206582285' }];
    expect(operatorsOf(planOf(rows)).map(([, , bce]) => bce)).toEqual([ONE]);
  });

  it('give their number to a row that has none, by its address', () => {
    const { bce: _, ...silent } = there;
    for (const rows of [
      [here, there, silent],
      [here, silent, there],
      [silent, here, there],
    ]) {
      const { operators, filieres } = afterPlan(empty, planOf(rows));
      expect(operators.length).toBe(2);
      const second = operators.find(({ enterpriseNumber }) => enterpriseNumber === OTHER)?.id;
      expect(filieres.filter(({ operator }) => operator === second).length).toBe(2);
    }
  });
});

describe('two operators', () => {
  it('may share the enterprise number of one organising body', () => {
    const plan = planOf([
      { bce: ONE, name: 'École du Nord', type: 'EPS' },
      { bce: ONE, name: 'École du Sud', type: 'EPS' },
      { bce: ONE, name: 'École du Nord', type: 'EPS' },
    ]);
    expect(operatorsOf(plan).map(([name]) => name)).toEqual(['École du Nord', 'École du Sud']);
    expect(noted(plan)).toEqual([]);
  });

  it('may have one name, in two places and under two numbers', () => {
    const rows = [
      { bce: ONE, name: 'Saint-Luc', type: 'EPS', at: 'Orneval' },
      { bce: OTHER, name: 'Saint-Luc', type: 'EPS', at: 'Rivaux' },
      { n: '7', name: 'Sainte-Anne', type: 'EPS', at: 'Orneval' },
      { n: '8', name: 'Sainte-Anne', type: 'EPS', at: 'Orneval' },
    ];
    const plan = planOf(rows);
    expect(operatorsOf(plan).map(([name, , bce]) => [name, bce])).toEqual([
      ['Saint-Luc', ONE],
      ['Saint-Luc', OTHER],
      ['Sainte-Anne', undefined],
      ['Sainte-Anne', undefined],
    ]);
    // The second import finds each of them again.
    expect(planOf(rows, afterPlan(empty, plan)).changes).toEqual([]);
  });

  it('are the local services of two communes that the file calls by their type only', () => {
    const plan = planOf([
      { name: 'CPAS', type: 'CPAS', at: 'Orneval' },
      { name: 'CPAS', type: 'CPAS', at: 'Rivaux' },
      { name: 'CPAS', type: 'CPAS', at: 'Orneval' },
    ]);
    expect(operatorsOf(plan).map(([name]) => name)).toEqual(['CPAS Orneval', 'CPAS Rivaux']);
  });
});

describe('a blank name', () => {
  it('is that of the row above in a block that says nothing else of its operator', () => {
    const plan = planOf([{ bce: ONE, name: 'Atelier', type: 'EFT' }, {}, { bce: ONE }]);
    expect(operatorsOf(plan).length).toBe(1);
    expect(plan.rows).toMatchObject({ new: 3, rejected: 0 });
  });

  it('is never that of a row with another number', () => {
    const plan = planOf([
      { bce: ONE, name: 'Atelier', type: 'EFT', what: 'Menuiserie' },
      { bce: OTHER, type: 'EFT', what: 'Coiffure' },
      { what: 'Onglerie' },
    ]);
    const { filieres } = afterPlan(empty, plan);
    expect(filieres.map(({ name }) => name)).toEqual(['Menuiserie']);
    expect(plan.rejected.map(({ line }) => line)).toEqual([3, 4]);
    expect(plan.problems.map(({ code, line }) => [code, line])).toContainEqual(['missing', 3]);
  });

  it('is known by the number of the establishment', () => {
    const plan = planOf([
      { n: '42', name: 'Institut', type: 'EPS' },
      { n: '7', name: 'Autre', type: 'EPS' },
      { n: '42', what: 'Coiffure' },
    ]);
    const { filieres } = afterPlan(empty, plan);
    expect(filieres.find(({ name }) => name === 'Coiffure')?.operator).toBe('institut');
  });
});

describe('a filière that several rows give', () => {
  it('is one filière, with all of its timetables', () => {
    const rows = ['jour', 'soir', 'jour'].map((when) => ({
      name: 'Atelier',
      type: 'EFT',
      what: 'Soudure',
      when,
    }));
    const plan = planOf(rows);
    expect(afterPlan(empty, plan).filieres.map(({ name, schedule }) => [name, schedule])).toEqual([
      ['Soudure', { availability: ['DAY', 'EVENING'] }],
    ]);
    expect(plan.rows).toEqual({ new: 1, changed: 0, unchanged: 2, rejected: 0 });
    expect(noted(plan).map(([code]) => code)).toEqual(['offered-again']);
  });
});
