import { layoutOf } from '../../domain/map/place-map.ts';
import { dressShown } from '../../domain/map/shown-places.ts';
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

self.onmessage = ({ data: { content, placed, before, layout } }: MessageEvent<ToLayoutWorker>): void => {
  let told = 0;
  const watch = (share: number): void => {
    if (share < told + EVERY) return;
    told = share;
    tell({ say: 'progress', share });
  };
  try {
    const found = layout ?? layoutOf(placed, before, watch);
    tell({ say: 'placed', map: dressShown(content, placed, found), layout: found });
  } catch (error) {
    tell({ say: 'failed', reason: String(error) });
  }
};

tell({ say: 'ready' });
