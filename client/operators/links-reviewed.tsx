import { Button, Text } from '@mantine/core';
import { linksReviewEdits } from '../../domain/inventory/verification.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { WhereOwn } from '../components/where-own.tsx';
import { dayOf, useNetwork } from '../context/network.tsx';
import { useIsSilent } from '../context/use-silent.ts';
import { useWords } from '../context/words.tsx';
import { EditsNotice, UndoLast } from '../editing/edits-notice.tsx';
import { useEdits } from '../editing/use-edits.ts';

/**
 * Says when the links of the operator with this id were reviewed with it, what that means, and lets the reader record
 * that this was done today. An operator of which no filière is known has nothing to review yet.
 */
export function LinksReviewed({ operator: id }: { readonly operator: string }) {
  const { t, language } = useWords();
  const { base } = useNetwork();
  const edits = useEdits();
  const isSilent = useIsSilent(id);
  const words = t.operator.review;
  const operator = base.operators.get(id);
  if (operator === undefined) return null;
  const { name, linksVerifiedOn } = operator;
  const today = dayOf(undefined, undefined, new Date());
  const record = (): void =>
    edits.save({
      edits: linksReviewEdits(operator, [], today, false),
      message: t.asking.message(name, dayInWords(today, language)),
    });
  return (
    <section className="panel-section" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Text size="sm">
        {linksVerifiedOn === undefined ? words.never : words.on(dayInWords(linksVerifiedOn, language))}
      </Text>
      <div className="no-print">
        <Text size="sm" className="quiet">
          {words.means}
        </Text>
        {isSilent && (
          <Text size="sm" role="note">
            {words.needsOffer}
          </Text>
        )}
        {!isSilent && linksVerifiedOn !== today && (
          <WhereOwn list="operators" element={operator}>
            <Button
              size="xs"
              mt={4}
              variant="default"
              className="long-button"
              aria-label={words.todayOf(name)}
              loading={edits.pending}
              onClick={record}
            >
              {words.today}
            </Button>
          </WhereOwn>
        )}{' '}
        <UndoLast edits={edits} />
        <EditsNotice edits={edits} said={edits.status && t.inventory.status[edits.status]} />
      </div>
    </section>
  );
}
