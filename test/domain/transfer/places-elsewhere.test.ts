import { describe, expect, it } from 'vitest';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { codes, empty, placesOf, planOf, questionsOf, registerOf } from '../../support/place-registers.ts';
import { afterPlan, planned } from '../../support/planned.ts';

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
        'Saint-Denis (974)',
        'BOURG EN BRESSE (01)',
      ],
    ]);
    expect(after.communes.filter(({ nis, latitude }) => nis ?? latitude)).toEqual([]);
    expect(after.bassins).toEqual([]);
    expect(planOf(register, after).changes).toEqual([]);
  });

  it('keeps communes of one name apart by the codes that a register has beside them', () => {
    const rows = [
      ['numero_uai', 'commune', 'commune_libe', 'denomination_principale', 'adresse_uai', 'code_postal_uai'],
      ...[
        '93066',
        '97411',
        '97416',
        '97209',
        '2A004',
        '59350',
        '62498',
        '57463',
        '67482',
        '59606',
        '76540',
      ].map((code, at) => [
        `0${930000 + at}T`,
        code,
        at < 2 ? 'Saint-Denis' : at < 4 ? 'Saint-Pierre' : `Ville-${at}`,
        `CENTRE ${'ABCDEFGHIJKL'[at]} DES METIERS`,
        `${at} rue du Port`,
        `${code.slice(0, 3)}00`.replace('A', '0'),
      ]),
      ['0939999T', '', '', 'CENTRE SANS LIEU', '', '59000'],
    ];
    const sheets = [{ name: 'cfa.csv', rows }];
    const { mapping, unknownWords } = suggestMapping(sheets, empty, 'fr');
    expect(unknownWords).toEqual([]);
    const plan = planned(empty, sheets, mapping, { language: 'fr' });
    expect(plan.rows.rejected).toBe(0);
    const { communes, sites } = afterPlan(empty, plan);
    expect(communes.slice(0, 5).map(({ name }) => name)).toEqual([
      ...[
        'Saint-Denis (93)',
        'Saint-Denis (974)',
        'Saint-Pierre (974)',
        'Saint-Pierre (972)',
        'Ville-4 (20)',
      ],
    ]);
    expect([communes.length, sites.length]).toEqual([11, 11]);
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
