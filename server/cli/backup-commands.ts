import { fill } from '../../domain/messages/fill.ts';
import { countsOf } from '../answers.ts';
import { failure } from '../errors.ts';
import { packBackup, unpackBackup } from '../transfer/backup.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { readWholeFile, writeWholeFile } from './network-file.ts';
import { withStore } from './with-store.ts';

/** `backup FILE`: everything that the store holds, exact counts included, in one file that `restore` takes back. */
export async function backup(io: Io, globals: GlobalOptions, path: string): Promise<void> {
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const { revision, document } = await withStore(io, async (store) => {
      if (await store.isEmpty()) throw failure('store-empty');
      return store.load();
    });
    begin('making');
    const bytes = await packBackup({ document, records: [], madeOn: io.today(), revision });
    begin('writing');
    await writeWholeFile(path, bytes, signal);
    if (globals.json) io.out(jsonLine({ path, revision, bytes: bytes.length, counts: countsOf(document) }));
    else {
      const { done } = cliWords(globals.language).backup;
      io.out(`${fill(done, { name: document.name, revision, path })}\n`);
    }
  });
}

/** `restore FILE`: what a backup holds, all or nothing; over another network only with `--force`. */
export async function restore(
  io: Io,
  globals: GlobalOptions,
  path: string,
  { force = false }: { readonly force?: boolean },
): Promise<void> {
  await interruptible(io, globals, ['reading', 'checking', 'writing'], async ({ begin }) => {
    begin('reading');
    const bytes = await readWholeFile(path);
    begin('checking');
    const { document, madeOn } = await unpackBackup(bytes, path);
    const revision = await withStore(io, async (store) => {
      if (!force && !(await store.isEmpty())) throw failure('restore-not-empty', { path });
      begin('writing');
      // Empty is what it was looked at as: nobody else's network is written over.
      return store.replace(document, force ? undefined : 0);
    });
    if (globals.json) io.out(jsonLine({ revision, counts: countsOf(document), madeOn }));
    else {
      const { done } = cliWords(globals.language).restore;
      io.out(`${fill(done, { name: document.name, day: madeOn, revision })}\n`);
    }
  });
}
