/** Values of parameters and results: JSON only, so that both engines behave alike. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** Runs one Cypher statement with its parameters and returns all its rows. */
export type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>;

/** How an engine differs from a Neo4j server. Otherwise engines behave alike, and tests check it. */
interface Differences {
  /**
   * Whether other programs may write to the data meanwhile; a reader must then check the revision again after reading.
   * False for the embedded engine, which locks its files.
   */
  readonly sharedWithOthers: boolean;
  /**
   * Time limit of a statement in milliseconds; null for none. The embedded engine stops at 30 s, which is why writes go
   * in batches.
   */
  readonly longestStatement: number | null;
}

/** Limits of a read that may take long. */
export interface ReadWatch {
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
  /** Whether the read takes long on a large network; other reads then do not wait for it. */
  readonly isLong: boolean;
}

/** The files of an engine that runs in this process. */
export interface DataFiles {
  readonly folder: string;
  /** True until the first write. Before it the files are only read and never changed. */
  readonly isUntouched: () => boolean;
}

/**
 * The port to a Cypher database. Adapters translate only values and errors; the meaning of the data is the same for
 * all. Every method throws `StoreError`, or whatever `work` throws.
 */
export interface Engine {
  /** Present when the engine keeps its data in files; a marker file is kept beside them. */
  readonly files?: DataFiles;
  readonly name: 'neo4j' | 'embedded';
  readonly differences: Differences;
  /** Runs a reading statement. A Neo4j server refuses statements that write. */
  readonly run: Run;
  /**
   * Runs a read that may take long. It stops at the time limit with `store-statement-too-long`, or with the reason of
   * the signal when that is aborted. Throws `too-busy` when too many reads are waiting.
   */
  readonly ask: (statement: string, parameters: Parameters, watch: ReadWatch) => Promise<Row[]>;
  /**
   * Runs all statements of `work` in one transaction. After a failure that wrote nothing `work` may run again, so it
   * must change nothing outside the store. It never runs again once the commit may have happened.
   */
  readonly transaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Frees files and connections. Later calls throw `store-closed`; closing twice is allowed. */
  readonly close: () => Promise<void>;
}
