import type { ReferralsAnswer } from '../../domain/api/questions/referrals.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import {
  declaredObserved,
  REFERRAL_AXES,
  type ReferralTables,
} from '../../domain/referrals/declared-observed.ts';
import type { FigureAxis, FigureTable } from '../../domain/secrecy/figure-results.ts';
import type { UnknownYear } from '../../domain/secrecy/figure-table.ts';
import { figuresAnswer } from './figures-answer.ts';

/**
 * Answers what the published figures of a year say of the passerelles of a network. `tableOf` gives the figures by a
 * breakdown; undefined when their thread has started again, and then so is the answer. Throws the failure `unknown-year`.
 */
export async function referralsAnswer(
  revision: number,
  network: NetworkDocument,
  tableOf: (axis: FigureAxis) => Promise<FigureTable | UnknownYear | undefined>,
): Promise<ReferralsAnswer | undefined> {
  const tables: Partial<Record<FigureAxis, FigureTable>> = {};
  for (const axis of REFERRAL_AXES) {
    const found = await tableOf(axis);
    if (found === undefined) return undefined;
    tables[axis] = figuresAnswer(revision, found);
  }
  return { revision, ...declaredObserved(network, tables as ReferralTables) };
}
