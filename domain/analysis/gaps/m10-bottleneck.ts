import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type Arrivals, hasReported, yearlyArrivals } from '../arrivals.ts';
import type { Finding, FindingOf } from '../findings.ts';
import { bandOf } from '../flows.ts';
import { finding, type GapContext } from './context.ts';

/** A longer wait is a bottleneck in itself. */
const LONGEST_WAIT_MONTHS = 6;

/** What is known of a filière that may be a bottleneck. */
interface Throughput {
  readonly node: number;
  /** undefined: nobody reported anything. */
  readonly arrivals: Arrivals | undefined;
  /** Filières with a passerelle in force to it that did not report, nor their operator. */
  readonly silent: readonly number[];
  /** More people come than there are places; undefined: cannot be told. */
  readonly overrun: boolean | undefined;
  /** The wait is too long; undefined: not known. */
  readonly longWait: boolean | undefined;
}

/** M10: more people come in a year than there are places, or they wait for more than six months. */
export function bottlenecks(context: GapContext): Finding[] {
  const { snapshot } = context;
  const { ids, intake, waitMonths } = snapshot.nodes;
  const known = (value: number): number | null => (value === NONE ? null : value);
  const found: Finding[] = [];
  eachThroughput(context, ({ node, arrivals, silent, overrun, longWait }) => {
    const because: FindingOf<'M10'>['evidence']['because'] = [];
    if (overrun === true) because.push('ARRIVALS');
    if (longWait === true) because.push('WAIT');
    if (because.length === 0) return;
    found.push(
      finding('M10', [ids[node]!], 'certain', {
        arrivals: arrivals === undefined ? null : bandOf(arrivals.perYear),
        atLeast: silent.length > 0,
        silent: silent.map((other) => ids[other]!),
        intake: known(intake[node]!),
        waitMonths: known(waitMonths[node]!),
        because,
      }),
    );
  });
  return found;
}

/** What M10 waits for where it can tell neither way: reports, places, the wait, each only where it is absent. */
export function eachBottleneckWait(
  context: GapContext,
  wait: (node: number, field: 'flow' | 'intake' | 'waitMonths') => void,
): void {
  const { intake, waitMonths } = context.snapshot.nodes;
  eachThroughput(context, ({ node, arrivals, silent, overrun, longWait }) => {
    const isTold = overrun === true || longWait === true || (overrun === false && longWait === false);
    if (isTold) return;
    if (arrivals === undefined || silent.length > 0) wait(node, 'flow');
    if (intake[node] === NONE) wait(node, 'intake');
    if (waitMonths[node] === NONE) wait(node, 'waitMonths');
  });
}

function eachThroughput({ snapshot, period }: GapContext, visit: (throughput: Throughput) => void): void {
  const { count, isOutlet, active, intake, waitMonths } = snapshot.nodes;
  const reported = yearlyArrivals(snapshot, period);
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1 || active[node] !== 1) continue;
    const arrivals = reported.get(node);
    const silent = silentSenders(snapshot, node, arrivals);
    const wait = waitMonths[node]!;
    visit({
      node,
      arrivals,
      silent,
      overrun: isOverrun(arrivals, silent.length > 0, intake[node]!),
      longWait: wait === NONE ? undefined : wait > LONGEST_WAIT_MONTHS,
    });
  }
}

/** Too many already is too many, whoever has still to report; not too many yet says nothing until all have. */
function isOverrun(arrivals: Arrivals | undefined, atLeast: boolean, intake: number): boolean | undefined {
  if (arrivals === undefined || intake === NONE) return undefined;
  if (arrivals.perYear > intake) return true;
  return atLeast ? undefined : false;
}

/** In id order, each once. */
function silentSenders(snapshot: Snapshot, node: number, arrivals: Arrivals | undefined): readonly number[] {
  const { passerelles } = snapshot;
  const silent: number[] = [];
  for (let at = passerelles.in.start[node]!; at < passerelles.in.start[node + 1]!; at++) {
    const p = passerelles.in.edges[at]!;
    if (passerelles.active[p] !== 1) continue;
    const sender = passerelles.from[p]!;
    if (!hasReported(snapshot, arrivals, sender) && !silent.includes(sender)) silent.push(sender);
  }
  return silent.sort((a, b) => a - b);
}
