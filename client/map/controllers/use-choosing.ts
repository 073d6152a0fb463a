import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Linking } from './linking.ts';
import { type Finder, type Hand, listenToHand } from './pointer.ts';

/** Runs a function after the browser has painted the latest change. */
const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run));
};

interface Choosing {
  readonly map: PlacedMap;
  readonly large: boolean;
  readonly find: Finder;
  readonly linking: Linking | undefined;
  choose(element: string | undefined): void;
  unfold(box: string): void;
}

/**
 * Handles clicks on the map: a click selects an element, or ends the passerelle that is being drawn (a folded box is
 * then opened); a double click opens a folded box. Returns the function that selects (`choose`), and the element just clicked until it is shown as
 * selected (`clicked`).
 */
export function useChoosing(
  drawing: Core | undefined,
  { map, large, find, linking, choose, unfold }: Choosing,
): {
  readonly choose: (element: string | undefined) => void;
  /** On a large map, the element that was clicked and is not selected yet. */
  readonly clicked: { readonly element: string | undefined } | undefined;
} {
  const { from, pick, cancel } = linking ?? {};
  const [clicked, setClicked] = useState<{ readonly element: string | undefined }>();
  const chooseOrLink = useCallback(
    (element: string | undefined) => {
      const box = map.nodes.find(({ id }) => id === element);
      if (from === undefined) choose(element);
      // A passerelle ends at a filière, so a box that stands for several is opened to show them.
      else if (box?.members !== undefined) unfold(box.id);
      else if (box !== undefined) pick?.(box.id);
      else if (element === undefined) cancel?.();
    },
    [from, choose, pick, cancel, unfold, map],
  );
  const unfoldBox = useCallback(
    (id: string) => {
      if (map.nodes.some((node) => node.id === id && node.members !== undefined)) unfold(id);
    },
    [map, unfold],
  );
  // On a large map, the highlight shows at once and the details follow in the next frame.
  const onTap = useCallback(
    (element: string | undefined) => {
      if (!large || from !== undefined) {
        chooseOrLink(element);
        return;
      }
      setClicked({ element });
      afterPaint(() => {
        chooseOrLink(element);
        setClicked(undefined);
      });
    },
    [large, from, chooseOrLink],
  );
  // The listener stays the same between the two clicks of a double click, although the functions change.
  const hand = useRef<Hand>({ find, choose: onTap, unfold: unfoldBox });
  useEffect(() => {
    hand.current = { find, choose: onTap, unfold: unfoldBox };
  }, [find, onTap, unfoldBox]);
  useEffect(() => drawing && listenToHand(drawing, () => hand.current), [drawing]);
  return { choose: chooseOrLink, clicked };
}
