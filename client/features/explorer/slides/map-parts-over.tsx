import { useQuery } from '@tanstack/react-query';
import type { SlideMap } from '../../../../domain/map/slides/slide-map.ts';
import { mapDetails, mapParts } from '../../../../domain/slides/details/map-parts.ts';
import { useWords } from '../../../context/words.tsx';
import { DetailsPanel, type Opening, Parts } from './parts.tsx';
import type { Slide } from './slide.ts';

/** Lets boxes and lines of a map be opened, and shows what is known of the one that is. */
export function MapPartsOver(props: {
  readonly slide: Slide;
  readonly made: SlideMap;
  readonly opening: Opening;
}) {
  const { language } = useWords();
  const { slide, made, opening } = props;
  const parts = mapParts(made);
  const part = parts.find(({ key }) => key === opening.part?.key);
  // The words of steps come with the first thing that is opened.
  const { data: words } = useQuery({
    queryKey: ['step words', language],
    queryFn: async () => (await import('../../../../domain/slides/words/step-words.ts')).stepWords(language),
    enabled: part !== undefined,
    structuralSharing: false,
  });
  return (
    <>
      <Parts parts={parts} frame={made.frame} opening={opening} />
      {part !== undefined && words !== undefined && (
        <DetailsPanel
          details={mapDetails(made, slide.network, part, words)}
          close={() => opening.open(undefined)}
        />
      )}
    </>
  );
}
