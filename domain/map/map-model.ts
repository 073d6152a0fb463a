import type { Band } from '../analysis/results.ts';
import type { LayoutId } from '../model/map-choices.ts';
import type { PasserelleKind } from '../model/vocabulary.ts';
import type { BadgeKind } from './badges.ts';
import { barsOf, labelOf, titleOf } from './box-label.ts';
import type { Family } from './families.ts';
import type { KeptByLevel } from './kept/kept-places.ts';
import type { LabelBox } from './label-boxes.ts';
import { titleBoxes } from './layouts/area-title.ts';
import { bentWays } from './layouts/bent.ts';
import type { Layout } from './layouts/columns.ts';
import type { Area, Commune, Named } from './layouts/place.ts';
import { type Point, type Route, routes } from './layouts/routes.ts';
import { type Arrow, arrowOf, type Line, type Mark } from './marks.ts';
import { MAP_COLUMNS, type MapColumn } from './network-view.ts';
import { badgeBox, placeBadges, writtenOn } from './placed-badges.ts';
import { type PlacedTravel, placeTravels, type TravelMinutes } from './travel-labels.ts';

/** What the map is made of, before any place: the explorer fills it from the network and its findings. */
export interface MapContent {
  readonly nodes: readonly MapNode[];
  /** Real edges, they pull the layout. */
  readonly edges: readonly MapEdge[];
  /** What is missing, drawn on top: never moves anything. */
  readonly ghosts: readonly MapEdge[];
  readonly badges: readonly MapBadge[];
  /** Names of groups (operators), by id; none = every filière alone. */
  readonly groups: ReadonlyMap<string, string> | undefined;
  /** By stage when nothing is said. */
  readonly layout?: LayoutId | undefined;
  /** Where communes lie, for the layout by place. */
  readonly communes?: readonly Commune[] | undefined;
  /** For the layout by bassin, in the order of their bands. */
  readonly bassins?: readonly Named[] | undefined;
  /** For the layout by place: the travel times of the day, if they are written on the map. */
  readonly travel?: TravelMinutes | undefined;
  /** The filières and outlets that the reader looks at. They stand apart from the boxes into which they are folded. */
  readonly apart?: ReadonlySet<string> | undefined;
  /** Where boxes stand in this layout, as the network keeps it. */
  readonly kept?: KeptByLevel | undefined;
}
export interface MapNode {
  readonly id: string;
  readonly label: string;
  /** Said above the label, in bold, when the node stands outside the frame of its operator. */
  readonly operatorLabel?: string | undefined;
  readonly stage: MapColumn;
  /** The operator in whose frame the box stands. */
  readonly group?: string | undefined;
  /** The operator to which a filière, or all that a box stands for, belongs. */
  readonly operator?: string | undefined;
  /** The family of its operator; none for an outlet, and for a box that stands for several families. */
  readonly family?: Family | undefined;
  readonly capacity?: Capacity | undefined;
  /** Where it is, the first of its sites. */
  readonly commune?: string | undefined;
  /** Those that it serves. */
  readonly bassins?: readonly string[] | undefined;
  readonly mark?: Mark | undefined;
  /** Of a box that stands for several: what it stands for, what stays inside it, and what is said of that. */
  readonly members?: readonly string[];
  readonly within?: readonly MapEdge[];
  readonly notes?: readonly string[];
}
/** Places a year. */
export interface Capacity {
  readonly places: number;
  /** Whether there may be more, as the places of some filières are not known. */
  readonly isAtLeast: boolean;
}
export interface MapEdge {
  readonly id: string;
  /** Element that is shown when the edge is chosen. */
  readonly target: string;
  /** Node, or group for an edge between operators. */
  readonly from: string;
  readonly to: string;
  readonly line: Line;
  readonly kind?: PasserelleKind | undefined;
  readonly band?: Band | undefined;
  /** Of a line that stands for several. */
  readonly members?: readonly MapEdge[];
}
export interface MapBadge {
  readonly on: string;
  readonly kind: BadgeKind | 'MANY';
  /**
   * The name of its icon, or its text. A badge that stands for several shows their number too, or instead if they are of
   * several kinds.
   */
  readonly sign: string;
  /** Of one that stands for several. */
  readonly members?: readonly MapBadge[];
  /** Whether its finding is only possible. A badge is strong only for a certain finding. */
  readonly possible?: boolean;
  /** Known, but not drawn: there are too many to be read. */
  readonly hidden?: boolean;
}

export interface PlacedNode extends MapNode {
  readonly lines: readonly string[];
  /** How many of the first lines are written in bold: the name of the operator, or of what the box stands for. */
  readonly bold: number;
  /** Whether it has the sign of its family. A filière in a frame has not, as the frame has it. */
  readonly isSigned: boolean;
  /** The length of the bar of its places a year, as a share of the longest bar; none where they are not known. */
  readonly bar?: number | undefined;
  readonly clipped: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedEdge extends MapEdge {
  readonly arrow: Arrow;
  readonly source: string;
  readonly sink: string;
  readonly points: readonly Point[];
  readonly ghost: boolean;
  /** Whether its sign is drawn above all lines, by whoever has placed it. */
  readonly isSignApart?: true;
}
export interface PlacedBadge {
  readonly id: string;
  readonly on: string;
  readonly kind: BadgeKind | 'MANY';
  /** Its icon; none where it is a text. */
  readonly icon?: string | undefined;
  /** What is written on it, beside its icon. */
  readonly label: string;
  /** Whether all its findings are only possible. */
  readonly possible: boolean;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}
/** The map, placed: everything that drawing, keyboard and header need. */
export interface PlacedMap {
  readonly kind: LayoutId;
  readonly layout: Layout;
  readonly stages: readonly MapColumn[];
  readonly nodes: readonly PlacedNode[];
  readonly groups: readonly (MapGroup & { x: number; y: number; width: number; height: number })[];
  readonly edges: readonly PlacedEdge[];
  readonly badges: readonly PlacedBadge[];
  readonly areas: readonly Area[];
  /** Travel times between communes, each on one of the lines between them. */
  readonly travels: readonly PlacedTravel[];
}
interface MapGroup {
  readonly id: string;
  readonly operator: string;
  readonly family?: Family | undefined;
  readonly lines: readonly string[];
}

/** Lists the columns of the map that have a box, from left to right. */
export const stagesOf = (content: MapContent): readonly MapColumn[] =>
  MAP_COLUMNS.filter((stage) => content.nodes.some((node) => node.stage === stage));

/**
 * Adds to the computed places of boxes everything else that is drawn: the texts of boxes and frames, the lines
 * between boxes, and the badges of findings. Boxes without a place in the layout are left out.
 */
export function dressMap(content: MapContent, layout: Layout): PlacedMap {
  const titles = new Map([...(content.groups ?? [])].map(([id, name]) => [id, titleOf(name)]));
  const families = new Map(content.nodes.map(({ group, family }) => [group, family]));
  const groups = layout.groups.map(({ id, group, left, top, width, height }) => ({
    id,
    operator: group,
    family: families.get(group),
    lines: titles.get(group) ?? [group],
    x: left + width / 2,
    y: top + height / 2,
    width,
    height,
  }));
  const bars = barsOf(content.nodes);
  const nodes = content.nodes.flatMap((node): readonly PlacedNode[] => {
    const rect = layout.nodes.get(node.id);
    if (rect === undefined) return [];
    const { left, top, width, height } = rect;
    const bar = bars.get(node.id);
    const isSigned = node.family !== undefined && (node.group === undefined || groups.length === 0);
    // In a frame, the frame has the colour and the sign of the family.
    const family = isSigned ? node.family : undefined;
    const place = { x: left + width / 2, y: top + height / 2, width, height };
    return [{ ...node, ...labelOf(node), family, isSigned, bar, ...place }];
  });
  const edges = placeEdges(content, layout);
  const badges = placeBadges(
    content.badges.filter(({ hidden }) => hidden !== true),
    nodes,
    groups,
    edges,
  );
  const kind = content.layout ?? 'stage';
  const areas = layout.areas ?? [];
  const travels = placeTravels(content, edges, {
    boxes: nodes,
    names: titleBoxes(areas),
    texts: [...writtenOn([], groups, edges), ...badges.map(badgeBox), ...edges.flatMap(endsOf)],
  });
  return { kind, layout, stages: stagesOf(content), nodes, groups, edges, badges, areas, travels };
}

/** The room that the shape at the end of a line takes. */
const END = 20;

function placeEdges(content: MapContent, layout: Layout): readonly PlacedEdge[] {
  const placed = (edges: readonly MapEdge[], ways: ReadonlyMap<string, Route>, ghost: boolean) =>
    edges.flatMap((edge): PlacedEdge[] => {
      const way = ways.get(edge.id);
      if (way === undefined) return [];
      const [source, sink] = boxesOf(layout, edge);
      return [{ ...edge, source, sink, arrow: arrowOf(edge.kind ?? 'ACCESS'), points: way.points, ghost }];
    });
  const inBoxes = (edge: MapEdge) => {
    const [from, to] = boxesOf(layout, edge);
    return { id: edge.id, from, to, band: edge.band };
  };
  // Ghosts have ways beside those of real edges, which keep theirs whatever is missing.
  const route = layout.straight === true ? bentWays : routes;
  const ways = route(layout, content.edges.map(inBoxes), content.ghosts.map(inBoxes));
  return [...placed(content.edges, ways, false), ...placed(content.ghosts, ways, true)];
}

/** The rectangles of the shapes at both ends of a line. */
const endsOf = ({ id, points }: PlacedEdge): readonly LabelBox[] =>
  [points[0]!, points.at(-1)!].map(({ x, y }) => ({ id, x, y, width: END, height: END }));

/** The boxes that an edge joins; between operators, the two nearest frames or filières of them. */
function boxesOf(layout: Layout, edge: { from: string; to: string }): readonly [string, string] {
  if (layout.nodes.has(edge.from) && layout.nodes.has(edge.to)) return [edge.from, edge.to];
  const boxes = (id: string) => {
    const node = layout.nodes.get(id);
    return node !== undefined ? [node] : layout.groups.filter(({ group }) => group === id);
  };
  let best: readonly [string, string] = [edge.from, edge.to];
  let nearest = Number.POSITIVE_INFINITY;
  for (const a of boxes(edge.from)) {
    for (const b of boxes(edge.to)) {
      const distance = Math.hypot(a.left - b.left, a.top - b.top) + (a.lane > b.lane ? 1000 : 0);
      if (distance < nearest) [best, nearest] = [[a.id, b.id], distance];
    }
  }
  return best;
}
