import { LEGEND_SAMPLE, legendVectors } from '../../../domain/map/drawing/legend-sample.ts';
import type { LegendEntry } from '../../../domain/map/legend.ts';
import type { Palette } from '../../../domain/map/palette.ts';
import { Vectors } from './vectors.tsx';

/**
 * A small picture of a sign of the map, beside its text in the legend, in the colours of `palette`. `lineScale`
 * multiplies widths of lines. Its size follows the surrounding font size.
 */
export function LegendSample(props: {
  readonly entry: LegendEntry;
  readonly palette: Palette;
  readonly lineScale: number;
}) {
  const { entry, palette, lineScale } = props;
  const { width, height } = LEGEND_SAMPLE;
  return (
    <svg className="legend-sample" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Vectors of={legendVectors(entry, palette, lineScale)} />
    </svg>
  );
}
