import { memo, type Ref } from 'react';
import {
  type Drawing,
  frameText,
  headerVectors,
  mapVectors,
  wholeFrame,
} from '../../../domain/map/drawing/map.ts';
import type { PlacedMap } from '../../../domain/map/map-model.ts';
import type { Rect } from '../../../domain/map/slide-frame.ts';
import { Vectors } from './vectors.tsx';

interface Drawn extends Drawing {
  readonly map: PlacedMap;
}

/** The map of the screen as a picture of vectors, in the colours of a look; whole, or a part of it. */
export function MapPicture(
  props: Drawn & {
    readonly headers: readonly string[];
    readonly label: string;
    /** Absent = the whole map; the names of columns are then left to whoever frames it. */
    readonly frame?: Rect;
    readonly className?: string;
    readonly ref?: Ref<SVGSVGElement>;
  },
) {
  const { headers, label, frame, className = 'map-picture', ref, ...drawn } = props;
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
    </svg>
  );
}

/** Everything that is drawn, without a frame; made again only when it is another. */
const MapMarks = memo(function MapMarks({ map, ...drawing }: Drawn) {
  return <Vectors of={mapVectors(map, drawing)} />;
});
