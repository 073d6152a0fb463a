import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Engine, Parameters, Row, Run, Value } from './engine.ts';
import { reasonOf, StoreError } from './store-errors.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database; undefined for the user's home database. */
  readonly database?: string | undefined;
}

/** Time limit for connecting: enough for a distant server, short enough that the user still waits. */
const CONNECT_MS = 3_000;
const ACQUIRE_MS = 5_000;
const READ_RETRIES_MS = 2_000;
const WRITE_ATTEMPTS = 4;

/**
 * Connects to a Neo4j server (5 or later) with an address and account, checks that it answers, and returns the
 * connection. Throws a StoreError: `neo4j-address-invalid`, `neo4j-unreachable`, `neo4j-credentials-refused`,
 * `neo4j-database-unknown`.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const { uri, username, password, database } = settings;
  const driver = connect(uri, username, password);
  const bookmarkManager = neo4j.bookmarkManager();
  let closed = false;

  async function withSession<T>(write: boolean, use: (session: Session) => Promise<T>): Promise<T> {
    if (closed) throw new StoreError('store-closed');
    const defaultAccessMode = write ? neo4j.session.WRITE : neo4j.session.READ;
    const session = driver.session({ defaultAccessMode, bookmarkManager, ...(database ? { database } : {}) });
    try {
      return await use(session);
    } catch (error) {
      throw translate(error, settings);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  const run: Run = (statement, parameters = {}) =>
    withSession(false, (session) =>
      session.executeRead((tx) => rowsOf(tx.run(statement, toDriver(parameters)))),
    );

  /** The server stops a statement at its time limit, or when its session is closed. */
  const ask: Engine['ask'] = (statement, parameters, { seconds, signal }) =>
    withSession(false, async (session) => {
      signal?.throwIfAborted();
      const leave = (): void => void session.close().catch(() => undefined);
      signal?.addEventListener('abort', leave, { once: true });
      try {
        return await session.executeRead((tx) => rowsOf(tx.run(statement, toDriver(parameters))), {
          timeout: seconds * 1000,
        });
      } catch (error) {
        signal?.throwIfAborted();
        if (/TransactionTimedOut/.test(codeOf(error)))
          throw new StoreError('store-statement-too-long', { seconds }, error);
        throw error;
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    });

  async function transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withSession(true, (session) => attemptWrite(session, work));
      } catch (error) {
        if (!(error instanceof StoreError) || error.id !== 'store-write-conflict') throw error;
        if (attempt === WRITE_ATTEMPTS) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
      }
    }
  }

  async function close(): Promise<void> {
    closed = true;
    await driver.close();
  }

  const engine: Engine = {
    name: 'neo4j',
    differences: { sharedWithOthers: true, longestStatement: null },
    run,
    ask,
    transaction,
    close,
  };
  try {
    await run('RETURN 1 AS answer');
  } catch (error) {
    await close();
    throw error;
  }
  return engine;
}

function connect(uri: string, username: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      maxTransactionRetryTime: READ_RETRIES_MS,
      userAgent: 'passerelles',
    });
  } catch (error) {
    throw new StoreError(
      'neo4j-address-invalid',
      { uri: withoutSecrets(uri), reason: reasonOf(error) },
      error,
    );
  }
}

/**
 * One attempt of a write in an explicit transaction. The retries of the driver are not used: they repeat the work after
 * a connection lost during the commit, although the server may have committed.
 */
async function attemptWrite<T>(session: Session, work: (run: Run) => Promise<T>): Promise<T> {
  const tx = await session.beginTransaction();
  let result: T;
  try {
    result = await work((statement, parameters = {}) => rowsOf(tx.run(statement, toDriver(parameters))));
  } catch (error) {
    await tx.rollback().catch(() => undefined);
    throw error;
  }
  try {
    await tx.commit();
  } catch (error) {
    // An error code of the server means that nothing was written. Without an answer the outcome is unknown.
    if (codeOf(error).startsWith('Neo.')) throw error;
    throw new StoreError('store-write-outcome-unknown', { reason: reasonOf(error) }, error);
  }
  return result;
}

async function rowsOf(answer: PromiseLike<{ records: { toObject(): object }[] }>): Promise<Row[]> {
  return (await answer).records.map((record) => record.toObject() as Row);
}

/**
 * Converts whole numbers to Neo4j integers: the driver sends JavaScript numbers as floats, so 3 would be stored as 3.0.
 */
function toDriver(parameters: Parameters): Record<string, unknown> {
  const convert = (value: Value): unknown => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]));
    return value;
  };
  return convert(parameters) as Record<string, unknown>;
}

const codeOf = (error: unknown): string => (error instanceof neo4j.Neo4jError ? error.code : '');
/** Removes user and password from an address (`bolt://user:secret@host`) before it is shown or logged. */
const withoutSecrets = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//');

/** Turns errors of the driver into StoreErrors. Other errors come from the caller's work and are returned unchanged. */
function translate(error: unknown, { uri, username, database }: Neo4jSettings): unknown {
  const code = codeOf(error);
  if (code === '') return error;
  const details = { uri: withoutSecrets(uri) };
  if (/\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/.test(code))
    return new StoreError('neo4j-credentials-refused', { ...details, username }, error);
  if (code.endsWith('.Database.DatabaseNotFound'))
    return new StoreError('neo4j-database-unknown', { ...details, database: database ?? '' }, error);
  if (code.endsWith('.Security.Forbidden'))
    return new StoreError('neo4j-write-refused', { ...details, username }, error);
  if (/^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|ServerNotAvailable/.test(code))
    return new StoreError('neo4j-unreachable', { ...details, reason: reasonOf(error) }, error);
  if (code.startsWith('Neo.TransientError.')) return new StoreError('store-write-conflict', { code }, error);
  if (/AcquisitionTimeout|acquisition timed out/i.test(`${code} ${reasonOf(error)}`))
    return new StoreError('neo4j-unreachable', { ...details, reason: reasonOf(error) }, error);
  return new StoreError('store-statement-failed', { code, reason: reasonOf(error) }, error);
}
