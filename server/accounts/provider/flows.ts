import { hashOf, newToken } from '../secrets.ts';
import type { Begun } from './client.ts';

/** A sign-in on its way to the provider and back. */
interface Flow extends Begun {
  /** The fingerprint of the link by which an account is being linked. */
  readonly link?: string;
}

/** The sign-ins that have begun, in this process. Each is known by a token that only the browser has which began it. */
export interface Flows {
  /** Keeps one, and returns its token. */
  readonly keep: (flow: Flow) => string;
  /** Takes one away, so that none is used twice; undefined for one that is unknown, used or too old. */
  readonly take: (token: string | undefined) => Flow | undefined;
}

/** How long somebody may take at the provider. */
export const FLOW_MINUTES = 10;
/** The most that are remembered; the oldest is forgotten. */
const MOST = 10_000;

/** Remembers sign-ins that have begun, by a clock. */
export function begunFlows(now: () => Date): Flows {
  const flows = new Map<string, Flow & { readonly until: number }>();
  return {
    keep: (flow) => {
      const token = newToken();
      const present = now().getTime();
      for (const [id, { until }] of flows) {
        if (until > present && flows.size < MOST) break;
        flows.delete(id);
      }
      flows.set(hashOf(token), { ...flow, until: present + FLOW_MINUTES * 60_000 });
      return token;
    },
    take: (token) => {
      if (token === undefined) return undefined;
      const id = hashOf(token);
      const found = flows.get(id);
      flows.delete(id);
      return found === undefined || found.until <= now().getTime() ? undefined : found;
    },
  };
}
