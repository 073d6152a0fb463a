import { type Emphasis, edgeId } from '../highlight.ts';
import { signPlace } from '../label-boxes.ts';
import type { Area } from '../layouts/place.ts';
import { BADGE_SIZE, FONT_SIZE, LINE_SPACING, PLACE_SIZE, TITLE_SIZE } from '../letters.ts';
import { type PlacedBadge, type PlacedEdge, type PlacedMap, type PlacedNode, signOf } from '../map-model.ts';
import { AREA_LOOKS, type BoxLook, boxLook, DIMMED, EMPHASIS, HALO, lineLook, PILE } from '../marks.ts';
import type { Palette } from '../palette.ts';
import type { Rect } from '../slide-frame.ts';
import { boxVectors, MAP_BOX } from './box.ts';
import { lineVectors } from './line.ts';
import { type Vector, vector } from './vector.ts';

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
  if (kind !== 'commune' && kind !== 'bassin') return names[kind];
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
    ...map.areas.map((area) => areaVectors(area, areaNames, palette)),
    ...map.groups.map((group) => frameVectors(group, palette, emphasisOf(group.id))),
    ...[...flows, ...others].map((edge) =>
      edgeVectors(edge, palette, lineScale, emphasisOf(edgeId(edge.id))),
    ),
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
  const sign = signOf(edge);
  const base = { ...lineLook(edge), ...(sign !== '' && { sign }) };
  const standsOut = emphasis.has('lit') || emphasis.has('chosen');
  const look = standsOut ? { ...base, width: Math.max(EMPHASIS.lit.line, base.width) } : base;
  const line = {
    ...{ points: edge.points, look, end: look.end ?? edge.arrow },
    halo: edge.band === undefined ? 0 : (HALO[edge.band] ?? 0),
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
    color: palette[own.text],
    bold: node.members !== undefined,
  });
  const children = [
    ...under.slice(0, 1).map((box) => ({ ...box, attributes: { ...box.attributes, opacity: DIMMED.pile } })),
    ...boxVectors(rect, look, MAP_BOX, palette),
    written,
  ];
  return vector('g', { opacity: opacityOf(emphasis) }, children, node.id);
}

function frameVectors(
  group: PlacedMap['groups'][number],
  palette: Palette,
  emphasis: ReadonlySet<Emphasis>,
): Vector {
  const stroke = emphasis.has('chosen') ? palette.chosenLine : palette.frameLine;
  const title = lettersOf({
    ...{ className: 'map-title', lines: group.lines, x: group.x, size: TITLE_SIZE },
    ...{ top: group.y - group.height / 2 + 2, color: palette.frameText, bold: true },
  });
  const outline = vector('rect', { ...rectOf(group), rx: MAP_BOX.radius, fill: palette.frame, stroke });
  const opacity = emphasis.has('dim') ? DIMMED.frame : 1;
  return vector('g', { opacity }, [outline, title], `frame ${group.id}`);
}

function badgeVectors(badge: PlacedBadge, palette: Palette, emphasis: ReadonlySet<Emphasis>): Vector {
  const { id, label, possible, x, y, width } = badge;
  // A finding that is only possible is not painted as strongly as a certain one.
  const [ground, ink] = possible ? [palette.paper, palette.quiet] : [palette.badge, palette.onBadge];
  const paint = { rx: 5, fill: ground, stroke: ink };
  const written = lettersOf({
    ...{ className: 'map-badge', lines: [label], x, top: y - 5, size: BADGE_SIZE },
    ...{ color: ink, bold: true },
  });
  const outline = vector('rect', { ...rectOf({ x, y, width, height: 12 }), ...paint });
  return vector('g', { opacity: opacityOf(emphasis) }, [outline, written], id);
}

function areaVectors(
  { id, kind, label, outline, further }: Area,
  names: AreaNames,
  palette: Palette,
): Vector {
  const look = AREA_LOOKS[kind];
  const xs = outline.map(({ x }) => x);
  const polygon = vector('polygon', {
    points: outline.map(({ x, y }) => `${x},${y}`).join(' '),
    ...{ fill: palette[look.ground], stroke: palette[look.line], strokeWidth: look.width },
    strokeDasharray: look.border === 'dashed' ? '5 4' : undefined,
  });
  const place = {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: Math.min(...outline.map(({ y }) => y)) + PLACE_SIZE * 1.3,
  };
  const letters = { textAnchor: 'middle', fontSize: PLACE_SIZE, fontWeight: 'bold' } as const;
  const name = vector('text', { className: 'map-place', ...place, ...letters, fill: palette[look.text] }, [
    areaName({ kind, label, further }, names),
  ]);
  return vector('g', { className: 'map-area-outline' }, [polygon, name], `area ${id}`);
}

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
  readonly bold: boolean;
}

const lettersOf = ({ className, lines, x, top, size, color, bold }: Letters): Vector =>
  vector(
    'text',
    { className, textAnchor: 'middle', fontSize: size, fontWeight: bold ? 'bold' : undefined, fill: color },
    lines.map((line, index) => vector('tspan', { x, y: top + size * (0.95 + index * LINE_SPACING) }, [line])),
  );
