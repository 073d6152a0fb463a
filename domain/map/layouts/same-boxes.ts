import { labelOf } from '../box-label.ts';
import { sameKept } from '../kept/kept-places.ts';
import type { MapContent, MapNode } from '../map-model.ts';
import type { Layout } from './columns.ts';

/** The share of boxes that must stay for the new layout to keep the places of the old one as far as possible. */
const MOSTLY = 0.9;

/**
 * Whether two contents of the map need the same places: equal boxes of equal sizes, equal real edges, equal kept places,
 * and the same kind of layout.
 */
export function sameBoxes(one: MapContent, other: MapContent): boolean {
  return (
    one.layout === other.layout &&
    sameKept(one.kept, other.kept) &&
    (one.groups === undefined) === (other.groups === undefined) &&
    one.nodes.length === other.nodes.length &&
    one.edges.length === other.edges.length &&
    one.nodes.every((node, at) => alike(node, other.nodes[at]!)) &&
    one.edges.every(({ from, to }, at) => from === other.edges[at]!.from && to === other.edges[at]!.to)
  );
}

const alike = (one: MapNode, other: MapNode): boolean =>
  one === other ||
  (one.id === other.id &&
    one.stage === other.stage &&
    one.group === other.group &&
    one.commune === other.commune &&
    one.bassins?.join() === other.bassins?.join() &&
    (saysTheSame(one, other) || labelOf(one).lines.length === labelOf(other).lines.length));

/** Whether two boxes have equal texts. It avoids wrapping labels, which is slow for thousands of boxes. */
const saysTheSame = (one: MapNode, other: MapNode): boolean =>
  one.label === other.label &&
  one.operatorLabel === other.operatorLabel &&
  one.mark === other.mark &&
  one.members === other.members &&
  one.notes === other.notes;

/**
 * Returns the layout of an earlier content of the map (`one`) if it can guide the layout of another content
 * (`other`): nearly all boxes stay and the kind of layout is the same. Else undefined.
 */
export function beforeFor(one: MapContent, other: MapContent, layout: Layout): Layout | undefined {
  if (one.layout !== other.layout || (one.groups === undefined) !== (other.groups === undefined))
    return undefined;
  const stage = new Map(one.nodes.map((node) => [node.id, node.stage]));
  const stay = other.nodes.filter((node) => stage.get(node.id) === node.stage).length;
  return stay >= Math.max(one.nodes.length, other.nodes.length) * MOSTLY ? layout : undefined;
}
