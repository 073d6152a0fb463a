import { useWords } from '../../context/words.tsx';
import type { GlossaryEntry } from '../../messages/fr/glossary.ts';

/**
 * The text of a glossary entry: what it means and, for a figure, how it is counted and where it comes from.
 */
export function Meaning({ entry }: { readonly entry: GlossaryEntry }) {
  const { t } = useWords();
  return (
    <>
      <p>{entry.text}</p>
      {entry.counted !== undefined && (
        <p>
          <span className="quiet">{t.said(t.help.counted, '')}</span> {entry.counted}
        </p>
      )}
      {entry.from !== undefined && (
        <p>
          <span className="quiet">{t.said(t.help.from, '')}</span> {entry.from}
        </p>
      )}
    </>
  );
}
