import { Popover } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useWords } from '../../context/words.tsx';
import type { Term } from '../../messages/fr/glossary.ts';
import './glossary.css';

// The words come when somebody asks for them.
const GlossaryText = lazy(async () => ({ default: (await import('./glossary-text.tsx')).GlossaryText }));

/** A small "?" beside a word or a figure: what it means, how it is counted, where it comes from. */
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
