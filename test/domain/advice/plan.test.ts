import { describe, expect, it } from 'vitest';
import { SIZES, seededNetwork } from '../../../bench/seeded-network.ts';
import { planAgreements } from '../../../domain/advice/plan/plan-agreements.ts';
import { AgreementPlan, type PlanSet } from '../../../domain/advice/plan/results.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';

const NONE: ReadonlySet<string> = new Set();
const plan = (document: NetworkDocument, n: number, rejected = NONE): AgreementPlan =>
  AgreementPlan.parse(planAgreements(snapshotAt(document, AS_OF), { n, rejected }));

/** Asks nothing but a written level, said for every dimension: a pair that passes is certain. */
const asking = (written: number): Filiere['entry'] => ({
  ...{ oral: { min: 0 }, numeracy: { min: 0 }, certificate: { min: 0 }, digital: { min: 0 } },
  ...{ project: { min: 0 }, written: { min: written } },
});

/** A filière of its own operator in the one commune; `written` is what it asks and what people leave with. */
const at = (id: string, stage: Filiere['stage'], written: [number, number], more: Partial<Filiere> = {}) =>
  filiere(id, {
    ...{ stage, sector: 'GENERIC', sites: [`site-${id}`] },
    ...{ entry: asking(written[0]), exit: { written: written[1] } },
    ...more,
  });

const territory = (filieres: readonly Filiere[]): Partial<NetworkDocument> => ({
  communes: [{ id: 'town', name: 'town' }],
  bassins: [{ id: 'area', name: 'area', communes: [{ commune: 'town' }] }],
  // Someone went through the links of each operator: no pair is in doubt for want of that.
  operators: [...new Set(filieres.map((item) => item.operator))].map((id) =>
    operator(id, { linksVerifiedOn: '2025-01-01' }),
  ),
  sites: filieres.map(({ id, operator: by }) => ({ id: `site-${id}`, operator: by, commune: 'town' })),
  filieres: [...filieres],
  outlets: [{ id: 'job', name: 'job' }],
});

/** Literacy → basic training → trade → job, each at another operator, and nothing agreed. */
const literacy = at('a', 'LITERACY', [0, 2], { openAdmission: true, intake: 20 });
const basic = at('b', 'BASIC_TRAINING', [2, 4], { intake: 10 });
const trade = at('c', 'PREQUALIFICATION', [4, 5], { intake: 5 });
const toJob = { id: 'prep', filiere: 'c', outlet: 'job' };
const chain = network({ ...territory([literacy, basic, trade]), preps: [toJob] });

const NOBODY = { placesConcerned: 0, estimate: null, outlets: [] };

const operators = (set: PlanSet): string[] => set.agreements.map((one) => one.operators.join(' '));

describe('additions in series', () => {
  it('signs both agreements of a chain, though neither is worth anything alone', () => {
    const { code, candidates, steps } = plan(chain, 2);
    expect(code).toBe('OK');
    expect(candidates).toMatchObject({ agreements: 2, certainPairs: 2, renewals: 0, possiblePairs: 0 });
    expect(steps.map(({ plan: { gain } }) => gain)).toEqual([0, 35]);
    expect(steps[0]!.plan.agreements).toEqual([]);
    // 20 + 10 + 5 places, one outlet each, none of them served before.
    expect(steps[1]!.plan).toMatchObject({ newlyServed: 35, estimated: false, gainWithPossible: 35 });
    expect(operators(steps[1]!.plan)).toEqual(['op-a op-b', 'op-b op-c']);
    const told = steps[1]!.plan.agreements.map(({ gainAlone, gainInPlan }) => [gainAlone, gainInPlan]);
    expect(told).toEqual([
      [0, 0],
      [0, 35],
    ]);
    expect(steps[1]!.plan.agreements[0]!.pairs).toEqual([
      { from: 'a', to: 'b', renewal: null, key: 'M04:a:b', gainAlone: 0, alone: NOBODY },
    ]);
    // The first opens the way; the second says that it works with the first, and why it brings nothing alone.
    const [first, second] = steps[1]!.plan.agreements;
    expect(first).toMatchObject({
      needs: [],
      // Nothing lies beyond b yet: no outlet is reached in another way.
      aloneNothing: { reason: 'NOWHERE', filiere: 'b' },
      rank: 2,
    });
    expect(second).toMatchObject({ needs: [0], aloneNothing: { reason: 'UNSERVED', filiere: 'b' }, rank: 1 });
    expect(second!.alone).toEqual(NOBODY);
    // Each says how soon a job comes: the first by itself leads nowhere, the second needs nothing more for it.
    expect([first!.certainty, first!.presumed]).toEqual(['certain', []]);
    expect(first!.way).toMatchObject({ from: 'a', to: 'b', months: { now: null, with: null }, gained: null });
    expect(second!.way).toEqual({
      ...{ from: 'b', to: 'c', months: { now: null, with: 0 }, inFirst: 0 },
      ...{ nearest: { now: null, with: 'job' }, gained: { outlet: 'job', months: 0 } },
    });
    expect(second!.added).toEqual({ placesConcerned: 35, estimate: null, outlets: ['job'] });
    expect(steps[1]).toMatchObject({ share: 1, notExact: null, atMost: 35 });
  });

  it('counts the months of an agreement with those that it needs, and takes none that rests on what is presumed', () => {
    // The agreement in the middle of a → b → c → d comes last, as its ids do: its way goes on by the one of c and d.
    const [a, b, c, d] = [
      at('a', 'LITERACY', [0, 2], { openAdmission: true, intake: 20, durationMonths: 3 }),
      at('b', 'BASIC_TRAINING', [2, 4], { operator: 'op-z', intake: 10, durationMonths: 4 }),
      at('c', 'PREQUALIFICATION', [4, 5], { operator: 'op-b', intake: 5, durationMonths: 5 }),
      at('d', 'QUALIFICATION', [5, 6], { operator: 'op-c', intake: 5, durationMonths: 6 }),
    ];
    const until = (last: Filiere): NetworkDocument =>
      network({
        ...territory([a!, b!, c!, last]),
        preps: [{ id: 'prep-d', filiere: 'd', outlet: 'job' }],
      });
    const { agreements } = plan(until(d!), 3).steps[2]!.plan;
    expect(agreements.map(({ operators: ends }) => ends.join(' '))).toEqual([
      ...['op-a op-z', 'op-b op-c', 'op-b op-z'],
    ]);
    expect(agreements.map(({ certainty, presumed }) => [certainty, presumed])).toEqual([
      ['certain', []],
      ['certain', []],
      ['certain', []],
    ]);
    // The missing passerelle to a filière whose stage is presumed is only possible, and a plan takes certain ones.
    const presumed = plan(until({ ...d!, presumed: ['stage'] }), 3);
    expect(presumed.steps.flatMap((step) => operators(step.plan))).not.toContain('op-b op-c');
    expect(agreements[2]!.way).toMatchObject({
      ...{ from: 'b', to: 'c', months: { now: null, with: 4 + 5 + 6 } },
      gained: { outlet: 'job', months: 4 + 5 + 6 },
    });
  });

  it('gives back what it took first when two others are worth more together', () => {
    const door = (id: string, sector: string) =>
      at(id, 'BASIC_TRAINING', [0, 3], { operator: 'op-a', sector, openAdmission: true, intake: 12 });
    const end = (id: string, sector: string, more: Partial<Filiere> = {}) =>
      at(id, 'PREQUALIFICATION', [3, 4], { sector, intake: 8, ...more });
    // z takes both groups of a; y and w take one each, and are served themselves then.
    const ends = [end('w', 'FOOD'), end('y', 'WOOD'), end('z', 'GENERIC', { openAdmission: true })];
    const preps = ends.map(({ id }) => ({ id: `prep-${id}`, filiere: id, outlet: 'job' }));
    const document = network({ ...territory([door('p', 'WOOD'), door('q', 'FOOD'), ...ends]), preps });
    const [one, two] = plan(document, 2).steps.map((step) => step.plan);
    expect([operators(one!), one!.gain]).toEqual([['op-a op-z'], 12 + 12]);
    expect([operators(two!), two!.gain]).toEqual([['op-a op-w', 'op-a op-y'], 12 + 8 + 12 + 8]);
  });

  it('reads a passage that expired as one to renew, with its kind', () => {
    const expired = passerelle('b', 'c', { kind: 'EXEMPTION', validTo: '2024-12-31' });
    const { candidates, steps } = plan({ ...chain, passerelles: [expired] }, 2);
    expect(candidates).toMatchObject({ certainPairs: 1, renewals: 1 });
    const renewal = steps[1]!.plan.agreements.find((one) => one.operators[1] === 'op-c');
    expect(renewal?.pairs).toEqual([
      { from: 'b', to: 'c', renewal: 'EXEMPTION', key: 'M13:b:c:EXEMPTION', gainAlone: 0, alone: NOBODY },
    ]);
  });

  it('leaves rejected findings out of the plan and of every gain', () => {
    const { code, candidates } = plan(chain, 2, new Set(['M04:b:c', 'M13:x:y:ACCESS']));
    expect(code).toBe('NO_EFFECT');
    expect(candidates).toMatchObject({ agreements: 1, rejected: 1 });
  });

  it('plans for the audience that the network is read for', () => {
    const young = { ...trade, entry: { ...trade.entry, ageMax: 25 } };
    const document = network({ ...territory([literacy, basic, young]), preps: [toJob] });
    const read = (age: number) =>
      planAgreements(forAudience(snapshotAt(document, AS_OF), { age }), { n: 2, rejected: NONE });
    expect(read(20).steps[1]?.plan.gain).toBe(35);
    expect(read(40).code).toBe('NO_EFFECT');
  });
});

describe('the order of plans', () => {
  const doors = (ids: readonly string[], more: Partial<Filiere> = {}) =>
    ids.map((id) => at(id, 'BASIC_TRAINING', [0, 3], { openAdmission: true, intake: 10, ...more }));

  it('takes the smaller ids among equals, and no agreement that adds nothing', () => {
    const ends = ['y', 'z'].map((id) =>
      at(id, 'PREQUALIFICATION', [3, 4], { openAdmission: true, intake: 5 }),
    );
    const preps = ['y', 'z'].map((id) => ({ id: `prep-${id}`, filiere: id, outlet: 'job' }));
    const { steps, code } = plan(network({ ...territory([...doors(['d']), ...ends]), preps }), 3);
    expect(code).toBe('FEWER_CANDIDATES');
    for (const step of steps) {
      expect(operators(step.plan)).toEqual(['op-d op-y']);
      expect(step.exact).toEqual(step.plan);
      expect(step.plan.gain).toBe(10);
    }
  });

  it('puts places newly served at all before ids, at the same gain', () => {
    // m opens one outlet more to d, who has one already; n opens the same to e, who has none.
    const ends = ['m', 'n'].map((id, index) =>
      at(id, 'PREQUALIFICATION', [3, 4], {
        ...{ openAdmission: true, intake: 5, sector: ['WOOD', 'FOOD'][index]! },
      }),
    );
    const [d] = doors(['d'], { sector: 'WOOD' });
    const [e] = doors(['e'], { sector: 'FOOD' });
    const document = network({
      ...territory([d!, e!, ...ends]),
      outlets: ['job', 'wood', 'food'].map((id) => ({ id, name: id })),
      preps: [
        { id: 'p1', filiere: 'd', outlet: 'job' },
        { id: 'p2', filiere: 'm', outlet: 'wood' },
        { id: 'p3', filiere: 'n', outlet: 'food' },
      ],
    });
    const [step] = plan(document, 1).steps;
    expect(operators(step!.plan)).toEqual(['op-e op-n']);
    expect(step!.plan).toMatchObject({ gain: 10, newlyServed: 10 });
  });

  it('adds the possible pairs of the same operators beside, sous réserve', () => {
    const other = { ...at('b2', 'BASIC_TRAINING', [0, 4], { intake: 7 }), operator: 'op-b', entry: {} };
    const document = network({ ...territory([literacy, basic, trade, other]), preps: [toJob] });
    const [, step] = plan(document, 2).steps;
    expect(step!.plan.gain).toBe(35);
    expect(step!.plan.possiblePairs).toBe(1);
    // Nobody said what b2 asks, so that a → b2 is only possible; from b2 to c all is known, but nobody comes to b2.
    expect(step!.plan.gainWithPossible).toBe(42);
  });
});

describe('questions without an answer', () => {
  it('says why there is no step', () => {
    expect(plan(chain, 0)).toMatchObject({ code: 'NONE_ASKED', steps: [] });
    for (const n of [-1, 1.5, 11, Number.NaN])
      expect(planAgreements(snapshotAt(chain, AS_OF), { n, rejected: NONE })).toMatchObject({
        ...{ code: 'N_OUT_OF_RANGE', steps: [] },
      });
    expect(plan(emptyNetwork('empty'), 3)).toMatchObject({ code: 'NO_CANDIDATES', steps: [] });
    expect(plan({ ...chain, preps: [] }, 3)).toMatchObject({ code: 'NO_EFFECT', steps: [] });
    expect(plan(chain, 10)).toMatchObject({ code: 'FEWER_CANDIDATES' });
    expect(plan(chain, 10).steps).toHaveLength(10);
  });

  it('stops when nobody waits any more, with the steps that are ready, and tells how far it is', () => {
    const snapshot = snapshotAt(seededNetwork(SIZES[0]!), AS_OF);
    const told: [number, number][] = [];
    const progress = (done: number, total: number): boolean => {
      told.push([done, total]);
      return done < 2;
    };
    const { code, steps } = planAgreements(snapshot, { n: 10, rejected: NONE, progress });
    expect(code).toBe('CANCELLED');
    expect(steps.map(({ n }) => n)).toEqual([1, 2]);
    expect(told.at(-1)).toEqual([2, 10]);
    expect(told.at(0)).toEqual([0, 10]);
  });
});

describe('the sample basin', () => {
  it('reaches the exact optimum for every number of agreements, and gains at each', () => {
    const { code, steps } = plan(hauteSylve(), 10);
    expect(code).toBe('OK');
    expect(steps.map(({ exact }) => exact?.gain)).toEqual([
      ...[216, 502, 836, 1052, 1260, 1455, 1654, 1786, 1899, 1983],
    ]);
    expect(steps.map(({ share }) => share)).toEqual(steps.map(() => 1));
  });

  it('says whom the first bridges would concern together, where the plan holds others', () => {
    const three = plan(hauteSylve(), 3).steps[2]!.exact!;
    expect(three.leftOut.length).toBeGreaterThan(0);
    expect([three.placesConcerned, three.firstRanked?.placesConcerned]).toEqual([408, 336]);
    const first = plan(hauteSylve(), 1).steps[0]!.exact!;
    expect([first.leftOut, first.firstRanked]).toEqual([[], null]);
  });
});
