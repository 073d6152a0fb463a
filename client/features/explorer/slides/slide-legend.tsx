import { legendOf } from '../../../../domain/map/legend.ts';
import { slideLegend } from '../../../../domain/map/slides/legend.ts';
import type { SlideCount, SlideMap } from '../../../../domain/map/slides/slide-map.ts';
import { ScrollBox } from '../../../components/tables/scroll-box.tsx';
import { useLooks } from '../../../context/color-theme.tsx';
import { useWords } from '../../../context/words.tsx';
import { LegendSample } from '../../../map/picture/legend-sample.tsx';
import type { Slide } from './slide.ts';
import { SlideSource } from './slide-source.tsx';
import { useExplained } from './use-explained.ts';

/** Every sign on a slide with its words. */
const signsOf = ({ entryWords }: Slide, made: SlideMap | undefined) =>
  made === undefined
    ? []
    : legendOf(made.content, made.attention).map((entry) => ({ entry, words: entryWords(entry) }));

type Signs = ReturnType<typeof slideLegend>;

/** Space beside the legend, in letters. */
const BESIDE = 1.5;

/**
 * The foot of a slide: at most six signs of its map, and one line that says how many filières it shows, on which day, of
 * which network and for whom. Its height never changes, so that the map above keeps its room.
 */
export function SlideLegend(props: {
  readonly slide: Slide;
  readonly made: SlideMap | undefined;
  readonly overview: boolean;
  readonly width: number;
  readonly letters: number;
}) {
  const { t } = useWords();
  const { slide, made, overview, width, letters } = props;
  const signs = slideLegend(signsOf(slide, made), width - BESIDE * letters, letters);
  const count = overview ? [t.slides.tooSmall] : made === undefined ? [] : countWords(made.count, t);
  const explained = useExplained(slide.view.id, made === undefined || overview ? [] : writtenOn(made));
  return (
    <footer className="slide-foot">
      {signs.length > 0 && !overview && <LegendList signs={signs} label={t.legend.title} />}
      <SlideSource texts={[...count, slide.brief]} explained={explained} />
    </footer>
  );
}

/** What is written in the boxes of a slide. */
const writtenOn = ({ map }: SlideMap): readonly string[] => map.nodes.flatMap(({ lines }) => lines);

function countWords(
  { boxes, isFolded, filieres, all, out }: SlideCount,
  t: ReturnType<typeof useWords>['t'],
): readonly string[] {
  const framed = out.filieres + out.outlets === 0 ? [] : [t.slides.framedOut(out.filieres, out.outlets)];
  if (isFolded) return [t.slides.folded(filieres, all, boxes), ...framed];
  return filieres === all ? framed : [t.slides.part(filieres, all), ...framed];
}

/** All signs of a slide, the sources of its data and what it leaves out, instead of the map. */
export function WholeLegend({ slide, made }: { readonly slide: Slide; readonly made: SlideMap | undefined }) {
  const { t } = useWords();
  return (
    <ScrollBox className="slide-whole-legend" label={t.slides.legend}>
      <LegendList signs={signsOf(slide, made)} label={t.legend.title} />
      {slide.supposed.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{slide.read}</p>
      {slide.out !== undefined && <p>{slide.out}</p>}
    </ScrollBox>
  );
}

function LegendList({ signs, label }: { readonly signs: Signs; readonly label: string }) {
  const { palette, lineScale } = useLooks();
  return (
    <ul className="slide-legend" aria-label={label}>
      {signs.map(({ entry, words }) => (
        <li key={Object.values(entry).join(' ')}>
          <LegendSample entry={entry} palette={palette} lineScale={lineScale} />
          {words}
        </li>
      ))}
    </ul>
  );
}
