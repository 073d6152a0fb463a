import type { NetworkView } from '../../domain/map/network-view.ts';
import { fold } from './search.ts';

/** What people call an operator. */
export interface OperatorCall {
  readonly id: string;
  /** Its name, with what tells it apart from another operator of the same name. */
  readonly name: string;
  /** Its name, acronym and other names, folded, for searching. */
  readonly searched: string;
  /** Each of them alone, folded. */
  readonly calls: readonly string[];
}

/** Lists the operators of the day with what people call them, by name. */
export const operatorCalls = (view: NetworkView): readonly OperatorCall[] =>
  [...view.operators.values()]
    .map((operator) => {
      const name = view.operatorNames.get(operator.id) ?? operator.name;
      const calls = [name, operator.name, operator.acronym ?? '', ...(operator.aliases ?? [])];
      const folded = calls.map(fold).filter((call) => call !== '');
      return { id: operator.id, name, searched: folded.join(' '), calls: folded };
    })
    .sort((a, b) => COLLATOR.compare(a.name, b.name));

const COLLATOR = new Intl.Collator('fr');

/** Returns the id of the only operator that a text calls by its name, acronym or another name; else undefined. */
export function operatorCalled(calls: readonly OperatorCall[], text: string): string | undefined {
  const folded = fold(text);
  const byName = calls.filter(({ name }) => fold(name) === folded);
  const found = byName.length > 0 ? byName : calls.filter((operator) => operator.calls.includes(folded));
  return folded !== '' && found.length === 1 ? found[0]?.id : undefined;
}
