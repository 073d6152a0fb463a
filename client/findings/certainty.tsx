import { Badge } from '@mantine/core';
import type { Certainty as Value } from '../../domain/analysis/results.ts';
import { useWords } from '../context/words.tsx';

/** A badge that says how sure a finding (a gap in the network) is: filled for certain, outlined for possible. */
export function Certainty({ value }: { readonly value: Value }) {
  const { vocabulary } = useWords();
  return (
    <Badge variant={value === 'certain' ? 'filled' : 'outline'} color="ink" size="sm" tt="none">
      {vocabulary.certainty[value]}
    </Badge>
  );
}
