import { Text, Title } from '@mantine/core';
import type { Accessibility } from '../../../domain/analysis/levers/results.ts';
import { nameOf } from '../../model/labels.ts';
import { useNetwork } from '../../network.tsx';
import { useWords } from '../../words.tsx';

/** Mitigations in force, with what they lift. */
export function Mitigations({ inForce }: { readonly inForce: Accessibility['inForce'] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const name = (id: string): string => nameOf(view, vocabulary, id);
  return (
    <section aria-labelledby="in-force">
      <Title order={2} size="h4" className="group-head" id="in-force">
        {t.access.inForce}
      </Title>
      {inForce.length === 0 && <Text size="sm">{t.access.inForceNone}</Text>}
      <ul className="plain">
        {inForce.map(({ mitigation, obstacles }) => (
          <li key={mitigation}>
            <strong>{name(mitigation)}</strong> → {obstacles.map(name).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
