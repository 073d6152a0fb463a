import type { Layout } from '../../domain/map/layouts/columns.ts';
import type { MapContent, PlacedMap } from '../../domain/map/map-model.ts';

/** A request to the layout worker. */
export interface ToLayoutWorker {
  /** What is drawn. */
  readonly content: MapContent;
  /** All boxes that get a place, whether they are drawn or not. */
  readonly placed: MapContent;
  /** The layout on the screen, if most of it should stay. */
  readonly before: Layout | undefined;
  /** The places of all boxes, if known: then only the lines are routed. */
  readonly layout: Layout | undefined;
}

export type FromLayoutWorker =
  /** The worker's code is loaded; the first message that it sends. */
  | { readonly say: 'ready' }
  /** Fraction of the work that is done, from 0 to 1. */
  | { readonly say: 'progress'; readonly share: number }
  /** What is drawn, and the places of all boxes. */
  | { readonly say: 'placed'; readonly map: PlacedMap; readonly layout: Layout }
  | { readonly say: 'failed'; readonly reason: string };
