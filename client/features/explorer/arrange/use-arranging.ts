import { useState } from 'react';
import type { ElementEdit } from '../../../../domain/change/record.ts';
import type { PlacedList } from '../../../../domain/map/kept/arrange.ts';
import { levelOf } from '../../../../domain/map/kept/kept-layout.ts';
import { type Moved, movedRect, movedTo } from '../../../../domain/map/kept/move.ts';
import type { Layout } from '../../../../domain/map/layouts/columns.ts';
import type { MapContent, MapNode } from '../../../../domain/map/map-model.ts';
import { isSilent } from '../../../../domain/map/silent.ts';
import {
  KEPT_LAYOUTS,
  type KeptLayout,
  type MapPlace,
  type Placed,
  placeIn,
  withPlacesIn,
} from '../../../../domain/model/map-place.ts';
import type { NetworkDocument } from '../../../../domain/model/network.ts';
import { send } from '../../../context/api.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { type Edits, useEdits } from '../../../editing/use-edits.ts';
import type { Moving } from '../../../map/box-handle.tsx';

/** The acts on the places of the map, each one change that can be undone. */
export interface Arranging {
  /** Whether this layout keeps places at all. */
  readonly keeps: boolean;
  /** Whether the network keeps places for this layout. */
  readonly isKept: boolean;
  readonly edits: Edits;
  /** The box that is being moved, if one is. */
  readonly moving: Moving | undefined;
  arrange(): void;
  isPinned(box: MapNode): boolean;
  pin(box: MapNode, pinned: boolean): void;
  /** Begins to move a box. */
  move(box: MapNode): void;
}

/** An element of the network that has a place on the map, with its list. */
function elementOf(document: NetworkDocument, id: string) {
  const lists: readonly PlacedList[] = ['filieres', 'outlets'];
  for (const list of lists) {
    const element: (Placed & { readonly id: string }) | undefined = document[list].find(
      (one) => one.id === id,
    );
    if (element !== undefined) return { list, element };
  }
  return undefined;
}

/** Whether a box stands for one element whose place is kept. */
export const hasOwnPlace = (document: NetworkDocument, box: MapNode | undefined): box is MapNode =>
  box !== undefined &&
  box.members === undefined &&
  !isSilent(box) &&
  elementOf(document, box.id) !== undefined;

/**
 * Returns the acts on the places of the map: to arrange it anew, to pin a box and to move one. `whole` is the map with
 * every box, and `laid` its layout, undefined until there is one. `nameOf` names a box.
 */
export function useArranging(
  whole: MapContent,
  laid: Layout | undefined,
  nameOf: (id: string) => string,
): Arranging {
  const { t } = useWords();
  const { document } = useNetwork();
  const w = t.layout.places;
  const [box, setBox] = useState<MapNode>();
  const edits = useEdits(({ edits: asked, ...by }) =>
    asked.length === 0 ? send('arrangeMap', by) : send('editNetwork', { ...by, edits: asked }),
  );
  const layout = KEPT_LAYOUTS.find((one) => one === whole.layout) as KeptLayout | undefined;
  const level = levelOf(whole.nodes);
  const keep = (moved: readonly Moved[], message: string): void => {
    const changes = moved.flatMap(({ id, place }): readonly ElementEdit[] => {
      const found = elementOf(document, id);
      if (found === undefined) return [];
      const { list, element } = found;
      const fields = [{ path: 'mapPlaces', was: element.mapPlaces, now: withPlacesIn(element, [place]) }];
      return [{ do: 'CHANGE', list, id, fields }];
    });
    if (changes.length > 0) edits.save({ edits: changes, message });
  };
  const placeOf = (node: MapNode): MapPlace | undefined => {
    const found = elementOf(document, node.id);
    return found && layout && placeIn(found.element, layout, level === 'filieres' ? undefined : level);
  };
  const rect = box === undefined || laid === undefined ? undefined : movedRect(laid, box);
  return {
    keeps: layout !== undefined,
    isKept: whole.kept !== undefined,
    edits,
    moving:
      box === undefined || rect === undefined || laid === undefined
        ? undefined
        : {
            rect,
            label: w.handle(nameOf(box.id)),
            said: w.moved,
            drop: (to) => {
              setBox(undefined);
              keep(movedTo(whole, laid, box, to), w.movedMessage(nameOf(box.id)));
            },
            cancel: () => setBox(undefined),
          },
    arrange: () => edits.save({ edits: [], message: w.arrange }),
    isPinned: (node) => placeOf(node)?.pinned === true,
    pin: (node, pinned) => {
      const known = placeOf(node);
      if (known === undefined) return;
      const { pinned: _before, ...place } = known;
      const message = (pinned ? w.pin : w.unpin)(nameOf(node.id));
      keep([{ id: node.id, place: pinned ? { ...place, pinned } : place }], message);
    },
    move: setBox,
  };
}
