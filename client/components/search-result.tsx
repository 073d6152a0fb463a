import './search-result.css';
import { useWords } from '../context/words.tsx';
import type { Hit } from '../model/search.ts';
import type { SearchEntry } from '../model/search-entries.ts';

/**
 * One search result: the name of the element found, its kind and details. If the text typed matched another of its
 * names (`by`), such as an acronym or a former name, that one is shown too.
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
