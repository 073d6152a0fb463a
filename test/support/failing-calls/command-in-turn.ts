import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBackup } from '../../../server/transfer/backup.ts';
import { hauteSylve } from '../haute-sylve.ts';
import { openFolder } from '../open-folder.ts';
import { type CommandEnded, commandOn } from './said-by.ts';
import { ASKED, tryEach } from './trying.ts';

/** A program of its own: `passerelles backup FILE` over a file that is there, while calls in its folder fail, and after that. */

/** What is seen of the file, and of its folder. */
export interface CommandSeen {
  readonly path: string;
  readonly ended: CommandEnded;
  /** What has the name: the file before, a whole backup, or something else. */
  readonly content: 'BEFORE' | 'BACKUP' | 'BROKEN';
  readonly again: CommandEnded;
  readonly later: CommandSeen['content'];
  readonly names: readonly string[];
}

const data = join(ASKED.root, 'store');
const store = await openFolder(data);
await store.replace(hauteSylve());
await store.close();

const BEFORE = 'the backup before';

async function contentOf(path: string): Promise<CommandSeen['content']> {
  const bytes = readFileSync(path);
  if (bytes.toString() === BEFORE) return 'BEFORE';
  return checkBackup(bytes, path).then(
    () => 'BACKUP',
    () => 'BROKEN',
  );
}

await tryEach(async ({ folder, during }): Promise<CommandSeen> => {
  mkdirSync(folder);
  const path = join(folder, 'saved');
  writeFileSync(path, BEFORE);
  const make = () => commandOn(data, ['backup', path]);
  const ended = await during(make);
  const content = await contentOf(path);
  const again = await make();
  return { path, ended, content, again, later: await contentOf(path), names: readdirSync(folder) };
});
