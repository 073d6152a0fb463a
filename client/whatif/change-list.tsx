import { ActionIcon, Text } from '@mantine/core';
import { useWords } from '../context/words.tsx';
import { useChangeWords, useProblemWords } from './change-words.ts';
import type { WhatIfMode } from './what-if-state.tsx';

/**
 * The list of what-if changes (supposed changes of the network), each with a button to remove it. A change that
 * cannot be made shows the reason. `board` is the state of the what-if mode.
 */
export function ChangeList({ board }: { readonly board: WhatIfMode }) {
  const { t } = useWords();
  const { changes, problems, remove } = board;
  const words = useChangeWords(changes);
  const problemWords = useProblemWords();
  const w = t.whatIf;
  if (changes.length === 0) return <Text size="sm">{w.none}</Text>;
  // The same change may occur twice, so its position is part of the key.
  const rows = changes.map((change, position) => ({
    ...{ change, position, key: `${position} ${JSON.stringify(change)}` },
  }));
  return (
    <section aria-label={w.changes(changes.length)}>
      <h3>{w.changes(changes.length)}</h3>
      <ol className="change-list">
        {rows.map(({ change, position, key }) => (
          <li key={key}>
            <span>
              {words(change)}
              {problems.get(position)?.map((problem) => (
                <span key={problem.path} className="change-problem">
                  {w.refused} {problemWords(problem)}
                </span>
              ))}
            </span>
            <ActionIcon
              size={24}
              variant="default"
              aria-label={w.remove(words(change))}
              onClick={() => remove(position)}
            >
              <span aria-hidden="true">×</span>
            </ActionIcon>
          </li>
        ))}
      </ol>
    </section>
  );
}
