import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith, CommonView } from '../../context/address.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import type { Term } from '../../messages/fr/glossary.ts';
import { GLOSSARIES } from './glossary-words.ts';
import { Meaning } from './meaning.tsx';

/** The glossary's text about a term, given by its key, in the user's language, with a link to the whole glossary. */
export function GlossaryText({ term }: { readonly term: Term }) {
  const { t, language } = useWords();
  const search = useSearch();
  const entry = GLOSSARIES[language][term];
  return (
    <div className="explained">
      <p>
        <strong>{entry.word}</strong>
      </p>
      <Meaning entry={entry} />
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={`${addressWith(PATHS.glossary, CommonView, search, {})}#${term}`}
      >
        {t.help.all}
      </Anchor>
    </div>
  );
}
