import { dressMap } from '../../domain/map/map-model.ts';
import { layoutOf } from '../../domain/map/place-map.ts';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-protocol.ts';

/** Lays out the map beside the page, so that it never waits. Whoever does not want the answer any more ends the worker. */

/** Progress is told so often at most: each message costs the page something. */
const EVERY = 0.02;

const tell = (message: FromLayoutWorker): void => self.postMessage(message);

self.onmessage = ({ data: { content, before, layout } }: MessageEvent<ToLayoutWorker>): void => {
  let told = 0;
  const watch = (share: number): void => {
    if (share < told + EVERY) return;
    told = share;
    tell({ say: 'progress', share });
  };
  try {
    tell({ say: 'placed', map: dressMap(content, layout ?? layoutOf(content, before, watch)) });
  } catch (error) {
    tell({ say: 'failed', reason: String(error) });
  }
};

tell({ say: 'ready' });
