import type { GlossaryEntry } from '../messages/fr-glossary.ts';
import { useWords } from '../words.tsx';

/** What a word means; of a figure, how it is counted and where it comes from. */
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
