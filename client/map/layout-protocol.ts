import type { Layout } from '../../domain/map/layouts/columns.ts';
import type { MapContent, PlacedMap } from '../../domain/map/map-model.ts';

/** What the page asks of the worker that lays out the map. */
export interface ToLayoutWorker {
  readonly content: MapContent;
  /** What is on the screen, when most of it stays. */
  readonly before: Layout | undefined;
  /** Where all boxes stand, when that is known: then only the ways of lines are to be found. */
  readonly layout: Layout | undefined;
}

export type FromLayoutWorker =
  /** Its program is there; the first thing that it says. */
  | { readonly say: 'ready' }
  /** Share of the work that is done, from 0 to 1. */
  | { readonly say: 'progress'; readonly share: number }
  | { readonly say: 'placed'; readonly map: PlacedMap }
  | { readonly say: 'failed'; readonly reason: string };
