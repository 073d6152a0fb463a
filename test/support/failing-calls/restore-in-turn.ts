import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '../../../server/backup/make-backup.ts';
import { sha256Of } from '../../../server/store/file-store.ts';
import type { NetworkStore } from '../../../server/store/network-store.ts';
import { hauteSylve } from '../haute-sylve.ts';
import { openFolder } from '../open-folder.ts';
import { type CommandEnded, commandOn } from './said-by.ts';
import { ASKED, tryEach } from './trying.ts';

/** A program of its own: `passerelles restore FILE --force` over another network while calls in its folder fail, and after that. */

/** Where each part of what a store holds came from: BACKUP, or BEFORE. */
type Found = Readonly<Record<'network' | 'accounts' | 'published' | 'files', string>>;

/** What is seen of the store. */
export interface RestoreSeen {
  readonly ended: CommandEnded;
  readonly after: Found;
  readonly again: CommandEnded;
  readonly later: Found;
}

/** Gives a store something of each kind that has the name of where it came from. */
async function filled(store: NetworkStore, name: string): Promise<void> {
  await store.replace({ ...hauteSylve(), name });
  await store.people.write((turn) => turn.put('accounts', { id: name, account: name, data: '{}' }));
  await store.publication.replace({ revision: 1, memory: { [name]: '{}' } });
  const bytes = Buffer.from(name);
  await store.files.keep([{ sha256: sha256Of(bytes), bytes }]);
}

const begun = join(ASKED.root, 'begun');
const first = await openFolder(begun);
await filled(first, 'BEFORE');
await first.close();

const saved = join(ASKED.root, 'saved');
const source = await openFolder(join(ASKED.root, 'source'));
await filled(source, 'BACKUP');
writeFileSync(saved, (await makeBackup(source, '2026-03-01')).bytes);
await source.close();

async function found(folder: string): Promise<Found> {
  const store = await openFolder(folder);
  const { document } = await store.load();
  const { memory } = await store.publication.read();
  const files = (await store.files.list()).map(({ sha256 }) => sha256);
  const seen = {
    network: document.name,
    accounts: (await store.people.list('accounts')).map(({ id }) => id).join(),
    published: Object.keys(memory).join(),
    // Issued reports that are there stay.
    files: files.includes(sha256Of(Buffer.from('BACKUP'))) ? 'BACKUP' : 'BEFORE',
  };
  await store.close();
  return seen;
}

await tryEach(async ({ folder, during }): Promise<RestoreSeen> => {
  cpSync(begun, folder, { recursive: true });
  const restore = () => commandOn(folder, ['restore', saved, '--force']);
  const ended = await during(restore);
  const after = await found(folder);
  return { ended, after, again: await restore(), later: await found(folder) };
});
