import type { Finding } from '../domain/findings/finding.ts';
import type { GapKind } from '../domain/findings/kinds.ts';
import { findGaps, type GapOptions } from '../domain/findings/list-findings.ts';
import { rankedPasserelles } from '../domain/findings/missing-passerelle/ranked.ts';
import { forAudience, type Snapshot } from '../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { STAGES } from '../domain/model/vocabulary.ts';
import {
  FIRST,
  findAll,
  findKinds,
  firstOperatorPairs,
  freshSnapshot,
  KINDS,
  measureKinds,
  PROFILE,
} from './ours.ts';
import type { CypherPeer, Row } from './peers/cypher.ts';
import { QUESTION_MS } from './peers/cypher.ts';
import type { PeerGraph } from './peers/graphology.ts';
import { PLAIN_RULES } from './peers/graphology-gaps.ts';
import { plainCandidates } from './peers/plain-candidates.ts';
import type { Measure, PeerResult } from './report.ts';
import { AT, PERIOD } from './seeded-network.ts';
import { type Limits, measure } from './timing.ts';

/** The question of `cypher/questions` that states a kind, and the columns that are its elements. */
const QUESTIONS: Partial<Record<GapKind, { readonly name: string; readonly columns: readonly string[] }>> = {
  M01: { name: 'm01-dead-end', columns: ['filiere'] },
  M01X: { name: 'm01x-no-outlet', columns: ['filiere'] },
  M02: { name: 'm02-unreachable', columns: ['filiere'] },
  M03: { name: 'm03-level-gap', columns: ['passerelle'] },
  M06: { name: 'm06-informal-only', columns: ['source', 'target'] },
  M07: { name: 'm07-dormant', columns: ['source', 'target'] },
  M08: { name: 'm08-latent', columns: ['source', 'target'] },
  M11: { name: 'm11-cross-bassin', columns: ['bassin', 'name'] },
  M13: { name: 'm13-expired', columns: ['source', 'target', 'kind'] },
  M15: { name: 'm15-test-inflation', columns: ['filiere'] },
};

/** Cells of the offer that are asked for at once. */
const MOST_CELLS = 90;

export interface GapPeers {
  readonly graph: PeerGraph | undefined;
  readonly cypher: CypherPeer | undefined;
}

/** Each kind alone, each time on a snapshot from which nothing was derived yet, beside its peers. */
export async function measureGaps(
  document: NetworkDocument,
  { graph, cypher }: GapPeers,
  limits: Limits,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  const prepare = () => freshSnapshot(document);
  for (const kind of KINDS) {
    const found = findKinds(prepare(), [kind]);
    const ours = measureKinds(prepare, [kind], limits);
    const peers: PeerResult[] = [];
    const rule = kind === 'M04' ? plainCandidates : PLAIN_RULES[kind];
    if (graph !== undefined && rule !== undefined) {
      const timing = measure(
        () => graph,
        (given) => rule(given, document, AT),
        limits,
      );
      const peer = kind === 'M04' ? 'plain loop, no impacts' : 'graphology';
      peers.push({ peer, timing, same: sameKeys(found, rule(graph, document, AT)) });
    }
    if (cypher !== undefined) peers.push(...(await askCypher(cypher, kind, found)));
    measures.push({ size: '', name: `${kind} (${found.length})`, ours, peers });
  }
  const stated = KINDS.filter((kind) => QUESTIONS[kind] !== undefined);
  measures.push(
    ...[['M04'], ['M04', 'M16']].map((left): Measure => {
      const kinds = KINDS.filter((kind) => !left.includes(kind));
      const waitsOf = KINDS.filter((kind) => kind !== 'M16' || kinds.includes(kind));
      const run = (snapshot: Snapshot) => findGaps(snapshot, { period: PERIOD, kinds, waitsOf });
      return {
        size: '',
        name: `all kinds but ${left.join(' and ')}`,
        ours: measure(prepare, run, limits),
        peers: [],
      };
    }),
    ...measureForPublic(document, limits),
    ...measureMissing(prepare, limits),
    {
      size: '',
      name: `the ${stated.length} kinds of Cypher`,
      ours: measureKinds(prepare, stated, limits),
      peers: cypher === undefined ? [] : [sumOfCypher(measures)],
    },
  );
  return measures;
}

/** What only a question tells: a public (M14), and the cells of the offer asked for (M17). */
function measureForPublic(document: NetworkDocument, limits: Limits): Measure[] {
  const cells = document.bassins
    .slice(0, MOST_CELLS / STAGES.length)
    .flatMap(({ id: area }) => STAGES.map((stage) => ({ area, stage, sector: 'GENERIC' })));
  const some = (name: string, prepare: () => Snapshot, options: Partial<GapOptions>): Measure => {
    const run = (snapshot: Snapshot) => findGaps(snapshot, { period: PERIOD, ...options });
    const found = run(prepare()).length;
    return { size: '', name: `${name} (${found})`, ours: measure(prepare, run, limits), peers: [] };
  };
  const forPublic = () => forAudience(freshSnapshot(document), PROFILE);
  const others = KINDS.filter((kind) => kind !== 'M04');
  return [
    some('M14 for a public', forPublic, { kinds: ['M14'] }),
    some(`M17, ${cells.length} cells`, () => freshSnapshot(document), { kinds: ['M17'], cells }),
    some('all kinds but M04, for a public, with cells', forPublic, { kinds: others, cells }),
  ];
}

/** M04 ranked, by itself and by pair of operators, and everything that the screen of findings needs. */
function measureMissing(prepare: () => Snapshot, limits: Limits): Measure[] {
  const all = findAll(prepare());
  const timed = (name: string, run: (snapshot: Snapshot) => unknown): Measure => ({
    size: '',
    name,
    ours: measure(prepare, run, limits),
    peers: [],
  });
  return [
    timed('M04 counted and in order', rankedPasserelles),
    timed(`M04, the first ${FIRST} of its ${all.operatorPairs} pairs of operators`, firstOperatorPairs),
    timed(`all findings (${all.found})`, findAll),
  ];
}

async function askCypher(
  cypher: CypherPeer,
  kind: GapKind,
  found: readonly Finding[],
): Promise<PeerResult[]> {
  const question = QUESTIONS[kind];
  if (question === undefined) return [];
  const { timing, milliseconds, rows } = await cypher.ask(question.name, { at: AT, ...PERIOD });
  if (timing === undefined) {
    const note = milliseconds < QUESTION_MS * 0.9 ? 'out of memory' : 'out of time';
    return [{ peer: 'Cypher on Neo4j', stoppedAfter: milliseconds, note }];
  }
  const keyOf = (row: Row): string => [kind, ...question.columns.map((column) => row[column])].join(':');
  return [{ peer: 'Cypher on Neo4j', timing, same: sameKeys(found, new Set(rows.map(keyOf))) }];
}

/** All questions one after the other; one that was stopped counts what it was given. */
function sumOfCypher(measures: readonly Measure[]): PeerResult {
  const answers = measures.flatMap(({ peers }) => peers.filter(({ peer }) => peer === 'Cypher on Neo4j'));
  const sum = answers.reduce(
    (total, { timing, stoppedAfter }) => total + (timing?.median ?? stoppedAfter ?? 0),
    0,
  );
  const stopped = answers.some(({ timing }) => timing === undefined);
  if (stopped) return { peer: 'Cypher on Neo4j', stoppedAfter: sum };
  return { peer: 'Cypher on Neo4j', timing: { median: sum, p95: sum, first: sum, runs: 1 }, note: 'sum' };
}

function sameKeys(found: readonly Finding[], keys: ReadonlySet<string>): boolean {
  return found.length === keys.size && found.every(({ key }) => keys.has(key));
}
