import * as z from 'zod';

/**
 * Header by which a client names a command. A write that is repeated with the same name is done once. The name is that
 * of the IETF draft `draft-ietf-httpapi-idempotency-key-header`.
 */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** Headers of a route whose writes can be repeated. */
export const RepeatedHeaders = z.object({ [IDEMPOTENCY_KEY]: z.string().min(8).max(66).optional() });
