import { arrangedPlaces } from '../../domain/map/kept/arrange.ts';
import { AUTHORS } from '../../domain/messages/authors.ts';
import { fill } from '../../domain/messages/fill.ts';
import { vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { placeChanges } from '../changes/map-places.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { withStore } from './with-store.ts';

/** Runs the command `map arrange`: gives each box of the map a new place, but for those that are pinned. */
export async function arrangeMap(
  io: Io,
  { language, json }: GlobalOptions,
  options: { readonly author?: string },
): Promise<void> {
  const words = cliWords(language).map;
  const author = options.author?.slice(0, 300) || AUTHORS[language].commandLine;
  await withStore(io, async (store) => {
    const { document } = await store.load();
    const { revision, record } = await store.change(
      (present) => placeChanges(present, arrangedPlaces(present, vocabulary)),
      { author, kind: 'ARRANGE' },
    );
    const count = Object.values(record?.counts ?? {}).reduce((sum, { changed }) => sum + changed, 0);
    const told = record === null ? words.unchanged : words.arranged;
    if (json) io.out(jsonLine({ revision, record, warnings: [] }));
    else io.out(`${fill(told, { name: document.name, revision, count })}\n`);
  });
}
