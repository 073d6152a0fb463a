import { type Arrivals, hasReported, yearlyArrivals } from '../../analysis/flows/arrivals.ts';
import { bandOf } from '../../analysis/flows/flows.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { BottleneckFinding } from './evidence.ts';

/** A wait of more months than this is a bottleneck by itself. */
const LONGEST_WAIT_MONTHS = 6;

// Bits of a filière: it is active, more people arrive than it has places, the wait is too long. Each is known for
// sure.
const [PRESENT, OVERRUN, LONG_WAIT] = [1, 2, 4];

/**
 * The rule of M10 (bottleneck): finds filières at which more people arrive in a year than there are places, or where
 * the wait exceeds six months. Arrivals are counted from the reports of people sent onward in the period.
 */
export function bottlenecks({ snapshot, period }: RuleContext): FindingList<BottleneckFinding> {
  const { ids, intake, waitMonths } = snapshot.nodes;
  const arrivals = yearlyArrivals(snapshot, period);
  const known = (value: number): number | null => (value === NONE ? null : value);
  const facts = factsOf(snapshot, arrivals);
  const found: number[] = [];
  for (let node = 0; node < facts.length; node++) if (facts[node]! > PRESENT) found.push(node);
  return findingList(found, (node) => {
    const because: BottleneckFinding['evidence']['because'] = [];
    if ((facts[node]! & OVERRUN) !== 0) because.push('ARRIVALS');
    if ((facts[node]! & LONG_WAIT) !== 0) because.push('WAIT');
    const people = arrivals.perYear[node]!;
    const silent = silentSenders(snapshot, arrivals, node);
    return finding<BottleneckFinding>('M10', [ids[node]!], 'certain', {
      arrivals: people === NONE ? null : bandOf(people, arrivals.isLeast[node] === 0),
      atLeast: silent.length > 0,
      silent: silent.map((other) => ids[other]!),
      intake: known(intake[node]!),
      waitMonths: known(waitMonths[node]!),
      because,
    });
  });
}

/**
 * Calls `wait` for each missing field (reports of flows, yearly intake, months of wait) of each filière for which the
 * data do not decide whether it is a bottleneck. `wait` gets the number of the filière and the field.
 */
export function eachBottleneckWait(
  { snapshot, period }: RuleContext,
  wait: (node: number, field: 'flow' | 'intake' | 'waitMonths') => void,
): void {
  const { intake, waitMonths } = snapshot.nodes;
  const arrivals = yearlyArrivals(snapshot, period);
  const facts = factsOf(snapshot, arrivals);
  for (let node = 0; node < facts.length; node++) {
    if (facts[node] !== PRESENT) continue;
    // Too few arrivals prove nothing until all senders have reported. A filière with both figures known needs nothing
    // more.
    if (arrivals.perYear[node] === NONE || isSomeSilent(snapshot, arrivals, node)) wait(node, 'flow');
    if (intake[node] === NONE) wait(node, 'intake');
    if (waitMonths[node] === NONE) wait(node, 'waitMonths');
  }
}

/**
 * The bits of each node; 0 for outlets and inactive filières. Missing reports cannot undo a bit, as they only add
 * arrivals.
 */
function factsOf({ nodes }: Snapshot, { perYear }: Arrivals): Uint8Array {
  const { count, isOutlet, active, intake, waitMonths } = nodes;
  const facts = new Uint8Array(count);
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1 || active[node] !== 1) continue;
    const isOverrun = intake[node] !== NONE && perYear[node]! > intake[node]!;
    const isLongWait = waitMonths[node]! > LONGEST_WAIT_MONTHS;
    facts[node] = PRESENT | (isOverrun ? OVERRUN : 0) | (isLongWait ? LONG_WAIT : 0);
  }
  return facts;
}

/** The filières with an active passerelle to the node for which no report exists, in id order, each once. */
function silentSenders(snapshot: Snapshot, arrivals: Arrivals, node: number): readonly number[] {
  const { in: into, from } = snapshot.passerelles;
  const silent = new Set<number>();
  for (let at = into.start[node]!; at < into.start[node + 1]!; at++)
    if (isSilent(snapshot, arrivals, into.edges[at]!)) silent.add(from[into.edges[at]!]!);
  return [...silent].sort((a, b) => a - b);
}

function isSomeSilent(snapshot: Snapshot, arrivals: Arrivals, node: number): boolean {
  const { in: into } = snapshot.passerelles;
  for (let at = into.start[node]!; at < into.start[node + 1]!; at++)
    if (isSilent(snapshot, arrivals, into.edges[at]!)) return true;
  return false;
}

/** Whether a passerelle is active and no report covers the people whom its source sends to its target. */
function isSilent(snapshot: Snapshot, arrivals: Arrivals, p: number): boolean {
  const { active, from, to } = snapshot.passerelles;
  return active[p] === 1 && !hasReported(snapshot, arrivals, to[p]!, from[p]!);
}
