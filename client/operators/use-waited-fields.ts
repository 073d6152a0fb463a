import { useMemo } from 'react';
import { MOST_FINDINGS } from '../../domain/api/questions/gaps.ts';
import { type Wait, type WaitsOfElement, waitsByElement } from '../../domain/inventory/waited-fields.ts';
import { useNetwork } from '../context/network.tsx';
import { useGaps } from '../context/use-answer.ts';

/**
 * Fetches the missing fields that rules wait for (M18), and returns them by element. The map is empty until the server
 * has answered.
 */
export function useWaitedFields(): ReadonlyMap<string, WaitsOfElement> {
  const { asked } = useNetwork();
  const { data } = useGaps({ ...asked, kind: ['M18'], limit: MOST_FINDINGS });
  return useMemo(
    () =>
      waitsByElement(
        (data?.findings ?? []).flatMap((finding): readonly Wait[] =>
          finding.kind === 'M18'
            ? [{ element: finding.elements[0], field: finding.elements[1], rules: finding.evidence.rules }]
            : [],
        ),
      ),
    [data],
  );
}
