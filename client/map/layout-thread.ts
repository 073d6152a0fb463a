import type { PlacedMap } from '../../domain/map/map-model.ts';
import type { FromLayoutWorker, ToLayoutWorker } from './layout-protocol.ts';

/** What is told of a layout: how far it is, then its end. */
export interface LayoutTold {
  progress(share: number): void;
  placed(map: PlacedMap): void;
  failed(reason: string): void;
}

/** A worker whose program is there, or on its way. */
interface Started {
  readonly worker: Worker;
  ready: boolean;
  /** Done as soon as its program is there. */
  go: (() => void) | undefined;
}

/** One that has nothing to do: its program need not be fetched and read again for the next layout. */
let spare: Started | undefined;

function start(): Started {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const started: Started = { worker, ready: false, go: undefined };
  const isReady = (): void => {
    started.ready = true;
    started.go?.();
  };
  worker.addEventListener('message', isReady, { once: true });
  return started;
}

/** Starts the worker before there is anything to lay out. */
export function warmLayout(): void {
  spare ??= start();
}

/** Lays out a map in a worker; the function that is given back ends it, and nothing more is told. */
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
    if (data.say === 'placed') told.placed(data.map);
    else told.failed(data.reason);
  };
  worker.onerror = ({ message }) => {
    leave(false);
    told.failed(message);
  };
  const go = (): void => {
    started.go = undefined;
    worker.postMessage(asked);
  };
  if (started.ready) go();
  else started.go = go;
  // One whose program is still on its way has not begun, and will do the next thing that is asked.
  return () => leave(started.go !== undefined);
}
