import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { along } from '../../oracle/gaps-structure.ts';
import { worldAt } from '../../oracle/world.ts';
import { AS_OF, hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

/**
 * M10C on the sample. Trying every set of filières takes a smaller network; here as many people as possible are sent
 * through one way after the other. No cut can let fewer through than came, so a cut of that many places is a smallest.
 */
const document = hauteSylve();
const world = worldAt(document, AS_OF);
const next = along(world);
const intakes = new Map(world.active.map(({ id, intake }) => [id, intake ?? Number.POSITIVE_INFINITY]));
const starts = world.starts.map(({ id }) => id);
const ends = world.active.map(({ id }) => id).filter((id) => next(id).some((one) => world.outlets.has(one)));

/** What is tried besides the network as it is. */
interface Trial {
  readonly closed?: readonly string[];
  /** A filière where as many as one likes come in from outside, or go out to a job, without taking a place. */
  readonly opened?: string;
  readonly leaving?: string;
}

/** How many people a year can come from the starts to the outlets. */
function mostPeople({ closed = [], opened, leaving }: Trial = {}): number {
  const [SOURCE, SINK] = ['source', 'sink'];
  const room = new Map<string, Map<string, number>>();
  const join = (from: string, to: string, places: number): void => {
    for (const end of [from, to]) if (!room.has(end)) room.set(end, new Map());
    room.get(from)!.set(to, (room.get(from)!.get(to) ?? 0) + places);
    if (!room.get(to)!.has(from)) room.get(to)!.set(from, 0);
  };
  for (const [id, intake] of intakes) {
    join(`${id} in`, `${id} out`, closed.includes(id) ? 0 : intake);
    for (const other of next(id))
      if (intakes.has(other)) join(`${id} out`, `${other} in`, Number.POSITIVE_INFINITY);
  }
  for (const id of starts) join(SOURCE, `${id} in`, Number.POSITIVE_INFINITY);
  for (const id of ends) join(`${id} out`, SINK, Number.POSITIVE_INFINITY);
  if (opened !== undefined) join(SOURCE, `${opened} out`, Number.POSITIVE_INFINITY);
  if (leaving !== undefined) join(`${leaving} in`, SINK, Number.POSITIVE_INFINITY);
  for (let people = 0; ; ) {
    const before = new Map([[SOURCE, '']]);
    for (const queue = [SOURCE]; queue.length > 0 && !before.has(SINK); ) {
      const place = queue.shift()!;
      for (const [other, left] of room.get(place)!) {
        if (left === 0 || before.has(other)) continue;
        before.set(other, place);
        queue.push(other);
      }
    }
    if (!before.has(SINK)) return people;
    const way: [string, string][] = [];
    for (let place = SINK; place !== SOURCE; place = before.get(place)!)
      way.push([before.get(place)!, place]);
    const more = Math.min(...way.map(([from, to]) => room.get(from)!.get(to)!));
    if (more === Number.POSITIVE_INFINITY) return more;
    for (const [from, to] of way) {
      room.get(from)!.set(to, room.get(from)!.get(to)! - more);
      room.get(to)!.set(from, room.get(to)!.get(from)! + more);
    }
    people += more;
  }
}

describe('the cut of the sample (M10C)', () => {
  const [cut] = findGaps(snapshotAt(document, AS_OF), { period: PERIOD, kinds: ['M10C'] });
  if (cut?.kind !== 'M10C') throw new Error('no cut');
  const { value, nearStarts, nearOutlets, unique } = cut.evidence;
  const idsOf = (side: typeof nearStarts): string[] => side.map(({ filiere }) => filiere);

  test('is as narrow as what can go through', () => {
    expect(mostPeople()).toBe(538);
    expect(value).toBe(538);
  });

  test('is made of filières that, closed, let nobody through, and that have that many places', () => {
    for (const side of [nearStarts, nearOutlets]) {
      expect(side.reduce((sum, { intake }) => sum + intake, 0)).toBe(value);
      expect(side.every(({ filiere, intake }) => intakes.get(filiere) === intake)).toBe(true);
      expect(mostPeople({ closed: idsOf(side) })).toBe(0);
    }
    expect(unique).toBe(true);
    expect(idsOf(nearStarts)).toEqual(idsOf(nearOutlets));
  });

  test('has no other of that size nearer to an end', () => {
    // People who come up to it find room if they may leave there; people let in behind it find a job.
    for (const leaving of idsOf(nearStarts)) expect(mostPeople({ leaving })).toBeGreaterThan(value);
    for (const opened of idsOf(nearOutlets)) expect(mostPeople({ opened })).toBeGreaterThan(value);
  });
});
