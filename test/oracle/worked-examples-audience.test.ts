import { describe, expect, it } from 'vitest';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import type { Obstacle } from '../../domain/model/entities.ts';
import { admits } from './audience.ts';
import type { OracleItem } from './gaps-hole.ts';
import { AT, bridge, filiere, found, network } from './hand-made.ts';
import { fits } from './levels.ts';
import { leversSlowly } from './levers.ts';
import { findPathwaysSlowly } from './pathways.ts';
import { worldAt } from './world.ts';

/** What depends on who comes, on cases worked out by hand. */
const free = { oral: { min: 0 }, certificate: { min: 0 }, digital: { min: 0 }, project: { min: 0 } };
const none = { ...free, written: { min: 0 }, numeracy: { min: 0 } };
const door = filiere('door', { stage: 'INTAKE', entry: none });
const letters = filiere('letters', { stage: 'LITERACY', entry: none, exit: { written: 2 } });
const trade = filiere('trade', { entry: { ...none, written: { min: 3 } } });
const outlets = [{ id: 'work', name: 'Work' }];
const preps = [{ id: 'prep', filiere: 'trade', outlet: 'work' }];
const passerelles = [bridge('p1', 'door', 'letters'), bridge('p2', 'letters', 'trade')];
const facts = { outlets, preps, passerelles };
const obstacle = (id: string, on: string, affects?: string[][]): Obstacle => ({
  ...{ id, on, name: id, category: 'MOBILITY', severity: 'BLOCKING' },
  ...(affects === undefined ? {} : { affects }),
});
const setsOf = (document: Parameters<typeof found>[0], audience: AudienceProfile): string[][] | null => {
  const [hole] = found(document, 'M14', audience);
  const sets = (hole?.evidence.blockingSets ?? null) as OracleItem[][] | null;
  return sets?.map((set) => set.map(({ text }) => text)) ?? null;
};

describe('who is admitted', () => {
  it('takes bounds of age as inside, one status or group in common, and asks where nobody said', () => {
    const young = filiere('young', { entry: { ageMin: 18, ageMax: 25, statuses: ['DEI', 'RIS'] } });
    expect(admits(young, { age: 25, statuses: ['RIS'] })).toBe('YES');
    expect(admits(young, { age: 26, statuses: ['RIS'] })).toBe('NO');
    expect(admits(young, { age: 17 })).toBe('NO');
    expect(admits(young, { age: 18 })).toBe('UNKNOWN');
    expect(admits(young, undefined)).toBe('YES');
  });

  it('lifts a ceiling for the statuses that it names, and does not know it of someone without statuses', () => {
    const basic = filiere('basic', { entry: { certificate: { max: 2, maxWaivedBy: ['DEI'] } } });
    const graduate = { certificate: { value: 4, lower: false } };
    const verdict = (audience?: AudienceProfile): string | undefined =>
      fits(graduate, basic, [], audience).dimensions.find(({ dimension }) => dimension === 'certificate')
        ?.verdict;
    expect(verdict()).toBe('OVER');
    expect(verdict({ statuses: ['RIS'] })).toBe('OVER');
    expect(verdict({ statuses: ['DEI'] })).toBe('PASS');
    expect(verdict({ age: 30 })).toBe('UNKNOWN');
  });
});

describe('what keeps an audience out', () => {
  it('misses one level of reading at the trade, on a way that teaches two', () => {
    const document = network([door, letters, trade], facts);
    expect(setsOf(document, { levels: { written: 1 } })).toEqual([['GAP trade written 3']]);
    // Nothing is known of numeracy and the rest, and nothing is asked there.
    expect(found(document, 'M14', { levels: { written: 3 } })).toEqual([]);
  });

  it('lifts a level once for all that follows', () => {
    const more = filiere('more', { entry: { ...none, written: { min: 3 } } });
    const document = network([door, letters, trade, more], {
      ...facts,
      preps: [{ id: 'prep', filiere: 'more', outlet: 'work' }],
      passerelles: [...passerelles, bridge('p3', 'trade', 'more')],
    });
    expect(setsOf(document, { levels: { written: 1 } })).toEqual([['GAP trade written 3']]);
  });

  it('puts what can be lifted before what cannot, and leaves out what is no way at all', () => {
    const women = filiere('women', { entry: { ...none, groups: ['WOMEN'] } });
    const document = network([door, letters, trade, women], {
      ...facts,
      preps: [...preps, { id: 'prep2', filiere: 'women', outlet: 'work' }],
      passerelles: [...passerelles, bridge('p3', 'door', 'women')],
      obstacles: [obstacle('bus', 'letters', [['NO_CAR']])],
    });
    const audience = { groups: ['MEN'], hasCar: false, levels: { written: 1 } };
    expect(setsOf(document, audience)).toEqual([
      ['OBSTACLE letters bus', 'GAP trade written 3'],
      ['GROUP women'],
    ]);
    expect(setsOf({ ...document, passerelles: [] }, audience)).toBeNull();
  });

  it('is only possible while it rests on what nobody knows', () => {
    const document = network([door, letters, trade], {
      ...facts,
      obstacles: [obstacle('bus', 'p1', [['NO_CAR']])],
    });
    const strong = { levels: { written: 3 } };
    expect(found(document, 'M14', strong)).toMatchObject([{ certainty: 'possible' }]);
    expect(found(document, 'M14', { ...strong, hasCar: true })).toEqual([]);
    expect(found(document, 'M14', { ...strong, hasCar: false })).toMatchObject([{ certainty: 'certain' }]);
  });

  it('shuts a filière only when every site of it is shut', () => {
    const sites = ['north', 'south'].map((id) => ({ id, operator: 'of-letters', commune: 'c' }));
    const placed = { ...letters, sites: ['north', 'south'] };
    const shut = (...on: string[]) =>
      network([door, placed, trade], {
        ...facts,
        communes: [{ id: 'c', name: 'C' }],
        sites,
        obstacles: on.map((site) => obstacle(`at-${site}`, site, [['NEEDS_CHILDCARE']])),
      });
    const parent = { needsChildcare: true };
    expect(found(shut('north'), 'M09', parent)).toEqual([]);
    expect(found(shut('north', 'south'), 'M09', parent)).toMatchObject([
      { elements: ['door', 'letters'], certainty: 'certain' },
    ]);
    expect(found(shut('north', 'south'), 'M09', { needsChildcare: false })).toEqual([]);
  });
});

describe('levels carried, and levers', () => {
  it('tests the step out of a Door only for someone whose levels are known', () => {
    const direct = network([door, trade], { ...facts, passerelles: [bridge('p1', 'door', 'trade')] });
    const ways = (audience?: AudienceProfile): number =>
      findPathwaysSlowly(worldAt(direct, AT, audience), { from: 'STARTS', to: 'OUTLETS', k: 9 }).length;
    expect(ways()).toBe(1);
    expect(ways({ age: 30 })).toBe(1);
    expect(ways({ levels: { written: 2 } })).toBe(0);
    expect(ways({ levels: { written: 3 } })).toBe(1);
  });

  it('finds two obstacles that only together open a way', () => {
    const open = { ...trade, entry: none };
    const document = network([door, letters, open], {
      ...facts,
      obstacles: [obstacle('bus', 'letters', [['NO_CAR']]), obstacle('hours', 'trade', [['NO_CAR']])],
    });
    expect(leversSlowly(worldAt(document, AT, { hasCar: false }))).toEqual([
      { obstacles: ['bus', 'hours'], opened: ['door work'] },
      { obstacles: ['bus'], opened: [] },
      { obstacles: ['hours'], opened: [] },
    ]);
  });
});
