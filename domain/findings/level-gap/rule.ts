import { explainOwnTest, NO, ownTests } from '../../analysis/levels.ts';
import { passerelleOf } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { LevelGapFinding } from './evidence.ts';

/**
 * The rule of M03 (level gap): finds active passerelles between filières whose level test fails: people leave the
 * source below the level that the target asks, or above its ceiling. Returns one finding each.
 */
export function levelGaps({ snapshot }: RuleContext): FindingList<LevelGapFinding> {
  const { count, carrying } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  const found: number[] = [];
  for (let p = 0; p < count; p++) if (carrying[p] === 1 && tests[p] === NO) found.push(p);
  found.sort((p, q) => byCodeUnit(passerelleOf(snapshot, p).id, passerelleOf(snapshot, q).id));
  return findingList(found, (p) => {
    const { id, from, to } = passerelleOf(snapshot, p);
    const levels = explainOwnTest(snapshot, p);
    return finding<LevelGapFinding>('M03', [id], levels.certainty, { from, to, gap: levels.gap, levels });
  });
}
