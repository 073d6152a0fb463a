import { describe, expect, it } from 'vitest';
import { planAgreements } from '../../../domain/advice/plan/plan-agreements.ts';
import { bridgesBetween } from '../../../domain/findings/missing-passerelle/bridges.ts';
import { gainParts } from '../../../domain/gain/gain-parts.ts';
import { type Addition, walkableBridges } from '../../../domain/gain/impact.ts';
import { onLapsed } from '../../../domain/gain/lapsed-agreements.ts';
import { type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { home } from '../../../domain/home/home.ts';
import { previousDay } from '../../../domain/model/dates.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';
import { hauteSylve, PERIOD } from '../../support/haute-sylve.ts';

const DAY = '2026-12-01';
const ENDED = '2026-08-31';

/** A door, then `first` and `second` on the way to the bridge, which leads to a job; of each the agreement it rests on. */
function wayOf(
  first: string | undefined,
  second: string | undefined,
  more: NetworkDocument['passerelles'] = [],
) {
  return network({
    outlets: [{ id: 'job', name: 'Emploi' }],
    filieres: [
      filiere('door', { stage: 'INTAKE' }),
      filiere('one', { intake: 10 }),
      filiere('two', { intake: 20 }),
      filiere('last', { stage: 'COACHING', intake: 5 }),
    ],
    agreements: [
      { id: 'ended', name: 'Ancienne', parties: ['op-door'], validTo: ENDED },
      { id: 'ended-too', name: 'Aussi', parties: ['op-one'], validTo: '2026-11-30' },
      { id: 'in-force', name: 'En vigueur', parties: ['op-one'], validTo: DAY },
    ],
    preps: [{ filiere: 'last', outlet: 'job' }],
    passerelles: [
      passerelle('door', 'one', { agreement: first }),
      passerelle('one', 'two', { agreement: second }),
      ...more,
    ],
  });
}

function bridgeOf(document: NetworkDocument) {
  const snapshot = snapshotAt(document, DAY);
  const { index } = snapshot.nodes;
  return onLapsed(snapshot, { from: [index.get('two')!], to: [index.get('last')!] });
}

describe('what new passerelles bring by passerelles whose agreement has lapsed', () => {
  it('is nothing to say while every agreement is in force on the day, its last one included', () => {
    expect(bridgeOf(wayOf(undefined, 'in-force'))).toBeUndefined();
  });

  it('names the passerelle, its agreement and its last day, and what remains without it', () => {
    expect(bridgeOf(wayOf(undefined, 'ended'))).toEqual({
      passerelles: [{ passerelle: 'one-two', agreement: 'ended', since: ENDED }],
      without: { placesConcerned: 0, estimate: null, outlets: [] },
    });
  });

  it('names all that are in a row, as the figure needs each of them', () => {
    expect(bridgeOf(wayOf('ended', 'ended-too'))?.passerelles).toMatchObject([
      { passerelle: 'door-one' },
      { passerelle: 'one-two', since: '2026-11-30' },
    ]);
  });

  it('keeps the places that another way still leads through the bridge', () => {
    const document = wayOf('ended', undefined, [passerelle('door', 'two')]);
    expect(bridgeOf(document)).toMatchObject({
      passerelles: [{ passerelle: 'door-one' }],
      without: { placesConcerned: 25, outlets: ['job'] },
    });
  });

  it('is nothing to say where a passerelle without a lapsed agreement joins the same two', () => {
    const document = wayOf(undefined, 'ended', [passerelle('one', 'two', { id: 'beside' })]);
    expect(bridgeOf(document)).toBeUndefined();
  });
});

describe('the sample on a day when agreements have lapsed', () => {
  const snapshot = snapshotAt(hauteSylve(), DAY);

  it('says at the third bridge of the home page that nothing of it remains without the agreement', () => {
    const { bridges } = home(snapshot, [], {}, PERIOD);
    const third = bridges.listed.find(({ operators }) => operators.join(' ') === 'escale forem-conseil')!;
    expect(third).toMatchObject({ places: 174, onLapsed: { without: { placesConcerned: 0, outlets: [] } } });
    expect(third.onLapsed!.passerelles).toMatchObject([{ since: ENDED }]);
    expect(bridges.togetherOnLapsed!.without.placesConcerned).toBe(bridges.together.placesConcerned - 54);
  });

  it('holds against the parts of the gain where passerelles are closed, for every pair of operators', () => {
    const { document } = snapshot;
    const lastDays = new Map(document.agreements.map(({ id, validTo }) => [id, validTo ?? '9999']));
    const lapsed = document.passerelles.filter(
      ({ agreement }) => (lastDays.get(agreement ?? '') ?? '9999') < DAY,
    );
    /** The filières with each outlet that they gain, and still gain after some passerelles ended. */
    const remaining = (additions: readonly Addition[], closed: readonly string[]): string[] => {
      const passerelles = document.passerelles.map((one) =>
        closed.includes(one.id) ? { ...one, validTo: previousDay(DAY) } : one,
      );
      const of = (read: Snapshot) =>
        gainParts(read, additions).parts.flatMap(({ filiere: id, outlets }) =>
          outlets.map((o) => `${id} ${o}`),
        );
      const after = new Set(of(snapshotAt({ ...document, passerelles }, DAY)));
      return of(snapshot).filter((one) => after.has(one));
    };
    const ids = document.operators.map(({ id }) => id);
    let found = 0;
    for (const one of ids) {
      for (const other of ids) {
        const additions = bridgesBetween(snapshot, [one, other], new Set()).map(({ addition }) => addition);
        if (additions.length === 0) continue;
        const said = onLapsed(snapshot, walkableBridges(snapshot, additions));
        const whole = remaining(additions, []);
        const rest = remaining(
          additions,
          lapsed.map(({ id }) => id),
        );
        expect(said === undefined).toBe(rest.length === whole.length);
        if (said === undefined) continue;
        found += 1;
        const named = said.passerelles.map(({ passerelle: id }) => id);
        const others = lapsed.map(({ id }) => id).filter((id) => !named.includes(id));
        expect(remaining(additions, others)).toEqual(whole);
        for (const id of named)
          expect(remaining(additions, [...others, id]).length).toBeLessThan(whole.length);
        const left = new Set(rest.map((both) => both.split(' ')[0]!));
        const places = gainParts(snapshot, additions).parts.filter(({ filiere: id }) => left.has(id));
        expect(said.without.placesConcerned).toBe(places.reduce((sum, part) => sum + part.places, 0));
      }
    }
    expect(found).toBeGreaterThan(3);
  });

  it('says it of each agreement of a plan and of the plan', () => {
    const [, , three] = planAgreements(snapshot, { n: 3, rejected: new Set() }).steps;
    const { agreements, onLapsed: all, placesConcerned } = three!.exact ?? three!.plan;
    expect(placesConcerned).toBe(408);
    expect(agreements.some((one) => one.onLapsed !== null)).toBe(true);
    expect(all!.without.placesConcerned).toBeLessThan(408);
    expect(all!.passerelles.map(({ passerelle: id }) => id)).toContain('p-mire-jobcoaching-construction');
  });
});
