import { Button } from '@mantine/core';
import { useState } from 'react';
import { LINK_KINDS } from '../../../domain/inventory/settled.ts';
import { areLinksReviewed } from '../../../domain/inventory/verification.ts';
import type { Asking } from '../../../domain/inventory/whom-to-ask.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Card } from '../../components/card.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import type { Verifying } from '../../operators/use-verify.ts';
import { AskingCard } from './asking-card.tsx';
import { useTitles } from './use-titles.ts';

/** Number of operators shown at once; a button shows more. */
const SHOWN = 20;

/**
 * The ranked operators (`asked`), each with what its answer settles. `open` is the operator whose card is unfolded; a
 * click on a card calls `toggle` with its operator. `today` is the day that a review is recorded on.
 */
export function AskingList(props: {
  readonly asked: readonly Asking[];
  readonly open: string | undefined;
  toggle(operator: string): void;
  readonly verifying: Verifying;
  readonly today: string;
}) {
  const { t, language, gapWords } = useWords();
  const { base, at } = useNetwork();
  const titleOf = useTitles();
  const [most, setMost] = useState(SHOWN);
  const { asked, open, toggle, verifying, today } = props;
  const words = t.asking;
  const shown = asked.filter(({ operator }, rank) => rank < most || operator === open);
  return (
    <>
      <ol className="cards">
        {shown.map((asking) => {
          const { operator, settles, byKind, filieresWithoutLevels, places, estimate, onlyFilieres } = asking;
          const named = base.operators.get(operator);
          const reach = [named?.telephone, named?.contact].filter((way) => way !== undefined);
          const reviewed =
            named !== undefined && areLinksReviewed(named, at) ? named.linksVerifiedOn : undefined;
          const kinds = LINK_KINDS.filter((kind) => byKind[kind] !== undefined);
          return (
            <Card
              key={operator}
              title={`${asked.indexOf(asking) + 1}. ${titleOf(operator)}`}
              under={[
                ...(reviewed === undefined ? [] : [words.reviewedShort(dayInWords(reviewed, language))]),
                settles > 0 ? words.settles(settles, places, estimate, onlyFilieres) : words.settlesNothing,
                ...reach,
                ...(filieresWithoutLevels > 0 ? [words.levels(filieresWithoutLevels)] : []),
              ].join(' · ')}
              side={kinds.map((kind) => t.said(gapWords.gaps[kind].title, String(byKind[kind]))).join(' · ')}
              open={open === operator}
              toggle={() => toggle(operator)}
            >
              <AskingCard asking={asking} verifying={verifying} today={today} />
            </Card>
          );
        })}
      </ol>
      {asked.length > shown.length && (
        <Button variant="default" mt="sm" onClick={() => setMost(most + SHOWN)}>
          {t.freshness.more(Math.min(SHOWN, asked.length - shown.length))}
        </Button>
      )}
    </>
  );
}
