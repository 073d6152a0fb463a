import type { Core } from 'cytoscape';
import { type ReactNode, useEffect, useRef } from 'react';
import { lineVectors } from '../../domain/map/drawing/line.ts';
import { badgeVectors, edgeVectors, frameVectors, nodeVectors } from '../../domain/map/drawing/map.ts';
import type { Vector } from '../../domain/map/drawing/vector.ts';
import { type Emphasis, edgeId } from '../../domain/map/highlight.ts';
import type { Highlighted, UnderPointer } from '../../domain/map/highlighted.ts';
import { signPlace } from '../../domain/map/label-boxes.ts';
import type { PlacedEdge, PlacedNode } from '../../domain/map/map-model.ts';
import { lineLook, NO_FLOW, signOf } from '../../domain/map/marks.ts';
import type { Palette } from '../../domain/map/palette.ts';
import { Vectors } from './picture/vectors.tsx';

/**
 * A layer above the drawing of a large map that moves with it. It shows highlighted elements, the keyboard cursor and
 * what the pointer is on (`hovered`) without drawing the map again.
 */
export function Spotlight(props: {
  readonly drawing: Core;
  readonly palette: Palette;
  readonly lineScale: number;
  /** The highlighted elements of a large map. */
  readonly shown: Highlighted | undefined;
  /** What the pointer is on. Everything else is dimmed. */
  readonly hovered: UnderPointer | undefined;
  /** The box under the keyboard cursor, on a large map. */
  readonly cursor: PlacedNode | undefined;
}) {
  const { drawing, hovered, palette, lineScale, shown, cursor } = props;
  return (
    <Following drawing={drawing}>
      <Vectors of={shown === undefined ? [] : highlightedVectors(shown, palette, lineScale)} />
      <Vectors of={hovered === undefined ? [] : hoveredVectors(hovered, palette, lineScale)} />
      {cursor && <Around node={cursor} color={palette.focus} width={3 * lineScale} apart={4} />}
    </Following>
  );
}

const highlightedVectors = (
  { edges, nodes, emphasisOf }: Highlighted,
  palette: Palette,
  lineScale: number,
): readonly Vector[] => [
  ...edges.map((edge) => edgeVectors(edge, palette, lineScale, emphasisOf(edgeId(edge.id)))),
  ...nodes.map((node) => nodeVectors(node, palette, emphasisOf(node.id))),
];

const PLAIN: ReadonlySet<Emphasis> = new Set();

/** What the pointer is on, over the dimmed map: frames, lines, boxes and marks as they are drawn there. */
const hoveredVectors = (
  { groups, edges, nodes, badges }: UnderPointer,
  palette: Palette,
  lineScale: number,
): readonly Vector[] => [
  ...groups.map((group) => frameVectors(group, palette, PLAIN)),
  ...edges.map((edge) => widerVectors(edge, palette, lineScale)),
  ...nodes.map((node) => nodeVectors(node, palette, PLAIN)),
  ...badges.map((badge) => badgeVectors(badge, palette, PLAIN)),
];

/** A line under the pointer: wider, and without the band of its flow. */
function widerVectors(edge: PlacedEdge, palette: Palette, lineScale: number): Vector {
  const [look, sign] = [lineLook(edge), signOf(edge)];
  const line = {
    points: edge.points,
    look: { ...look, width: look.width + 0.8, ...(sign !== '' && { sign }) },
    ...{ end: look.end ?? edge.arrow, flow: NO_FLOW, middle: signPlace(edge.points) },
  };
  return { ...lineVectors(line, palette, lineScale), key: edge.id };
}

function Around(props: {
  readonly node: PlacedNode;
  readonly color: string;
  readonly width: number;
  readonly apart: number;
}) {
  const { node, color, width, apart } = props;
  return (
    <rect
      x={node.x - node.width / 2 - apart}
      y={node.y - node.height / 2 - apart}
      width={node.width + 2 * apart}
      height={node.height + 2 * apart}
      rx={6 + apart}
      {...{ fill: 'none', stroke: color, strokeWidth: width }}
    />
  );
}

/** Gives its children the pan and zoom of the map, without rendering them again. */
function Following({ drawing, children }: { readonly drawing: Core; readonly children: ReactNode }) {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const follow = (): void => {
      const { x, y } = drawing.pan();
      group.current?.setAttribute('transform', `translate(${x} ${y}) scale(${drawing.zoom()})`);
    };
    follow();
    drawing.on('viewport resize', follow);
    return () => {
      drawing.off('viewport resize', follow);
    };
  }, [drawing]);
  return (
    <svg className="map-spotlight" aria-hidden="true">
      <g ref={group} fontFamily="inherit">
        {children}
      </g>
    </svg>
  );
}
