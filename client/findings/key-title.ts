import { kindWithCode } from '../../domain/findings/kinds.ts';
import { useWords } from '../context/words.tsx';
import { useRefSubject } from './finding-title.tsx';

/** What a key of a finding says of it: the title of its kind, and the elements that it is about. */
export interface KeyTitle {
  readonly kind: string;
  readonly subject: string;
}

/**
 * Returns a function that says in words what a finding is, from its key alone, so that it also works for a finding that
 * is no longer found. The key itself stands in for a kind that is not known.
 */
export function useKeyTitle(): (key: string) => KeyTitle {
  const { gapWords } = useWords();
  const subject = useRefSubject();
  return (key) => {
    const [code, ...about] = key.split(':');
    const kind = kindWithCode(code);
    if (kind === undefined) return { kind: key, subject: '' };
    return { kind: gapWords.gaps[kind.code].title, subject: subject({ kind: kind.code, about }) };
  };
}
