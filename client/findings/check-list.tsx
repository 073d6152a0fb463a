import type { ToCheck } from '../../domain/analysis/results.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { fullNameOf, nameOf } from '../model/labels.ts';
import './findings.css';

/**
 * A list of facts that a pathway depends on and that the data do not state (`items`), in words. A counsellor checks
 * them before sending someone.
 */
export function CheckList({ items }: { readonly items: readonly ToCheck[] }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { way } = t;
  const words = ({ kind, element, obstacle, dimension }: ToCheck): string => {
    const where = fullNameOf(view, vocabulary, element);
    if (kind === 'LEVEL')
      return way.check.LEVEL(dimension === null ? '' : vocabulary.dimension[dimension], where);
    if (kind === 'OBSTACLE') return way.check.OBSTACLE(nameOf(view, vocabulary, obstacle ?? ''), where);
    return way.check[kind](where);
  };
  if (items.length === 0) return <p className="step-by">{way.checkNothing}</p>;
  return (
    <section className="to-check">
      <strong>{way.checkList(items.length)}</strong>
      <ul className="plain">
        {items.map((item) => (
          <li key={`${item.kind} ${item.element} ${item.obstacle} ${item.dimension}`}>
            <span aria-hidden="true">☐ </span>
            {words(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}
