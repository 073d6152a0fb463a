import { passerelleOf } from '../../graph/snapshot.ts';
import { wholeMonths } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import type { Finding } from '../findings.ts';
import { finding, type GapContext } from './context.ts';
import { eachReportedPair } from './dormancy.ts';

/** M07: agreed for a year or more, reported for the whole period, and nobody was sent. */
export function dormant({ snapshot, period }: GapContext) {
  const found: Finding[] = [];
  const { ids } = snapshot.nodes;
  eachReportedPair(snapshot, period, ({ a, b, passerelles, since, covered, people }) => {
    if (!covered || people > 0) return;
    found.push(
      finding('M07', [ids[a]!, ids[b]!], 'certain', {
        passerelles: passerelles.map((p) => passerelleOf(snapshot, p).id).sort(byCodeUnit),
        since: since ?? null,
        months: wholeMonths(period),
      }),
    );
  });
  return found;
}
