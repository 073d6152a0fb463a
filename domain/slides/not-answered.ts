/** A question that does not follow from the network as readers see it, such as published figures, where only that is known. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

/** Undefined instead of an answer that cannot be had here; other failures are thrown again. */
export function unlessNotAnswered(error: unknown): undefined {
  if (!(error instanceof NotAnswered)) throw error;
  return undefined;
}
