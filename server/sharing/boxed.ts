import type { Response } from 'express';
import { STYLE_SOURCE } from './html.ts';

/** The policy of a page of ours, which runs no program. `frames` says who may frame it. */
export const plainPolicy = (frames: string): string =>
  `default-src 'none'; style-src ${STYLE_SOURCE}; form-action 'self'; base-uri 'none'; ${frames}`;

/**
 * Gives a page an origin of its own, so that it shares neither the session nor the storage of the site. `policy` is what else it may
 * do, and `box` what the box lets it do.
 */
export function boxed(response: Response, policy: string, box: string): void {
  // A boxed page shares neither a window nor an origin with another one, and browsers refuse to be told both.
  for (const name of ['Cross-Origin-Opener-Policy', 'Origin-Agent-Cluster']) response.removeHeader(name);
  response.set('Content-Security-Policy', `${policy}; sandbox ${box}`);
}
