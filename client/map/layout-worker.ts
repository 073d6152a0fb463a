import { dressMap } from '../../domain/map/map-model.ts';
import { layoutOf } from '../../domain/map/place-map.ts';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-protocol.ts';

/**
 * A worker that computes the layout of a map, so that the page stays responsive. To cancel a layout, the page
 * terminates the worker.
 */

/**
 * Progress is reported at most at this interval (as a fraction), because each message costs the page time.
 */
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
