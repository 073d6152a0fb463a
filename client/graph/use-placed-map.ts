import { useCallback, useEffect, useRef, useState } from 'react';
import type { FromLayoutWorker, ToLayoutWorker } from './layouts/protocol.ts';
import { beforeFor, sameBoxes } from './layouts/same-boxes.ts';
import { dressMap, type MapContent, type PlacedMap } from './map-model.ts';

/** Edges up to which ways are found between two frames when no box moves. */
const AT_ONCE = 600;
/** A wait that is shorter is not spoken of. */
const PATIENCE_MS = 200;

export interface PlacedMapState {
  /** The last map that was placed; undefined before the first. */
  readonly map: PlacedMap | undefined;
  /** Share of the work that is done, once it takes its time. */
  readonly share: number | undefined;
  /** The reader stopped it: the map stays as it was. */
  readonly stopped: boolean;
  readonly failed: string | undefined;
  cancel(): void;
  retry(): void;
}

interface Placed {
  readonly content: MapContent;
  readonly map: PlacedMap;
}
type Wait = 'none' | 'stopped' | { readonly failed: string } | { readonly share: number };

/** A worker that has nothing to do yet. */
interface Started {
  readonly worker: Worker;
  ready: boolean;
  /** Done as soon as its program is there. */
  go: (() => void) | undefined;
}

function startWorker(): Started {
  const worker = new Worker(new URL('./layouts/layout-worker.ts', import.meta.url), { type: 'module' });
  const started: Started = { worker, ready: false, go: undefined };
  const isReady = (): void => {
    started.ready = true;
    started.go?.();
  };
  worker.addEventListener('message', isReady, { once: true });
  return started;
}

/** The map of a content, laid out in a worker: only the last one asked for counts, and the one before stays meanwhile. */
export function usePlacedMap(content: MapContent): PlacedMapState {
  const [placed, setPlaced] = useState<Placed>();
  const [wait, setWait] = useState<Wait>('none');
  const [round, setRound] = useState(0);
  const last = useRef<Placed>(undefined);
  const cancel = useRef<() => void>(undefined);
  const idle = useRef<Started>(undefined);

  // The round only counts how often the reader asked again.
  const ask = useCallback((given: MapContent, _round: number): (() => void) | undefined => {
    const keep = (map: PlacedMap): void => {
      last.current = { content: given, map };
      setPlaced(last.current);
      setWait('none');
    };
    const known = last.current;
    if (known !== undefined && given.edges.length <= AT_ONCE && sameBoxes(known.content, given)) {
      keep(dressMap(given, known.map.layout));
      return undefined;
    }
    const started = idle.current ?? startWorker();
    idle.current = started;
    const { worker } = started;
    const begun = performance.now();
    let share = 0;
    const patience = setTimeout(() => setWait({ share }), PATIENCE_MS);
    const end = (): void => {
      clearTimeout(patience);
      // One whose program is still on its way will do the next thing that is asked.
      if (idle.current === started) started.go = undefined;
      else worker.terminate();
    };
    const listen = ({ data }: MessageEvent<FromLayoutWorker>): void => {
      if (data.say === 'ready') return;
      if (data.say === 'progress') {
        share = data.share;
        if (performance.now() - begun > PATIENCE_MS) setWait({ share });
        return;
      }
      end();
      if (data.say === 'placed') keep(data.map);
      else setWait({ failed: data.reason });
    };
    worker.onerror = ({ message }) => {
      idle.current = undefined;
      end();
      setWait({ failed: message });
    };
    const before = known === undefined ? undefined : beforeFor(known.content, given, known.map.layout);
    started.go = () => {
      idle.current = undefined;
      worker.onmessage = listen;
      worker.postMessage({ content: given, before } satisfies ToLayoutWorker);
    };
    if (started.ready) started.go();
    cancel.current = () => {
      end();
      setWait('stopped');
    };
    return end;
  }, []);
  useEffect(() => ask(content, round), [ask, content, round]);
  useEffect(
    () => () => {
      idle.current?.worker.terminate();
      idle.current = undefined;
    },
    [],
  );

  return {
    map: placed?.map,
    share: typeof wait === 'object' && 'share' in wait ? wait.share : undefined,
    stopped: wait === 'stopped',
    failed: typeof wait === 'object' && 'failed' in wait ? wait.failed : undefined,
    cancel: () => cancel.current?.(),
    retry: () => setRound((one) => one + 1),
  };
}
