import type { Request } from 'express';
import { asFailure, type Failure, Failure as FailureClass, failure } from '../errors.ts';
import { StoreError, type StoreErrorId } from '../store/store-errors.ts';

/** Seconds after which a client may retry while the database is unavailable. */
export const RETRY_AFTER_SECONDS = 3;

/** Errors of the store that clients get unchanged. */
const KNOWN_TO_CLIENTS: ReadonlySet<StoreErrorId> = new Set([
  'store-write-outcome-unknown',
  'store-disk-full',
  'store-disk-fault',
  'store-edit-refused',
  'store-element-moved',
  'revision-moved',
  'idempotency-key-reused',
  'store-busy',
  'too-busy',
]);

/** Parts of the request that messages may mention. */
interface AskedFor {
  readonly path: string;
  /** The header `Content-Encoding` of the body. */
  readonly encoding: string;
}

/**
 * Turns any error thrown while a request was answered into a `Failure` for the client. An unexpected error becomes
 * `internal`, without its text.
 */
export function toFailure(thrown: unknown, request: Request): Failure {
  const error = asFailure(thrown);
  if (error instanceof FailureClass) return error;
  if (error instanceof StoreError) {
    if (KNOWN_TO_CLIENTS.has(error.id))
      return failure(error.id, { seconds: RETRY_AFTER_SECONDS, ...error.details }, { cause: error });
    if (error.temporary || error.id === 'store-closed')
      return failure('database-unavailable', { seconds: RETRY_AFTER_SECONDS }, { cause: error });
    return failure('internal', {}, { cause: error });
  }
  const asked = {
    path: request.originalUrl.split('?', 1)[0]?.slice(0, 200) ?? '',
    encoding: (request.get('content-encoding') ?? '').toLowerCase().slice(0, 40),
  };
  if (error instanceof URIError) return failure('not-found', { path: asked.path }, { cause: error });
  return frameworkFailure(error, asked) ?? failure('internal', {}, { cause: error });
}

/** Errors of Express and its parsers of bodies and files. All have a status; those of bodies have a `type`. */
interface FrameworkError extends Error {
  readonly status: number;
  readonly type?: unknown;
  readonly code?: unknown;
  readonly limit?: unknown;
}

const isFrameworkError = (error: unknown): error is FrameworkError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

/** Codes of failed decompression: `Z_DATA_ERROR`, `Z_BUF_ERROR`, `ZSTD_…` where Node reads that, and `ERR_…` for Brotli. */
const UNPACKING = /^(Z|ZSTD|ERR)_/;

function frameworkFailure(error: unknown, { path, encoding }: AskedFor): Failure | undefined {
  if (!isFrameworkError(error)) return undefined;
  const { status, type, code, limit } = error;
  const parts = { cause: error };
  if (type === 'entity.too.large') return failure('too-large', { limit: megabytes(limit) }, parts);
  if (type === 'encoding.unsupported') return failure('encoding-unsupported', { encoding }, parts);
  if (typeof type === 'string') return failure('unreadable-body', { reason: type }, parts);
  if (status === 400 && typeof code === 'string' && UNPACKING.test(code))
    return failure('encoding-broken', { encoding }, parts);
  if (status === 412) return failure('precondition-failed', { path }, parts);
  if (status === 416) return failure('range-not-satisfiable', { path }, parts);
  return status >= 400 && status < 500 ? failure('not-found', { path }, parts) : undefined;
}

const megabytes = (bytes: unknown): number => (typeof bytes === 'number' ? Math.round(bytes / 2 ** 20) : 0);
