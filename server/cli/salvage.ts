import { fill } from '../../domain/messages/fill.ts';
import { countsOf } from '../answers.ts';
import { failure } from '../errors.ts';
import { openingFailure } from '../open-store.ts';
import { type SalvageReport, salvage } from '../salvage/salvage.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { FOR_US_ALONE, writeWholeFile } from './network-file.ts';

/** Most elements and places listed; the JSON answer has all. */
const NAMED = 20;

/**
 * Runs the command `salvage --out FILE`: rescues what is whole in a damaged embedded store into a backup file, and
 * prints a report.
 */
export async function salvageStore(
  io: Io,
  globals: GlobalOptions,
  { out: path }: { readonly out: string },
): Promise<void> {
  const config = io.config();
  if (config.neo4j !== undefined) throw failure('salvage-embedded-only');
  const { report, bytes } = await salvage(config.dataDir, io.today()).catch((error: unknown) => {
    throw openingFailure(error, config);
  });
  await writeWholeFile(path, bytes, { mode: FOR_US_ALONE });
  const { document, ...said } = report;
  if (globals.json) {
    const { name } = document;
    io.out(jsonLine({ path, name, bytes: bytes.length, counts: countsOf(document), ...said }));
    return;
  }
  io.out(reportLines(report, path, config.dataDir, globals).join('\n').concat('\n'));
}

function reportLines(
  report: SalvageReport,
  path: string,
  folder: string,
  { language }: GlobalOptions,
): string[] {
  const { salvage: words } = cliWords(language);
  const { document, revision, marked, changes, mends, fromHistory, dropped, unread } = report;
  const listed = (items: readonly (string | number)[]): string =>
    items.slice(0, NAMED).join(', ') + (items.length > NAMED ? ', …' : '');
  const lost = marked === null ? words.unmarked : revision >= marked ? words.allThere : words.lost;
  return [
    fill(words.done, { name: document.name, revision, path, changes }),
    fill(lost, { revision, marked: marked ?? '', count: (marked ?? revision) - revision }),
    words.proofs[report.proof],
    words.ways[report.way],
    ...mends.map(({ file, offset, how }) => fill(words.mends[how], { file, offset })),
    ...(report.isReplayed ? [words.replayed] : []),
    ...(fromHistory.length > 0
      ? [fill(words.fromHistory, { count: fromHistory.length, places: listed(fromHistory) })]
      : []),
    ...(dropped.length > 0 ? [fill(words.dropped, { count: dropped.length, places: listed(dropped) })] : []),
    ...(unread.length > 0 ? [fill(words.unread, { revisions: listed(unread) })] : []),
    fill(words.next, { folder, path }),
  ];
}
