import { afterAll, describe, expect, it } from 'vitest';
import { seededNetwork } from '../../bench/seeded-network.ts';
import { ChangeAnswer, EditAnswer } from '../../domain/api/changes.ts';
import type { ElementEdit } from '../../domain/change/record.ts';
import { KEPT_LAYOUTS, type Placed, placeIn, withPlacesIn } from '../../domain/model/map-place.ts';
import { canonical, type NetworkDocument } from '../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../support/builders.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post } from '../support/post.ts';
import { type TestServer, testServer } from '../support/server.ts';

const small = canonical(
  network({
    operators: [operator('o1'), operator('o2')],
    filieres: [
      filiere('f1', { operator: 'o1', stage: 'INTAKE' }),
      filiere('f2', { operator: 'o1', stage: 'LITERACY' }),
      filiere('f3', { operator: 'o2', stage: 'QUALIFICATION' }),
    ],
    passerelles: [passerelle('f1', 'f2')],
  }),
);
const server: TestServer = await testServer({ document: small });
afterAll(() => server.close());

const present = async (): Promise<NetworkDocument> => (await server.store.load()).document;
const edit = async (edits: readonly ElementEdit[]): Promise<EditAnswer> =>
  EditAnswer.parse((await post(server, '/api/changes', { author: 'LEE', edits })).body);
const placesOf = ({ filieres, outlets }: NetworkDocument): Readonly<Record<string, Placed['mapPlaces']>> =>
  Object.fromEntries([...filieres, ...outlets].map(({ id, mapPlaces }) => [id, mapPlaces]));
const takeBack = (revision: number) => post(server, '/api/changes/take-back', { revision, author: 'LEE' });

describe('the places on the map of a network', () => {
  it('are kept by the first write that concerns them, and taken away with it', async () => {
    await server.store.replace(small);
    const answer = await edit([{ do: 'ADD', list: 'passerelles', element: passerelle('f2', 'f3') }]);
    expect(answer.record?.counts).toMatchObject({ passerelles: { added: 1 }, filieres: { changed: 3 } });
    const places = placesOf(await present());
    for (const id of ['f1', 'f2', 'f3'])
      expect(new Set(places[id]?.map(({ layout }) => layout))).toEqual(new Set(KEPT_LAYOUTS));
    await takeBack(answer.revision);
    expect(await present()).toEqual(small);
  });

  it('stay as they are when another passerelle comes, and a new filière gets one in the same change', async () => {
    await server.store.replace(small);
    await edit([{ do: 'ADD', list: 'passerelles', element: passerelle('f2', 'f3') }]);
    const before = placesOf(await present());
    const { record } = await edit([
      { do: 'ADD', list: 'passerelles', element: passerelle('f1', 'f3') },
      { do: 'ADD', list: 'filieres', element: filiere('f4', { operator: 'o2', stage: 'QUALIFICATION' }) },
    ]);
    expect(record?.counts).toEqual({
      passerelles: { added: 1, changed: 0, removed: 0 },
      filieres: { added: 1, changed: 0, removed: 0 },
    });
    const { f4, ...others } = placesOf(await present());
    expect(others).toEqual(before);
    const beside = (await present()).filieres.find(({ id }) => id === 'f3')!;
    const own = placeIn({ mapPlaces: f4 }, 'stage')!;
    expect([own.x, own.y]).toEqual([placeIn(beside, 'stage')!.x, placeIn(beside, 'stage')!.y + 1]);
  });

  it('are arranged anew when asked, by one change with its author, but for a pinned box', async () => {
    await server.store.replace(canonical(hauteSylve()));
    const before = await present();
    const [first] = before.filieres;
    const place = { ...placeIn(first!, 'stage')!, y: 999, pinned: true };
    const pinned = withPlacesIn(first!, [place]);
    const fields = [{ path: 'mapPlaces', was: first!.mapPlaces, now: pinned }];
    await edit([{ do: 'CHANGE', list: 'filieres', id: first!.id, fields }]);
    // Nothing else moved, so that an arrangement finds only what the pinned box changes.
    const body = { author: 'CSEF', message: 'Pour la réunion' };
    const same = EditAnswer.parse((await post(server, '/api/map/arrange', body)).body);
    expect(same.record).toBeNull();
    const second = before.filieres[1]!;
    const moved = withPlacesIn(second, [{ ...placeIn(second, 'organic')!, x: 5, y: 5 }]);
    const change = [{ path: 'mapPlaces', was: second.mapPlaces, now: moved }];
    await edit([{ do: 'CHANGE', list: 'filieres', id: second.id, fields: change }]);
    const answer = EditAnswer.parse((await post(server, '/api/map/arrange', body)).body);
    expect(answer.record).toMatchObject({
      ...{ author: 'CSEF', kind: 'ARRANGE', message: 'Pour la réunion' },
      counts: { filieres: { added: 0, changed: 1, removed: 0 } },
    });
    const after = placesOf(await present());
    expect(after[first!.id]).toEqual(pinned);
    expect(after[second.id]).toEqual(second.mapPlaces);
    const told = await server.fetch(`/api/changes/elements?revision=${answer.revision}`);
    expect(ChangeAnswer.parse(await told.json()).elements).toHaveLength(1);
    await takeBack(answer.revision);
    expect(placesOf(await present())[second.id]).toEqual(moved);
  });

  it('come with a whole network, and those that it brings stay', async () => {
    await server.store.replace(small);
    const size = { name: 'S', filieres: 200, passerelles: 450, outlets: 12, flows: 0 } as const;
    const given = seededNetwork(size);
    const put = (document: NetworkDocument) =>
      server.fetch('/api/network', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(document),
      });
    expect((await put(given)).status).toBe(200);
    const first = await present();
    expect([...first.filieres, ...first.outlets].every(({ mapPlaces }) => mapPlaces !== undefined)).toBe(
      true,
    );
    const [one, ...rest] = first.filieres;
    const moved = { ...one!, mapPlaces: [{ layout: 'stage' as const, x: 3, y: 3 }] };
    const { mapPlaces: _left, ...unplaced } = rest[0]!;
    await put({ ...first, filieres: [moved, unplaced, ...rest.slice(1)] });
    const second = await present();
    expect(second.filieres[0]!.mapPlaces).toEqual(moved.mapPlaces);
    expect(second.filieres[1]!.mapPlaces).toBeDefined();
    expect(second.filieres.slice(2)).toEqual(first.filieres.slice(2));
  });
});
