import { NONE } from '../../graph/snapshot.ts';
import type { Finding, FindingOf } from '../findings.ts';
import { hasReported, yearlyArrivals } from '../flows/arrivals.ts';
import { bandOf } from '../flows/flows.ts';
import { finding, type GapContext } from './context.ts';

/** A longer wait is a bottleneck in itself. */
const LONGEST_WAIT_MONTHS = 6;

/** What is known of a filière that may be a bottleneck. */
type VisitFiliere = (
  node: number,
  /** People who come in a year; NONE: nobody reported anything. */
  arrivals: number,
  /** More people come than there are places, for sure: those who have still to report cannot change it. */
  isOverrun: boolean,
  /** The wait is too long, for sure. */
  isLongWait: boolean,
) => void;

/** M10: more people come in a year than there are places, or they wait for more than six months. */
export function bottlenecks(context: GapContext): Finding[] {
  const { snapshot } = context;
  const { ids, intake, waitMonths } = snapshot.nodes;
  const known = (value: number): number | null => (value === NONE ? null : value);
  const found: Finding[] = [];
  eachFiliere(context, (node, arrivals, isOverrun, isLongWait) => {
    if (!isOverrun && !isLongWait) return;
    const because: FindingOf<'M10'>['evidence']['because'] = [];
    if (isOverrun) because.push('ARRIVALS');
    if (isLongWait) because.push('WAIT');
    const silent = silentSenders(context, node);
    found.push(
      finding('M10', [ids[node]!], 'certain', {
        arrivals: arrivals === NONE ? null : bandOf(arrivals),
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
  const { snapshot } = context;
  const { intake, waitMonths } = snapshot.nodes;
  eachFiliere(context, (node, arrivals, isOverrun, isLongWait) => {
    if (isOverrun || isLongWait) return;
    // Not too many yet says nothing until all have reported; what is told both ways is no bottleneck, and asks nothing.
    if (arrivals === NONE || silentSenders(context, node).length > 0) wait(node, 'flow');
    if (intake[node] === NONE) wait(node, 'intake');
    if (waitMonths[node] === NONE) wait(node, 'waitMonths');
  });
}

function eachFiliere({ snapshot, period }: GapContext, visit: VisitFiliere): void {
  const { count, isOutlet, active, intake, waitMonths } = snapshot.nodes;
  const { perYear } = yearlyArrivals(snapshot, period);
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1 || active[node] !== 1) continue;
    const arrivals = perYear[node]!;
    const isOverrun = intake[node] !== NONE && arrivals > intake[node]!;
    visit(node, arrivals, isOverrun, waitMonths[node]! > LONGEST_WAIT_MONTHS);
  }
}

/** Filières with a passerelle in force to one that did not report, nor did their operators. In id order, each once. */
function silentSenders({ snapshot, period }: GapContext, node: number): readonly number[] {
  const arrivals = yearlyArrivals(snapshot, period);
  const { passerelles } = snapshot;
  const silent: number[] = [];
  for (let at = passerelles.in.start[node]!; at < passerelles.in.start[node + 1]!; at++) {
    const p = passerelles.in.edges[at]!;
    const sender = passerelles.from[p]!;
    if (passerelles.active[p] === 1 && !hasReported(snapshot, arrivals, node, sender)) silent.push(sender);
  }
  return silent.sort((a, b) => a - b).filter((sender, index) => sender !== silent[index - 1]);
}
