import type { CustomFetch } from 'openid-client';
import { failure } from '../../errors.ts';

/** The most bytes that are read of one answer of a provider: many times the length of any that is in order. */
export const MOST_BYTES = 1_000_000;

/**
 * Asks a provider, and reads its answer whole before anybody parses it. The signal of the options ends the wait for the last byte
 * too. Throws `provider-answer` for an answer that is too long, of which no more is read.
 */
export const boundedFetch: CustomFetch = async (url, options) => {
  const answer = await fetch(url, options as RequestInit);
  if (answer.body === null) return answer;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of answer.body) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw failure('provider-answer', { code: 'too-long' });
    parts.push(part);
  }
  const { status, statusText, headers } = answer;
  return new Response(Buffer.concat(parts), { status, statusText, headers });
};

/** Waits for what a provider is asked, and no longer than some seconds in all. Throws `provider-unreachable`. */
export async function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure('provider-unreachable')), seconds * 1000);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
