import { Text } from '@mantine/core';
import type { Finding } from '../../domain/findings/finding.ts';
import { presumedIn } from '../../domain/findings/presumed-explanation.ts';
import { ElementLinks } from '../components/element-link.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/** Operators named before the others are only counted. */
const MOST_NAMED = 3;

/**
 * Where to confirm the presumed values on which a finding rests: links to the operators of these filières, whose sheets
 * have a button for it. Nothing is shown when there are none.
 */
export function ConfirmLink({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  const { view } = useNetwork();
  const words = t.inventory.presumed;
  const presumed = presumedIn(finding.evidence);
  const operators = [
    ...new Set(presumed.flatMap(({ element }) => view.filieres.get(element)?.operator.id ?? [])),
  ];
  if (operators.length === 0) return null;
  const more = operators.length - MOST_NAMED;
  return (
    <Text size="sm" className="no-print">
      {words.confirmAt} <ElementLinks ids={operators.slice(0, MOST_NAMED)} />
      {more > 0 && ` ${words.moreOperators(more)}`}
    </Text>
  );
}
