import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Layout } from '../../domain/map/layouts/columns.ts';
import { beforeFor, sameBoxes } from '../../domain/map/layouts/same-boxes.ts';
import type { MapContent, PlacedMap } from '../../domain/map/map-model.ts';
import { dressShown, placedWith } from '../../domain/map/shown-places.ts';
import { layOut } from './layout-thread.ts';

/** Up to this number of lines, they are routed on the page itself when no box moves. */
const AT_ONCE = 600;
const isLight = ({ edges }: MapContent): boolean => edges.length <= AT_ONCE;
/** Milliseconds before a wait is shown to the user. */
const PATIENCE_MS = 200;

export interface PlacedMapState {
  /** The last finished map; undefined before the first. */
  readonly map: PlacedMap | undefined;
  /** The places of all boxes, whether drawn or not, and those boxes. */
  readonly places: { readonly placed: MapContent; readonly layout: Layout } | undefined;
  /** Fraction of the layout that is done, once it takes a while. */
  readonly share: number | undefined;
  /** The user cancelled the layout: the previous map stays. */
  readonly stopped: boolean;
  readonly failed: string | undefined;
  cancel(): void;
  retry(): void;
}

/** What is drawn, and all boxes that get a place for it. */
interface Asked {
  readonly content: MapContent;
  readonly placed: MapContent;
}
/** A finished map, and the places of all boxes, whether drawn or not. */
interface Placed extends Asked {
  readonly map: PlacedMap;
  readonly layout: Layout;
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
  readonly placed: MapContent;
  /** The latest content for the same places: this is the one that will be shown. */
  wanted: Asked;
  readonly end: () => void;
}

/** Ends the layout that is being computed, if there is one. */
function endLayout(laying: RefObject<Laying | undefined>): void {
  laying.current?.end();
  laying.current = undefined;
}

/**
 * Places the boxes and lines of a map in a worker. `whole` is the map with every box of the network, which all get
 * their places, so that hiding some moves none; `content` is what is drawn of it. Returns the placed map (undefined
 * before the first), the progress, whether it was cancelled or failed, and functions to cancel and retry. When
 * `content` changes, the previous map stays until the new one is ready.
 */
export function usePlacedMap(content: MapContent, whole: MapContent): PlacedMapState {
  const [placed, setPlaced] = useState<Placed>();
  const [wait, setWait] = useState<Wait>('none');
  const [round, setRound] = useState(0);
  const last = useRef<Placed>(undefined);
  const laying = useRef<Laying>(undefined);
  /** The content whose layout the user cancelled. */
  const cancelled = useRef<Asked>(undefined);
  const end = useCallback(() => endLayout(laying), []);

  // `_round` only changes to make the effect run again.
  const ask = useCallback(
    (given: Asked, _round: number): void => {
      const keep = (asked: Asked, map: PlacedMap, layout: Layout): void => {
        last.current = { ...asked, map, layout };
        setPlaced(last.current);
        setWait('none');
      };
      const dress = (asked: Asked, layout: Layout): void =>
        keep(asked, dressShown(asked.content, asked.placed, layout), layout);
      /**
       * Starts a layout. When the places of the boxes are known they stay, and the worker only routes the
       * lines.
       */
      const begin = (asked: Asked, layout: Layout | undefined): void => {
        const known = last.current;
        const begun = performance.now();
        let share = 0;
        const patience = setTimeout(() => setWait({ share }), PATIENCE_MS);
        const before = known && !layout ? beforeFor(known.placed, asked.placed, known.layout) : undefined;
        const stop = layOut(
          { ...asked, before, layout },
          {
            progress: (done) => {
              share = done;
              if (performance.now() - begun > PATIENCE_MS) setWait({ share });
            },
            placed: (map, found) => {
              clearTimeout(patience);
              const { wanted = asked } = laying.current ?? {};
              laying.current = undefined;
              if (wanted === asked) keep(asked, map, found);
              else if (isLight(wanted.content)) dress(wanted, found);
              else {
                keep(asked, map, found);
                begin(wanted, found);
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
          placed: asked.placed,
          wanted: asked,
          end: () => {
            clearTimeout(patience);
            stop();
          },
        };
      };
      // What arrives later about the same boxes does not begin again what the user cancelled.
      if (cancelled.current !== undefined && sameBoxes(cancelled.current.placed, given.placed)) return;
      cancelled.current = undefined;
      const known = last.current;
      const stays = known !== undefined && sameBoxes(known.placed, given.placed);
      if (stays && isLight(given.content)) {
        end();
        dress(given, known.layout);
        return;
      }
      // Findings and flows may arrive while the first map is laid out. They use the same boxes.
      if (laying.current !== undefined && sameBoxes(laying.current.placed, given.placed)) {
        laying.current.wanted = given;
        return;
      }
      end();
      begin(given, stays ? known.layout : undefined);
    },
    [end],
  );
  const asked = useMemo((): Asked => ({ content, placed: placedWith(whole, content) }), [content, whole]);
  useEffect(() => ask(asked, round), [ask, asked, round]);
  useEffect(() => end, [end]);

  return {
    map: placed?.map,
    places: placed,
    ...shownWait(wait),
    cancel: () => {
      cancelled.current = asked;
      end();
      setWait('stopped');
    },
    retry: () => {
      cancelled.current = undefined;
      setRound((one) => one + 1);
    },
  };
}
