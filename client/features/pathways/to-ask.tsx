import type { Pathway } from '../../../domain/analysis/results.ts';
import { type ToAsk, toAsk } from '../../../domain/handouts/to-ask.ts';
import { Telephones } from '../../components/telephones.tsx';
import { useNamedNetwork } from '../../context/named-network.ts';
import { useWords } from '../../context/words.tsx';
import { useNotCertain } from './not-certain-lines.tsx';
import { useStepFacts } from './step-facts.ts';

/** One thing to check or to ask for before a step: a point, a caution, or what is presumed or not documented. */
export interface Asked extends Omit<ToAsk, 'about'> {
  /** Whether it is only that the inventory does not say, or that a rule presumed it. */
  readonly isOfInventory: boolean;
}

/**
 * Returns what is to be checked or asked for along a pathway, by step: the entry of the first filière, then each step.
 * The card lists all of them, and each step lists its own. The card and the sheet count the same ones: `countedIn`.
 */
export function useToAsk(pathway: Pathway): readonly (readonly Asked[])[] {
  const words = useWords();
  const network = useNamedNetwork();
  const facts = useStepFacts();
  const lines = useNotCertain(pathway.filieres);
  const { t } = words;
  const ids = [pathway.filieres[0]!, ...pathway.path.map(({ to }) => to)];
  return toAsk(pathway, facts, words, network).map((asked, index): readonly Asked[] => {
    const id = ids[index]!;
    const { texts = [] } = lines.find((one) => one.id === id) ?? {};
    const text = texts.join(t.way.notCertain.and);
    const ofInventory = { text, whole: t.said(network.name(id), text), unsuitable: false, isPoint: false };
    return [
      ...asked.map((one) => ({ ...one, isOfInventory: false })),
      ...(texts.length === 0 ? [] : [{ ...ofInventory, isOfInventory: true }]),
    ];
  });
}

/** What is counted: all but what only the inventory lacks or presumes, which the sheet to hand over leaves out. */
export const countedIn = (items: readonly Asked[]): readonly Asked[] =>
  items.filter(({ isOfInventory }) => !isOfInventory);

/** Things to check or to ask for, one a line, each with a box to tick on paper. `isWhole`: for the whole pathway. */
export function AskedItems({
  items,
  isWhole,
}: {
  readonly items: readonly Asked[];
  readonly isWhole: boolean;
}) {
  return (
    <ul className="plain">
      {items.map(({ text, whole, unsuitable }) => (
        <li key={whole} className={unsuitable ? 'unsuitable' : ''}>
          <span aria-hidden="true">☐ </span>
          <Telephones text={isWhole ? whole : text} />
        </li>
      ))}
    </ul>
  );
}

/**
 * All that is to be checked or asked for along a pathway, with its count, or that nothing of it is known: the unknown
 * conditions, which make the order of the surest pathways, before what changes no order. What the inventory does not say
 * stands below, uncounted.
 */
export function AskedList({ items }: { readonly items: readonly Asked[] }) {
  const { t } = useWords();
  const counted = countedIn(items);
  const points = counted.filter(({ isPoint }) => isPoint);
  const others = counted.filter(({ isPoint }) => !isPoint);
  return (
    <>
      {counted.length === 0 ? (
        <p className="step-by">{t.way.checkNothing}</p>
      ) : (
        <section className="to-check">
          <strong>{t.way.askList(counted.length)}</strong>
          {points.length > 0 && <p className="step-by">{t.way.pointsOfOrder}</p>}
          <AskedItems items={points} isWhole />
          {others.length > 0 && <p className="step-by">{t.way.noPoints}</p>}
          <AskedItems items={others} isWhole />
        </section>
      )}
      <NotTold items={items} isWhole />
    </>
  );
}

/** What the inventory does not say or presumes, of a step or of the whole pathway. */
export function NotTold({ items, isWhole }: { readonly items: readonly Asked[]; readonly isWhole: boolean }) {
  const { t } = useWords();
  const notTold = items.filter(({ isOfInventory }) => isOfInventory);
  if (notTold.length === 0) return null;
  return (
    <div className="step-by not-told">
      {t.way.notTold}
      <AskedItems items={notTold} isWhole={isWhole} />
    </div>
  );
}
