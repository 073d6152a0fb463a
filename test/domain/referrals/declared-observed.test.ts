import { describe, expect, it } from 'vitest';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { isInForceIn } from '../../../domain/referrals/bridges.ts';
import {
  declaredObserved,
  REFERRAL_AXES,
  type ReferralTables,
} from '../../../domain/referrals/declared-observed.ts';
import { mayTell, onDeclared, startedShare, wholePercent } from '../../../domain/referrals/shares.ts';
import { Publication } from '../../../domain/secrecy/publication.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const flow = (
  source: string,
  target: string,
  count: number,
  more: Partial<ReferralFlow> = {},
): ReferralFlow => ({
  ...{ id: `flow-${source}-${target}`, source, target, from: '2025-01-01', to: '2025-12-31' },
  ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count, ...more },
});

const referralsOf = (document: NetworkDocument, year?: string) => {
  const publication = new Publication(document);
  publication.update(document);
  const wanted = { year, kind: 'ORIENTATION', at: '2026-01-15' } as const;
  const tables = Object.fromEntries(
    REFERRAL_AXES.map((axis) => [axis, publication.figures({ ...wanted, axis })]),
  );
  return declaredObserved(publishedNetwork(document), tables as unknown as ReferralTables);
};

const filieres = ['a', 'b', 'c', 'd', 'e'].map((id) => filiere(id));

describe('declared and observed', () => {
  it('tells who went over a passerelle, who went without one, and which passerelles carried nobody', () => {
    const document = network({
      filieres,
      passerelles: [passerelle('a', 'b'), passerelle('b', 'c'), passerelle('c', 'd'), passerelle('d', 'e')],
      flows: [flow('a', 'b', 30), flow('a', 'c', 10), flow('b', 'c', 0), flow('SELF', 'a', 50)],
    });
    const { pairs, bridges, onDeclared: share } = referralsOf(document);
    expect(pairs.map(({ source, target, bridge }) => [source, target, bridge])).toEqual([
      ['SELF', 'a', 'NO_SENDER'],
      ['a', 'b', 'DECLARED'],
      ['a', 'c', 'NONE'],
      ['b', 'c', 'DECLARED'],
    ]);
    expect(bridges.map(({ from, carried }) => [from, carried])).toEqual([
      ['a', 'SOMEBODY'],
      ['b', 'NOBODY'],
      ['c', 'NOT_REPORTED'],
      ['d', 'NOT_REPORTED'],
    ]);
    expect(share).toEqual({
      ...{ least: 30, most: 30, of: 40, percent: { least: 75, most: 75 } },
      shown: { part: 30, of: 40 },
    });
  });

  it('says between what a share lies where a figure is masked, and nothing narrower', () => {
    const masked = { masked: true, atLeast: 1 } as const;
    const pairs = [
      { bridge: 'DECLARED', count: { value: 30 } },
      { bridge: 'DECLARED', count: masked },
      { bridge: 'NONE', count: { value: 20 } },
      { bridge: 'NONE', count: masked },
      { bridge: 'NO_SENDER', count: { value: 90 } },
    ] as const;
    const totals = { all: { value: 158 }, withoutSender: [{ value: 90 }, null] };
    expect(onDeclared(pairs, totals)).toEqual({
      ...{ least: 31, most: 47, of: 68, percent: { least: 45, most: 70 } },
      shown: { part: 30, of: 50 },
    });
    expect(onDeclared(pairs, { ...totals, withoutSender: [masked] })).toMatchObject({ of: null, most: null });
  });

  it('leaves open whether an operator as a whole went over a passerelle of one of its filières', () => {
    const document = network({
      filieres,
      passerelles: [passerelle('a', 'b')],
      flows: [flow('op-a', 'b', 25)],
    });
    const { pairs, bridges, onDeclared: share } = referralsOf(document);
    expect(document.filieres[0]!.operator).toBe('op-a');
    expect(pairs).toMatchObject([{ bridge: 'UNSURE', passerelles: [] }]);
    expect(bridges).toMatchObject([{ carried: 'UNSURE' }]);
    expect(share).toEqual({ least: 0, most: 25, of: 25, shown: null, percent: { least: 0, most: 100 } });
  });

  it('says where sender and receiver disagree on the same people, as far as both numbers are published', () => {
    const received = (count: number, more: Partial<ReferralFlow> = {}) => ({
      ...{ id: `received-${more.source ?? 'a'}`, declaredBy: 'RECEIVER', count },
      ...{ started: 6, refused: 0, abandoned: count - 6, pending: 0, ...more },
    });
    const reports = (count: number) =>
      network({
        filieres,
        flows: [
          flow('a', 'b', 16),
          flow('a', 'b', count, received(count) as ReferralFlow),
          flow('c', 'd', 20),
        ],
      });
    const disagreements = (document: NetworkDocument) =>
      referralsOf(document).pairs.map((pair) => [pair.count, pair.disagreements]);
    expect(disagreements(reports(15))).toEqual([
      [{ value: 16 }, [{ from: '2025-01-01', to: '2025-12-31', sender: 16, receiver: 15 }]],
      [{ value: 20 }, []],
    ]);
    expect(disagreements(reports(16))[0]).toEqual([{ value: 16 }, []]);
  });

  it('tells the people of the whole year, and what became of them', () => {
    const outcomes = { started: 20, refused: 10, abandoned: 0, pending: 0 };
    const document = network({ filieres, flows: [flow('a', 'b', 30, outcomes), flow('SELF', 'a', 50)] });
    expect(referralsOf(document).total).toEqual({
      count: { value: 80 },
      ...{ started: { value: 20 }, refused: { value: 10 }, abandoned: { value: 0 }, pending: { value: 0 } },
    });
  });

  it('has nothing to compare without a year, and counts passerelles in force on a day of it', () => {
    const empty = referralsOf(network({ filieres, passerelles: [passerelle('a', 'b')] }));
    expect(empty).toMatchObject({ year: null, pairs: [], bridges: [] });
    const inForce = (more: object) => isInForceIn(passerelle('a', 'b', more), '2025');
    expect(inForce({})).toBe(true);
    expect(inForce({ validTo: '2024-12-31' })).toBe(false);
    expect(inForce({ validFrom: '2025-03-01', validTo: '2025-03-31' })).toBe(true);
    expect(inForce({ suspendedFrom: '2025-02-01', suspendedTo: '2025-11-30' })).toBe(true);
    expect(inForce({ suspendedFrom: '2024-02-01' })).toBe(false);
    expect(inForce({ planned: true })).toBe(false);
  });

  it('tells no percentage of few people, nor one that gives a few away', () => {
    expect([mayTell(0, 20), mayTell(5, 25), mayTell(20, 20)]).toEqual([true, true, true]);
    expect([mayTell(4, 25), mayTell(18, 20), mayTell(5, 19)]).toEqual([false, false, false]);
    // Neither nobody nor everybody is said of a part of them.
    const percents = [
      [0, 300],
      [1, 300],
      [160, 300],
      [299, 300],
      [300, 300],
    ] as const;
    expect(percents.map(([part, of]) => wholePercent({ part, of }))).toEqual([0, 1, 53, 99, 100]);
    const row = { about: [], count: { value: 30 }, quarters: null, pending: { value: 0 } };
    const outcomes = (started: number, refused: number) =>
      startedShare({
        ...row,
        ...{ started: { value: started }, refused: { value: refused }, abandoned: { value: 0 } },
      });
    expect(outcomes(20, 10)).toEqual({ part: 20, of: 30 });
    expect(outcomes(10, 5)).toBe(null);
    const masked = { masked: true, atLeast: 1 } as const;
    expect(startedShare({ ...row, started: { value: 20 }, refused: masked, abandoned: { value: 0 } })).toBe(
      null,
    );
    const two = [
      { bridge: 'DECLARED', count: masked },
      { bridge: 'NONE', count: masked },
    ] as const;
    expect(onDeclared(two, { all: masked, withoutSender: [null, null] })).toEqual({
      ...{ least: 1, most: null, of: null, shown: null, percent: null },
    });
  });
});
