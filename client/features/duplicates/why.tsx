import type { DuplicateCandidate } from '../../../domain/api/questions/duplicates.ts';
import { LIKELY_SCORE, SURE_SCORE } from '../../../domain/inventory/scores.ts';
import { useWords } from '../../context/words.tsx';

/** Says how likely it is that the two elements of a pair are the same, with the reasons for and against. */
export function Why({ one: { score, reasons, doubts } }: { readonly one: DuplicateCandidate }) {
  const { t } = useWords();
  const { duplicates } = t;
  const sure =
    score >= SURE_SCORE ? duplicates.sure : score >= LIKELY_SCORE ? duplicates.likely : duplicates.maybe;
  return (
    <>
      <p>{duplicates.score(sure, Math.round(score * 100))}</p>
      <p>{duplicates.for(reasons.map((reason) => duplicates.reasons[reason]).join(', '))}</p>
      {doubts.length > 0 && (
        <p>{duplicates.against(doubts.map((doubt) => duplicates.doubts[doubt]).join(', '))}</p>
      )}
    </>
  );
}
