import type { ReactNode } from 'react';
import type { ShownFigure as Figure } from '../../domain/secrecy/figure-results.ts';
import { useWords } from '../context/words.tsx';
import './shown-figure.css';

/**
 * What readers see of a figure: its number, zero included, "masked" with how many people it is at least, or a dash when
 * nothing was reported (`figure` is null).
 */
export function ShownFigure({ figure }: { readonly figure: Figure | null }) {
  const { t } = useWords();
  if (figure === null)
    return (
      <>
        <span aria-hidden="true">{t.figures.notReported}</span>
        <span className="sr-only">{t.figures.legend.notReported}</span>
      </>
    );
  if ('value' in figure) return t.number(figure.value);
  const atLeast = t.figures.atLeast(figure.atLeast);
  return (
    <span className="masked-figure" title={atLeast}>
      {t.figures.masked}
      <span className="sr-only">, {atLeast}</span>
    </span>
  );
}

/** The line under a table that says how masked, zero and not reported are told apart, and what masked means. */
export function FigureLegend() {
  const { t } = useWords();
  const { masked, notReported, legend } = t.figures;
  return (
    <p className="figure-legend">
      <Item sign={<span className="masked-figure">{masked}</span>} meaning={legend.masked} />
      <Item sign="0" meaning={legend.zero} />
      <Item sign={notReported} meaning={legend.notReported} />
    </p>
  );
}

function Item({ sign, meaning }: { readonly sign: ReactNode; readonly meaning: string }) {
  const { t } = useWords();
  return (
    <span>
      <strong>{sign}</strong>
      {t.colon}
      {meaning}
    </span>
  );
}
