import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { FieldName, FileMapping } from '../../../domain/transfer/mapping.ts';
import {
  codes,
  empty,
  membersOf,
  placesOf,
  planOf,
  questionsOf,
  registerOf,
} from '../../support/place-registers.ts';
import { afterPlan } from '../../support/planned.ts';

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
