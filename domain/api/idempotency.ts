/**
 * Header by which a client names a command. A write that is repeated with the same name is done once. The name is that
 * of the IETF draft `draft-ietf-httpapi-idempotency-key-header`.
 */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';
