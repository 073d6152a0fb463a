import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Engine, Parameters, Row, Run, Value } from './engine.ts';
import { reasonOf, StoreError } from './store-errors.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the user's home database. */
  readonly database?: string | undefined;
}

/** Long enough for a far server, short enough to say "down" while the person still looks at the page. */
const CONNECT_MS = 3_000;
const ACQUIRE_MS = 5_000;
const READ_RETRIES_MS = 2_000;
const WRITE_ATTEMPTS = 4;

/**
 * Opens an engine over a Neo4j server (5 or later) and checks that it answers.
 * Throws `neo4j-address-invalid`, `neo4j-unreachable`, `neo4j-credentials-refused`, `neo4j-database-unknown`.
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

  /** A server stops a statement by its time limit, and when its session is closed under it. */
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
 * One try of a write in an explicit transaction. The driver's own retries are not used: they run the work again when
 * the connection is lost during the commit, although the server may have committed.
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
    // An answer of the server says that nothing was written; a silence says nothing.
    if (codeOf(error).startsWith('Neo.')) throw error;
    throw new StoreError('store-write-outcome-unknown', { reason: reasonOf(error) }, error);
  }
  return result;
}

async function rowsOf(answer: PromiseLike<{ records: { toObject(): object }[] }>): Promise<Row[]> {
  return (await answer).records.map((record) => record.toObject() as Row);
}

/** Whole numbers go as integers: the driver sends every JavaScript number as a float, and 3 would be stored as 3.0. */
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
/** An address may carry a user and password (`bolt://user:secret@host`): they never reach a message or a log. */
const withoutSecrets = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//');

/** Errors of the driver in the words of the store; anything else was thrown by the caller's work and passes. */
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
