import { bestMissingPairs } from '../domain/analysis/best-missing-pairs.ts';
import { type Snapshot, snapshotAt } from '../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { FIRST, findKinds, KINDS, measurePathways, reachingOutlets } from './ours.ts';
import { type Ends, pathwayQueries } from './pathway-queries.ts';
import type { Measure } from './report.ts';
import { AT } from './seeded-network.ts';
import { timed, timingOf } from './timing.ts';

const [TARGETS, PER_TARGET] = [4, 50];

/** Any starts that reach the outlets: counting their pathways first would take as long as the measure itself. */
export const largeQueries = (snapshot: Snapshot): Ends[] =>
  pathwayQueries(snapshot, TARGETS, PER_TARGET, () => 0);

/** Once each, on one snapshot, results dropped as soon as they are counted: memory is what this size is about. */
export function measureLarge(document: NetworkDocument): Measure[] {
  const measures: Measure[] = [];
  const once = <T>(name: string, run: () => T, count: (value: T) => string): T => {
    const { value, milliseconds } = timed(run);
    const memory = `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB now`;
    measures.push({
      size: '',
      name: `${name}${count(value)}`,
      ours: timingOf([milliseconds]),
      peers: [],
      note: memory,
    });
    return value;
  };
  const snapshot = once(
    'build snapshot',
    () => snapshotAt(document, AT),
    () => '',
  );
  once(
    'what leads to employment',
    () => reachingOutlets(snapshot).reduce((sum, mark) => sum + mark, 0),
    (reached) => ` (${reached})`,
  );
  once(
    `M04, the first ${FIRST} alone`,
    () => bestMissingPairs(snapshot, FIRST),
    ({ lookedAt }) => ` (${lookedAt} pairs looked at)`,
  );
  for (const kind of KINDS) {
    if (kind === 'M04') continue;
    once(
      kind,
      () => findKinds(snapshot, [kind]).length,
      (found) => ` (${found})`,
    );
  }
  const { first, warm } = measurePathways(snapshot, largeQueries(snapshot));
  measures.push(
    { size: '', name: '10 best pathways, same outlet again', ours: warm, peers: [] },
    { size: '', name: '10 best pathways, first for an outlet', ours: first, peers: [] },
  );
  return measures;
}
