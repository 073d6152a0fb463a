import { describe, expect, it } from 'vitest';
import { evidenceMark } from '../../../domain/findings/evidence-mark.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { type LifeScope, lifeOf, withLives } from '../../../domain/findings/follow-up.ts';
import { GAP_KINDS, type GapKind } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { rejectedBridges } from '../../../domain/findings/rejected-bridges.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { FindingLife, LifeState } from '../../../domain/model/finding-life.ts';
import { fingerprint } from '../../../domain/model/fingerprint.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';
import { answerTo, frozenQuestions } from '../../support/sample-frozen.ts';

const record = (finding: Finding, state: LifeState, more: Partial<FindingLife> = {}): FindingLife => ({
  key: finding.key,
  state,
  author: 'IBEFE',
  date: '2025-11-03',
  evidence: evidenceMark(finding),
  ...(state === 'REJECTED' ? { reason: 'Ailleurs' } : {}),
  ...more,
});
const EVERYTHING: LifeScope = {
  kinds: undefined,
  unnamed: false,
  audienceId: undefined,
  target: 'OUTLETS',
  usualHorizon: true,
  cells: [],
};
/** Evidence that changes with the rest of the network, or with what is asked: no other finding for that. */
const ELSEWHERE: Partial<Record<GapKind, readonly string[]>> = {
  M01: ['undocumentedLinks'],
  M01X: ['reachable', 'undocumentedLinks'],
  M02: ['undocumentedAccess', 'undocumentedLinks'],
  M04: ['accessKnown', 'impact', 'joinedBy', 'pairs', 'undocumentedLinks'],
  M05: ['threshold'],
  M07: ['months'],
  M08: ['threshold', 'undocumentedLinks'],
  M10: ['atLeast', 'silent'],
  M10C: ['undocumentedLinks', 'unique'],
  M11: ['starts', 'undocumentedLinks'],
  M12: ['estimated', 'lostPairs', 'places', 'undocumentedLinks'],
  M13: ['flowsGoOn', 'impact'],
  M14: ['candidates', 'exhaustive', 'opened', 'toCheck', 'undocumentedLinks'],
  M16: ['horizon', 'undocumentedLinks', 'withoutConcurrent'],
  M17: ['presumed', 'silentOperators', 'withoutSector', 'withoutSite'],
};
const on = (document: NetworkDocument) => snapshotAt(document, AS_OF);
const found = (document: NetworkDocument): Finding[] => findGaps(on(document), { period: PERIOD });

describe('the mark of an evidence', () => {
  const sample = found(hauteSylve());

  it('is the same at every run, however the finding was made, and tells findings apart', () => {
    const marks = sample.map(evidenceMark);
    expect(found(hauteSylve()).map(evidenceMark)).toEqual(marks);
    const reversed = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, reversed(item)]),
          );
    expect(sample.map((finding) => evidenceMark(reversed(finding) as Finding))).toEqual(marks);
    const texts = new Set(
      sample.map(({ kind, certainty, evidence }) => JSON.stringify([kind, certainty, evidence])),
    );
    expect(texts.size).toBeGreaterThan(100);
    expect(new Set(marks).size).toBeGreaterThan(texts.size / 4);
  });

  it('of a masked band is the one that was kept when this band had its older mark', () => {
    const evidence = {
      arrivals: 'masked',
      atLeast: false,
      silent: [],
      intake: 2,
      waitMonths: 9,
      because: ['WAIT'],
    };
    const finding = { kind: 'M10', certainty: 'certain', key: 'M10:a', elements: ['a'], evidence } as Finding;
    expect(evidenceMark(finding)).toBe(fingerprint('["M10","certain","<5",2,9,["WAIT"]]'));
  });

  it('knows every kind', () => {
    const kinds = new Set(sample.map(({ kind }) => kind));
    expect(GAP_KINDS.filter((kind) => kinds.has(kind)).length).toBeGreaterThan(12);
    for (const finding of sample) expect(evidenceMark(finding)).toMatch(/^[0-9a-f]{28}$/);
  });

  it('follows each fact of every kind, but those that other parts of the network decide', () => {
    const document = hauteSylve();
    const all = frozenQuestions(document).flatMap((question) => answerTo(document, question));
    for (const kind of GAP_KINDS) {
      const finding = all.find((one) => one.kind === kind);
      if (finding === undefined) throw new Error(`the sample has no ${kind}`);
      const followed = Object.keys(finding.evidence).filter((field) => {
        const evidence = { ...finding.evidence, [field]: {} };
        return evidenceMark({ ...finding, evidence } as Finding) !== evidenceMark(finding);
      });
      const left = Object.keys(finding.evidence).filter((field) => !followed.includes(field));
      expect([kind, left.sort()]).toEqual([kind, ELSEWHERE[kind] ?? []]);
      const other = finding.certainty === 'certain' ? 'possible' : 'certain';
      // Who documents links makes a finding certain, and no other finding of it.
      expect(evidenceMark({ ...finding, certainty: other })).toBe(evidenceMark(finding));
    }
  });

  it('of a pair does not follow what stands elsewhere in the network', () => {
    const before = sample.find((finding) => finding.kind === 'M04');
    if (before?.kind !== 'M04') throw new Error('the sample has pairs');
    const elsewhere: Finding = {
      ...before,
      evidence: {
        ...before.evidence,
        impact: {
          gain: 99_999,
          placesConcerned: 9,
          estimate: { places: 9, from: 1 },
          outlets: ['o'],
          newlyServed: 7,
          months: 1,
          estimated: true,
        },
        pairs: 42,
        joinedBy: { passerelles: ['p'], agreements: ['a'] },
      },
    };
    expect(evidenceMark(elsewhere)).toBe(evidenceMark(before));
    const nearer: Finding = { ...before, evidence: { ...before.evidence, bassins: ['another'] } };
    expect(evidenceMark(nearer)).not.toBe(evidenceMark(before));
    const surer: Finding = { ...before, certainty: before.certainty === 'certain' ? 'possible' : 'certain' };
    expect(evidenceMark(surer)).toBe(evidenceMark(before));
  });
});

describe('a rejected renewal', () => {
  const old = passerelle('a', 'b', { validTo: '2024-12-31' });
  const row = { source: 'a', target: 'b', kind: 'ORIENTATION', declaredBy: 'SENDER', count: 9 } as const;
  const flows = [{ ...row, from: '2025-01-01', to: '2025-12-31' }];
  const document = network({ filieres: [filiere('a'), filiere('b')], passerelles: [old], flows });
  const snapshot = snapshotAt(document, AS_OF);
  const [year, before] = [PERIOD, { from: '2024-01-01', to: '2024-12-31' }];
  const renewal = (period: typeof PERIOD) => findGaps(snapshot, { period, kinds: ['M13'] })[0]!;

  it('stays out whatever the period that is asked for', () => {
    expect([year, before].map((period) => renewal(period).evidence)).toMatchObject([
      { flowsGoOn: true },
      { flowsGoOn: false },
    ]);
    const rejection = record(renewal(year), 'REJECTED');
    for (const period of [year, before])
      expect(lifeOf(snapshot, renewal(period), rejection)).toMatchObject({
        state: 'REJECTED',
        reopened: false,
      });
    expect([...rejectedBridges(snapshot, [rejection])]).toEqual(['M13:a:b:PROGRESSION']);
  });

  it('stays out when its mark was kept by an earlier version, with the certainty and people who still went', () => {
    const facts = '"EXPIRED","a-b",null,"2024-12-31"';
    for (const mark of [`["M13","certain",${facts},true]`, `["M13","possible",${facts},false]`]) {
      const rejection = { ...record(renewal(year), 'REJECTED'), evidence: fingerprint(mark) };
      expect([...rejectedBridges(snapshot, [rejection])]).toEqual(['M13:a:b:PROGRESSION']);
    }
    const other = { ...record(renewal(year), 'REJECTED'), evidence: fingerprint('["M13","certain"]') };
    expect([...rejectedBridges(snapshot, [other])]).toEqual([]);
  });
});

describe('the life of a finding', () => {
  const filieres = [filiere('start', { stage: 'INTAKE' }), filiere('middle'), filiere('end')];
  const before = network({ filieres, passerelles: [passerelle('start', 'middle')] });
  const planned = passerelle('middle', 'end', { planned: true });
  const after = network({ filieres, passerelles: [...before.passerelles, planned] });
  const solved = network({ filieres, passerelles: [...before.passerelles, passerelle('middle', 'end')] });
  const deadEnd = (document: NetworkDocument): Finding | undefined =>
    found(document).find(({ key }) => key === 'M01:middle');

  it.each<[LifeState, LifeState, boolean]>([
    ['REJECTED', 'TO_CONFIRM', true],
    ['SOLVED', 'TO_CONFIRM', true],
    ['CONFIRMED', 'CONFIRMED', false],
    ['IN_PROGRESS', 'IN_PROGRESS', false],
    ['TO_CONFIRM', 'TO_CONFIRM', false],
  ])('%s stays until its evidence changes, then reads %s', (said, state, reopened) => {
    const [first, then] = [deadEnd(before), deadEnd(after)];
    if (first === undefined || then === undefined) throw new Error('the rule holds in both');
    const life = record(first, said);
    expect(lifeOf(on(before), first, life)).toMatchObject({
      state: said,
      said,
      reopened: false,
      author: 'IBEFE',
    });
    expect(lifeOf(on(after), then, life)).toMatchObject({ state, said, reopened });
  });

  it('a rejected finding stands apart, comes back when its evidence changes, and is solved when its rule is', () => {
    const first = deadEnd(before);
    if (first === undefined) throw new Error('the rule holds');
    const lives = [record(first, 'REJECTED')];
    const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key);
    const now = withLives(on(before), found(before), lives, EVERYTHING);
    expect(keysOf(now.findings)).not.toContain('M01:middle');
    expect(now.rejected).toMatchObject([{ finding: { key: 'M01:middle' }, life: { reason: 'Ailleurs' } }]);
    const later = withLives(on(after), found(after), lives, EVERYTHING);
    expect(keysOf(later.findings)).toContain('M01:middle');
    expect(later.rejected).toEqual([]);
    expect(later.lives.get('M01:middle')).toMatchObject({
      state: 'TO_CONFIRM',
      said: 'REJECTED',
      reopened: true,
    });
    const last = withLives(on(solved), found(solved), lives, EVERYTHING);
    expect(last.solved).toMatchObject([{ key: 'M01:middle', life: { state: 'SOLVED', said: 'REJECTED' } }]);
  });

  it.each<[string, string, Partial<LifeScope>, boolean]>([
    ['of a kind not asked for', 'M01:gone', { kinds: ['M02'] }, false],
    ['of a kind asked for', 'M01:gone', { kinds: ['M01'] }, true],
    ['for everyone, everyone asked', 'M09:a:b', {}, true],
    ['for everyone, a public asked', 'M09:a:b', { audienceId: 'p' }, false],
    ['for the public asked', 'M09:a:b:p', { audienceId: 'p' }, true],
    ['for another public', 'M09:a:b:q', { audienceId: 'p' }, false],
    ['for everyone, a free profile asked', 'M16:a:b', { unnamed: true }, false],
    ['at another horizon', 'M16:a:b', { usualHorizon: false }, false],
    ['at the usual horizon', 'M16:a:b', {}, true],
    ['of the target asked', 'M14:sector:WOOD:p', { audienceId: 'p', target: 'sector:WOOD' }, true],
    ['of another target', 'M14:OUTLETS:p', { audienceId: 'p', target: 'sector:WOOD' }, false],
    ['of a cell asked for', 'M17:c:LITERACY:WOOD', { cells: ['M17:c:LITERACY:WOOD'] }, true],
    ['of another cell', 'M17:c:LITERACY:WOOD', { cells: [] }, false],
  ])('a record %s is solved or not said', (_what, key, scope, isSolved) => {
    const life: FindingLife = { key, state: 'CONFIRMED', author: 'A', date: '2025-01-01', evidence: '' };
    const { solved: gone } = withLives(on(before), [], [life], { ...EVERYTHING, ...scope });
    expect(gone.map((one) => one.key)).toEqual(isSolved ? [key] : []);
  });

  it('findings for a free profile have none, even under a key that everyone’s finding has', () => {
    const held = found(hauteSylve()).find(({ kind }) => kind === 'M16' || kind === 'M09');
    if (held === undefined) throw new Error('the sample has one');
    const unnamed = withLives(on(hauteSylve()), [held], [record(held, 'REJECTED')], {
      ...EVERYTHING,
      unnamed: true,
    });
    expect([unnamed.findings.length, unnamed.rejected.length, unnamed.lives.size]).toEqual([1, 0, 0]);
  });
});
