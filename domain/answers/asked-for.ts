import { ANY_OUTLET, resolveTarget } from '../analysis/pathways/request.ts';
import type { AudienceAsked } from '../api/asked.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { dayAsked, periodAsked } from '../model/asked-dates.ts';
import { type AudienceProfile, profileOf } from '../model/audience.ts';
import type { Period } from '../model/dates.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { OpenNetwork } from './open-network.ts';
import { refusal, unknownElement } from './refusal.ts';

/** The network for one day and audience. */
interface AskedFor {
  readonly at: string;
  readonly snapshot: Snapshot;
  /** Id of an audience of the library; null for everyone and for a free profile. */
  readonly audience: string | null;
  /** True for a free profile. */
  readonly unnamed: boolean;
}

/**
 * Works out what a question is about: the day and the audience that it asks for, and the network as it is on that day
 * for that audience. `today` is used when neither the question nor the network names a day. Throws the failure
 * `unknown-element` when the audience, or the commune of a described audience, does not exist.
 */
export function askedFor(network: OpenNetwork, asked: DayAndAudience, today: string): AskedFor {
  const at = dayAsked(asked.at, network.document.asOf, today);
  const { audience } = asked;
  const profile = profileAsked(network.document, audience);
  const id = audience !== undefined && 'id' in audience ? audience.id : null;
  const snapshot = profile === undefined ? network.at(at) : network.at(at, profile);
  return { at, snapshot, audience: id, unnamed: profile !== undefined && id === null };
}

/**
 * The audience of a question: one of the network, or a free profile; undefined for everyone. Throws the failure
 * `unknown-element` as `askedFor` does.
 */
export function profileAsked(
  document: NetworkDocument,
  audience: AudienceAsked | undefined,
): AudienceProfile | undefined {
  if (audience === undefined) return undefined;
  if ('id' in audience) {
    const found = document.audiences.find(({ id }) => id === audience.id);
    if (found === undefined) throw unknownElement('audience', audience.id);
    return profileOf(found);
  }
  checkCommune(document, audience.profile);
  return audience.profile;
}

interface DayAndAudience {
  readonly at?: string | undefined;
  readonly audience?: AudienceAsked | undefined;
}

/**
 * Makes an analysis out of `rule`, a function that reads the network of one day and audience. The analysis takes the
 * whole network, finds that day's, calls `rule`, and adds the revision, the day and the audience to what it returns.
 */
export const atDayForAudience =
  <Asked extends DayAndAudience, Found extends object>(rule: (snapshot: Snapshot, asked: Asked) => Found) =>
  (network: OpenNetwork, asked: Asked, today: string) => {
    const { at, snapshot, audience } = askedFor(network, asked, today);
    return { revision: network.revision, at, audience, ...rule(snapshot, asked) };
  };

function checkCommune({ communes }: NetworkDocument, { commune }: AudienceProfile): void {
  if (commune !== undefined && !communes.some(({ id }) => id === commune))
    throw unknownElement('commune', commune);
}

/**
 * Returns the period in which a question counts people sent onward. An end that it does not give comes from the last
 * full calendar year up to the day `at`. Throws the refusal `inverted-period` when the period ends before it begins.
 */
export function periodOf(at: string, asked: { from?: string | undefined; to?: string | undefined }): Period {
  const { isInverted, ...period } = periodAsked(at, asked);
  if (isInverted) throw refusal('inverted-period', { ...period });
  return period;
}

/**
 * Checks the goal of pathways that a question asks for and returns it: `OUTLETS` (any outlet), the id of an outlet or
 * filière, or `sector:CODE`. Without one, returns `OUTLETS`. Throws the refusal `unknown-element` when it names
 * nothing in the network.
 */
export function targetOf(snapshot: Snapshot, asked: string | undefined): string {
  if (asked === undefined) return ANY_OUTLET;
  if (resolveTarget(snapshot, asked) === undefined) throw unknownElement('target', asked);
  return asked;
}
