import { useMemo } from 'react';
import { emphasesOf, emphasisIn } from '../../../../domain/map/highlight.ts';
import { signVectors, titleVectors } from '../../../../domain/map/slides/drawing.ts';
import type { SlideMap } from '../../../../domain/map/slides/slide-map.ts';
import { useLooks } from '../../../context/color-theme.tsx';
import { useWords } from '../../../context/words.tsx';
import { MapPicture } from '../../../map/picture/map-picture.tsx';

/** A map arranged for the room. `label` describes the picture for screen readers. */
export function ArrangedMap({ made, label }: { readonly made: SlideMap; readonly label: string }) {
  const { t } = useWords();
  const { palette, lineScale } = useLooks();
  const { map, signs, titles, frame, attention } = made;
  const emphasisOf = useMemo(() => emphasisIn(emphasesOf(map, attention)), [map, attention]);
  return (
    <MapPicture
      className="slide-map"
      {...{ map, frame, palette, lineScale, emphasisOf, label }}
      areaNames={t.layout}
      headers={NO_HEADERS}
      above={[...signVectors(signs, palette), ...titleVectors(titles, palette)]}
    />
  );
}

const NO_HEADERS: readonly string[] = [];
