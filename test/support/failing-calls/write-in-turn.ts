import { differenceOf } from '../../../domain/change/difference.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { StoreError } from '../../../server/store/store-errors.ts';
import { openFolder } from '../open-folder.ts';

/**
 * A program of its own: opens the store of its last argument and writes to it some times, the whole network and one
 * element by turns. It says of each write how it was answered, and goes on after one that fails, as a server does.
 */
const WRITES = 4;
const folder = process.argv.at(-1) ?? '';
const say = (...words: readonly unknown[]): void => void process.stdout.write(`${words.join(' ')}\n`);
const idOf = (error: unknown): string =>
  error instanceof StoreError ? error.id : `UNKNOWN ${String(error)}`;

const named = (document: NetworkDocument, name: string, many: number): NetworkDocument => ({
  ...document,
  filieres: document.filieres.map((one, at) => (at < many ? { ...one, name } : one)),
});

try {
  const store = await openFolder(folder);
  const { document } = await store.load();
  for (let turn = 1; turn <= WRITES; turn += 1) {
    try {
      if (turn % 2 === 1) await store.replace(named(document, `write ${turn}`, 40));
      else
        await store.change((now) => differenceOf(now, named(now, `write ${turn}`, 1)), {
          author: 'Test',
          kind: 'EDIT',
        });
      say('answered', turn);
    } catch (error) {
      say('refused', turn, idOf(error));
    }
  }
  await store.close();
  say('closed');
} catch (error) {
  say('failed', 0, idOf(error));
}
