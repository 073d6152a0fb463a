import { useCallback, useEffect, useRef, useState } from 'react';
import type { Layout } from '../../domain/map/layouts/columns.ts';
import { beforeFor, sameBoxes } from '../../domain/map/layouts/same-boxes.ts';
import { dressMap, type MapContent, type PlacedMap } from '../../domain/map/map-model.ts';
import { layOut } from './layout-thread.ts';

/** Edges up to which ways are found between two frames when no box moves. */
const AT_ONCE = 600;
const isLight = ({ edges }: MapContent): boolean => edges.length <= AT_ONCE;
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

/** A layout on its way. */
interface Laying {
  readonly content: MapContent;
  /** The last content asked for with the same boxes: it is this one that will be shown. */
  wanted: MapContent;
  readonly end: () => void;
}

/** The map of a content, laid out in a worker: only the last one asked for counts, and the one before stays meanwhile. */
export function usePlacedMap(content: MapContent): PlacedMapState {
  const [placed, setPlaced] = useState<Placed>();
  const [wait, setWait] = useState<Wait>('none');
  const [round, setRound] = useState(0);
  const last = useRef<Placed>(undefined);
  const laying = useRef<Laying>(undefined);
  const end = useCallback((): void => {
    laying.current?.end();
    laying.current = undefined;
  }, []);

  // The round only counts how often the reader asked again.
  const ask = useCallback(
    (given: MapContent, _round: number): void => {
      const keep = (content: MapContent, map: PlacedMap): void => {
        last.current = { content, map };
        setPlaced(last.current);
        setWait('none');
      };
      /** Where all boxes stand, when that is known, they stay; only the ways of lines are then found in the worker. */
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
      const known = last.current;
      const stays = known !== undefined && sameBoxes(known.content, given);
      if (stays && isLight(given)) {
        end();
        keep(given, dressMap(given, known.map.layout));
        return;
      }
      // Findings and flows come while the first map is laid out: they lie over the same boxes.
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
    share: typeof wait === 'object' && 'share' in wait ? wait.share : undefined,
    stopped: wait === 'stopped',
    failed: typeof wait === 'object' && 'failed' in wait ? wait.failed : undefined,
    cancel: () => {
      end();
      setWait('stopped');
    },
    retry: () => setRound((one) => one + 1),
  };
}
