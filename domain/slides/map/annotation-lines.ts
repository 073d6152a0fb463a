import { kindOf, type NetworkView } from '../../map/network-view.ts';
import type { AnnotationMark } from '../../map/slides/annotations.ts';
import type { SavedView } from '../../model/saved-view.ts';
import type { MapStepTexts } from './fr.ts';

/** The remarks of a step by number, each with what has become of its element where it is not on the slide. */
export const annotationLines = (
  { annotations = [] }: Pick<SavedView, 'annotations'>,
  marks: readonly AnnotationMark[],
  view: NetworkView,
  { notThere, elsewhere }: Pick<MapStepTexts['slide'], 'notThere' | 'elsewhere'>,
): readonly string[] =>
  annotations.map(({ element, text }, at) => {
    const number = at + 1;
    const line = `${number}. ${text}`;
    if (marks.some((mark) => mark.number === number)) return line;
    return `${line} (${kindOf(view, element) === undefined ? notThere : elsewhere})`;
  });
