import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { useWords } from '../../context/words.tsx';
import { useKeyTitle } from '../../findings/key-title.ts';

/** What an action is about and what it led to: findings, agreements and passerelles. */
export function ActionThread({ action }: { readonly action: AwarenessAction }) {
  const { t } = useWords();
  const titleOf = useKeyTitle();
  return (action.findings ?? []).map((key) => {
    const { kind, subject } = titleOf(key);
    return <span key={key}>{[kind, subject].filter(Boolean).join(t.colon)}</span>;
  });
}
