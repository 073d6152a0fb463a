import { useMemo } from 'react';
import {
  boxesAround,
  boxOf,
  type Families,
  foldContent,
  type Level,
  levelFor,
} from '../../../../domain/map/detail.ts';
import { around, contentWithin } from '../../../../domain/map/focus.ts';
import { NOWHERE, SEVERAL } from '../../../../domain/map/layouts/bands.ts';
import type { MapContent } from '../../../../domain/map/map-model.ts';
import type { Mark } from '../../../../domain/map/marks.ts';
import type { NetworkView } from '../../../../domain/map/network-view.ts';
import { useNetwork } from '../../../context/network.tsx';
import type { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { columnName, nameOf, shortName, typeLabel } from '../../../model/labels.ts';
import type { WholeMap } from '../use-whole-map.ts';
import { isFoldedPart } from './folded-part.ts';

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

/** An operator with more filières than this stays folded when it is selected. */
const MOST_APART = 30;
/**
 * With more marked filières than this, their boxes are marked instead, as single filières would fill the map.
 */
const MOST_MARKED = 60;

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
  const hidden = lookedAt(view, [sel, focus, ...lit], marks)
    .filter((id) => (closed.get(id) ?? id) !== id)
    .sort()
    .join(' ');
  const folded = useMemo(() => {
    const apart = new Set(hidden.split(' ').filter(Boolean));
    return foldContent(seen, families, { level, opened: new Set(opened), apart });
  }, [seen, families, level, opened, hidden]);
  // What is looked at stands apart from its box without a place in the whole, so that choosing it moves nothing.
  const placed = useMemo(
    () => foldContent(whole.content, ofWhole, { level, opened: new Set(opened), apart: new Set() }),
    [whole, ofWhole, level, opened],
  );
  const standing = useMemo(() => {
    if (near === undefined) return undefined;
    const boxes = folded.nodes.filter(
      ({ id, members }) => near.has(id) || members?.some((one) => near.has(one)),
    );
    return new Set(boxes.map(({ id }) => id));
  }, [folded, near]);
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
  const { t, vocabulary, language } = useWords();
  return useMemo(
    () => ({
      type: (operator) => view.operators.get(operator)?.type ?? '',
      typeName: (type) => typeLabel(view.document, type, at, language),
      operatorName: (operator) => shortName(view, operator),
      communeName: (commune) => nameOf(view, vocabulary, commune),
      bandName: (band) =>
        band === SEVERAL || band === NOWHERE ? t.layout[band] : nameOf(view, vocabulary, band),
      stageName: (stage) => columnName({ t, vocabulary }, stage),
      count: t.detail.count,
      silent: t.silent.count,
      inside: t.detail.inside,
    }),
    [t, vocabulary, language, view, at],
  );
}

/**
 * Where a neighbourhood starts: a filière or outlet, both ends of a passerelle, all filières of an operator
 * or of a box.
 */
function startOf(
  content: MapContent,
  view: NetworkView,
  focus: string | undefined,
  families: Families,
): ReadonlySet<string> {
  if (focus === undefined) return new Set();
  const passerelle = view.passerelles.get(focus)?.passerelle;
  const isStart = (node: MapContent['nodes'][number]): boolean =>
    node.id === focus ||
    node.group === focus ||
    node.id === passerelle?.from ||
    node.id === passerelle?.to ||
    (isFoldedPart(focus) && boxesAround(node, content.layout, families).includes(focus));
  return new Set(content.nodes.filter(isStart).map(({ id }) => id));
}

/** The filières, outlets and operators without filières to which the selected, highlighted and marked elements belong. */
function lookedAt(
  view: NetworkView,
  elements: readonly (string | undefined)[],
  marks: ReadonlyMap<string, Mark>,
): readonly string[] {
  const marked = [...marks.keys()].filter((id) => view.filieres.has(id));
  const found = elements.flatMap((id): readonly string[] => {
    if (id === undefined) return [];
    const passerelle = view.passerelles.get(id)?.passerelle;
    if (passerelle !== undefined) return [passerelle.from, passerelle.to];
    if (!view.operators.has(id)) return [id];
    const own = [...view.filieres.values()].filter(({ operator }) => operator.id === id);
    if (own.length === 0) return [id];
    return own.length > MOST_APART ? [] : own.map((one) => one.id);
  });
  return [...new Set([...found, ...(marked.length > MOST_MARKED ? [] : marked)])];
}

/**
 * Whether the bar above the map has anything to show: an unfolded box or a chosen neighbourhood in the address (the
 * second parameter), or a box of the drawn map that stands for several elements.
 */
export const needsDetailBar = ({ content }: Detail, { opened, focus }: ExplorerView): boolean =>
  opened.length > 0 || focus !== undefined || content.nodes.some(({ members }) => members !== undefined);
