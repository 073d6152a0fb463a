import { describe, expect, it } from 'vitest';
import { readView } from '../../../client/context/address.ts';
import {
  added,
  addedStep,
  addressOfView,
  moved,
  nextView,
  openedSearch,
  orderedViews,
  renamed,
  type Seen,
  showsView,
  stateOf,
  updated,
} from '../../../client/context/saved-views.ts';
import { ExplorerView } from '../../../client/context/screens.ts';
import { profileFields } from '../../../client/model/audience-link.ts';
import { applied } from '../../../domain/change/difference.ts';
import { changesOf } from '../../../domain/change/edits.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { cameraFrom, cameraText, framed } from '../../../domain/map/camera.ts';
import { MOST_BOXES } from '../../../domain/map/detail.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { SavedView } from '../../../domain/model/saved-view.ts';
import { profileOfFields } from '../../../domain/slides/state/audience.ts';
import { network } from '../../support/builders.ts';

const camera = { zoom: 0.8421, x: -12.5, y: 40.25, width: 1200, height: 700 };
const seen = (search: string): Seen => ({ search, at: undefined, camera, profile: undefined });
const written = (document: NetworkDocument, edits: readonly ElementEdit[]): NetworkDocument => {
  const { changes, conflicts, problems } = changesOf(document, edits, (_list, element) => element);
  expect([conflicts, problems]).toEqual([[], []]);
  return applied(document, changes).document;
};

/** A value other than the default for every key that the address of the map may hold. */
const EVERYTHING =
  'at=2008-06-30&periodFrom=2007-01-01&periodTo=2007-12-31&audience=jeune&bassin=sylve&type=EFT,OISP&stage=LITERACY' +
  '&sector=CLEANING&show=map&sel=f1&gap=M04%3Aa%3Ab&path=a,p1,b&formality=SIGNED&kind=M01,M08&ghosts=12' +
  '&most=90&flows=0&preps=1&legend=1&endFrom=a&endTo=b&since=2007-01-01&recorded=1';

describe('a saved view', () => {
  it('holds all that the address of the map holds but the language, what is supposed and which view is open', () => {
    const state = stateOf(`${EVERYTHING}&lang=en&whatif=1&kept=v&view=v`);
    expect(state).toBe(EVERYTHING);
    const held = new Set(new URLSearchParams(state).keys());
    const left = Object.keys(ExplorerView.shape).filter((key) => !held.has(key));
    // A key that the map learns is held without a word here; this list says which are not.
    for (const key of ['lang', 'whatif', 'view', 'kept']) expect(left).toContain(key);
    expect(stateOf('')).toBe('');
  });

  it('holds what is supposed, until it is kept again without, and opens with it', () => {
    const changes = [{ do: 'CLOSE_PASSERELLE', id: 'p1' } as const];
    const { id, edit } = added(network({}), { name: 'Et si', note: '' }, { ...seen('whatif=1'), changes });
    const document = written(network({}), [edit]);
    const view = document.views.find((one) => one.id === id)!;
    expect(view.changes).toEqual(changes);
    expect(readView(ExplorerView, openedSearch(view, ''))).toMatchObject({ whatif: true, kept: id });
    expect(updated(view, { ...seen('whatif=1'), changes: [...changes] })).toEqual([]);
    const later = written(document, updated(view, { ...seen(''), changes: [] })).views.find(
      (one) => one.id === id,
    )!;
    expect(later.changes).toBeUndefined();
    expect(readView(ExplorerView, openedSearch(later, '')).whatif).toBe(false);
  });

  it('opens in the language of the reader, and is known to be open until something else is shown', () => {
    const view = SavedView.parse({ id: 'v', name: 'V', rank: 0, state: `map=2&${EVERYTHING}` });
    const search = openedSearch(view, 'view=v&lang=en&stage=INTAKE');
    expect(readView(ExplorerView, search)).toMatchObject({
      lang: 'en',
      kept: 'v',
      sel: 'f1',
    });
    expect(showsView(view, search)).toBe(true);
    expect(showsView(view, search.replace('ghosts=12', 'ghosts=13'))).toBe(false);
    // A filter that no longer exists is left out, on both sides.
    const older = SavedView.parse({ ...view, state: 'map=2&stage=NO_SUCH&oldKey=1&sel=f1' });
    expect(openedSearch(older, '')).toBe('sel=f1&kept=v');
    expect(showsView(older, 'sel=f1')).toBe(true);
  });

  it('shows what it showed, if it was kept before the map was first shown folded and without outlets', () => {
    const older = (state?: string) =>
      SavedView.parse({ id: 'v', name: 'V', rank: 0, ...(state && { state }) });
    const opened = (state?: string) => readView(ExplorerView, openedSearch(older(state), ''));
    expect(opened()).toMatchObject({ most: 150, preps: true });
    expect(opened('preps=0&grouped=0')).toMatchObject({ most: 150, preps: false });
    expect(opened('detail=types')).toMatchObject({ detail: 'types', preps: true });
    expect(showsView(older('sel=f1'), openedSearch(older('sel=f1'), ''))).toBe(true);
    expect(opened('map=2')).toMatchObject({ most: MOST_BOXES, preps: false });
  });

  it('is added last, under an id of its own that nothing else has', () => {
    const first = added(network({}), { name: 'La maçonnerie', note: '' }, seen('stage=LITERACY'));
    expect(first.id).toBe('vue-la-maconnerie');
    const document = written(network({}), [first.edit]);
    const second = added(
      document,
      { name: 'La maçonnerie !', note: 'Deux' },
      { ...seen(''), camera: undefined },
    );
    expect(second.id).toBe('vue-la-maconnerie-2');
    const [one, two] = orderedViews(written(document, [second.edit]));
    expect(one).toEqual({
      ...{
        id: first.id,
        name: 'La maçonnerie',
        rank: 0,
        state: 'map=2&stage=LITERACY',
        camera: cameraText(camera),
      },
    });
    expect(two).toEqual({ id: second.id, name: 'La maçonnerie !', note: 'Deux', rank: 1, state: 'map=2' });
  });

  it('is renamed, updated and moved by the fields that change alone', () => {
    const views = ['a', 'b', 'c'].map((id, rank) => ({ id, name: id, rank, state: 'sel=x', note: 'n' }));
    const document = { ...network({}), views };
    expect(renamed(views[0]!, { name: 'a', note: 'n', speakerNotes: '' })).toEqual([]);
    expect(renamed(views[0]!, { name: 'A', note: '', speakerNotes: 'Dire que…' })).toEqual([
      {
        ...{ do: 'CHANGE', list: 'views', id: 'a' },
        fields: [
          { path: 'name', was: 'a', now: 'A' },
          { path: 'note', was: 'n' },
          { path: 'speakerNotes', now: 'Dire que…' },
        ],
      },
    ]);
    const [shown] = written(document, updated(views[0]!, seen('stage=INTAKE'))).views;
    expect(shown).toMatchObject({ state: 'map=2&stage=INTAKE', camera: cameraText(camera) });
    const order = (one: NetworkDocument) =>
      orderedViews(one)
        .map(({ id }) => id)
        .join('');
    expect(order(written(document, moved(document, 'c', -1)))).toBe('acb');
    expect(order(written(document, moved(document, 'a', 1)))).toBe('bac');
    expect(moved(document, 'a', -1)).toEqual([]);
    expect(moved(document, 'c', 1)).toEqual([]);
    expect(nextView(document, 'c', 1)?.id).toBe('a');
    expect(nextView(document, undefined, -1)?.id).toBe('c');
    expect(nextView(network({}), undefined, 1)).toBeUndefined();
  });
});

it('a view keeps the day that is shown, also where the address leaves it out', () => {
  const { edit } = added(network({}), { name: 'Fin 2025', note: '' }, { ...seen(''), at: '2025-12-31' });
  const [view] = written(network({}), [edit]).views;
  expect(view).toMatchObject({ state: 'map=2&at=2025-12-31' });
  expect(new URLSearchParams(openedSearch(view!, 'at=2026-12-01')).get('at')).toBe('2025-12-31');
  expect(showsView(view!, 'at=2025-12-31')).toBe(true);
  expect(showsView(view!, 'at=2026-12-01')).toBe(false);
});

describe('a camera', () => {
  it('comes back as it was written, and a text that means nothing is none', () => {
    expect(cameraFrom(cameraText(camera))).toEqual(camera);
    for (const text of [
      undefined,
      '',
      'zoom=1',
      'zoom=0&x=1&y=1&width=1&height=1',
      'zoom=a&x=1&y=1&width=9&height=9',
    ])
      expect(cameraFrom(text)).toBeUndefined();
  });

  it('frames a window of the same size exactly, and keeps the middle and all in sight in another', () => {
    expect(framed(camera, camera)).toEqual({ zoom: camera.zoom, pan: { x: camera.x, y: camera.y } });
    const { zoom, pan } = framed(camera, { width: 600, height: 700 });
    expect(zoom).toBeCloseTo(camera.zoom / 2);
    const middle = (place: number, extent: number, at: number): number => (extent / 2 - place) / at;
    expect(middle(pan.x, 600, zoom)).toBeCloseTo(middle(camera.x, camera.width, camera.zoom));
    expect(middle(pan.y, 700, zoom)).toBeCloseTo(middle(camera.y, camera.height, camera.zoom));
  });
});

it('a described audience comes back from its fields', () => {
  const profile = { age: 24, statuses: ['CHOMAGE'], levels: { written: 2 } };
  expect(profileOfFields(profileFields(profile))).toEqual(profile);
  expect(SavedView.safeParse({ id: 'v', name: 'V', rank: 0, profile: profileFields(profile) }).success).toBe(
    true,
  );
  expect(SavedView.safeParse({ id: 'v', name: 'V', rank: 0, profile: 'Jean Dupont' }).success).toBe(false);
});

describe('a step of another screen', () => {
  it('keeps the choices of its screen with the day, opens on it, and is no view of the map', () => {
    const document = network({ views: [{ id: 'carte', name: 'Carte', rank: 0 }] });
    const seen = {
      screen: 'gaps',
      search: 'kind=M01&lang=en&theme=dark',
      at: '2025-12-31',
      profile: undefined,
    } as const;
    const { edit } = addedStep(document, { name: 'Manques', note: '' }, seen);
    const view = SavedView.parse('element' in edit ? edit.element : undefined);
    expect(view).toEqual({
      id: 'vue-manques',
      name: 'Manques',
      rank: 1,
      screen: 'gaps',
      state: 'kind=M01&at=2025-12-31',
    });
    expect(addressOfView(view, 'en')).toBe('/gaps?kind=M01&at=2025-12-31&lang=en');
    const both = { ...document, views: [...document.views, view] };
    expect(nextView(both, 'carte', 1)?.id).toBe('carte');
    expect(orderedViews(both).map(({ id }) => id)).toEqual(['carte', 'vue-manques']);
  });
});
