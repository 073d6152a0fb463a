import type { Band } from '../analysis/results.ts';
import type { PasserelleKind } from '../model/vocabulary.ts';
import { clearPlace, type LabelBox, labelBox, signPlace } from './label-boxes.ts';
import type { Layout, LayoutInput, LayoutNode } from './layouts/columns.ts';
import { GEOMETRY } from './layouts/geometry.ts';
import type { LayoutId } from './layouts/ids.ts';
import type { Area, Commune, Named } from './layouts/place.ts';
import { type Point, type Route, routes, straightWays } from './layouts/routes.ts';
import { FONT_SIZE, SIGN_SIZE, TITLE_SIZE } from './letters.ts';
import {
  type Arrow,
  arrowOf,
  type BadgeKind,
  badgeSign,
  LINE_LOOKS,
  type Line,
  MARK_SIGNS,
  type Mark,
} from './marks.ts';
import { STAGE_COLUMNS, type StageColumn } from './network-view.ts';
import { wrapLabel } from './text.ts';

/** The content of the map before any layout. The explorer fills it from the network and its findings. */
export interface MapContent {
  readonly nodes: readonly MapNode[];
  /** Real edges, which the layout takes into account. */
  readonly edges: readonly MapEdge[];
  /** Missing edges, drawn on top; they never move anything. */
  readonly ghosts: readonly MapEdge[];
  readonly badges: readonly MapBadge[];
  /** Names of the groups (operators) by id; undefined when every filière stands alone. */
  readonly groups: ReadonlyMap<string, string> | undefined;
  /** The layout; by stage when undefined. */
  readonly layout?: LayoutId | undefined;
  /** The positions of communes, for the layout by place. */
  readonly communes?: readonly Commune[] | undefined;
  /** The bassins in the order of their bands, for the layout by bassin. */
  readonly bassins?: readonly Named[] | undefined;
}
export interface MapNode {
  readonly id: string;
  readonly label: string;
  /** The operator's name, written under the label when the node stands alone. */
  readonly operatorLabel?: string | undefined;
  readonly stage: StageColumn;
  readonly group?: string | undefined;
  /** The commune of the first of its sites. */
  readonly commune?: string | undefined;
  /** The bassins that it serves. */
  readonly bassins?: readonly string[] | undefined;
  readonly mark?: Mark | undefined;
  /** Only for a box that joins several nodes: their ids, the edges inside it, and notes to write in it. */
  readonly members?: readonly string[];
  readonly within?: readonly MapEdge[];
  readonly notes?: readonly string[];
}
/** A line of the map before any layout. */
export interface MapEdge {
  readonly id: string;
  /** The element whose details are shown when the edge is chosen. */
  readonly target: string;
  /** The id of a node, or of a group for an edge between operators. */
  readonly from: string;
  readonly to: string;
  readonly line: Line;
  readonly kind?: PasserelleKind | undefined;
  readonly band?: Band | undefined;
  /** The edges that a joined line stands for. */
  readonly members?: readonly MapEdge[];
}
export interface MapBadge {
  readonly on: string;
  readonly kind: BadgeKind | 'MANY';
  /** The badges that a joined badge stands for. */
  readonly members?: readonly MapBadge[];
  /** Whether it is not drawn, as there are too many badges to be read. */
  readonly hidden?: boolean;
}

export interface PlacedNode extends MapNode {
  readonly lines: readonly string[];
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
}
export interface PlacedBadge {
  readonly id: string;
  readonly on: string;
  readonly kind: BadgeKind | 'MANY';
  readonly label: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}
/** The map with all places: everything that drawing, keyboard and header need. */
export interface PlacedMap {
  readonly kind: LayoutId;
  readonly layout: Layout;
  readonly stages: readonly StageColumn[];
  readonly nodes: readonly PlacedNode[];
  readonly groups: readonly (MapGroup & { x: number; y: number; width: number; height: number })[];
  readonly edges: readonly PlacedEdge[];
  readonly badges: readonly PlacedBadge[];
  readonly areas: readonly Area[];
}
export interface MapGroup {
  readonly id: string;
  readonly operator: string;
  readonly lines: readonly string[];
}

/** Width of bold letters in proportion to that of others. */
const BOLD = 1.08;
const LINE_HEIGHT = 13;
const PADDING = 5;
const PADDING_Y = 4;
const TITLE_LINE = 11;
const BADGE = { width: 19, height: 12 };

const stagesOf = (content: MapContent): readonly StageColumn[] =>
  STAGE_COLUMNS.filter((stage) => content.nodes.some((node) => node.stage === stage));

/** The input of the layout: boxes with their sizes and real edges, without missing ones. */
export function layoutInput(content: MapContent): LayoutInput {
  const stages = stagesOf(content);
  const { groups, communes, bassins } = content;
  const nodes = content.nodes.map(
    (node): LayoutNode => ({
      id: node.id,
      column: stages.indexOf(node.stage),
      group: groups === undefined ? undefined : node.group,
      height: labelOf(node).lines.length * LINE_HEIGHT + 2 * PADDING_Y,
      outlet: node.stage === 'EMPLOYMENT',
      commune: node.commune,
      bassins: node.bassins,
    }),
  );
  const edges = content.edges.map(({ from, to }) => ({ from, to }));
  const columnCount = stages.length;
  const heightOf = (group: string): number => titleHeight(titleOf(groups?.get(group) ?? group));
  return { nodes, edges, columnCount, titleHeight: heightOf, communes, bassins };
}

/** Builds the placed map from its content and the places of its boxes: labels, routes of edges, badges. */
export function dressMap(content: MapContent, layout: Layout): PlacedMap {
  const titles = new Map([...(content.groups ?? [])].map(([id, name]) => [id, titleOf(name)]));
  const nodes = content.nodes.flatMap((node): readonly PlacedNode[] => {
    const rect = layout.nodes.get(node.id);
    if (rect === undefined) return [];
    const { left, top, width, height } = rect;
    return [{ ...node, ...labelOf(node), x: left + width / 2, y: top + height / 2, width, height }];
  });
  const groups = layout.groups.map(({ id, group, left, top, width, height }) => ({
    id,
    operator: group,
    lines: titles.get(group) ?? [group],
    x: left + width / 2,
    y: top + height / 2,
    width,
    height,
  }));
  const edges = placeEdges(content, layout);
  const badges = placeBadges(
    content.badges.filter(({ hidden }) => hidden !== true),
    nodes,
    groups,
    edges,
  );
  const kind = content.layout ?? 'stage';
  return { kind, layout, stages: stagesOf(content), nodes, groups, edges, badges, areas: layout.areas ?? [] };
}

/** The sign in the middle of a line, or the number of edges that it stands for. */
export const signOf = ({ line, members }: MapEdge): string =>
  members === undefined ? (LINE_LOOKS[line].sign ?? '') : String(members.length);

/** The text of a badge: the sign of its kind, or the number of findings that it stands for. */
const badgeLabel = ({ kind, members }: MapBadge): string =>
  kind === 'MANY' ? `×${members?.length ?? 0}` : badgeSign(kind);

/** The height of a frame's title. */
export const titleHeight = (lines: readonly string[]): number => lines.length * TITLE_LINE + 4;

/** Wraps the title of a frame. Titles are bold, which takes a little more room. */
const titleOf = (name: string): readonly string[] =>
  wrapLabel(name, GEOMETRY.nodeWidth, TITLE_SIZE * BOLD, 2).lines;

/** The lines of text in a box, and whether some text had to be cut. */
export function labelOf(node: MapNode): { lines: readonly string[]; clipped: boolean } {
  const width = GEOMETRY.nodeWidth - 2 * PADDING;
  const said = node.mark === undefined ? node.label : `${MARK_SIGNS[node.mark]} ${node.label}`;
  // A box that stands for several nodes has bold letters, which take a little more room.
  const size = node.members === undefined ? FONT_SIZE : FONT_SIZE * BOLD;
  const label = wrapLabel(said, width, size, 3);
  if (node.notes !== undefined) {
    const notes = node.notes.flatMap((note) => wrapLabel(note, width, size, 2).lines);
    return { lines: [...label.lines, ...notes], clipped: label.clipped };
  }
  if (node.operatorLabel === undefined) return label;
  const operator = wrapLabel(`(${node.operatorLabel})`, width, FONT_SIZE, 3);
  return { lines: [...label.lines, ...operator.lines], clipped: label.clipped || operator.clipped };
}

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
    return { id: edge.id, from, to };
  };
  // Missing edges are routed apart, so that real edges keep their routes whatever is missing.
  const ways = layout.straight === true ? straightWays : routes;
  const real = ways(layout, content.edges.map(inBoxes));
  const ghosts = ways(layout, content.ghosts.map(inBoxes));
  return [...placed(content.edges, real, false), ...placed(content.ghosts, ghosts, true)];
}

/** The two boxes that an edge joins; between operators, the two nearest of their frames or filières. */
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

/** The labels of the map without badges: names of boxes and frames, signs of lines. */
function writtenOn(
  nodes: readonly PlacedNode[],
  groups: PlacedMap['groups'],
  edges: readonly PlacedEdge[],
): readonly LabelBox[] {
  return [
    ...nodes.map(({ id, lines, x, y }) => labelBox(id, lines, { x, y }, FONT_SIZE)),
    ...groups.map(({ id, lines, x, y, height }) =>
      labelBox(id, lines, { x, y: y - height / 2 + 2 + (lines.length * TITLE_LINE) / 2 }, TITLE_SIZE),
    ),
    ...edges.flatMap((edge) => {
      const { id, points } = edge;
      const sign = signOf(edge);
      return sign === '' ? [] : [labelBox(`sign ${id}`, [sign], signPlace(points), SIGN_SIZE)];
    }),
  ];
}

/** The rectangles of all labels of the map, badges included. */
export function labelsOf({ nodes, groups, edges, badges }: PlacedMap): readonly LabelBox[] {
  return [
    ...writtenOn(nodes, groups, edges),
    ...badges.map(({ id, x, y, width }) => ({ id, x, y, ...BADGE, width })),
  ];
}

/** Places the badges: on the corner of a filière's box, or on a passerelle's line where they cover no label. */
function placeBadges(
  badges: readonly MapBadge[],
  nodes: readonly PlacedNode[],
  groups: PlacedMap['groups'],
  edges: readonly PlacedEdge[],
): readonly PlacedBadge[] {
  const corner = new Map(
    nodes.map(({ id, x, y, width, height }) => [id, { x: x + width / 2 - 2, y: y + height / 2 + 1 }]),
  );
  const lines = new Map(edges.filter(({ ghost }) => !ghost).map(({ target, points }) => [target, points]));
  const count = new Map<string, number>();
  const placed: PlacedBadge[] = [];
  const put = (badge: MapBadge, { x, y }: Point): void => {
    const { on, kind } = badge;
    const label = badgeLabel(badge);
    const width = Math.max(BADGE.width, label.length * 5.5 + 6);
    placed.push({ id: `badge ${kind} ${on}`, on, kind, label, width, x, y });
  };
  for (const badge of badges) {
    const at = corner.get(badge.on);
    if (at === undefined) continue;
    const before = count.get(badge.on) ?? 0;
    count.set(badge.on, before + 1);
    put(badge, { x: at.x - before * (BADGE.width + 1), y: at.y });
  }
  // Missing edges are drawn on top of real ones and must not move the badges of these.
  const written = writtenOn(
    nodes,
    groups,
    edges.filter(({ ghost }) => !ghost),
  );
  for (const badge of badges) {
    const points = corner.has(badge.on) ? undefined : lines.get(badge.on);
    if (points === undefined) continue;
    const taken = placed.map(({ id, x, y, width }) => ({ id, x, y, ...BADGE, width }));
    put(badge, clearPlace(points, BADGE, [...written, ...taken]));
  }
  return placed;
}
