import { Text } from '@mantine/core';
import type { DoubtedPair } from '../../../../domain/entry/doubted-pairs.ts';
import { useWords } from '../../../context/words.tsx';
import { useSheet } from '../../../editing/sheet.tsx';
import { quarterText } from './cell-words.ts';

/** At most so many pairs are listed. */
const LISTED = 4;

/** Says of which partners the receiver's number is so much larger than the sender's that the columns may be swapped. */
export function Doubted({ pairs }: { readonly pairs: readonly DoubtedPair[] }) {
  const { t } = useWords();
  const { names } = useSheet();
  const w = t.entryPartners.doubted;
  return (
    <div role="status">
      {pairs.length > 0 && (
        <div className="partner-aside partner-doubted">
          <Text size="sm" fw={600}>
            {w.title(pairs.length)}
          </Text>
          <ul>
            {pairs.slice(0, LISTED).map(({ partner, quarter, direction, sent, received }) => (
              <li key={`${partner} ${quarter.from} ${direction}`}>
                {w[direction](names.nameOf(partner) ?? partner, quarterText(t, quarter), sent, received)}
              </li>
            ))}
          </ul>
          <Text size="sm">{w.remedy}</Text>
        </div>
      )}
    </div>
  );
}
