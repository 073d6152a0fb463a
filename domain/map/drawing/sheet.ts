import type { LegendEntry } from '../legend.ts';
import type { PlacedMap } from '../map-model.ts';
import type { Palette } from '../palette.ts';
import type { Rect } from '../slide-frame.ts';
import { textWidth, wrapLabel } from '../text.ts';
import { LEGEND_SAMPLE, legendVectors } from './legend-sample.ts';
import { type Drawing, frameText, mapVectors } from './map.ts';
import { type PlacedText, SAMPLE, type SheetLayout, SIZES, sheetLayout } from './sheet-layout.ts';
import { type Attributes, type Vector, vector } from './vector.ts';

/** A part of the legend: its title, and its entries with their words. */
export interface LegendPart {
  readonly title: string;
  readonly entries: readonly { readonly entry: LegendEntry; readonly words: string }[];
}

/** What a sheet shows. */
interface SheetContent {
  readonly map: PlacedMap;
  /** The part of the map that the screen shows, and its width on the screen in pixels. */
  readonly frame: Rect;
  readonly width: number;
  readonly headers: readonly string[];
  readonly title: string;
  readonly sub: string;
  readonly legend: readonly LegendPart[];
  readonly foot: readonly string[];
  readonly font: string;
}

/** Height left above the map for the names of its columns. */
const HEADERS = 50;

/**
 * Draws the map on a sheet with title, legend and sources, as one SVG element given as plain data. `drawing` gives
 * colours, names of areas, width of lines and emphasis.
 */
export function sheetVectors(content: SheetContent, drawing: Drawing): Vector {
  const { map, frame, width: wide, title, sub, legend, foot, font } = content;
  const { palette } = drawing;
  const zoom = wide / frame.width;
  const items = legend.flatMap((part) => [part.title, ...part.entries]);
  const isTitle = (item: (typeof items)[number]): item is string => typeof item === 'string';
  const placed = sheetLayout({
    ...{ map: { width: wide, height: frame.height * zoom }, title, sub, foot },
    titles: new Set(items.flatMap((item, at) => (isTitle(item) ? [at] : []))),
    ...{
      legend: items.map((item) => (isTitle(item) ? item : item.words)),
      headers: namedColumns(map).length > 0 ? HEADERS : 0,
    },
  });
  const { width, height } = placed;
  const window = { ...placed.map, viewBox: frameText(frame), overflow: 'hidden' } as const;
  return vector('svg', { width, height, viewBox: `0 0 ${width} ${height}`, fontFamily: font }, [
    vector('rect', { width, height, fill: palette.paper }),
    ...wordVectors(placed.title, { fontSize: SIZES.title, fontWeight: 'bold', fill: palette.text }),
    ...wordVectors(placed.sub, { fontSize: SIZES.sub, fill: palette.quiet }),
    ...columnNames(content, placed.map, zoom, palette),
    vector('svg', window, mapVectors(map, drawing)),
    vector('rect', { ...placed.map, fill: 'none', stroke: palette.line }),
    ...legendOn(placed, content, drawing),
    ...wordVectors(placed.foot, { fontSize: SIZES.foot, fill: palette.quiet }),
  ]);
}

const namedColumns = (map: PlacedMap): PlacedMap['layout']['columns'] =>
  map.layout.columns.filter((column) => column.named !== false);

/** The names of the visible columns, above the map. */
function columnNames(content: SheetContent, room: Rect, zoom: number, palette: Palette): readonly Vector[] {
  const { map, frame, headers } = content;
  return namedColumns(map).flatMap(({ column, left, width }) => {
    const x = room.x + (left + width / 2 - frame.x) * zoom;
    if (x < room.x || x > room.x + room.width) return [];
    const { lines, size } = headerText(headers[column] ?? '', (width + 32) * zoom);
    const letters = {
      fontSize: size,
      fontWeight: 'bold',
      textAnchor: 'middle',
      fill: palette.frameText,
    } as const;
    return lines.map((line, at) =>
      vector('text', { x, y: room.y - 8 - (lines.length - 1 - at) * size * 1.15, ...letters }, [line]),
    );
  });
}

/** Wraps the name of a column. In a narrow column the letters become smaller, so that no word is broken. */
function headerText(
  text: string,
  width: number,
): { readonly lines: readonly string[]; readonly size: number } {
  const longest = Math.max(...text.split(' ').map((word) => textWidth(word, 1)));
  const size = Math.max(7, Math.min(SIZES.header, (width - 2) / longest));
  return { lines: wrapLabel(text, width, size, 3).lines, size };
}

function legendOn(
  placed: SheetLayout,
  { legend }: SheetContent,
  { palette, lineScale }: Drawing,
): readonly Vector[] {
  const viewBox = `0 0 ${LEGEND_SAMPLE.width} ${LEGEND_SAMPLE.height}`;
  return legend
    .flatMap((part) => [part.title, ...part.entries])
    .flatMap((item, at) => {
      const { x, y } = placed.legend[at]!;
      const text = typeof item === 'string' ? item : item.words;
      const textLength = textWidth(text, SIZES.legend);
      const fitted = { textLength, lengthAdjust: 'spacingAndGlyphs' } as const;
      const letters = { x, y, fontSize: SIZES.legend, fill: palette.text, ...fitted };
      if (typeof item === 'string') return [vector('text', { ...letters, fontWeight: 'bold' }, [text])];
      const after = x + textLength + 6;
      return [
        vector('text', letters, [text]),
        vector(
          'svg',
          { x: after, y: y - SAMPLE.height + 3, ...SAMPLE, viewBox },
          legendVectors(item.entry, palette, lineScale),
        ),
      ];
    });
}

const wordVectors = (texts: readonly PlacedText[], letters: Attributes): readonly Vector[] =>
  texts.map(({ text, x, y }) => vector('text', { x, y, ...letters }, [text]));
