import { Anchor, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { readView, writeView } from '../../context/address.ts';
import { FiguresView } from '../../context/figures-view.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { betterTables, shownShare } from './shares.ts';

/**
 * Says that most figures of a table are masked, and proposes tables of the same year that say more, as links with how
 * many of their figures are masked. `withQuarters` tells whether quarters are shown.
 */
export function Proposal(props: { readonly answer: FiguresAnswer; readonly withQuarters: boolean }) {
  const { t } = useWords();
  const search = useSearch();
  const { answer, withQuarters } = props;
  const { masked, of } = shownShare(answer, withQuarters);
  const better = betterTables(answer, withQuarters);
  const addressOf = (axis: FiguresAnswer['axis']): string => {
    const { sort } = readView(FiguresView, search);
    const change = { axis, quarters: false, ...(sort.startsWith('q') && { sort: 'about' as const }) };
    return `${PATHS.figures}?${writeView(FiguresView, search, change)}`;
  };
  return (
    <section className="figure-proposal" aria-label={t.figures.mostMasked}>
      <Text size="sm" fw={600} role="status">
        {masked === of ? t.figures.allMasked : t.figures.mostMasked}
      </Text>
      {better.length === 0 ? (
        <Text size="sm">{t.figures.noneSaysMore}</Text>
      ) : (
        <>
          <Text size="sm">{t.figures.sayMore}</Text>
          <ul>
            {better.map(({ axis, share }) => (
              <li key={axis}>
                <Anchor component={Link} href={addressOf(axis)} size="sm" underline="always">
                  {t.figures.option(
                    axis === answer.axis ? t.figures.yearAlone : capital(t.figures.axes[axis]),
                    share.masked,
                    share.of,
                  )}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
