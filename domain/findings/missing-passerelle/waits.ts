import { documentedLinks } from '../../graph/documented-links.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { eachLevelWait } from './level-waits.ts';
import { keyOf, missingPasserelles } from './missing-passerelles.ts';
import { LINKS_UNKNOWN } from './search.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the unknown levels of filières that would decide the level
 * tests of missing passerelles (M04), and both operators of a missing passerelle where neither documented its links. Rejected pairs wait for nothing.
 */
export function missingPasserelleWaits({ snapshot, rejected }: RuleContext, waits: Waits): void {
  const isLeft = (a: number, b: number): boolean =>
    rejected.size === 0 || !rejected.has(keyOf(snapshot, a, b));
  eachLevelWait(snapshot, (node, side, dimensions) => waits.ofLevels('M04', node, side, dimensions), isLeft);
  const { operator } = snapshot.nodes;
  const { operators } = snapshot.document;
  const { out, into } = documentedLinks(snapshot);
  // Where each operator documented something, no pair waits for its links.
  if (!out.includes(0) || !into.includes(0)) return;
  const { count, from, to, doubts } = missingPasserelles(snapshot);
  const asked = new Uint8Array(operators.length);
  for (let at = 0; at < count; at++) {
    if ((doubts[at]! & LINKS_UNKNOWN) === 0 || !isLeft(from[at]!, to[at]!)) continue;
    asked[operator[from[at]!]!] = 1;
    asked[operator[to[at]!]!] = 1;
  }
  for (const [position, { id }] of operators.entries())
    if (asked[position] === 1) waits.ofId('M04', id, 'links');
}
