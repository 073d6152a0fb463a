import { barOf, signPlaceOf } from '../box-label.ts';
import type { Family } from '../families.ts';
import { type Emphasis, edgeId } from '../highlight.ts';
import { signPlace } from '../label-boxes.ts';
import { areaTitlePlace, isNamed } from '../layouts/area-title.ts';
import type { Area } from '../layouts/place.ts';
import { BADGE, BADGE_SIZE, FONT_SIZE, LINE_SPACING, PLACE_SIZE, SIGN_SIZE, TITLE_SIZE } from '../letters.ts';
import type { PlacedBadge, PlacedEdge, PlacedMap, PlacedNode } from '../map-model.ts';
import {
  AREA_LOOKS,
  type BoxLook,
  boxLook,
  DIMMED,
  EMPHASIS,
  FAMILY_COLORS,
  flowLook,
  lineLook,
  PILE,
  signOf,
} from '../marks.ts';
import type { Palette } from '../palette.ts';
import { BADGE_ICON, badgeIconPlace } from '../placed-badges.ts';
import { FAMILY_SIGNS, iconOf, SIGN_RADIUS, signAt } from '../signs.ts';
import type { Rect } from '../slide-frame.ts';
import type { PlacedTravel } from '../travel-labels.ts';
import { boxVectors, MAP_BOX } from './box.ts';
import { lineVectors } from './line.ts';
import { pointsText, type Vector, vector } from './vector.ts';

/** Names of the areas that are neither a commune nor a bassin. */
export interface AreaNames {
  readonly unknown: string;
  readonly outlets: string;
  readonly several: string;
  readonly nowhere: string;
  /** Name of a commune without boxes, with `{name}` and the number of sites there of operators placed elsewhere, `{count}`. */
  readonly further: string;
}

/**
 * Returns the name written in an area of the map: the label of a commune or bassin, else the name of the area's kind
 * from `names`. The name of a commune without boxes says how many sites it has of operators that stand elsewhere.
 */
export function areaName(
  { kind, label, further }: Pick<Area, 'kind' | 'label' | 'further'>,
  names: AreaNames,
): string {
  if (kind === 'unknown' || kind === 'outlets' || kind === 'several' || kind === 'nowhere')
    return names[kind];
  return further === undefined
    ? label
    : names.further.replace('{count}', String(further)).replace('{name}', () => label);
}

/** How a map is drawn. */
export interface Drawing {
  readonly palette: Palette;
  readonly areaNames: AreaNames;
  readonly lineScale: number;
  /** How an element is emphasised (dimmed, lit, chosen), by the id of its drawing. */
  readonly emphasisOf: (id: string) => ReadonlySet<Emphasis>;
}

/**
 * Draws the map as SVG elements given as plain data, for paper, slides and files. `drawing` gives colours, names of
 * areas, width of lines and the emphasis of each part. Everything stands where it is on the screen.
 */
export function mapVectors(map: PlacedMap, drawing: Drawing): readonly Vector[] {
  const { palette, areaNames, lineScale, emphasisOf } = drawing;
  const flows = map.edges.filter(({ line }) => line === 'FLOW');
  const others = map.edges.filter(({ line }) => line !== 'FLOW');
  return [
    ...map.areas.map((area) => areaVectors(area, palette)),
    ...map.groups.map((group) => frameVectors(group, palette, emphasisOf(group.id))),
    ...[...flows, ...others].map((edge) =>
      edgeVectors(edge, palette, lineScale, emphasisOf(edgeId(edge.id))),
    ),
    ...map.areas.filter(isNamed).map((area) => areaNameVectors(area, areaNames, palette)),
    ...map.travels.map((travel) => travelVectors(travel, palette, emphasisOf(edgeId(travel.on)))),
    ...map.nodes.map((node) => nodeVectors(node, palette, emphasisOf(node.id))),
    ...map.badges.map((badge) => badgeVectors(badge, palette, emphasisOf(badge.id))),
  ];
}

/** Writes a rectangle as the value of the SVG attribute `viewBox`. */
export const frameText = ({ x, y, width, height }: Rect): string => `${x} ${y} ${width} ${height}`;

const MARGIN = 12;
const HEADER = 30;

/**
 * Returns the rectangle, in map coordinates, that holds the whole map with margins and room for the names of the
 * columns above it.
 */
export const wholeFrame = ({ layout: { width, height } }: PlacedMap): Rect => ({
  x: -MARGIN,
  y: -MARGIN - HEADER,
  width: width + 2 * MARGIN,
  height: height + HEADER + 2 * MARGIN,
});

/**
 * Draws the names of the columns above the map, as SVG elements given as plain data. `headers` gives the name of each
 * column by its number.
 */
export const headerVectors = (
  map: PlacedMap,
  headers: readonly string[],
  palette: Palette,
): readonly Vector[] =>
  map.layout.columns.map(({ column, left, width }) => {
    const place = { x: left + width / 2, y: -HEADER / 2 };
    const letters = { fontSize: 12, fontWeight: 600, textAnchor: 'middle', fill: palette.frameText } as const;
    return vector('text', { ...place, ...letters }, [headers[column] ?? ''], `header ${column}`);
  });

/**
 * Draws a line of the map as one SVG element given as plain data: the line itself, the text in its middle, the halo
 * that shows people sent over it. `emphasis` says whether it is highlighted, selected or dimmed. `scale` multiplies
 * its widths and dashes.
 */
export function edgeVectors(
  edge: PlacedEdge,
  palette: Palette,
  scale: number,
  emphasis: ReadonlySet<Emphasis>,
): Vector {
  const sign = edge.isSignApart === true ? '' : signOf(edge);
  const base = { ...lineLook(edge), sign: sign === '' ? undefined : sign };
  const standsOut = emphasis.has('lit') || emphasis.has('chosen');
  const look = standsOut ? { ...base, width: Math.max(EMPHASIS.lit.line, base.width) } : base;
  const line = {
    ...{ points: edge.points, look, end: look.end ?? edge.arrow },
    flow: flowLook(edge.band),
    middle: signPlace(edge.points),
  };
  return vector('g', { opacity: opacityOf(emphasis) }, [lineVectors(line, palette, scale)], edgeId(edge.id));
}

/**
 * Draws a box of the map with its name, as one SVG element given as plain data. `emphasis` says whether it is
 * highlighted, selected or dimmed.
 */
export function nodeVectors(node: PlacedNode, palette: Palette, emphasis: ReadonlySet<Emphasis>): Vector {
  const own: BoxLook = boxLook(node);
  const look: BoxLook = emphasis.has('chosen')
    ? { ...own, ...EMPHASIS.chosen.box }
    : emphasis.has('lit')
      ? { ...own, ...EMPHASIS.lit.box }
      : own;
  const rect = rectOf(node);
  const under =
    look.shape === 'pile'
      ? boxVectors({ ...rect, x: rect.x + PILE, y: rect.y + PILE }, look, MAP_BOX, palette)
      : [];
  const written = lettersOf({
    ...{ className: 'map-label', lines: node.lines, x: node.x, size: FONT_SIZE },
    top: node.y - (node.lines.length * FONT_SIZE * LINE_SPACING) / 2,
    ...{ color: palette[own.text], bold: node.bold },
  });
  const bar = barOf(node);
  const family = node.family && palette[FAMILY_COLORS[node.family]];
  const children = [
    ...under.slice(0, 1).map((box) => ({ ...box, attributes: { ...box.attributes, opacity: DIMMED.pile } })),
    ...boxVectors(rect, look, MAP_BOX, palette),
    ...(bar === undefined ? [] : [vector('rect', { ...rectOf(bar), fill: family ?? palette.nodeLine })]),
    written,
    ...(node.isSigned ? signVectors(node, palette) : []),
  ];
  return vector('g', { opacity: opacityOf(emphasis) }, children, node.id);
}

/** The sign of a family, on the upper left corner of a box or a frame. */
function signVectors(
  box: Rect & { readonly family?: Family | undefined },
  palette: Palette,
): readonly Vector[] {
  if (box.family === undefined) return [];
  const points = pointsText(signAt(FAMILY_SIGNS[box.family], signPlaceOf(box), SIGN_RADIUS.family));
  const paint = { fill: palette[FAMILY_COLORS[box.family]], stroke: palette.paper, strokeWidth: 1.5 };
  return [vector('polygon', { points, ...paint })];
}

/** Draws the frame of an operator with its name and the sign of its family, as one SVG element given as plain data. */
export function frameVectors(
  group: PlacedMap['groups'][number],
  palette: Palette,
  emphasis: ReadonlySet<Emphasis>,
): Vector {
  const own = group.family === undefined ? palette.frameLine : palette[FAMILY_COLORS[group.family]];
  const stroke = emphasis.has('chosen') ? palette.chosenLine : own;
  const title = lettersOf({
    ...{ className: 'map-title', lines: group.lines, x: group.x, size: TITLE_SIZE },
    ...{ top: group.y - group.height / 2 + 2, color: palette.frameText, bold: group.lines.length },
  });
  const outline = vector('rect', { ...rectOf(group), rx: MAP_BOX.radius, fill: palette.frame, stroke });
  const opacity = emphasis.has('dim') ? DIMMED.frame : 1;
  return vector('g', { opacity }, [outline, title, ...signVectors(group, palette)], `frame ${group.id}`);
}

/** Draws the mark of a finding, as one SVG element given as plain data. */
export function badgeVectors(badge: PlacedBadge, palette: Palette, emphasis: ReadonlySet<Emphasis>): Vector {
  const { id, label, icon, possible, x, y, width } = badge;
  // A finding that is only possible is not painted as strongly as a certain one.
  const [ground, ink] = possible ? [palette.paper, palette.badge] : [palette.badge, palette.onBadge];
  const paint = { rx: BADGE.height / 2, fill: ground, stroke: possible ? palette.badge : palette.paper };
  const place = badgeIconPlace(badge);
  const written = lettersOf({
    ...{
      className: 'map-badge',
      lines: [label],
      x: icon === undefined ? x : x + BADGE_ICON / 2,
      size: BADGE_SIZE,
    },
    ...{ top: y - BADGE_SIZE * 0.6, color: ink, bold: 1 },
  });
  const shape = icon === undefined ? undefined : iconOf(icon);
  const outline = vector('rect', { ...rectOf({ x, y, width, height: BADGE.height }), ...paint });
  const drawn = [
    ...(shape === undefined
      ? []
      : [vector('polygon', { points: pointsText(signAt(shape, place, SIGN_RADIUS.icon)), fill: ink })]),
    ...(label === '' ? [] : [written]),
  ];
  return vector('g', { opacity: opacityOf(emphasis) }, [outline, ...drawn], id);
}

function areaVectors({ id, kind, outline }: Area, palette: Palette): Vector {
  const look = AREA_LOOKS[kind];
  const polygon = vector('polygon', {
    points: pointsText(outline),
    ...{ fill: palette[look.ground], stroke: palette[look.line], strokeWidth: look.width },
    strokeDasharray: look.border === 'dashed' ? '5 4' : undefined,
  });
  return vector('g', { className: 'map-area-outline' }, [polygon], `area ${id}`);
}

/** Draws the name of an area above the lines, on an outline of its letters that keeps them legible. */
function areaNameVectors(area: Area, names: AreaNames, palette: Palette): Vector {
  const look = AREA_LOOKS[area.kind];
  const place = areaTitlePlace(area);
  const bold = { textAnchor: 'middle', fontSize: PLACE_SIZE, fontWeight: 'bold' } as const;
  const letters = { ...place, ...bold, className: 'map-place' };
  const ground = palette[look.ground];
  const name = areaName(area, names);
  return vector('g', {}, [
    vector('text', { ...letters, fill: ground, stroke: ground, strokeWidth: 2 * TITLE_HALO }, [name]),
    vector('text', { ...letters, fill: palette[look.text] }, [name]),
  ]);
}

/** Draws a travel time on its line, on an outline of its letters that keeps them legible. */
function travelVectors(
  { id, text, x, y, leader }: PlacedTravel,
  palette: Palette,
  emphasis: ReadonlySet<Emphasis>,
): Vector {
  const bold = { textAnchor: 'middle', fontSize: SIGN_SIZE, fontWeight: 'bold' } as const;
  const letters = { x, y: y + SIGN_SIZE * 0.35, ...bold, className: 'map-travel' };
  const outline = { fill: palette.paper, stroke: palette.paper, strokeWidth: 2 * TITLE_HALO };
  const written = [
    ...(leader === undefined ? [] : [vector('polygon', { points: pointsText(leader), fill: palette.text })]),
    vector('text', { ...letters, ...outline }, [text]),
    vector('text', { ...letters, fill: palette.text }, [text]),
  ];
  return vector('g', { opacity: opacityOf(emphasis) }, written, id);
}

/** Width of the outline in the colour of the ground around the name of an area, on which no line covers it. */
export const TITLE_HALO = 3;

const opacityOf = (emphasis: ReadonlySet<Emphasis>): number => (emphasis.has('dim') ? DIMMED.box : 1);

/** Turns a rectangle given by its middle into one given by its top left corner. */
const rectOf = ({ x, y, width, height }: Rect): Rect => ({
  ...{ x: x - width / 2, y: y - height / 2 },
  ...{ width, height },
});

interface Letters {
  readonly className: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly color: string;
  /** How many of the first lines are bold. */
  readonly bold: number;
}

const lettersOf = ({ className, lines, x, top, size, color, bold }: Letters): Vector =>
  vector(
    'text',
    { className, textAnchor: 'middle', fontSize: size, fill: color },
    lines.map((line, index) =>
      vector(
        'tspan',
        {
          ...{ x, y: top + size * (0.95 + index * LINE_SPACING) },
          fontWeight: index < bold ? 'bold' : undefined,
        },
        [line],
      ),
    ),
  );
