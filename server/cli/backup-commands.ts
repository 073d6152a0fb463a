import { basename } from 'node:path';
import { AUTHORS } from '../../domain/messages/authors.ts';
import { fill } from '../../domain/messages/fill.ts';
import { countsOf } from '../answers.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { failure } from '../errors.ts';
import { unpackBackup } from '../transfer/backup.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { FOR_US_ALONE, readWholeFile, writeWholeFile } from './network-file.ts';
import { withStore } from './with-store.ts';

/**
 * Runs the command `backup FILE`: writes everything in the store, exact counts and history included, to the file
 * `path`, which `restore` can read.
 */
export async function backup(io: Io, globals: GlobalOptions, path: string): Promise<void> {
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const { revision, document, bytes, changes } = await withStore(io, (store) =>
      makeBackup(store, io.today(), () => begin('making')),
    );
    begin('writing');
    await writeWholeFile(path, bytes, { signal, mode: FOR_US_ALONE });
    if (globals.json)
      io.out(jsonLine({ path, revision, bytes: bytes.length, counts: countsOf(document), changes }));
    else {
      const { done } = cliWords(globals.language).backup;
      io.out(`${fill(done, { name: document.name, revision, path, changes })}\n`);
    }
  });
}

/**
 * Runs the command `restore FILE`: puts the backup in the file `path` into the store, with its history, all or
 * nothing. Replaces an existing network only with `--force`.
 */
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
    const { document, published, people, files, history, madeOn } = await unpackBackup(bytes, path);
    const author = AUTHORS[globals.language].commandLine;
    const { revision, history: what } = await withStore(io, async (store) => {
      if (!force && !(await store.isEmpty())) throw failure('restore-not-empty', { path });
      begin('writing');
      const authorship = { author, kind: 'RESTORE' as const, message: basename(path).slice(0, 300) };
      // Revision 0: if someone writes in the meantime, the restore is refused.
      const given = force ? undefined : 0;
      return store.restore(document, history, authorship, given, { published, files, people });
    });
    const changes = history.records.length;
    if (globals.json)
      io.out(jsonLine({ revision, counts: countsOf(document), madeOn, changes, history: what }));
    else {
      const words = cliWords(globals.language).restore;
      const about =
        changes === 0 ? words.withoutHistory : words[what === 'TAKEN' ? 'historyTaken' : 'historyKept'];
      io.out(
        `${fill(words.done, { name: document.name, day: madeOn, revision })} ${fill(about, { changes })}\n`,
      );
    }
  });
}
