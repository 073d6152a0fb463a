import { useMemo } from 'react';
import { boxesAround, boxOf, type Families, foldContent, levelFor } from '../../../../domain/map/detail.ts';
import { around, contentWithin } from '../../../../domain/map/focus.ts';
import type { MapContent } from '../../../../domain/map/map-model.ts';
import type { Mark } from '../../../../domain/map/marks.ts';
import type { NetworkView } from '../../../../domain/map/network-view.ts';
import {
  boxesNear,
  familiesOf,
  foldedAway,
  lookedAt,
  startOf,
} from '../../../../domain/map/shown/unfolded.ts';
import type { Level } from '../../../../domain/model/map-choices.ts';
import { useNetwork } from '../../../context/network.tsx';
import type { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import type { WholeMap } from '../use-whole-map.ts';

/**
 * The map as drawn: limited to a neighbourhood if the user asked for one, and folded until it is readable.
 */
export interface Detail {
  readonly content: MapContent;
  /** All boxes at the same level of detail, whatever is shown of them: they get their places together. */
  readonly whole: MapContent;
  readonly level: Level;
  /** The level of detail that is used unless the user chooses one. */
  readonly readable: Level;
  /** Ids of the elements around the focus; undefined without a focus. */
  readonly near: ReadonlySet<string> | undefined;
  /** The focus in the address is not in this network. */
  readonly lost: boolean;
  /** Boxes of the drawn map that belong to the neighbourhood; all others are dimmed. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly families: Families;
  /** The opened boxes that contain a filière, largest first. */
  opened(id: string): readonly string[];
}

/**
 * Returns the map as it is drawn: `content`, limited to a neighbourhood or folded into boxes that each stand for
 * several elements, as `choices` (the state of the map in the address) asks. `whole` is the map with every box. Elements selected, highlighted (`lit`)
 * or changed by a what-if (`marks`, by id) are never folded.
 */
export function useDetail(
  content: MapContent,
  whole: WholeMap,
  choices: ExplorerView,
  lit: readonly string[],
  marks: ReadonlyMap<string, Mark>,
): Detail {
  const { view, at } = useNetwork();
  const families = useFamilies(view, at);
  const ofWhole = useFamilies(whole.view, whole.view.at);
  const { detail, most, opened, focus, steps, way, alone, sel } = choices;

  const start = useMemo(() => startOf(content, view, focus, families), [content, view, focus, families]);
  const near = useMemo(
    () => (start.size === 0 ? undefined : around(content, start, steps, way)),
    [content, start, steps, way],
  );
  const seen = useMemo(
    () => (near !== undefined && alone ? contentWithin(content, near) : content),
    [content, near, alone],
  );
  const readable = useMemo(() => levelFor(seen, families, most), [seen, families, most]);
  const level = detail ?? readable;
  const closed = useMemo(
    () => boxOf(seen, families, { level, opened: new Set(opened), apart: new Set() }),
    [seen, families, level, opened],
  );
  // Only elements that would be folded away: selecting a box that is drawn anyway must not change the map.
  const hidden = foldedAway(closed, lookedAt(view, [sel, focus, ...lit], marks)).join(' ');
  const folded = useMemo(() => {
    const apart = new Set(hidden.split(' ').filter(Boolean));
    return foldContent(seen, families, { level, opened: new Set(opened), apart });
  }, [seen, families, level, opened, hidden]);
  // What is looked at stands apart from its box without a place in the whole, so that choosing it moves nothing.
  const placed = useMemo(
    () => foldContent(whole.content, ofWhole, { level, opened: new Set(opened), apart: new Set() }),
    [whole, ofWhole, level, opened],
  );
  const standing = useMemo(() => near && boxesNear(folded, near), [folded, near]);
  return {
    content: folded,
    whole: placed,
    level,
    readable,
    near,
    lost: focus !== undefined && start.size === 0,
    lit: standing,
    families,
    opened: (id) => {
      const node = content.nodes.find((one) => one.id === id);
      const inside =
        node ??
        content.nodes.find((one) => folded.nodes.find((box) => box.id === id)?.members?.includes(one.id));
      return inside === undefined
        ? []
        : boxesAround(inside, content.layout, families).filter((box) => opened.includes(box));
    },
  };
}

function useFamilies(view: NetworkView, at: string): Families {
  const words = useWords();
  return useMemo(() => familiesOf(words, view, at), [words, view, at]);
}

/**
 * Whether the bar above the map has anything to show: an unfolded box or a chosen neighbourhood in the address (the
 * second parameter), or a box of the drawn map that stands for several elements.
 */
export const needsDetailBar = ({ content }: Detail, { opened, focus }: ExplorerView): boolean =>
  opened.length > 0 || focus !== undefined || content.nodes.some(({ members }) => members !== undefined);
