import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { IDEMPOTENCY_KEY } from '../../domain/api/idempotency.ts';
import type { Visitor } from '../accounts/desk.ts';
import { failure } from '../errors.ts';
import type { Command } from '../store/commands.ts';

/** A request that writes, with its body. */
interface AskedOnce {
  readonly request: Request;
  readonly visitor: Visitor;
  readonly bytes: Uint8Array;
}

/**
 * Reads from the header `Idempotency-Key` which command a request is. Two requests are the same command when account,
 * key, address and body are the same. The key may stand in quotation marks, as the draft of the header has it. Undefined
 * without the header. Throws the failure `idempotency-key-invalid`.
 */
export function commandOf({ request, visitor, bytes }: AskedOnce): Command | undefined {
  const header = request.get(IDEMPOTENCY_KEY);
  if (header === undefined) return undefined;
  const key = /^("?)([A-Za-z0-9-]{8,64})\1$/.exec(header)?.[2];
  if (key === undefined) throw failure('idempotency-key-invalid', { key: header.slice(0, 80) });
  return { key: hashOf(visitor.account?.id ?? '', key), body: hashOf(request.path, bytes) };
}

/** The first text is ended by a zero byte, so that no two pairs have the same hash. */
const hashOf = (first: string, second: string | Uint8Array): string =>
  createHash('sha256').update(`${first}\0`).update(second).digest('base64url');
