import { boxesAround, boxOf, type Families, foldContent, levelFor } from '../detail.ts';
import { around, contentWithin } from '../focus.ts';
import { NOWHERE, SEVERAL } from '../layouts/bands.ts';
import type { MapContent } from '../map-model.ts';
import type { Mark } from '../marks.ts';
import { columnName, nameOf, shortName, typeLabel } from '../names.ts';
import type { NetworkView } from '../network-view.ts';
import type { PictureWords } from '../words/picture-words.ts';
import type { AskedMap } from './choices.ts';
import { isFoldedPart } from './folded-part.ts';

/** An operator with more filières than this stays folded when it is selected. */
const MOST_APART = 30;
/**
 * With more marked filières than this, their boxes are marked instead, as single filières would fill the map.
 */
const MOST_MARKED = 60;

/** Returns the names and types that folding needs, of the network `view` of the day `at`. */
export const familiesOf = (
  { t, vocabulary, language }: PictureWords,
  view: NetworkView,
  at: string,
): Families => ({
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
});

/**
 * Where a neighbourhood starts: a filière or outlet, both ends of a passerelle, all filières of an operator
 * or of a box.
 */
export function startOf(
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
export function lookedAt(
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
 * Returns those of the elements looked at that would be folded away, sorted. `closed` says in which box each element is.
 * Choosing an element whose box is drawn anyway must not change the map.
 */
export const foldedAway = (
  closed: ReadonlyMap<string, string>,
  looked: readonly string[],
): readonly string[] => looked.filter((id) => (closed.get(id) ?? id) !== id).sort();

/** Returns the drawn boxes that stand for an element near the focus. */
export function boxesNear({ nodes }: MapContent, near: ReadonlySet<string>): ReadonlySet<string> {
  const boxes = nodes.filter(({ id, members }) => near.has(id) || members?.some((one) => near.has(one)));
  return new Set(boxes.map(({ id }) => id));
}

/** The map as it is drawn, and with every box. */
interface Unfolded {
  /** The map before it is folded, limited to the neighbourhood. */
  readonly seen: MapContent;
  readonly content: MapContent;
  readonly whole: MapContent;
  /** The drawn boxes near the focus; undefined without one. */
  readonly near: ReadonlySet<string> | undefined;
  /** Whether the focus is not on the map. */
  readonly isLost: boolean;
}

/**
 * Limits the map to a neighbourhood and folds it into boxes as the reader asks. `content` is what is shown before that,
 * `whole` the map with every box, which all get their places. What is `lit` never folds.
 */
export function unfolded(given: {
  readonly content: MapContent;
  readonly whole: { readonly content: MapContent; readonly view: NetworkView };
  readonly view: NetworkView;
  readonly asked: AskedMap;
  readonly lit: readonly string[];
  readonly words: PictureWords;
  /** What is supposed, or differs from an earlier day; it never folds either. */
  readonly marks?: ReadonlyMap<string, Mark>;
}): Unfolded {
  const { content, whole, view, asked, lit, words, marks = new Map() } = given;
  const { most, focus, steps, way, alone, sel } = asked;
  const families = familiesOf(words, view, view.at);
  const start = startOf(content, view, focus, families);
  const near = start.size === 0 ? undefined : around(content, start, steps, way);
  const seen = near !== undefined && alone ? contentWithin(content, near) : content;
  const level = asked.detail ?? levelFor(seen, families, most);
  const opened = new Set(asked.opened);
  const closed = boxOf(seen, families, { level, opened, apart: new Set() });
  const apart = new Set(foldedAway(closed, lookedAt(view, [sel, focus, ...lit], marks)));
  const folded = foldContent(seen, families, { level, opened, apart });
  const ofWhole = familiesOf(words, whole.view, whole.view.at);
  return {
    seen,
    content: folded,
    whole: foldContent(whole.content, ofWhole, { level, opened, apart: new Set() }),
    near: near && boxesNear(folded, near),
    isLost: focus !== undefined && start.size === 0,
  };
}
