import type { NetworkDocument } from '../../domain/model/network.ts';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import { type NetworkStore, openStore } from '../../server/store/network-store.ts';

/** Opens the store of a folder, as the program does: a store that is refused is let go. */
export async function openFolder(folder: string): Promise<NetworkStore> {
  const engine = await openEmbeddedThread(folder);
  try {
    return await openStore(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The network after one more write: a name changes, so that each state is told from the others. */
export const renamed = (document: NetworkDocument, text: string): NetworkDocument => ({
  ...document,
  filieres: document.filieres.map((one, at) =>
    at % 7 === 0 ? { ...one, name: `${one.name} ${text}` } : one,
  ),
});
