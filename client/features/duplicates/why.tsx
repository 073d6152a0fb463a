import type { DuplicateCandidate } from '../../../domain/api/questions/duplicates.ts';
import { LIKELY_SCORE, SURE_SCORE } from '../../../domain/inventory/scores.ts';
import { useWords } from '../../context/words.tsx';
import { elementsIn } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';

/** Says how likely it is that the two elements of a pair are the same, with the reasons for and against. */
export function Why({ one: { list, ids, score, reasons, doubts } }: { readonly one: DuplicateCandidate }) {
  const { t } = useWords();
  const { document } = useSheet();
  const { duplicates } = t;
  const sure =
    score >= SURE_SCORE ? duplicates.sure : score >= LIKELY_SCORE ? duplicates.likely : duplicates.maybe;
  const [a, b] = ids.map((id) => elementsIn(document, list).find((element) => element.id === id)?.name);
  // Names are compared without accents, small words or legal forms: they are called the same only where they are equal.
  const said = reasons.map((reason) =>
    reason === 'SAME_NAME' && a !== b ? duplicates.closeNames : duplicates.reasons[reason],
  );
  return (
    <>
      <p>{duplicates.score(sure, Math.round(score * 100))}</p>
      <p>{duplicates.for(said.join(', '))}</p>
      {doubts.length > 0 && (
        <p>{duplicates.against(doubts.map((doubt) => duplicates.doubts[doubt]).join(', '))}</p>
      )}
    </>
  );
}
