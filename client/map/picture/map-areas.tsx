import type { Area } from '../../../domain/map/layouts/place.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import { type AreaNames, areaName } from '../elements.ts';

export const PLACE_SIZE = 15;

/** The communes of the map by place, the bands of bassins, and the rooms of what is in none: behind everything. */
export function MapAreas(props: {
  readonly areas: readonly Area[];
  readonly names: AreaNames;
  readonly palette: Palette;
}) {
  const { areas, names, palette } = props;
  return areas.map(({ id, kind, label, outline }) => {
    const commune = kind === 'commune' || kind === 'bassin';
    const xs = outline.map(({ x }) => x);
    const top = Math.min(...outline.map(({ y }) => y));
    return (
      <g key={id} className="map-area-outline">
        <polygon
          points={outline.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill={commune ? palette.frame : palette.ground}
          stroke={palette.border}
          strokeWidth={1.5}
          strokeDasharray={commune ? undefined : '5 4'}
        />
        <text
          className="map-place"
          x={(Math.min(...xs) + Math.max(...xs)) / 2}
          y={top + PLACE_SIZE * 1.3}
          textAnchor="middle"
          fontSize={PLACE_SIZE}
          fontWeight="bold"
          fill={commune ? palette.frameText : palette.quiet}
        >
          {areaName({ kind, label }, names)}
        </text>
      </g>
    );
  });
}
