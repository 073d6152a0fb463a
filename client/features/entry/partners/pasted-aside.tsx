import { Button, Text } from '@mantine/core';
import type { Aside } from '../../../../domain/entry/pasted-grid.ts';
import { useWords } from '../../../context/words.tsx';

/** The lines of a pasted block that went into no cell, as they came, each with its reason. */
export function PastedAside({ aside, forget }: { readonly aside: readonly Aside[]; forget(): void }) {
  const { t } = useWords();
  const w = t.entryPartners.aside;
  return (
    <div role="status">
      {aside.length > 0 && (
        <div className="partner-aside">
          <Text size="sm" fw={600}>
            {w.title(aside.length)}
          </Text>
          <ul>
            {aside.map(({ line, cells, why }) => (
              <li key={`${line} ${why}`}>
                {w.line(line)} ({w[why]}) {cells.filter((cell) => cell.trim() !== '').join(' · ')}
              </li>
            ))}
          </ul>
          <Button size="compact-xs" variant="default" onClick={forget}>
            {w.forget}
          </Button>
        </div>
      )}
    </div>
  );
}
