import { openFolder, renamed } from '../../support/open-folder.ts';

/** A program of its own: opens the store of its last argument, writes, says the revision and closes, until it is killed. */
const folder = process.argv.at(-1) ?? '';
for (let round = 0; ; round += 1) {
  const store = await openFolder(folder);
  const { document } = await store.load();
  process.stdout.write(`${await store.replace(renamed(document, `${round % 7}`.repeat(1 + (round % 3))))}\n`);
  await store.close();
}
