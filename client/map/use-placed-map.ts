import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Layout } from '../../domain/map/layouts/columns.ts';
import { beforeFor, sameBoxes } from '../../domain/map/layouts/same-boxes.ts';
import { dressMap, type MapContent, type PlacedMap } from '../../domain/map/map-model.ts';
import { layOut } from './layout-thread.ts';

/** Up to this number of lines, they are routed on the page itself when no box moves. */
const AT_ONCE = 600;
const isLight = ({ edges }: MapContent): boolean => edges.length <= AT_ONCE;
/** Milliseconds before a wait is shown to the user. */
const PATIENCE_MS = 200;

export interface PlacedMapState {
  /** The last finished map; undefined before the first. */
  readonly map: PlacedMap | undefined;
  /** Fraction of the layout that is done, once it takes a while. */
  readonly share: number | undefined;
  /** The user cancelled the layout: the previous map stays. */
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

/** What the user sees of a wait. */
const shownWait = (wait: Wait): Pick<PlacedMapState, 'share' | 'stopped' | 'failed'> => ({
  share: typeof wait === 'object' && 'share' in wait ? wait.share : undefined,
  stopped: wait === 'stopped',
  failed: typeof wait === 'object' && 'failed' in wait ? wait.failed : undefined,
});

/** A layout that is being computed. */
interface Laying {
  readonly content: MapContent;
  /** The latest content with the same boxes: this is the one that will be shown. */
  wanted: MapContent;
  readonly end: () => void;
}

/** Ends the layout that is being computed, if there is one. */
function endLayout(laying: RefObject<Laying | undefined>): void {
  laying.current?.end();
  laying.current = undefined;
}

/**
 * Places the boxes and lines of a map in a worker. Returns the placed map (undefined before the first), the progress,
 * whether it was cancelled or failed, and functions to cancel and retry. When `content` changes, the previous map
 * stays until the new one is ready.
 */
export function usePlacedMap(content: MapContent): PlacedMapState {
  const [placed, setPlaced] = useState<Placed>();
  const [wait, setWait] = useState<Wait>('none');
  const [round, setRound] = useState(0);
  const last = useRef<Placed>(undefined);
  const laying = useRef<Laying>(undefined);
  /** The content whose layout the user cancelled. */
  const cancelled = useRef<MapContent>(undefined);
  const end = useCallback(() => endLayout(laying), []);

  // `_round` only changes to make the effect run again.
  const ask = useCallback(
    (given: MapContent, _round: number): void => {
      const keep = (content: MapContent, map: PlacedMap): void => {
        last.current = { content, map };
        setPlaced(last.current);
        setWait('none');
      };
      /**
       * Starts a layout. When the places of the boxes are known they stay, and the worker only routes the
       * lines.
       */
      const begin = (asked: MapContent, layout: Layout | undefined): void => {
        const known = last.current;
        const begun = performance.now();
        let share = 0;
        const patience = setTimeout(() => setWait({ share }), PATIENCE_MS);
        const before = known && !layout ? beforeFor(known.content, asked, known.map.layout) : undefined;
        const stop = layOut(
          { content: asked, before, layout },
          {
            progress: (done) => {
              share = done;
              if (performance.now() - begun > PATIENCE_MS) setWait({ share });
            },
            placed: (map) => {
              clearTimeout(patience);
              const { wanted = asked } = laying.current ?? {};
              laying.current = undefined;
              if (wanted === asked) keep(asked, map);
              else if (isLight(wanted)) keep(wanted, dressMap(wanted, map.layout));
              else {
                keep(asked, map);
                begin(wanted, map.layout);
              }
            },
            failed: (reason) => {
              clearTimeout(patience);
              laying.current = undefined;
              setWait({ failed: reason });
            },
          },
        );
        laying.current = {
          content: asked,
          wanted: asked,
          end: () => {
            clearTimeout(patience);
            stop();
          },
        };
      };
      // What arrives later about the same boxes does not begin again what the user cancelled.
      if (cancelled.current !== undefined && sameBoxes(cancelled.current, given)) return;
      cancelled.current = undefined;
      const known = last.current;
      const stays = known !== undefined && sameBoxes(known.content, given);
      if (stays && isLight(given)) {
        end();
        keep(given, dressMap(given, known.map.layout));
        return;
      }
      // Findings and flows may arrive while the first map is laid out. They use the same boxes.
      if (laying.current !== undefined && sameBoxes(laying.current.content, given)) {
        laying.current.wanted = given;
        return;
      }
      end();
      begin(given, stays ? known.map.layout : undefined);
    },
    [end],
  );
  useEffect(() => ask(content, round), [ask, content, round]);
  useEffect(() => end, [end]);

  return {
    map: placed?.map,
    ...shownWait(wait),
    cancel: () => {
      cancelled.current = content;
      end();
      setWait('stopped');
    },
    retry: () => {
      cancelled.current = undefined;
      setRound((one) => one + 1);
    },
  };
}
