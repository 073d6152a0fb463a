import { documentedLinks } from '../../graph/documented-links.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { eachLevelWait } from './level-waits.ts';
import { keyOf } from './missing-passerelles.ts';
import { MissingSearch } from './search.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the unknown levels of filières that would decide the level
 * tests of missing passerelles (M04), and both operators of a missing passerelle where neither documented its links. Rejected pairs wait for nothing.
 */
export function missingPasserelleWaits({ snapshot, rejected }: RuleContext, waits: Waits): void {
  const isLeft = (a: number, b: number): boolean =>
    rejected.size === 0 || !rejected.has(keyOf(snapshot, a, b));
  eachLevelWait(snapshot, (node, side, dimensions) => waits.ofLevels('M04', node, side, dimensions), isLeft);
  waitForLinks(snapshot, isLeft, (operator) => waits.ofId('M04', operator, 'links'));
}

/**
 * Calls `visit` for both operators of each missing passerelle where neither documented its links, each operator once.
 * Two filières are only compared where they could name an operator that was not named yet.
 */
function waitForLinks(
  snapshot: Snapshot,
  isLeft: (a: number, b: number) => boolean,
  visit: (operator: string) => void,
): void {
  const { operator, count, isOutlet } = snapshot.nodes;
  const { operators } = snapshot.document;
  const { out, into } = documentedLinks(snapshot);
  if (!out.includes(0) || !into.includes(0)) return;
  const search = new MissingSearch(snapshot);
  const named = new Uint8Array(operators.length);
  for (let a = 0; a < count; a++) {
    const sender = operator[a]!;
    if (isOutlet[a] === 1 || out[sender] === 1) continue;
    search.eachNear(a, (b) => {
      const receiver = operator[b]!;
      if (into[receiver] === 1 || (named[sender] === 1 && named[receiver] === 1)) return;
      if (!search.isMissing(a, b) || !isLeft(a, b)) return;
      named[sender] = 1;
      named[receiver] = 1;
    });
  }
  for (const [position, { id }] of operators.entries()) if (named[position] === 1) visit(id);
}
