import { describe, expect, test } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { explainPair } from '../../../domain/analysis/levels.ts';
import type { PathwayQuery } from '../../../domain/analysis/pathways/request.ts';
import type { FindingOf } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Passerelle } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

/** The defects planted in the sample are found where they are, with their figures; the traps are not. */
const document = hauteSylve();
const snapshot = snapshotAt(document, AS_OF);
const findings = findGaps(snapshot, { period: PERIOD });

function of<K extends GapKind>(kind: K, from = findings): FindingOf<K>[] {
  return from.filter((finding): finding is FindingOf<K> => finding.kind === kind);
}
const elementsOf = (kind: GapKind): string[] => of(kind).map(({ elements }) => elements.join(' → '));
const levelsOf = (a: string, b: string) =>
  explainPair(snapshot, snapshot.nodes.index.get(a)!, snapshot.nodes.index.get(b)!);

/** Months and filières of the ways found, best first. */
function ways(query: Omit<PathwayQuery, 'k'>, network: NetworkDocument = document): [number, ...string[]][] {
  const result = findPathways(snapshotAt(network, AS_OF), { ...query, k: 100 });
  if (!result.ok) throw new Error(`${result.parameter} ${result.value}`);
  return result.pathways.map(({ months, filieres }) => [months, ...filieres]);
}

describe('planted defects', () => {
  test('G1: nothing follows French B1 in Sylvemont', () => {
    expect(elementsOf('M01')).toContain('eps-sylvemont-fle-b1');
  });

  test('G2: nine filières that nobody can come into, strongly', () => {
    expect(of('M02').map(({ elements, evidence }) => [elements[0], evidence.severity])).toEqual([
      ['cdc-cariste', 'strong'],
      ['cefa-cuisine', 'strong'],
      ['cefa-logistique', 'strong'],
      ['cefa-maconnerie', 'strong'],
      ['cefa-menuiserie', 'strong'],
      ['cefa-vente', 'strong'],
      ['ifapme-carreleur', 'strong'],
      ['ifapme-coiffure', 'strong'],
      ['ifapme-restaurateur', 'strong'],
    ]);
  });

  test('G3: the remise à niveau asks one level more in writing and one in numeracy', () => {
    const gaps = of('M03');
    expect(gaps.map(({ elements }) => elements)).toEqual([['p-lee-ecrit-3-4-forem-remise-a-niveau']]);
    expect(gaps[0]!.certainty).toBe('certain');
    expect(gaps[0]!.evidence.gap).toBe(2);
    const short = gaps[0]!.evidence.levels.dimensions.filter(({ verdict }) => verdict !== 'PASS');
    expect(
      short.map(({ dimension, verdict, state, need, tested, gap }) => [
        dimension,
        verdict,
        state,
        need,
        tested,
        gap,
      ]),
    ).toEqual([
      ['written', 'GAP', 3, 4, 4, 1],
      ['numeracy', 'GAP', 2, 3, 3, 1],
    ]);
  });

  test('G4: no passerelle from the cleaning trade to jobcoaching, though everything fits', () => {
    const pair = of('M04').find(({ elements }) => elements.join() === 'fil-fibre-nettoyage,mire-jobcoaching');
    expect(pair?.certainty).toBe('certain');
    expect(pair?.evidence.bassins).toEqual(['haute-sylve']);
    expect(pair?.evidence.impact.gain).toBeGreaterThan(0);
  });

  test('G5: five people or more came out early on that pair alone, and nothing leads back', () => {
    const oneWay = of('M05');
    expect(oneWay.map(({ elements }) => elements)).toEqual([['lee-ecrit-3-4', 'forem-remise-a-niveau']]);
    expect(oneWay[0]!.evidence).toMatchObject({
      operators: ['lee', 'forem-formation-sylvemont'],
      abandoned: '5–9',
      threshold: 5,
    });
    // The figure behind the band, and the one way back that makes the difference elsewhere.
    const rows = document.flows.filter(
      ({ source, target }) => source === 'lee-ecrit-3-4' && target === 'forem-remise-a-niveau',
    );
    expect(rows.flatMap(({ abandoned }) => abandoned ?? [])).toEqual([9]);
    const back = document.passerelles.filter(({ kind }) => kind === 'RETURN');
    expect(back.map(({ from, to }) => [from, to])).toEqual([
      ['chantier-gros-oeuvre', 'escale-alpha'],
      ['jardins-maraichage', 'lee-ecrit-2'],
    ]);
  });

  test('G6: the CPAS of Orneval sends people on trust alone', () => {
    expect(elementsOf('M06')).toContain('cpas-orneval-accueil → lee-oral-debutant');
    // 16 informal and active, less the return and the discovery, which carry nobody forward.
    expect(elementsOf('M06').length).toBe(14);
  });

  test('G7: an agreement of three years that nobody used', () => {
    const dormant = of('M07');
    expect(dormant.map(({ elements }) => elements)).toEqual([['cefo-accueil', 'lee-ecrit-1']]);
    expect(dormant[0]!.evidence).toEqual({
      passerelles: ['p-cefo-accueil-lee-ecrit-1'],
      since: '2022-11-15',
      months: 12,
    });
  });

  test('G8: fourteen people sent where no passerelle goes, shown as a band', () => {
    const latent = of('M08');
    expect(latent.map(({ elements }) => elements)).toEqual([['cpas-castelfagne', 'regie-pierremont']]);
    expect(latent[0]!.evidence.band).toBe('10–19');
  });

  test('G9, the data: one blocking obstacle on the place of three active passerelles', () => {
    const obstacle = document.obstacles.find(({ id }) => id === 'obs-chantier-7h')!;
    expect(obstacle).toMatchObject({
      on: 'site-chantier-sylvemont',
      severity: 'BLOCKING',
      affects: [['NO_CAR', 'COMMUNE:X0003'], ['NEEDS_CHILDCARE']],
    });
    const there = document.filieres.filter(({ sites }) => sites?.includes(obstacle.on)).map(({ id }) => id);
    expect(document.passerelles.filter(({ to }) => there.includes(to)).map(({ id }) => id)).toEqual([
      'p-cefo-essais-metiers-chantier-gros-oeuvre',
      'p-escale-orientation-chantier-peinture',
      'p-lee-ceb-chantier-gros-oeuvre',
    ]);
  });

  test('G10: more people than places, and nine months of wait', () => {
    const filiere = document.filieres.find(({ id }) => id === 'lee-ecrit-2');
    expect(filiere).toMatchObject({ intake: 30, waitMonths: 9, waitingCount: 46 });
    const narrow = of('M10');
    expect(narrow.map(({ elements }) => elements)).toEqual([['lee-ecrit-2']]);
    expect(narrow[0]!.evidence).toEqual({
      arrivals: '20–49',
      // Its way back is in force too, and nobody said how many took it.
      atLeast: true,
      silent: ['jardins-maraichage'],
      intake: 30,
      waitMonths: 9,
      because: ['ARRIVALS', 'WAIT'],
    });
  });

  test('G11: the food trades are reached only outside the bassin, and nothing else is', () => {
    const trades = document.filieres.filter(({ sector }) => sector === 'metiers-de-bouche');
    expect(trades.map(({ id }) => id)).toEqual(['voisin-metiers-de-bouche']);
    expect(of('M11').map(({ elements, certainty, evidence }) => [elements, certainty, evidence])).toEqual([
      [
        ['haute-sylve', 'metiers-de-bouche'],
        'certain',
        {
          target: 'SECTOR',
          starts: ['cpas-sylvemont-accueil'],
          outside: ['voisin-metiers-de-bouche'],
          undocumentedLinks: ['cdc-voisin', 'cpas-sylvemont'],
        },
      ],
    ]);
    expect(ways({ from: 'STARTS', to: 'sector:metiers-de-bouche', avoid: ['cdc-voisin'] })).toEqual([]);
    expect(ways({ from: 'cpas-sylvemont-accueil', to: 'sector:metiers-de-bouche' }).length).toBe(1);
  });

  test('G12: without Horizon Femmes, the welcome of foreigners leads to no outlet at all', () => {
    const single = of('M12').find(({ elements }) => elements[0] === 'horizon-femmes')!;
    expect(single.evidence.element).toBe('OPERATOR');
    const everything = ['construction', 'emploi', 'horeca', 'nettoyage'];
    expect(single.evidence.lost).toEqual([
      { start: 'eps-orneval-fle-a1', outlets: everything },
      { start: 'ili-accueil', outlets: everything },
    ]);
    expect(ways({ from: 'ili-accueil', to: 'OUTLETS', avoid: ['horizon-femmes'] })).toEqual([]);
    expect(ways({ from: 'ili-accueil', to: 'nettoyage' })[0]).toEqual([
      35,
      'ili-accueil',
      'ili-fle-a1',
      'ili-fle-a2',
      'horizon-femmes-remise-a-niveau',
      'horizon-femmes-orientation',
      'horizon-femmes-aide-menagere',
    ]);
  });

  test('G13: the sales test asks more than what is announced', () => {
    expect(
      of('M15').map(({ elements, certainty, evidence }) => [elements[0], certainty, evidence.dimensions]),
    ).toEqual([
      ['forem-vente', 'certain', [{ dimension: 'written', declared: 4, tested: 5, certainty: 'certain' }]],
    ]);
  });

  test('G15: 41 months one after the other, 20 side by side; four agreements lapsed', () => {
    const query = { from: 'lee-oral-debutant', to: 'nettoyage' };
    expect(ways(query)[0]).toEqual([20, 'lee-oral-debutant', 'lee-ecrit-1', 'fil-fibre-nettoyage']);
    expect(ways({ ...query, withoutConcurrent: true })[0]).toEqual([
      41,
      'lee-oral-debutant',
      'lee-ecrit-1',
      'savoirs-essentiels',
      'fil-fibre-nettoyage',
    ]);
    const tooLong = (withoutConcurrent: boolean): (readonly unknown[])[] =>
      of('M16', findGaps(snapshot, { period: PERIOD, kinds: ['M16'], withoutConcurrent }))
        .filter(({ elements }) => elements.join() === 'lee-oral-debutant,nettoyage')
        .map(({ certainty, evidence }) => [certainty, evidence.months, evidence.horizon]);
    expect(tooLong(true)).toEqual([['certain', 41, 24]]);
    expect(tooLong(false)).toEqual([]);
    expect(of('M13').map(({ evidence }) => [evidence.form, evidence.passerelle])).toEqual([
      ['EXPIRED', 'p-eps-sylvemont-aide-familiale-mire-jobcoaching'],
      ['EXPIRED', 'p-fil-fibre-nettoyage-forem-nettoyage'],
      ['EXPIRED', 'p-forem-orientation-menuiserie-bois'],
      ['EXPIRED', 'p-maison-rivaux-accueil-lee-oral-1-2'],
    ]);
  });

  test('G16: a CESS is too much for any CISP, never too little', () => {
    const types = new Map(document.operators.map(({ id, type }) => [id, type]));
    const cisp = document.filieres.filter(({ operator }) => ['EFT', 'OISP'].includes(types.get(operator)!));
    expect(cisp.length).toBe(21);
    for (const { id } of cisp) {
      const { overall, gap, certainty, dimensions } = levelsOf('eps-sylvemont-cess', id);
      expect({ id, overall, gap, certainty }).toEqual({ id, overall: 'NO', gap: 0, certainty: 'certain' });
      expect(dimensions.find(({ dimension }) => dimension === 'certificate')?.verdict).toBe('OVER');
      expect(elementsOf('M04')).not.toContain(`eps-sylvemont-cess → ${id}`);
    }
  });
});

describe('traps', () => {
  test('T1: jobcoaching is an end, not a dead end', () => {
    expect(
      document.passerelles.filter(({ from }) => from === 'mire-jobcoaching').map(({ to }) => to),
    ).toEqual(['construction', 'nettoyage']);
    expect([...elementsOf('M01'), ...elementsOf('M01X')]).not.toContain('mire-jobcoaching');
  });

  test('T2: a planned passerelle carries nobody yet, and is not proposed again', () => {
    const planned = document.passerelles.filter(
      ({ planned, validFrom }) => planned || (validFrom !== undefined && validFrom > AS_OF),
    );
    expect(planned.length).toBe(6);
    for (const { from, to } of planned) {
      for (const kind of ['M04', 'M06', 'M07', 'M13'] as const)
        expect(elementsOf(kind).filter((pair) => pair.startsWith(`${from} → ${to}`))).toEqual([]);
    }
    const deadEnd = of('M01').find(({ elements }) => elements[0] === 'eps-sylvemont-alpha');
    expect(deadEnd?.evidence.planned).toEqual(['p-eps-sylvemont-alpha-eps-orneval-ceb']);
  });

  test('T3: three people sent to the ILI make no latent passerelle, and their number is told to nobody', () => {
    const row = document.flows.find(
      ({ source, target }) => source === 'maison-emploi-orneval' && target === 'ili',
    );
    expect(row?.count).toBe(3);
    expect(elementsOf('M08')).not.toContain('maison-emploi-orneval → ili');
  });

  test('T4: a flow that nobody reported is asked for, not read as zero', () => {
    expect(elementsOf('M07')).not.toContain('cpas-sylvemont-accueil → escale-alpha');
    expect(elementsOf('M18')).toContain('p-cpas-sylvemont-accueil-escale-alpha → flow');
  });

  test('T5: what fits but stands in another bassin is not proposed', () => {
    expect(levelsOf('chantier-gros-oeuvre', 'voisin-maconnerie').overall).toBe('YES');
    expect(elementsOf('M04')).not.toContain('chantier-gros-oeuvre → voisin-maconnerie');
  });

  test('T6: a way back does not make a filière reachable', () => {
    const back = (one: Passerelle): boolean => one.to === 'lee-ecrit-2' && one.kind !== 'RETURN';
    const without = { ...document, passerelles: document.passerelles.filter((one) => !back(one)) };
    const closed = of('M02', findGaps(snapshotAt(without, AS_OF), { period: PERIOD, kinds: ['M02'] }));
    expect(closed.map(({ elements }) => elements[0])).toContain('lee-ecrit-2');
    expect(elementsOf('M06')).not.toContain('jardins-maraichage → lee-ecrit-2');
  });
});

describe('ways told in the stories', () => {
  test('LEE écrit 1 to a cleaning job', () => {
    expect(ways({ from: 'lee-ecrit-1', to: 'nettoyage' })).toEqual([
      [10, 'lee-ecrit-1', 'fil-fibre-nettoyage'],
      [31, 'lee-ecrit-1', 'savoirs-essentiels', 'fil-fibre-nettoyage'],
      [
        60,
        'lee-ecrit-1',
        'savoirs-essentiels',
        'escale-orientation',
        'chantier-peinture',
        'mire-stage',
        'mire-jobcoaching',
      ],
    ]);
  });

  test('what if LEE écrit 3-4 ran beside painting: from 2 ways and 41 months to 5 ways and 22 months', () => {
    const query = { from: 'lee-ecrit-3-4', to: 'construction', maxSteps: 8 };
    const before = ways(query);
    expect([before.length, before[0]?.[0]]).toEqual([2, 41]);
    const added: Passerelle = {
      id: 'what-if',
      from: 'lee-ecrit-3-4',
      to: 'chantier-peinture',
      kind: 'CONCURRENT',
    };
    const after = ways(query, { ...document, passerelles: [...document.passerelles, added] });
    expect([after.length, after[0]?.[0]]).toEqual([5, 22]);
  });

  test('masonry: the EFT and the CEFA could be joined, for those whom the CEFA may take', () => {
    expect(elementsOf('M04')).toContain('chantier-gros-oeuvre → cefa-maconnerie');
    const entry = document.filieres.find(({ id }) => id === 'cefa-maconnerie')?.entry;
    expect(entry).toMatchObject({ ageMin: 15, ageMax: 25 });
    expect(entry?.groups).toContain('CONTRACT_18_21');
  });
});
