import type { Pathway } from '../../../domain/analysis/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { Telephones } from '../../components/telephones.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useCheckText } from '../../findings/check-list.tsx';
import { useNotCertain } from './not-certain-lines.tsx';
import { isUnsuitable, useStepFacts } from './step-facts.ts';

/** One thing to check or to ask for before a step: a point, a caution, or what is presumed or not documented. */
export interface Asked {
  /** How it reads at its step. */
  readonly text: string;
  /** How it reads in the list of the whole pathway, with the name of the filière. */
  readonly whole: string;
  /** Whether it says that something does not suit the audience. */
  readonly unsuitable: boolean;
  /** Whether it is an unknown condition, which counts in the order of the surest pathways. */
  readonly isPoint: boolean;
  /** Whether it is only that the inventory does not say, or that a rule presumed it. */
  readonly isOfInventory: boolean;
}

/**
 * Returns what is to be checked or asked for along a pathway, by step: the entry of the first filière, then each step.
 * The card lists all of them, and each step lists its own. The card and the sheet count the same ones: `countedIn`.
 */
export function useToAsk(pathway: Pathway): readonly (readonly Asked[])[] {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const facts = useStepFacts();
  const checkText = useCheckText();
  const lines = useNotCertain(pathway.filieres);
  const start = pathway.filieres[0]!;
  const together = facts.together(pathway);
  const steps = [{ ...pathway.first, from: start, to: start }, ...pathway.path];
  return steps.map((step, index): readonly Asked[] => {
    const at = (text: string, unsuitable: boolean, isOfInventory = false): Asked => ({
      text,
      whole: t.said(nameOf(view, vocabulary, step.to), text),
      unsuitable,
      isPoint: false,
      isOfInventory,
    });
    const tooMany = facts.tooManyHours(index === 0 ? undefined : together[index - 1]);
    const { texts = [] } = lines.find(({ id }) => id === step.to) ?? {};
    return [
      ...step.toCheck
        .map(checkText)
        .map((text) => ({ text, whole: text, unsuitable: false, isPoint: true, isOfInventory: false })),
      ...step.cautions.map((kind) => at(facts.caution(kind, step), isUnsuitable(kind))),
      ...(tooMany === undefined ? [] : [at(tooMany, true)]),
      ...(texts.length === 0 ? [] : [at(texts.join(t.way.notCertain.and), false, true)]),
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
