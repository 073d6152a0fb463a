import type { ElementDefinition } from 'cytoscape';
import { type AreaNames, areaName } from '../../domain/map/drawing/map.ts';
import type { Area } from '../../domain/map/layouts/place.ts';
import type { Point } from '../../domain/map/layouts/routes.ts';
import {
  type PlacedEdge,
  type PlacedMap,
  type PlacedNode,
  signOf,
  titleHeight,
} from '../../domain/map/map-model.ts';
import { HALO, lineLook } from '../../domain/map/marks.ts';
import { isSilent } from '../../domain/map/silent.ts';

/**
 * Turns the placed map into elements for Cytoscape: areas, frames, boxes, lines and badges. Their classes select
 * styles; their data tell which element of the network was clicked. `names` gives the names of areas by kind.
 */
export function elementsOf(map: PlacedMap, names: AreaNames): ElementDefinition[] {
  const box = (x: number, y: number) => ({ position: { x, y }, grabbable: false });
  const at = new Map<string, Point>();
  for (const { id, x, y } of [...map.groups, ...map.nodes]) at.set(id, { x, y });
  return [
    ...map.areas.map((area) => areaElement(area, names)),
    ...map.groups.map(
      (group): ElementDefinition => ({
        ...box(group.x, group.y),
        data: {
          id: group.id,
          element: group.operator,
          label: group.lines.join('\n'),
          titleHeight: titleHeight(group.lines) - 2,
          width: group.width,
          height: group.height,
        },
        classes: 'group',
      }),
    ),
    ...map.nodes.map(
      (node): ElementDefinition => ({
        ...box(node.x, node.y),
        data: {
          id: node.id,
          element: node.id,
          label: node.lines.join('\n'),
          width: node.width,
          height: node.height,
        },
        classes: nodeClasses(node),
      }),
    ),
    ...map.edges.map((edge) => edgeElement(edge, at)),
    ...map.badges.map(
      (badge): ElementDefinition => ({
        ...box(badge.x, badge.y),
        data: { id: badge.id, element: badge.on, label: badge.label, width: badge.width },
        classes: badge.possible ? 'badge possible' : 'badge',
      }),
    ),
  ];
}

/** The outline of an area as a polygon. It cannot be selected. */
function areaElement({ id, kind, label, outline }: Area, names: AreaNames): ElementDefinition {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const shape = outline.flatMap(({ x, y }) => [(2 * (x - left)) / width - 1, (2 * (y - top)) / height - 1]);
  return {
    position: { x: left + width / 2, y: top + height / 2 },
    grabbable: false,
    data: {
      id: `area ${id}`,
      label: areaName({ kind, label }, names),
      width,
      height,
      shape: shape.join(' '),
    },
    classes: `area area-${kind}`,
  };
}

function nodeClasses({ stage, mark, members }: PlacedNode): string {
  const outlet = stage === 'EMPLOYMENT' ? ['outlet'] : [];
  const folded = members === undefined ? [] : ['folded'];
  const silent = isSilent({ stage }) ? [members === undefined ? 'silent' : 'silent-folded'] : [];
  return ['node', ...outlet, ...folded, ...silent, ...(mark === undefined ? [] : [`mark-${mark}`])].join(' ');
}

function edgeElement(edge: PlacedEdge, at: ReadonlyMap<string, Point>): ElementDefinition {
  const [from, to] = [at.get(edge.source)!, at.get(edge.sink)!];
  const first = edge.points[0]!;
  const last = edge.points.at(-1)!;
  const turns = edge.points.slice(1, -1).map((point) => relativeTo(from, to, point));
  const kinds = [...(edge.ghost ? ['ghost'] : []), ...(turns.length === 0 ? ['straight'] : [])];
  return {
    data: {
      // The space keeps the ids of lines apart from those of boxes, which contain none.
      id: `edge ${edge.id}`,
      source: edge.source,
      target: edge.sink,
      element: edge.target,
      label: signOf(edge),
      width: lineLook(edge).width,
      weights: turns.map(({ weight }) => weight),
      distances: turns.map(({ distance }) => distance),
      sourceEndpoint: `${first.x - from.x}px ${first.y - from.y}px`,
      targetEndpoint: `${last.x - to.x}px ${last.y - to.y}px`,
      halo: edge.band === undefined ? 0 : (HALO[edge.band] ?? 0),
    },
    classes: ['edge', edge.line, `arrow-${edge.arrow}`, ...kinds].join(' '),
  };
}

/**
 * A bend of a line as Cytoscape takes it: its relative position along the straight line between two points
 * (`weight`), and its distance from that line.
 */
function relativeTo(from: Point, to: Point, point: Point): { weight: number; distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [point.x - from.x, point.y - from.y];
  return { weight: (px * dx + py * dy) / (length * length), distance: (px * -dy + py * dx) / length };
}
