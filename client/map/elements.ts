import type { ElementDefinition } from 'cytoscape';
import { barOf, signPlaceOf, titleHeight } from '../../domain/map/box-label.ts';
import { type AreaNames, areaName } from '../../domain/map/drawing/map.ts';
import type { Family } from '../../domain/map/families.ts';
import { edgeId } from '../../domain/map/highlight.ts';
import { areaTitlePlace, isNamed } from '../../domain/map/layouts/area-title.ts';
import type { Area } from '../../domain/map/layouts/place.ts';
import type { Polygon } from '../../domain/map/layouts/polygons.ts';
import type { Point } from '../../domain/map/layouts/routes.ts';
import { FONT_SIZE, LINE_SPACING, PLACE_SIZE } from '../../domain/map/letters.ts';
import type { PlacedBadge, PlacedEdge, PlacedMap, PlacedNode } from '../../domain/map/map-model.ts';
import { flowLook, lineLook, signOf } from '../../domain/map/marks.ts';
import { BADGE_ICON, badgeIconPlace } from '../../domain/map/placed-badges.ts';
import { FAMILY_SIGNS, iconOf, SIGN_RADIUS, type Sign } from '../../domain/map/signs.ts';
import { isSilent } from '../../domain/map/silent.ts';
import type { Rect } from '../../domain/map/slide-frame.ts';
import type { PlacedTravel } from '../../domain/map/travel-labels.ts';

/**
 * Turns the placed map into elements for Cytoscape: areas, frames, boxes, lines and badges. Their classes select
 * styles; their data tell which element of the network was clicked. `names` gives the names of areas by kind.
 */
export function elementsOf(map: PlacedMap, names: AreaNames): ElementDefinition[] {
  const at = new Map<string, Point>();
  for (const { id, x, y } of [...map.groups, ...map.nodes]) at.set(id, { x, y });
  return [
    ...map.areas.flatMap((area) => areaElements(area, names)),
    ...map.groups.flatMap((group): ElementDefinition[] => [
      {
        ...box(group.x, group.y),
        data: {
          id: group.id,
          element: group.operator,
          label: group.lines.join('\n'),
          titleHeight: titleHeight(group.lines) - 2,
          width: group.width,
          height: group.height,
        },
        classes: ['group', ...familyClass(group.family)].join(' '),
      },
      ...signElements(group),
    ]),
    ...map.nodes.flatMap(nodeElements),
    ...map.edges.map((edge) => edgeElement(edge, at)),
    ...map.travels.flatMap(travelElements),
    ...map.badges.flatMap(badgeElements),
  ];
}

const box = (x: number, y: number) => ({ position: { x, y }, grabbable: false });
const familyClass = (family: Family | undefined): readonly string[] =>
  family === undefined ? [] : [`family-${family}`];

/** A part of a box, a frame or a badge, which is emphasised with it: `of` is the id of what it is a part of. */
const part = (
  of: string,
  name: string,
  { x, y, width, height }: Rect,
  data: Readonly<Record<string, unknown>> = {},
): ElementDefinition => ({
  ...box(x, y),
  data: { id: `${name} ${of}`, of, label: '', width, height, ...data },
});

/** A box, with what is written in it in two weights, the bar of its places and the sign of its family. */
function nodeElements(node: PlacedNode): ElementDefinition[] {
  const { id, x, y, width, height, lines, bold, family } = node;
  const plain = lines.slice(bold);
  const isInTwo = bold > 0 && plain.length > 0;
  const [bar, line] = [barOf(node), FONT_SIZE * LINE_SPACING];
  return [
    {
      ...box(x, y),
      data: {
        ...{ id, element: id, label: lines.join('\n'), width, height },
        // Cytoscape writes a label in one weight, in the middle of its box.
        written: (isInTwo ? lines.slice(0, bold) : lines).join('\n'),
        shift: isInTwo ? (-plain.length * line) / 2 : 0,
      },
      classes: nodeClasses(node),
    },
    ...(isInTwo
      ? [
          {
            ...part(
              id,
              'words',
              { x, y: y + (bold * line) / 2, width: 1, height: 1 },
              { written: plain.join('\n') },
            ),
            classes: 'words',
          },
        ]
      : []),
    ...(bar === undefined
      ? []
      : [{ ...part(id, 'bar', bar), classes: ['bar', ...familyClass(family)].join(' ') }]),
    ...(node.isSigned ? signElements(node) : []),
  ];
}

/** The sign of a family on the corner of a box or a frame. */
function signElements(of: Rect & { readonly id: string; readonly family?: Family | undefined }) {
  const { id, family } = of;
  if (family === undefined) return [];
  const rect = { ...signPlaceOf(of), ...sized(SIGN_RADIUS.family) };
  const shape = shapeText(FAMILY_SIGNS[family]);
  return [{ ...part(id, 'sign', rect, { shape }), classes: `sign family-${family}` }];
}

/** Signs reach a little beyond their radius. Cytoscape takes the corners of a shape as shares of half its size. */
const REACH = 1.2;
const sized = (radius: number) => ({ width: 2 * radius * REACH, height: 2 * radius * REACH });
const shapeText = (sign: Sign): string => sign.map(([x, y]) => `${x / REACH} ${y / REACH}`).join(' ');

function badgeElements(badge: PlacedBadge): ElementDefinition[] {
  const { id, on, label, icon, possible, x, y, width } = badge;
  const shape = icon === undefined ? undefined : iconOf(icon);
  const strength = possible ? 'possible' : 'certain';
  const place = badgeIconPlace(badge);
  return [
    {
      ...box(x, y),
      data: {
        ...{ id, element: on, label, written: label, width },
        besideIcon: shape === undefined ? 0 : BADGE_ICON / 2,
      },
      classes: `badge ${strength}`,
    },
    ...(shape === undefined
      ? []
      : [
          {
            ...part(id, 'icon', { ...place, ...sized(SIGN_RADIUS.icon) }, { shape: shapeText(shape) }),
            classes: `icon ${strength}`,
          },
        ]),
  ];
}

/** The outline of an area as a polygon, and its name above the lines. They cannot be selected. */
function areaElements(area: Area, names: AreaNames): ElementDefinition[] {
  const { id, kind, outline } = area;
  const { x, y, width, height, text } = shapeOf(outline);
  const label = areaName(area, names);
  const place = areaTitlePlace(area);
  return [
    {
      ...box(x, y),
      data: { id: `area ${id}`, label, width, height, shape: text },
      classes: `area area-${kind}`,
    },
    ...(isNamed(area)
      ? [
          {
            ...part(
              `area ${id}`,
              'title',
              { x: place.x, y: place.y - PLACE_SIZE * 0.35, width: 1, height: 1 },
              { written: label },
            ),
            classes: `area-title area-${kind}`,
          },
        ]
      : []),
  ];
}

/** A travel time, which is emphasised with the line on which it is written. */
const travelElements = ({ id, on, text, x, y, leader }: PlacedTravel): ElementDefinition[] => [
  ...(leader === undefined ? [] : [leaderElement(edgeId(on), `leader ${id}`, leader)]),
  {
    ...part(edgeId(on), id, { x, y, width: 1, height: 1 }, { written: text }),
    classes: 'travel',
  },
];

const leaderElement = (of: string, name: string, shape: Polygon): ElementDefinition => {
  const { text, ...rect } = shapeOf(shape);
  return { ...part(of, name, rect, { shape: text }), classes: 'leader' };
};

/** The rectangle around a polygon, and its corners as Cytoscape takes them. */
function shapeOf(outline: Polygon): Rect & { readonly text: string } {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const corners = outline.flatMap(({ x, y }) => [(2 * (x - left)) / width - 1, (2 * (y - top)) / height - 1]);
  return { x: left + width / 2, y: top + height / 2, width, height, text: corners.join(' ') };
}

function nodeClasses({ stage, mark, members, family }: PlacedNode): string {
  const outlet = stage === 'EMPLOYMENT' ? ['outlet'] : [];
  const folded = members === undefined ? [] : ['folded'];
  const silent = isSilent({ stage }) ? [members === undefined ? 'silent' : 'silent-folded'] : [];
  const marked = mark === undefined ? familyClass(family) : [`mark-${mark}`];
  return ['node', ...outlet, ...folded, ...silent, ...marked].join(' ');
}

function edgeElement(edge: PlacedEdge, at: ReadonlyMap<string, Point>): ElementDefinition {
  const [from, to] = [at.get(edge.source)!, at.get(edge.sink)!];
  const first = edge.points[0]!;
  const last = edge.points.at(-1)!;
  const turns = edge.points.slice(1, -1).map((point) => relativeTo(from, to, point));
  const flow = flowLook(edge.band);
  const kinds = [
    ...(edge.ghost ? ['ghost'] : []),
    ...(turns.length === 0 ? ['straight'] : []),
    ...(flow.isEdged ? ['edged'] : []),
  ];
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
      halo: flow.halo,
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
