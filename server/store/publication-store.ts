import type { PublicationMemory } from '../../domain/secrecy/publication.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Engine, Row, Run } from './engine.ts';
import { runBatch } from './run-batches.ts';

/** What is remembered of the published figures of a network. */
export interface StoredPublication {
  /** The revision up to which figures are published; undefined when none ever was. */
  readonly revision: number | undefined;
  /** What each block of the cube remembers. It is secret: it holds counts. */
  readonly memory: PublicationMemory;
}

/** Nothing was ever published. */
export const NEVER_PUBLISHED: StoredPublication = { revision: undefined, memory: {} };

/** A flow row of the graph as readers see it: its numbers, null where they are masked or absent. */
export interface PublishedRow extends Row {
  readonly id: string;
  readonly count: number | null;
  readonly started: number | null;
  readonly refused: number | null;
  readonly abandoned: number | null;
  readonly pending: number | null;
  /** True where all four outcomes are given, masked or not; else null. */
  readonly givesOutcomes: true | null;
}

/** A published figure that counts more people than the flow rows of the graph show. */
export interface SumRow extends Row {
  readonly block: string;
  /** Which of the numbers of its rows it adds up. */
  readonly measure: string;
  readonly sender: string;
  readonly receiver: string;
  /** The first of its rows, by which it is found. */
  readonly row: string;
  /** Ids of its rows. It is read where all of them count. */
  readonly rows: string[];
  /** How many more people it counts than its rows show, if a masked row shows one. */
  readonly more: number;
}

/** What is written when a revision is published. */
export interface PublicationWrite {
  /** The revision up to which figures were published before. */
  readonly from: number | undefined;
  readonly revision: number;
  /** What the changed blocks remember, as JSON, by block. */
  readonly blocks: ReadonlyMap<string, string>;
  /** The published numbers of changed flow rows. */
  readonly rows: readonly PublishedRow[];
  /** The sums of the changed blocks. */
  readonly sums: readonly SumRow[];
}

/** The published figures that are kept with a network. Every method throws `StoreError`. */
export interface PublicationStore {
  /** The revision up to which figures are published. */
  readonly revision: () => Promise<number | undefined>;
  /**
   * Whether the rows of the graph show all that is published. They do not yet when an earlier version of the program
   * published, or when what was published came out of a backup.
   */
  readonly isInGraph: () => Promise<boolean>;
  readonly read: () => Promise<StoredPublication>;
  /** Forgets what was published, and remembers instead what was published of another network. */
  readonly replace: (published: StoredPublication) => Promise<void>;
  /** Writes a publication. Returns false, and writes nothing, when somebody else published since `from`. */
  readonly write: (publication: PublicationWrite) => Promise<boolean>;
}

/** The present form of the rows of the graph that say what is published. It is another one when a field is added. */
const FORM = 2;

/** Rows with the memory of a block are long. */
const BLOCKS_AT_ONCE = 4;

/** Creates the part of a store that keeps published figures in its database, beside the network. */
export function publicationStore(engine: Engine, named: (run: Run) => RunNamed): PublicationStore {
  const read = named(engine.run);
  return {
    revision: async () => revisionIn(await read('published/revision')),
    isInGraph: async () => (await read('published/revision'))[0]?.form === FORM,
    read: async () => {
      const rows = await read('published/read');
      const blocks = rows.filter(({ block }) => typeof block === 'string');
      const memory = Object.fromEntries(blocks.map((row) => [String(row.block), String(row.memory)]));
      return { revision: revisionIn(rows), memory };
    },
    replace: (published) => engine.transaction((run) => replacePublication(named(run), published)),
    write: async (publication) => {
      try {
        await engine.transaction((run) => writeAll(named(run), publication));
        return true;
      } catch (error) {
        if (error instanceof PublishedMeanwhile) return false;
        throw error;
      }
    },
  };
}

/** Does the work of `replace` within a transaction. */
export async function replacePublication(
  run: RunNamed,
  { revision, memory }: StoredPublication,
): Promise<void> {
  await run('published/clear');
  if (revision === undefined) return;
  await run('published/begin');
  await writeBlocks(run, new Map(Object.entries(memory)));
  await run('published/end', { revision, form: null });
}

/** Thrown to end a transaction after another program published. */
class PublishedMeanwhile extends Error {}

async function writeAll(
  run: RunNamed,
  { from, revision, blocks, rows, sums }: PublicationWrite,
): Promise<void> {
  if (revisionIn(await run('published/begin')) !== from) throw new PublishedMeanwhile();
  await writeBlocks(run, blocks);
  await runBatch(run, { statement: 'published/write-rows', rows }, false);
  await run('published/delete-sums', { blocks: [...blocks.keys()] });
  await runBatch(run, { statement: 'published/write-sums', rows: sums }, false);
  await run('published/end', { revision, form: FORM });
}

function writeBlocks(run: RunNamed, blocks: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...blocks].map(([id, memory]) => ({ id, memory }));
  return runBatch(run, { statement: 'published/write-blocks', rows, atOnce: BLOCKS_AT_ONCE }, false);
}

const revisionIn = ([row]: readonly Row[]): number | undefined =>
  typeof row?.revision === 'number' ? row.revision : undefined;
