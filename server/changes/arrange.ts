import type { ArrangeBody } from '../../domain/api/changes.ts';
import type { ElementPlaces } from '../../domain/map/kept/arrange.ts';
import type { Arrangement } from '../analysis/arrangement.ts';
import type { Binding } from '../routes/bind.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { Written } from '../store/network-writer.ts';
import { placeChanges } from './map-places.ts';
import { writeAsked } from './write.ts';

/** Works out an arrangement of the whole map in a thread, so that no other request waits for it. */
export type Arrange = (asked: Pick<ArrangeBody, 'layouts'>, signal?: AbortSignal) => Promise<ElementPlaces>;

/** Returns the function that arranges the map of the network as it is at that moment. */
export const arrangeWith =
  ({ reader, analyst, today }: Pick<Binding, 'reader' | 'analyst' | 'today'>): Arrange =>
  async (asked, signal = new AbortController().signal) => {
    const wanted = { analysis: 'arrangement', asked, today: today(), signal } as const;
    const bytes = await analyst.answer(await reader.current(), wanted);
    const { places } = JSON.parse(new TextDecoder().decode(bytes)) as Arrangement;
    return new Map(places);
  };

/**
 * Gives the boxes of the map new places as one change, and returns what was written. Elements that somebody has written
 * since the places were worked out get theirs as well. With `given`, it only writes when this is still the revision of
 * the network.
 */
export async function arrangeMap(
  store: NetworkStore,
  arrange: Arrange,
  { author, message, layouts }: ArrangeBody,
  { given, signal }: { readonly given: number | undefined; readonly signal: AbortSignal },
): Promise<Written> {
  const places = await arrange({ layouts }, signal);
  return writeAsked(
    store,
    (document) => ({ changes: [...placeChanges(document, places)], conflicts: [] }),
    { author, kind: 'ARRANGE', ...(message === undefined ? {} : { message }) },
    given,
  );
}
