import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../context/words.tsx';
import { keepAuthor, keptAuthor } from '../../model/author.ts';

export interface AuthorField {
  readonly author: string;
  readonly set: (author: string) => void;
  /** The author, kept for the tab; undefined, and said on the field, when nobody gave one. */
  readonly given: () => string | undefined;
  readonly lacks: boolean;
}

/** Who writes: asked once, kept for the tab. */
export function useAuthor(): AuthorField {
  const [author, set] = useState(keptAuthor);
  const [tried, setTried] = useState(false);
  const isBlank = author.trim() === '';
  return {
    author,
    set,
    lacks: tried && isBlank,
    given: () => {
      setTried(true);
      if (isBlank) return undefined;
      keepAuthor(author);
      return author.trim();
    },
  };
}

export function AuthorInput({ field }: { readonly field: AuthorField }) {
  const { t } = useWords();
  return (
    <TextInput
      size="sm"
      required
      className="narrow-field"
      label={t.importing.plan.author}
      description={t.life.authorHelp}
      error={field.lacks && t.life.authorNeeded}
      value={field.author}
      onChange={({ currentTarget }) => field.set(currentTarget.value)}
    />
  );
}
