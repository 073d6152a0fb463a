import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAgreements } from '../../../domain/advice/plan/plan-agreements.ts';
import { AgreementPlan, type PlanAgreement, type PlanSet } from '../../../domain/advice/plan/results.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { gainOf, placesOf } from '../../oracle/impact.ts';
import {
  agreementsSlowly,
  type OracleAgreement,
  type OraclePlan,
  planSlowly,
  whomOf,
  worthOf,
} from '../../oracle/plan.ts';
import { type Bridge, servedBy } from '../../oracle/walkable.ts';
import { type World, worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';

/** More agreements than this make too many sets to go through. */
const MOST = 9;

/** Everything to agree on and nothing agreed: the passerelles of the network are all a year past. */
const lapsedNetwork = denseNetwork.map(
  (document): NetworkDocument => ({
    ...document,
    passerelles: document.passerelles.map(({ suspendedFrom: _f, suspendedTo: _t, planned: _p, ...one }) => ({
      ...one,
      validFrom: undefined,
      validTo: '2020-12-31',
    })),
  }),
);
/** The same with as many places everywhere and outlets here and there: sets that are worth the same, again and again. */
const evenNetwork = lapsedNetwork.map(
  (document): NetworkDocument => ({
    ...document,
    filieres: document.filieres.map((filiere) => ({ ...filiere, intake: 10 })),
    preps: document.filieres
      .filter((_, at) => at % 3 === 0 && document.outlets.length > 0)
      .map(({ id }, at) => ({
        ...{ id: `even${at}`, filiere: id, outlet: document.outlets[at % document.outlets.length]!.id },
      })),
  }),
);
const network = fc.oneof(
  { weight: 1, arbitrary: randomNetwork },
  { weight: 1, arbitrary: denseNetwork },
  { weight: 2, arbitrary: lapsedNetwork },
  { weight: 3, arbitrary: evenNetwork },
);
const rejections = fc.array(fc.nat(), { maxLength: 3 });

function rejectedKeys(agreements: readonly OracleAgreement[], picks: readonly number[]): Set<string> {
  const keys = agreements.flatMap(({ sure }) => sure.map(({ key }) => key));
  return new Set(keys.length === 0 ? [] : picks.map((pick) => keys[pick % keys.length] as string));
}

const oracleView = ({ agreements, ...sums }: OraclePlan): object => ({
  ...sums,
  agreements: agreements.map(({ operators, sure }) => ({
    operators,
    keys: sure.map(({ key }) => key).sort(),
  })),
});

const engineView = (set: PlanSet): object => ({
  gain: set.gain,
  placesConcerned: set.placesConcerned,
  estimate: set.estimate,
  outlets: set.outlets,
  newlyServed: set.newlyServed,
  estimated: set.estimated,
  gainWithPossible: set.gainWithPossible,
  withPossible: set.withPossible,
  agreements: [...set.agreements]
    .map(({ operators, pairs }) => ({ operators, keys: pairs.map(({ key }) => key).sort() }))
    .sort((one, other) => (one.operators.join(' ') < other.operators.join(' ') ? -1 : 1)),
});

/** The agreements of a set, possible pairs and all, in the order of ids. */
const chosenIn = (set: PlanSet, agreements: readonly OracleAgreement[]): OracleAgreement[] =>
  agreements.filter((one) =>
    set.agreements.some(({ operators }) => operators.join() === one.operators.join()),
  );

/** The certain bridges of some agreements of the plan. */
const bridgesBetween = (agreements: readonly OracleAgreement[], some: readonly PlanAgreement[]): Bridge[] =>
  some.flatMap(({ operators }) =>
    agreements.find((one) => one.operators.join() === operators.join())!.sure.map(({ bridge }) => bridge),
  );

/** What an agreement adds is what filières are served with it, that neither the network nor those before it serve. */
function expectAdded(
  world: World,
  { added }: PlanAgreement,
  before: readonly Bridge[],
  own: readonly Bridge[],
): void {
  const [now, earlier, after] = [
    servedBy(world),
    servedBy(world, before),
    servedBy(world, [...before, ...own]),
  ];
  const outlets = new Set<string>();
  let places = 0;
  for (const filiere of world.active) {
    if (filiere.stage === 'INTAKE') continue;
    const has = (served: typeof now, outlet: string): boolean => served.get(filiere.id)?.has(outlet) === true;
    const fresh = [...(after.get(filiere.id) ?? [])].filter(
      (outlet) => !has(now, outlet) && !has(earlier, outlet),
    );
    for (const outlet of fresh) outlets.add(outlet);
    if (fresh.length > 0) places += placesOf(world, filiere).places;
  }
  expect(added).toMatchObject({ placesConcerned: places, outlets: [...outlets].sort() });
}

/** An agreement needs those before it with which it brings more than apart. */
function expectNeeds(
  world: World,
  agreement: PlanAgreement,
  before: readonly PlanAgreement[],
  agreements: readonly OracleAgreement[],
): void {
  const worth = (some: readonly PlanAgreement[]): number =>
    gainOf(world, bridgesBetween(agreements, some)).gain;
  const helpful = before.flatMap((one, at) =>
    worth([one, agreement]) > worth([one]) + worth([agreement]) ? [at] : [],
  );
  const isAlone = agreement.gainInPlan <= agreement.gainAlone;
  expect(agreement.needs).toEqual(isAlone ? [] : helpful.length > 0 ? helpful : [...before.keys()]);
}

describe('the plan, against going through all sets', () => {
  it('finds the best set of at most n agreements, and never tells more of the search', {
    timeout: patience,
  }, () => {
    let [plans, several, inSeries, short] = [0, 0, 0, 0];
    const codes = new Set<string>();
    holds(
      fc.property(network, randomDay, randomAudience, rejections, (document, at, audience, picks) => {
        const world = worldAt(document, at, audience);
        const rejected = rejectedKeys(agreementsSlowly(world, new Set()), picks);
        const agreements = agreementsSlowly(world, rejected);
        fc.pre(agreements.length <= MOST);
        const n = 4;
        const snapshot = forAudience(snapshotAt(document, at), audience);
        const answer = AgreementPlan.parse(planAgreements(snapshot, { n, rejected }));
        expect(answer.candidates.agreements).toBe(agreements.length);
        const all = planSlowly(world, agreements, agreements.length);
        if (agreements.length === 0) expect(answer.code).toBe('NO_CANDIDATES');
        else if (all.gain === 0) expect(answer.code).toBe('NO_EFFECT');
        else expect(answer.code).toBe(agreements.length < n ? 'FEWER_CANDIDATES' : 'OK');
        expect(answer.steps.map((step) => step.n)).toEqual(all.gain === 0 ? [] : [1, 2, 3, 4]);
        codes.add(answer.code);
        // Networks on which nothing can be gained do not count among those that were compared.
        fc.pre(all.gain > 0);
        for (const { n: most, plan, exact, share, atMost } of answer.steps) {
          const expected = planSlowly(world, agreements, most);
          if (exact === null) throw new Error(`no exact plan of ${most} among ${agreements.length}`);
          expect(engineView(exact)).toEqual(oracleView(expected));
          expect(plan.gain).toBeLessThanOrEqual(exact.gain);
          expect(share).toBe(exact.gain === 0 ? 1 : plan.gain / exact.gain);
          expect(atMost).toBe(exact.gain);
          // What the search finds may be less than the best, but is worth what it is said to be.
          for (const set of [plan, exact]) {
            expect(engineView(set)).toEqual(oracleView(worthOf(world, chosenIn(set, agreements))));
            expect(set.agreements.reduce((sum, { gainInPlan }) => sum + gainInPlan, 0)).toBe(set.gain);
            for (const [place, agreement] of set.agreements.entries()) {
              const { operators, gainAlone, pairs } = agreement;
              const { sure } = agreements.find((one) => one.operators.join() === operators.join())!;
              const bridges = sure.map(({ bridge }) => bridge);
              expect(gainAlone).toBe(gainOf(world, bridges).gain);
              expect(agreement.alone).toEqual(whomOf(gainOf(world, bridges)));
              expect(agreement.aloneNothing === null).toBe(gainAlone > 0);
              const before = set.agreements.slice(0, place);
              expectAdded(world, agreement, bridgesBetween(agreements, before), bridges);
              expectNeeds(world, agreement, before, agreements);
              expect(new Map(pairs.map((pair) => [pair.key, pair.gainAlone]))).toEqual(
                new Map(sure.map(({ key, bridge }) => [key, gainOf(world, [bridge]).gain])),
              );
            }
            if (set.agreements.some(({ gainAlone, gainInPlan }) => gainInPlan > gainAlone)) inSeries += 1;
          }
          plans += 1;
          if (exact.agreements.length > 1) several += 1;
          if (plan.gain < exact.gain) short += 1;
        }
      }),
    );
    expect([...codes].sort()).toEqual(['FEWER_CANDIDATES', 'NO_CANDIDATES', 'NO_EFFECT', 'OK']);
    expect(several, 'plans of several agreements').toBeGreaterThan(plans / 5);
    expect(inSeries, 'some of them worth more together').toBeGreaterThan(plans / 20);
    expect(short, 'the search seldom falls short of the best').toBeLessThan(plans / 40);
  });
});
