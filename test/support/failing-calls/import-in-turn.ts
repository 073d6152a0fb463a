import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hauteSylve, sampleFile } from '../haute-sylve.ts';
import { openFolder } from '../open-folder.ts';
import { type CommandEnded, commandOn } from './said-by.ts';
import { ASKED, tryEach } from './trying.ts';

/** A program of its own: `passerelles import TABLE` while calls in the folder of its store fail, and after that. */

/** What is seen of the store. */
export interface ImportSeen {
  readonly folder: string;
  readonly ended: CommandEnded;
  readonly after: Found;
  /** The same command when nothing failed any more. */
  readonly again: CommandEnded;
  readonly later: Found;
}

interface Found {
  readonly revision: number;
  readonly records: number;
  readonly imports: number;
  /** Operators with the note of the table, and all. */
  readonly written: number;
  readonly operators: number;
}

const NOTE = 'Imported while the disk failed';
/** The operators of the sample, each with a note. */
const rows = sampleFile('csv/operateurs.csv')
  .trimEnd()
  .split(/\r?\n/)
  .map((line, at) => (at === 0 ? line : line.split(';').with(9, NOTE).join(';')));
const table = join(ASKED.root, 'operateurs.csv');
writeFileSync(table, `${rows.join('\r\n')}\r\n`);

const begun = join(ASKED.root, 'begun');
const first = await openFolder(begun);
await first.replace(hauteSylve());
await first.close();

async function found(folder: string): Promise<Found> {
  const store = await openFolder(folder);
  const { revision, document } = await store.load();
  const { records } = await store.history({ limit: 100 });
  await store.close();
  return {
    revision,
    records: records.length,
    imports: records.filter(({ kind }) => kind === 'IMPORT').length,
    written: document.operators.filter((one) => JSON.stringify(one).includes(NOTE)).length,
    operators: document.operators.length,
  };
}

await tryEach(async ({ folder, during }): Promise<ImportSeen> => {
  cpSync(begun, folder, { recursive: true });
  const take = () => commandOn(folder, ['import', table]);
  const ended = await during(take);
  const after = await found(folder);
  return { folder, ended, after, again: await take(), later: await found(folder) };
});
