import { join } from 'node:path';
import { rankBridges } from '../domain/findings/missing-passerelle/rank-bridges.ts';
import { rankedPasserelles } from '../domain/findings/missing-passerelle/ranked.ts';
import type { Snapshot } from '../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { PROJECT_ROOT } from '../server/paths.ts';
import { printCurve } from './curve.ts';
import { measureEntry } from './entry/measure-entry.ts';
import { goalsOf } from './goals.ts';
import { measureLoad } from './load/measure-load.ts';
import { measureChanges } from './measure-changes.ts';
import { measureCuts } from './measure-cuts.ts';
import { measureGaps } from './measure-gaps.ts';
import { measureImport } from './measure-import.ts';
import { measureInventory } from './measure-inventory.ts';
import { measureLarge } from './measure-large.ts';
import { withLargePeers } from './measure-large-peers.ts';
import { measureLayout } from './measure-layout.ts';
import { measureMap } from './measure-map.ts';
import { measurePack } from './measure-pack.ts';
import { measureBestPathways, type PathwayPlan } from './measure-pathways.ts';
import { measurePlan } from './measure-plan.ts';
import { measureSankey } from './measure-sankey.ts';
import { measureServerWaits } from './measure-server-waits.ts';
import { measureThread } from './measure-thread.ts';
import { measureWaits } from './measure-waits.ts';
import { freshSnapshot, measureReach, measureSnapshot, reachingOutlets } from './ours.ts';
import { type CypherPeer, startCypher, whyNoCypher } from './peers/cypher.ts';
import { buildGraph, type PeerGraph, reachingOutlets as reachingInGraph } from './peers/graphology.ts';
import { loadReport, type Measure, printReport, type SizeReport, saveReport } from './report.ts';
import { measureSecrecy } from './secrecy/measure-secrecy.ts';
import { AT, SIZES, type Size, seededNetwork } from './seeded-network.ts';
import { type Limits, measure, timingOf } from './timing.ts';

const PARTS = [
  'build',
  'gaps',
  'operator-pairs',
  'cuts',
  'whatif',
  'plan',
  'pathways',
  'thread',
  'import',
  'waits',
  'load',
  'inventory',
  'layout',
  'map',
  'secrecy',
  'sankey',
  'entry',
  'pack',
] as const;
type Part = (typeof PARTS)[number];
const WITH_CYPHER: readonly Part[] = ['build', 'gaps', 'pathways'];

interface Options {
  readonly size: Size;
  readonly parts: readonly Part[];
  readonly withCypher: boolean;
  /** The peers of the large network, in this process; its own measures are those saved before. */
  readonly largePeers: boolean;
}

const PLANS: Readonly<Record<'S' | 'M', { limits: Limits; pathways: PathwayPlan }>> = {
  S: {
    limits: { runs: 9, budget: 5_000 },
    pathways: { targets: 12, perTarget: 20, peerQueries: 60, peerBudget: 60_000, compared: 60 },
  },
  M: {
    limits: { runs: 5, budget: 20_000 },
    pathways: { targets: 60, perTarget: 5, peerQueries: 30, peerBudget: 60_000, compared: 12 },
  },
};

const resultOf = (size: string): string => join(PROJECT_ROOT, 'bench', 'results', `${size}.json`);
if (process.argv.includes('--curve')) printCurve(SIZES.map(({ name }) => resultOf(name)));
else await measureAndPrint(readOptions(process.argv.slice(2)));

async function measureAndPrint(options: Options): Promise<void> {
  const name = options.size.name;
  const report = options.largePeers ? addLargePeers(options.size) : await measureSize(options);
  printReport(report);
  // A part of the measures does not take the place of all of them.
  if (options.parts.length === PARTS.length) saveReport(resultOf(name), report);
  if (options.largePeers) process.stdout.write(`Highest memory of the peers: ${peakMiB().toFixed(0)} MiB\n`);
}

function peakMiB(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function addLargePeers(size: Size): SizeReport {
  const own = loadReport(resultOf(size.name));
  return { ...own, measures: withLargePeers(seededNetwork(size), own.measures) };
}

/** `--size S|M|L --only build,gaps,operator-pairs,cuts,whatif,plan,pathways,thread,import,waits,inventory,layout,map,secrecy,sankey,entry,pack --no-neo4j --curve`; the launcher gives one size at a time. */
function readOptions(given: readonly string[]): Options {
  const after = (name: string): string | undefined => given[given.indexOf(name) + 1];
  const size = SIZES.find(({ name }) => name === (given.includes('--size') ? after('--size') : 'M'));
  if (size === undefined) throw new Error(`--size is one of ${SIZES.map(({ name }) => name).join(', ')}`);
  const only = given.includes('--only') ? (after('--only') ?? '').split(',') : PARTS;
  const wrong = only.filter((part) => !PARTS.some((known) => known === part));
  if (wrong.length > 0) throw new Error(`--only takes ${PARTS.join(', ')}, not ${wrong.join(', ')}`);
  return {
    size,
    parts: PARTS.filter((part) => only.includes(part)),
    withCypher: !given.includes('--no-neo4j'),
    largePeers: given.includes('--large-peers'),
  };
}

async function measureSize({ size, parts, withCypher }: Options): Promise<SizeReport> {
  const document = seededNetwork(size);
  const measures =
    size.name === 'L' ? measureLarge(document) : await measureSmall(document, size.name, parts, withCypher);
  // Networks of their own: once is enough.
  const layout = parts.includes('layout') && size.name === 'S' ? await measureLayout() : undefined;
  const map = parts.includes('map') && size.name === 'S' ? await measureMap() : undefined;
  const load = parts.includes('load') && size.name === 'S' ? await measureLoad() : undefined;
  const secrecy = parts.includes('secrecy') && size.name === 'S' ? await measureSecrecy() : undefined;
  const sankey = parts.includes('sankey') && size.name === 'S' ? measureSankey() : undefined;
  const entry = parts.includes('entry') && size.name === 'S' ? await measureEntry() : undefined;
  const pack = parts.includes('pack') && size.name === 'S' ? await measurePack() : undefined;
  const others = size.name === 'S' ? await measureOthers(parts) : [];
  const { filieres, passerelles, operators, bassins, outlets, flows } = document;
  return {
    size: size.name,
    network: {
      filières: filieres.length,
      passerelles: passerelles.length,
      operators: operators.length,
      basins: bassins.length,
      outlets: outlets.length,
      'flow rows': flows.length,
    },
    measures: [
      ...measures,
      ...others,
      ...(load?.measures ?? []),
      ...(layout?.measures ?? []),
      ...(map?.measures ?? []),
      ...(secrecy?.measures ?? []),
      ...(sankey?.measures ?? []),
      ...(entry?.measures ?? []),
      ...(pack?.measures ?? []),
    ].map((one) => ({
      ...one,
      size: size.name,
    })),
    goals: [
      ...goalsOf(size.name, measures),
      ...(load?.goals ?? []),
      ...(layout?.goals ?? []),
      ...(map?.goals ?? []),
      ...(secrecy?.goals ?? []),
      ...(sankey?.goals ?? []),
      ...(entry?.goals ?? []),
      ...(pack?.goals ?? []),
    ],
    peakMiB: peakMiB(),
  };
}

/** What does not depend on the size. */
async function measureOthers(parts: readonly Part[]): Promise<Measure[]> {
  return [
    ...(parts.includes('waits') ? [...(await measureWaits()), ...(await measureServerWaits())] : []),
    ...(parts.includes('inventory') ? measureInventory() : []),
  ];
}

async function measureSmall(
  document: NetworkDocument,
  size: 'S' | 'M',
  parts: readonly Part[],
  withCypher: boolean,
): Promise<Measure[]> {
  const { limits, pathways } = PLANS[size];
  const cypher = withCypher ? await cypherFor(document, parts) : undefined;
  const measures: Measure[] = [];
  try {
    const graph = buildGraph(document, AT);
    if (parts.includes('build')) measures.push(...measureBuild(document, graph, cypher, limits));
    if (parts.includes('gaps')) measures.push(...(await measureGaps(document, { graph, cypher }, limits)));
    if (parts.includes('operator-pairs')) measures.push(measureOperatorPairs(document, limits));
    if (parts.includes('cuts')) measures.push(...measureCuts(document, size, limits));
    if (parts.includes('whatif')) measures.push(...measureChanges(document));
    if (parts.includes('plan')) measures.push(...measurePlan(document, limits));
    if (parts.includes('pathways')) measures.push(...(await measureBestPathways(document, cypher, pathways)));
    if (parts.includes('thread')) measures.push(...(await measureThread(document)));
    // The same rows at every size: once is enough.
    if (parts.includes('import') && size === 'M') measures.push(...(await measureImport(withCypher)));
  } finally {
    await cypher?.close();
  }
  return measures;
}

async function cypherFor(document: NetworkDocument, parts: readonly Part[]): Promise<CypherPeer | undefined> {
  if (!parts.some((part) => WITH_CYPHER.includes(part))) return undefined;
  const reason = whyNoCypher();
  if (reason === null) return startCypher(document);
  process.stdout.write(`Without Neo4j: ${reason}.\n`);
  return undefined;
}

function measureBuild(
  document: NetworkDocument,
  graph: PeerGraph,
  cypher: CypherPeer | undefined,
  limits: Limits,
): Measure[] {
  const given = () => document;
  const load = cypher === undefined ? [] : [cypher.loadMilliseconds];
  const prepare = () => freshSnapshot(document);
  const reached = reachingOutlets(prepare()).reduce((sum, mark) => sum + mark, 0);
  return [
    {
      size: '',
      name: 'build snapshot',
      ours: measureSnapshot(document, limits),
      peers: [
        { peer: 'graphology', timing: measure(given, (one) => buildGraph(one, AT), limits) },
        ...load.map((time) => ({ peer: 'Cypher on Neo4j', timing: timingOf([time]), note: 'load, once' })),
      ],
    },
    {
      size: '',
      name: `what leads to employment (${reached})`,
      ours: measureReach(prepare, limits),
      peers: [
        {
          peer: 'graphology',
          timing: measure(() => graph, reachingInGraph, limits),
          same: reachingInGraph(graph).size === reached,
        },
      ],
    },
  ];
}

/** All pairs of operators of M04, ranked and made, from missing passerelles already ranked. */
function measureOperatorPairs(document: NetworkDocument, limits: Limits): Measure {
  const prepare = (): Snapshot => {
    const snapshot = freshSnapshot(document);
    rankedPasserelles(snapshot);
    return snapshot;
  };
  const makeAll = (snapshot: Snapshot): number => rankBridges(snapshot, new Set()).listed.length;
  const count = makeAll(prepare());
  return {
    size: '',
    name: `all ${count} pairs of operators of M04`,
    ours: measure(prepare, makeAll, limits),
    peers: [],
  };
}
