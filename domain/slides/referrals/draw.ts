import { LEGEND_SAMPLE } from '../../map/drawing/legend-sample.ts';
import type { Vector } from '../../map/drawing/vector.ts';
import { vector } from '../../map/drawing/vector.ts';
import { PALETTES, type Palette } from '../../map/palette.ts';
import { labelHeight, type SankeyWords, sankeyVectors } from '../../map/sankey/drawing.ts';
import { type Sankey, sankeyLayout } from '../../map/sankey/sankey.ts';
import { NUMBER_SIZE } from '../../map/sankey/texts.ts';
import type { Look } from '../../model/map-choices.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { isMasked, leastOf } from '../../secrecy/shown-figures.ts';
import { LINE, linesOf, lineVectors } from '../drawing/letters.ts';
import { slideSvg } from '../drawing/slide-svg.ts';
import type { SankeyAxis } from '../state/referrals.ts';
import type { SlidePicture, SlideRoom, SlideSign } from '../step-kind.ts';
import type { StepWords } from '../words/step-words.ts';
import { columnIn, type Flow, isOutside, linkOf, returnsIn } from './flows.ts';

/** What is drawn: flows from most to fewest people, masked ones last. */
interface ShownFlows {
  readonly flows: readonly Flow[];
  readonly axis: SankeyAxis;
  readonly lead: string;
  readonly nameOf: (part: string) => string;
  readonly document: NetworkDocument;
  readonly words: StepWords;
}

/** No slide shows more ribbons. */
const MOST_FLOWS = 16;
/** Room right of the last column, for its names, and the widest ribbon, in the unit of the drawing. */
const MARGIN = 100;
const THICKEST = 32;

/**
 * Draws who sends how many people to whom: as many of the largest flows as can be read from the back, with their numbers.
 * A masked number is a hatched ribbon.
 */
export function drawFlows(shown: ShownFlows, room: SlideRoom, look: Look): SlidePicture {
  const { flows, lead, words } = shown;
  const palette = PALETTES[look];
  const zoom = room.letters / NUMBER_SIZE;
  const lines = linesOf(lead, room.width, { size: room.letters });
  const top = (lines.length * LINE + 0.4) * room.letters;
  const size = { width: room.width / zoom, height: (room.height - top) / zoom };
  const { sankey, drawn } = fitting(shown, size);
  const said = saidOf(drawn, shown);
  const picture = vector(
    'svg',
    {
      ...{ x: 0, y: top, width: room.width, height: room.height - top },
      viewBox: `0 0 ${size.width} ${size.height}`,
    },
    sankeyVectors(sankey, sankeyWords(drawn, shown), palette),
  );
  const texts = words.steps.referrals;
  return {
    picture: slideSvg(room, [
      ...lineVectors(lines, { x: 0, y: 0 }, { size: room.letters, fill: palette.text }),
      picture,
    ]),
    images: [],
    legend: signsOf(drawn, shown, palette),
    said: [lead, ...said],
    shown:
      drawn.length === flows.length
        ? undefined
        : {
            shown: drawn.length,
            all: flows.length,
            words: texts.shown(
              drawn.length,
              flows.length,
              flows.filter(({ count }) => isMasked(count)).length,
            ),
          },
  };
}

/** As many of the first flows as the drawing of them fits in a room, and that drawing. */
function fitting(
  { flows, axis, nameOf, document }: ShownFlows,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly sankey: Sankey; readonly drawn: readonly Flow[] } {
  const columnOf = columnIn(document, axis);
  for (let most = Math.min(MOST_FLOWS, flows.length); ; most -= 1) {
    const drawn = flows.slice(0, most);
    const ids = [...new Set(drawn.flatMap(({ source, target }) => [source, target]))];
    const nodes = ids.map((id) => ({ id, column: columnOf(id), label: labelHeight(nameOf(id)) }));
    const sankey = sankeyLayout(nodes, drawn.map(linkOf), {
      width,
      height,
      margin: MARGIN,
      thickest: THICKEST,
      gap: 8,
    });
    if (most <= 1 || (sankey.width <= width + 0.5 && sankey.height <= height + 0.5)) return { sankey, drawn };
  }
}

const numberOf = ({ count }: Flow, { steps }: StepWords): string =>
  isMasked(count) ? steps.referrals.masked : String(leastOf(count));

function sankeyWords(drawn: readonly Flow[], { axis, nameOf, document, words }: ShownFlows): SankeyWords {
  const isReturn = returnsIn(document, axis);
  const flowOf = (link: number): Flow => drawn[link]!;
  return {
    nameOf: ({ id }) => nameOf(id),
    isOutside: ({ id }) => isOutside(id),
    numberOf: ({ link }) => numberOf(flowOf(link), words),
    isReturn: ({ link }) => isReturn(flowOf(link)),
    sayRibbon: ({ link }) => saidOf([flowOf(link)], { nameOf, words })[0] ?? '',
  };
}

const saidOf = (
  drawn: readonly Flow[],
  { nameOf, words }: Pick<ShownFlows, 'nameOf' | 'words'>,
): readonly string[] =>
  drawn.map((flow) =>
    words.steps.referrals.flow(
      nameOf(flow.source),
      nameOf(flow.target),
      isMasked(flow.count)
        ? words.steps.referrals.maskedAtLeast(leastOf(flow.count))
        : words.steps.referrals.people(leastOf(flow.count)),
    ),
  );

function signsOf(
  drawn: readonly Flow[],
  { axis, document, words }: ShownFlows,
  palette: Palette,
): readonly SlideSign[] {
  const { width, height } = LEGEND_SAMPLE;
  const said = words.steps.referrals.legend;
  const isReturn = returnsIn(document, axis);
  const ribbon = (stroke: string, strokeDasharray?: string): readonly Vector[] => [
    vector('path', {
      ...{
        d: `M2 ${height / 2}L${width - 2} ${height / 2}`,
        fill: 'none',
        stroke,
        strokeWidth: height * 0.6,
      },
      ...(strokeDasharray === undefined ? { strokeOpacity: 0.5 } : { strokeDasharray }),
    }),
  ];
  const shown = drawn.filter(({ count }) => !isMasked(count));
  return [
    ...(shown.some((flow) => !isReturn(flow)) ? [{ sample: ribbon(palette.flow), words: said.people }] : []),
    ...(shown.some(isReturn) ? [{ sample: ribbon(palette.warnLine), words: said.back }] : []),
    ...(drawn.some(({ count }) => isMasked(count))
      ? [{ sample: ribbon(palette.hatch, '2.5 3.5'), words: said.masked }]
      : []),
  ];
}
