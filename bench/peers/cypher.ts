import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { loadQuestions } from '../../server/store/cypher/queries.ts';
import { type Neo4jSettings, openNeo4j } from '../../server/store/neo4j.ts';
import { openStore } from '../../server/store/network-store.ts';
import { prepareServer, whyNoServer } from '../../test/support/neo4j-server.ts';
import { type Timing, timingOf } from '../timing.ts';

/** A question gets this long. */
export const QUESTION_MS = 60_000;
const RUNS = 3;
/** A question that takes longer is asked once. */
const REPEAT_UNDER_MS = 10_000;

export type Row = Readonly<Record<string, unknown>>;

export interface Answer {
  /** Undefined when the server stopped it: after `QUESTION_MS`, or earlier, out of memory. */
  readonly timing: Timing | undefined;
  /** Milliseconds that it took, or was given. */
  readonly milliseconds: number;
  readonly rows: readonly Row[];
}

export interface CypherPeer {
  /** Milliseconds to put the network into the empty database. */
  readonly loadMilliseconds: number;
  /** A question of `cypher/questions`, by its file name. */
  readonly ask: (question: string, parameters: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Why there is no Neo4j to measure against, or null. */
export const whyNoCypher = whyNoServer;

/** A real Neo4j server with the network in it. */
export async function startCypher(document: NetworkDocument): Promise<CypherPeer> {
  const server = await prepareServer(mkdtempSync(join(tmpdir(), 'passerelles-bench-')));
  try {
    await server.start();
    const store = await openStore(await openNeo4j(server.settings));
    const begun = performance.now();
    await store.replace(document);
    const loadMilliseconds = performance.now() - begun;
    await store.close();
    return { loadMilliseconds, ...asking(server.settings, server.remove) };
  } catch (error) {
    await server.remove();
    throw error;
  }
}

function asking({ uri, username, password }: Neo4jSettings, remove: () => Promise<void>) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const questions = loadQuestions();

  async function once(statement: string, parameters: Readonly<Record<string, string>>): Promise<Row[]> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      // The server itself ends the question, so that nothing goes on behind the next one.
      const { records } = await session.run(statement, parameters, { timeout: QUESTION_MS });
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  return {
    ask: async (question: string, parameters: Readonly<Record<string, string>>): Promise<Answer> => {
      const query = questions.get(question);
      if (query === undefined) throw new Error(`cypher/questions/${question}.cypher does not exist`);
      const times: number[] = [];
      let rows: Row[] = [];
      while (times.length < RUNS && (times[0] ?? 0) < REPEAT_UNDER_MS) {
        const begun = performance.now();
        try {
          rows = await once(query.statement, parameters);
        } catch (error) {
          const milliseconds = performance.now() - begun;
          if (milliseconds < QUESTION_MS * 0.9 && !isOutOfMemory(error)) throw error;
          return { timing: undefined, milliseconds, rows: [] };
        }
        times.push(performance.now() - begun);
      }
      const timing = timingOf(times);
      return { timing, milliseconds: timing.median, rows };
    },
    close: async () => {
      await driver.close();
      await remove();
    },
  };
}

/** The memory of a server is limited: a question that needs more is not answered. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).includes('OutOfMemory');
