import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const gaps = (document: NetworkDocument) => findGaps(snapshotAt(document, '2025-12-31'), { period });
const keys = (document: NetworkDocument, ...kinds: string[]) =>
  gaps(document)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ key }) => key);
const job = { id: 'job', name: 'Nettoyage' };
const row = { from: period.from, to: period.to, kind: 'ORIENTATION', declaredBy: 'SENDER' } as const;

describe('degenerate networks', () => {
  test('an empty one has no finding', () => {
    expect(gaps(emptyNetwork('vide'))).toEqual([]);
  });

  test('an operator alone has none', () => {
    expect(gaps(network({ operators: [operator('o')] }))).toEqual([]);
  });

  test('a cycle that no outlet ends is M01X for each of its filières, and unreachable', () => {
    const document = network({
      filieres: [filiere('a', { openAdmission: false }), filiere('b', { openAdmission: false })],
      passerelles: [passerelle('a', 'b'), passerelle('b', 'a')],
    });
    expect(keys(document, 'M01', 'M01X', 'M02')).toEqual(['M01X:a', 'M01X:b', 'M02:a', 'M02:b']);
  });

  test('the document is not changed by the analysis', () => {
    const document = network({ filieres: [filiere('b'), filiere('a')], passerelles: [passerelle('b', 'a')] });
    const before = JSON.stringify(document);
    gaps(document);
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('dead ends and unreachable filières', () => {
  const door = filiere('door', { stage: 'INTAKE' });

  test('a return or a visit carries nobody on, and makes nobody reachable', () => {
    const document = network({
      filieres: [door, filiere('a', { openAdmission: false })],
      passerelles: [
        passerelle('door', 'a', { kind: 'DISCOVERY' }),
        passerelle('a', 'door', { kind: 'RETURN' }),
      ],
    });
    expect(keys(document, 'M01', 'M02')).toEqual(['M01:a', 'M01:door', 'M02:a']);
  });

  test('a planned passerelle is not one yet, but is shown', () => {
    const document = network({
      filieres: [door, filiere('a')],
      passerelles: [passerelle('door', 'a', { planned: true })],
    });
    expect(gaps(document).find(({ key }) => key === 'M01:door')?.evidence).toMatchObject({
      planned: ['door-a'],
    });
  });

  test('a coaching filière is an end in itself', () => {
    const document = network({ filieres: [filiere('coach', { stage: 'COACHING', openAdmission: true })] });
    expect(keys(document, 'M01', 'M01X')).toEqual([]);
  });

  test('without a word on admission, M02 is to document, and M18 asks', () => {
    const document = network({ filieres: [filiere('a')] });
    expect(gaps(document).find(({ kind }) => kind === 'M02')?.evidence).toMatchObject({
      severity: 'to-document',
    });
    expect(keys(document, 'M18')).toContain('M18:a:openAdmission');
  });
});

describe('flows', () => {
  const pair = {
    filieres: [filiere('a'), filiere('b')],
    passerelles: [passerelle('a', 'b', { validFrom: '2022-01-01' })],
  };

  test('a reported zero over the whole period is dormant; not reported is asked for', () => {
    const zero = network({ ...pair, flows: [{ ...row, source: 'a', target: 'b', count: 0 }] });
    expect(keys(zero, 'M07')).toEqual(['M07:a:b']);
    expect(keys(network(pair), 'M07')).toEqual([]);
    expect(keys(network(pair), 'M18')).toContain('M18:a-b:flow');
  });

  test('someone sent, or a young passerelle, is not dormant', () => {
    const used = network({ ...pair, flows: [{ ...row, source: 'a', target: 'b', count: 'masked' }] });
    expect(keys(used, 'M07')).toEqual([]);
    const since = (validFrom: string) =>
      network({
        ...pair,
        passerelles: [passerelle('a', 'b', { validFrom })],
        flows: [{ ...row, source: 'a', target: 'b', count: 0 }],
      });
    expect(keys(since('2025-01-02'), 'M07')).toEqual([]);
    // The first day and the last of twelve whole months are both in them.
    expect(keys(since('2025-01-01'), 'M07')).toEqual(['M07:a:b']);
  });

  test('five a year between operators without a passerelle is latent; four is not; its figure is a band', () => {
    const sent = (count: number) =>
      network({ filieres: pair.filieres, flows: [{ ...row, source: 'a', target: 'op-b', count }] });
    expect(keys(sent(4), 'M08')).toEqual([]);
    expect(keys(sent(5), 'M08')).toEqual(['M08:op-a:op-b']);
    const [latent] = gaps(sent(14)).filter(({ kind }) => kind === 'M08');
    expect(latent?.evidence).toMatchObject({ band: '10–19', threshold: 5, filieres: ['a'] });
    expect(JSON.stringify(latent)).not.toContain('14');
  });

  test('what both sides report, or what is reported at both levels, counts once', () => {
    const rows = [
      { ...row, source: 'a', target: 'b', count: 3 },
      { ...row, source: 'a', target: 'b', declaredBy: 'RECEIVER' as const, count: 9 },
      { ...row, source: 'op-a', target: 'op-b', count: 9 },
    ];
    expect(keys(network({ filieres: pair.filieres, flows: rows }), 'M08')).toEqual([]);
  });
});

describe('candidates (M04)', () => {
  const where = {
    communes: [{ id: 'c', name: 'C' }],
    bassins: [{ id: 'bassin', name: 'B', communes: [{ commune: 'c' }] }],
  };
  const sites = [
    { id: 'site-a', operator: 'op-a', commune: 'c' },
    { id: 'site-b', operator: 'op-b', commune: 'c' },
  ];
  const levels = Object.fromEntries(
    ['oral', 'written', 'numeracy', 'certificate', 'digital', 'project'].map((name) => [name, { min: 0 }]),
  );
  const a = filiere('a', { sites: ['site-a'], sector: 'GENERIC', openAdmission: true, intake: 12 });
  const b = filiere('b', {
    sites: ['site-b'],
    sector: 'CLEANING',
    stage: 'PREQUALIFICATION',
    entry: levels,
    intake: 10,
    ...{ waitMonths: 1, durationMonths: 9 },
  });
  const base = {
    ...where,
    operators: [operator('op-a', { linksVerifiedOn: '2025-01-01' })],
    sites,
    filieres: [a, b],
    outlets: [job],
    preps: [{ filiere: 'b', outlet: 'job' }],
  };
  const candidates = (more: Partial<NetworkDocument>) => keys(network({ ...base, ...more }), 'M04');

  test('a pair that could be joined is certain, with its gain explained', () => {
    const [found] = gaps(network(base)).filter(({ kind }) => kind === 'M04');
    expect(found).toMatchObject({ key: 'M04:a:b', certainty: 'certain' });
    // 12 places at a and 10 at b, one outlet each, both newly served; a's months are not known and count 0.
    expect(found?.evidence).toMatchObject({
      bassins: ['bassin'],
      impact: { gain: 22, newlyServed: 22, months: 10, estimated: false },
    });
  });

  test('is only possible where nobody documented the links of either operator', () => {
    const [found] = gaps(network({ ...base, operators: [] })).filter(({ kind }) => kind === 'M04');
    expect(found).toMatchObject({
      certainty: 'possible',
      evidence: { undocumentedLinks: ['op-a', 'op-b'], accessKnown: true },
    });
  });

  test('not with a passage in force, planned, suspended or expired on the pair', () => {
    for (const more of [{}, { planned: true }, { suspendedFrom: '2025-01-01' }, { validTo: '2024-01-01' }])
      expect(candidates({ passerelles: [passerelle('a', 'b', more)] })).toEqual([]);
    expect(candidates({ passerelles: [passerelle('a', 'b', { kind: 'DISCOVERY' })] })).toEqual(['M04:a:b']);
  });

  test('not across bassins, operators, sectors, ages or groups that cannot meet', () => {
    expect(candidates({ bassins: [] })).toEqual([]);
    const other = { id: 'd', name: 'D' };
    expect(
      candidates({
        communes: [...where.communes, other],
        sites: [sites[0]!, { ...sites[1]!, commune: 'd' }],
      }),
    ).toEqual([]);
    expect(candidates({ filieres: [{ ...a, sector: 'WOOD' }, b] })).toEqual([]);
    expect(
      candidates({
        filieres: [
          { ...a, entry: { ageMin: 30 } },
          { ...b, entry: { ...levels, ageMax: 29 } },
        ],
      }),
    ).toEqual([]);
    expect(
      candidates({
        filieres: [
          { ...a, entry: { groups: ['MEN'] } },
          { ...b, entry: { ...levels, groups: ['WOMEN'] } },
        ],
      }),
    ).toEqual([]);
  });

  test('not when the level test says no; possible when it cannot tell', () => {
    expect(
      candidates({
        filieres: [
          { ...a, exit: { written: 1 } },
          { ...b, entry: { ...levels, written: { min: 3 } } },
        ],
      }),
    ).toEqual([]);
    const untold = network({ ...base, filieres: [a, { ...b, entry: {} }] });
    expect(gaps(untold).find(({ kind }) => kind === 'M04')?.certainty).toBe('possible');
  });

  test('a bassin that only the operator declares makes it possible', () => {
    const declared = network({
      ...base,
      operators: [operator('op-a', { bassins: ['bassin'] })],
      sites: [sites[1]!],
      filieres: [{ ...a, sites: undefined }, b],
    });
    expect(gaps(declared).find(({ kind }) => kind === 'M04')).toMatchObject({
      certainty: 'possible',
      evidence: { bassinBySite: false },
    });
  });

  test('an obstacle at b that shuts everyone out makes the gain 0', () => {
    const shut = network({
      ...base,
      obstacles: [{ id: 'o', on: 'b', name: 'Fermé', category: 'HOUSING', severity: 'BLOCKING' }],
    });
    expect(gaps(shut).find(({ kind }) => kind === 'M04')?.evidence).toMatchObject({ impact: { gain: 0 } });
  });
});
