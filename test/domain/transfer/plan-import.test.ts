import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { Cell, FileMapping, SheetCells } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import type { ImportPlan } from '../../../domain/transfer/plan/plan-import.ts';
import { planImport } from '../../../domain/transfer/plan/plan-import.ts';
import { importProblem } from '../../../domain/transfer/problem-words.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const sample = hauteSylve();
const sheetOf = (...rows: Cell[][]): SheetCells => ({ name: 'f.csv', rows });

type Values = FileMapping['values'];
type Options = Partial<Parameters<typeof planImport>[3]>;

/** The plan of a file read as it is suggested. */
function planOf(
  sheets: SheetCells | SheetCells[],
  values: Values = [],
  options: Options = {},
  document = sample,
): ImportPlan {
  const all = Array.isArray(sheets) ? sheets : [sheets];
  const { mapping } = suggestMapping(all, document, 'fr');
  return planned(document, all, { ...mapping, values }, { language: 'fr', ...options });
}

const said = (plan: ImportPlan, document: NetworkDocument = sample) =>
  plan.problems.map((problem) => {
    const { code, line, column, value } = importProblem(problem, 'fr', namesOf(document));
    return [code, line, column, value];
  });

describe('elements known again', () => {
  const head = ['Nom', 'Type', 'Contact'];

  it('by name, whatever its accents, case and legal form; blank cells change nothing', () => {
    const plan = planOf(
      sheetOf(head, ['LE CHANTIER ASBL', 'EFT', 'accueil@lechantier.be'], ['Fil et fibre', 'EFT', null]),
    );
    expect(plan.rows).toEqual({ new: 0, changed: 1, unchanged: 1, rejected: 0 });
    const [change] = plan.changes;
    expect(change).toMatchObject({ list: 'operators', id: 'chantier' });
    expect(change?.after).toEqual({
      ...change?.before,
      contact: 'accueil@lechantier.be',
    });
  });

  it('rows that name an element which an earlier row adds are told from what the network knows', () => {
    const rows = [
      ['Atelier du Bois asbl', 'EFT', null],
      ['Atelier du Bois', 'EFT', null],
      ['ATELIER DU BOIS', 'EFT', null],
      ['Fil et fibre', 'EFT', null],
    ];
    const first = planOf(sheetOf(head, ...rows));
    expect(first.rows).toEqual({ new: 1, changed: 0, unchanged: 3, rejected: 0 });
    expect(first.repeated).toBe(2);
    const again = planOf(sheetOf(head, ...rows), [], {}, afterPlan(sample, first));
    expect(again.rows.unchanged).toBe(4);
    expect(again.repeated).toBe(0);
  });

  it('new ones get readable ids, the same from run to run', () => {
    const file = sheetOf(head, ['Atelier du Bois asbl', 'EFT', null], ['Atelier du bois', 'CPAS', null]);
    const plan = planOf(file);
    expect(plan.changes.map(({ id }) => id)).toEqual(['atelier-du-bois']);
    expect(said(plan)).toEqual([['other-value-kept', 3, 'B', 'CPAS']]);
    const after = afterPlan(sample, plan);
    expect(planOf(file, [], {}, after).changes).toEqual([]);
  });

  it('an unknown code with a known name updates that one, and it is said', () => {
    const plan = planOf(sheetOf(['Code', ...head], ['op-77', 'Le Chantier', 'EFT', 'info@lechantier.be']));
    expect(plan.changes.map(({ id }) => id)).toEqual(['chantier']);
    expect(said(plan)).toEqual([['matched-by-name', 2, 'A', 'op-77']]);
  });

  it('a code of another list, or one that is reserved, is refused', () => {
    const plan = planOf(
      sheetOf(['Code', ...head], ['horeca', 'Un', 'EFT', null], ['SELF', 'Deux', 'EFT', null]),
    );
    expect(said(plan).map(([code]) => code)).toEqual(['duplicate-element', 'reserved-id']);
    expect(plan.changes).toEqual([]);
  });
});

describe('words confirmed by a person', () => {
  const file = sheetOf(['Nom', 'Type', 'Contact'], ['Un', 'Atelier', null], ['Deux', 'CISP', null]);

  it('are asked for with proposals, then remembered', () => {
    expect(said(planOf(file)).map(([code, line]) => [code, line])).toEqual([
      ['unknown-word', 2],
      ['ambiguous-word', 3],
    ]);
    const values: Values = [
      { list: 'operators', path: 'type', word: 'ATELIER', means: 'EFT' },
      { list: 'operators', path: 'type', word: 'CISP', means: 'OISP' },
    ];
    expect(planOf(file, values).changes.map(({ after }) => after?.type)).toEqual(['EFT', 'OISP']);
  });

  it('make a placeholder of a name that is not known, once', () => {
    const agreements = sheetOf(
      ['Convention', 'Parties'],
      ['Accord A', 'Le Chantier | Maison Inconnue'],
      ['Accord B', 'Maison inconnue'],
    );
    expect(said(planOf(agreements)).map(([code, , , value]) => [code, value])).toEqual([
      ['unknown-reference', 'Maison Inconnue'],
      ['unknown-reference', 'Maison inconnue'],
    ]);
    const plan = planOf(agreements, [
      { list: 'agreements', path: 'parties', word: 'Maison Inconnue', means: 'PLACEHOLDER' },
    ]);
    expect(plan.problems).toEqual([]);
    const after = afterPlan(sample, plan);
    expect(after.operators.filter(({ placeholder }) => placeholder)).toEqual([
      { id: 'maison-inconnue', name: 'Maison Inconnue', type: 'OTHER', placeholder: true },
    ]);
    expect(after.agreements.find(({ name }) => name === 'Accord B')?.parties).toEqual(['maison-inconnue']);
  });

  it('make no placeholder of a name that no element may have: the row is rejected', () => {
    const word = 'M'.repeat(301);
    const plan = planOf(sheetOf(['Convention', 'Parties'], ['Accord A', word]), [
      { list: 'agreements', path: 'parties', word, means: 'PLACEHOLDER' },
    ]);
    expect(said(plan).map(([code, line]) => [code, line])).toEqual([['too-big', 2]]);
    expect(plan.changes).toEqual([]);
  });
});

describe('a flat sheet', () => {
  const head = ['Opérateur', 'Type d’opérateur', 'Commune', 'Adresse', 'Formation', 'Étape', 'Débouché'];

  it('makes operators, places, filières and what they prepare for, each once', () => {
    const plan = planOf(
      sheetOf(
        head,
        [
          'Atelier du Bois',
          'EFT',
          'Orneval',
          'Rue Haute 1',
          'Menuiserie',
          'préqualification',
          'Construction',
        ],
        [null, null, 'Rivaux', 'Place 3', 'Menuiserie', 'préqualification', null],
        [
          'Atelier du Bois',
          'EFT',
          'Orneval',
          'Rue Haute 1',
          'Ébénisterie',
          'qualification',
          'Construction | Horeca',
        ],
        ['Total', null, null, null, null, null, null],
      ),
    );
    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(said(plan).map(([code]) => code)).toEqual(['operator-from-above', 'other-site', 'total-row']);
    const after = afterPlan(sample, plan);
    const own = after.filieres.filter(({ operator }) => operator === 'atelier-du-bois');
    expect(own.map(({ id, sites }) => [id, sites])).toEqual([
      ['atelier-du-bois-menuiserie', ['site-atelier-du-bois-orneval', 'site-atelier-du-bois-rivaux']],
      ['atelier-du-bois-ebenisterie', ['site-atelier-du-bois-orneval']],
    ]);
    const preps = after.preps.filter(({ filiere }) => filiere.startsWith('atelier'));
    expect(preps.map(({ outlet }) => outlet)).toEqual(['construction', 'construction', 'horeca']);
  });

  it('adds a commune that nobody knows, and takes no slip for a new one', () => {
    const row = (commune: string, name: string): Cell[] => [
      'Un',
      'EFT',
      commune,
      null,
      name,
      'orientation',
      null,
    ];
    const plan = planOf(sheetOf(head, row('Zwartbeek', 'a'), row('Ornevall', 'b')));
    expect(said(plan)).toEqual([
      ['commune-added', 2, 'C', 'Zwartbeek'],
      ['unknown-reference', 3, 'C', 'Ornevall'],
    ]);
    expect(plan.changes.filter(({ list }) => list === 'communes').map(({ id }) => id)).toEqual(['zwartbeek']);
  });

  it('keeps the first of two types of one operator, and lists the other', () => {
    const row = (type: string, name: string): Cell[] => ['Un', type, null, null, name, 'orientation', null];
    const plan = planOf(sheetOf(head, row('EFT', 'a'), row('CPAS', 'b')));
    expect(said(plan)).toEqual([['other-value-kept', 3, 'B', 'CPAS']]);
    expect(plan.rows).toEqual({ new: 2, changed: 0, unchanged: 0, rejected: 0 });
    expect(plan.changes[0]?.after).toMatchObject({ name: 'Un', type: 'EFT' });
  });
});

describe('rows that rest on a rejected row', () => {
  it('are rejected with it, and say why', () => {
    const operators = {
      name: 'Opérateurs',
      rows: [
        ['Nom', 'Type', 'Contact'],
        ['Un', 'EFTT', null],
      ],
    };
    const filieres = {
      name: 'Filières',
      rows: [
        ['Filière', 'Opérateur', 'Étape'],
        ['Bois', 'Un', 'orientation'],
        ['Fer', 'Le Chantier', 'orientation'],
      ],
    };
    const plan = planOf([operators, filieres]);
    expect(said(plan).map(([code, line, , value]) => [code, line, value])).toEqual([
      ['unknown-word', 2, 'EFTT'],
      ['depends-on-rejected', 2, 'Un'],
    ]);
    expect(plan.rows).toEqual({ new: 1, changed: 0, unchanged: 0, rejected: 2 });
  });

  it('also when only the whole network shows what is wrong', () => {
    const filieres = {
      name: 'Filières',
      rows: [
        ['Code', 'Filière', 'Opérateur', 'Étape', 'Du', 'Au'],
        ['bois', 'Bois', 'Le Chantier', 'orientation', '01/09/2025', '01/01/2025'],
      ],
    };
    const passerelles = {
      name: 'Passerelles',
      rows: [
        ['De', 'Vers', 'Nature'],
        ['bois', 'lee-ecrit-1', 'progression'],
      ],
    };
    expect(said(planOf([filieres, passerelles])).map(([code]) => code)).toEqual([
      'inverted-interval',
      'depends-on-rejected',
    ]);
  });
});

describe('personal data', () => {
  it('refuses a sheet with a column about learners, and shows none of it', () => {
    const plan = planOf(sheetOf(['Nom', 'Type', 'Nom du stagiaire'], ['Un', 'EFT', 'Zoé Tartempion']));
    expect(said(plan)).toEqual([['personal-heading', 1, 'C', null]]);
    expect(plan.rows.rejected).toBe(1);
    expect(plan.changes).toEqual([]);
    expect(JSON.stringify(plan)).not.toContain('Tartempion');
  });

  it('refuses a row with a private address or number wherever it stands, and lets that of a service pass', () => {
    const plan = planOf(
      sheetOf(
        ['Nom', 'Type', 'Contact', 'Colonne libre'],
        ['Un', 'EFT', 'zoe@gmail.com', null],
        ['Deux', 'EFT', 'info@deux.be', '0475 12 34 56'],
        ['Trois', 'EFT', 'accueil@trois.be', '081 22 33 44'],
      ),
    );
    expect(said(plan)).toEqual([
      ['private-mail', 2, 'C', null],
      ['mobile-number', 3, 'D', null],
    ]);
    expect(plan.changes.map(({ id }) => id)).toEqual(['trois']);
    expect(plan.rejected.map(({ line, personal }) => [line, personal])).toEqual([
      [2, [2]],
      [3, [3]],
    ]);
    expect(JSON.stringify(plan)).not.toMatch(/gmail|0475/);
  });
});

describe('source and day of an import', () => {
  const file = sheetOf(['Nom', 'Type', 'Contact'], ['Le Chantier', 'EFT', null], ['Neuf', 'EFT', null]);

  it('are written where rows do not say, and the same import again changes nothing', () => {
    const options = { source: 'Inventaire 2026', observedOn: '2026-01-31' };
    const plan = planOf(file, [], options);
    expect(plan.changes.map(({ id, after }) => [id, after?.source, after?.observedOn])).toEqual([
      ['chantier', sample.operators.find(({ id }) => id === 'chantier')?.source, '2026-01-31'],
      ['neuf', 'Inventaire 2026', '2026-01-31'],
    ]);
    expect(planOf(file, [], options, afterPlan(sample, plan)).changes).toEqual([]);
  });
});

describe('a plan', () => {
  it('tells how far it is, and stops when nobody waits any more', () => {
    const rows = Array.from({ length: 900 }, (_, index): Cell[] => [`Op ${index}`, 'EFT', null]);
    const file = [sheetOf(['Nom', 'Type', 'Contact'], ...rows)];
    const { mapping } = suggestMapping(file, sample, 'fr');
    const told: number[] = [];
    planImport(sample, file, mapping, { language: 'fr' }, { progress: (done) => told.push(done) });
    expect(told).toEqual([200, 400, 600, 800, 900]);
    expect(planImport(sample, file, mapping, { language: 'fr' }, { cancelled: () => true })).toBeNull();
  });

  it('names a sheet that is not in the file', () => {
    const mapping: FileMapping = {
      sheets: [{ holds: 'MATRIX', sheet: 'x', headingRow: 0, headingColumn: 0 }],
      values: [],
    };
    expect(said(planned(sample, [], mapping, { language: 'fr' })).map(([code]) => code)).toEqual([
      'sheet-missing',
    ]);
  });
});
