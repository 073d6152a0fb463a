/** What a statement takes and gives: JSON values only, so that both engines speak the same language. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type Parameters = Readonly<Record<string, Value>>;
export type Row = Readonly<Record<string, Value>>;

/** Runs one Cypher statement with its parameters and returns all its rows. */
export type Run = (statement: string, parameters?: Parameters) => Promise<Row[]>;

/** How an engine differs from a Neo4j server, the default. Everything else behaves alike, and is tested to. */
export interface Differences {
  /**
   * Other programs may write to the same data while we run. Default true: a reader must ask the revision again
   * after it has read. False on the embedded engine, whose files are locked by one process.
   */
  readonly sharedWithOthers: boolean;
  /**
   * Longest time one statement may take, in milliseconds; null, the default, = as long as it needs.
   * The embedded engine stops at 30 s and offers no setting from JavaScript, hence writes in batches.
   */
  readonly longestStatement: number | null;
}

/** How a read that may take long is limited and given up. */
export interface ReadWatch {
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
  /** It takes long on a large network: others do not wait for it. */
  readonly isLong: boolean;
}

/** The files of an engine that runs in this process. */
export interface DataFiles {
  readonly folder: string;
  /** Nothing was written since the engine was opened: until then it only reads the files, and changes none. */
  readonly isUntouched: () => boolean;
}

/**
 * The narrow port to a database that speaks Cypher. Adapters translate values and errors and nothing more; what the
 * application means by a network is written once, above.
 *
 * Every method throws `StoreError`, or what `work` itself throws.
 */
export interface Engine {
  /** Of an engine whose data are files of ours: a marker stands beside them. */
  readonly files?: DataFiles;
  readonly name: 'neo4j' | 'embedded';
  readonly differences: Differences;
  /** Reads; a statement that writes is refused by a Neo4j server. */
  readonly run: Run;
  /**
   * Reads what may take long: stopped at its limit, with `store-statement-too-long`, and when its asker leaves, with the
   * reason of the signal. Throws `too-busy` when too many wait.
   */
  readonly ask: (statement: string, parameters: Parameters, watch: ReadWatch) => Promise<Row[]>;
  /**
   * Writes: all statements of `work` or none. `work` may be called again after a failure that wrote nothing, so it
   * must not touch anything but the store. Never retried once the commit may have happened.
   */
  readonly transaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Frees files and connections; later calls throw `store-closed`. Closing twice is fine. */
  readonly close: () => Promise<void>;
}
