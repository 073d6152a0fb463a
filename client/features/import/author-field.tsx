import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { usePerson } from '../../context/person.tsx';
import { useWords } from '../../context/words.tsx';
import { keepAuthor, keptAuthor } from '../../model/author.ts';

interface AuthorField {
  readonly author: string;
  readonly set: (author: string) => void;
  /**
   * Returns the author and remembers it for the tab. When empty, marks the field as missing and returns
   * undefined.
   */
  readonly given: () => string | undefined;
  readonly lacks: boolean;
}

/**
 * Returns the state of the author field of an import: its text, a function to change it, whether the author is
 * missing, and `given`, which returns the author to send, or undefined and an error in the field when it is empty.
 */
export function useAuthor(): AuthorField {
  const person = usePerson();
  const [typed, set] = useState(keptAuthor);
  const author = person?.name ?? typed;
  const [tried, setTried] = useState(false);
  const isBlank = author.trim() === '';
  return {
    author,
    set,
    lacks: tried && isBlank,
    given: () => {
      setTried(true);
      if (isBlank) return undefined;
      if (person === null) keepAuthor(author);
      return author.trim();
    },
  };
}

/**
 * The text field for the author of an import, with an error message when it is missing. `field` is what `useAuthor`
 * returns. Whoever has signed in is the author, and is not asked.
 */
export function AuthorInput({ field }: { readonly field: AuthorField }) {
  const { t } = useWords();
  const person = usePerson();
  if (person !== null) return null;
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
