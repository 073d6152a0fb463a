import { passerelleOf } from '../../graph/snapshot.ts';
import { explainOwnTest, NO, ownTests } from '../levels.ts';
import { finding, type GapContext } from './context.ts';

/** M03: a passerelle of P⁺ between filières whose own level test, with its waives, is NO. */
export function levelGaps({ snapshot }: GapContext) {
  const { count, carrying } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  const found = [];
  for (let p = 0; p < count; p++) {
    if (carrying[p] !== 1 || tests[p] !== NO) continue;
    const { id, from, to } = passerelleOf(snapshot, p);
    const levels = explainOwnTest(snapshot, p);
    found.push(finding('M03', [id], levels.certainty, { from, to, gap: levels.gap, levels }));
  }
  return found;
}
