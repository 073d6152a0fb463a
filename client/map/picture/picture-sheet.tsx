import type { Ref } from 'react';
import type { Emphasis } from '../../../domain/map/highlight.ts';
import type { LegendEntry } from '../../../domain/map/legend.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import type { Rect } from '../../../domain/map/slide-frame.ts';
import { textWidth, wrapLabel } from '../../../domain/map/text.ts';
import type { AreaNames } from '../elements.ts';
import { LEGEND_SAMPLE, LegendMark } from './legend-sample.tsx';
import { frameText, MapMarks } from './map-picture.tsx';
import { type PlacedText, SAMPLE, SIZES, sheetLayout } from './sheet-layout.ts';

export interface SheetContent {
  readonly map: PlacedMap;
  /** The part of it that the screen shows, and its width in pixels. */
  readonly frame: Rect;
  readonly width: number;
  readonly headers: readonly string[];
  readonly title: string;
  readonly sub: string;
  readonly legend: readonly { readonly entry: LegendEntry; readonly words: string }[];
  readonly foot: readonly string[];
}

const HEADERS = 50;

/** The map as it is on the screen, on a sheet of its own that says what it is: all vectors and words. */
export function PictureSheet(
  props: SheetContent & {
    readonly palette: Palette;
    readonly lineScale: number;
    readonly font: string;
    readonly areaNames: AreaNames;
    readonly emphasisOf: (id: string) => ReadonlySet<Emphasis>;
    readonly ref: Ref<SVGSVGElement>;
  },
) {
  const { map, frame, headers, legend, palette, lineScale, font, ref, ...given } = props;
  const zoom = given.width / frame.width;
  const columns = map.layout.columns.filter((column) => column.named !== false);
  const placed = sheetLayout({
    ...{ map: { width: given.width, height: frame.height * zoom }, title: given.title, sub: given.sub },
    ...{ legend: legend.map(({ words }) => words), foot: given.foot },
    headers: columns.length > 0 ? HEADERS : 0,
  });
  const { width, height } = placed;
  const box = { x: placed.map.x, y: placed.map.y, width: placed.map.width, height: placed.map.height };
  return (
    <svg
      ref={ref}
      {...{ width, height, viewBox: `0 0 ${width} ${height}` }}
      fontFamily={font}
      aria-hidden="true"
    >
      <rect {...{ width, height }} fill={palette.paper} />
      <Words texts={placed.title} size={SIZES.title} fill={palette.text} bold />
      <Words texts={placed.sub} size={SIZES.sub} fill={palette.quiet} />
      {columns.map(({ column, left, width: wide }) => {
        const middle = box.x + (left + wide / 2 - frame.x) * zoom;
        if (middle < box.x || middle > box.x + box.width) return null;
        const { lines, size } = headerText(headers[column] ?? '', (wide + 32) * zoom);
        return lines.map((line, at) => (
          <text
            key={`${column} ${line}`}
            x={middle}
            y={box.y - 8 - (lines.length - 1 - at) * size * 1.15}
            {...{ fontSize: size, fontWeight: 'bold', textAnchor: 'middle', fill: palette.frameText }}
          >
            {line}
          </text>
        ));
      })}
      <svg aria-hidden="true" {...box} viewBox={frameText(frame)} overflow="hidden">
        <MapMarks
          map={map}
          {...{ palette, lineScale }}
          areaNames={props.areaNames}
          emphasisOf={props.emphasisOf}
        />
      </svg>
      <rect {...box} fill="none" stroke={palette.line} />
      {legend.map(({ entry, words }, at) => {
        const { x, y } = placed.legend[at]!;
        const sample = { x, y: y - SAMPLE.height + 3, ...SAMPLE };
        return (
          <g key={Object.values(entry).join(' ')}>
            <svg
              aria-hidden="true"
              {...sample}
              viewBox={`0 0 ${LEGEND_SAMPLE.width} ${LEGEND_SAMPLE.height}`}
            >
              <LegendMark {...{ entry, palette, lineScale }} />
            </svg>
            <text x={x + SAMPLE.width + 6} y={y} fontSize={SIZES.legend} fill={palette.text}>
              {words}
            </text>
          </g>
        );
      })}
      <Words texts={placed.foot} size={SIZES.foot} fill={palette.quiet} />
    </svg>
  );
}

/** No word of the name of a column is broken: its letters are smaller in a narrow one. */
function headerText(
  text: string,
  width: number,
): { readonly lines: readonly string[]; readonly size: number } {
  const longest = Math.max(...text.split(' ').map((word) => textWidth(word, 1)));
  const size = Math.max(7, Math.min(SIZES.header, (width - 2) / longest));
  return { lines: wrapLabel(text, width, size, 3).lines, size };
}

function Words(props: {
  readonly texts: readonly PlacedText[];
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}) {
  const { texts, size, fill, bold = false } = props;
  return texts.map(({ text, x, y }) => (
    <text key={y} {...{ x, y, fill }} fontSize={size} fontWeight={bold ? 'bold' : undefined}>
      {text}
    </text>
  ));
}
