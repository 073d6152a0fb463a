import type { Band } from '../analysis/results.ts';
import type { PasserelleKind } from '../model/vocabulary.ts';
import type { BadgeKind } from './badges.ts';
import type { KeptByLevel } from './kept/kept-places.ts';
import { clearPlace, type LabelBox, labelBox, signPlace } from './label-boxes.ts';
import type { Layout } from './layouts/columns.ts';
import { GEOMETRY } from './layouts/geometry.ts';
import type { LayoutId } from './layouts/ids.ts';
import type { Area, Commune, Named } from './layouts/place.ts';
import { type Point, type Route, routes, straightWays } from './layouts/routes.ts';
import { FONT_SIZE, SIGN_SIZE, TITLE_SIZE } from './letters.ts';
import { type Arrow, arrowOf, LINE_LOOKS, type Line, MARK_SIGNS, type Mark } from './marks.ts';
import { MAP_COLUMNS, type MapColumn } from './network-view.ts';
import { wrapLabel } from './text.ts';

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
  /** Where boxes stand in this layout, as the network keeps it. */
  readonly kept?: KeptByLevel | undefined;
}
export interface MapNode {
  readonly id: string;
  readonly label: string;
  /** Said under the label when the node stands alone. */
  readonly operatorLabel?: string | undefined;
  readonly stage: MapColumn;
  readonly group?: string | undefined;
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
  /** Text of the badge. One that stands for several shows their number too, or instead if they are of several kinds. */
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
}
interface MapGroup {
  readonly id: string;
  readonly operator: string;
  readonly lines: readonly string[];
}

/** Width of bold letters beside that of others. */
export const BOLD = 1.08;
const LINE_HEIGHT = 13;
const PADDING = 5;
const PADDING_Y = 4;
const TITLE_LINE = 11;
const BADGE = { width: 19, height: 12 };

/** Lists the columns of the map that have a box, from left to right. */
export const stagesOf = (content: MapContent): readonly MapColumn[] =>
  MAP_COLUMNS.filter((stage) => content.nodes.some((node) => node.stage === stage));

/**
 * Adds to the computed places of boxes everything else that is drawn: the texts of boxes and frames, the lines
 * between boxes, and the badges of findings. Boxes without a place in the layout are left out.
 */
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

/**
 * Returns the text in the middle of a line of the map: the sign of its kind, empty if it has none, or the number of
 * edges for a line that stands for several.
 */
export const signOf = ({ line, members }: MapEdge): string =>
  members === undefined ? (LINE_LOOKS[line].sign ?? '') : String(members.length);

/** What is written on a badge: its sign if its findings are of one kind, and how many there are if it is not one. */
function badgeLabel({ kind, sign, members }: MapBadge): string {
  if (kind === 'MANY') return `×${members?.length ?? 0}`;
  return members === undefined ? sign : `${sign} ×${members.length}`;
}

/** Whether all findings of a badge are only possible. */
export const isOnlyPossible = ({ possible = false, members }: MapBadge): boolean =>
  members === undefined ? possible : members.every(isOnlyPossible);

/** Returns the height of a box with this many lines of text, in map units. */
export const boxHeight = (lines: number): number => lines * LINE_HEIGHT + 2 * PADDING_Y;

const badgeWidth = (label: string): number => Math.max(BADGE.width, label.length * 5.5 + 6);

/** Returns the height that the title of a frame takes on the map, in map units, from its lines of text. */
export const titleHeight = (lines: readonly string[]): number => lines.length * TITLE_LINE + 4;

/** Returns the lines of the title of a frame. They are bold, which takes a little more room. */
export const titleOf = (name: string): readonly string[] =>
  wrapLabel(name, GEOMETRY.nodeWidth, TITLE_SIZE * BOLD, 2).lines;

/**
 * Returns the lines of text in a box of the map: its name, then its notes or its operator. `clipped` is true when the
 * text did not fit and was cut.
 */
export function labelOf(node: MapNode): { lines: readonly string[]; clipped: boolean } {
  const width = GEOMETRY.nodeWidth - 2 * PADDING;
  const said = node.mark === undefined ? node.label : `${MARK_SIGNS[node.mark]} ${node.label}`;
  // Bold letters, of a box that stands for several, take a little more room.
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
  // Ghosts are routed apart: real edges keep their way whatever is missing.
  const ways = layout.straight === true ? straightWays : routes;
  const real = ways(layout, content.edges.map(inBoxes));
  const ghosts = ways(layout, content.ghosts.map(inBoxes));
  return [...placed(content.edges, real, false), ...placed(content.ghosts, ghosts, true)];
}

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

/**
 * Returns the rectangles of everything that is written on the map but its badges: names of boxes and frames, signs of
 * lines. Badges avoid them.
 */
export function writtenOn(
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

/** Returns the rectangle that a badge (small mark of a finding) covers on the map. */
export const badgeBox = ({ id, x, y, width }: PlacedBadge): LabelBox => ({ id, x, y, ...BADGE, width });

/** On the corner of a filière; on a passerelle, where nothing that is written is covered. */
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
  /** By element, where the next badge on its corner ends on the right. */
  const ends = new Map<string, number>();
  const placed: PlacedBadge[] = [];
  const put = (badge: MapBadge, { x, y }: Point): void => {
    const { on, kind } = badge;
    const label = badgeLabel(badge);
    const possible = isOnlyPossible(badge);
    placed.push({ id: `badge ${kind} ${on}`, on, kind, label, possible, width: badgeWidth(label), x, y });
  };
  for (const badge of badges) {
    const at = corner.get(badge.on);
    if (at === undefined) continue;
    const width = badgeWidth(badgeLabel(badge));
    const end = ends.get(badge.on) ?? at.x + width / 2;
    ends.set(badge.on, end - width - 1);
    put(badge, { x: end - width / 2, y: at.y });
  }
  // What is missing is drawn on top of real edges and must not move their badges.
  const written = writtenOn(
    nodes,
    groups,
    edges.filter(({ ghost }) => !ghost),
  );
  for (const badge of badges) {
    const points = corner.has(badge.on) ? undefined : lines.get(badge.on);
    if (points === undefined) continue;
    const taken = placed.map(badgeBox);
    const size = { ...BADGE, width: badgeWidth(badgeLabel(badge)) };
    put(badge, clearPlace(points, size, [...written, ...taken]));
  }
  return placed;
}
