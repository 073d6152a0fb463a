import { useMemo } from 'react';
import { emphasesOf, emphasisIn } from '../../../../domain/map/highlight.ts';
import { type AnnotationMark, annotationVectors } from '../../../../domain/map/slides/annotations.ts';
import { signVectors, titleVectors } from '../../../../domain/map/slides/drawing.ts';
import type { SlideMap } from '../../../../domain/map/slides/slide-map.ts';
import { useLooks } from '../../../context/color-theme.tsx';
import { useWords } from '../../../context/words.tsx';
import { MapPicture } from '../../../map/picture/map-picture.tsx';

/** A map arranged for the room, with the numbers of the remarks about it. `label` describes the picture for screen readers. */
export function ArrangedMap(props: {
  readonly made: SlideMap;
  readonly marks: readonly AnnotationMark[];
  readonly label: string;
}) {
  const { made, marks, label } = props;
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
      above={[
        ...signVectors(signs, palette),
        ...titleVectors(titles, palette),
        ...annotationVectors(marks, palette),
      ]}
    />
  );
}

const NO_HEADERS: readonly string[] = [];
