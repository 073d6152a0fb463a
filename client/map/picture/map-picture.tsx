import { memo, type Ref } from 'react';
import {
  type Drawing,
  frameText,
  headerVectors,
  mapVectors,
  wholeFrame,
} from '../../../domain/map/drawing/map.ts';
import type { Vector } from '../../../domain/map/drawing/vector.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Rect } from '../../../domain/map/slide-frame.ts';
import { Vectors } from './vectors.tsx';

interface Drawn extends Drawing {
  readonly map: PlacedMap;
}

/**
 * The map as an SVG picture: the whole map, or the part in the rectangle `frame`. `headers` names its columns, and
 * `label` describes the picture for screen readers.
 */
export function MapPicture(
  props: Drawn & {
    readonly headers: readonly string[];
    readonly label: string;
    /** Without it, the whole map with the names of its columns; with it, the caller shows the names. */
    readonly frame?: Rect;
    /** Drawn over the map. */
    readonly above?: readonly Vector[];
    readonly className?: string;
    readonly ref?: Ref<SVGSVGElement>;
  },
) {
  const { headers, label, frame, above = [], className = 'map-picture', ref, ...drawn } = props;
  return (
    <svg
      ref={ref}
      className={className}
      viewBox={frameText(frame ?? wholeFrame(drawn.map))}
      role="img"
      aria-label={label}
      fontFamily="inherit"
    >
      {frame === undefined && <Vectors of={headerVectors(drawn.map, headers, drawn.palette)} />}
      <MapMarks {...drawn} />
      <Vectors of={above} />
    </svg>
  );
}

/** All marks of the map. They render again only when the map or the look changes. */
const MapMarks = memo(function MapMarks({ map, ...drawing }: Drawn) {
  return <Vectors of={mapVectors(map, drawing)} />;
});
