import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../domain/findings/finding.ts';
import type { GapKind } from '../domain/findings/kinds.ts';
import { findGaps } from '../domain/findings/list-findings.ts';
import { offerGraphWithPreps } from '../domain/graph/graphs.ts';
import { type Snapshot, snapshotAt } from '../domain/graph/snapshot.ts';
import type { Period } from '../domain/model/dates.ts';
import { canonical, type NetworkDocument } from '../domain/model/network.ts';
import { directFigures } from '../server/secrecy/figure-host.ts';
import { type Publisher, storePublisher } from '../server/secrecy/publisher.ts';
import type { Row } from '../server/store/engine.ts';
import { type NetworkStore, openStore } from '../server/store/network-store.ts';
import { filiere, network } from './support/builders.ts';
import { edgeNetwork } from './support/edge-network.ts';
import { engines, type FreshDatabase } from './support/engines.ts';
import { AS_OF, hauteSylve, PERIOD } from './support/haute-sylve.ts';
import { randomNetwork } from './support/random-network.ts';
import { outcomeNetwork } from './support/random-outcomes.ts';
import { randomDay, randomPeriod } from './support/random-queries.ts';
import { claimFrom, sized } from './support/size.ts';

/** The Cypher questions and the analysis were written apart from the same rules: on any network, the same sets. */

/** A server plans each question anew for its first network: on a busy machine that alone may take half a minute. */
vi.setConfig({ testTimeout: 120_000 });

/** A question, the kind that it states, and what of a finding stands in its columns. */
const QUESTIONS: readonly { name: string; kind: GapKind; rowOf: (finding: Finding) => Row }[] = [
  { name: 'm01-dead-end', kind: 'M01', rowOf: withCertainty('M01', ['filiere'], ['stage']) },
  { name: 'm01x-no-outlet', kind: 'M01X', rowOf: withCertainty('M01X', ['filiere'], ['stage']) },
  { name: 'm02-unreachable', kind: 'M02', rowOf: withCertainty('M02', ['filiere'], ['stage', 'severity']) },
  { name: 'm03-level-gap', kind: 'M03', rowOf: withCertainty('M03', ['passerelle'], ['gap']) },
  {
    name: 'm06-informal-only',
    kind: 'M06',
    rowOf: (finding) => {
      if (finding.kind !== 'M06') throw new Error(finding.kind);
      const [source, target] = finding.elements;
      return { source, target, passerelles: finding.evidence.passerelles.map(({ id }) => id).sort() };
    },
  },
  { name: 'm07-dormant', kind: 'M07', rowOf: withEvidence('M07', ['source', 'target'], ['since']) },
  { name: 'm08-latent', kind: 'M08', rowOf: withCertainty('M08', ['source', 'target'], []) },
  { name: 'm11-cross-bassin', kind: 'M11', rowOf: withCertainty('M11', ['bassin', 'name'], ['target']) },
  { name: 'm13-expired', kind: 'M13', rowOf: withEvidence('M13', ['source', 'target', 'kind'], ['form']) },
  {
    name: 'm15-test-inflation',
    kind: 'M15',
    rowOf: (finding) => ({ filiere: String(finding.elements[0]), certainty: finding.certainty }),
  },
  {
    name: 'm19-rupture',
    kind: 'M19',
    rowOf: withEvidence(
      'M19',
      ['source', 'target'],
      ['sent', 'lostPercent', 'isContradicted', 'passerelles'],
    ),
  },
];

/** Findings that rest on presumed values, of the kinds of which a question says how certain they are. */
const ON_PRESUMED = ['M01', 'M02', 'M03', 'M11', 'M15'].map((kind) => `${kind} presumed`);

/** A write to a server costs some hundred milliseconds, one to the embedded engine ten. */
const NETWORKS = {
  embedded: sized({ quick: 12, usual: 24, long: 400 }),
  neo4j: sized({ quick: 4, usual: 4, long: 80 }),
};

/** Networks with the days and periods on which the bounds of their facts lie: that is where rules go wrong. */
const cases = fc
  .sample(
    fc.record({
      network: randomNetwork,
      days: fc.tuple(randomDay, randomDay),
      periods: fc.tuple(randomPeriod, randomPeriod),
    }),
    { numRuns: Math.max(...Object.values(NETWORKS)), seed: 20251231 },
  )
  .map((one, index) => ({ ...one, network: canonical(one.network), index }));

/** Networks in which outcomes are given, as nearly no other one has enough of them for a rupture. */
const ruptured = fc.sample(fc.record({ network: outcomeNetwork, period: randomPeriod }), {
  ...{ numRuns: Math.max(...Object.values(NETWORKS)), seed: 20251231 },
});

for (const { name, create } of engines()) {
  describe(`Cypher on ${name} and the analysis`, () => {
    let database: FreshDatabase;
    let store: NetworkStore;
    let publisher: Publisher;
    const seen = new Map<string, number>();

    beforeAll(async () => {
      database = await create();
      store = await openStore(await database.open());
      publisher = storePublisher(store, directFigures());
    });
    afterAll(async () => {
      await store.close();
      await database.remove();
    });

    test.each(cases.slice(0, NETWORKS[name]))(
      'find the same on random network $index',
      async ({ network, days, periods }) => {
        const shown = await published(network);
        for (const [turn, at] of days.entries()) await compareGaps(store, shown, at, periods[turn]!, seen);
        await comparePathways(store, snapshotAt(shown, days[0]));
      },
    );

    test.each(ruptured.slice(0, NETWORKS[name]).map((one, index) => ({ ...one, index })))(
      'find the same ruptures on random network $index',
      async ({ network, period }) => {
        const shown = await published(network);
        for (const during of [period, PERIOD]) await compareGaps(store, shown, AS_OF, during, seen, ['M19']);
      },
    );

    test('find the same where every fact lies on a bound', async () => {
      const shown = await published(edgeNetwork());
      await compareGaps(store, shown, AS_OF, PERIOD, new Map());
    });

    test('find the same where only published sums tell', async () => {
      const shown = await published(networkOfSums());
      const latent = (network: NetworkDocument) =>
        findGaps(snapshotAt(network, AS_OF), { period: PERIOD, kinds: ['M08'] }).map(({ key }) => key);
      expect(latent(shown)).toEqual(['M08:op-a:op-b', 'M08:op-e:op-f', 'M08:op-g:op-h']);
      expect(latent({ ...shown, sums: [] })).toEqual([]);
      await compareGaps(store, shown, AS_OF, PERIOD, new Map());
    });

    test('find the same on the sample', async () => {
      const network = canonical(hauteSylve());
      const shown = await published(network);
      expect((await store.load()).document).toStrictEqual(network);
      await compareGaps(store, shown, AS_OF, PERIOD, new Map());
      await comparePathways(store, snapshotAt(shown, AS_OF));
    });

    test('the networks were worth it: every question had something to find', () => {
      expect(seen.get('pathways')).toBeGreaterThan(NETWORKS[name]);
      // What is rare takes networks enough to come up, which a server has in a long run only.
      claimFrom(name === 'embedded' ? 'usual' : 'long', () =>
        expect(
          [...QUESTIONS.map(({ kind }) => kind), ...ON_PRESUMED].filter((sort) => !seen.get(sort)),
        ).toEqual([]),
      );
    });

    /** Writes a network, and returns it as readers see it: that is what the questions read in the graph. */
    async function published(network: NetworkDocument): Promise<NetworkDocument> {
      await store.replace(network);
      return (await publisher.published(await store.load())).document;
    }

    async function compareGaps(
      { ask }: NetworkStore,
      network: NetworkDocument,
      at: string,
      period: Period,
      counts: Map<string, number>,
      kinds?: readonly GapKind[],
    ): Promise<void> {
      const findings = findGaps(snapshotAt(network, at), { period, ...(kinds && { kinds }) });
      for (const { name: question, kind, rowOf } of QUESTIONS) {
        if (kinds?.includes(kind) === false) continue;
        const expected = findings.filter((finding) => finding.kind === kind).map(rowOf);
        const rows = await ask(question, { at, ...period });
        expect(inOrder(rows), question).toEqual(inOrder(expected));
        counts.set(kind, (counts.get(kind) ?? 0) + expected.length);
        const presumed = findings.filter((one) => one.kind === kind && 'presumed' in one.evidence).length;
        counts.set(`${kind} presumed`, (counts.get(`${kind} presumed`) ?? 0) + presumed);
      }
    }

    async function comparePathways({ ask }: NetworkStore, snapshot: Snapshot): Promise<void> {
      const { ids, isOutlet, count } = snapshot.nodes;
      const sources = [...ids.keys()].filter((node) => isOutlet[node] === 0).slice(0, 3);
      for (const source of sources) {
        for (let target = 0; target < count; target += 2) {
          const expected = fewestSteps(snapshot, source, target);
          const rows = await ask('shortest-pathway', {
            at: snapshot.at,
            source: ids[source]!,
            target: ids[target]!,
          });
          expect(
            rows.map(({ steps }) => steps),
            `${ids[source]} → ${ids[target]}`,
          ).toEqual(expected === undefined ? [] : [expected]);
          for (const row of rows) expectWay(snapshot, row.elements as string[], Number(row.steps));
          if (rows.length > 0) seen.set('pathways', (seen.get('pathways') ?? 0) + 1);
        }
      }
    }
  });
}

/**
 * Rows of which only sums are shown: of one pair of ends, of two sources of one operator, and of two operators beside a
 * finer row that the period cuts, which displaces nothing.
 */
function networkOfSums(): NetworkDocument {
  const [first, second] = [
    { from: '2025-01-01', to: '2025-06-30', count: 3 },
    { from: '2025-07-01', to: '2025-12-31', count: 20 },
  ];
  const row = (source: string, target: string, more: typeof first) => ({
    ...{ source, target, kind: 'ORIENTATION' as const, declaredBy: 'SENDER' as const },
    ...more,
  });
  return canonical(
    network({
      filieres: [
        ...['a', 'b', 'f', 'g', 'h'].map((id) => filiere(id)),
        ...['e1', 'e2'].map((id) => filiere(id, { operator: 'op-e' })),
      ],
      flows: [
        ...[row('a', 'b', first), row('a', 'b', second)],
        ...[row('e1', 'f', first), row('e2', 'f', second)],
        ...[row('op-g', 'op-h', first), row('op-g', 'op-h', second)],
        row('g', 'h', { from: '2024-07-01', to: '2025-06-30', count: 9 }),
      ],
    }),
  );
}

/** Elements under the names of the question's columns, and some fields of the evidence. */
function withEvidence(kind: GapKind, columns: readonly string[], fields: readonly string[]) {
  return (finding: Finding): Row => {
    if (finding.kind !== kind) throw new Error(`${finding.kind} is not ${kind}`);
    const evidence = finding.evidence as unknown as Row;
    return Object.fromEntries([
      ...columns.map((column, index) => [column, finding.elements[index]]),
      ...fields.map((field) => [field, evidence[field]]),
    ]);
  };
}

/** The same, and the certainty. */
function withCertainty(kind: GapKind, columns: readonly string[], fields: readonly string[]) {
  const rowOf = withEvidence(kind, columns, fields);
  return (finding: Finding): Row => ({ ...rowOf(finding), certainty: finding.certainty });
}

/** Rows in one order, with lists sorted: sets are compared. */
function inOrder(rows: readonly Row[]): string[] {
  const line = (row: Row): string =>
    JSON.stringify(
      Object.entries(row)
        .map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return rows.map(line).sort();
}

/** Fewest passerelles from a filière to an element over N⁺, a PREP edge costing nothing; undefined = no way. */
function fewestSteps(snapshot: Snapshot, source: number, target: number): number | undefined {
  const { active } = snapshot.nodes;
  if (active[source] !== 1) return undefined;
  const graph = offerGraphWithPreps(snapshot);
  const steps = new Map([[source, 0]]);
  for (const queue = [source]; queue.length > 0; ) {
    const node = queue.shift()!;
    for (let edge = 0; edge < graph.from.length; edge++) {
      if (graph.from[edge] !== node) continue;
      const cost = steps.get(node)! + (graph.passerelle[edge] === -1 ? 0 : 1);
      const to = graph.to[edge]!;
      if (steps.has(to) && steps.get(to)! <= cost) continue;
      steps.set(to, cost);
      queue.push(to);
    }
  }
  return steps.get(target);
}

/** The elements of the answer are a way of that many passerelles. */
function expectWay(snapshot: Snapshot, elements: readonly string[], steps: number): void {
  const graph = offerGraphWithPreps(snapshot);
  let taken = 0;
  for (const [at, id] of elements.slice(1).entries()) {
    const [from, to] = [snapshot.nodes.index.get(elements[at]!), snapshot.nodes.index.get(id)];
    const edges = [...graph.from.keys()].filter((edge) => graph.from[edge] === from && graph.to[edge] === to);
    expect(edges.length, `${elements.join(' → ')}: ${id}`).toBeGreaterThan(0);
    if (!edges.some((edge) => graph.passerelle[edge] === -1)) taken += 1;
  }
  expect(taken, elements.join(' → ')).toBe(steps);
}
