import type { ToCheck } from '../../domain/analysis/results.ts';
import { fullNameOf, nameOf } from '../../domain/map/names.ts';
import { checkText } from '../../domain/messages/check-words.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import './findings.css';

/**
 * Returns a function that puts a point to check into a sentence, in the language of the page.
 */
export function useCheckText(): (item: ToCheck) => string {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const name = (id: string): string => {
    const passerelle = view.passerelles.get(id)?.passerelle;
    return passerelle === undefined
      ? fullNameOf(view, vocabulary, id)
      : `${nameOf(view, vocabulary, passerelle.from)} → ${nameOf(view, vocabulary, passerelle.to)}`;
  };
  return (item) => checkText(item, { checks: t.way.check, vocabulary, name });
}

/** The points to check, one a line, each with a box to tick on paper. */
function CheckItems({ items }: { readonly items: readonly ToCheck[] }) {
  const text = useCheckText();
  return (
    <ul className="plain">
      {items.map((item) => (
        <li key={`${item.kind} ${item.element} ${item.obstacle} ${item.dimension}`}>
          <span aria-hidden="true">☐ </span>
          {text(item)}
        </li>
      ))}
    </ul>
  );
}

/**
 * A list of facts that a pathway depends on and that the data do not state (`items`), in words. A counsellor checks
 * them before sending someone.
 */
export function CheckList({ items }: { readonly items: readonly ToCheck[] }) {
  const { t } = useWords();
  if (items.length === 0) return <p className="step-by">{t.way.checkNothing}</p>;
  return (
    <section className="to-check">
      <strong>{t.way.checkList(items.length)}</strong>
      <CheckItems items={items} />
    </section>
  );
}
