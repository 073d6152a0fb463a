import { memo, type Ref } from 'react';
import { type Emphasis, edgeId } from '../../../domain/map/highlight.ts';
import { signPlace } from '../../../domain/map/label-boxes.ts';
import {
  FONT_SIZE,
  type PlacedEdge,
  type PlacedMap,
  type PlacedNode,
  signOf,
  TITLE_SIZE,
} from '../../../domain/map/map-model.ts';
import { BOX_LOOKS, type BoxLook, DIMMED, HALO, lineLook, PILE } from '../../../domain/map/marks.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import type { AreaNames } from '../elements.ts';
import { MapAreas } from './map-areas.tsx';
import { cutCorners, DrawnLine } from './shapes.tsx';

const MARGIN = 12;
const HEADER = 30;
export const BADGE_SIZE = 8.5;
const LINE_HEIGHT = 1.15;

/** A part of the map, in its own lengths. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly map: PlacedMap;
  readonly palette: Palette;
  readonly areaNames: AreaNames;
  readonly lineScale?: number;
  /** What is dimmed, lit or chosen on the screen, by the id of what is drawn. */
  readonly emphasisOf: (id: string) => ReadonlySet<Emphasis>;
}

/**
 * The map as a picture of vectors: what paper, slides and files show. It is the map that the screen draws, with its
 * places, its marks and what is lit, in the colours of a look; whole, under the names of its columns, or a part of it.
 */
export function MapPicture(
  props: Drawn & {
    readonly headers: readonly string[];
    readonly label: string;
    /** Absent = the whole map; the names of columns are then left to whoever frames it. */
    readonly frame?: Frame;
    readonly className?: string;
    readonly ref?: Ref<SVGSVGElement>;
  },
) {
  const { map, headers, label, palette, frame, className = 'map-picture', ref, ...drawn } = props;
  return (
    <svg
      ref={ref}
      className={className}
      viewBox={frameText(frame ?? wholeFrame(map))}
      role="img"
      aria-label={label}
      fontFamily="inherit"
    >
      {frame === undefined &&
        map.layout.columns.map(({ column, left, width: wide }) => (
          <text
            key={column}
            x={left + wide / 2}
            y={-HEADER / 2}
            {...{ fontSize: 12, fontWeight: 600, textAnchor: 'middle', fill: palette.frameText }}
          >
            {headers[column]}
          </text>
        ))}
      <MapMarks map={map} palette={palette} {...drawn} />
    </svg>
  );
}

/** A frame as a picture of vectors says it. */
export const frameText = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

const wholeFrame = ({ layout: { width, height } }: PlacedMap): Frame => ({
  x: -MARGIN,
  y: -MARGIN - HEADER,
  width: width + 2 * MARGIN,
  height: height + HEADER + 2 * MARGIN,
});

/** Everything that is drawn, without a frame; made again only when it is another. */
export const MapMarks = memo(function MapMarks(props: Drawn) {
  const { map, palette, areaNames, emphasisOf, lineScale = 1 } = props;
  const behind = map.edges.filter(({ line }) => line === 'FLOW');
  const edges = [...behind, ...map.edges.filter(({ line }) => line !== 'FLOW')];
  return (
    <>
      <MapAreas areas={map.areas} names={areaNames} palette={palette} />
      {map.groups.map((group) => (
        <g key={group.id} opacity={emphasisOf(group.id).has('dim') ? DIMMED.frame : 1}>
          <rect
            {...cornerOf(group)}
            rx="6"
            fill={palette.frame}
            stroke={emphasisOf(group.id).has('chosen') ? palette.chosenLine : palette.frameLine}
          />
          <Lines
            className="map-title"
            lines={group.lines}
            x={group.x}
            top={group.y - group.height / 2 + 2}
            size={TITLE_SIZE}
            color={palette.frameText}
            bold
          />
        </g>
      ))}
      {edges.map((edge) => (
        <Edge
          key={edge.id}
          edge={edge}
          palette={palette}
          scale={lineScale}
          emphasis={emphasisOf(edgeId(edge.id))}
        />
      ))}
      {map.nodes.map((node) => (
        <Box key={node.id} node={node} palette={palette} emphasis={emphasisOf(node.id)} />
      ))}
      {map.badges.map((badge) => (
        <g key={badge.id} opacity={emphasisOf(badge.id).has('dim') ? DIMMED.box : 1}>
          <rect
            {...cornerOf({ ...badge, height: 12 })}
            rx="5"
            fill={palette.badge}
            stroke={palette.onBadge}
          />
          <Lines
            className="map-badge"
            lines={[badge.label]}
            x={badge.x}
            top={badge.y - 5}
            size={BADGE_SIZE}
            color={palette.onBadge}
            bold
          />
        </g>
      ))}
    </>
  );
});

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const cornerOf = ({ x, y, width, height }: Placed) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** A line of the map, as a picture. */
export function Edge(props: {
  readonly edge: PlacedEdge;
  readonly palette: Palette;
  readonly scale?: number;
  readonly emphasis: ReadonlySet<Emphasis>;
}) {
  const { edge, palette, scale, emphasis } = props;
  const sign = signOf(edge);
  const base = { ...lineLook(edge), ...(sign !== '' && { sign }) };
  const look =
    emphasis.has('lit') || emphasis.has('chosen') ? { ...base, width: Math.max(3.2, base.width) } : base;
  return (
    <g opacity={emphasis.has('dim') ? DIMMED.box : 1}>
      <DrawnLine
        points={edge.points}
        look={look}
        end={look.end ?? edge.arrow}
        palette={palette}
        halo={edge.band === undefined ? 0 : (HALO[edge.band] ?? 0)}
        middle={signPlace(edge.points)}
        {...(scale !== undefined && { scale: scale })}
      />
    </g>
  );
}

function lookOf({ stage, mark, members }: PlacedNode): BoxLook {
  if (mark !== undefined) return BOX_LOOKS[mark];
  if (members !== undefined) return BOX_LOOKS.FOLDED;
  return stage === 'EMPLOYMENT' ? BOX_LOOKS.OUTLET : BOX_LOOKS.NODE;
}

/** A box of the map, as a picture. */
export function Box(props: {
  readonly node: PlacedNode;
  readonly palette: Palette;
  readonly emphasis: ReadonlySet<Emphasis>;
}) {
  const { node, palette, emphasis } = props;
  const look = lookOf(node);
  const chosen = emphasis.has('chosen');
  const lit = emphasis.has('lit');
  const stroke = chosen ? palette.chosenLine : lit ? palette.lit : palette[look.line];
  const width = chosen ? 4 : lit ? 2.5 : look.width;
  const style = {
    fill: chosen ? palette.chosen : palette[look.ground],
    stroke,
    strokeWidth: width,
    strokeDasharray: look.border === 'dashed' ? '4 3' : undefined,
  };
  const { x, y, width: wide, height: high } = cornerOf(node);
  return (
    <g opacity={emphasis.has('dim') ? DIMMED.box : 1}>
      {look.shape === 'pile' && (
        <rect {...{ x: x + PILE, y: y + PILE, width: wide, height: high }} rx="6" {...style} opacity="0.45" />
      )}
      {look.shape === 'cut-rectangle' ? (
        <path d={cutCorners(x, y, wide, high)} {...style} />
      ) : (
        <rect {...{ x, y, width: wide, height: high }} rx="6" {...style} />
      )}
      {look.border === 'double' && (
        <rect
          {...{ x: x + 2.5, y: y + 2.5, width: wide - 5, height: high - 5 }}
          {...{ rx: 4, fill: 'none', stroke, strokeWidth: 0.8 }}
        />
      )}
      <Lines
        className="map-label"
        lines={node.lines}
        x={node.x}
        top={node.y - (node.lines.length * FONT_SIZE * LINE_HEIGHT) / 2}
        size={FONT_SIZE}
        color={palette[look.text]}
        bold={node.members !== undefined}
      />
    </g>
  );
}

function Lines(props: {
  readonly className: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}) {
  const { className, lines, x, top, size, color, bold = false } = props;
  const rows = lines.map((line, index) => ({ line, y: top + size * (0.95 + index * LINE_HEIGHT) }));
  return (
    <text
      className={className}
      textAnchor="middle"
      fontSize={size}
      fontWeight={bold ? 'bold' : undefined}
      fill={color}
    >
      {rows.map(({ line, y }) => (
        <tspan key={y} x={x} y={y}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
