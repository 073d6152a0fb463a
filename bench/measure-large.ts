import { buildFindings } from '../domain/findings/finding-list.ts';
import type { GapKind } from '../domain/findings/kinds.ts';
import { listFindings } from '../domain/findings/list-findings.ts';
import { type Snapshot, snapshotAt } from '../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { FIRST, measurePathways, reachingOutlets } from './ours.ts';
import { type Ends, pathwayQueries } from './pathway-queries.ts';
import type { Measure } from './report.ts';
import { AT, PERIOD } from './seeded-network.ts';
import { timed, timingOf } from './timing.ts';

/** The kinds whose work grows with the network alone. */
const LINEAR: readonly GapKind[] = [
  ...(['M01', 'M01X', 'M02', 'M03', 'M05', 'M06', 'M07'] as const),
  ...(['M08', 'M09', 'M11', 'M13', 'M15', 'M18'] as const),
];
/** M18 gathers what these wait for: the linear kinds, and the levels of M04. M16 would have every pathway looked at. */
const WAITS: readonly GapKind[] = [...LINEAR, 'M04', 'M10', 'M10C'];
const [TARGETS, PER_TARGET] = [4, 50];

/** Any starts that reach the outlets: counting their pathways first would take as long as the measure itself. */
export const largeQueries = (snapshot: Snapshot): Ends[] =>
  pathwayQueries(snapshot, TARGETS, PER_TARGET, () => 0);

const seconds = (microseconds: number): string => `${(microseconds / 1e6).toFixed(1)} s`;

/** All of one kind found, counted and in order, and the first ones made, as a screen needs them; answers how many. */
function firstOf(snapshot: Snapshot, kind: GapKind): number {
  const [list] = listFindings(snapshot, { period: PERIOD, kinds: [kind], waitsOf: WAITS });
  if (list === undefined) throw new Error(`No rule finds ${kind}.`);
  buildFindings(list, FIRST);
  return list.count;
}

/** Once each, on one snapshot, results dropped as soon as they are counted: memory is what this size is about. */
export function measureLarge(document: NetworkDocument): Measure[] {
  const measures: Measure[] = [];
  const processor = new Map<string, number>();
  const once = <T>(name: string, run: () => T, count: (value: T) => string): T => {
    const before = process.cpuUsage();
    const { value, milliseconds } = timed(run);
    const { user, system } = process.cpuUsage(before);
    processor.set(name, user + system);
    // On a machine with other work the time of the processor tells more; it counts what runs beside, memory's cleaning.
    const memory = `processor ${seconds(user + system)}, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB now`;
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
  for (const kind of [...LINEAR, 'M10', 'M10C', 'M17'] as const) {
    once(
      kind,
      () => firstOf(snapshot, kind),
      (found) => ` (${found})`,
    );
  }
  const linear = measures.filter(({ name }) => LINEAR.some((kind) => name.startsWith(`${kind} (`)));
  const sum = linear.reduce((total, { ours }) => total + ours.median, 0);
  const own = LINEAR.reduce((total, kind) => total + processor.get(kind)!, 0);
  const note = `one after the other, processor ${seconds(own)}`;
  measures.push({ size: '', name: 'the linear kinds together', ours: timingOf([sum]), peers: [], note });
  const { first, warm } = measurePathways(snapshot, largeQueries(snapshot));
  measures.push(
    { size: '', name: '10 best pathways, same outlet again', ours: warm, peers: [] },
    { size: '', name: '10 best pathways, first for an outlet', ours: first, peers: [] },
  );
  return measures;
}
