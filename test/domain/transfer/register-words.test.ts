import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell, FileMapping } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import type { ImportPlan } from '../../../domain/transfer/plan/plan-import.ts';
import { unknownWords } from '../../../domain/transfer/suggest/unknown-words.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const empty = emptyNetwork('Registre');
const COLUMNS = [
  ['Organisme', 'operators', 'name'],
  ['Type', 'operators', 'type'],
  ['Formation', 'filieres', 'name'],
  ['Public', 'filieres', 'entry.groups'],
  ['Prix', 'filieres', 'cost.feeEuros'],
  ['Débouché', 'preps', 'outlet'],
] as const;

const mapped = (values: FileMapping['values'] = []): FileMapping => ({
  sheets: [
    {
      holds: 'ELEMENTS',
      sheet: 'f.csv',
      list: 'flat',
      headingRow: 0,
      columns: COLUMNS.map(([heading, list, path], column) => ({ column, heading, field: { list, path } })),
    },
  ],
  values,
});
const sheetsOf = (rows: readonly Cell[][]) => [
  { name: 'f.csv', rows: [COLUMNS.map(([heading]) => heading), ...rows] },
];
const planOf = (rows: readonly Cell[][], values: FileMapping['values'] = []): ImportPlan =>
  planned(empty, sheetsOf(rows), mapped(values), { language: 'fr' });

const CODES: ReadonlySet<string> = new Set(['no-condition', 'left-empty', 'audience-in-note']);

const ROWS: Cell[][] = [
  ['Ville d’Orneval', 'Administration communale', 'Accueil', 'tout public', 'selon', 'Boulanger'],
  ['Ville d’Orneval', 'Administration communale', 'Guichet', 'tout public', '12', 'Boulanger'],
  ['École du Parc', 'Promotion sociale de plein exercice', 'Coiffure', 'adultes', null, null],
  ['Atelier', 'EFTT', 'Bois', null, null, null],
];

describe('what an entry asks, in a register', () => {
  const headings = ['Organisme', 'Type', 'Formation', 'Étape', 'Écrit demandé'];
  const columns = headings.map((heading, column) => ({
    ...{ column, heading },
    field: [
      { list: 'operators' as const, path: 'name' },
      { list: 'operators' as const, path: 'type' },
      { list: 'filieres' as const, path: 'name' },
      { list: 'filieres' as const, path: 'stage' },
      { list: 'filieres' as const, path: 'entry.written.min' },
    ][column]!,
  }));
  const mapping: FileMapping = {
    sheets: [{ holds: 'ELEMENTS', sheet: 'f.csv', list: 'flat', headingRow: 0, columns }],
    values: [],
  };
  const asking = (...asked: readonly string[]) => {
    const rows = asked.map((word) => ['Atelier', 'EFT', 'Bois', 'qualification', word]);
    const plan = planned(empty, [{ name: 'f.csv', rows: [headings, ...rows] }], mapping, { language: 'fr' });
    const [made] = afterPlan(empty, plan).filieres;
    const told = plan.problems.filter(({ code }) => code !== 'offered-again' && code !== 'presumed');
    return {
      level: made?.entry?.written?.min,
      presumed: made?.presumed?.includes('entry.written.min') === true,
      told: told.map(({ code, line, value, values }) => [code, line, value, values.kept]),
    };
  };

  it('is presumed where a certificate stands for a level of French, and it is said', () => {
    const told = (value: string) => [['certificate-as-level', 2, value, undefined]];
    expect(asking('CESS')).toEqual({ level: 6, presumed: true, told: told('CESS') });
    expect(asking('niveau CE1D')).toEqual({ level: 4, presumed: true, told: told('niveau CE1D') });
    expect(asking('B1')).toEqual({ level: 4, presumed: false, told: [] });
  });

  it('is presumed, and listed, where one row says "none" and another something that is not understood', () => {
    expect(asking('aucun', 'test d’entrée')).toEqual({
      ...{ level: 0, presumed: true },
      told: [
        ['left-empty', 3, 'test d’entrée', undefined],
        ['other-value-kept', 3, 'test d’entrée', 'aucun'],
      ],
    });
    expect(asking('test d’entrée', 'aucun').told.map(([code]) => code)).toContain('other-value-kept');
    expect(asking('aucun', 'aucun')).toEqual({ level: 0, presumed: false, told: [] });
  });
});

describe('the words of a register that nobody answers', () => {
  const plan = planOf(ROWS);
  const after = afterPlan(empty, plan);

  it('become types as they stand, or the nearest meaning, which is presumed; a slip is refused', () => {
    expect(after.operatorTypes.map(({ labels }) => labels[0]?.fr)).toEqual(['Administration communale']);
    expect(after.operators.map(({ name, type, presumed }) => [name, type, presumed])).toEqual([
      ['Ville d’Orneval', 'administration-communale', undefined],
      ['École du Parc', 'EPS', ['type']],
    ]);
    expect(plan.problems.filter(({ severity }) => severity === 'error').map(({ value }) => value)).toEqual([
      'EFTT',
    ]);
    expect(plan.rows).toEqual({ new: 3, changed: 0, unchanged: 0, rejected: 1 });
  });

  it('leave a field empty that can be, and create the outlets that are named', () => {
    expect(after.filieres.map(({ entry, cost }) => [entry?.groups, cost?.feeEuros])).toEqual([
      [undefined, undefined],
      [undefined, 12],
      [undefined, undefined],
    ]);
    expect(after.outlets.map(({ name }) => name)).toEqual(['Boulanger']);
    const left = plan.problems.filter(({ severity, code }) => severity === 'warning' && CODES.has(code));
    expect(left.map(({ code, value, values }) => [code, value, values.rows])).toEqual([
      ['no-condition', 'tout public', 2],
      ['left-empty', 'selon', 1],
      ['audience-in-note', 'adultes', 1],
    ]);
    expect(after.filieres.map(({ note }) => note)).toEqual([undefined, undefined, 'Public\u00a0: adultes']);
  });

  it('create outlets that resemble one another, since the file names them all', () => {
    const jobs = ['Monteur', 'Monteuse', 'Métier 1', 'Métier 12'];
    const plan = planOf(jobs.map((job, index): Cell[] => ['Un', 'EFT', `Cours ${index}`, null, null, job]));
    expect(plan.rows.rejected).toBe(0);
    expect(
      afterPlan(empty, plan)
        .outlets.map(({ name }) => name)
        .sort(),
    ).toEqual(jobs);
  });

  it('become two types that resemble each other, since the file names both', () => {
    const types = ['Maison de jeunes', 'Maisons de jeunes'];
    const plan = planOf(types.map((type, index): Cell[] => [`Op ${index}`, type, 'Cours']));
    expect(afterPlan(empty, plan).operatorTypes.map(({ labels }) => labels[0]?.fr)).toEqual(types);
  });

  it('are not read from a list of many', () => {
    const many = Array.from({ length: 300 }, (_, index): Cell[] => [
      `Op ${index}`,
      `Genre ${index}`,
      'Cours',
    ]);
    const read = afterPlan(empty, planOf(many));
    expect(read.operatorTypes).toEqual([]);
    expect(new Set(read.operators.map(({ type }) => type))).toEqual(new Set(['OTHER']));
    expect(read.operators.every(({ presumed }) => presumed?.includes('type'))).toBe(true);
  });
});

describe('the questions about the words of a register', () => {
  const questions = unknownWords(sheetsOf(ROWS), mapped(), { language: 'fr', names: namesOf(empty) });

  it('are asked where something rests on them, the most frequent first, with what happens unanswered', () => {
    expect(questions.map(({ word, rows, unanswered }) => [word, rows, unanswered])).toEqual([
      ['Administration communale', 2, 'AS_IT_STANDS'],
      ['Promotion sociale de plein exercice', 1, 'PRESUMED'],
      ['EFTT', 1, 'REFUSED'],
      ['adultes', 1, 'IN_NOTE'],
    ]);
  });

  it('are at most a dozen about a field that may stay empty', () => {
    const many = Array.from({ length: 40 }, (_, index): Cell[] => [
      'Un',
      'EFT',
      `Cours ${index}`,
      `gens ${index}`,
    ]);
    const asked = unknownWords(sheetsOf([...many, many[39]!]), mapped(), {
      language: 'fr',
      names: namesOf(empty),
    });
    expect(asked).toHaveLength(12);
    expect(asked[0]).toMatchObject({ word: 'gens 39', rows: 2 });
  });

  it('propose what is near in meaning, never what only looks alike', () => {
    expect(questions.map(({ word, proposals }) => [word, proposals])).toEqual([
      ['Administration communale', []],
      ['Promotion sociale de plein exercice', ['EPS']],
      ['EFTT', ['EFT']],
      ['adultes', []],
    ]);
  });
});

describe('answers', () => {
  it('leave out rows that are not ours, and count them', () => {
    const plan = planOf(ROWS, [
      { list: 'operators', path: 'type', word: 'administration communale', means: 'NOT_OURS' },
      { list: 'operators', path: 'type', word: 'EFTT', means: 'EFT' },
    ]);
    expect(plan.leftOut).toBe(2);
    expect(plan.rows).toEqual({ new: 2, changed: 0, unchanged: 0, rejected: 0 });
    expect(afterPlan(empty, plan).operators.map(({ name }) => name)).toEqual(['École du Parc', 'Atelier']);
  });

  it('take a word as it stands', () => {
    const plan = planOf(ROWS, [
      { list: 'operators', path: 'type', word: 'EFTT', means: 'AS_IT_STANDS' },
      { list: 'filieres', path: 'entry.groups', word: 'adultes', means: 'AS_IT_STANDS' },
    ]);
    const after = afterPlan(empty, plan);
    expect(after.operators.find(({ name }) => name === 'Atelier')?.type).toBe('eftt');
    expect(after.filieres.find(({ name }) => name === 'Coiffure')?.entry?.groups).toEqual(['ADULTES']);
  });
});

describe('the file of rejected rows', () => {
  const rows: Cell[][] = [
    ['Atelier', 'EFT', 'Bois'],
    ['Atelier', 'CPAAS', 'Fer'],
  ];
  const answered: FileMapping['values'] = [{ list: 'operators', path: 'type', word: 'CPAAS', means: 'CPAS' }];

  it('goes in once its reason is answered, and touches nothing of what was taken', () => {
    const first = planOf(rows);
    expect(first.rejected.map(({ line }) => line)).toEqual([3]);
    const taken = afterPlan(empty, first);
    const headings = [...COLUMNS.map(([heading]) => heading), 'À corriger'];
    const back = [{ name: 'f.csv', rows: [headings, [...rows[1]!, null, null, null, 'Un mot inconnu']] }];
    const plan = planned(taken, back, mapped(answered), { language: 'fr' });
    expect(plan.rows).toEqual({ new: 1, changed: 0, unchanged: 0, rejected: 0 });
    const after = afterPlan(taken, plan);
    expect(after.operators).toEqual(taken.operators);
    expect(after.filieres.map(({ name }) => name).sort()).toEqual(['Bois', 'Fer']);
  });
});

describe('the audience of a register', () => {
  const [{ columns, ...sheet } = { columns: [] }] = mapped().sheets as [
    Extract<FileMapping['sheets'][number], { holds: 'ELEMENTS' }>,
  ];
  const read = (words: readonly Cell[], values: FileMapping['values'] = [], path = 'entry.statuses') => {
    const rows = words.map((word, index): Cell[] => ['Atelier', 'EFT', `Cours ${index}`, word]);
    const fields = columns.map((column) =>
      column.heading === 'Public' ? { ...column, field: { list: 'filieres' as const, path } } : column,
    );
    const asked = { sheets: [{ ...sheet, columns: fields }], values } as FileMapping;
    const plan = planned(empty, sheetsOf(rows), asked, { language: 'fr' });
    const after = afterPlan(empty, plan);
    const again = planned(after, sheetsOf(rows), asked, { language: 'fr' });
    expect([plan.rows.rejected, again.changes]).toEqual([0, []]);
    return after.filieres.map(({ entry, note, presumed }) => ({
      statuses: entry?.statuses,
      groups: entry?.groups,
      note,
      isPresumed: presumed?.includes('entry.statuses') === true,
    }));
  };
  const nothing = { statuses: undefined, groups: undefined, note: undefined, isPresumed: false };

  it('goes to statuses and to groups, whichever of them the column is read into', () => {
    const words = [
      'Personnes infrascolarisées',
      'Demandeurs d’emploi peu qualifiés',
      'Bénéficiaires du RIS',
      'Tout public',
      'Demandeurs d’emploi ; femmes',
    ];
    for (const path of ['entry.statuses', 'entry.groups'])
      expect(read(words, [], path)).toEqual([
        { ...nothing, groups: ['LOW_SCHOOLING'] },
        { ...nothing, statuses: ['DEI'], groups: ['LOW_SKILLED'] },
        { ...nothing, statuses: ['RIS'] },
        nothing,
        { ...nothing, statuses: ['DEI'], groups: ['WOMEN'] },
      ]);
  });

  it('keeps each word that is not taken in the note', () => {
    expect(read(['Parents solos', 'Demandeurs d’emploi de plus de 45 ans'])).toEqual([
      { ...nothing, note: 'Public\u00a0: Parents solos' },
      { ...nothing, note: 'Public\u00a0: Demandeurs d’emploi de plus de 45 ans' },
    ]);
  });

  it('marks a nearest meaning that was chosen as presumed, and keeps the word', () => {
    const word = 'Demandeurs d’emploi volontaires';
    const list = 'filieres' as const;
    const chosen = [{ list, path: 'entry.statuses', word, means: 'DEI' }];
    const note = `Public\u00a0: ${word}`;
    expect(read([word], chosen)).toEqual([{ ...nothing, statuses: ['DEI'], note, isPresumed: true }]);
    const other = [{ list, path: 'entry.statuses', word, means: 'RIS' }];
    expect(read([word], other)).toEqual([{ ...nothing, statuses: ['RIS'] }]);
  });
});
