import { Text } from '@mantine/core';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';

/**
 * Warns that the links of the operator of a new filière were gone through before, so that this review will be asked for
 * again. `operator` is the id that the form holds.
 */
export function ReviewedBefore({ operator: id }: { readonly operator: unknown }) {
  const { t, language } = useWords();
  const { document } = useSheet();
  const operator = document.operators.find((one) => one.id === id);
  const day = operator?.linksVerifiedOn;
  return (
    <div role="status">
      {operator !== undefined && day !== undefined && (
        <Text size="xs">{t.inventory.form.reviewedBefore(operator.name, dayInWords(day, language))}</Text>
      )}
    </div>
  );
}
