import { Text } from '@mantine/core';
import type { Accessibility } from '../../../domain/analysis/levers/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { Block } from '../../components/block.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * The list of mitigations (measures that lift obstacles) in force on the day, each with the obstacles that it lifts.
 */
export function Mitigations({ inForce }: { readonly inForce: Accessibility['inForce'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const name = (id: string): string => nameOf(view, vocabulary, id);
  return (
    <Block id="in-force" title={t.access.inForce}>
      {inForce.length === 0 && <Text size="sm">{t.access.inForceNone}</Text>}
      <ul className="plain">
        {inForce.map(({ mitigation, obstacles }) => (
          <li key={mitigation}>
            <strong>{name(mitigation)}</strong> → {obstacles.map(name).join(', ')}
          </li>
        ))}
      </ul>
    </Block>
  );
}
