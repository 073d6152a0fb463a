import { describe, expect, it } from 'vitest';
import { findingMark } from '../../../domain/findings/evidence-mark.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { reviewFindings } from '../../../domain/findings/reviewed-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { home } from '../../../domain/home/home.ts';
import type { ScopeAsked } from '../../../domain/home/scope.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';
import { HOME_DAY, homeNetwork } from '../../support/home-network.ts';
import { youngNetwork } from '../../support/young-network.ts';

const homeOf = (document: NetworkDocument, asked: ScopeAsked = {}, at = HOME_DAY) =>
  home(snapshotAt(document, at), document.findingLives, asked, PERIOD);
const keysOf = ({ bridges }: ReturnType<typeof homeOf>): string[] => bridges.listed.map(({ key }) => key);
const EAST = 'M04:alpha-east:trade-east';
const WEST = 'M04:alpha-west:trade-west';

describe('the bridges that matter most', () => {
  it('say whom they concern, which outlets are gained, and the months to a job now and with them', () => {
    const { bridges } = homeOf(homeNetwork());
    expect(bridges).toMatchObject({ count: 2, certain: 2, useful: 2 });
    expect(bridges.listed[0]).toEqual({
      ...{ key: EAST, operators: ['op-alpha-east', 'op-trade-east'], from: 'alpha-east', to: 'trade-east' },
      ...{ certainty: 'certain', doubts: [], presumed: [], passerelles: 1, enough: 1 },
      ...{ rank: 1, gain: 30 },
      ...{ places: 30, estimated: false },
      ...{ outlets: ['job'], months: { now: null, with: 15 }, inFirst: 6, life: null },
      ...{ nearest: { now: null, with: 'job' }, gained: { outlet: 'job', months: 15 } },
      ...{ shared: [], onLapsed: null },
    });
    expect(bridges.listed[1]).toMatchObject({ key: WEST, places: 10 });
  });

  it.each([
    ['a bassin', { bassin: 'bassin-west' }, [WEST]],
    ['an operator that sends', { operator: 'op-alpha-east' }, [EAST]],
    ['an operator that receives', { operator: 'op-trade-east' }, [EAST]],
    ['an operator in another bassin', { operator: 'op-trade-east', bassin: 'bassin-west' }, []],
    ['an operator that no bridge concerns', { operator: 'op-door-east' }, []],
  ])('are those of %s', (_what, asked, keys) => {
    const found = homeOf(homeNetwork(), asked);
    expect(keysOf(found)).toEqual(keys);
    expect(found.bridges.count).toBe(keys.length);
  });

  it('name the outlet of each length, that of the gained one and how much of their places others concern', () => {
    const { listed, together } = homeOf(hauteSylve(), {}, AS_OF).bridges;
    expect(listed).toMatchObject([
      {
        ...{ months: { now: 14, with: 14 }, nearest: { now: 'construction', with: 'construction' } },
        ...{ gained: { outlet: 'nettoyage' }, shared: [] },
      },
      {
        months: { now: 29, with: 24 },
        nearest: { with: 'horeca' },
        gained: { outlet: 'horeca', months: 24 },
      },
      // The third of the ranking gains cleaning for places of the first only: it is passed over.
      { operators: ['escale', 'forem-conseil'], gained: { outlet: 'logistique', months: 12 } },
    ]);
    expect(listed[0]!.gained!.months).toBeGreaterThan(14);
    expect(listed[1]!.nearest.now).not.toBe('horeca');
    expect(listed[1]!.shared).toEqual([88]);
    const apart = listed.reduce((sum, { places }) => sum + places, 0);
    expect(together.outlets).toEqual(['horeca', 'logistique', 'nettoyage']);
    expect(together.placesConcerned).toBeLessThan(apart);
    expect(together.placesConcerned).toBeGreaterThanOrEqual(216);
  });

  it('are never certain on presumed values, and come after those that are', () => {
    const withPresumed = (field: string) => {
      const filieres = homeNetwork().filieres.map((filiere) =>
        filiere.id === 'alpha-east' ? { ...filiere, presumed: [field] } : filiere,
      );
      return homeOf(homeNetwork({ filieres })).bridges;
    };
    const bridges = withPresumed('stage');
    expect(bridges).toMatchObject({ count: 2, certain: 1 });
    expect(bridges.listed).toMatchObject([
      { key: WEST, certainty: 'certain', presumed: [] },
      { key: EAST, certainty: 'possible', presumed: ['alpha-east'] },
    ]);
    // The trade asks for no level, so nobody reads with which one people leave literacy.
    expect(withPresumed('exit.written')).toEqual(homeOf(homeNetwork()).bridges);
  });

  it('are as many, and all to be verified, where an import presumed every stage and sector', () => {
    const sample = hauteSylve();
    const filieres = sample.filieres.map((one) => ({ ...one, presumed: ['stage', 'sector'] }));
    const known = homeOf(sample, {}, AS_OF).bridges;
    const presumed = homeOf({ ...sample, filieres }, {}, AS_OF).bridges;
    expect(known.certain).toBeGreaterThan(0);
    expect(presumed).toMatchObject({ count: known.count, certain: 0 });
    expect(presumed.listed).toHaveLength(3);
    for (const bridge of presumed.listed) {
      expect(bridge.certainty).toBe('possible');
      expect(bridge.presumed).toEqual(expect.arrayContaining([bridge.from, bridge.to]));
      expect(bridge.places).toBeGreaterThan(0);
    }
  });

  it('are none that someone rejected, until the facts behind it change', () => {
    const document = homeNetwork();
    const snapshot = snapshotAt(document, HOME_DAY);
    const finding = findGaps(snapshot, { period: PERIOD, kinds: ['M04'] }).find(({ key }) => key === EAST)!;
    const rejectedBy = (evidence: string): FindingLife => ({
      ...{ key: EAST, state: 'REJECTED', reason: 'Reprise prévue', author: 'CSEF', date: HOME_DAY, evidence },
    });
    const rejected = { ...document, findingLives: [rejectedBy(findingMark(snapshot, finding))] };
    expect(keysOf(homeOf(rejected))).toEqual([WEST]);
    expect(homeOf(rejected).followUps.count).toBe(0);
    const reopened = homeOf({ ...document, findingLives: [rejectedBy('')] });
    expect(reopened.bridges.listed[0]).toMatchObject({ key: EAST, life: { reopened: true } });
  });

  it('are, for the whole network, the first lines of the list of missing bridges that add something', () => {
    const sample = hauteSylve();
    const { operatorPairs, operatorPairCount } = reviewFindings(
      snapshotAt(sample, AS_OF),
      sample.findingLives,
      {
        ...{ period: PERIOD, target: 'OUTLETS', isUnnamed: false, limit: 100, folding: 'folded' },
      },
    );
    const found = homeOf(sample, {}, AS_OF);
    const passed = found.bridges.skipped.listed.map(({ key }) => key);
    const inOrder = operatorPairs.map(({ keys }) => keys[0]!);
    expect(found.bridges.skipped.count).toBe(passed.length);
    expect(inOrder.slice(0, 3 + passed.length).filter((key) => !passed.includes(key))).toEqual(keysOf(found));
    expect(found.bridges.count).toBe(operatorPairCount);
    for (const bridge of [...found.bridges.listed, ...found.bridges.skipped.listed]) {
      const line = operatorPairs.find(({ keys }) => keys[0] === bridge.key)!;
      expect(bridge).toMatchObject({ places: line.placesConcerned, outlets: line.outlets });
    }
  });
});

describe('what expires soon', () => {
  const document = homeNetwork({
    agreements: [
      { id: 'conv', name: 'Convention', parties: ['op-door-east'], validTo: '2026-03-01' },
      { id: 'later', name: 'Plus tard', parties: ['op-door-east'], validTo: '2026-04-16' },
      { id: 'gone', name: 'Échue', parties: ['op-door-east'], validTo: '2026-01-14' },
    ],
    passerelles: [
      passerelle('door-east', 'alpha-east', { agreement: 'conv' }),
      passerelle('door-west', 'alpha-west', { validTo: HOME_DAY }),
    ],
  });

  it('is listed by its last day, the day itself and the ninetieth included, with what rests on it', () => {
    expect(homeOf(document).expiring).toEqual({
      ...{ until: '2026-04-15', count: 2 },
      listed: [
        { list: 'passerelles', id: 'door-west-alpha-west', on: HOME_DAY, passerelles: 0, resting: [] },
        {
          list: 'agreements',
          id: 'conv',
          on: '2026-03-01',
          passerelles: 1,
          resting: ['door-east-alpha-east'],
        },
      ],
    });
  });

  it('is that of the bassin or the operator', () => {
    expect(homeOf(document, { bassin: 'bassin-west' }).expiring).toMatchObject({ count: 1 });
    expect(homeOf(document, { operator: 'op-door-east' }).expiring.listed).toMatchObject([{ id: 'conv' }]);
    expect(homeOf(document, { operator: 'op-trade-west' }).expiring.count).toBe(0);
  });
});

describe('what lapsed', () => {
  const lapsedOf = (today: string) =>
    home(snapshotAt(hauteSylve(), AS_OF), [], {}, PERIOD, today).lapsed.listed.map(({ id }) => id);

  it('before the day of the network is listed when nothing replaced it', () => {
    expect(lapsedOf(AS_OF)).toEqual([
      'p-eps-sylvemont-aide-familiale-mire-jobcoaching',
      'p-forem-orientation-menuiserie-bois',
      'p-maison-rivaux-accueil-lee-oral-1-2',
      'p-fil-fibre-nettoyage-forem-nettoyage',
    ]);
  });

  it('before today is listed too, whatever day is read', () => {
    expect(lapsedOf('2026-12-01').slice(0, 2)).toEqual([
      'conv-cefo-lee-2022',
      'conv-lee-savoirs-fil-fibre-2023',
    ]);
    expect(lapsedOf('2026-11-14')).not.toContain('conv-cefo-lee-2022');
  });
});

describe('the follow-ups that are open', () => {
  const life = (key: string, more: Partial<FindingLife>): FindingLife => ({
    ...{ key, state: 'IN_PROGRESS', author: 'CSEF', date: '2026-01-02', evidence: '' },
    ...more,
  });
  const document = homeNetwork({
    findingLives: [
      life(EAST, {}),
      life(WEST, { due: '2026-02-01', carrier: 'Accueil', operator: 'op-door-east' }),
      life('M01:alpha-east', { due: '2025-12-01' }),
      life('M01:alpha-west', { due: '2025-11-01', state: 'SOLVED' }),
      life('M01:trade-west', { due: '2025-11-01' }),
      life('DUP:op-door-east:op-door-west', { state: 'REJECTED', reason: 'Deux portes' }),
    ],
  });

  it('are listed overdue ones first; those whose rule no longer holds, and duplicates, are no part of them', () => {
    const { count, overdue, listed } = homeOf(document).followUps;
    // A finding said to be solved that is found again is to confirm again.
    expect(listed.map(({ key, overdue: late }) => [key, late])).toEqual([
      ['M01:alpha-west', true],
      ['M01:alpha-east', true],
      [WEST, false],
      [EAST, false],
    ]);
    expect([count, overdue]).toEqual([4, 2]);
    expect(listed[2]).toMatchObject({
      finding: { kind: 'M04' },
      life: { carrier: 'Accueil', due: '2026-02-01' },
    });
  });

  it('go on for a missing passerelle that became a project, and name its planned passerelle', () => {
    const planned = passerelle('alpha-west', 'trade-west', { planned: true, validFrom: '2026-09-01' });
    const withProject = { ...document, passerelles: [...document.passerelles, planned] };
    const { listed } = homeOf(withProject).followUps;
    expect(listed.find(({ key }) => key === WEST)).toMatchObject({
      ...{ finding: null, project: planned.id, overdue: false },
      life: { carrier: 'Accueil', due: '2026-02-01' },
    });
    expect(listed.find(({ key }) => key === EAST)).toMatchObject({ project: null });
    // An open passerelle ends it.
    const { planned: _, ...open } = { ...planned, validFrom: '2026-01-01' };
    const opened = { ...document, passerelles: [...document.passerelles, open] };
    expect(homeOf(opened).followUps.listed.map(({ key }) => key)).not.toContain(WEST);
  });

  it('are overdue on the day on which they are read, not on the day of the network', () => {
    const overdueOn = (today: string) => {
      const { followUps } = home(snapshotAt(document, HOME_DAY), document.findingLives, {}, PERIOD, today);
      return followUps.listed.flatMap(({ key, overdue }) => (overdue ? [key] : []));
    };
    expect(overdueOn('2026-02-02')).toEqual(['M01:alpha-west', 'M01:alpha-east', WEST]);
    expect(overdueOn('2025-11-15')).toEqual(['M01:alpha-west']);
    expect(overdueOn('2025-10-01')).toEqual([]);
  });

  it('are those of the findings of a bassin, and those that one of its operators carries', () => {
    const keys = (asked: ScopeAsked) => homeOf(document, asked).followUps.listed.map(({ key }) => key);
    expect(keys({ bassin: 'bassin-west' })).toEqual(['M01:alpha-west', WEST]);
    expect(keys({ operator: 'op-door-east' })).toEqual([WEST]);
  });
});

describe('a network that says little', () => {
  it('is empty, and has nothing to say', () => {
    expect(homeOf(emptyNetwork('vide'))).toMatchObject({
      ...{ bridges: { count: 0, listed: [] }, expiring: { count: 0 }, toVerify: { count: 0 } },
      ...{ followUps: { count: 0 }, undocumented: { isYoung: false, operators: 0 } },
    });
  });

  it('is young: no bridge is shown, as nobody can judge it, and that comes first', () => {
    const { bridges, undocumented, toVerify } = homeOf(youngNetwork({ operators: 40 }));
    expect(bridges.listed).toEqual([]);
    expect(undocumented).toMatchObject({ isYoung: true, operators: 40, withoutLinks: 40 });
    expect(toVerify.count).toBe(40);
  });
});
