import { type Goal, type Measure, milliseconds } from './report.ts';
import type { Size } from './seeded-network.ts';

const PATHWAYS_MS = 5;
const PATHWAYS_RATIO = 20;
const FINDINGS_MS = 300;
const FINDINGS_RATIO = 100;
const LARGE_MIB = 4096;

/** The goals that a size is held to, among what was measured. */
export function goalsOf(size: Size['name'], measures: readonly Measure[]): Goal[] {
  if (size === 'L') return memoryGoal();
  if (size !== 'M') return [];
  const goals: Goal[] = [];
  const pathways = measures.find(({ name }) => name.endsWith('mixed outlets'));
  if (pathways !== undefined) {
    const { median } = pathways.ours;
    const name = `10 best pathways in under ${PATHWAYS_MS} ms (median)`;
    goals.push({ name, met: median < PATHWAYS_MS, measured: milliseconds(median) });
    goals.push(...ratioGoal(pathways, 'Yen on graphology', PATHWAYS_RATIO));
  }
  const all = measures.find(({ name }) => name.startsWith('all findings'));
  if (all !== undefined) {
    const { median } = all.ours;
    const name = `all findings in under ${FINDINGS_MS} ms (median)`;
    goals.push({ name, met: median < FINDINGS_MS, measured: milliseconds(median) });
  }
  const findings = measures.find(({ name }) => name.endsWith('kinds of Cypher'));
  if (findings !== undefined) goals.push(...ratioGoal(findings, 'Cypher on Neo4j', FINDINGS_RATIO));
  return goals;
}

function ratioGoal({ name, ours, peers }: Measure, peer: string, least: number): Goal[] {
  const other = peers.find((one) => one.peer === peer);
  const time = other?.timing?.median ?? other?.stoppedAfter;
  if (time === undefined) return [];
  const ratio = time / ours.median;
  const atLeast = other?.timing === undefined ? 'more than ' : '';
  return [
    {
      name: `${name}: at least ${least} times faster than ${peer}`,
      met: ratio >= least,
      measured: `${atLeast}${ratio.toFixed(0)}×`,
    },
  ];
}

function memoryGoal(): Goal[] {
  const peak = process.resourceUsage().maxRSS / 1024;
  return [
    { name: 'every kind ends, M04 with its first ones', met: true, measured: 'each kind above ended' },
    { name: `in ${LARGE_MIB} MiB in all`, met: peak <= LARGE_MIB, measured: `${peak.toFixed(0)} MiB` },
  ];
}
