import type { RowsAnswer, RowsAsked } from '../api/questions/rows.ts';
import type { RowBehind } from '../findings/figure-rows.ts';
import { rowsBehind } from '../findings/rows-behind.ts';
import { dayAsked } from '../model/asked-dates.ts';
import { periodOf } from './asked-for.ts';
import type { OpenNetwork } from './open-network.ts';
import { refusal } from './refusal.ts';

/**
 * Answers which reports of people sent onward the figures of a finding come from: who reported what for which period,
 * without the numbers. `today` is the default day. Throws the refusal `unknown-finding`.
 */
export function rowsAnswer(network: OpenNetwork, asked: RowsAsked, today: string): RowsAnswer {
  const at = dayAsked(asked.at, network.document.asOf, today);
  const period = periodOf(at, asked);
  const found = rowsBehind(network.at(at), period, asked.key);
  if (found === undefined) throw refusal('unknown-finding', { key: asked.key });
  const rows = found.map(({ figure, use, row }): RowBehind => {
    const { source, target, kind, from, to, declaredBy } = row;
    return { figure, use, source, target, kind, from, to, declaredBy };
  });
  return { revision: network.revision, at, period, rows };
}
