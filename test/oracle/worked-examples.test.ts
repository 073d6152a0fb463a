import { describe, expect, it } from 'vitest';
import type { Passerelle } from '../../domain/model/entities.ts';
import { AT, bridge, filiere, kindsFound, network, PERIOD } from './hand-made.ts';
import { gainOf } from './impact.ts';
import { fits, levelsAfter } from './levels.ts';
import { findPathwaysSlowly } from './pathways.ts';
import { worldAt } from './world.ts';

/** The oracle itself, on cases worked out by hand: otherwise engine and oracle could be wrong together. */
const open = { min: 0 };

describe('levels, as the field worked them out', () => {
  const rest = { oral: open, certificate: open, digital: open, project: open };
  const a = filiere('a', { exit: { written: 3, numeracy: 2 } });

  it('misses two levels: written +1, numeracy +1', () => {
    const b = filiere('b', { entry: { ...rest, written: { min: 4 }, numeracy: { min: 3 } } });
    expect(fits(levelsAfter(a), b)).toMatchObject({ overall: 'NO', gap: 2, certainty: 'certain' });
  });

  it('misses one level when nobody said what numeracy is asked', () => {
    const test = fits(levelsAfter(a), filiere('b', { entry: { ...rest, written: { min: 4 } } }));
    expect(test).toMatchObject({ overall: 'NO', gap: 1 });
    expect(test.dimensions.find(({ dimension }) => dimension === 'numeracy')?.verdict).toBe('UNKNOWN');
  });

  it('is over a ceiling, which is no gap', () => {
    const graduate = filiere('a', { exit: { certificate: 5 } });
    const test = fits(levelsAfter(graduate), filiere('b', { entry: { certificate: { max: 3 } } }));
    expect(test).toMatchObject({ overall: 'NO', gap: 0 });
    expect(test.dimensions.find(({ dimension }) => dimension === 'certificate')?.verdict).toBe('OVER');
  });

  it('does not know, when the exit says nothing of what is asked', () => {
    const speaker = filiere('a', { exit: { oral: 4 } });
    const entry = { ...rest, oral: { min: 3 }, written: open, numeracy: open, certificate: { min: 1 } };
    expect(fits(levelsAfter(speaker), filiere('b', { entry })).overall).toBe('UNKNOWN');
  });

  it('knows only "at least" what an entry asked for, and is then only possibly wrong', () => {
    const b = filiere('b', { entry: { written: { min: 4 } } });
    const entered = filiere('a', { entry: { written: { min: 2 } } });
    expect(fits(levelsAfter(entered), b)).toMatchObject({ overall: 'NO', gap: 2, certainty: 'possible' });
  });
});

describe('pathways and gains, counted by hand', () => {
  const start = filiere('start', { stage: 'INTAKE', waitMonths: 0, durationMonths: 1 });
  const letters = filiere('letters', { stage: 'LITERACY', waitMonths: 2, durationMonths: 10, intake: 12 });
  const trade = filiere('trade', { waitMonths: 0, durationMonths: 6, intake: 8 });
  const outlets = [{ id: 'work', name: 'Work' }];
  const preps = [{ id: 'prep', filiere: 'trade', outlet: 'work' }];
  const first = bridge('p1', 'start', 'letters');
  const months = (kind: Passerelle['kind']): number[] => {
    const passerelles = [first, bridge('p2', 'letters', 'trade', { kind })];
    const world = worldAt(network([start, letters, trade], { outlets, preps, passerelles }), AT);
    return findPathwaysSlowly(world, { from: 'STARTS', to: 'work', k: 5 }).map((one) => one.months);
  };

  it('adds months one after the other, and runs them together when concurrent', () => {
    expect(months('PROGRESSION')).toEqual([1 + 12 + 6]);
    expect(months('CONCURRENT')).toEqual([1 + 12]);
    expect(months('DISCOVERY')).toEqual([]);
  });

  it('counts places at every filière that an added bridge serves for the first time', () => {
    const world = worldAt(network([start, letters, trade], { outlets, preps, passerelles: [first] }), AT);
    const added = { from: 'letters', to: 'trade', kind: 'PROGRESSION' } as const;
    expect(gainOf(world, [added])).toEqual({
      gain: 12 + 8,
      placesConcerned: 12 + 8,
      estimate: null,
      outlets: ['work'],
      newlyServed: 12 + 8,
      estimated: false,
    });
  });

  it('finds dead ends, and what nothing but a return leads to', () => {
    const passerelles = [first, bridge('p2', 'trade', 'letters', { kind: 'RETURN' })];
    const document = network([start, letters, trade], { outlets, preps, passerelles });
    expect(kindsFound(document, 'M01')).toEqual(['letters']);
    expect(kindsFound(document, 'M01X')).toEqual(['start']);
    expect(kindsFound(document, 'M02')).toEqual(['trade']);
  });

  it('tells a reported zero from nothing reported', () => {
    const zero = { id: 'row', source: 'start', target: 'letters', kind: 'ORIENTATION', count: 0 } as const;
    const told = { ...zero, declaredBy: 'SENDER', ...PERIOD } as const;
    const reported = network([start, letters], { passerelles: [first], flows: [told] });
    expect(kindsFound(reported, 'M07')).toEqual(['start letters']);
    expect(kindsFound({ ...reported, flows: [] }, 'M07')).toEqual([]);
    expect(kindsFound({ ...reported, flows: [] }, 'M18')).toContain('p1 flow');
  });
});
