import { bandOf, thresholdFor } from '../../analysis/flows/flows.ts';
import { outcomesByPair, type PairOutcomes } from '../../analysis/flows/outcomes.ts';
import { carryingPairs } from '../../graph/pairs.ts';
import { passerelleOf } from '../../graph/snapshot.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { RuptureFinding } from './evidence.ts';

/** The fewest people of whom the outcomes must be known. */
const FEWEST_SENT = 20;
/** A rupture begins where so many percent are refused or give up. */
const FEWEST_LOST_PERCENT = 40;
/** A share is told to the nearest so many percent. */
const STEP = 5;
const MOST_REASONS = 3;

/**
 * The rule of M19 (rupture): finds pairs of filières joined by active passerelles, of which many of the people sent are
 * refused or give up. Only people of whom all four outcomes are published count. Returns one finding for each pair.
 */
export function rupture({ snapshot, period }: RuleContext): FindingList<RuptureFinding> {
  const { ids, isOutlet } = snapshot.nodes;
  const pairs = carryingPairs(snapshot);
  const outcomes = outcomesByPair(snapshot, period);
  const threshold = thresholdFor(period);
  const found: { readonly pair: number; readonly people: PairOutcomes }[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    if (isOutlet[pairs.b[pair]!] === 1) continue;
    const people = outcomes.get(`${ids[pairs.a[pair]!]} ${ids[pairs.b[pair]!]}`);
    if (people !== undefined && isRupture(people)) found.push({ pair, people });
  }
  return findingList(found, ({ pair, people }) => {
    const passerelles = pairs.passerelles.subarray(pairs.start[pair]!, pairs.start[pair + 1]!);
    return finding<RuptureFinding>('M19', [ids[pairs.a[pair]!]!, ids[pairs.b[pair]!]!], 'certain', {
      sent: bandOf(people.sent),
      lostPercent: shareToTell(people, threshold),
      reasons: mostNamedReasons(people.rows),
      isContradicted: people.isContradicted,
      passerelles: [...passerelles].map((p) => passerelleOf(snapshot, p).id).sort(byCodeUnit),
    });
  });
}

const isRupture = ({ sent, lost }: PairOutcomes): boolean =>
  sent >= FEWEST_SENT && lost * 100 >= FEWEST_LOST_PERCENT * sent;

/** The share in percent, to the nearest step; null where it, or the others, stand for few people but not for nobody. */
function shareToTell({ sent, lost }: PairOutcomes, threshold: number): number | null {
  const isEnough = (people: number): boolean => people === 0 || people >= threshold;
  if (!isEnough(lost) || !isEnough(sent - lost)) return null;
  // In whole numbers: half a step goes up.
  return STEP * Math.floor((2 * 100 * lost + STEP * sent) / (2 * STEP * sent));
}

/** The reasons that most rows give for somebody, most first. Numbers of single reasons are not published. */
function mostNamedReasons(rows: readonly ReferralFlow[]): string[] {
  const named = new Map<string, number>();
  for (const { refusedReasons = [], abandonedReasons = [] } of rows) {
    const given = [...refusedReasons, ...abandonedReasons].filter(({ count }) => count !== 0);
    for (const reason of new Set(given.map(({ reason }) => reason)))
      named.set(reason, (named.get(reason) ?? 0) + 1);
  }
  return [...named]
    .sort(([one, often], [other, oftener]) => oftener - often || byCodeUnit(one, other))
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason);
}
