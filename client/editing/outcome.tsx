import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Refused } from '../context/api.ts';
import { useWords } from '../context/words.tsx';
import type { Edits } from './use-edits.ts';

/**
 * The result of the last save of `edits`, or what was undone, with `children` behind it. A refusal says what is wrong;
 * what was typed stays where it was typed.
 */
export function Outcome({ edits, children }: { readonly edits: Edits; readonly children?: ReactNode }) {
  const { t } = useWords();
  const { status, error } = edits;
  const problem = error instanceof Refused ? error.problem : undefined;
  return (
    <div className="table-outcome">
      <Text size="sm" role="status">
        {status !== undefined && t.inventory.status[status]}
        {edits.told !== undefined && ` ${edits.told.title}`} {children}
      </Text>
      {error !== null && error !== undefined && (
        <div role="alert">
          <Text size="sm" fw={600}>
            {problem?.detail ?? t.inventory.notWritten}
          </Text>
          {problem?.problems?.map((line) => (
            <Text size="sm" key={`${line.path} ${line.code}`}>
              {line.message} {line.remedy}
            </Text>
          ))}
        </div>
      )}
    </div>
  );
}
