import { describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Cell, FieldName, FileMapping } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { presumedOf, presumedType } from '../../../domain/transfer/presume/presume.ts';
import { isPresumedByRow } from '../../../domain/transfer/presume/registers.ts';
import { importProblem } from '../../../domain/transfer/problem-words.ts';
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

  it.each([
    ['Entretien des espaces verts', 'espaces-verts'],
    ['Agent d’entretien', 'nettoyage'],
    ['Entretien d’embauche', 'GENERIC'],
    ['Développement personnel', 'GENERIC'],
    ['Développeur web', 'numerique'],
    ['Tournage sur commande numérique', 'industrie'],
    ['Restauration de meubles', 'bois'],
    ['Restauration et service en salle', 'horeca'],
    ['Commis administratif', 'bureautique'],
    ['Éducation à l’environnement', undefined],
    ['Mode de vie et santé', 'sante'],
    ['Programme européen', undefined],
    ['Permis d’urbanisme', undefined],
    ['Gestion du stress', 'GENERIC'],
  ])('of the sector of %j: %s', (title, sector) => {
    expect(Object.fromEntries(presumedOf(title, 'EPS', nothing)).sector).toBe(sector);
  });

  it.each([
    ['Atelier numérique', 'CPAS', 'BASIC_TRAINING'],
    ['Table d’insertion', 'CPAS', 'COACHING'],
    ['Service d’insertion', 'CPAS', 'INTAKE'],
    ['Bilan comptable', 'EPS', 'QUALIFICATION'],
    ['Apprentissage de la lecture', 'EPS', 'LITERACY'],
    ['Troubles de l’apprentissage', 'EPS', 'QUALIFICATION'],
    ['Accompagnement des personnes âgées', 'EPS', 'QUALIFICATION'],
  ])('of the stage of %j of a %s, though other letters mislead: %s', (title, type, stage) => {
    expect(stageOf(title, type)).toBe(stage);
  });

  it('of a certificate, unless the file says that there is none', () => {
    const of = (title: string, type: string, isCertifying?: boolean) =>
      Object.fromEntries(presumedOf(title, type, nothing, isCertifying));
    expect(of('Vers le CEB', 'EPS', true)).toMatchObject({
      'exit.certificate': 1,
      'exit.certificateName': 'CEB',
    });
    const without = of('Vers le CEB', 'EPS', false);
    expect([without['exit.certificate'], without['exit.certificateName']]).toEqual([0, undefined]);
    expect([true, false, undefined].map((one) => of('Maçonnerie', 'EFT', one).stage)).toEqual([
      'QUALIFICATION',
      'PREQUALIFICATION',
      'PREQUALIFICATION',
    ]);
  });

  it('of no qualifying stage, where the file says that there is no certificate', () => {
    const of = (title: string, isCertifying?: boolean) =>
      Object.fromEntries(presumedOf(title, 'EPS', nothing, isCertifying)).stage;
    for (const title of ['Maçonnerie', 'Accompagnement des personnes âgées'])
      expect([true, false, undefined].map((one) => of(title, one))).toEqual([
        'QUALIFICATION',
        'PREQUALIFICATION',
        'QUALIFICATION',
      ]);
    expect(of('FLE A2', false)).toBe('FRENCH_FL');
    const said: Record<string, unknown> = { stage: 'QUALIFICATION', 'exit.certificateName': 'CESS' };
    expect(presumedOf('CESS', 'EPS', (path) => said[path], false)).toEqual([['exit.certificate', 5]]);
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

describe('a required field without a column', () => {
  it('is presumed row by row in a register only, where it is the type or the stage', () => {
    const mapping = (list: 'flat' | 'filieres' | 'operators', columns: readonly FieldName[] = []) => ({
      holds: 'ELEMENTS' as const,
      sheet: 'f.csv',
      list,
      headingRow: 0,
      columns: columns.map((field, column) => ({ column, heading: '', field })),
    });
    const [stage, type, name] = (
      [
        ['filieres', 'stage'],
        ['operators', 'type'],
        ['filieres', 'name'],
      ] as const
    ).map(([list, path]) => ({ list, path }));
    const id = { list: 'operators', path: 'id' } as const;
    expect([stage!, type!, name!].map((one) => isPresumedByRow(mapping('flat'), one))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isPresumedByRow(mapping('filieres'), stage!)).toBe(false);
    expect([[], [id]].map((columns) => isPresumedByRow(mapping('operators', columns), type!))).toEqual([
      true,
      false,
    ]);
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
  const read = (rows: Cell[][], also: Readonly<Record<string, FieldName | null>> = {}) => {
    const sheets = [{ name: 'f.csv', rows }];
    const columns = rows[0]!.map((heading, column) => ({
      column,
      heading: String(heading),
      field: { ...FIELDS, ...also }[String(heading)] ?? null,
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
    const stages = presumed.filter(({ field }) => field?.path === 'stage');
    expect(stages.reduce((sum, { values }) => sum + Number(values.rows), 0)).toBe(2);
    // Each rule that decided is told apart, with its rows.
    expect(stages.map(({ values }) => values)).toEqual([
      { to: 'FRENCH_FL', title: 'fle', rows: 1 },
      { to: 'QUALIFICATION', rows: 1 },
    ]);
    expect(again().changes).toEqual([]);
  });

  it('presumes no certificate where a column says that there is none', () => {
    const { after, again } = read([
      ['Opérateur', 'Commune', 'Formation', 'formation_certifiante'],
      ['École', 'Orneval', 'Vers le CEB', 'oui'],
      ['École', 'Orneval', 'CESS - humanités générales', 'non'],
      ['École', 'Orneval', 'CESS du soir', null],
    ]);
    expect(after.filieres.map(({ exit }) => [exit?.certificate, exit?.certificateName])).toEqual([
      [1, 'CEB'],
      [0, undefined],
      [5, 'CESS'],
    ]);
    expect(after.filieres.every(({ presumed }) => presumed?.includes('exit.certificate'))).toBe(true);
    expect(again().changes).toEqual([]);
  });

  it.each([null, 'note', 'exit.certificate', 'exit.certificateName'])(
    'reads a flag that is mapped to %j, and makes no name of it',
    (path) => {
      const field = path === null ? null : ({ list: 'filieres', path } as const);
      const { after, plan } = read(
        [
          ['Opérateur', 'Commune', 'Formation', 'formation_certifiante'],
          ['Régie des quartiers', 'Orneval', 'Maçonnerie', 'oui'],
          ['Régie des quartiers', 'Orneval', 'Carrelage', 'non'],
          ['École de promotion sociale', 'Orneval', 'Soudage', 'NON'],
          ['École de promotion sociale', 'Orneval', 'Coiffure', null],
        ],
        { formation_certifiante: field },
      );
      expect(after.filieres.map(({ stage }) => stage)).toEqual([
        ...['QUALIFICATION', 'PREQUALIFICATION', 'PREQUALIFICATION', 'QUALIFICATION'],
      ]);
      expect(after.filieres.map(({ exit }) => exit?.certificateName)).toEqual(
        after.filieres.map(() => undefined),
      );
      expect(plan.problems.filter(({ code }) => code === 'left-empty').length).toBe(
        path === null || path === 'note' ? 0 : 3,
      );
    },
  );

  it('says which column or rule decided on a stage, and on how many rows', () => {
    const { plan } = read([
      ['Opérateur', 'Commune', 'Formation', 'formation_certifiante'],
      ['École de promotion sociale', 'Orneval', 'Soudage', 'oui'],
      ['École de promotion sociale', 'Orneval', 'Coiffure', 'oui'],
      ['École de promotion sociale', 'Orneval', 'Carrelage', 'non'],
      ['École de promotion sociale', 'Orneval', 'FLE A2', 'oui'],
      ['Régie des quartiers', 'Orneval', 'Maçonnerie', 'non'],
      ['Régie des quartiers', 'Orneval', 'Peinture', null],
    ]);
    const names = namesOf(empty);
    const said = (language: 'fr' | 'en') =>
      plan.problems
        .filter(({ code, field }) => code === 'presumed' && field?.path === 'stage')
        .map((problem) => importProblem(problem, language, names))
        .map(({ message, rows }) => [message.replaceAll('\u00a0', ' '), rows]);
    const begins = '« Étape » n’est pas dit, et présumé : ';
    expect(said('fr')).toEqual([
      [`${begins}formation_certifiante = oui → Formation qualifiante.`, 2],
      [`${begins}formation_certifiante = non → Préqualification.`, 1],
      [`${begins}le titre contient « fle » → Français langue étrangère.`, 1],
      [
        `${begins}formation_certifiante = non, type d’opérateur « Régie des quartiers » → Préqualification.`,
        1,
      ],
      [`${begins}type d’opérateur « Régie des quartiers » → Préqualification.`, 1],
    ]);
    expect(said('en')[0]?.[0]).toContain('formation_certifiante = yes → ');
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
