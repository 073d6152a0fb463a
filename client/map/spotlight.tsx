import type { Core } from 'cytoscape';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { lineVectors } from '../../domain/map/drawing/line.ts';
import { edgeVectors, nodeVectors } from '../../domain/map/drawing/map.ts';
import type { Vector } from '../../domain/map/drawing/vector.ts';
import { edgeId } from '../../domain/map/highlight.ts';
import { type Highlighted, underPointer } from '../../domain/map/highlighted.ts';
import { signPlace } from '../../domain/map/label-boxes.ts';
import { type PlacedEdge, type PlacedMap, type PlacedNode, signOf } from '../../domain/map/map-model.ts';
import { lineLook } from '../../domain/map/marks.ts';
import type { Palette } from '../../domain/map/palette.ts';
import { type Finder, listenToHover } from './controllers/pointer.ts';
import { Vectors } from './picture/vectors.tsx';

/**
 * A layer above the drawing of a large map that moves with it. It shows highlighted elements, the keyboard cursor and
 * the box under the pointer without drawing the map again. `find` finds what is under the pointer.
 */
export function Spotlight(props: {
  readonly drawing: Core;
  readonly palette: Palette;
  readonly lineScale: number;
  /** The highlighted elements of a large map. */
  readonly shown: Highlighted | undefined;
  readonly map: PlacedMap;
  readonly find: Finder;
  /** The box under the keyboard cursor, on a large map. */
  readonly cursor: PlacedNode | undefined;
}) {
  const { drawing, map, find, palette, lineScale, shown, cursor } = props;
  return (
    <Following drawing={drawing}>
      <Vectors of={shown === undefined ? [] : highlightedVectors(shown, palette, lineScale)} />
      <Hovered {...{ drawing, map, find, palette, lineScale }} />
      {cursor && <Around node={cursor} color={palette.focus} width={3 * lineScale} apart={4} />}
    </Following>
  );
}

/** Emphasizes what the pointer is on: a line with its ends, or a box with its lines. */
function Hovered(props: {
  readonly drawing: Core;
  readonly map: PlacedMap;
  readonly find: Finder;
  readonly palette: Palette;
  readonly lineScale: number;
}) {
  const { drawing, map, find, palette, lineScale } = props;
  const [id, setId] = useState<string>();
  useEffect(() => listenToHover(drawing, find, (hit) => setId(hit?.id)), [drawing, find]);
  const hovered = useMemo(() => underPointer(map, id), [map, id]);
  return (
    <>
      <Vectors of={(hovered?.edges ?? []).map((edge) => widerVectors(edge, palette, lineScale))} />
      {hovered?.nodes.map((node) => (
        <Around key={node.id} node={node} color={palette.ink} width={2} apart={1} />
      ))}
    </>
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

/** A line under the pointer: wider, and without the band of its flow. */
function widerVectors(edge: PlacedEdge, palette: Palette, lineScale: number): Vector {
  const [look, sign] = [lineLook(edge), signOf(edge)];
  const line = {
    points: edge.points,
    look: { ...look, width: look.width + 1.6, ...(sign !== '' && { sign }) },
    ...{ end: look.end ?? edge.arrow, halo: 0, middle: signPlace(edge.points) },
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
