import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import { capital } from '../../../domain/messages/capital.ts';
import { FLOW_KINDS } from '../../../domain/model/vocabulary.ts';
import { Failure } from '../../components/failure.tsx';
import { FigureLegend, ShownFigure } from '../../components/shown-figure.tsx';
import { HeadCells } from '../../components/tables/headings.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { FiguresView } from '../../context/figures-view.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { type FigureLine, figureLines, yearOverAt } from './figure-years.ts';

/**
 * The published figures of the two years that are over on two days, side by side: people sent onward by kind and
 * outcome, and actions by kind. No other number of people is compared, as another sum could give a small one away.
 */
export function FigureComparison({ first, second }: { readonly first: string; readonly second: string }) {
  const { t } = useWords();
  const search = useSearch();
  const years = [...new Set([yearOverAt(first), yearOverAt(second)])];
  const { lines, error, refetch } = useLines(yearOverAt(first), yearOverAt(second));
  const w = t.history.compare.figures;
  const name = useLineName();
  if (lines === undefined)
    return error === null ? <Waiting rows={3} /> : <Failure error={error} retry={refetch} />;
  return (
    <section className="compare-figures">
      <h3>{w.title(yearOverAt(first), yearOverAt(second))}</h3>
      <Text size="sm" className="quiet">
        {w.help}
      </Text>
      {lines.length === 0 ? (
        <Text size="sm">{w.none}</Text>
      ) : (
        <>
          <table className="differences">
            <thead>
              <tr>
                <HeadCells headings={[w.what, ...years]} />
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={name(line)}>
                  <th scope="row">{name(line)}</th>
                  <td>
                    <ShownFigure figure={line.first} />
                  </td>
                  {years.length > 1 && (
                    <td>
                      <ShownFigure figure={line.second} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          <FigureLegend />
        </>
      )}
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.figures, FiguresView, search, { year: yearOverAt(second) })}
      >
        {w.all}
      </Anchor>
    </section>
  );
}

/** What a line counts, in words. */
function useLineName(): (line: FigureLine) => string {
  const { t, vocabulary } = useWords();
  const w = t.history.compare.figures;
  return ({ about }) =>
    'flow' in about
      ? w.people(capital(t.figures.kinds[about.flow]), t.figures.measures[about.measure])
      : w.actions(vocabulary.action[about.action]);
}

/**
 * Asks for the published figures of two years, and puts them side by side. The years that have figures are asked for
 * first, each time: rows that are taken back can take a whole year along. `lines` is undefined until all is there.
 */
function useLines(first: string, second: string) {
  const { data, error, refetch } = useQuery({
    queryKey: ['figures', 'compared', first, second],
    queryFn: async ({ signal }) => {
      const { years } = await ask('figures', { axis: 'ALL', kind: FLOW_KINDS[0] }, signal);
      const of = (year: string) =>
        years.includes(year)
          ? Promise.all(FLOW_KINDS.map((kind) => ask('figures', { year, kind, axis: 'ALL' }, signal)))
          : [];
      return figureLines(await of(first), await of(second));
    },
  });
  return { lines: data, error, refetch: () => void refetch() };
}
