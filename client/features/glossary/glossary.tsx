import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ScreenTitle } from '../../components/screen-title.tsx';
import '../../components/glossary/glossary.css';
import { GLOSSARIES } from '../../components/glossary/glossary-words.ts';
import { Meaning } from '../../components/glossary/meaning.tsx';
import { useWords } from '../../context/words.tsx';
import type { GlossaryEntry } from '../../messages/fr/glossary.ts';
import { fold } from '../../model/search.ts';

/**
 * The glossary page: all terms in alphabetical order, with a search. The address may name a term to jump to.
 */
export function GlossaryPage() {
  const { t, language } = useWords();
  const [sought, setSought] = useState('');
  const all = Object.entries(GLOSSARIES[language]).sort(([, a], [, b]) =>
    a.word.localeCompare(b.word, language),
  );
  const shown = all.filter(([, entry]) => isFound(entry, sought));
  // The terms render after the browser has looked for the anchor, so the page focuses the term itself.
  useEffect(() => {
    const term = window.location.hash.slice(1);
    if (term !== '') document.getElementById(term)?.focus();
  }, []);
  return (
    <div className="page glossary">
      <ScreenTitle screen="glossary" intro={t.help.glossaryIntro} />
      <TextInput
        className="narrow-field no-print"
        mt="sm"
        type="search"
        label={t.help.find}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <p className="quiet" role="status">
        {shown.length === 0 ? t.help.noneFound : t.help.found(shown.length, all.length)}
      </p>
      {shown.map(([term, entry]) => (
        <section key={term} id={term} tabIndex={-1} aria-labelledby={`${term}-word`}>
          <h2 id={`${term}-word`}>{entry.word}</h2>
          <Meaning entry={entry} />
        </section>
      ))}
    </div>
  );
}

function isFound({ word, text, counted = '' }: GlossaryEntry, sought: string): boolean {
  const where = fold(`${word} ${text} ${counted}`);
  return fold(sought)
    .split(' ')
    .every((part) => where.includes(part));
}
