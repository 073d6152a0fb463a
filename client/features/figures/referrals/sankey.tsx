import { useMemo } from 'react';
import { labelHeight, type SankeyWords, sankeyVectors } from '../../../../domain/map/sankey/drawing.ts';
import { type Sankey, sankeyLayout } from '../../../../domain/map/sankey/sankey.ts';
import { isMasked, leastOf } from '../../../../domain/secrecy/shown-figures.ts';
import {
  columnIn,
  type Flow,
  isOutside,
  linkOf,
  returnsIn,
} from '../../../../domain/slides/referrals/flows.ts';
import type { SankeyAxis } from '../../../../domain/slides/state/referrals.ts';
import { ScrollBox } from '../../../components/tables/scroll-box.tsx';
import { useLooks } from '../../../context/color-theme.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { Vectors } from '../../../map/picture/vectors.tsx';

/** Room right of the last column, for its names. */
const MARGIN = 96;
/** The largest number is this wide, unless many boxes need the room. */
const THICKEST = 100;

/**
 * Draws who sends how many people to whom: the boxes in the columns of the stages, the ribbons as wide as the numbers.
 * `label` says the same in words, for those who do not see it.
 */
export function SankeyFigure(props: {
  readonly flows: readonly Flow[];
  readonly axis: SankeyAxis;
  readonly label: string;
  nameOf(part: string): string;
}) {
  const { t } = useWords();
  const { palette } = useLooks();
  const { base } = useNetwork();
  const { flows, axis, label, nameOf } = props;
  const sankey = useMemo((): Sankey => {
    const columnOf = columnIn(base.document, axis);
    const ids = [...new Set(flows.flatMap(({ source, target }) => [source, target]))];
    const nodes = ids.map((id) => ({ id, column: columnOf(id), label: labelHeight(nameOf(id)) }));
    return sankeyLayout(nodes, flows.map(linkOf), { margin: MARGIN, thickest: THICKEST });
  }, [flows, axis, base, nameOf]);
  const flowOf = (link: number): Flow => flows[link]!;
  const numberOf = ({ count }: Flow): string => {
    if (!isMasked(count)) return t.number(leastOf(count));
    const least = leastOf(count);
    return least === 1 ? t.figures.masked : t.referrals.leastOnly(least);
  };
  const said = ({ count }: Flow): string =>
    isMasked(count) ? t.referrals.maskedAtLeast(leastOf(count)) : t.number(leastOf(count));
  const isReturn = returnsIn(base.document, axis);
  const words: SankeyWords = {
    nameOf: ({ id }) => nameOf(id),
    isOutside: ({ id }) => isOutside(id),
    numberOf: ({ link }) => numberOf(flowOf(link)),
    isReturn: ({ link }) => isReturn(flowOf(link)),
    sayRibbon: ({ link }) => {
      const flow = flowOf(link);
      return t.referrals.ribbon(nameOf(flow.source), nameOf(flow.target), said(flow), isReturn(flow));
    },
  };
  const { width, height } = sankey;
  return (
    <ScrollBox label={t.referrals.drawing} className="sankey-scroll">
      <svg
        className="sankey"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
        style={{ minWidth: Math.ceil(width * 0.8), maxWidth: Math.ceil(width * 1.5) }}
      >
        <Vectors of={sankeyVectors(sankey, words, palette)} />
      </svg>
    </ScrollBox>
  );
}
