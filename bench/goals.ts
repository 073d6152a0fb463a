import { type Goal, type Measure, milliseconds, quantity } from './report.ts';
import type { Size } from './seeded-network.ts';

/** Most milliseconds (median) of what each name begins with, at M. */
const UNDER: readonly (readonly [string, number])[] = [
  ['all findings (', 500],
  ['event loop held up, at most, by all', 20],
  ['what-if of one passerelle', 16],
  ['plan of 10 among', 2_000],
  ['10 best pathways, mixed', 5],
  ['10 best pathways for a public', 20],
  ['M12 and M10C', 2_000],
  ['proposals for a register', 2_000],
  ['dry run of a register', 5_000],
  ['register written', 5_000],
];
const PATHWAYS_RATIO = 20;
const FINDINGS_RATIO = 100;
/** Rows per second of the write of an import, to those of a bare loader. */
const IMPORT_SHARE = 0.6;
/** What no run may go past, of what each name begins with. */
const NEVER_OVER: readonly (readonly [string, number])[] = [
  ['event loop held up, at most, by an import', 50],
  ['memory of the server in an import', 1024],
];
const LARGE_MIB = 6 * 1024;
const LINEAR_MS = 20_000;

/** The goals that a size is held to, among what was measured. */
export function goalsOf(size: Size['name'], measures: readonly Measure[]): Goal[] {
  if (size === 'L') return largeGoals(measures);
  if (size !== 'M') return [];
  const goals = UNDER.flatMap(([name, most]) => underGoal(measures, name, most));
  const pathways = measures.find(({ name }) => name.endsWith('mixed outlets'));
  if (pathways !== undefined) goals.push(...ratioGoal(pathways, 'Yen on graphology', PATHWAYS_RATIO));
  const findings = measures.find(({ name }) => name.endsWith('kinds of Cypher'));
  if (findings !== undefined) goals.push(...ratioGoal(findings, 'Cypher on Neo4j', FINDINGS_RATIO));
  for (const one of measures)
    if (one.name.startsWith('write of an import')) goals.push(...shareGoal(one, IMPORT_SHARE));
  for (const [start, most] of NEVER_OVER)
    for (const one of measures) if (one.name.startsWith(start)) goals.push(neverOver(one, most));
  return goals;
}

function neverOver({ name, ours: { p95, runs }, unit }: Measure, most: number): Goal {
  const limit = quantity(most, unit);
  return {
    name: `${name}: never over ${limit} in ${runs} runs`,
    met: p95 <= most,
    measured: quantity(p95, unit),
  };
}

function shareGoal({ name, ours, peers: [peer] }: Measure, least: number): Goal[] {
  if (peer?.timing === undefined) return [];
  const share = peer.timing.median / ours.median;
  return [
    {
      name: `${name}: at least ${least} of the rows per second of a ${peer.peer}`,
      met: share >= least,
      measured: share.toFixed(2),
    },
  ];
}

function underGoal(measures: readonly Measure[], start: string, most: number): Goal[] {
  const found = measures.find(({ name }) => name.startsWith(start));
  if (found === undefined) return [];
  const { median } = found.ours;
  return [
    {
      name: `${found.name}: under ${milliseconds(most)}`,
      met: median < most,
      measured: milliseconds(median),
    },
  ];
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

function largeGoals(measures: readonly Measure[]): Goal[] {
  const peak = process.resourceUsage().maxRSS / 1024;
  return [
    ...underGoal(measures, 'the linear kinds together', LINEAR_MS),
    { name: `in ${LARGE_MIB} MiB in all`, met: peak <= LARGE_MIB, measured: `${peak.toFixed(0)} MiB` },
  ];
}
