import { describe, expect, it } from 'vitest';
import { codes, empty, placesOf, planOf, questionsOf, registerOf } from '../../support/place-registers.ts';
import { afterPlan } from '../../support/planned.ts';

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
