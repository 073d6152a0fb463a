import { expect, it } from 'vitest';
import { readAttempt } from '../../../server/salvage/read-attempt.ts';
import { openEmbeddedThread } from '../../../server/store/embedded-thread.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

it('what could be read of a whole store is its network twice: its elements, and what its history leads to', async () => {
  const store = await openStore(await openEmbeddedThread());
  try {
    expect(await readAttempt(store, false)).toBeUndefined();
    const sample = hauteSylve();
    await store.replace(sample);
    await store.replace({ ...sample, name: 'Autre bassin', filieres: sample.filieres });
    const { document } = await store.load();
    const attempt = await readAttempt(store, false);
    expect(attempt).toMatchObject({ revision: 2, unread: [] });
    expect(attempt?.records).toHaveLength(2);
    expect(attempt?.stored).toEqual(document);
    expect(attempt?.replayed).toEqual(document);
    expect((await readAttempt(store, true))?.stored).toBeUndefined();
  } finally {
    await store.close();
  }
});
