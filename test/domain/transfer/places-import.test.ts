import { describe, expect, it } from 'vitest';
import type { Bassin, Commune, Filiere, Site } from '../../../domain/model/entities.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import type { Cell, FieldName, FileMapping, SheetCells } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { unknownWords } from '../../../domain/transfer/suggest/unknown-words.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const FIELDS: Readonly<Record<string, string>> = {
  École: 'operators.name',
  Type: 'operators.type',
  Bassin: 'operators.bassins',
  Formation: 'filieres.name',
  Étape: 'filieres.stage',
  Adresse: 'sites.address',
  'Commune de l’implantation': 'sites.commune',
  'Localité de l’implantation': 'sites.commune',
  'Code postal de l’implantation': 'sites.commune',
  'Code INS': 'sites.commune',
  'Code INSEE': 'sites.commune',
};

interface Sheet {
  readonly sheets: SheetCells[];
  readonly mapping: FileMapping;
}

/** A flat sheet with these headings and rows. Each row gets its own school and course. */
function registerOf(headings: readonly string[], ...rows: readonly Cell[][]): Sheet {
  const all = ['École', 'Type', 'Formation', 'Étape', ...headings];
  const columns = all.map((heading, column) => {
    const [list, ...path] = FIELDS[heading]!.split('.');
    return { column, heading, field: { list, path: path.join('.') } as FieldName };
  });
  const cells = rows.map((row, at): Cell[] => [
    `École ${at}`,
    'EPS',
    `Cours ${at}`,
    'préqualification',
    ...row,
  ]);
  return {
    sheets: [{ name: 'registre.csv', rows: [all, ...cells] }],
    mapping: {
      sheets: [{ holds: 'ELEMENTS', sheet: 'registre.csv', list: 'flat', headingRow: 0, columns }],
      values: [],
    },
  };
}

const empty = emptyNetwork('Inventaire');

const planOf = ({ sheets, mapping }: Sheet, document = empty, values: FileMapping['values'] = []) =>
  planned(document, sheets, { ...mapping, values }, { language: 'fr' });

const questionsOf = ({ sheets, mapping }: Sheet, document: NetworkDocument = empty) =>
  unknownWords(sheets, mapping, { language: 'fr', names: namesOf(document) }).map(({ word, proposals }) => [
    word,
    ...proposals,
  ]);

const codes = ({ problems }: ReturnType<typeof planOf>) =>
  problems.map(({ code, line, value }) => [code, line, value]);

/** The commune of each row, by the number of its school. */
function placesOf(after: NetworkDocument): string[] {
  const names = new Map(after.communes.map(({ id, name }: Commune) => [id, name]));
  const sites = new Map(after.sites.map((site: Site) => [site.id, names.get(site.commune) ?? '?']));
  return after.filieres.map(({ sites: own = [] }: Filiere) => own.map((id) => sites.get(id)).join(' + '));
}

const membersOf = (after: NetworkDocument) =>
  Object.fromEntries(
    after.bassins.map(({ name, communes }: Bassin) => [name, communes.map(({ commune }) => commune)]),
  );

const THREE = ['Commune de l’implantation', 'Localité de l’implantation', 'Code postal de l’implantation'];

describe('a register of Wallonia and Brussels', () => {
  const register = registerOf(
    THREE,
    ['Charleroi', 'MARCINELLE', '6001'],
    ['CHARLEROI', 'GOSSELIES', 6041],
    ['Bruxelles', 'IXELLES', '1050'],
    ['Saint-Gilles', 'SAINT-GILLES', '1060'],
    ['Bastogne', 'BERTOGNE', '6687'],
    [null, 'Celles', '5561'],
    [null, null, '6900'],
    ['Saint-Vith', 'SANKT VITH', '4780'],
  );

  it('asks for no commune, refuses no row, and says what it adds', () => {
    expect(questionsOf(register)).toEqual([]);
    const plan = planOf(register);
    expect(plan.rows).toEqual({ new: 8, changed: 0, unchanged: 0, rejected: 0 });
    expect(codes(plan)).toEqual([
      ['known-commune-with-bassin', 2, 'Charleroi'],
      ['known-commune-with-bassin', 4, 'Bruxelles'],
      ['known-commune-with-bassin', 5, 'Saint-Gilles'],
      ['known-commune-with-bassin', 6, 'Bastogne'],
      ['known-commune-with-bassin', 7, 'Houyet'],
      ['known-commune-with-bassin', 8, 'Marche-en-Famenne'],
      ['known-commune-added', 9, 'Saint-Vith'],
    ]);
  });

  it('gives each commune its NIS code, postal codes, position and basin', () => {
    const after = afterPlan(empty, planOf(register));
    expect(placesOf(after)).toEqual([
      ...['Charleroi', 'Charleroi', 'Bruxelles', 'Saint-Gilles', 'Bastogne', 'Houyet', 'Marche-en-Famenne'],
      'Saint-Vith',
    ]);
    expect(after.communes.find(({ name }) => name === 'Houyet')).toEqual({
      id: '91072',
      name: 'Houyet',
      nis: '91072',
      postalCodes: ['5560', '5561', '5562', '5563', '5564'],
      latitude: expect.closeTo(50.18, 1),
      longitude: expect.closeTo(5.0, 1),
    });
    expect(membersOf(after)).toEqual({
      'Bassin EFE Hainaut Sud': ['52011'],
      'Bassin EFE Bruxelles': ['21004', '21013'],
      'Bassin EFE Luxembourg': ['82039', '83034'],
      'Bassin EFE Namur': ['91072'],
    });
    expect(planOf(register, after).changes).toEqual([]);
  });

  it('takes the basin of a site from its own commune, and that of the operator from its own column', () => {
    const seat = registerOf(['Bassin', ...THREE], ['Hainaut-Sud', 'Mons', 'MONS', '7000']);
    expect(questionsOf(seat)).toEqual([]);
    const after = afterPlan(empty, planOf(seat));
    const [sud, centre] = ['bassin-efe-hainaut-sud', 'bassin-efe-hainaut-centre'];
    expect(after.operators[0]?.bassins).toEqual([sud]);
    expect(membersOf(after)).toEqual({
      'Bassin EFE Hainaut Sud': [],
      'Bassin EFE Hainaut-Centre': ['53053'],
    });
    expect(after.bassins.map(({ id }) => id)).toEqual([sud, centre]);
  });

  it('reads communes of the table in sheets of one list', () => {
    const headings = ['De', 'Vers', 'Minutes'];
    const sheet = {
      name: 'Trajets',
      rows: [headings, ['Gosselies', '5000 Namur', 45], ['Clermont', 'Namur', 50]],
    };
    const columns = ['from', 'to', 'minutes'].map((path, column) => ({
      ...{ column, heading: headings[column]! },
      field: { list: 'travelTimes', path } as FieldName,
    }));
    const mapping: FileMapping = {
      sheets: [{ holds: 'ELEMENTS', sheet: 'Trajets', list: 'travelTimes', headingRow: 0, columns }],
      values: [],
    };
    expect(questionsOf({ sheets: [sheet], mapping })).toEqual([['Clermont', '63089', '93088']]);
    const plan = planOf({ sheets: [sheet], mapping }, empty, [
      { list: 'travelTimes', path: 'from', word: 'Clermont', means: '63089' },
    ]);
    expect(plan.rows.rejected).toBe(0);
    expect(afterPlan(empty, plan).travelTimes.map(({ from, to }) => [from, to])).toEqual([
      ['52011', '92094'],
      ['63089', '92094'],
    ]);
  });
});

describe('the network that is there', () => {
  const known: NetworkDocument = {
    ...empty,
    communes: [
      { id: 'charleroi', name: 'Charleroi' },
      { id: 'namur-ville', name: 'Namur (ville)', nis: '92094' },
      { id: 'huy', name: 'Huy', fictional: true },
      { id: 'marcinelle', name: 'Marcinelle' },
    ],
    bassins: [
      { id: 'sud', name: 'Bassin de Hainaut-Sud', communes: [] },
      { id: 'own', name: 'Notre bassin', communes: [{ commune: 'namur-ville' }] },
    ],
  };

  it('keeps its communes, by NIS code or else by name, and its basins by name', () => {
    const plan = planOf(
      registerOf(THREE, ['Charleroi', 'JUMET', '6040'], ['NAMUR', 'JAMBES', '5100'], ['Huy', 'HUY', '4500']),
      known,
    );
    const after = afterPlan(known, plan);
    expect(after.sites.map(({ commune }) => commune)).toEqual(['charleroi', 'namur-ville', '61031']);
    expect(membersOf(after)).toEqual({
      'Bassin de Hainaut-Sud': ['charleroi'],
      'Notre bassin': ['namur-ville'],
      'Bassin EFE Huy-Waremme': ['61031'],
    });
    expect(after.communes.find(({ id }) => id === 'charleroi')).toEqual({
      id: 'charleroi',
      name: 'Charleroi',
    });
    expect(codes(plan)).toEqual([
      ['bassin-completed', 2, 'Charleroi'],
      ['known-commune-with-bassin', 4, 'Huy'],
    ]);
  });

  it('has the last word on a name that stands alone', () => {
    const plan = planOf(registerOf(['Commune de l’implantation'], ['Marcinelle'], ['Charleroi']), known);
    const after = afterPlan(known, plan);
    expect(after.sites.map(({ commune }) => commune)).toEqual(['marcinelle', 'charleroi']);
  });
});

describe('places that need a question', () => {
  it('asks which commune is meant, proposes the possible ones, and takes the answer', () => {
    const register = registerOf(
      ['Localité de l’implantation', 'Code postal de l’implantation'],
      ['Charleroi', '6000'],
      ['Clermont', null],
      ['Clermont', '5650'],
      ['Bruxelles', '1050'],
      ['Liège', '4400'],
      ['Charlroi', null],
      ['Jumet', '6040'],
      ['Gilly', '6060'],
    );
    expect(questionsOf(register)).toEqual([
      ['Clermont', '63089', '93088'],
      ['Bruxelles', '21004', '21009'],
      ['Liège', '62120', '62063'],
      ['Charlroi', '52011'],
    ]);
    expect(codes(planOf(register)).filter(([code]) => !String(code).startsWith('known'))).toEqual([
      ['ambiguous-place', 3, 'Clermont'],
      ['ambiguous-place', 5, 'Bruxelles'],
      ['contradictory-place', 6, 'Liège'],
      ['unknown-reference', 7, 'Charlroi'],
    ]);
    const answer = (word: string, means: string | null) =>
      ({ list: 'sites', path: 'commune', word, means }) as const;
    const plan = planOf(register, empty, [
      answer('Clermont', '63089'),
      answer('Bruxelles', '21009'),
      answer('Liège', null),
      answer('Charlroi', '52011'),
    ]);
    expect(plan.rows.rejected).toBe(0);
    expect(placesOf(afterPlan(empty, plan))).toEqual([
      ...[
        'Charleroi',
        'Thimister-Clermont',
        'Walcourt',
        'Ixelles',
        '',
        'Charleroi',
        'Charleroi',
        'Charleroi',
      ],
    ]);
  });

  it('asks about a code of several communes where the network has one of them', () => {
    const register = registerOf(
      ['Localité de l’implantation', 'Code postal de l’implantation'],
      ['Bruxelles', '1000'],
      ['Bruxelles', '1050'],
      [null, '1050'],
      ['Ixelles', '1050'],
    );
    const asked = [
      ['ambiguous-place', 3, 'Bruxelles'],
      ['ambiguous-place', 4, '1050'],
    ];
    const first = planOf(register);
    expect(codes(first).filter(([code]) => code === 'ambiguous-place')).toEqual(asked);
    expect(codes(planOf(register, afterPlan(empty, first)))).toEqual(asked);
  });

  it('makes no commune of what is no place', () => {
    const plan = planOf(
      registerOf(['Commune de l’implantation'], ['Namur'], ['En ligne'], ['n/a'], ['Plusieurs communes']),
    );
    expect(placesOf(afterPlan(empty, plan))).toEqual(['Namur', '', '', '']);
    expect(codes(plan).slice(1)).toEqual([
      ['no-place', 3, 'En ligne'],
      ['no-place', 5, 'Plusieurs communes'],
    ]);
  });

  it('adds a place that nothing knows, and says so', () => {
    const plan = planOf(
      registerOf(['Commune de l’implantation'], ['Namur'], ['Sclessin'], ['Sclessin'], ['Wavre']),
    );
    expect(codes(plan)).toContainEqual(['commune-added', 3, 'Sclessin']);
    expect(placesOf(afterPlan(empty, plan))).toEqual(['Namur', 'Sclessin', 'Sclessin', 'Wavre']);
  });
});

describe('the register of another country', () => {
  it('takes no commune of here by a code or a name alone', () => {
    const register = registerOf(
      ['Code INSEE', 'Commune de l’implantation', 'Code postal de l’implantation'],
      ['59350', 'Lille', '59000'],
      ['62498', 'Lens', '62300'],
      ['21001', 'Agencourt', '21700'],
      ['93066', 'Saint-Denis', '93200'],
      ['97411', 'Saint-Denis', '97400'],
      ['01053', 'BOURG EN BRESSE CEDEX', '1000'],
    );
    expect(questionsOf(register)).toEqual([]);
    const plan = planOf(register);
    const after = afterPlan(empty, plan);
    expect(placesOf(after)).toEqual([
      ...[
        'Lille (59)',
        'Lens (62)',
        'Agencourt (21)',
        'Saint-Denis (93)',
        'Saint-Denis (97)',
        'BOURG EN BRESSE',
      ],
    ]);
    expect(after.communes.filter(({ nis, latitude }) => nis ?? latitude)).toEqual([]);
    expect(after.bassins).toEqual([]);
    expect(planOf(register, after).changes).toEqual([]);
  });

  it('says so where a name alone would be one of here', () => {
    const plan = planOf(
      registerOf(['Commune de l’implantation'], ['Lille'], ['Roubaix'], ['Beaumont'], ['6500 Beaumont']),
    );
    expect(codes(plan).filter(([code]) => code !== 'commune-added')).toEqual([
      ['namesake-elsewhere', 4, 'Beaumont'],
      ['known-commune-with-bassin', 5, 'Beaumont'],
    ]);
  });

  it('takes no code alone for a place', () => {
    const register = registerOf(['Code INSEE'], ['21001'], ['59350'], ['62498']);
    expect(planOf(register).rows.rejected).toBe(3);
    expect(questionsOf(register)[0]).toEqual(['21001', '21001']);
    const said = registerOf(['Code INS'], ['21001'], ['52011'], ['55022']);
    expect(placesOf(afterPlan(empty, planOf(said)))).toEqual(['Anderlecht', 'Charleroi', 'La Louvière']);
  });
});

describe('an address without a column of communes', () => {
  it('is read for its postal code and place', () => {
    const plan = planOf(
      registerOf(
        ['Adresse'],
        ['Rue de Namur 12, 6041 Gosselies'],
        ['Chaussée de Mons 700 - 1070 Anderlecht'],
        ['Rue de Dinant 1, Namur'],
        ['Rue de Namur 12'],
      ),
    );
    expect(placesOf(afterPlan(empty, plan))).toEqual(['Charleroi', 'Anderlecht', 'Namur', '']);
    expect(codes(plan)).toContainEqual(['place-likely', 4, 'Namur']);
    expect(codes(plan)).toContainEqual(['address-without-commune', 5, 'Rue de Namur 12']);
  });
});
