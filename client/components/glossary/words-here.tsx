import { useWords } from '../../context/words.tsx';
import type { HelpWords } from '../../messages/fr/help.ts';
import { Explain } from './explain.tsx';
import './glossary.css';

/**
 * A list of glossary terms that a screen uses (`terms`, by their keys), each in the user's language with a "?" button
 * that explains it.
 */
export function WordsHere({ terms }: { readonly terms: readonly (keyof HelpWords['terms'])[] }) {
  const { t } = useWords();
  return (
    <ul className="words-here no-print" aria-label={t.help.here}>
      {terms.map((term) => (
        <li key={term}>
          {t.help.terms[term]}
          <Explain term={term} name={t.help.terms[term]} />
        </li>
      ))}
    </ul>
  );
}
