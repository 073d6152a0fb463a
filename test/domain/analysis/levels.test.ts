import { describe, expect, test } from 'vitest';
import { explainOwnTest, explainPair } from '../../../domain/analysis/levels.ts';
import type { LevelVerdict } from '../../../domain/analysis/results.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { EntryConditions, ExitOutcome } from '../../../domain/model/conditions.ts';
import type { Filiere, Passerelle } from '../../../domain/model/entities.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const asksNothing = Object.fromEntries(
  ['oral', 'written', 'numeracy', 'certificate', 'digital', 'project'].map((name) => [name, { min: 0 }]),
);

function verdictOf(exit: ExitOutcome, entry: EntryConditions, more: Partial<Filiere> = {}): LevelVerdict {
  const document = network({
    filieres: [filiere('a', { exit, ...more }), filiere('b', { entry: { ...asksNothing, ...entry } })],
  });
  const snapshot = snapshotAt(document, '2025-12-31');
  const [a, b] = ['a', 'b'].map((id) => snapshot.nodes.index.get(id)!) as [number, number];
  return explainPair(snapshot, a, b);
}
const dimension = (verdict: LevelVerdict, name: string) =>
  verdict.dimensions.find((one) => one.dimension === name);

describe('the level test of a pair', () => {
  test('adds the gaps: written 3, numeracy 2 on written 4, numeracy 3 misses 2', () => {
    const verdict = verdictOf({ written: 3, numeracy: 2 }, { written: { min: 4 }, numeracy: { min: 3 } });
    expect(verdict).toMatchObject({ overall: 'NO', gap: 2, certainty: 'certain' });
  });

  test('a gap outweighs what nobody documented', () => {
    const verdict = verdictOf({ written: 3 }, { written: { min: 4 }, numeracy: { min: 3 } });
    expect(verdict).toMatchObject({ overall: 'NO', gap: 1 });
    expect(dimension(verdict, 'numeracy')?.verdict).toBe('UNKNOWN');
  });

  test('a certificate above the ceiling is OVER, not a gap', () => {
    const verdict = verdictOf({ certificate: 5 }, { certificate: { max: 3, maxWaivedBy: ['DEI_18_24'] } });
    expect(verdict).toMatchObject({ overall: 'NO', gap: 0, certainty: 'certain' });
    expect(dimension(verdict, 'certificate')?.verdict).toBe('OVER');
  });

  test('a level that nobody said is UNKNOWN, never a pass', () => {
    const verdict = verdictOf({ oral: 4 }, { oral: { min: 3 }, certificate: { min: 1 } });
    expect(verdict.overall).toBe('UNKNOWN');
  });

  test('the tested level counts when it is above the declared one', () => {
    expect(verdictOf({ written: 4 }, { written: { min: 4, tested: 5 } })).toMatchObject({
      overall: 'NO',
      gap: 1,
    });
  });

  test('0 in an exit does not count as a level, and 0 in an entry asks nothing', () => {
    expect(verdictOf({ written: 0 }, { written: { min: 1 } }).overall).toBe('UNKNOWN');
    expect(verdictOf({}, {}).overall).toBe('YES');
  });

  test('what one had to bring to a is a lower bound after it: a NO that rests on it is only possible', () => {
    const verdict = verdictOf({}, { written: { min: 4 } }, { entry: { written: { min: 2 } } });
    expect(verdict).toMatchObject({ overall: 'NO', gap: 2, certainty: 'possible' });
    expect(dimension(verdict, 'written')).toMatchObject({ state: 2, lowerBound: true });
  });

  test('a lower bound below a ceiling says nothing; above it, it is OVER', () => {
    const entered = (min: number) => ({ entry: { certificate: { min } } });
    expect(verdictOf({}, { certificate: { max: 3 } }, entered(2)).overall).toBe('UNKNOWN');
    expect(verdictOf({}, { certificate: { max: 3 } }, entered(4)).overall).toBe('NO');
    expect(verdictOf({ certificate: 2 }, { certificate: { max: 3 } }).overall).toBe('YES');
  });

  test('an entry that says nothing in a dimension is UNKNOWN', () => {
    const document = network({ filieres: [filiere('a', { exit: { oral: 6 } }), filiere('b')] });
    const snapshot = snapshotAt(document, '2025-12-31');
    const [a, b] = [snapshot.nodes.index.get('a')!, snapshot.nodes.index.get('b')!];
    expect(explainPair(snapshot, a, b).overall).toBe('UNKNOWN');
  });
});

describe('the own test of a passerelle', () => {
  function ownTest(a: Partial<Filiere>, more: Partial<Passerelle>): LevelVerdict {
    const document = network({
      filieres: [filiere('a', a), filiere('b', { entry: { ...asksNothing, written: { min: 3 } } })],
      passerelles: [passerelle('a', 'b', more)],
    });
    return explainOwnTest(snapshotAt(document, '2025-12-31'), 0);
  }

  test('waives only the dimensions it names', () => {
    expect(ownTest({ exit: { written: 2 } }, {}).overall).toBe('NO');
    expect(ownTest({ exit: { written: 2 } }, { waives: ['written'] }).overall).toBe('YES');
    expect(ownTest({ exit: { written: 2 } }, { waives: ['oral'] }).overall).toBe('NO');
  });

  test('of a concurrent one takes what people had when they came into a', () => {
    const a = { exit: { written: 4 }, entry: { written: { min: 2 } } };
    expect(ownTest(a, { kind: 'CONCURRENT' })).toMatchObject({
      overall: 'NO',
      gap: 1,
      certainty: 'possible',
    });
    expect(ownTest(a, { kind: 'PROGRESSION' }).overall).toBe('YES');
  });

  test('out of a Door is yes by convention', () => {
    expect(ownTest({ stage: 'INTAKE', exit: { written: 1 } }, {})).toMatchObject({
      overall: 'YES',
      byConvention: true,
    });
  });
});
