import type { Pathway } from '../../../domain/analysis/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { barsOf } from '../../../domain/slides/pathways/bars.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * The timeline of a pathway: a bar per filière, hatched during the wait. `longest` is the number of months of the
 * full width, so that several timelines have one scale.
 */
export function Timeline({ pathway, longest }: { readonly pathway: Pathway; readonly longest: number }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const share = (months: number): string => `${(100 * months) / longest}%`;
  return (
    <ol className="timeline" aria-label={t.pathways.timeline}>
      {barsOf(pathway).map(({ id, start, enter, end }) => {
        const name = nameOf(view, vocabulary, id);
        return (
          <li key={id}>
            <span className="timeline-name">{name}</span>
            <span className="timeline-track" role="img" aria-label={t.pathways.bar(name, start, end)}>
              <span className="timeline-wait" style={{ left: share(start), width: share(enter - start) }} />
              <span className="timeline-bar" style={{ left: share(enter), width: share(end - enter) }} />
            </span>
            <span className="timeline-months" aria-hidden="true">
              {start}–{end}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
