import { fullNameOf, sectorLabel } from '../../domain/map/names.ts';
import type { EndsDifference, PathwayCount } from '../../domain/whatif/results.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/**
 * Returns two functions that put a count of pathways into words: `countOf` gives their number ("at least" when not
 * all were counted), `monthsOf` the months of the best one.
 */
export function useCounts() {
  const { t } = useWords();
  return {
    countOf: ({ count, exact }: PathwayCount): string => t.whatIf.count(count, exact),
    monthsOf: ({ months, complete }: PathwayCount): string => {
      const text = t.whatIf.monthsOf(months);
      return complete || months === null ? text : t.whatIf.incomplete(text);
    },
  };
}

/**
 * A table of the pathways between the chosen start and goal, before and after the what-if changes: their number, and
 * the months of the best one.
 */
export function EndsTable({ ends }: { readonly ends: EndsDifference }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { countOf, monthsOf } = useCounts();
  const w = t.whatIf;
  const end = (id: string): string => {
    if (id === 'STARTS') return w.anyStart;
    if (id.startsWith('sector:')) return sectorLabel(vocabulary, t.sectors, id.slice('sector:'.length));
    return fullNameOf(view, vocabulary, id);
  };
  const row = (label: string, before: string, after: string) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{before}</td>
      <td className={before === after ? '' : 'differs'}>{after}</td>
    </tr>
  );
  return (
    <table className="ends-table">
      <caption>{t.said(w.ends, `${end(ends.from)} → ${end(ends.to)}`)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{w.before}</th>
          <th scope="col">{w.after}</th>
        </tr>
      </thead>
      <tbody>
        {row(w.routes, countOf(ends.before), countOf(ends.after))}
        {row(w.shortest, monthsOf(ends.before), monthsOf(ends.after))}
      </tbody>
    </table>
  );
}
