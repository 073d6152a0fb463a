import { passerelleOf } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { explainOwnTest, NO, ownTests } from '../../analysis/levels.ts';
import { finding, type GapContext } from '../rule.ts';
import { type GapList, gapList } from '../finding-list.ts';

/** M03: a passerelle of P⁺ between filières whose own level test, with its waives, is NO. */
export function levelGaps({ snapshot }: GapContext): GapList {
  const { count, carrying } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  const found: number[] = [];
  for (let p = 0; p < count; p++) if (carrying[p] === 1 && tests[p] === NO) found.push(p);
  found.sort((p, q) => byCodeUnit(passerelleOf(snapshot, p).id, passerelleOf(snapshot, q).id));
  return gapList(found, (p) => {
    const { id, from, to } = passerelleOf(snapshot, p);
    const levels = explainOwnTest(snapshot, p);
    return finding('M03', [id], levels.certainty, { from, to, gap: levels.gap, levels });
  });
}
