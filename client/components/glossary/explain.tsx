import { Popover } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useWords } from '../../context/words.tsx';
import type { Term } from '../../messages/fr/glossary.ts';
import './glossary.css';

// The glossary is loaded when the user first asks for an explanation.
const GlossaryText = lazy(async () => ({ default: (await import('./glossary-text.tsx')).GlossaryText }));

/**
 * A small "?" button beside a term. A click shows the glossary entry of `term`: what it means and, for a figure, how
 * it is counted and where it comes from. `name` is the term in the user's language, for screen readers.
 */
export function Explain({ term, name }: { readonly term: Term; readonly name: string }) {
  const { t } = useWords();
  return (
    <Popover width={320} shadow="md" withRoles trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <button type="button" className="explain no-print" aria-label={t.help.explain(name)}>
          <span aria-hidden="true">?</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Suspense fallback={<p role="status">{t.wait.loading}</p>}>
          <GlossaryText term={term} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
