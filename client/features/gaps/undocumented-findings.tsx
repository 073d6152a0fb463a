import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { indexAnswer, linesOf } from '../../../domain/map/shown/answered.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useFindingSubject } from '../../findings/finding-title.tsx';
import { FindingCard } from './finding-card.tsx';
import type { AnalysisOptions } from './options.ts';

const AT_FIRST = 50;
const MORE = 200;

/**
 * The undocumented findings of one kind in an `answer` about one operator, each as a card. Missing passerelles are shown
 * by receiving operator, with the best pair of filières. `open` is the key of the unfolded card; a click calls `toggle`.
 */
export function UndocumentedFindings(props: {
  readonly kind: GapKind;
  readonly answer: GapsAnswer;
  readonly options: AnalysisOptions;
  readonly open: string | undefined;
  toggle(key: string): void;
}) {
  const { t } = useWords();
  const [most, setMost] = useState(AT_FIRST);
  const { kind, answer, options, open, toggle } = props;
  const cards = useCards(kind, answer);
  const shown = cards.filter(({ finding }, rank) => rank < most || finding.key === open);
  return (
    <>
      <ul className="cards">
        {shown.map(({ finding, title }) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            title={title}
            life={answer.lives[finding.key]}
            options={options}
            open={open === finding.key}
            toggle={() => toggle(finding.key)}
          />
        ))}
      </ul>
      {cards.length > shown.length && (
        <Button variant="default" size="xs" onClick={() => setMost(most + MORE)}>
          {t.gaps.showMore(Math.min(MORE, cards.length - shown.length))}
        </Button>
      )}
    </>
  );
}

/** The findings of a kind with the titles of their cards: one for each receiving operator for missing passerelles. */
function useCards(
  kind: GapKind,
  answer: GapsAnswer,
): readonly { readonly finding: Finding; readonly title: string }[] {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const subject = useFindingSubject();
  const lines = useMemo(
    () => (kind === 'M04' ? linesOf(answer, indexAnswer(view, answer)) : []),
    [view, answer, kind],
  );
  if (kind !== 'M04')
    return answer.findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => ({ finding, title: subject(finding) }));
  return lines.flatMap(({ line, pairs: [best] }) =>
    best === undefined
      ? []
      : [
          {
            finding: best,
            title: `→ ${nameOf(view, vocabulary, line.operators[1])} (${t.gaps.pairsOfLine(line.keys.length)})`,
          },
        ],
  );
}
