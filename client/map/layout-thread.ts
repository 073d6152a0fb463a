import type { Layout } from '../../domain/map/layouts/columns.ts';
import { isUnlocated } from '../../domain/map/layouts/place.ts';
import type { PlacedMap } from '../../domain/map/map-model.ts';
import { carriedFile } from '../context/carried.ts';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-protocol.ts';

/** Callbacks of a layout: its progress, then its result or failure. */
interface LayoutTold {
  progress(share: number): void;
  /** Gets the map that is drawn, and the places of all boxes. */
  placed(map: PlacedMap, layout: Layout): void;
  failed(reason: string): void;
}

/** A layout worker whose code is loaded or loading. */
interface Started {
  readonly worker: Worker;
  ready: boolean;
  /** Called as soon as the worker's code is loaded. */
  go: (() => void) | undefined;
}

/** An idle worker, kept so that its code need not be loaded again for the next layout. */
let spare: Started | undefined;

function start(): Started {
  const worker =
    carriedFile()?.startWorker('layout') ??
    new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const started: Started = { worker, ready: false, go: undefined };
  const isReady = (): void => {
    started.ready = true;
    started.go?.();
  };
  worker.addEventListener('message', isReady, { once: true });
  return started;
}

/** Starts the worker that computes the places on the map before it is needed, so that the first map comes sooner. */
export function warmLayout(): void {
  spare ??= start();
}

/** Whether the layout by place has to look up where a commune lies. */
const needsPositions = ({ placed, layout }: ToLayoutWorker): boolean =>
  layout === undefined && placed.communes?.some(isUnlocated) === true;

/** Adds the positions of communes from the table of communes, which is loaded only for this. */
async function withPositions(asked: ToLayoutWorker): Promise<ToLayoutWorker> {
  const { withKnownPositions } = await import('../../domain/places/locate.ts');
  const { communes = [] } = asked.placed;
  return { ...asked, placed: { ...asked.placed, communes: withKnownPositions(communes) } };
}

/**
 * Computes the places of a map's boxes and lines in a worker. `told` holds the callbacks for progress, result and
 * failure. The returned function cancels the work; no callback is called after that.
 */
export function layOut(asked: ToLayoutWorker, told: LayoutTold): () => void {
  const started = spare ?? start();
  spare = undefined;
  const { worker } = started;
  const leave = (isFree: boolean): void => {
    started.go = undefined;
    worker.onmessage = null;
    worker.onerror = null;
    if (isFree && spare === undefined) spare = started;
    else worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<FromLayoutWorker>): void => {
    if (data.say === 'progress') told.progress(data.share);
    if (data.say !== 'placed' && data.say !== 'failed') return;
    leave(true);
    if (data.say === 'placed') told.placed(data.map, data.layout);
    else told.failed(data.reason);
  };
  worker.onerror = ({ message }) => {
    leave(false);
    told.failed(message);
  };
  const go = (): void => {
    started.go = undefined;
    if (!needsPositions(asked)) worker.postMessage(asked);
    else
      withPositions(asked).then(
        (ready) => worker.postMessage(ready),
        (error: unknown) => {
          leave(false);
          told.failed(String(error));
        },
      );
  };
  if (started.ready) go();
  else started.go = go;
  // A worker that is still loading has not begun, so it can be reused.
  return () => leave(started.go !== undefined);
}
