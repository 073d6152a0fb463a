import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { judged } from '../../../server/salvage/judge.ts';
import { contentHash } from '../../../server/store/marker/content-hash.ts';
import type { Mark } from '../../../server/store/marker/marker-file.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const sample = hauteSylve();
const renamed = (document: NetworkDocument, ...names: readonly string[]): NetworkDocument => ({
  ...document,
  filieres: document.filieres.map((filiere, at) =>
    names[at] === undefined ? filiere : { ...filiere, name: names[at] },
  ),
});
const ids = sample.filieres.map(({ id }) => `filieres[${id}]`);

const attempt = (stored: NetworkDocument | undefined, replayed: NetworkDocument | undefined) => ({
  ...{ revision: 3, stored, replayed, records: [], unread: [] },
  changes: async function* () {},
});

/** A marker that says that the store held a network, at its revision or at another. */
const markOf = async (document: NetworkDocument, revision = 3): Promise<Mark> => ({
  sequence: 1,
  state: { revision, content: await contentHash(document), writes: 3, parts: 3, last: '' },
  pending: null,
});

describe('of the elements of a store and of what its history leads to', () => {
  const other = renamed(sample, 'Autre nom', 'Encore un autre');

  it('the one that the marker says is taken', async () => {
    const found = await judged(attempt(sample, other), await markOf(sample));
    expect(found).toMatchObject({ proof: 'MARKER', fromHistory: [], dropped: [], isReplayed: false });
    expect(found?.document).toEqual(sample);
  });

  it('the history is taken where the marker says so, and the elements that differ are named', async () => {
    const found = await judged(attempt(other, sample), await markOf(sample));
    expect(found).toMatchObject({ proof: 'MARKER', fromHistory: ids.slice(0, 2) });
    expect(found?.document).toEqual(sample);
  });

  it('some of each are taken where the marker says that they fit', async () => {
    const [first, second] = [
      renamed(sample, 'Autre nom'),
      renamed(sample, sample.filieres[0]!.name, 'Encore'),
    ];
    const mixed = renamed(sample, 'Autre nom', 'Encore');
    const found = await judged(attempt(first, second), await markOf(mixed));
    expect(found).toMatchObject({ proof: 'MARKER', fromHistory: [ids[1]] });
    expect(found?.document).toEqual(mixed);
  });

  it('the history goes before the elements where nothing says which is right', async () => {
    const found = await judged(attempt(sample, other), undefined);
    expect(found).toMatchObject({ proof: 'NONE', fromHistory: ids.slice(0, 2) });
    expect(found?.document).toEqual(other);
  });

  it('both alike prove each other where no marker knows the revision, and nothing where one says otherwise', async () => {
    expect(await judged(attempt(sample, sample), undefined)).toMatchObject({ proof: 'HISTORY' });
    expect(await judged(attempt(sample, sample), await markOf(other, 2))).toMatchObject({ proof: 'HISTORY' });
    expect(await judged(attempt(sample, sample), await markOf(other))).toMatchObject({ proof: 'NONE' });
  });

  it('one alone is taken, and it is said when it is the history', async () => {
    expect(await judged(attempt(sample, undefined), await markOf(sample))).toMatchObject({ proof: 'MARKER' });
    const replayed = await judged(attempt(undefined, sample), undefined);
    expect(replayed).toMatchObject({ proof: 'NONE', isReplayed: true });
    expect(await judged(attempt(undefined, undefined), undefined)).toBeUndefined();
  });

  it('an element that names what is not there goes, is named, and takes the proof with it', async () => {
    const gone = sample.passerelles[0]!.from;
    const broken = { ...sample, filieres: sample.filieres.filter(({ id }) => id !== gone) };
    const found = await judged(attempt(broken, undefined), await markOf(broken));
    expect(found?.proof).toBe('NONE');
    expect(found?.dropped).toContain(`passerelles[${sample.passerelles[0]!.id}]`);
    expect(JSON.stringify(found?.document.passerelles)).not.toContain(`"${gone}"`);
  });
});
