import './search-result.css';
import { useWords } from '../context/words.tsx';
import type { Hit } from '../model/search.ts';
import type { SearchEntry } from '../model/search-entries.ts';

/**
 * One search result: its name, its kind and details, and the text that matched when that is not the name
 * itself.
 */
export function SearchResult({ hit: { item, by } }: { readonly hit: Hit<SearchEntry> }) {
  const { t } = useWords();
  const { why } = t.finding;
  const said = by === undefined || by.why === 'label' || by.text === item.detail;
  const parts = [
    t.finding.kind[item.kind],
    ...(item.count === undefined ? [] : [t.count.filieresOf(item.count)]),
    ...(item.detail === '' ? [] : [item.detail]),
    ...(said ? [] : [t.said(why[by.why], by.text)]),
  ];
  return (
    <>
      <span className="found-label">{item.label}</span>
      <span className="found-detail">{parts.join(' · ')}</span>
    </>
  );
}
